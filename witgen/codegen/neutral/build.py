"""A world of the model → the world that templates see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.facts import collect
from witgen.codegen.neutral import view
from witgen.codegen.neutral.types import Types, stability_view
from witgen.model.items import FunctionItem, InterfaceItem, TypeItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.codegen.facts import Facts, Use
    from witgen.model.items import World, WorldItem
    from witgen.model.names import InterfaceName

__all__ = ["neutral_world"]


def neutral_world(world: World) -> view.World:
    """All of a world that any language could ask for; nothing is refused, streams and async functions included."""
    facts, types = collect(world), Types()
    return view.World(
        world.name.item,
        str(world.name),
        str(world.name.package),
        world.docs,
        stability_view(world.stability),
        tuple(_interface(use, facts, types) for use in facts.uses),
        tuple(types.definition(item.type) for item in world.imports if isinstance(item, TypeItem)),
        tuple(types.function(item.function) for item in world.imports if isinstance(item, FunctionItem)),
        tuple(types.function(item.function) for item in world.exports if isinstance(item, FunctionItem)),
    )


def _interface(use: Use, facts: Facts, types: Types) -> view.Interface:
    interface, name = use.interface, use.interface.name
    return view.Interface(
        name.item,
        str(name),
        str(name.package),
        f"{facts.paths.directory(name)}/{facts.paths.stem(name)}",
        _names(name, facts.world.imports),
        _names(name, facts.world.exports),
        tuple(map(types.definition, interface.types)),
        tuple(map(types.function, interface.functions)),
        use.docs,
        stability_view(interface.stability),
    )


def _names(name: InterfaceName, items: Sequence[WorldItem]) -> tuple[str, ...]:
    return tuple(item.name for item in items if isinstance(item, InterfaceItem) and item.interface.name == name)
