"""A world → the files of its host package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.choices import NumberLists
from witgen.codegen.facts import collect
from witgen.codegen.interface import interface_view, package_docs
from witgen.codegen.refusals import refuse
from witgen.codegen.render import render
from witgen.codegen.world import world_view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.codegen.facts import Facts
    from witgen.model.items import Package, World
    from witgen.model.names import InterfaceName

__all__ = ["generate_host", "host_interfaces"]


def generate_host(
    world: World, packages: Iterable[Package], *, version: str, number_lists: NumberLists = NumberLists.LIST
) -> dict[str, str]:
    """Posix paths relative to the package, with their texts; `version` is witgen's, named in every header.

    `packages` are those the world was resolved with: they know their docs.

    WitError, with a diagnostic per problem, for what a host cannot carry and for names that meet in Python.
    """
    facts = collect(world, number_lists)
    refuse(facts)
    docs = {package.name: package.docs for package in packages}
    files = {"__init__.py": render("host/package.py.j2", version=version, world=world_view(facts)), "py.typed": ""}
    for use in facts.uses:
        name = use.interface.name
        init = {"version": version, "package": str(name.package), "docstring": package_docs(name, docs)}
        files[f"{facts.paths.directory(name)}/__init__.py"] = render("host/directory.py.j2", **init)
        files[_path(name, facts)] = render(
            "host/interface.py.j2", version=version, interface=interface_view(use, facts)
        )
    return dict(sorted(files.items()))


def host_interfaces(world: World) -> dict[str, str]:
    """Which interface each module of the package has the types of, by its path."""
    facts = collect(world)
    return {_path(use.interface.name, facts): str(use.interface.name) for use in facts.uses}


def _path(name: InterfaceName, facts: Facts) -> str:
    return f"{facts.paths.directory(name)}/{facts.paths.stem(name)}.py"
