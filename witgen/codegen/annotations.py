"""WIT types as Python annotations, by where they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, assert_never

from witgen.choices import NumberLists
from witgen.codegen.facts import Side
from witgen.codegen.naming import resource_name, type_name
from witgen.codegen.shapes import LARGE, is_number, is_octets, is_option
from witgen.model.analysis import is_resource
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
    parts,
    underlying,
)

if TYPE_CHECKING:
    from witgen.codegen.facts import Facts, Sides
    from witgen.codegen.imports import Scope
    from witgen.model.names import Owner
    from witgen.model.types import Type

__all__ = ["CONTRACTS", "Position", "Speller"]

CONTRACTS: Final = {Side.EXPORT: "Handle", Side.IMPORT: "Provider"}

_QUOTE: Final = '"'

_NUMBER_LISTS: Final = {
    NumberLists.LIST: "list",
    NumberLists.ARRAY: "NumberArray",
    NumberLists.MEMORYVIEW: "NumberView",
}
_PRIMITIVES: Final = {Primitive.BOOL: "bool", Primitive.STRING: "str"}


@dataclass(frozen=True, slots=True)
class Position:
    """Where a type stands: whether its values enter wasm, and which ways its interface is used there."""

    enters: bool
    sides: Sides


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells the types that `owner`'s module mentions; those in `later` are defined further down.

    In `prose` it leaves out what only the runtime reads, and from which module a name comes.
    """

    facts: Facts
    owner: Owner
    scope: Scope
    later: frozenset[TypeDef] = frozenset()
    prose: bool = False

    def inside(self, members: list[str]) -> Speller:
        """The speller for a class with these members."""
        return replace(self, scope=self.scope.inside(members))

    def held(self, type: Type) -> str:  # noqa: A002 - the word of the model
        """A field, a payload, the target of an alias: it goes either way."""
        return self.spell(type, self._held)

    @property
    def _held(self) -> Position:
        return Position(enters=False, sides=self.facts.sides(self.owner))

    def spell(self, type: Type, at: Position) -> str:  # noqa: A002 - one line per kind
        """The annotation of `type` at a position; what it needs is imported."""
        use = self.scope.use
        match type:
            case Primitive():
                return use(_PRIMITIVES.get(type, type.value))
            case ListType(element):
                return self._list(element, at)
            case FixedListType(element, length):
                items = f"{use('tuple')}[{self.spell(element, at)}, ...]"
                return items if self.prose else f"{use('Annotated')}[{items}, {use('fixed')}({length})]"
            case MapType(key, value):
                name = use("Mapping" if at.enters else "dict")
                return f"{name}[{self.spell(key, at)}, {self.spell(value, at)}]"
            case OptionType(some):
                return self._option(some, at)
            case ResultType(ok, err):
                return f"{use('Ok')}[{self._payload(ok, at)}] | {use('Err')}[{self._payload(err, at)}]"
            case TupleType(elements):
                return f"{use('tuple')}[{', '.join(self.spell(element, at) for element in elements) or '()'}]"
            case OwnType(resource):
                return self._resource(resource, at)
            case BorrowType(resource):
                return f"{use('Borrow')}[{self._resource(resource, at)}]"
            case TypeDef():
                return self._named(type, at)
            case StreamType() | FutureType():
                raise AssertionError(type)
            case _:
                assert_never(type)

    def _list(self, element: Type, at: Position) -> str:
        if is_octets(ListType(element)):
            return self.scope.use("Buffer" if at.enters else "bytes")
        number = is_number(element)
        if at.enters:
            either = f" | {self.scope.use('Buffer')}" if number else ""
            return f"{self.scope.use('Sequence')}[{self.spell(element, at)}]{either}"
        name = _NUMBER_LISTS[self.facts.number_lists] if number else "list"
        return f"{self.scope.use(name)}[{self.spell(element, at)}]"

    def _option(self, some: Type, at: Position) -> str:
        inner = self.spell(some, at)
        if is_option(some):
            return f"{self.scope.use('Some')}[{inner}] | None"
        if inner.startswith(_QUOTE):  # text has no `|`, so the whole union is text
            return f'{inner.removesuffix(_QUOTE)} | None"'
        return f"{inner} | None"

    def _payload(self, payload: Type | None, at: Position) -> str:
        return "None" if payload is None else self.spell(payload, at)

    def _resource(self, resource: TypeDef, at: Position) -> str:
        names = [resource_name(resource, CONTRACTS[side]) for side in self._implementers(resource, at)]
        return " | ".join(self._local(resource, name) for name in names)

    def _implementers(self, resource: TypeDef, at: Position) -> Sides:
        found = {self.facts.resource_side(resource, self.owner, side) for side in at.sides}
        return tuple(side for side in (Side.EXPORT, Side.IMPORT) if side in found)

    def _named(self, definition: TypeDef, at: Position) -> str:
        """An alias that reads differently here is written out, as is one of another module."""
        if is_resource(definition):
            return self._resource(definition, at)
        if isinstance(definition.kind, Alias) and self.facts.size(definition) <= LARGE:
            target = underlying(definition)
            if definition.owner != self.owner or self._varies(target, at):
                return self.spell(target, at)
        return self._local(definition, type_name(definition))

    def _varies(self, type: Type, at: Position) -> bool:  # noqa: A002
        """Does `type` read differently here than where it goes either way?"""
        match type:
            case ListType() | MapType() if at.enters:
                return True
            case OwnType(resource) | BorrowType(resource):
                return self._implementers(resource, at) != self._implementers(resource, self._held)
            case TypeDef():
                return isinstance(type.kind, Alias) and self._varies(underlying(type), at)
            case _:
                return any(self._varies(part, at) for part in parts(type))

    def _local(self, definition: TypeDef, name: str) -> str:
        """A name of this module, or of the one that defines it."""
        if self.prose:
            return name
        if definition.owner == self.owner:
            return f'"{name}"' if definition in self.later else name
        return f"{self.module(definition.owner)}.{name}"

    def module(self, owner: Owner) -> str:
        """Another module, imported whole: `from .test_kitchen import guest as _guest`."""
        paths = self.facts.paths
        return self.scope.imports.add(paths.package_from(self.owner, owner), paths.stem(owner), paths.alias(owner))
