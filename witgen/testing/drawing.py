"""From the descriptor of a type to a hypothesis strategy of its values."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, assert_never, cast

from witgen.testing.needs import need_hypothesis

need_hypothesis()

from hypothesis import strategies as st  # noqa: E402 - only after it is known to be there

from witgen.runtime.types import (  # noqa: E402
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
    ResourceOf,
    ResultOf,
    TupleOf,
    Type,
    VariantOf,
)
from witgen.runtime.values import Err, Ok, Some  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from enum import Enum

    from hypothesis.strategies import SearchStrategy

__all__ = ["Drawing", "of_type"]

_BITS: Final = {
    Prim.S8: 8,
    Prim.U8: 8,
    Prim.S16: 16,
    Prim.U16: 16,
    Prim.S32: 32,
    Prim.U32: 32,
    Prim.S64: 64,
    Prim.U64: 64,
}
_SIGNED: Final = frozenset((Prim.S8, Prim.S16, Prim.S32, Prim.S64))
_CHARACTERS: Final = st.characters(exclude_categories=["Cs"])


@dataclass(frozen=True, slots=True)
class Drawing:
    """How values are drawn: with NaN among the floats, lists and texts up to a length, constants that are tried beside
    random ones, what draws a resource's objects, own or borrowed, and bounds that a kind of number is kept in."""

    nan: bool = True
    most: int | None = None
    texts: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    resources: Callable[[ResourceOf, bool], SearchStrategy[Any]] | None = None
    bounds: tuple[tuple[Prim, int, int | None], ...] = ()

    def bounds_of(self, type_: Prim, low: int | None, high: int | None) -> tuple[int | None, int | None]:
        """Those of a kind of number, or `low` and `high`."""
        return next(((least, most) for kind, least, most in self.bounds if kind is type_), (low, high))


@functools.lru_cache(maxsize=4096)
def of_type(type_: Type | None, drawing: Drawing) -> SearchStrategy[Any]:
    """Values of a type, drawn so; of no type, None."""
    match type_:
        case None:
            return st.none()
        case Prim():
            return _scalars(type_, drawing)
        case ListOf(Prim.U8):
            return st.binary(max_size=drawing.most)
        case ListOf(item):
            return st.lists(of_type(item, drawing), max_size=drawing.most)
        case MapOf(key, value):
            return st.dictionaries(of_type(key, drawing), of_type(value, drawing), max_size=drawing.most)
        case RecordOf(_, cls, fields):
            return st.builds(cls, *(of_type(field.type, drawing) for field in fields))
        case TupleOf(items):
            return st.tuples(*(of_type(item, drawing) for item in items))
        case VariantOf(_, cases):
            return st.one_of([_of_case(case, drawing) for case in cases])
        case EnumOf(_, _, members):
            return st.sampled_from([member for _, member in members])
        case OptionOf(item):
            some = of_type(item, drawing)
            return st.none() | (some.map(Some) if type_.wrapped else some)
        case ResultOf(ok, err):
            return of_type(ok, drawing).map(Ok) | of_type(err, drawing).map(Err)
        case FlagsOf(_, cls, members):
            return _flags(cls, [member for _, member in members])
        case OwnOf(resource) | BorrowOf(resource):
            return _resource(resource, drawing, owned=isinstance(type_, OwnOf))
        case Refused(wit):
            raise TypeError(f"a {wit} cannot cross the boundary between a host and a component yet")
        case _:
            assert_never(type_)


def _of_case(case: CaseOf, drawing: Drawing) -> SearchStrategy[Any]:
    return st.builds(case.cls) if case.payload is None else st.builds(case.cls, of_type(case.payload, drawing))


def _flags(cls: type[Any], members: Sequence[Enum]) -> SearchStrategy[Any]:
    def union(chosen: Sequence[bool]) -> Enum:
        found = cls(0)
        for member, is_set in zip(members, chosen, strict=True):
            found |= member if is_set else cls(0)
        return cast("Enum", found)

    return st.tuples(*[st.booleans()] * len(members)).map(union)


def _resource(resource: ResourceOf, drawing: Drawing, *, owned: bool) -> SearchStrategy[Any]:
    if drawing.resources is None:
        raise TypeError(f"there are no values of the resource {resource.path} outside of an instance")
    return drawing.resources(resource, owned)


def _scalars(type_: Prim, drawing: Drawing) -> SearchStrategy[Any]:
    match type_:
        case Prim.BOOL:
            return st.booleans()
        case Prim.F32 | Prim.F64:
            least, most = drawing.bounds_of(type_, None, None)
            return st.floats(least, most, width=32 if type_ is Prim.F32 else 64, allow_nan=drawing.nan)
        case Prim.CHAR:
            return _beside(_CHARACTERS, [text for text in drawing.texts if len(text) == 1])
        case Prim.STRING:
            short = [text for text in drawing.texts if drawing.most is None or len(text) <= drawing.most]
            return _beside(st.text(_CHARACTERS, max_size=drawing.most), short)
        case _:
            low = -(1 << _BITS[type_] - 1) if type_ in _SIGNED else 0
            high = low + (1 << _BITS[type_]) - 1
            numbers = [number for number in drawing.numbers if low <= number <= high]
            return _beside(st.integers(*drawing.bounds_of(type_, low, high)), numbers)


def _beside(strategy: SearchStrategy[Any], constants: Sequence[object]) -> SearchStrategy[Any]:
    """Also the constants; what is found with one shrinks to a simpler value if that does as well."""
    return strategy | st.sampled_from(constants) if constants else strategy
