"""Which world is meant (WIT.md "Specifying a World")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from witgen.codes import Code
from witgen.errors import fail
from witgen.model.suggest import listed, meant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.model.items import World
    from witgen.model.packages import Resolved


def select_world(resolved: Resolved, name: str | None = None) -> World:
    """The only world of the packages the user named, or one by name: `w`, `a:b/w`, `a:b/w@1.0.0`."""
    own = [world for package in resolved.roots for world in package.worlds]
    if name is None:
        return _only(resolved, own, None)
    if ":" not in name and "/" not in name:
        return _only(resolved, [world for world in own if world.name.item == name], name)
    every = [world for package in resolved.packages for world in package.worlds]
    exact = [world for world in every if str(world.name) == name]
    versionless = [world for world in every if str(world.name).partition("@")[0] == name]
    return _only(resolved, exact or versionless, name)


def _only(resolved: Resolved, found: list[World], name: str | None) -> World:
    if not found:
        _fail_none(resolved, name)
    if len(found) > 1:
        asked = "there is more than one world" if name is None else f"more than one world is called `{name}`"
        fail(Code.AMBIGUOUS_WORLD, asked, hints=(f"name one of {listed(str(world.name) for world in found)}",))
    return found[0]


def _fail_none(resolved: Resolved, name: str | None) -> NoReturn:
    own = [world.name for package in resolved.roots for world in package.worlds]
    every = dict.fromkeys((*own, *(world.name for package in resolved.packages for world in package.worlds)))
    short = [world.item for world in own]
    full = [str(world) for world in every]
    message = f"unknown world `{name}`"
    if name is None:
        message = f"there is no world in {_packages(resolved)}"
    elif close := meant(name, [*short, *full, *(path.partition("@")[0] for path in full)]):
        fail(Code.UNKNOWN_WORLD, message, hints=(f"did you mean `{close}`?", f"known worlds: {listed(full)}"))
    known = f"known worlds: {listed(full)}" if full else "a world says what a component imports and exports"
    fail(Code.UNKNOWN_WORLD, message, hints=(known,))


def _packages(resolved: Resolved) -> str:
    names: Iterable[str] = (f"package `{package.name}`" for package in resolved.roots)
    return ", ".join(names)
