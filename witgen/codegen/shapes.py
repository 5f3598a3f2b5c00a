"""What types are made of, as far as their Python depends on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.model.types import (
    Alias,
    FutureType,
    ListType,
    OptionType,
    Primitive,
    StreamType,
    TypeDef,
    underlying,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.types import Type

__all__ = ["LARGE", "blocker", "is_number", "is_octets", "is_option", "size"]


LARGE: Final = 100
"""An alias of this size is not written out."""


def blocker(type_: Type, found: Sequence[str | None]) -> str | None:
    """The keyword of what keeps a type from crossing the boundary of a host, if it cannot; asked by parts."""
    match type_:
        case Primitive.ERROR_CONTEXT:
            return "error-context"
        case StreamType():
            return "stream"
        case FutureType():
            return "future"
        case _:
            return next(filter(None, found), None)


def size(type_: Type, sizes: Sequence[int]) -> int:
    """How many parts a type has once aliases are written out, as far as that matters; asked by parts."""
    match type_:
        case TypeDef(kind=Alias()):
            return sum(sizes)
        case TypeDef():
            return 1
        case _:
            return min(1 + sum(sizes), LARGE + 1)


def is_option(type_: Type) -> bool:
    """Is it an option, through aliases?"""
    return isinstance(underlying(type_), OptionType)


def is_number(type_: Type) -> bool:
    """Is it an integer or a float, through aliases?"""
    return underlying(type_) in _NUMBERS


_NUMBERS: Final = frozenset(Primitive) - {
    Primitive.BOOL,
    Primitive.CHAR,
    Primitive.STRING,
    Primitive.ERROR_CONTEXT,
}


def is_octets(type_: Type) -> bool:
    """Is it a `list<u8>`, through aliases?"""
    found = underlying(type_)
    return isinstance(found, ListType) and underlying(found.element) is Primitive.U8
