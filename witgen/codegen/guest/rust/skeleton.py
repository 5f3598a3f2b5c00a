"""What the author of a guest starts with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.codegen.guest.rust.functions import Writer
from witgen.codegen.guest.rust.layout import comment
from witgen.codegen.guest.rust.naming import trait_name, type_name
from witgen.codegen.guest.rust.view import Block
from witgen.spelling import camel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.guest.rust.modules import Room, Rooms
    from witgen.model.types import TypeDef

__all__ = ["Skeleton", "skeleton"]

_TAKEN = frozenset({"alloc", "bindings", "core", "std"})


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`uses` are the modules the author implements, `offered` those of the host. `structs` stand for resources."""

    # modules of the host's functions
    offered: tuple[str, ...]
    # modules that have traits to implement
    uses: tuple[str, ...]
    # an `impl` for each trait
    blocks: tuple[Block, ...]
    # of each resource: docs, name, `impl`
    structs: tuple[tuple[str, str, Block], ...]


def skeleton(rooms: Rooms) -> Skeleton:
    """Every trait with every function, to be filled in."""
    served = [room for room in rooms.all if room.is_served]
    names = _names(served)
    offered = [room for room in rooms.all if room.imports]
    return Skeleton(
        tuple("::".join(("bindings", *room.home.path)) for room in offered),
        tuple(_use(room, name) for room, name in sorted(names, key=_path) if room.home.path),
        tuple(_block(rooms, room, name, served) for room, name in names),
        tuple(each for room, name in names for each in _structs(rooms, room, name, served)),
    )


def _path(pair: tuple[Room, str]) -> tuple[str, ...]:
    return pair[0].home.path


def _names(served: list[Room]) -> list[tuple[Room, str]]:
    """What each module is called in the skeleton: by its whole path where two are alike."""
    count = Counter(room.home.path[-1] for room in served if room.home.path)
    found: list[tuple[Room, str]] = []
    for room in served:
        path = room.home.path
        last = path[-1] if path else "bindings"
        alone = not path or (count[last] == 1 and last not in _TAKEN)
        found.append((room, last if alone else "_".join(path)))
    return found


def _use(room: Room, name: str) -> str:
    path = f"bindings::{room.home}"
    return f"use {path};" if room.home.path[-1] == name else f"use {path} as {name};"


def _writer(rooms: Rooms, room: Room, name: str) -> Writer:
    return Writer(replace(rooms.speller(room), taken=frozenset(), outside=f"{name}::"))


def _block(rooms: Rooms, room: Room, name: str, served: list[Room]) -> Block:
    writer = _writer(rooms, room, name)
    types = tuple(f"type {type_name(each.name)} = {_struct(each, room, served)};" for each in _resources(room))
    routines = tuple(writer.started(each) for each in room.exports if each.resource is None)
    return Block("", f"impl {name}::Guest for Component {{", types, routines)


def _structs(rooms: Rooms, room: Room, name: str, served: list[Room]) -> Iterator[tuple[str, str, Block]]:
    writer = _writer(rooms, room, name)
    for resource in _resources(room):
        struct = _struct(resource, room, served)
        routines = tuple(writer.started(each) for each in room.exports if each.resource is resource)
        block = Block("", f"impl {name}::{trait_name(resource.name)} for {struct} {{", (), routines)
        yield comment(resource.docs, resource.stability), struct, block


def _struct(resource: TypeDef, room: Room, served: list[Room]) -> str:
    """The author's type: told from another interface's of the same name by the interface's."""
    alike = [each for other in served for each in _resources(other) if camel(each.name) == camel(resource.name)]
    if len(alike) == 1:
        return f"My{camel(resource.name)}"
    return "My" + "".join(camel(part.replace("_", "-")) for part in room.home.path[1:]) + camel(resource.name)


def _resources(room: Room) -> list[TypeDef]:
    return room.resources if room.home.side is Side.EXPORT else []
