"""WIT types as Rust spells them: owned, or borrowed for the time of a call."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, assert_never

from witgen.codegen.facts import Side
from witgen.codegen.guest.rust.naming import borrow_name, type_name
from witgen.codegen.shapes import LARGE
from witgen.model.analysis import is_resource, resource_of
from witgen.model.types import (
    Alias,
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
    from witgen.codegen.guest.rust.naming import Home, Homes
    from witgen.codegen.guest.rust.qualities import Qualities
    from witgen.model.types import Type

__all__ = ["STANDARD", "Speller"]

STANDARD: Final = {
    "Option": "::std::option::Option",
    "Result": "::std::result::Result",
    "Sized": "::std::marker::Sized",
    "String": "::std::string::String",
    "Vec": "::std::vec::Vec",
}
"""What every module knows without a word; written out where a type of the WIT has the name."""
_PRIMITIVES: Final = {
    Primitive.S8: "i8",
    Primitive.S16: "i16",
    Primitive.S32: "i32",
    Primitive.S64: "i64",
}


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells types in the module `here`, in which the names `taken` are types of the WIT.

    `life` is the lifetime of what is borrowed: `'_` in a function, `'a` in a type. With `outside` the module is one
    of another file, which calls it so.
    """

    homes: Homes
    qualities: Qualities
    here: Home
    taken: frozenset[str]
    life: str = "'_"
    outside: str | None = None

    def in_type(self) -> Speller:
        """The speller for the parts of a type, which says how long what it borrows lasts."""
        return replace(self, life="'a")

    def std(self, name: str) -> str:
        """A name of the standard library's prelude."""
        return STANDARD[name] if name in self.taken else name

    def owned(self, type_: Type) -> str:
        """What has the value."""
        match type_:
            case Primitive.STRING:
                return self.std("String")
            case Primitive():
                assert type_ is not Primitive.ERROR_CONTEXT
                return _PRIMITIVES.get(type_, str(type_.value))
            case ListType(element):
                return f"{self.std('Vec')}<{self.owned(element)}>"
            case FixedListType(element, length):
                return f"[{self.owned(element)}; {length}]"
            case MapType(key, value):
                return f"::std::collections::BTreeMap<{self.owned(key)}, {self.owned(value)}>"
            case OptionType(some):
                return f"{self.std('Option')}<{self.owned(some)}>"
            case ResultType(ok, err):
                return self.result(self._unit(ok), self._unit(err))
            case TupleType(elements):
                return _tuple([self.owned(element) for element in elements])
            case OwnType(resource):
                return self.named(resource)
            case BorrowType(resource):
                return self._borrow(resource)
            case TypeDef():
                return self.named(type_) + self.lifetime(type_)
            case StreamType() | FutureType():
                raise AssertionError(type_)
            case _:
                assert_never(type_)

    def lent(self, type_: Type) -> str:
        """What a function of the host is called with: references, except to what becomes the host's."""
        if self.qualities.owns(type_):
            return self.owned(type_)
        match type_:
            case Primitive.STRING:
                return "&str"
            case ListType(element):
                return f"&[{self.owned(element)}]"
            case MapType():
                return f"&{self.owned(type_)}"
            case FixedListType():
                return f"{self._reference(type_)}{self.owned(type_)}"
            case OptionType(some):
                return f"{self.std('Option')}<{self.lent(some)}>"
            case ResultType(ok, err):
                return self.result(*("()" if part is None else self.lent(part) for part in (ok, err)))
            case TupleType(elements):
                return _tuple([self.lent(element) for element in elements])
            case TypeDef(kind=Alias()) if self._reference(type_) and self.qualities.size(type_) <= LARGE:
                return self.lent(underlying(type_))
            case TypeDef():
                return f"{self._reference(type_)}{self.owned(type_)}"
            case _:
                return self.owned(type_)

    def result(self, ok: str, err: str) -> str:
        """A `Result` of two types that are spelled already."""
        return f"{self.std('Result')}<{ok}, {err}>"

    def _unit(self, payload: Type | None) -> str:
        return "()" if payload is None else self.owned(payload)

    def _reference(self, type_: Type) -> str:
        return "&" if self.qualities.shape(type_).points else ""

    def lifetime(self, definition: TypeDef) -> str:
        """`<'a>` behind the name of a type that borrows."""
        return f"<{self.life}>" if self.qualities.borrows(definition) else ""

    def _borrow(self, resource: TypeDef) -> str:
        if self.is_ours(resource):
            return f"{self.named(resource, borrow_name(resource.name))}<{self.life}>"
        return f"&{'' if self.life == QUIET else f'{self.life} '}{self.named(resource)}"

    def is_ours(self, resource: TypeDef) -> bool:
        """Does the component implement it, as `here` means it?"""
        assert is_resource(resource)
        return self.homes.of(resource_of(resource).owner, self.here).side is Side.EXPORT

    def named(self, definition: TypeDef, name: str | None = None) -> str:
        """A type by its name, from where it is."""
        home = self.homes.of(definition.owner, self.here)
        name = name or type_name(definition.name)
        if home == self.here:
            return name if self.outside is None else f"{self.outside}{name}"
        assert self.outside is None, definition
        return f"{self.above()}{''.join(f'{part}::' for part in home.path)}{name}"

    def above(self) -> str:
        """The way from `here` to where all modules are."""
        return "super::" * self.here.depth


QUIET: Final = "'_"


def _tuple(elements: list[str]) -> str:
    return f"({', '.join(elements)}{',' if len(elements) == 1 else ''})"
