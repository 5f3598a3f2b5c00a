"""Hypothesis strategies for WIT that is valid: packages in files, with dependencies, in every form WIT has.

What is drawn are tokens (`wit_bodies`, `wit_worlds`); `wit_layout` puts white space and comments between them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tests.support.wit_bodies import NOTHING, VERSIONS, Body, Chooser, Interface, InterfaceBody, PackageId, Tokens
from tests.support.wit_layout import LAYOUTS, Wit, text
from tests.support.wit_worlds import World, WorldBody

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = ["packages"]

_PACKAGES = (("a", "b"), ("wasi", "http"), ("a", "c-d"), ("list", "use"), ("x1", "B"))
_VERSIONS = (None, *VERSIONS)
_IGNORED = ("deps/README.md", "deps/notes.txt", "LICENSE", "other/x.wit", "deps/.gitignore")


@dataclass(eq=False)
class _File:
    """A file, or a nested package: its items, and the names its top-level `use`s introduce."""

    items: list[Tokens] = field(default_factory=list)
    aliases: dict[Interface | World, str] = field(default_factory=dict)


class _Package:
    """A package being written; `known` are the interfaces and worlds of those before it."""

    def __init__(self, choose: Chooser, name: PackageId, known: list[Interface | World], files: int) -> None:
        self.name = name
        self.files = [_File() for _ in range(files)]
        self.made: list[Interface | World] = []
        self._choose = choose
        self._known = known
        self._taken: set[str] = set()
        for _ in range(choose.count(3)):
            self._interface(choose.pick(self.files))
        for _ in range(choose.count(2)):
            self._world(choose.pick(self.files))

    def merged(self) -> _File:
        """Everything in one file."""
        return _File([item for file in self.files for item in file.items])

    def header(self) -> Tokens:
        """`package a:b@1.0.0`."""
        return ["package", *self._full_name(self.name)]

    def _full_name(self, package: PackageId, item: Tokens | None = None) -> Tokens:
        spelled = self._choose.spelled
        version = ["@", package.version] if package.version else []
        return [spelled(package.namespace), ":", spelled(package.name), *(item or []), *version]

    def _path(self, file: _File, target: Interface | World) -> Tokens:
        """How a file calls an interface or a world."""
        if target not in file.aliases and self._choose.chance(15):
            self._top_use(file, target)
        if target in file.aliases:
            return [self._choose.spelled(file.aliases[target])]
        return self._direct(target)

    def _direct(self, target: Interface | World) -> Tokens:
        name = self._choose.spelled(target.name)
        return [name] if target.package == self.name else self._full_name(target.package, ["/", name])

    def _top_use(self, file: _File, target: Interface | World) -> None:
        local = target.name
        alias: Tokens = []
        if local in self._taken or self._choose.chance(60):
            local = self._choose.name(self._taken)
            alias = ["as", self._choose.spelled(local)]
        self._taken.add(local)
        file.items.append(["use", *self._direct(target), *alias, ";"])
        file.aliases[target] = local

    def _reach(self, kind: type[Interface | World]) -> list[Interface | World]:
        """A few of those that may be mentioned."""
        every = [each for each in (*self._known, *self.made) if isinstance(each, kind)]
        return self._choose.mixed(every)[:4]

    def _interface(self, file: _File) -> None:
        choose = self._choose
        intro, needs = Body(choose, self.name, NOTHING).intro()
        name = choose.name(self._taken)
        body = InterfaceBody(choose, self.name, needs)
        body.write([i for i in self._reach(Interface) if i.needs <= needs], lambda i: self._path(file, i))
        self.made.append(Interface(self.name, name, needs, body.types, body.uses))
        file.items.append([*intro, "interface", choose.spelled(name), *body.tokens()])

    def _world(self, file: _File) -> None:
        choose = self._choose
        intro, needs = Body(choose, self.name, NOTHING).intro()
        name = choose.name(self._taken)
        body = WorldBody(choose, self.name, name, needs, lambda target: self._path(file, target))
        body.write([i for i in self._reach(Interface) if i.needs <= needs], self._reach(World))
        self.made.append(body.world)
        file.items.append([*intro, "world", choose.spelled(name), *body.tokens()])


class _Workspace:
    """Packages, one of which is the root, put into files."""

    def __init__(self, choose: Chooser) -> None:
        self._choose = choose
        self._packages: list[_Package] = []
        names = self._names()
        known: list[Interface | World] = []
        for name in names:
            package = _Package(choose, name, known, files=1 + choose.count(2))
            known = [*known, *package.made]
            self._packages.append(package)

    def _names(self) -> list[PackageId]:
        choose = self._choose
        drawn = [PackageId(*choose.pick(_PACKAGES), choose.pick(_VERSIONS)) for _ in range(1 + choose.count(2))]
        return list(dict.fromkeys(drawn))

    def files(self) -> tuple[list[tuple[str, Tokens]], str]:
        """Paths and tokens, and the path to load."""
        choose = self._choose
        *others, root = choose.mixed(self._packages)
        alone = choose.chance(30)
        nested = [package for package in others if alone or choose.chance(25)]
        if alone:
            root.files[:] = [root.merged()]
            return self._written(root, nested, "x"), "x0.wit"
        made = self._written(root, nested, "f")
        for number, package in enumerate(p for p in others if p not in nested):
            single = len(package.files) == 1 and choose.chance(50)
            made += self._written(package, [], f"deps/d{number}-" if single else f"deps/d{number}/f")
        return [*made, *((name, ["@@@"]) for name in _IGNORED if choose.chance(5))], ""

    def _written(self, package: _Package, nested: list[_Package], at: str) -> list[tuple[str, Tokens]]:
        """The files of a package, of which one has a header at least and one a documented one at most."""
        choose = self._choose
        made: list[tuple[str, Tokens]] = []
        for number, file in enumerate(package.files):
            items = list(file.items)
            header: Tokens = []
            if number == 0:
                items += [self._nested(each) for each in nested]
                header = [*choose.docs(), *package.header(), ";"]
            elif choose.chance(50):
                header = [*package.header(), ";"]
            made.append((f"{at}{number}.wit", [*header, *(token for item in choose.mixed(items) for token in item)]))
        return choose.mixed(made)

    def _nested(self, package: _Package) -> Tokens:
        inside = [token for item in package.merged().items for token in item]
        return [*self._choose.docs(), *package.header(), "{", *inside, "}"]


@st.composite
def packages(draw: DrawFn) -> Wit:
    """A package with its dependencies, in files."""
    files, root = _Workspace(Chooser(draw)).files()
    return Wit(tuple((name, text(tokens, draw(LAYOUTS))) for name, tokens in files), root)
