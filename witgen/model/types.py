"""WIT types. References between named types are direct: the graph is acyclic, so every definition
is complete when it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, assert_never

if TYPE_CHECKING:
    from witgen.model.names import Owner
    from witgen.model.stability import Stability
    from witgen.source import Span


class Primitive(Enum):
    """Types without parts, by their WIT keyword."""

    BOOL = "bool"
    U8 = "u8"
    U16 = "u16"
    U32 = "u32"
    U64 = "u64"
    S8 = "s8"
    S16 = "s16"
    S32 = "s32"
    S64 = "s64"
    F32 = "f32"
    F64 = "f64"
    CHAR = "char"
    STRING = "string"
    ERROR_CONTEXT = "error-context"


@dataclass(frozen=True, slots=True)
class ListType:
    """`list<element>`."""

    element: Type


@dataclass(frozen=True, slots=True)
class FixedListType:
    """`list<element, length>`."""

    element: Type
    length: int


@dataclass(frozen=True, slots=True)
class MapType:
    """`map<key, value>`."""

    key: Type
    value: Type


@dataclass(frozen=True, slots=True)
class OptionType:
    """`option<some>`."""

    some: Type


@dataclass(frozen=True, slots=True)
class ResultType:
    """`result<ok, err>`; None stands for `_`."""

    ok: Type | None
    err: Type | None


@dataclass(frozen=True, slots=True)
class TupleType:
    """`tuple<…>`."""

    elements: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class OwnType:
    """`own<resource>`, and a bare resource name. `resource` may be reached through aliases."""

    resource: TypeDef


@dataclass(frozen=True, slots=True)
class BorrowType:
    """`borrow<resource>`."""

    resource: TypeDef


@dataclass(frozen=True, slots=True)
class StreamType:
    """`stream<element>`; None for a bare `stream`."""

    element: Type | None


@dataclass(frozen=True, slots=True)
class FutureType:
    """`future<value>`; None for a bare `future`."""

    value: Type | None


@dataclass(frozen=True, slots=True, eq=False)
class TypeDef:
    """A named type. Identity is the definition itself: two equal-looking records differ."""

    name: str
    owner: Owner
    kind: TypeKind
    docs: str
    stability: Stability | None
    external_id: str | None
    span: Span


Type: TypeAlias = (
    Primitive
    | ListType
    | FixedListType
    | MapType
    | OptionType
    | ResultType
    | TupleType
    | OwnType
    | BorrowType
    | StreamType
    | FutureType
    | TypeDef
)


@dataclass(frozen=True, slots=True)
class Alias:
    """`type a = b;`, or a `use` when the target is another owner's TypeDef."""

    target: Type


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record."""

    name: str
    type: Type
    docs: str
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """`record { … }`."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A case of a variant, with its payload if it has one."""

    name: str
    payload: Type | None
    docs: str
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Variant:
    """`variant { … }`."""

    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class EnumCase:
    """A case of an enum, or a flag of flags."""

    name: str
    docs: str
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class EnumKind:
    """`enum { … }`."""

    cases: tuple[EnumCase, ...]


@dataclass(frozen=True, slots=True)
class Flags:
    """`flags { … }`."""

    flags: tuple[EnumCase, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """`resource r { … }`: its members are functions of the same interface or world."""


TypeKind: TypeAlias = Record | Variant | EnumKind | Flags | Resource | Alias


def parts(type_: Type) -> tuple[Type, ...]:
    """The types written inside of an anonymous type; a TypeDef and a handle have none."""
    match type_:
        case Primitive() | OwnType() | BorrowType() | TypeDef():
            return ()
        case ListType(element) | FixedListType(element):
            return (element,)
        case MapType(key, value):
            return key, value
        case OptionType(some):
            return (some,)
        case ResultType(ok, err):
            return tuple(part for part in (ok, err) if part is not None)
        case TupleType(elements):
            return elements
        case StreamType(element) | FutureType(element):
            return () if element is None else (element,)
        case _:
            assert_never(type_)


def parts_of_kind(kind: TypeKind) -> tuple[Type, ...]:
    """The types a definition is made of."""
    match kind:
        case Record(fields):
            return tuple(field.type for field in fields)
        case Variant(cases):
            return tuple(case.payload for case in cases if case.payload is not None)
        case EnumKind() | Flags() | Resource():
            return ()
        case Alias(target):
            return (target,)
        case _:
            assert_never(kind)


def underlying(type_: Type) -> Type:
    """The type behind aliases."""
    while isinstance(type_, TypeDef) and isinstance(type_.kind, Alias):
        type_ = type_.kind.target
    return type_
