"""The simplest value of each WIT type: what a fake answers that was told to answer anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, assert_never

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
    ResourceOf,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
)
from witgen.runtime.values import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["simplest"]


def simplest(type_: Type | None, make: Callable[[ResourceOf], object]) -> Any:
    """The simplest value of a type, None for none; `make` makes objects of a resource."""
    match type_:
        case None | OptionOf():
            return None
        case Prim():
            return _PRIMITIVES.get(type_, 0)
        case ListOf(Prim.U8):
            return b""
        case ListOf():
            return []
        case MapOf():
            return {}
        case RecordOf(_, cls, fields):
            return cls(*(simplest(field.type, make) for field in fields))
        case TupleOf(items):
            return tuple(simplest(item, make) for item in items)
        case VariantOf(_, cases):
            return cases[0].cls(*([] if cases[0].payload is None else [simplest(cases[0].payload, make)]))
        case EnumOf(_, _, members):
            return members[0][1]
        case ResultOf(ok, _):
            return Ok(simplest(ok, make))
        case FlagsOf(_, cls):
            return cls(0)
        case OwnOf(resource) | BorrowOf(resource):
            return make(resource)
        case Refused(wit):
            raise UnsupportedError(f"a {wit} cannot cross the boundary between a host and a component yet")
        case _:
            assert_never(type_)


_PRIMITIVES: Final[dict[Prim, object]] = {
    Prim.BOOL: False,
    Prim.F32: 0.0,
    Prim.F64: 0.0,
    Prim.CHAR: "0",
    Prim.STRING: "",
}
