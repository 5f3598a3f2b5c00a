"""What no JavaScript guest can be, told with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import with_article
from witgen.codegen.guest.js.modules import is_resource_type, world_types
from witgen.codegen.refusals import every_function
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, inner
from witgen.model.items import FunctionKind, InterfaceItem
from witgen.model.types import FixedListType, FutureType, Primitive, StreamType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.items import Function
    from witgen.model.types import Type, TypeDef

__all__ = ["refuse"]

_LEAVE_OUT: Final = "leave the function out of the world"
_NOT_YET: Final = "which witgen's stubs cannot carry yet"
_CANNOT: Final = "which neither componentize-js nor componentize-qjs can carry"
_OWN: Final = {"constructor": "a constructor", "prototype": "a prototype"}


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    blocker = ByParts(_blocker)
    problems = [*_items(facts), *_world_resources(facts)]
    for function, path in every_function(facts):
        problems += _uncarried(function, path, blocker)
        problems += _misnamed(function, path)
    problems += [each for definition, path in _types(facts) for each in _held(definition, path, blocker)]
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


def _uncarried(function: Function, path: str, blocker: ByParts[str | None]) -> Iterator[Diagnostic]:
    if function.is_async:
        message = f"`{path}` is an async function, {_NOT_YET}"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
    places = [(f"parameter `{param.name}`", param.type) for param in function.params]
    if function.result is not None:
        places.append(("the result", function.result))
    for place, type_ in places:
        if blocked := blocker(type_):
            message = f"{place} of `{path}` holds {_uncarriable(blocked)}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))


def _misnamed(function: Function, path: str) -> Iterator[Diagnostic]:
    """A class has these by itself."""
    name = "prototype" if function.kind is FunctionKind.STATIC else "constructor"
    if function.kind in {FunctionKind.STATIC, FunctionKind.METHOD} and function.name == name:
        message = f"`{path}` cannot be written in JavaScript, where a class has {_OWN[name]} already"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=("rename it",))


def _types(facts: Facts) -> Iterator[tuple[TypeDef, str]]:
    for use in facts.uses:
        yield from ((each, f"{use.interface.name}.{each.name}") for each in use.interface.types)
    yield from ((each, f"{facts.world.name}.{each.name}") for each in world_types(facts))


def _held(definition: TypeDef, path: str, blocker: ByParts[str | None]) -> Iterator[Diagnostic]:
    """A type that no function mentions is in the way all the same: componentize-qjs looks at every one."""
    for part in inner(definition):
        if blocked := blocker(part):
            message = f"type `{path}` holds {_uncarriable(blocked)}"
            hints = ("leave the type out of the world",)
            yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)
            return


def _uncarriable(keyword: str) -> str:
    return f"{with_article(keyword)}, {_CANNOT if keyword in {'error-context', 'list<T, N>'} else _NOT_YET}"


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
