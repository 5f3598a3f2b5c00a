"""Calls both ways: the host's of what a guest exports, and the guest's of what it imports."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, Final, Protocol

from witgen.runtime.codec.base import ERRORS, show
from witgen.runtime.codec.explain import explain, explain_nothing, explain_result, no_payload
from witgen.runtime.codec.signatures import codecs
from witgen.runtime.codec.sums import Result
from witgen.runtime.errors import InstanceError
from witgen.runtime.inprocess import traps
from witgen.runtime.inprocess.convert import Converters
from witgen.runtime.inprocess.sides import HOST, guest_side
from witgen.runtime.inprocess.strict import checker
from witgen.runtime.values import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.contract import FunctionContract
    from witgen.runtime.inprocess.sandbox import LocalSandbox
    from witgen.runtime.inprocess.stubs import Stubs
    from witgen.runtime.types import FuncOf, Type

__all__ = ["Boundary", "Called"]


class Called(Protocol):
    """A function of the guest's: `found` is what messages say the place of."""

    @property
    def found(self) -> object: ...

    def __call__(self, *args: Any) -> Any: ...


class Boundary:
    """Makes callers that convert what crosses between a host and one guest."""

    def __init__(self, sandbox: LocalSandbox, stubs: Stubs) -> None:
        self._sandbox, self._guest = sandbox, guest_side(stubs)
        self._inwards = Converters(HOST, self._guest, sandbox.to_guest)
        self._outwards = Converters(self._guest, HOST, sandbox.to_host)

    # ---- exports -----------------------------------------------------------------------------------------------------

    def export(self, signature: FuncOf, called: Called) -> Callable[..., Any]:
        """What the host calls for a function of the guest's.

        It raises `MismatchError` before the guest runs, `Err` for the error of a `raises` signature, `TrapError` for
        whatever else the guest raises or answers, and what a host function raised.
        """
        sandbox, inwards = self._sandbox, [self._inwards.of(param.type) for param in signature.params]
        finish = self._finishing(signature, called)

        def inside(args: tuple[Any, ...]) -> tuple[bool, Any]:
            try:
                values = [convert(value) for convert, value in zip(inwards, args, strict=True)]
            except ERRORS as unfit:
                explain(signature.name, codecs(signature)[0], sandbox, args, unfit)
            try:
                sandbox.hand_over()
                outcome = finish(values)
            except BaseException as error:
                if sandbox.end is None:
                    sandbox.ended_by(error)  # Ctrl-C, and not in the guest
                raise
            if sandbox.exception is not None:
                sandbox.surface()
            return outcome

        def run(*args: Any) -> Any:
            fine, answer = sandbox.within(inside, args)
            if fine:
                return answer
            lifted = Err(answer)
            lifted.lifted = True
            try:
                raise lifted
            finally:
                del lifted, answer  # its traceback has this frame

        return run

    def _finishing(self, signature: FuncOf, called: Called) -> Callable[[list[Any]], tuple[bool, Any]]:
        """What runs the guest: whether it answers with a result, and the result or error for the host."""
        sandbox, guests = self._sandbox, self._guest.err
        answer, error = self._lift(signature.result), self._lift(signature.error)

        def finish(values: list[Any]) -> tuple[bool, Any]:
            result, raised = _attempt(called, values)
            values.clear()
            sandbox.reclaim()
            if sandbox.exception is not None:
                sandbox.surface()
            if raised is None:
                return True, self._answered(signature.result, answer, result, f"{signature.name} result", called)
            if not signature.raises or not isinstance(raised, guests):
                raise sandbox.ended_by(traps.of_exception(raised))
            value: Any = vars(raised).get("value")
            raised = None  # its traceback leads here, and has what the guest let go
            return False, self._answered(signature.error, error, value, f"{signature.name} error", called)

        return finish

    def _lift(self, descriptor: Type | None) -> Callable[[Any], Any] | None:
        return None if descriptor is None else self._outwards.of(descriptor)

    def _answered(
        self, type_: Type | None, convert: Callable[[Any], Any] | None, value: Any, what: str, called: Called
    ) -> Any:
        """What the host gets of an answer. Raises the trap of one that is none."""
        sandbox, cause = self._sandbox, None
        if type_ is None or convert is None:
            if not inspect.iscoroutine(value):
                return None
            text: str | None = f": expected nothing, got {show(value)}"
        else:
            try:
                converted = convert(value)
                sandbox.hand_out()
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # noqa: BLE001 - `__index__` and the like are the guest's: they raise anything
                sandbox.surface()  # what a host function raised that one of them called
                sandbox.keep_in()
                text = traps.unfit(checker(type_, self._guest), sandbox, value, "") or f": {traps.plain(error)}"
                cause = error
            else:
                return converted
        if inspect.iscoroutine(value):
            value.close()
            text = f"{text} (define a plain function)"
        raise sandbox.ended_by(traps.of_answer(f"{what}{text}", called.found, cause))

    # ---- imports -----------------------------------------------------------------------------------------------------

    def imported(self, function: FunctionContract, called: Callable[..., Any]) -> Callable[..., Any]:
        """What the guest calls for a function of the host's."""
        sandbox, signature = self._sandbox, function.signature
        outwards = [self._outwards.of(param.type) for param in signature.params]
        ask = self._asking(signature, called)

        def run(*args: Any) -> Any:
            if not sandbox.runs_here:
                raise InstanceError(f"`{signature.name}`: {_OUTSIDE}")
            if sandbox.exception is not None:
                raise sandbox.keep(sandbox.exception)
            try:
                values = [convert(value) for convert, value in zip(outwards, args, strict=True)]
                sandbox.hand_out()
            except KeyboardInterrupt:
                raise
            except BaseException as unfit:  # noqa: BLE001 - as in `_answered`
                raise sandbox.keep(traps.of_call(self._unfit(signature, args, unfit), unfit)) from None
            sandbox.away = True
            try:
                answer, error = ask(values)
            except Err as stray:
                stray.add_note(f"`{signature.name}` of the host raised this: it is no answer of the component")
                raise sandbox.keep(stray) from None
            except BaseException as exception:  # noqa: BLE001 - comes out of the call of the export
                raise sandbox.keep(exception) from None
            finally:
                sandbox.away = False
                sandbox.return_borrowed()
            sandbox.hand_over()
            if error is not None:
                raise error
            return answer

        return run

    def _unfit(self, signature: FuncOf, args: tuple[Any, ...], error: BaseException) -> str:
        """Why the arguments of a guest do not fit."""
        self._sandbox.keep_in()
        for param, value in zip(signature.params, args, strict=True):
            found = traps.unfit(checker(param.type, self._guest), self._sandbox, value, param.wit)
            if found is not None:
                path, _, why = found.partition(": ")
                return f"{signature.name}({path}): {why}"
        return f"{signature.name}: {traps.plain(error)}"

    def _asking(self, signature: FuncOf, called: Callable[..., Any]) -> Callable[[list[Any]], tuple[Any, Any]]:
        """What calls the host's function: an answer for the guest, or an error to raise in it."""
        answer = self._lower(signature, signature.result, "result", Ok)
        if not signature.raises:
            return lambda values: (answer(called(*values)), None)
        refuse, guests = self._lower(signature, signature.error, "error", Err), self._guest.err

        def ask(values: list[Any]) -> tuple[Any, Any]:
            try:
                found = called(*values)
            except Err as error:
                if error.lifted:
                    raise
                error.__traceback__ = None
                return None, guests(refuse(error.value))
            return answer(found), None

        return ask

    def _lower(self, signature: FuncOf, type_: Type | None, what: str, case: type) -> Callable[[Any], Any]:
        """The conversion of what a host function returned, or raised with an `Err`."""
        sandbox, name = self._sandbox, signature.name
        if type_ is None:
            return functools.partial(_nothing if case is Ok else _no_payload, name)
        convert = self._inwards.of(type_)

        def lower(value: Any) -> Any:
            try:
                return convert(value)
            except ERRORS as unfit:
                found = codecs(signature)[1]
                if signature.raises and isinstance(found, Result):
                    found = found.cases[case]
                assert found is not None, name
                return explain_result(name, what, found, sandbox, value, unfit)

        return lower


def _attempt(called: Callable[..., Any], values: list[Any]) -> tuple[Any, BaseException | None]:
    """What the guest answered, or what it raised: a frame of its own, which keeps nothing alive with it."""
    try:
        return called(*values), None
    except BaseException as raised:  # noqa: BLE001 - becomes an `Err` or a trap
        return None, raised


_OUTSIDE: Final = "a guest can call its host only while the host is calling it, and in the same thread"


def _nothing(name: str, value: Any) -> None:
    if value is not None:
        explain_nothing(name, value)


def _no_payload(name: str, value: Any) -> None:
    if value is not None:
        no_payload(name, value)
