"""What no guest in C can be, told with its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import with_article
from witgen.codegen.refusals import every_function
from witgen.codegen.shapes import blocker
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts
from witgen.model.canonical import shape
from witgen.model.items import TypeItem
from witgen.model.types import FixedListType

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


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    judge = _Judge(ByParts(_blocker), ByParts(partial(_largest, shapes=ByParts(shape))))
    problems = [each for function, path in every_function(facts) for each in judge.function(function, path)]
    problems += [each for definition, path in _types(facts) for each in judge.definition(definition, path)]
    if problems:
        raise WitError(problems)


@dataclass(frozen=True, slots=True)
class _Judge:
    """What is asked of every type."""

    blocker: ByParts[str | None]
    largest: ByParts[int]

    def function(self, function: Function, path: str) -> Iterator[Diagnostic]:
        """What is wrong with a function, and its types."""
        if function.is_async:
            message = f"`{path}` is an async function, {_NOT_YET}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
        places = [(f"parameter `{param.name}`", param.type) for param in function.params]
        if function.result is not None:
            places.append(("the result", function.result))
        for place, type_ in places:
            if why := self._why(type_):
                message = f"{place} of `{path}` {why}"
                yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))

    def definition(self, definition: TypeDef, path: str) -> Iterator[Diagnostic]:
        """What is wrong with a type: each is declared, also one that no function mentions."""
        if why := self._why(definition):
            message, hint = f"type `{path}` {why}", "leave the type out of the world"
            yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=(hint,))

    def _why(self, type_: Type) -> str:
        if blocked := self.blocker(type_):
            return f"holds {with_article(blocked)}, {_NOT_YET}"
        if (size := self.largest(type_)) > _MOST:
            return f"has a value of {size} bytes in it, which no stack could hold; {_MOST} is the most"
        return ""


def _blocker(type_: Type, found: Sequence[str | None]) -> str | None:
    """The keyword of what keeps a type from a guest, if anything does; asked by parts."""
    return "list<T, N>" if isinstance(type_, FixedListType) else blocker(type_, found)


def _types(facts: Facts) -> Iterator[tuple[TypeDef, str]]:
    for use in facts.uses:
        yield from ((each, f"{use.interface.name}.{each.name}") for each in use.interface.types)
    items = (item.type for item in facts.world.imports if isinstance(item, TypeItem))
    yield from ((each, f"{facts.world.name}.{each.name}") for each in items)


def _largest(type_: Type, found: Sequence[int], *, shapes: ByParts[Shape]) -> int:
    """The size of the largest value there is in a type, which need not be the outermost one; asked by parts."""
    return max([shapes(type_).layout.size, *found])
