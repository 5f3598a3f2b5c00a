"""What is true of one world, found once before anything is emitted: directions, ownership, who serves what."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from witgen.choices import NumberLists
from witgen.codegen.naming import Paths
from witgen.codegen.shapes import blocker, size
from witgen.model.analysis import ByParts, resource_of
from witgen.model.items import FunctionKind, InterfaceItem
from witgen.model.names import WorldName

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.model.items import Function, Interface, World
    from witgen.model.names import InterfaceName, Owner, PackageName
    from witgen.model.types import TypeDef

__all__ = ["Facts", "Side", "Use", "collect", "is_asked", "is_provided"]


class Side(Enum):
    """Which way an interface crosses the component's boundary, seen from the component."""

    IMPORT = "import"
    EXPORT = "export"


Sides: TypeAlias = tuple[Side, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Use:
    """An interface of the world, the ways it is used, and its docs: one written in place has them on its item."""

    interface: Interface
    sides: Sides
    docs: str


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """A world as the generator sees it: each interface once, in the order the world first names it."""

    world: World
    uses: tuple[Use, ...]
    paths: Paths
    blocker: ByParts[str | None]
    size: ByParts[int]
    number_lists: NumberLists

    def sides(self, owner: Owner) -> Sides:
        """The ways an interface is used; a world's own types are imports."""
        return next((use.sides for use in self.uses if use.interface.name == owner), (Side.IMPORT,))

    def resource_side(self, resource: TypeDef, user: Owner, side: Side) -> Side:
        """Who implements `resource` for `user` used as `side`: EXPORT is the component, IMPORT the host."""
        if side is Side.IMPORT or isinstance(user, WorldName):
            return Side.IMPORT
        return Side.EXPORT if Side.EXPORT in self.sides(resource_of(resource).owner) else Side.IMPORT

    def resource_sides(self, resource: TypeDef, user: Owner) -> Sides:
        """All that `resource` can mean in the types of `user`, handles first."""
        found = {self.resource_side(resource, user, side) for side in self.sides(user)}
        return tuple(side for side in (Side.EXPORT, Side.IMPORT) if side in found)


def collect(world: World, number_lists: NumberLists = NumberLists.LIST) -> Facts:
    """The facts about `world`, which is elaborated: everything it needs is among its items."""
    uses = tuple(_uses(world))
    paths = Paths(world.name.package, _versioned(use.interface.name.package for use in uses))
    return Facts(world, uses, paths, ByParts(blocker), ByParts(size), number_lists)


def _uses(world: World) -> Iterator[Use]:
    found: dict[InterfaceName, InterfaceItem] = {}
    sides: defaultdict[InterfaceName, list[Side]] = defaultdict(list)
    for side, items in ((Side.IMPORT, world.imports), (Side.EXPORT, world.exports)):
        for item in items:
            if isinstance(item, InterfaceItem):
                name = item.interface.name
                found.setdefault(name, item)
                if side not in sides[name]:
                    sides[name].append(side)
    for name, item in found.items():
        docs = item.interface.docs or (item.docs if name.world is not None else "")
        yield Use(item.interface, tuple(sides[name]), docs)


def _versioned(packages: Iterable[PackageName]) -> frozenset[tuple[str, str]]:
    versions: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for package in packages:
        versions[package.namespace, package.name].add(package.version)
    return frozenset(name for name, found in versions.items() if len(found) > 1)


def is_provided(interface: Interface) -> bool:
    """Is there anything to provide: a function, or a resource that the component creates or asks statically?"""
    return any(is_asked(function) for function in interface.functions)


def is_asked(function: Function) -> bool:
    """Is the function asked of an interface, and not of an object that came out of it before?"""
    return function.kind is not FunctionKind.METHOD
