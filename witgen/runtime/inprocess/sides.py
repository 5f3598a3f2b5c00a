"""How values look on either side: what is taken from a host or from a guest, and of which classes."""

from __future__ import annotations

import math
import operator
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from witgen.runtime.codec.build import codec
from witgen.runtime.codec.scalars import as_char, as_float, index
from witgen.runtime.codec.sequences import List
from witgen.runtime.codec.text import as_bytes
from witgen.runtime.types import ListOf, Prim
from witgen.runtime.values import Err, Ok, Some

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from witgen.runtime.inprocess.stubs import Stubs

__all__ = ["HOST", "Side", "guest_side"]


@dataclass(frozen=True, slots=True)
class Side:
    """`there` says which classes this side has for a record, variant, enum or flags; `sequence` makes what takes a
    list, item by item."""

    there: Callable[[Any], Any]
    some: type
    ok: type
    err: type
    scalars: Mapping[Prim, Callable[[Any], Any]]
    octets: Callable[[Any], bytes]
    sequence: Callable[[ListOf], Callable[[Any], Sequence[Any]]]


def _int(bits: int, take: Callable[[Any], int], *, signed: bool) -> Callable[[Any], int]:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)

    def convert(value: Any) -> int:
        if type(value) is not int:
            value = take(value)
        if not low <= value <= high:
            raise OverflowError(f"{value} is not from {low} to {high}")
        return int(value)

    return convert


def _ints(take: Callable[[Any], int]) -> dict[Prim, Callable[[Any], Any]]:
    return {Prim(f"{sign}{bits}"): _int(bits, take, signed=sign == "s") for bits in (8, 16, 32, 64) for sign in "su"}


def _bool(value: Any) -> bool:
    if type(value) is not bool:
        raise TypeError
    return value


def _single(value: Any) -> float:
    """A float as an f32 has it; too large a one is refused."""
    found: float = _F32.unpack(_F32.pack(as_float(value)))[0]
    return found


def _char(value: Any) -> str:
    return chr(as_char(value))


def _string(value: Any) -> str:
    if type(value) is str and value.isascii():
        return value
    return str.encode(value).decode()


def _host_sequence(descriptor: ListOf) -> Callable[[Any], Sequence[Any]]:
    found = codec(ListOf(descriptor.item))
    assert isinstance(found, List)

    def take(value: Any) -> Sequence[Any]:
        items: Any = found.snapshot(value)
        same: Sequence[Any] = items.tolist() if isinstance(items, memoryview) else items
        return same

    return take


_F32: Final = struct.Struct("=f")
_F64: Final = struct.Struct("=d")

HOST: Final = Side(
    lambda descriptor: descriptor,
    Some,
    Ok,
    Err,
    {
        **_ints(index),
        Prim.BOOL: _bool,
        Prim.F32: _single,
        Prim.F64: as_float,
        Prim.CHAR: _char,
        Prim.STRING: _string,
    },
    as_bytes,
    _host_sequence,
)


# What follows takes what componentize-py takes: docs/design/in-process.md lists where that is more, or less.


def _loose_float(value: Any) -> float:
    found: float = _F64.unpack(_F64.pack(value))[0]
    return found


def _loose_single(value: Any) -> float:
    value = _loose_float(value)
    try:
        return _single(value)
    except OverflowError:
        return math.copysign(math.inf, value)


def _bytes(value: Any) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError("it has to be bytes")
    return bytes(value)


def _guest_sequence(descriptor: ListOf) -> Callable[[Any], Sequence[Any]]:
    if descriptor.item is Prim.S8:
        return lambda value: memoryview(_bytes(value)).cast("b").tolist()

    def take(value: Any) -> list[Any]:
        if not issubclass(type(value), list):
            raise TypeError("it has to be a list")
        items: list[Any] = value
        return items

    return take


_LOOSE: Final = {
    **_ints(operator.index),
    Prim.BOOL: bool,
    Prim.F32: _loose_single,
    Prim.F64: _loose_float,
    Prim.CHAR: _char,
    Prim.STRING: _string,
}


def guest_side(stubs: Stubs) -> Side:
    """The side of one guest: its classes are its own."""
    types = stubs.types
    return Side(stubs.there, types.Some, types.Ok, types.Err, _LOOSE, _bytes, _guest_sequence)
