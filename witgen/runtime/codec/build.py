"""From a descriptor to its codec, one for each descriptor."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.runtime.codec.handles import Handle
from witgen.runtime.codec.labels import Enum, Flags
from witgen.runtime.codec.memo import remembered
from witgen.runtime.codec.products import Record, Tuple
from witgen.runtime.codec.scalars import Bool, Char, Float, Int
from witgen.runtime.codec.sequences import List, Map, Packed
from witgen.runtime.codec.sums import Option, Result, Variant
from witgen.runtime.codec.text import Octets, String
from witgen.runtime.errors import UnsupportedError
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
    from witgen.runtime.codec.base import Codec


@remembered
def codec(descriptor: Type) -> Codec:
    """The codec of a type. Raises `UnsupportedError` for one that cannot cross the boundary."""
    match descriptor:
        case Prim():
            return _PRIMITIVES[descriptor]
        case ListOf(Prim.U8):
            return Octets()
        case ListOf(item, packed):
            return List(codec(item)) if packed is None else Packed(codec(item), packed)
        case MapOf(key, value):
            return Map(codec(key), codec(value))
        case RecordOf():
            return Record(descriptor, [codec(field.type) for field in descriptor.fields])
        case TupleOf(items):
            return Tuple(map(codec, items))
        case VariantOf():
            return Variant(descriptor, [_payload(case.payload) for case in descriptor.cases])
        case EnumOf():
            return Enum(descriptor)
        case OptionOf(item):
            return Option(codec(item), wrapped=descriptor.wrapped)
        case ResultOf(ok, err):
            return Result(_payload(ok), _payload(err))
        case FlagsOf():
            return Flags(descriptor)
        case OwnOf(resource):
            return Handle(resource, owned=True)
        case BorrowOf(resource):
            return Handle(resource, owned=False)
        case Refused(wit):
            raise UnsupportedError(f"a {wit} cannot cross the boundary between a host and a component yet")
        case _:
            assert_never(descriptor)


def _payload(descriptor: Type | None) -> Codec | None:
    return None if descriptor is None else codec(descriptor)


_PRIMITIVES: dict[Prim, Codec] = {
    Prim.BOOL: Bool(),
    Prim.S8: Int("s8", 1, "b"),
    Prim.U8: Int("u8", 2, "B"),
    Prim.S16: Int("s16", 3, "h"),
    Prim.U16: Int("u16", 4, "H"),
    Prim.S32: Int("s32", 5, "i"),
    Prim.U32: Int("u32", 6, "I"),
    Prim.S64: Int("s64", 7, "q"),
    Prim.U64: Int("u64", 8, "Q"),
    Prim.F32: Float("f32", 9, "f"),
    Prim.F64: Float("f64", 10, "d"),
    Prim.CHAR: Char(),
    Prim.STRING: String(),
}
