"""Values as the Python that makes them."""

from __future__ import annotations

import math
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
)
from witgen.testing.walking import as_ok

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from witgen.runtime.resources import GuestHandle
    from witgen.runtime.types import ResourceOf
    from witgen.testing.subject import Export

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

        def function(self, export: Export) -> str:
            """An exported function, that of a resource by its class."""
            ...


__all__ = ["called", "quoted", "spelled"]


def called(export: Export, arguments: Sequence[Any], names: Names) -> str:
    """An expression for a call; the first argument of a method is its object."""
    params = zip(arguments, export.signature.params, strict=True)
    given = [spelled(value, param.type, names) for value, param in params]
    function = names.function(export)
    if export.function.is_method:
        function, given = f"{given[0]}.{export.function.python}", given[1:]
    return f"{function}({', '.join(given)})"


def spelled(value: Any, type_: Type | None, names: Names) -> str:
    """An expression for `value`."""
    match type_:
        case None:
            return "None"
        case Prim.F32 | Prim.F64:
            return repr(value) if math.isfinite(value) else f'float("{value}")'
        case Prim() | ListOf(Prim.U8):
            return quoted(value)
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
            case_ = next(case for case in cases if isinstance(value, case.cls))
            inner = "" if case_.payload is None else spelled(value.value, case_.payload, names)
            return f"{names.cls(case_.cls)}({inner})"
        case EnumOf(_, cls):
            return f"{names.cls(cls)}.{value.name}"
        case OptionOf(item):
            return _option(value, type_, item, names)
        case ResultOf(ok, err):
            word = "Ok" if as_ok(value) else "Err"
            return f"{names.used(word)}({spelled(value.value, ok if word == 'Ok' else err, names)})"
        case FlagsOf(_, cls, members):
            name = names.cls(cls)
            return " | ".join(f"{name}.{member.name}" for _, member in members if member in value) or f"{name}(0)"
        case OwnOf(resource) | BorrowOf(resource):
            return names.handle(value) if resource.guest else names.host(resource)
        case Refused(wit):
            raise AssertionError(f"a {wit} has no values")
        case _:
            assert_never(type_)


def quoted(value: object) -> str:
    """The repr, with the quotes that formatters like where there is a choice."""
    text = repr(value)
    prefix, quote = text[: text[0] == "b"], text[-1]
    if quote != "'" or '"' in text or "'" in text[len(prefix) + 1 : -1]:
        return text
    return f'{prefix}"{text[len(prefix) + 1 : -1]}"'


def _parts(parts: Any, names: Names) -> str:
    return ", ".join(spelled(part, type_, names) for part, type_ in parts)


def _option(value: Any, option: OptionOf, item: Type, names: Names) -> str:
    if value is None:
        return "None"
    return (
        f"{names.used('Some')}({spelled(value.value, item, names)})" if option.wrapped else spelled(value, item, names)
    )
