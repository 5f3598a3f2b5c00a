"""Walks through values by their types, to the handles in them, and through two types side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

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
    structure,
)
from witgen.runtime.values import Err, Ok, Some

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from witgen.runtime.resources import GuestHandle

__all__ = ["alike", "as_err", "as_ok", "handles_in", "replaced"]


def as_err(value: object) -> Err[Any] | None:
    """The value, if it is an `Err`."""
    return value if isinstance(value, Err) else None  # pyright: ignore[reportUnknownVariableType]


def as_ok(value: object) -> Ok[Any] | None:
    """The value, if it is an `Ok`."""
    return value if isinstance(value, Ok) else None  # pyright: ignore[reportUnknownVariableType]


def handles_in(value: Any, type_: Type, path: str = "") -> Iterator[tuple[GuestHandle, str]]:
    """The handles of the guest in a value, each with the Python that leads to it: `.account`, `[0].value`."""
    match type_:
        case Prim() | EnumOf() | FlagsOf() | Refused() | BorrowOf():
            return
        case OwnOf(resource):
            if resource.guest:
                yield value, path
        case ListOf(item):
            for index, part in enumerate(value if item is not Prim.U8 else ()):
                yield from handles_in(part, item, f"{path}[{index}]")
        case MapOf(_, item):
            for key, part in value.items():
                yield from handles_in(part, item, f"{path}[{key!r}]")
        case RecordOf(_, _, fields):
            for field in fields:
                yield from handles_in(getattr(value, field.attribute), field.type, f"{path}.{field.attribute}")
        case TupleOf(items):
            for index, item in enumerate(items):
                yield from handles_in(value[index], item, f"{path}[{index}]")
        case VariantOf(_, cases):
            payload = next(case.payload for case in cases if case.cls is type(value))
            if payload is not None:
                yield from handles_in(value.value, payload, f"{path}.value")
        case OptionOf(item):
            if value is not None:
                wrapped = type_.wrapped
                yield from handles_in(value.value if wrapped else value, item, f"{path}.value" if wrapped else path)
        case ResultOf(ok, err):
            payload = ok if as_ok(value) else err
            if payload is not None:
                yield from handles_in(value.value, payload, f"{path}.value")
        case _:
            assert_never(type_)


def replaced(value: Any, type_: Type, change: Callable[[Any], Any]) -> Any:
    """The value with all that stands for the guest's handles in it changed."""

    def part(inner: Any, inner_type: Type) -> Any:
        return replaced(inner, inner_type, change)

    match type_:
        case Prim() | EnumOf() | FlagsOf() | Refused() | ListOf(Prim()):
            return value
        case OwnOf(resource) | BorrowOf(resource):
            return change(value) if resource.guest else value
        case ListOf(item):
            return [part(inner, item) for inner in value]
        case MapOf(_, item):
            return {key: part(inner, item) for key, inner in value.items()}
        case RecordOf(_, cls, fields):
            return cls(*(part(getattr(value, field.attribute), field.type) for field in fields))
        case TupleOf(items):
            return tuple(part(inner, item) for inner, item in zip(value, items, strict=True))
        case VariantOf(_, cases):
            payload = next(case.payload for case in cases if case.cls is type(value))
            return value if payload is None else type(value)(part(value.value, payload))
        case OptionOf(item):
            if value is None:
                return None
            return Some(part(value.value, item)) if type_.wrapped else part(value, item)
        case ResultOf(ok, err):
            payload = ok if as_ok(value) else err
            return value if payload is None else type(value)(part(value.value, payload))
        case _:
            assert_never(type_)


def alike(one: Type | None, other: Type | None) -> bool:
    """Are two types the same, with the same classes for their values?"""
    if one is None or other is None or one is other:
        return one is other
    classes = [getattr(type_, "cls", None) for type_ in (one, other)]
    (kind, parts), (other_kind, other_parts) = structure(one), structure(other)
    if kind != other_kind or classes[0] is not classes[1] or len(parts) != len(other_parts):
        return False
    pairs = zip(parts, other_parts, strict=True)
    return all(name == other_name and alike(part, other_part) for (name, part), (other_name, other_part) in pairs)
