"""What a world declares in C, interface by interface and side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.model.analysis import ByParts, is_resource, resource_of
from witgen.model.items import FunctionItem, TypeItem
from witgen.model.names import WorldName
from witgen.model.types import Alias, BorrowType, OwnType, TypeDef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.items import Function
    from witgen.model.names import Owner
    from witgen.model.stability import Stability
    from witgen.model.types import Type

__all__ = ["Home", "Homes", "is_use"]


@dataclass(frozen=True, slots=True, eq=False)
class Home:
    """One side of an interface, or of the world itself: its types, of another one only what differs from it, and its
    functions."""

    owner: Owner
    side: Side
    types: tuple[TypeDef, ...]
    functions: tuple[Function, ...]
    docs: str
    stability: Stability | None

    @property
    def view(self) -> Side:
        """Which types its functions mean: what a world exports by itself means imported ones."""
        return Side.IMPORT if isinstance(self.owner, WorldName) else self.side


class Homes:
    """The homes of a world."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._differs = ByParts(self._ask_differs)

    def side(self, definition: TypeDef, side: Side) -> Side:
        """In which home of its interface is a type that `side` mentions? In the one there is; of two, in the imported
        one, unless the two differ."""
        sides = self._facts.sides(definition.owner)
        if len(sides) == 1:
            return sides[0]
        return side if is_resource(definition) or self._differs(definition) else Side.IMPORT

    def __iter__(self) -> Iterator[Home]:
        """Every home after those whose types it may mention."""
        yield from self._interfaces(Side.IMPORT)
        yield from self._world()
        yield from self._interfaces(Side.EXPORT)

    def _interfaces(self, side: Side) -> Iterator[Home]:
        for use in self._facts.uses:
            if side in use.sides:
                interface = use.interface
                types = tuple(each for each in interface.types if self.side(each, side) is side)
                yield Home(interface.name, side, types, interface.functions, use.docs, interface.stability)

    def _world(self) -> Iterator[Home]:
        world = self._facts.world
        types = tuple(item.type for item in world.imports if isinstance(item, TypeItem))
        imported = tuple(item.function for item in world.imports if isinstance(item, FunctionItem))
        yield Home(world.name, Side.IMPORT, types, imported, "", None)
        exported = tuple(item.function for item in world.exports if isinstance(item, FunctionItem))
        yield Home(world.name, Side.EXPORT, (), exported, "", None)

    def _ask_differs(self, type_: Type, found: Sequence[bool]) -> bool:
        """Does it hold a handle that is the host's on one side, and the guest's own on the other?"""
        if isinstance(type_, OwnType | BorrowType):
            return len(self._facts.sides(resource_of(type_.resource).owner)) > 1
        return any(found)


def is_use(definition: TypeDef) -> bool:
    """Is it another interface's type, or a resource by another name? C knows it as what it is."""
    match definition.kind:
        case Alias(TypeDef() as target):
            return target.owner != definition.owner or is_resource(target)
        case _:
            return False
