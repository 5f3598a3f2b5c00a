"""WIT types → C types: how each is spelled, what it is made of, and what it is to the canonical ABI."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.homes import is_use
from witgen.codegen.guest.c.naming import lower
from witgen.model.analysis import ByParts, resource_of
from witgen.model.canonical import discriminant, shape
from witgen.model.types import (
    Alias,
    BorrowType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    Record,
    Resource,
    ResultType,
    TupleType,
    TypeDef,
    Variant,
)
from witgen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from witgen.codegen.guest.c.homes import Homes
    from witgen.codegen.guest.c.naming import Names
    from witgen.model.canonical import Shape
    from witgen.model.names import Owner
    from witgen.model.types import Type

__all__ = ["CType", "Types", "cases", "declared", "integer", "members"]

_LONGEST: Final = 64
_KEPT: Final = 48
_SPELLED: Final = {
    Primitive.BOOL: "bool",
    Primitive.U8: "uint8_t",
    Primitive.U16: "uint16_t",
    Primitive.U32: "uint32_t",
    Primitive.U64: "uint64_t",
    Primitive.S8: "int8_t",
    Primitive.S16: "int16_t",
    Primitive.S32: "int32_t",
    Primitive.S64: "int64_t",
    Primitive.F32: "float",
    Primitive.F64: "double",
    Primitive.CHAR: "uint32_t",
}


@dataclass(frozen=True, slots=True, eq=False)
class CType:
    """A type of C. `type` is WIT's, behind aliases; `word` stands for it in the names of others. Each is made once:
    two are the same type if they are `plain` the same object."""

    type: Type
    side: Side
    spelled: str
    word: str
    parts: tuple[CType, ...]
    shape: Shape
    aliased: CType | None = None

    @property
    def plain(self) -> CType:
        """The type without its alias."""
        return self.aliased or self

    @property
    def is_anonymous(self) -> bool:
        """Is it a struct that has no name in WIT?"""
        return not isinstance(self.type, Primitive | TypeDef | OwnType | BorrowType)


class Types:
    """The C types of one world; its names are taken in the order of its homes."""

    def __init__(self, homes: Homes, prefixes: Mapping[tuple[Owner, Side], str], names: Names) -> None:
        self.shapes = ByParts(shape)
        self.string = names.unique(f"{names.world}_string_t")
        self._homes = homes
        self._names = names
        self._stems: dict[tuple[TypeDef, Side], str] = {}
        self._handles: dict[tuple[TypeDef, Side], tuple[str, str]] = {}
        self._anonymous: dict[tuple[object, ...], CType] = {}
        self._of: dict[Side, ByParts[CType]] = {side: ByParts(partial(self._answer, side=side)) for side in Side}
        for home in homes:
            for definition in home.types:
                self._name(definition, home.side, prefixes[home.owner, home.side])

    def __call__(self, type_: Type, side: Side) -> CType:
        """What `type_` is where one side mentions it."""
        return self._of[side](type_)

    def stem(self, definition: TypeDef, side: Side) -> str:
        """What the names of a type begin with: `types_point`; of a resource, those of its functions."""
        return self._stems[definition, self._homes.side(definition, side)]

    def handles(self, resource: TypeDef, side: Side) -> tuple[str, str]:
        """The names of owned and of borrowed handles, without their `_t`."""
        return self._handles[resource, self._homes.side(resource, side)]

    def _name(self, definition: TypeDef, side: Side, prefix: str) -> None:
        name = snake(definition.name)
        if is_use(definition):
            return
        if not isinstance(definition.kind, Resource):
            self._stems[definition, side] = self._names.unique(f"{prefix}_{name}", "_t")
            return
        endings = ("_drop", "_borrow") if side is Side.IMPORT else ("_t", "_own", "_rep", "_drop", "_free")
        self._stems[definition, side] = self._names.unique(f"{prefix}_{name}", *endings)
        own, borrow = (self._names.unique(f"{prefix}_{word}_{name}", "_t") for word in ("own", "borrow"))
        self._handles[definition, side] = own, borrow

    def _answer(self, type_: Type, parts: Sequence[CType], *, side: Side) -> CType:
        match type_:
            case Primitive():
                spelled = self.string if type_ is Primitive.STRING else _SPELLED[type_]
                return self._once(CType(type_, side, spelled, type_.value, (), self.shapes(type_)))
            case OwnType(resource) | BorrowType(resource):
                return self._handle(type_, resource_of(resource), side)
            case TypeDef():
                home = self._homes.side(type_, side)
                return self._defined(type_, parts, side) if home is side else self._of[home](type_)
            case _:
                return self._unnamed(type_, [part.plain for part in parts], side)

    def _handle(self, type_: OwnType | BorrowType, resource: TypeDef, side: Side) -> CType:
        side = self._homes.side(resource, side)
        own, borrow = self.handles(resource, side)
        word = own if isinstance(type_, OwnType) else borrow
        ours = word == borrow and side is Side.EXPORT
        spelled = f"{self.stem(resource, side)}_t *" if ours else f"{word}_t"
        return self._once(CType(type_, side, spelled, word, (), self.shapes(type_)))

    def _defined(self, definition: TypeDef, parts: Sequence[CType], side: Side) -> CType:
        match definition.kind:
            case Resource():
                return self._handle(OwnType(definition), definition, side)
            case Alias() if is_use(definition):
                return parts[0]
            case Alias():
                target = parts[0]
                return replace(target, spelled=f"{self.stem(definition, side)}_t", aliased=target.plain)
            case _:
                stem = self.stem(definition, side)
                return CType(definition, side, f"{stem}_t", stem, tuple(parts), self.shapes(definition))

    def _unnamed(self, type_: Type, parts: Sequence[CType], side: Side) -> CType:
        words = [part.word for part in parts]
        match type_:
            case ListType():
                name = ["list", *words]
            case MapType():
                name = ["map", *words]
            case OptionType():
                name = ["option", *words]
            case ResultType(ok, err):
                found = iter(words)
                name = ["result", *("none" if part is None else next(found) for part in (ok, err))]
            case TupleType():
                name = [f"tuple{len(words)}", *words]
            case _:
                raise AssertionError(type_)  # refused
        key = (name[0], *(part is None for part in _optional(type_)), *map(id, parts))
        if key not in self._anonymous:
            prefix = f"{self._names.world}_"
            stem = self._names.unique(prefix + _shortened("_".join(name)), "_t", "_entry_t")
            made = CType(type_, side, f"{stem}_t", stem.removeprefix(prefix), tuple(parts), self.shapes(type_))
            self._anonymous[key] = made
        return self._anonymous[key]

    def _once(self, made: CType) -> CType:
        return self._anonymous.setdefault((made.word,), made)


def declared(type_: CType, name: str) -> str:
    """`T name`, `T *name`."""
    return f"{type_.spelled}{name}" if type_.spelled.endswith("*") else f"{type_.spelled} {name}"


def integer(count: int) -> str:
    """The integer that tells so many cases apart."""
    return _SPELLED[discriminant(count)]


def members(type_: CType) -> list[tuple[str, CType]] | None:
    """What a value consists of, by the names in C; None for what is one of several, or one value."""
    match type_.type:
        case TypeDef(kind=Record(fields)):
            return [(lower(field.name), part) for field, part in zip(fields, type_.parts, strict=True)]
        case TupleType():
            return [(f"f{at}", part) for at, part in enumerate(type_.parts)]
        case _:
            return None


def cases(type_: CType) -> tuple[str, list[tuple[str, CType | None]]] | None:
    """The member that tells which case a value is, and of each case its payload; None for what has no cases."""
    parts = iter(type_.parts)
    match type_.type:
        case TypeDef(kind=Variant(found)):
            return "tag", [(f"as.{lower(c.name)}", None if c.payload is None else next(parts)) for c in found]
        case OptionType():
            return "is_some", [("", None), ("value", next(parts))]
        case ResultType(ok, err):
            pairs = (("ok", ok), ("err", err))
            return "is_err", [(name, None if part is None else next(parts)) for name, part in pairs]
        case _:
            return None


def _optional(type_: Type) -> tuple[Type | None, ...]:
    return (type_.ok, type_.err) if isinstance(type_, ResultType) else ()


def _shortened(word: str) -> str:
    """Names of types in types in types: the beginning, and what tells it from others that begin so."""
    return word if len(word) <= _LONGEST else f"{word[:_KEPT].rstrip('_')}_{sha256(word.encode()).hexdigest()[:8]}"
