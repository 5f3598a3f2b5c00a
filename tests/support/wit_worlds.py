"""Valid worlds as tokens, drawn by hypothesis: imports and exports of every form, types, `include`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.support.wit_bodies import Body, Features, Interface, InterfaceBody, PackageId, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from tests.support.wit_bodies import Chooser

    Path = Callable[[Interface | "World"], Tokens]

__all__ = ["World", "WorldBody"]


@dataclass(eq=False)
class World:
    """A world that was written. `plain` are its names without a path, and what each is there for; `exported` and
    `sure` the interfaces that it may and must export by path; `below` the uses of every export; `gates` those under
    which it has an interface, completed imports included."""

    package: PackageId
    name: str
    needs: Features
    plain: dict[tuple[bool, str], Features] = field(default_factory=dict)
    exported: set[Interface] = field(default_factory=set)
    sure: set[Interface] = field(default_factory=set)
    below: list[set[Interface]] = field(default_factory=list)
    gates: dict[Interface, set[tuple[str, ...]]] = field(default_factory=dict)

    def touch(self, interfaces: Iterable[Interface], gate: tuple[str, ...]) -> None:
        """Remember that it has these, and what they use, under a gate."""
        for interface in interfaces:
            for each in (interface, *_beneath(interface)):
                self.gates.setdefault(each, set()).add(gate)


def _sound(exported: Collection[Interface], sure: Collection[Interface], below: list[set[Interface]]) -> bool:
    """Does no export use another one through an import, whatever features keep out?"""
    return not any(under in exported for uses in below for used in uses if used not in sure for under in _beneath(used))


def _beneath(interface: Interface) -> Iterator[Interface]:
    for used in interface.uses:
        yield used
        yield from _beneath(used)


class WorldBody(Body):
    """A world being written; `path` says how its file calls an interface or a world."""

    key = staticmethod(str.lower)

    def __init__(self, choose: Chooser, package: PackageId, name: str, needs: Features, path: Path) -> None:
        super().__init__(choose, package, needs)
        self._sides = {False: self.taken, True: set[str]()}
        self._paths: dict[bool, set[Interface]] = {False: set(), True: set()}
        self._path = path
        self.world = World(package, name, needs)

    def write(self, interfaces: list[Interface], worlds: list[World]) -> None:
        """Items of every kind, `include` last because it may have to rename."""
        choose = self.choose
        for interface in interfaces:
            if choose.chance(40):
                self._interface(interface)
            if interface.types and choose.chance(25):
                self.use(self._path(interface), interface)
                self.world.touch([interface], self.gate)
        for _ in range(choose.count(2)):
            self.define()
        for defined in self.types:
            self.world.plain[False, defined.name] = defined.needs
        for _ in range(choose.count(3)):
            choose.pick((self._function, self._inline))(interfaces)
        for world in worlds:
            if choose.chance(50):
                self._include(world)

    def _direction(self) -> tuple[bool, str]:
        exported = self.choose.chance(40)
        return exported, "export" if exported else "import"

    def _function(self, _: list[Interface]) -> None:
        exported, way = self._direction()
        intro, needs = self.intro(external=True)
        name = self._plain(exported, needs)
        self.items.append([*intro, way, name, ":", *self.signature(needs), ";"])

    def _plain(self, exported: bool, needs: Features) -> str:
        """A new plain name, as it is spelled."""
        name = self.choose.name(self._sides[exported], str.lower)
        self.world.plain[exported, name] = needs
        return self.choose.spelled(name)

    def _inline(self, interfaces: list[Interface]) -> None:
        exported, way = self._direction()
        intro, needs = self.intro(external=True)
        gate, own = self.gate, needs - self.needs  # what keeps the world out does not keep its inline interfaces out
        body = InterfaceBody(self.choose, self.package, own)
        body.write([i for i in interfaces if i.needs <= own], self._path)
        if exported:
            if not self._may_export(body.uses):
                return
            self.world.below.append(body.uses)
        self.world.touch(body.uses, gate)
        name = self._plain(exported, needs)
        self.items.append([*intro, way, name, ":", "interface", *body.tokens()])

    def _may_export(self, uses: set[Interface]) -> bool:
        world = self.world
        return _sound(world.exported, world.sure, [*world.below, uses])

    def _interface(self, interface: Interface) -> None:
        """`import i;`, or under a label of its own."""
        exported, way = self._direction()
        labelled = self.choose.chance(25)
        intro, needs = self.intro(external=labelled)
        if not interface.needs <= needs or (not labelled and interface in self._paths[exported]):
            return
        if exported and not self._export(interface, needs, labelled=labelled):
            return
        self.world.touch([interface], self.gate)
        label = [self._plain(exported, needs), ":"] if labelled else []
        if not labelled:
            self._paths[exported].add(interface)
        self.items.append([*intro, way, *label, *self._path(interface), ";"])

    def _export(self, interface: Interface, needs: Features, *, labelled: bool) -> bool:
        """Remember an export, if it is one that may be."""
        world = self.world
        exported = world.exported if labelled else world.exported | {interface}
        sure = world.sure if labelled or needs != self.needs else world.sure | {interface}
        below = [*world.below, interface.uses]
        if not _sound(exported, sure, below):
            return False
        world.exported, world.sure, world.below = exported, sure, below
        return True

    def _include(self, other: World) -> None:
        intro, needs = self.intro()
        world = self.world
        exported = world.exported | other.exported
        sure = world.sure | (other.sure if needs == self.needs else set())
        below = [*world.below, *other.below]
        renames = self._renames(other, needs)
        gates = other.gates if other.package == self.package else {key: {self.gate} for key in other.gates}
        if not other.needs <= needs or renames is None or not _sound(exported, sure, below):
            return
        if any(len(world.gates.get(each, found) | found) > 1 for each, found in gates.items()):
            return
        for each, found in gates.items():
            world.gates.setdefault(each, set()).update(found)
        world.exported, world.sure, world.below = exported, sure, below
        for (side, name), why in other.plain.items():
            new = renames.get(name, name)
            self._sides[side].add(new.lower())
            world.plain[side, new] = why | needs
        spelled = self.choose.spelled
        listed = self.choose.listed([[spelled(old), "as", spelled(new)] for old, new in renames.items()])
        end = ["with", "{", *listed, "}"] if listed or self.choose.chance(10) else [";"]
        self.items.append([*intro, "include", *self._path(other), *end])

    def _renames(self, other: World, needs: Features) -> dict[str, str] | None:
        """New names for those that are taken, and for some others; None if one that is taken may not be there."""
        renames: dict[str, str] = {}
        both = self._sides[False] | self._sides[True] | {name.lower() for _, name in other.plain}
        for name in dict.fromkeys(name for _, name in other.plain):
            sides = [side for side in (False, True) if (side, name) in other.plain]
            taken = any(name.lower() in self._sides[side] for side in sides)
            there = any(other.plain[side, name] <= needs for side in sides)
            if taken and not there:
                return None
            if taken or (there and self.choose.chance(15)):
                renames[name] = self.choose.name(both, str.lower)
        return renames
