"""Random values of a WIT type, all of which are equal to themselves."""

from __future__ import annotations

import functools
import struct
from typing import TYPE_CHECKING, Any, assert_never

from tests.support.values import RANGES
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

if TYPE_CHECKING:
    from random import Random

__all__ = ["draw"]

LETTERS = "abcdefgh \0\n\"'äßé€漢字😀\U0010ffff"


def draw(rng: Random, descriptor: Type | None) -> Any:
    """A value as the runtime returns it; None for no type."""
    match descriptor:
        case None:
            return None
        case Prim():
            return _primitive(rng, descriptor)
        case ListOf(Prim.U8):
            return rng.randbytes(_length(rng))
        case ListOf(item):
            return [draw(rng, item) for _ in range(_length(rng) % 20)]
        case MapOf(key, value):
            return {draw(rng, key): draw(rng, value) for _ in range(_length(rng) % 5)}
        case RecordOf(_, cls, fields):
            return cls(*(draw(rng, field.type) for field in fields))
        case TupleOf(items):
            return tuple(draw(rng, item) for item in items)
        case VariantOf(_, cases):
            case = rng.choice(cases)
            return case.cls() if case.payload is None else case.cls(draw(rng, case.payload))
        case EnumOf(_, _, members):
            return rng.choice(members)[1]
        case OptionOf(item):
            value = draw(rng, item)
            return None if rng.random() < 0.3 else Some(value) if descriptor.wrapped else value
        case ResultOf(ok, err):
            return Ok(draw(rng, ok)) if rng.random() < 0.5 else Err(draw(rng, err))
        case FlagsOf(_, cls, members):
            chosen = [member for _, member in members if rng.random() < 0.5]
            return functools.reduce(lambda union, member: union | member, chosen, cls(0))
        case OwnOf() | BorrowOf() | Refused():
            raise AssertionError(f"{descriptor} has no values of its own")
        case _:
            assert_never(descriptor)


def _length(rng: Random) -> int:
    """Short as a rule."""
    return rng.randrange(4) if rng.random() < 0.9 else rng.randrange(2000)


def _primitive(rng: Random, prim: Prim) -> Any:
    match prim:
        case Prim.BOOL:
            return rng.random() < 0.5
        case Prim.F32:
            return struct.unpack("<f", struct.pack("<f", rng.uniform(-1e6, 1e6)))[0]
        case Prim.F64:
            return rng.uniform(-1e300, 1e300)
        case Prim.CHAR:
            return rng.choice(LETTERS)
        case Prim.STRING:
            return "".join(rng.choices(LETTERS, k=_length(rng)))
        case _:
            low, high = RANGES[prim]
            return rng.choice((low, high, rng.randint(low, high)))
