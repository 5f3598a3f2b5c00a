"""The WIT that componentize-py is given: the world, and of its packages only the interfaces that it mentions.

It reads every package whole, and panics on maps and fixed-length lists of a world next door.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from witgen.model import load, select_world
from witgen.model.document import print_package
from witgen.model.items import InterfaceItem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from witgen.building.guest import Guest
    from witgen.model.items import Interface, Package, World
    from witgen.model.packages import Resolved

__all__ = ["write_wit"]

_DOCS: Final = re.compile(r"(?<=///).*")
_EXTERNAL_IDS: Final = re.compile(r"^ *@external-id\(.*\)\n", re.MULTILINE)


def write_wit(guest: Guest, directory: Path) -> str:
    """Write the package of the guest's world, and `deps`; the name of the world, for `componentize-py -w`."""
    origin = guest.origin
    resolved = load(
        [guest.source], dependencies=guest.others, features=origin.features, all_features=origin.all_features
    )
    world = select_world(resolved, origin.world)
    (directory / "deps").mkdir(parents=True)
    for number, package in enumerate(_narrowed(resolved, world)):
        own = package.name == world.name.package
        place = directory / "world.wit" if own else directory / "deps" / f"{number}.wit"
        place.write_text(_plain(print_package(package)), encoding="utf-8")
    return str(world.name)


def _narrowed(resolved: Resolved, world: World) -> Iterator[Package]:
    """The world is elaborated, so the interfaces that its own ones use are among its items."""
    needed = {item.interface for item in (*world.imports, *world.exports) if isinstance(item, InterfaceItem)}
    for package in resolved.packages:
        interfaces: tuple[Interface, ...] = tuple(each for each in package.interfaces if each in needed)
        worlds = (world,) if package.name == world.name.package else ()
        if interfaces or worlds:
            yield replace(package, interfaces=interfaces, worlds=worlds)


def _plain(text: str) -> str:
    """Without what docs say: it makes docstrings of them, and quotes or backslashes end those. That there are docs
    matters, as the only body of a class may be its docstring."""
    return _EXTERNAL_IDS.sub("", _DOCS.sub(" See the WIT that this was printed from.", text))
