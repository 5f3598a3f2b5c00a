"""Hypothesis strategies for the values of WIT types, from the runtime's descriptors."""

from __future__ import annotations

from functools import partial, reduce
from operator import or_
from typing import TYPE_CHECKING, assert_never

from hypothesis import strategies as st

from witgen.runtime import Err, Ok, Some
from witgen.runtime.types import (
    BorrowOf,
    CaseOf,
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
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["values"]

INTEGERS = {
    Prim.S8: (8, True),
    Prim.U8: (8, False),
    Prim.S16: (16, True),
    Prim.U16: (16, False),
    Prim.S32: (32, True),
    Prim.U32: (32, False),
    Prim.S64: (64, True),
    Prim.U64: (64, False),
}
CHARACTERS = st.characters(exclude_categories=["Cs"])
MOST = 4


def values(type_: Type | None, limits: Mapping[Prim, tuple[int, int]] | None = None) -> SearchStrategy:
    """Values of a type; of none, None. Not a NaN among them: it is not equal to itself.

    Numbers lie within `limits`, where there are some for their type.
    """
    inner = partial(values, limits=limits)
    match type_:
        case None:
            return st.none()
        case Prim():
            return scalars(type_, limits or {})
        case ListOf(Prim.U8):
            return st.binary(max_size=64)
        case ListOf(item):
            return st.lists(inner(item), max_size=MOST)
        case MapOf(key, value):
            return st.dictionaries(inner(key), inner(value), max_size=MOST)
        case RecordOf(cls=cls, fields=fields):
            return st.builds(cls, *(inner(field.type) for field in fields))
        case TupleOf(items):
            return st.tuples(*map(inner, items))
        case VariantOf(cases=cases):
            return st.one_of(*(of_case(case, inner) for case in cases))
        case EnumOf(members=members):
            return st.sampled_from([member for _, member in members])
        case OptionOf(item):
            return st.none() | (st.builds(Some, inner(item)) if type_.wrapped else inner(item))
        case ResultOf(ok, err):
            return st.builds(Ok, inner(ok)) | st.builds(Err, inner(err))
        case FlagsOf(cls=cls, members=members):
            return st.sets(st.sampled_from([member for _, member in members])).map(lambda s: reduce(or_, s, cls(0)))
        case OwnOf() | BorrowOf() | Refused():
            raise AssertionError(f"no values of {type_}")
        case _:
            assert_never(type_)


def scalars(type_: Prim, limits: Mapping[Prim, tuple[int, int]]) -> SearchStrategy:
    match type_:
        case Prim.BOOL:
            return st.booleans()
        case Prim.F32 | Prim.F64:
            low, high = limits.get(type_, (None, None))
            return st.floats(low, high, width=32 if type_ is Prim.F32 else 64, allow_nan=False)
        case Prim.CHAR:
            return CHARACTERS
        case Prim.STRING:
            return st.text(CHARACTERS, max_size=20)
        case _:
            bits, signed = INTEGERS[type_]
            low = -(1 << bits - 1) if signed else 0
            return st.integers(*limits.get(type_, (low, low + (1 << bits) - 1)))


def of_case(case: CaseOf, inner: Callable[[Type | None], SearchStrategy]) -> SearchStrategy:
    return st.just(case.cls()) if case.payload is None else st.builds(case.cls, inner(case.payload))
