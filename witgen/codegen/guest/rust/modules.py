"""Interfaces and worlds → the tree of modules that bindings are, and the author's skeleton."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.codegen.guest.rust.declarations import declare, exported, imported, is_used, uses
from witgen.codegen.guest.rust.functions import Writer, fallible
from witgen.codegen.guest.rust.layout import comment
from witgen.codegen.guest.rust.naming import WORLD, homes_of, trait_name, type_name
from witgen.codegen.guest.rust.qualities import Qualities
from witgen.codegen.guest.rust.types import STANDARD, Speller
from witgen.codegen.guest.rust.view import Block, Declaration, Export, Module
from witgen.model.analysis import ByParts
from witgen.model.items import FunctionItem, FunctionKind, TypeItem
from witgen.model.types import Resource, TupleType, TypeDef, underlying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.codegen.guest.rust.naming import Home, Homes
    from witgen.model.items import Function, World
    from witgen.model.types import Type

__all__ = ["Room", "Rooms", "open_rooms"]


@dataclass(frozen=True, slots=True)
class Room:
    """What is in one module: types, what the host does there, and what the author does."""

    home: Home
    docs: str
    types: Sequence[TypeDef]
    imports: Sequence[Function]
    exports: Sequence[Function]

    @property
    def resources(self) -> list[TypeDef]:
        """Those which are defined here."""
        return [definition for definition in self.types if isinstance(definition.kind, Resource)]

    @property
    def is_served(self) -> bool:
        """Has the author anything to implement?"""
        return bool(self.exports or (self.home.side is Side.EXPORT and self.resources))


@dataclass(frozen=True, slots=True)
class Rooms:
    """The modules of one world, its own first. `errors` are types that functions answer with as their errors."""

    world: World
    homes: Homes
    qualities: Qualities
    all: tuple[Room, ...]
    errors: frozenset[TypeDef]

    def speller(self, room: Room) -> Speller:
        """The speller for a module."""
        taken = {type_name(definition.name) for definition in room.types}
        return Speller(self.homes, self.qualities, room.home, frozenset(taken & STANDARD.keys()))

    def tree(self) -> Module:
        """All of them, in one another."""
        root, *others = self.all
        inner = _nested([(room.home.path, self._module(room)) for room in others])
        return replace(self._module(root), inner=inner)

    def _module(self, room: Room) -> Module:
        speller = self.speller(room)
        writer = Writer(speller)
        own = [each for each in room.types if not is_used(each, speller)]
        return Module(
            docs=comment(room.docs, mark="//!"),
            up=speller.above(),
            uses=tuple(
                sorted(
                    {each for definition in room.types if definition not in own for each in uses(definition, speller)},
                    key=_order,
                )
            ),
            declarations=tuple(each for definition in own for each in self._declared(definition, room, speller)),
            functions=tuple(writer.imported(each) for each in room.imports if each.resource is None),
            traits=tuple(self._traits(room, writer)),
            glue=tuple(each for function in room.exports for each in writer.served(function)),
        )

    def _declared(self, definition: TypeDef, room: Room, speller: Speller) -> tuple[Declaration, ...]:
        if not isinstance(definition.kind, Resource):
            return (declare(definition, speller, error=definition in self.errors),)
        if room.home.side is Side.EXPORT:
            return exported(definition, room.home.core)
        members = [each for each in room.imports if each.resource is definition]
        routines = tuple(map(Writer(speller).imported, members))
        methods = Block("", f"impl {type_name(definition.name)} {{", (), routines) if members else None
        return (replace(imported(definition, room.home.core), methods=methods),)

    def _traits(self, room: Room, writer: Writer) -> Iterator[Block]:
        if not room.is_served:
            return
        free = [each for each in room.exports if each.resource is None]
        types = tuple(
            f"type {type_name(each.name)}: {trait_name(each.name)};"
            for each in room.resources
            if room.home.side is Side.EXPORT
        )
        docs = comment(f"What the component answers for `{room.home.core if room.home.item else self.world.name}`.")
        yield Block(docs, "pub trait Guest {", types, tuple(map(writer.promised, free)))
        for resource in room.resources if types else ():
            members = [each for each in room.exports if each.resource is resource]
            sized = writer.speller.std("Sized")
            head = f"pub trait {trait_name(resource.name)}: {sized} + 'static {{"
            docs = comment(f"What stands behind [`{type_name(resource.name)}`].")
            yield Block(docs, head, (), tuple(map(writer.promised, members)))

    def exports(self) -> Iterator[Export]:
        """Everything the component exports to its host."""
        for room in self.all:
            writer = Writer(self.speller(room))
            for function in room.exports:
                yield from writer.exports(function)
            for resource in room.resources if room.home.side is Side.EXPORT else ():
                yield Export(f"{room.home.core}#[dtor]{resource.name}", "p0: i32", "", "_abi::Rep::of(p0).free()")

    def tuples(self) -> list[int]:
        """How long the tuples are that occur; a map is made of pairs."""
        lengths = ByParts(_lengths)
        found = {2}
        for room in self.all:
            functions = (*room.imports, *room.exports)
            types = [*room.types, *(param.type for function in functions for param in function.params)]
            types += [function.result for function in functions if function.result is not None]
            found |= {length for type_ in types for length in lengths(type_)}
        return sorted(found)


def open_rooms(facts: Facts) -> Rooms:
    """The modules of a world, without the types that cannot be carried: no function has one."""
    homes = homes_of(facts.world)
    found = tuple(
        replace(room, types=[each for each in room.types if not facts.blocker(each)])
        for room in _rooms(facts.world, homes)
    )
    functions = [function for room in found for function in (*room.imports, *room.exports)]
    results = [fallible(function) for function in functions]
    errors = (underlying(result.err) for result in results if result is not None and result.err is not None)
    built = {each.resource for each in functions if each.kind is FunctionKind.CONSTRUCTOR and each.resource}
    return Rooms(
        facts.world,
        homes,
        Qualities(frozenset(built)),
        found,
        frozenset(each for each in errors if isinstance(each, TypeDef)),
    )


def _rooms(world: World, homes: Homes) -> Iterator[Room]:
    types = [item.type for item in world.imports if isinstance(item, TypeItem)]
    own = [[i.function for i in items if isinstance(i, FunctionItem)] for items in (world.imports, world.exports)]
    yield Room(WORLD, "", types, *own)
    for home in homes.all:
        assert home.item is not None
        interface = home.item.interface
        docs = interface.docs or home.item.docs
        ways = (interface.functions, ()) if home.side is Side.IMPORT else ((), interface.functions)
        yield Room(home, docs, interface.types, *ways)


def _order(use: str) -> tuple[str, bool, str]:
    """As rustfmt sorts: by path, types before what looks like a constant."""
    path, _, name = use.removesuffix(";").rpartition("::")
    return path, name.partition(" ")[0].isupper(), name


def _nested(rooms: Iterable[tuple[tuple[str, ...], Module]]) -> tuple[tuple[str, Module], ...]:
    below: dict[str, list[tuple[tuple[str, ...], Module]]] = {}
    for (first, *rest), module in rooms:
        below.setdefault(first, []).append((tuple(rest), module))
    return tuple((name, _joined(found)) for name, found in below.items())


def _joined(rooms: list[tuple[tuple[str, ...], Module]]) -> Module:
    """A module that is one of an interface, or has others in it."""
    own = [module for path, module in rooms if not path]
    inner = _nested((path, module) for path, module in rooms if path)
    return replace(own[0], inner=inner) if own else Module(inner=inner)


def _lengths(type_: Type, found: Sequence[frozenset[int]]) -> frozenset[int]:
    own = frozenset({len(type_.elements)}) if isinstance(type_, TupleType) else frozenset[int]()
    return own.union(*found)
