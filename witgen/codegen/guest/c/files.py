"""A world → the files of a guest in C: a header, the glue, and a skeleton to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import paragraphs
from witgen.codegen.facts import Side, collect
from witgen.codegen.guest.c import view
from witgen.codegen.guest.c.comments import comment, documented
from witgen.codegen.guest.c.declarations import Declarer
from witgen.codegen.guest.c.glue import Glue
from witgen.codegen.guest.c.homes import Homes
from witgen.codegen.guest.c.layouts import checks
from witgen.codegen.guest.c.naming import Names, file_stem, prefixes
from witgen.codegen.guest.c.refusals import refuse
from witgen.codegen.guest.c.resources import Resources
from witgen.codegen.guest.c.routines import routines
from witgen.codegen.guest.c.types import Types
from witgen.codegen.guest.c.values import Values
from witgen.codegen.guest.files import GuestFiles
from witgen.codegen.render import render
from witgen.model.names import WorldName
from witgen.model.rehome import in_place
from witgen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.facts import Facts
    from witgen.codegen.guest.c.homes import Home
    from witgen.codegen.guest.c.routines import Routine
    from witgen.model.items import World as Wit

__all__ = ["generate"]


def generate(world: Wit, version: str) -> GuestFiles:
    """The files of a guest in C.

    WitError, with a diagnostic per problem, for what such a guest cannot be.
    """
    facts = collect(in_place(world))
    refuse(facts)
    guest = _assemble(facts, version)
    stubs = {
        f"{guest.stem}.c": render("guest/c/glue.c.j2", guest=guest),
        f"{guest.stem}.h": render("guest/c/header.h.j2", guest=guest),
    }
    return GuestFiles(stubs, {"app.c": render("guest/c/skeleton.c.j2", guest=guest)})


def _assemble(facts: Facts, version: str) -> view.Guest:
    world = facts.world
    prefix, homes = snake(world.name.item), Homes(facts)
    names = Names(prefix)
    for ending in _HELPERS:
        names.unique(f"{prefix}_{ending}")
    names.unique(f"{prefix.upper()}_TAKE")
    prefix_of = prefixes(facts)
    types = Types(homes, prefix_of, names)
    declarer, values = Declarer(types, names), Values()
    parts = [
        _Part(
            home,
            routines(home, prefix_of[home.owner, home.side], types, names),
            Resources(home, types, prefix),
        )
        for home in homes
    ]
    sections = tuple(part.section(declarer) for part in parts)
    glue = Glue(values)
    return view.Guest(
        version,
        str(world.name.package),
        file_stem(world.name.item),
        prefix,
        comment(paragraphs(f"World `{world.name}`.", None, paragraphs(world.docs, world.stability))),
        comment(f"World `{world.name}`, to be filled in."),
        tuple(section for section in sections if section.is_there),
        tuple(each for part in parts for each in part.imports(glue)),
        tuple(each for part in parts for each in part.exports(glue)),
        values.helpers,
        checks(declarer.structs),
    )


_HELPERS: Final = ("string", "string_equal", "take", "take_array", "mark", "mark_t", "release")


@dataclass(frozen=True, slots=True)
class _Part:
    """One home, with its functions."""

    home: Home
    routines: tuple[Routine, ...]
    resources: Resources

    def section(self, declarer: Declarer) -> view.Section:
        """What the header and the skeleton have of it."""
        home, resources = self.home, self.resources
        declarations = tuple(declarer.home(home))
        declarations += tuple(declarer.needed(each for routine in self.routines for each in routine.types))
        prototypes = tuple(routine.prototype for routine in self.routines)
        called = tuple(prototype for prototype, _ in resources.functions())
        wanted = tuple(prototype for prototype, _ in resources.destructors())
        if home.side is Side.IMPORT:
            called += prototypes
        else:
            wanted = (*prototypes, *wanted)
        docs = documented(home.docs, home.stability)
        return view.Section(_title(home), docs, declarations, called, wanted, tuple(resources.structs()))

    def imports(self, glue: Glue) -> Iterator[view.Import]:
        """What it asks of the host."""
        yield from (made for _, made in self.resources.functions())
        if self.home.side is Side.IMPORT:
            yield from map(glue.imported, self.routines)

    def exports(self, glue: Glue) -> Iterator[view.Export]:
        """What it offers to the host."""
        if self.home.side is Side.EXPORT:
            for routine in self.routines:
                yield from glue.exported(routine)
        yield from (made for _, made in self.resources.destructors())


def _title(home: Home) -> str:
    if isinstance(home.owner, WorldName):
        return "The world imports" if home.side is Side.IMPORT else "The world exports"
    return f"{'Imported' if home.side is Side.IMPORT else 'Exported'} interface {home.owner}"
