"""Hypothesis strategies for the values of WIT types, made from the descriptors the runtime itself works with.

@given(values(Customer))               # a class or alias of a generated package, or a descriptor
@given(arguments(Instance.greet))      # a dict of keyword arguments for a function
@given(st.from_type(Customer))         # hypothesis finds them by itself
"""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass, is_dataclass
from types import FunctionType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeVar, Union, assert_never, cast, get_args, get_origin, overload

from witgen.testing.needs import need_hypothesis

need_hypothesis()

from hypothesis import strategies as st  # noqa: E402 - only after it is known to be there

from witgen.runtime.annotations import describe, signature  # noqa: E402
from witgen.runtime.codec.base import show  # noqa: E402
from witgen.runtime.types import (  # noqa: E402
    BorrowOf,
    CaseOf,
    EnumOf,
    FlagsOf,
    FuncOf,
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

__all__ = ["Drawing", "arguments", "of_type", "values"]

T = TypeVar("T")

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


@overload
def values(type_: type[T], *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[T]: ...
@overload
def values(type_: object, *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[Any]: ...
def values(type_: object, *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[Any]:
    """Values of a WIT type: a class or an alias of a generated package, an annotation such as `u8` or `list[Point]`, or
    a descriptor. `max_size` bounds each list, map and string. Without `nan` a value equals itself.

    Raises TypeError for what is no WIT type, and for types that hold resources: those live in an instance.
    """
    return of_type(_described(type_), Drawing(nan, max_size))


def arguments(function: object, *, nan: bool = True, max_size: int | None = None) -> SearchStrategy[dict[str, Any]]:
    """Keyword arguments for a function: one of an instance, `world.shop.find`, of a Protocol of a generated package, or
    a signature. Raises TypeError for what is none."""
    drawing = Drawing(nan, max_size)
    params = _signature(function).params
    return st.fixed_dictionaries({param.name: of_type(param.type, drawing) for param in params if param.wit != "self"})


def _described(type_: object) -> Type:
    if isinstance(type_, get_args(Type)):
        return cast("Type", type_)
    try:
        return describe(type_, exported=True)
    except TypeError as error:
        raise TypeError(f"values({show(type_)}): {error}") from None


def _signature(function: object) -> FuncOf:
    if isinstance(function, FuncOf):
        return function
    found = getattr(function, "__wit_signature__", None)
    if isinstance(found, FuncOf):
        return found
    if isinstance(function, FunctionType):
        try:
            return signature(function, function.__name__, exported=True)
        except (KeyError, NameError, TypeError) as error:
            raise TypeError(f"arguments({show(function)}): no function of a generated package: {error}") from None
    raise TypeError(f"arguments({show(function)}): give a function of an instance, or of a generated Protocol")


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


def resolve(thing: object) -> SearchStrategy[Any] | None:
    """What `from_type` makes of generated types and of annotations with WIT scalars in them; None: not ours."""
    if not _is_ours(thing):
        return None
    try:
        return values(thing)
    except TypeError:
        return None


def _is_ours(thing: object) -> bool:
    marks = getattr(thing, "__metadata__", ())
    if any(type(mark).__module__ == _VOCABULARY for mark in marks):
        return True
    if get_origin(thing) in (Union, UnionType):
        return any(get_origin(arg) in (Ok, Err, Some) or _is_ours(arg) for arg in get_args(thing))
    return isinstance(thing, type) and is_dataclass(thing) and _is_generated(thing)


def _is_generated(cls: type) -> bool:
    """Is a dataclass a record or a case? Its module has the decorator from the vocabulary."""
    names = vars(sys.modules.get(cls.__module__, sys))
    return any(getattr(names.get(name), "__module__", "") == _VOCABULARY for name in ("record", "case"))


_VOCABULARY: Final = "witgen.runtime.values"
