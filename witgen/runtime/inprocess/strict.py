"""What is wrong with a value of a guest's: the checks of the codecs, over the guest's classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from witgen.runtime.codec.base import ERRORS, Codec, Unfit
from witgen.runtime.codec.build import codec
from witgen.runtime.codec.handles import Handle
from witgen.runtime.codec.labels import Enum, Flags
from witgen.runtime.codec.products import Record, Tuple
from witgen.runtime.codec.sequences import Map
from witgen.runtime.codec.sums import Option, Result, Variant
from witgen.runtime.errors import ResourceError
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
    from collections.abc import Callable, Sequence

    from witgen.runtime.codec.memory import Block
    from witgen.runtime.codec.source import Binds, Source
    from witgen.runtime.inprocess.sides import Side

__all__ = ["checker"]


class _Leaf(Codec):
    """Checks by taking."""

    def __init__(self, name: str, take: Callable[[Any], Any]) -> None:
        self.name, self._take = name, take

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            self._take(value)
        except UnicodeEncodeError:
            self.refuse(value, path, " (a lone surrogate)")
        except ERRORS as error:
            self.refuse(value, path, f" ({error})" if type(error) is TypeError and str(error).startswith("it ") else "")

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        raise NotImplementedError

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        raise NotImplementedError

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        raise NotImplementedError


class _Items(_Leaf):
    """A list, item by item."""

    def __init__(self, item: Codec, take: Callable[[Any], Any]) -> None:
        super().__init__(f"list<{item.name}>", take)
        self._item = item

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        super().check(sandbox, value, path)
        for i, part in enumerate(value):
            self._item.check(sandbox, part, f"{path}[{i}]")


class _Held(Handle):
    """A handle that the guest has, or an object of its own."""

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            sandbox.vouch_guests(value, self.resource, owned=self.owned)
        except ResourceError as error:
            raise Unfit(path, str(error)) from None
        except TypeError as error:
            self.refuse(value, path, f" ({error})" if str(error) else "")


def checker(descriptor: Type, side: Side) -> Codec:
    """A codec that only checks: `check` raises `Unfit` as any other's does."""
    match descriptor:
        case Prim():
            return _Leaf(descriptor.value, side.scalars[descriptor])
        case ListOf(Prim.U8 | Prim.S8 as item):
            return _Leaf(f"list<{item.value}>", side.octets)
        case ListOf(item):
            return _Items(checker(item, side), side.sequence(descriptor))
        case MapOf(key, value):
            return Map(checker(key, side), checker(value, side))
        case RecordOf():
            return Record(side.there(descriptor), [checker(field.type, side) for field in descriptor.fields])
        case TupleOf(items):
            return Tuple(checker(item, side) for item in items)
        case VariantOf():
            return Variant(side.there(descriptor), [_payload(case.payload, side) for case in descriptor.cases])
        case EnumOf():
            return Enum(side.there(descriptor))
        case OptionOf(item):
            return Option(checker(item, side), wrapped=descriptor.wrapped, some=side.some)
        case ResultOf(ok, err):
            return Result(_payload(ok, side), _payload(err, side), classes=(side.ok, side.err))
        case FlagsOf():
            return Flags(side.there(descriptor))
        case OwnOf(resource):
            return _Held(resource, owned=True)
        case BorrowOf(resource):
            return _Held(resource, owned=False)
        case Refused():
            return codec(descriptor)
        case _:
            assert_never(descriptor)


def _payload(descriptor: Type | None, side: Side) -> Codec | None:
    return None if descriptor is None else checker(descriptor, side)
