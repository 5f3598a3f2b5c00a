"""What no guest in C can be, told with its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import with_article
from witgen.codegen.refusals import every_function
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, inner
from witgen.model.canonical import shape
from witgen.model.items import TypeItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.canonical import Shape
    from witgen.model.items import Function
    from witgen.model.types import Type, TypeDef

__all__ = ["refuse"]

_MOST: Final = 1 << 20
_NOT_YET: Final = "which witgen's guests in C cannot carry yet"
_LEAVE_OUT: Final = "leave the function out of the world"
_SHORTER: Final = "make it a list without a length"


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    shapes = ByParts(shape)
    largest = ByParts(partial(_largest, shapes=shapes))
    problems = [each for function, path in every_function(facts) for each in _uncarried(function, path, facts, largest)]
    problems += [each for definition, path in _types(facts) for each in _held(definition, path, facts, largest)]
    if problems:
        raise WitError(problems)


def _uncarried(function: Function, path: str, facts: Facts, largest: ByParts[int]) -> Iterator[Diagnostic]:
    if function.is_async:
        message = f"`{path}` is an async function, {_NOT_YET}"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
    places = [(f"parameter `{param.name}`", param.type) for param in function.params]
    if function.result is not None:
        places.append(("the result", function.result))
    for place, type_ in places:
        if blocked := facts.blocker(type_):
            message = f"{place} of `{path}` holds {with_article(blocked)}, {_NOT_YET}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
        elif (size := largest(type_)) > _MOST:
            message = f"{place} of `{path}` {_too_large(size)}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_SHORTER,))


def _types(facts: Facts) -> Iterator[tuple[TypeDef, str]]:
    for use in facts.uses:
        yield from ((each, f"{use.interface.name}.{each.name}") for each in use.interface.types)
    items = (item.type for item in facts.world.imports if isinstance(item, TypeItem))
    yield from ((each, f"{facts.world.name}.{each.name}") for each in items)


def _held(definition: TypeDef, path: str, facts: Facts, largest: ByParts[int]) -> Iterator[Diagnostic]:
    """Every type is declared, also one that no function mentions."""
    for part in inner(definition):
        if blocked := facts.blocker(part):
            message = f"type `{path}` holds {with_article(blocked)}, {_NOT_YET}"
            hints = ("leave the type out of the world",)
            yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)
            return
    if (size := largest(definition)) > _MOST:
        yield Diagnostic(Code.UNSUPPORTED, f"type `{path}` {_too_large(size)}", definition.span, hints=(_SHORTER,))


def _too_large(size: int) -> str:
    return f"has a value of {size} bytes in it, which no stack could hold; {_MOST} is the most"


def _largest(type_: Type, found: Sequence[int], *, shapes: ByParts[Shape]) -> int:
    """The size of the largest value there is in a type, which need not be the outermost one; asked by parts."""
    return max([shapes(type_).layout.size, *found])
