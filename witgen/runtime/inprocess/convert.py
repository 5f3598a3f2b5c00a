"""From a descriptor to a function that turns one side's value into the other's, checking it on the way."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, assert_never

from witgen.runtime.codec.sequences import snapshot
from witgen.runtime.errors import UnsupportedError
from witgen.runtime.inprocess.sides import HOST
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
    from collections.abc import Callable

    from witgen.runtime.inprocess.sides import Side
    from witgen.runtime.types import ResourceOf

    Convert = Callable[[Any], Any]

__all__ = ["Converters"]


class Converters:
    """Makes converters in one direction. `handle` makes those of handles, of a resource that is owned or lent."""

    def __init__(self, source: Side, target: Side, handle: Callable[[ResourceOf, bool], Convert]) -> None:
        self._source, self._target, self._handle = source, target, handle
        self._made: dict[Type, Convert] = {}

    def of(self, descriptor: Type) -> Convert:
        """The converter of a type. What it is given and does not fit, raises one of the codecs' `ERRORS`."""
        if descriptor not in self._made:
            self._made[descriptor] = self._make(descriptor)
        return self._made[descriptor]

    def _make(self, descriptor: Type) -> Convert:
        match descriptor:
            case Prim():
                return self._source.scalars[descriptor]
            case ListOf(Prim.U8):
                return self._source.octets
            case ListOf():
                return self._list(descriptor)
            case MapOf(key, value):
                return self._map(self.of(key), self.of(value))
            case RecordOf():
                return self._record(descriptor)
            case TupleOf(items):
                return self._tuple([self.of(item) for item in items])
            case VariantOf():
                return self._variant(descriptor)
            case EnumOf():
                return self._enum(descriptor)
            case OptionOf(item):
                return self._wrapped(self.of(item)) if descriptor.wrapped else _optional(self.of(item))
            case ResultOf():
                return self._result(descriptor)
            case FlagsOf():
                return self._flags(descriptor)
            case OwnOf(resource):
                return self._handle(resource, True)  # noqa: FBT003
            case BorrowOf(resource):
                return self._handle(resource, False)  # noqa: FBT003
            case Refused(wit):
                raise UnsupportedError(f"a {wit} cannot cross the boundary between a host and a guest yet")
            case _:
                assert_never(descriptor)

    def _list(self, descriptor: ListOf) -> Convert:
        take, item, packed = self._source.sequence(descriptor), self.of(descriptor.item), descriptor.packed
        if descriptor.item is Prim.S8 and self._target is not HOST:  # bytes to a guest, as they are in memory
            return lambda value: array("b", [item(part) for part in take(value)]).tobytes()
        if packed is None or self._target is not HOST:
            return lambda value: [item(part) for part in take(value)]
        assert isinstance(descriptor.item, Prim)
        code = _CODES[descriptor.item]
        if packed is array:
            return lambda value: array(code, [item(part) for part in take(value)])
        return lambda value: _view(array(code, [item(part) for part in take(value)]))

    def _map(self, key: Convert, item: Convert) -> Convert:
        return lambda value: {key(k): item(v) for k, v in snapshot(value).items()}

    def _record(self, descriptor: RecordOf) -> Convert:
        source, target = self._source.there(descriptor), self._target.there(descriptor)
        ours, theirs = source.cls, target.cls
        parts = [(field.attribute, self.of(field.type)) for field in source.fields]

        def convert(value: Any) -> Any:
            if not isinstance(value, ours):
                raise TypeError
            return theirs(*[part(getattr(value, attribute)) for attribute, part in parts])

        return convert

    def _tuple(self, parts: list[Convert]) -> Convert:
        def convert(value: Any) -> tuple[Any, ...]:
            if not _is_tuple(value) or len(value) != len(parts):
                raise TypeError
            return tuple([part(item) for part, item in zip(parts, value, strict=True)])

        return convert

    def _variant(self, descriptor: VariantOf) -> Convert:
        sources, targets = self._source.there(descriptor).cases, self._target.there(descriptor).cases
        return self._cases(
            {
                source.cls: (target.cls, None if source.payload is None else self.of(source.payload), False)
                for source, target in zip(sources, targets, strict=True)
            }
        )

    def _result(self, descriptor: ResultOf) -> Convert:
        source, target = self._source, self._target
        ok, err = (None if part is None else self.of(part) for part in (descriptor.ok, descriptor.err))
        return self._cases({source.ok: (target.ok, ok, True), source.err: (target.err, err, True)})

    def _cases(self, cases: dict[type, tuple[type, Convert | None, bool]]) -> Convert:
        def convert(value: Any) -> Any:
            cls, payload, unit = cases[type(value)]
            if payload is not None:
                return cls(payload(value.value))
            if not unit:
                return cls()
            if value.value is not None:
                raise TypeError
            return cls(None)

        return convert

    def _enum(self, descriptor: EnumOf) -> Convert:
        sources, targets = self._source.there(descriptor).members, self._target.there(descriptor).members
        members = {id(source): target for (_, source), (_, target) in zip(sources, targets, strict=True)}
        return lambda value: members[id(value)]

    def _flags(self, descriptor: FlagsOf) -> Convert:
        source, target = self._source.there(descriptor), self._target.there(descriptor)
        pairs = [(a.value, b.value) for (_, a), (_, b) in zip(source.members, target.members, strict=True)]
        mask: int = sum(bit for bit, _ in pairs)

        def convert(value: Any) -> Any:
            if type(value) is not source.cls:
                raise TypeError
            if value.value & ~mask:
                raise ValueError
            return target.cls(sum(theirs for ours, theirs in pairs if value.value & ours))

        return convert

    def _wrapped(self, item: Convert) -> Convert:
        ours, theirs = self._source.some, self._target.some

        def convert(value: Any) -> Any:
            if value is None:
                return None
            if not _is(value, ours):
                raise TypeError
            return theirs(item(value.value))

        return convert


def _is(value: object, cls: type) -> bool:
    return type(value) is cls


def _is_tuple(value: object) -> bool:
    return isinstance(value, tuple)


def _view(numbers: array[Any]) -> memoryview:
    view: Any = memoryview(numbers.tobytes())
    cast: memoryview = view.cast(numbers.typecode)
    return cast


def _optional(item: Convert) -> Convert:
    return lambda value: None if value is None else item(value)


_CODES = {
    Prim.S8: "b",
    Prim.U8: "B",
    Prim.S16: "h",
    Prim.U16: "H",
    Prim.S32: "i",
    Prim.U32: "I",
    Prim.S64: "q",
    Prim.U64: "Q",
    Prim.F32: "f",
    Prim.F64: "d",
}
