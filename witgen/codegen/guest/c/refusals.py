"""What no guest in C can be, told with its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from witgen.codegen.refusals import holding, uncarried, uncarried_types
from witgen.codegen.shapes import blocker
from witgen.errors import WitError
from witgen.model.analysis import ByParts
from witgen.model.canonical import shape
from witgen.model.types import FixedListType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.canonical import Shape
    from witgen.model.types import Type

__all__ = ["refuse"]

_MOST: Final = 1 << 20
_NOT_YET: Final = "which witgen's guests in C cannot carry yet"


def refuse(facts: Facts) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    held = holding(ByParts(_blocker), _NOT_YET)
    largest = ByParts(partial(_largest, shapes=ByParts(shape)))

    def why(type_: Type) -> str:
        return held(type_) or _too_large(largest(type_))

    if problems := [*uncarried(facts, why, _NOT_YET), *uncarried_types(facts, why)]:
        raise WitError(problems)


def _too_large(size: int) -> str:
    most = f"{_MOST} is the most"
    return f"has a value of {size} bytes in it, which no stack could hold; {most}" if size > _MOST else ""


def _blocker(type_: Type, found: Sequence[str | None]) -> str | None:
    """The keyword of what keeps a type from a guest, if anything does; asked by parts."""
    return "list<T, N>" if isinstance(type_, FixedListType) else blocker(type_, found)


def _largest(type_: Type, found: Sequence[int], *, shapes: ByParts[Shape]) -> int:
    """The size of the largest value there is in a type, which need not be the outermost one; asked by parts."""
    return max([shapes(type_).layout.size, *found])
