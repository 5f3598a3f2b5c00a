"""Hypothesis strategies for the values of a WIT type, from the descriptors the runtime itself works with."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, assert_never

from hypothesis.strategies import SearchStrategy

from witgen.runtime import Err, Ok, Some
from witgen.runtime.types import (
    BorrowOf,
    EnumOf,
    FlagsOf,
    ListOf,
    MapOf,
    OptionOf,
    OwnOf,
    Prim,
    RecordOf,
    Refused,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
)
from witgen.testing.drawing import Drawing, of_type

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["RANGES", "alike", "samples", "values"]

Strategy = SearchStrategy[Any]

RANGES = {
    Prim.S8: (-(1 << 7), (1 << 7) - 1),
    Prim.U8: (0, (1 << 8) - 1),
    Prim.S16: (-(1 << 15), (1 << 15) - 1),
    Prim.U16: (0, (1 << 16) - 1),
    Prim.S32: (-(1 << 31), (1 << 31) - 1),
    Prim.U32: (0, (1 << 32) - 1),
    Prim.S64: (-(1 << 63), (1 << 63) - 1),
    Prim.U64: (0, (1 << 64) - 1),
}
"""Least and greatest value of each integer type."""

FEW = 6


def values(descriptor: Type | None, *, nan: bool = True) -> Strategy:
    """Values of a type as the runtime returns them, small ones; None for no type."""
    return of_type(descriptor, Drawing(nan=nan, most=FEW))


def samples(descriptor: Type | None) -> list[Any]:
    """A few values that between them have every case of every part."""
    match descriptor:
        case None:
            return [None]
        case Prim():
            return [_SAMPLES.get(descriptor, 7)]
        case ListOf(Prim.U8):
            return [b"", b"some bytes"]
        case ListOf(item):
            return [[], samples(item) * 3]
        case MapOf(key, value):
            return [{}, dict.fromkeys(samples(key), samples(value)[-1])]
        case RecordOf(_, cls, fields):
            return [cls(*row) for row in _rows([field.type for field in fields])]
        case TupleOf(items):
            return _rows(items)
        case VariantOf(_, cases):
            bare = [case.cls() for case in cases if case.payload is None]
            return bare + [case.cls(value) for case in cases if case.payload for value in samples(case.payload)]
        case EnumOf(_, _, members):
            return [member for _, member in members]
        case OptionOf(item):
            return [None, *(Some(value) if descriptor.wrapped else value for value in samples(item))]
        case ResultOf(ok, err):
            return [*map(Ok, samples(ok)), *map(Err, samples(err))]
        case FlagsOf(_, cls, members):
            return [cls(0), functools.reduce(lambda union, member: union | member, [m for _, m in members], cls(0))]
        case OwnOf() | BorrowOf() | Refused():
            raise AssertionError(f"{descriptor} has no values of its own")
        case _:
            assert_never(descriptor)


_SAMPLES = {Prim.BOOL: True, Prim.F32: 0.5, Prim.F64: 0.1, Prim.CHAR: "é", Prim.STRING: "some téxt of a length"}


def _rows(items: Sequence[Type]) -> list[tuple[Any, ...]]:
    columns = list(map(samples, items))
    return [tuple(column[i % len(column)] for column in columns) for i in range(max(map(len, columns)))]


def alike(value: Any) -> str:
    """Equal for values that are the same down to types, signs of zero and NaN; the order of a map is none of it."""
    match value:
        case dict():
            return f"{{{', '.join(sorted(f'{alike(key)}: {alike(item)}' for key, item in value.items()))}}}"
        case list() | tuple():
            return f"{type(value).__name__}({', '.join(map(alike, value))})"
        case Some(inner) | Ok(inner):
            return f"{type(value).__name__}({alike(inner)})"
        case Err():
            return f"Err({alike(value.value)})"
        case _ if hasattr(value, "__slots__") and hasattr(value, "__dataclass_fields__"):
            fields = ", ".join(alike(getattr(value, name)) for name in value.__dataclass_fields__)
            return f"{type(value).__name__}({fields})"
        case _:
            return repr(value)
