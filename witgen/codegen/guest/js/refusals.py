"""What no JavaScript guest can be, told with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.guest.js.modules import is_resource_type, world_types
from witgen.codegen.refusals import every_function, holding, uncarried, uncarried_types
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts
from witgen.model.items import FunctionKind, InterfaceItem
from witgen.model.types import FixedListType, FutureType, Primitive, StreamType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.items import Function
    from witgen.model.types import Type

__all__ = ["refuse"]

_NOT_YET: Final = "which witgen's stubs cannot carry yet"
_CANNOT: Final = "which neither componentize-js nor componentize-qjs can carry"
_CARRIED: Final = frozenset({"future", "stream"})
"""What the tools know, and we do not."""
_OWN: Final = {"constructor": "a constructor", "prototype": "a prototype"}


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    why = holding(ByParts(_blocker), _CANNOT, _NOT_YET, yet=_CARRIED)
    problems = [*_items(facts), *_world_resources(facts), *uncarried(facts, why, _NOT_YET)]
    problems += [each for function, path in every_function(facts) for each in _misnamed(function, path)]
    problems += uncarried_types(facts, why)  # componentize-qjs looks at every one
    if problems:
        raise WitError(problems)


def _items(facts: Facts) -> Iterator[Diagnostic]:
    for verb, items in (("import", facts.world.imports), ("export", facts.world.exports)):
        for item in items:
            if isinstance(item, InterfaceItem) and item.implements:
                name, span = item.interface.name, item.span or facts.world.span
                message = f"`{name}` is {verb}ed under the label `{item.name}`, which componentize-qjs cannot carry"
                yield Diagnostic(Code.UNSUPPORTED, message, span, hints=(f"{verb} it under its own name",))


def _world_resources(facts: Facts) -> Iterator[Diagnostic]:
    for definition in filter(is_resource_type, world_types(facts)):
        message = f"resource `{definition.name}` belongs to the world itself, which componentize-qjs cannot carry"
        hints = ("move it to an interface that the world imports",)
        yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)


def _misnamed(function: Function, path: str) -> Iterator[Diagnostic]:
    """A class has these by itself."""
    name = "prototype" if function.kind is FunctionKind.STATIC else "constructor"
    if function.kind in {FunctionKind.STATIC, FunctionKind.METHOD} and function.name == name:
        message = f"`{path}` cannot be written in JavaScript, where a class has {_OWN[name]} already"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=("rename it",))


def _blocker(type_: Type, found: Sequence[str | None]) -> str | None:
    """The keyword of what keeps a type from a guest, if anything does; asked by parts."""
    match type_:
        case Primitive.ERROR_CONTEXT:
            return "error-context"
        case FixedListType():
            return "list<T, N>"
        case StreamType():
            return "stream"
        case FutureType():
            return "future"
        case _:
            return next(filter(None, found), None)
