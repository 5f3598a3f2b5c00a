"""Names in Rust, as the wit-bindgen crate documents its own, so that an author may change to it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from witgen.codegen.facts import Side
from witgen.model.items import FunctionKind, InterfaceItem
from witgen.model.names import WorldName
from witgen.spelling import camel, snake

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping

    from witgen.model.items import Function, World
    from witgen.model.names import Owner, PackageName
    from witgen.model.types import TypeDef

    _Versions: TypeAlias = Mapping[tuple[str, str], Collection[str | None]]

__all__ = [
    "WORLD",
    "Home",
    "Homes",
    "borrow_name",
    "case_name",
    "function_name",
    "homes_of",
    "lower",
    "trait_name",
    "type_name",
]

_KEYWORDS: Final = frozenset(
    word
    for words in (
        "abstract as async await become box break const continue crate do dyn else enum extern false final fn for",
        "gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait",
        "true try type typeof unsafe unsized use virtual where while yield",
    )
    for word in words.split()
)
_SIZES: Final = frozenset({"8", "16", "32", "64", "128", "size"})
_PRIMITIVES: Final = {"bool", "char", "f32", "f64", "str"} | {f"{sign}{size}" for sign in "iu" for size in _SIZES}
"""A module called so would hide the type in the module around it."""


def lower(name: str) -> str:
    """A function, parameter or field: `type` is `type_`."""
    spelled = snake(name)
    return f"{spelled}_" if spelled in _KEYWORDS else spelled


def function_name(function: Function, built: Container[TypeDef | None]) -> str:
    """A function, or a method of its resource; of those that are `built`, `new` is the constructor."""
    if function.kind is FunctionKind.CONSTRUCTOR:
        return "new"
    spelled = lower(function.name)
    return "new_" if spelled == "new" and function.resource in built else spelled


def case_name(name: str) -> str:
    """A case of a variant or an enum."""
    spelled = camel(name)
    return f"{spelled}_" if spelled == "Self" else spelled


def type_name(name: str) -> str:
    """A type; `Guest` is the trait of an exported interface."""
    spelled = camel(name)
    return f"{spelled}_" if spelled in {"Guest", "Self"} else spelled


def borrow_name(resource: str) -> str:
    """A `borrow<…>` of an exported resource."""
    return f"{camel(resource)}Borrow"


def trait_name(resource: str) -> str:
    """What the author implements for an exported resource."""
    return f"Guest{camel(resource)}"


def _module(name: str, *reserved: str) -> str:
    spelled = lower(name)
    return f"{spelled}_" if spelled in _PRIMITIVES or spelled in reserved else spelled


@dataclass(frozen=True, slots=True)
class Home:
    """A module of the bindings: one way in which an interface is used, or the world itself."""

    path: tuple[str, ...]
    side: Side
    item: InterfaceItem | None

    @property
    def depth(self) -> int:
        return len(self.path)

    @property
    def core(self) -> str:
        """The module of core imports, and what stands before the `#` of core exports."""
        return "$root" if self.item is None else self.item.name

    def __str__(self) -> str:
        return "::".join(self.path)


WORLD: Final = Home((), Side.IMPORT, None)


@dataclass(frozen=True, slots=True)
class Homes:
    """The modules of a world, in its order."""

    all: tuple[Home, ...]

    def of(self, owner: Owner, user: Home) -> Home:
        """Where `user` finds the types of `owner`: exports use what is exported, as far as it is."""
        if isinstance(owner, WorldName):
            return WORLD
        if user.item is not None and user.item.interface.name == owner:
            return user
        found = [home for home in self.all if home.item is not None and home.item.interface.name == owner]
        sides = (Side.EXPORT, Side.IMPORT) if user.side is Side.EXPORT else (Side.IMPORT,)
        ranked = [home for side in sides for home in found if home.side is side]
        return min(ranked, key=lambda home: (sides.index(home.side), _labelled(home)))


def _labelled(home: Home) -> bool:
    return home.item is not None and home.item.implements


def homes_of(world: World) -> Homes:
    """A module for each interface that is imported or exported, under each of its labels."""
    versions = _versions(world)
    return Homes(tuple(_homes(world, versions)))


def _homes(world: World, versions: _Versions) -> Iterator[Home]:
    for side, items in ((Side.IMPORT, world.imports), (Side.EXPORT, world.exports)):
        for item in items:
            if isinstance(item, InterfaceItem):
                above = ("exports",) if side is Side.EXPORT else ()
                yield Home((*above, *_path(item, side, versions)), side, item)


def _path(item: InterfaceItem, side: Side, versions: _Versions) -> tuple[str, ...]:
    name = item.interface.name
    reserved = () if side is Side.EXPORT else ("exports",)
    if name.world is not None or item.implements:
        return (_module(item.name, *reserved),)
    package = name.package
    inner = _package(package, versions[package.namespace, package.name])
    return _module(package.namespace, *reserved), inner, _module(name.item)


def _package(package: PackageName, versions: Collection[str | None]) -> str:
    """The module of a package; of two versions in one world each has its own: `dep0_1_0`.

    A number tells apart those that differ in punctuation or case only, like 1.0.0-a.b and 1.0.0-a-B.
    """
    if len(versions) == 1 or package.version is None:
        return _module(package.name)
    spelled = _version(package.version)
    alike = sorted(each for each in versions if each is not None and _version(each) == spelled)
    place = alike.index(package.version) + 1
    return f"{snake(package.name)}{spelled}" + (f"_{place}" if place > 1 else "")


def _version(version: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "_", version).lower()


def _versions(world: World) -> _Versions:
    found: defaultdict[tuple[str, str], set[str | None]] = defaultdict(set)
    for item in (*world.imports, *world.exports):
        if isinstance(item, InterfaceItem):
            package = item.interface.name.package
            found[package.namespace, package.name].add(package.version)
    return found
