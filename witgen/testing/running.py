"""One example of a fuzz run: calls with drawn arguments, of a fresh instance, until there are enough or one fails."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as dataclass_field
from typing import TYPE_CHECKING, Any, Final, cast
from warnings import catch_warnings, simplefilter

from hypothesis import reject
from hypothesis import strategies as st

from witgen.runtime.errors import ExitError, LimitError, TrapError
from witgen.runtime.leaks import ResourceLeakWarning
from witgen.runtime.resources import GuestHandle, State
from witgen.runtime.types import BorrowOf, FuncOf, OwnOf, ResourceOf
from witgen.runtime.values import Err
from witgen.testing.drawing import Drawing, of_type
from witgen.testing.parts import Stage
from witgen.testing.walking import alike, as_ok, handles_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hypothesis.strategies import SearchStrategy

    from witgen.runtime.limits import Limits
    from witgen.testing.subject import Export, Subject

__all__ = ["Difference", "Failure", "Run", "Step"]


MOST_STEPS: Final = 12
STOP: Final = 0
"""The simplest choice there is, so that shrinking leaves steps out."""


class Difference(AssertionError):  # noqa: N818 - what a mirror did
    """A mirror answered something else than it was given."""


@dataclass(slots=True)
class Step:
    """A call: of an export, or without one the drop of a handle. `raised` says that it answered with an `Err`."""

    export: Export | None
    arguments: Sequence[Any]
    answer: Any = None
    raised: bool = False


@dataclass(slots=True)
class Failure:
    """How a run ended that found something: at its last step, or without any while the instance was made."""

    error: BaseException
    steps: Sequence[Step]
    imports: Any
    key: tuple[str, ...]


@dataclass(slots=True)
class Plan:
    """What all runs have in common."""

    subject: Subject
    chosen: Sequence[Export]
    drawing: Drawing
    mirror: bool
    leaks: bool
    current: Run = dataclass_field(init=False)
    """The run that is being drawn."""


class Run:
    """The calls made of one instance so far, and the handles that came out of it."""

    def __init__(self, plan: Plan, draw: Callable[[SearchStrategy[Any]], Any], limits: Limits) -> None:
        self.steps: list[Step] = []
        self.failure: Failure | None = None
        self.draw = draw
        self._plan, self._limits = plan, limits
        self._live: list[GuestHandle] = []
        self._taken: list[GuestHandle] = []
        self._instance: Any = None
        self._stage = Stage(self._answer)
        self._imports = plan.subject.fakes(self._stage)

    def go(self) -> None:
        """Make an instance and calls; `failure` is what was found."""
        try:
            self._instance = self._plan.subject.component.instantiate(self._imports, limits=self._limits)
        except _FOUND as error:
            self._fail(error)
            return
        try:
            while self.failure is None and len(self.steps) < MOST_STEPS and self.draw(_step(self)):
                pass
            self._drop_all()
        finally:
            self._close()

    def _close(self) -> None:
        with catch_warnings():
            simplefilter("error" if self._plan.leaks and self.failure is None else "ignore", ResourceLeakWarning)
            try:
                self._instance.close()
            except ResourceLeakWarning as leak:
                self._fail(leak)

    def _drop_all(self) -> None:
        for handle in self._owned():
            if self.failure is None:
                self._drop(handle)

    def step(self) -> bool:
        """One more call, if there is to be one."""
        if self.draw(st.integers(STOP, 9)) == STOP:
            return False
        ready = [export for export in self._plan.chosen if self._is_ready(export)]
        if not ready:
            return False
        of_live = [export for export in ready if self._uses_live(export)]
        choices = st.sampled_from(ready) | st.sampled_from(of_live) if of_live else st.sampled_from(ready)
        owned = self._owned()
        if owned and self.draw(st.integers(0, 9)) == 9:  # noqa: PLR2004 - one in ten
            self._drop(self.draw(st.sampled_from(owned)))
            return True
        self._call(self.draw(choices))
        return True

    def _call(self, export: Export) -> Any:
        self._taken = []
        arguments = [self.draw(of_type(param.type, self._plan.drawing)) for param in export.signature.params]
        if self.failure is not None:  # of a constructor that made one of the arguments
            return None
        step = Step(export, arguments)
        self.steps.append(step)
        try:
            step.answer = self._plan.subject.find(self._instance, export)(*arguments)
        except Err as error:
            step.raised = True
            self._compare(step, error)
            return None
        except _FOUND as error:
            self._fail(error)
            return None
        result = export.signature.result
        self._live += [] if result is None else [handle for handle, _ in handles_in(step.answer, result)]
        self._compare(step, step.answer)
        return step.answer

    def _compare(self, step: Step, answer: object) -> None:
        assert step.export is not None
        signature = step.export.signature
        if not self._plan.mirror or len(signature.params) != 1 or signature.wire is None:
            return
        given = step.arguments[0]
        ok = as_ok(given)
        if not alike(signature.params[0].type, signature.wire):
            return
        if answer != (given if ok is None or not signature.raises else ok.value):
            self._fail(Difference(f"{step.export.name} was given {given!r} and answered {answer!r}"))

    def _drop(self, handle: GuestHandle) -> None:
        self.steps.append(Step(None, [handle]))
        try:
            handle.drop()
        except _FOUND as error:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        last = self.steps[-1].export if self.steps else None
        self.failure = Failure(error, [*self.steps], self._imports, (*reason_of(error), last.name if last else ""))

    def _answer(self, signature: FuncOf, _: Stage) -> object:
        """What an import answers."""
        answer = self.draw(of_type(signature.wire, self._plan.drawing))
        if not signature.raises:
            return answer
        if (ok := as_ok(answer)) is None:
            raise answer
        return ok.value

    def resource(self, resource: ResourceOf) -> Any:
        """An object for an argument or an answer: never the same twice in a call."""
        if not resource.guest:
            return self._stage.make(resource)
        free = [handle for handle in self._owned() if handle.__wit_type__ == resource and handle not in self._taken]
        if not free and self.failure is None:
            free = self._made(resource)
        if self.failure is not None:  # then nothing is called any more
            return None
        chosen: GuestHandle = self.draw(st.sampled_from(free))
        self._taken.append(chosen)
        return chosen

    def _made(self, resource: ResourceOf) -> list[GuestHandle]:
        """A handle made for an argument, unless that fails."""
        taken = [*self._taken]
        constructor = self._plan.subject.constructors.get(resource)
        made = None if constructor is None else self._call(constructor)
        self._taken = taken
        if made is None and self.failure is None:
            reject()
        return [cast("GuestHandle", made)]

    def _owned(self) -> list[GuestHandle]:
        return [handle for handle in self._live if handle.__wit_state__ is State.OWNED]

    def _is_ready(self, export: Export) -> bool:
        owned = {handle.__wit_type__ for handle in self._owned()}
        return all(r in owned or r in self._plan.subject.constructors for r in _needed(export.signature))

    def _uses_live(self, export: Export) -> bool:
        needed = {*_needed(export.signature)}
        return any(handle.__wit_type__ in needed for handle in self._owned())


@st.composite
def _step(draw: Any, run: Run) -> bool:
    """A step is drawn as a whole, so that shrinking can leave it out as a whole."""
    outer, run.draw = run.draw, draw
    try:
        return run.step()
    finally:
        run.draw = outer


def _needed(signature: FuncOf) -> Iterator[ResourceOf]:
    """Resources of the guest without which there are no arguments."""
    for param in signature.params:
        if isinstance(param.type, OwnOf | BorrowOf) and param.type.resource.guest:
            yield param.type.resource


_FOUND: Final = (TrapError, LimitError, ExitError)


def reason_of(error: BaseException | None) -> tuple[str, ...]:
    """What tells one thing found from another."""
    match error:
        case TrapError():
            return ("trap", error.reason)
        case LimitError():
            return ("limit", error.limit)
        case ExitError():
            return ("exit", str(error.code))
        case _:
            return (type(error).__name__,)
