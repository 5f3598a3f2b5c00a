"""WIT types as a Python guest sees them. componentize-py looks at nothing but the exact `list`, `bytes` and `tuple`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, assert_never

from witgen.codegen.facts import Side
from witgen.codegen.guest.python.naming import EXPORTS, WORLD, Home, alias, type_name
from witgen.codegen.shapes import is_option
from witgen.model.analysis import is_resource, resource_of
from witgen.model.names import WorldName
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
    from collections.abc import Iterable

    from witgen.codegen.facts import Facts, Sides
    from witgen.codegen.guest.python.naming import Names
    from witgen.codegen.imports import Scope
    from witgen.model.names import Owner
    from witgen.model.types import Type

__all__ = ["Speller"]

_TEXT: Final = frozenset({Primitive.STRING, Primitive.CHAR})
_FLOATS: Final = frozenset({Primitive.F32, Primitive.F64})
_BYTES: Final = frozenset({Primitive.U8, Primitive.S8})


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells types in the module `here`, as `owner` means them on `sides`.

    In the class of the resource `own` that is Self. `prose` leaves out from which module a name comes.
    """

    facts: Facts
    names: Names
    here: Home
    owner: Owner
    sides: Sides
    scope: Scope
    own: TypeDef | None = None
    prose: bool = False

    def inside(self, members: Iterable[str], own: TypeDef | None = None) -> Speller:
        """The speller for a class with these members, and which resource it is."""
        return replace(self, scope=self.scope.inside(members), own=own)

    def spell(self, type: Type) -> str:  # noqa: A002 - the word of the model; one line per kind
        """The annotation of `type`; what it needs is imported. Aliases have no name here, so they are written out."""
        use = self.scope.use
        match type:
            case Primitive():
                return use(_primitive(type))
            case ListType(element):
                return use("bytes") if underlying(element) in _BYTES else f"{use('list')}[{self.spell(element)}]"
            case OptionType(some):
                inner = self.spell(some)
                return f"{use('Some')}[{inner}] | None" if is_option(some) else f"{inner} | None"
            case ResultType(ok, err):
                return f"{use('Ok')}[{self._payload(ok)}] | {use('Err')}[{self._payload(err)}]"
            case TupleType(elements):
                return f"{use('tuple')}[{', '.join(map(self.spell, elements))}]"
            case OwnType(resource) | BorrowType(resource):
                return self._resource(resource)
            case TypeDef():
                return self._named(type)
            case FixedListType() | MapType() | StreamType() | FutureType():
                raise AssertionError(type)
            case _:
                assert_never(type)

    def _payload(self, payload: Type | None) -> str:
        return "None" if payload is None else self.spell(payload)

    def _named(self, definition: TypeDef) -> str:
        if is_resource(definition):
            return self._resource(definition)
        if isinstance(definition.kind, Alias):
            return self.spell(definition.kind.target)
        return self._at(self.home(definition), type_name(definition))

    def _resource(self, resource: TypeDef) -> str:
        resource = resource_of(resource)
        if resource is self.own and not self.prose:
            return self.scope.use("Self")
        sides = {self.facts.resource_side(resource, self.owner, side) for side in self.sides}
        homes = [self._side_home(resource.owner, side) for side in Side if side in sides]
        found = dict.fromkeys(self._at(home, type_name(resource)) for home in homes)
        return " | ".join(found)

    def home(self, definition: TypeDef) -> Home:
        """Where a value type is defined: once, among the imports if its interface is imported."""
        sides = self.facts.sides(definition.owner)
        return self._side_home(definition.owner, Side.IMPORT if Side.IMPORT in sides else Side.EXPORT)

    def _side_home(self, owner: Owner, side: Side) -> Home:
        return WORLD if isinstance(owner, WorldName) else self.names.home(owner, side)

    def _at(self, home: Home, name: str) -> str:
        return name if self.prose or home == self.here else f"{self.module(home)}.{name}"

    def module(self, home: Home) -> str:
        """Another module, imported whole, as it is called here."""
        add = self.scope.imports.add
        if self.here.directory is None:  # the author's: from outside
            if home == WORLD:
                return self.scope.imports.add_module("wit_world")
            if home == EXPORTS:
                return add("wit_world", "exports")
            return add(f"wit_world.{home.directory}", home.stem, alias(home, private=False))
        if home.directory == self.here.directory:
            package = "."
        else:
            package = f".{home.directory}" if self.here == WORLD else f"..{home.directory}"
        return add(package, home.stem, alias(home, private=True))

    def unbound(self) -> str:
        """What makes the error of a function that nothing stands behind."""
        module = "._unbound" if self.here == WORLD else ".._unbound"
        return self.scope.imports.add(module, "unbound", "_unbound")


def _primitive(type_: Primitive) -> str:
    assert type_ is not Primitive.ERROR_CONTEXT
    if type_ is Primitive.BOOL:
        return "bool"
    return "str" if type_ in _TEXT else "float" if type_ in _FLOATS else "int"
