"""WIT types as TypeScript: what either tool hands to a guest, and takes from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from witgen.codegen.guest.js.naming import type_name
from witgen.codegen.shapes import is_option
from witgen.model.types import (
    BorrowType,
    FixedListType,
    FutureType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    ResultType,
    StreamType,
    TupleType,
    TypeDef,
    underlying,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.model.types import Type

__all__ = ["ABSENT", "WIDE", "Speller", "is_nested"]

WIDE: Final = frozenset({Primitive.U64, Primitive.S64})
"""What componentize-js makes a bigint of, and componentize-qjs a number."""
ABSENT: Final = "null | undefined"
"""What componentize-qjs makes of none, and componentize-js; both take either."""
_TEXT: Final = frozenset({Primitive.STRING, Primitive.CHAR})
_BYTES: Final = {Primitive.U8: "Uint8Array", Primitive.S8: "Int8Array"}
_NUMBERS: Final = {
    Primitive.U16: "Uint16Array",
    Primitive.U32: "Uint32Array",
    Primitive.U64: "BigUint64Array",
    Primitive.S16: "Int16Array",
    Primitive.S32: "Int32Array",
    Primitive.S64: "BigInt64Array",
    Primitive.F32: "Float32Array",
    Primitive.F64: "Float64Array",
}
"""Arrays of componentize-js; componentize-qjs makes plain ones of these."""
_GLOBALS: Final = frozenset({*_BYTES.values(), *_NUMBERS.values(), "Map", "Symbol"})


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells types in one file: `name` gives a named type its name there. `hidden` are names that types of the file
    have, so that a global of the same name needs to be called by its whole one."""

    name: Callable[[TypeDef], str] = type_name
    hidden: frozenset[str] = frozenset()

    def spell(self, type: Type) -> str:  # noqa: A002 - the word of the model; one line per kind
        """The type, as it stands after a colon."""
        match type:
            case Primitive():
                return _primitive(type)
            case ListType(element):
                return self._list(element)
            case MapType(key, value):
                return f"{self.reach('Map')}<{self.spell(key)}, {self.spell(value)}>"
            case OptionType(some):
                if is_nested(type):
                    return f"{{ tag: 'some'; {self.field('val', some)} }} | {{ tag: 'none' }}"
                return f"{self.spell(some)} | {ABSENT}"
            case ResultType(ok, err):
                return f"{{ tag: 'ok'; {self._payload(ok)} }} | {{ tag: 'err'; {self._payload(err)} }}"
            case TupleType(elements):
                return f"[{', '.join(map(self.spell, elements))}]"
            case OwnType(resource) | BorrowType(resource):
                return self.name(resource)
            case TypeDef():
                return self.name(type)
            case FixedListType() | StreamType() | FutureType():
                raise AssertionError(type)
            case _:
                assert_never(type)

    def field(self, name: str, type: Type) -> str:  # noqa: A002 - as above
        """A property: one that is an option need not be there at all."""
        optional = "?" if isinstance(underlying(type), OptionType) and not is_nested(type) else ""
        return f"{name}{optional}: {self.spell(type)}"

    def _payload(self, payload: Type | None) -> str:
        return "val?: undefined" if payload is None else self.field("val", payload)

    def _list(self, element: Type) -> str:
        kind = underlying(element)
        if isinstance(kind, Primitive):
            if kind in _BYTES:
                return self.reach(_BYTES[kind])
            if kind in _NUMBERS:
                return f"{self.reach(_NUMBERS[kind])} | number[]"
        spelled = self.spell(element)
        return f"({spelled})[]" if _is_union(element) else f"{spelled}[]"

    def reach(self, name: str) -> str:
        """A global of JavaScript, as it can be reached in the file."""
        assert name in _GLOBALS
        return f"globalThis.{name}" if name in self.hidden else name


def is_nested(type_: Type) -> bool:
    """Is it an option whose none would be mistaken for that of the option inside, so that it has a tag?

    An option of one with a tag needs none itself, to componentize-js.
    """
    option = underlying(type_)
    return isinstance(option, OptionType) and is_option(option.some) and not is_nested(option.some)


def _is_union(type_: Type) -> bool:
    match type_:
        case OptionType() | ResultType():
            return True
        case ListType(element):
            return underlying(element) in _NUMBERS
        case _:
            return False


def _primitive(type_: Primitive) -> str:
    assert type_ is not Primitive.ERROR_CONTEXT
    if type_ is Primitive.BOOL:
        return "boolean"
    if type_ in WIDE:
        return "bigint | number"
    return "string" if type_ in _TEXT else "number"
