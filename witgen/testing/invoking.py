"""Calls of an instance as values: drawn without any effect, performed when asked to."""

from __future__ import annotations

import dataclasses
import functools
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final

from witgen.testing.needs import need_hypothesis

need_hypothesis()

from hypothesis import strategies as st  # noqa: E402 - only after it is known to be there

from witgen.runtime.contract import InterfaceContract  # noqa: E402
from witgen.runtime.dynamic import DynamicInstance  # noqa: E402
from witgen.runtime.instance import contract_of  # noqa: E402
from witgen.runtime.types import (  # noqa: E402
    BorrowOf,
    OwnOf,
    RecordOf,
    ResourceOf,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
    resources_in,
    structure,
)
from witgen.testing.drawing import Drawing, of_type  # noqa: E402
from witgen.testing.spelled import called, quoted  # noqa: E402
from witgen.testing.subject import Export, Surface  # noqa: E402
from witgen.testing.walking import replaced  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hypothesis.strategies import SearchStrategy

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.resources import GuestHandle
    from witgen.runtime.types import FuncOf

__all__ = ["Invocation", "invocations"]


class Invocation:
    """A call of a function of an instance, with all its arguments; `()` performs it and returns the answer.

    Where the function takes a handle, the argument is an `Invocation` of the constructor. It is performed before, each
    time, and what it made and the function did not take is dropped afterwards.
    """

    __slots__ = ("_export", "_values", "_world")

    def __init__(self, export: Export, values: Sequence[Any], world: object = None) -> None:
        self._export, self._values, self._world = export, tuple(values), world

    @property
    def name(self) -> str:
        """What is called: `demo:app/api@1.0.0.[method]box.push`, or the name of a function of the world."""
        return self._export.name

    @property
    def arguments(self) -> Mapping[str, Any]:
        """By their WIT names, `self` for the object of a method."""
        params = self._export.signature.params
        return {param.wit: value for param, value in zip(params, self._values, strict=True)}

    def __call__(self) -> Any:
        """The answer. Raises what the function does: `Err`, `TrapError` and so on; and what the constructors do that
        make its arguments."""
        with ExitStack() as made:
            return self._perform(made)

    def _perform(self, made: ExitStack) -> Any:
        def ready(invocation: Invocation) -> GuestHandle:
            handle: GuestHandle = made.enter_context(invocation._perform(made))
            return handle

        return Surface.find(self._world, self._export)(*self._changed(ready))

    def _changed(self, change: Any) -> list[Any]:
        """The arguments, with what stands for handles in them changed."""
        params = self._export.signature.params
        return [replaced(value, param.type, change) for value, param in zip(self._values, params, strict=True)]

    def of(self, world: object) -> Invocation:
        """The same call of an instance, with all that are among its arguments."""

        def ready(invocation: Invocation) -> Invocation:
            return invocation.of(world)

        return Invocation(self._export, self._changed(ready), world)

    def __repr__(self) -> str:
        return called(self._export, self._values, _Names(isinstance(self._world, DynamicInstance)))


class _Names:
    """How things are called where an invocation is shown."""

    def __init__(self, dynamic: bool) -> None:  # noqa: FBT001
        self._dynamic = dynamic

    def used(self, name: str) -> str:
        return name

    def cls(self, cls: type) -> str:
        return cls.__qualname__

    def handle(self, handle: object) -> str:
        return repr(handle)

    def host(self, resource: ResourceOf) -> str:
        raise AssertionError(f"no {resource.path} is drawn")

    def function(self, export: Export) -> str:
        member = export.member
        found = f"world[{quoted(member.name)}]" if self._dynamic else f"world.{member.python}"
        return ".".join((found, *export.function.path)) if isinstance(member.contract, InterfaceContract) else found


def invocations(
    world: object, functions: Sequence[str], *, nan: bool, max_size: int | None
) -> SearchStrategy[Invocation]:
    """Calls of an instance: of all functions whose arguments can be drawn, or of those that `functions` mean."""
    repertoire = _repertoire(contract_of(world), nan, max_size)
    return repertoire.calls(repertoire.surface.chosen(functions)).map(lambda call: call.of(world))


@functools.lru_cache(maxsize=16)
def _repertoire(contract: WorldContract, nan: bool, max_size: int | None) -> _Repertoire:  # noqa: FBT001
    """Tests make an instance for each example; what can be called of it stays the same."""
    return _Repertoire(Surface(contract), nan, max_size)


class _Repertoire:
    """Draws calls, of no instance yet."""

    def __init__(self, surface: Surface, nan: bool, max_size: int | None) -> None:  # noqa: FBT001
        self.surface = surface
        constructors = {resource: export.signature for resource, export in surface.constructors.items()}
        self._makeable, self._recursive = _makeable(constructors), _recursive(constructors)
        self._drawing = Drawing(nan, max_size, resources=self._made)
        self._short = Drawing(nan, 1 if max_size is None else min(max_size, 1), resources=self._made)
        self._known: dict[tuple[Export, ...], SearchStrategy[Invocation]] = {}

    def calls(self, chosen: tuple[Export, ...]) -> SearchStrategy[Invocation]:
        """Calls of these. Raises TypeError where the arguments of none can be drawn."""
        if chosen not in self._known:
            possible = [export for export in chosen if not self._lacking(export)]
            if not possible:
                raise TypeError(self._refusal(chosen))
            self._known[chosen] = st.one_of([self._of(export, self._drawing) for export in possible])
        return self._known[chosen]

    def _of(self, export: Export, drawing: Drawing) -> SearchStrategy[Invocation]:
        params = [of_type(param.type, drawing) for param in export.signature.params]
        return st.tuples(*params).map(functools.partial(Invocation, export))

    def _made(self, resource: ResourceOf, _: bool) -> SearchStrategy[Invocation]:  # noqa: FBT001
        """What stands for a handle. A constructor may take others of its resource, so it is looked at later; and with
        lists of more than one such trees would on average never end."""
        drawing = self._short if resource in self._recursive else self._drawing
        return st.deferred(lambda: self._of(self.surface.constructors[resource], drawing))

    def _lacking(self, export: Export) -> list[ResourceOf]:
        return [resource for resource in _taken(export.signature) if resource not in self._makeable]

    def _refusal(self, chosen: Sequence[Export]) -> str:
        shown = [
            f"`{export.name}` takes {resource.path}, "
            + (
                "which no constructor makes from what can be drawn"
                if resource.guest
                else "whose objects are the host's"
            )
            for export in chosen
            for resource in self._lacking(export)[:1]
        ]
        more = [f"and {len(shown) - _SHOWN} more are like that"] if len(shown) > _SHOWN else []
        why = "; ".join([*shown[:_SHOWN], *more]) or "it exports none"
        return f"{self.surface.contract.name} has no function whose arguments can be drawn: {why}"


_SHOWN: Final = 3


def _makeable(constructors: Mapping[ResourceOf, FuncOf]) -> set[ResourceOf]:
    """The resources whose constructors can be called with what is drawn, other resources of this kind included."""
    left = set(constructors)
    while True:
        found: set[ResourceOf] = set()
        while more := {r for r in left - found if _needed(constructors[r]) <= found}:
            found |= more
        kept = {resource for resource in found if _taken(constructors[resource]) <= found}
        if kept == left:
            return kept
        left = kept


def _recursive(constructors: Mapping[ResourceOf, FuncOf]) -> set[ResourceOf]:
    """The resources whose constructors take, by way of others or not, the same resource."""

    def reached(start: ResourceOf) -> set[ResourceOf]:
        found: set[ResourceOf] = set()
        pending = [start]
        while pending:
            taken = pending.pop()
            fresh = _taken(constructors[taken]) - found if taken in constructors else ()
            found.update(fresh)
            pending += fresh
        return found

    return {resource for resource in constructors if resource in reached(resource)}


def _taken(signature: FuncOf) -> set[ResourceOf]:
    """The resources that arguments may hold."""
    return set(resources_in(dataclasses.replace(signature, result=None, raises=False)))


def _needed(signature: FuncOf) -> set[ResourceOf]:
    """Those without which there are no arguments."""
    return {resource for param in signature.params for resource in _needed_by(param.type)}


def _needed_by(type_: Type | None) -> set[ResourceOf]:
    match type_:
        case OwnOf(resource) | BorrowOf(resource):
            return {resource}
        case RecordOf() | TupleOf():
            return {resource for _, part in structure(type_)[1] for resource in _needed_by(part)}
        case VariantOf() | ResultOf():
            first, *others = (_needed_by(part) for _, part in structure(type_)[1])
            return first.intersection(*others)
        case _:
            return set()
