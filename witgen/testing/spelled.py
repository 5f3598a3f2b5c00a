"""Values as the Python that makes them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, assert_never

from witgen.runtime.resources import GuestHandle
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
from witgen.runtime.values import Ok

if TYPE_CHECKING:
    from typing import Protocol

    from witgen.runtime.types import ResourceOf

    class Names(Protocol):
        """How things are called where the value stands."""

        def used(self, name: str) -> str:
            """A name of `witgen.runtime`, `Err` or the like, which is imported."""
            ...

        def cls(self, cls: type) -> str:
            """The class of a record, enum or flags, or of a case."""
            ...

        def handle(self, handle: GuestHandle) -> str:
            """A handle that was made before."""
            ...

        def host(self, resource: ResourceOf) -> str:
            """An object of an imported resource."""
            ...


__all__ = ["spelled"]


def spelled(value: Any, type_: Type | None, names: Names) -> str:  # noqa: ANN401 - a value of any WIT type
    """An expression for `value`."""
    match type_:
        case None:
            return "None"
        case Prim.F32 | Prim.F64:
            return repr(value) if math.isfinite(value) else f'float("{value}")'
        case Prim() | ListOf(Prim.U8):
            return repr(value)
        case ListOf(item):
            return f"[{_parts(((part, item) for part in value), names)}]"
        case MapOf(key, item):
            pairs = (f"{spelled(k, key, names)}: {spelled(v, item, names)}" for k, v in value.items())
            return f"{{{', '.join(pairs)}}}"
        case RecordOf(_, cls, fields):
            return f"{names.cls(cls)}({_parts(((getattr(value, f.attribute), f.type) for f in fields), names)})"
        case TupleOf(items):
            comma = "," if len(items) == 1 else ""
            return f"({_parts(zip(value, items, strict=True), names)}{comma})"
        case VariantOf(_, cases):
            payload = next(case.payload for case in cases if case.cls is type(value))
            inner = "" if payload is None else spelled(value.value, payload, names)
            return f"{names.cls(type(value))}({inner})"
        case EnumOf(_, cls):
            return f"{names.cls(cls)}.{value.name}"
        case OptionOf(item):
            return _option(value, type_, item, names)
        case ResultOf(ok, err):
            case_ = "Ok" if isinstance(value, Ok) else "Err"
            return f"{names.used(case_)}({spelled(value.value, ok if case_ == 'Ok' else err, names)})"
        case FlagsOf(_, cls, members):
            name = names.cls(cls)
            return " | ".join(f"{name}.{member.name}" for _, member in members if member in value) or f"{name}(0)"
        case OwnOf(resource) | BorrowOf(resource):
            return names.handle(value) if isinstance(value, GuestHandle) else names.host(resource)
        case Refused(wit):
            raise AssertionError(f"a {wit} has no values")
        case _:
            assert_never(type_)


def _parts(parts: Any, names: Names) -> str:  # noqa: ANN401 - pairs of values and types
    return ", ".join(spelled(part, type_, names) for part, type_ in parts)


def _option(value: Any, option: OptionOf, item: Type, names: Names) -> str:  # noqa: ANN401
    if value is None:
        return "None"
    return f"{names.used('Some')}({spelled(value.value, item, names)})" if option.wrapped else spelled(value, item, names)
