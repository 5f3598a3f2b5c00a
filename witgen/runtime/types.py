"""Descriptors: WIT types as the runtime sees them, each with the Python class its values have.

Each is itself only, so that what is compiled of one is kept as long as it lives (`codec/memo.py`), however deep it is.
They come from annotations (`annotations.py`) or from a component itself (`introspect.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, assert_never

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator


class Prim(Enum):
    """Types without parts."""

    BOOL = "bool"
    S8 = "s8"
    U8 = "u8"
    S16 = "s16"
    U16 = "u16"
    S32 = "s32"
    U32 = "u32"
    S64 = "s64"
    U64 = "u64"
    F32 = "f32"
    F64 = "f64"
    CHAR = "char"
    STRING = "string"


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class ListOf:
    """`list<item>`; a `list<u8>` is `bytes` in Python.

    A list of numbers that comes out of wasm is a list, or with `packed` an `array` or a `memoryview`.
    """

    item: Type
    packed: type[array[int] | memoryview] | None = None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class MapOf:
    """`map<key, value>`, a dict."""

    key: Type
    value: Type


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field: its WIT name, the Python attribute, its type."""

    wit: str
    attribute: str
    type: Type


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class RecordOf:
    """A record as instances of `cls`, which takes its fields by position."""

    name: str
    cls: type
    fields: tuple[FieldOf, ...]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class TupleOf:
    """`tuple<…>`, and `list<T, N>`, which has the same canonical ABI."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class CaseOf:
    """A case: its WIT name, its class, and what `value` holds if it has a payload."""

    wit: str
    cls: type
    payload: Type | None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class VariantOf:
    """A variant as a union of case classes."""

    name: str
    cases: tuple[CaseOf, ...]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class EnumOf:
    """An enum: WIT names paired with members of `cls`."""

    name: str
    cls: type[Enum]
    members: tuple[tuple[str, Enum], ...]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class OptionOf:
    """`option<item>`: None or a value, which is wrapped in `Some` when `item` is an option itself."""

    item: Type

    @property
    def wrapped(self) -> bool:
        """Is the some a `Some(…)`?"""
        return isinstance(self.item, OptionOf)


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class ResultOf:
    """`result<ok, err>` as a value: `Ok` or `Err`."""

    ok: Type | None
    err: Type | None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class FlagsOf:
    """Flags: WIT names paired with members of `cls`."""

    name: str
    cls: type[Enum]
    members: tuple[tuple[str, Enum], ...]


@dataclass(frozen=True, slots=True)
class ResourceOf:
    """A resource: `interface` and `name` are its WIT path, `guest` says which side implements it, and
    `contract` is the Protocol that spells its members. `methods` are what an object of the host must have."""

    interface: str
    name: str
    guest: bool
    contract: type | None
    methods: tuple[str, ...] = field(default=(), compare=False)

    @property
    def path(self) -> str:
        """`ns:pkg/interface.name`, as messages print it."""
        return f"{self.interface}.{self.name}" if self.interface else self.name


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class OwnOf:
    """`own<resource>`."""

    resource: ResourceOf


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class BorrowOf:
    """`borrow<resource>`."""

    resource: ResourceOf


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Refused:
    """A type that cannot cross the boundary, by its WIT keyword."""

    wit: str


Type: TypeAlias = (
    Prim
    | ListOf
    | MapOf
    | RecordOf
    | TupleOf
    | VariantOf
    | EnumOf
    | OptionOf
    | ResultOf
    | FlagsOf
    | OwnOf
    | BorrowOf
    | Refused
)


@dataclass(frozen=True, slots=True)
class ParamOf:
    """A parameter: the WIT name, the Python name, its type."""

    wit: str
    name: str
    type: Type


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class FuncOf:
    """A function's signature.

    `name` is the one messages use. With `raises`, the WIT result is `result<result, error>` and the
    error is raised as `Err`; without, `result` is the WIT result as it is.
    """

    name: str
    params: tuple[ParamOf, ...]
    result: Type | None
    raises: bool = False
    error: Type | None = None

    @property
    def wire(self) -> Type | None:
        """The result as it crosses the boundary."""
        return ResultOf(self.result, self.error) if self.raises else self.result


Parts: TypeAlias = tuple[tuple[str, Type | None], ...]


def structure(descriptor: Type) -> tuple[str, Parts]:
    """WIT keyword and parts of a descriptor: named fields, cases and labels, nameless items."""
    match descriptor:
        case Prim():
            return descriptor.value, ()
        case ListOf(item):
            return "list", (("", item),)
        case MapOf(key, value):
            return "map", (("key", key), ("value", value))
        case RecordOf():
            return "record", tuple((field.wit, field.type) for field in descriptor.fields)
        case TupleOf(items):
            return "tuple", tuple(("", item) for item in items)
        case VariantOf():
            return "variant", tuple((case.wit, case.payload) for case in descriptor.cases)
        case EnumOf():
            return "enum", tuple((name, None) for name, _ in descriptor.members)
        case OptionOf(item):
            return "option", (("", item),)
        case ResultOf(ok, err):
            return "result", (("ok", ok), ("err", err))
        case FlagsOf():
            return "flags", tuple((name, None) for name, _ in descriptor.members)
        case OwnOf():
            return "own", ()
        case BorrowOf():
            return "borrow", ()
        case Refused(wit):
            return wit, ()
        case _:
            assert_never(descriptor)


def resources_in(signature: FuncOf) -> Iterator[ResourceOf]:
    """The resources whose handles a function passes, as parameters, results, or deep inside of them."""
    pending = [signature.wire, *(param.type for param in signature.params)]
    seen: set[Type] = set()
    while pending:
        descriptor = pending.pop()
        if descriptor is None or descriptor in seen:
            continue
        seen.add(descriptor)
        if isinstance(descriptor, OwnOf | BorrowOf):
            yield descriptor.resource
        pending += [part for _, part in structure(descriptor)[1]]
