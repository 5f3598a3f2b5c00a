"""What no guest in C can be, told with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import with_article
from witgen.codegen.refusals import every_function
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, inner
from witgen.model.canonical import shape
from witgen.model.items import TypeItem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.facts import Facts
    from witgen.model.items import Function
    from witgen.model.types import TypeDef

__all__ = ["refuse"]

_LARGEST: Final = 1 << 20
_NOT_YET: Final = "which witgen's guests in C cannot carry yet"
_LEAVE_OUT: Final = "leave the function out of the world"


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    problems = [each for function, path in every_function(facts) for each in _uncarried(function, path, facts)]
    problems += [each for definition, path in _types(facts) for each in _held(definition, path, facts)]
    if problems:
        raise WitError(problems)


def _uncarried(function: Function, path: str, facts: Facts) -> Iterator[Diagnostic]:
    if function.is_async:
        message = f"`{path}` is an async function, {_NOT_YET}"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
    places = [(f"parameter `{param.name}`", param.type) for param in function.params]
    if function.result is not None:
        places.append(("the result", function.result))
    shapes = ByParts(shape)
    for place, type_ in places:
        if blocked := facts.blocker(type_):
            message = f"{place} of `{path}` holds {with_article(blocked)}, {_NOT_YET}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
        elif (size := shapes(type_).layout.size) > _LARGEST:
            message = f"{place} of `{path}` takes {size} bytes, too many for a stack; {_LARGEST} is the most"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=("make a list without a length of it",))


def _types(facts: Facts) -> Iterator[tuple[TypeDef, str]]:
    for use in facts.uses:
        yield from ((each, f"{use.interface.name}.{each.name}") for each in use.interface.types)
    items = (item.type for item in facts.world.imports if isinstance(item, TypeItem))
    yield from ((each, f"{facts.world.name}.{each.name}") for each in items)


def _held(definition: TypeDef, path: str, facts: Facts) -> Iterator[Diagnostic]:
    """Every type is declared, also one that no function mentions."""
    shapes = ByParts(shape)
    for part in inner(definition):
        if blocked := facts.blocker(part):
            message = f"type `{path}` holds {with_article(blocked)}, {_NOT_YET}"
            hints = ("leave the type out of the world",)
            yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)
            return
    if (size := shapes(definition).layout.size) > _LARGEST:
        message = f"type `{path}` takes {size} bytes, too many for a stack; {_LARGEST} is the most"
        hints = ("make a list without a length of it",)
        yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)
