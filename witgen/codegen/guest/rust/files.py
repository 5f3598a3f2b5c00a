"""A world → the files of a guest in Rust: bindings, and a crate to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.facts import collect
from witgen.codegen.guest.files import GuestFiles
from witgen.codegen.guest.rust.modules import open_rooms
from witgen.codegen.guest.rust.refusals import refuse
from witgen.codegen.guest.rust.skeleton import skeleton
from witgen.codegen.render import render

if TYPE_CHECKING:
    from witgen.model.items import World

__all__ = ["generate"]


def generate(world: World, version: str) -> GuestFiles:
    """The files of a crate without dependencies.

    WitError, with a diagnostic per problem, for what cannot be carried, and for names that meet in Rust.
    """
    facts = collect(world)
    rooms = open_rooms(facts)
    refuse(facts, rooms)
    head = {"version": version, "package": str(world.name.package), "world": str(world.name)}
    bindings = render(
        "guest/rust/bindings.rs.j2",
        **head,
        tree=rooms.tree(),
        exports=list(rooms.exports()),
        tuples=[_elements(length) for length in rooms.tuples()],
    )
    mine = {
        "Cargo.toml": render("guest/rust/Cargo.toml.j2", name=world.name.item.lower()),
        "src/lib.rs": render("guest/rust/lib.rs.j2", **head, skeleton=skeleton(rooms)),
    }
    return GuestFiles({"src/bindings.rs": bindings}, mine)


def _elements(length: int) -> str:
    """A type parameter and an index for each element of a tuple: `T0 0, T1 1`."""
    return ", ".join(f"T{n} {n}" for n in range(length))
