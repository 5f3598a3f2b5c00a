"""A world → the files of a Python guest: stubs, and a skeleton to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.facts import Side, collect
from witgen.codegen.guest.files import GuestFiles
from witgen.codegen.guest.python.modules import Modules, has_module, own_types
from witgen.codegen.guest.python.naming import name_modules
from witgen.codegen.guest.python.refusals import refuse
from witgen.codegen.guest.python.routines import fallible
from witgen.codegen.render import render
from witgen.model.items import FunctionKind
from witgen.model.types import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.facts import Facts
    from witgen.model.items import World

__all__ = ["generate"]


def generate(world: World, version: str) -> GuestFiles:
    """The files of a guest for componentize-py.

    WitError, with a diagnostic per problem, for what componentize-py cannot carry, and for names that meet in Python.
    """
    facts = collect(world)
    names = name_modules(facts)
    modules = Modules(facts, names)
    refuse(facts, names)
    head = {"version": version, "package": str(world.name.package)}
    stubs = {
        "componentize_py_types.py": render("guest/python/componentize_py_types.py.j2", **head),
        "wit_world/__init__.py": render("guest/python/module.py.j2", version=version, module=modules.world()),
        "wit_world/_unbound.py": render("guest/python/unbound.py.j2", **head),
    }
    interfaces: dict[str, str] = {}
    skeleton = {"app.py": render("guest/python/skeleton.py.j2", module=modules.app())}
    for side, inits, view in (
        (Side.IMPORT, "directory.py.j2", modules.imported),
        (Side.EXPORT, "module.py.j2", modules.exported),
    ):
        found = [use for use in facts.uses if has_module(use, side)]
        for use in found:
            home = names.home(use.interface.name, side)
            path = f"wit_world/{home.directory}/{home.stem}.py"
            stubs[path] = render("guest/python/module.py.j2", version=version, module=view(use))
            interfaces[path] = str(use.interface.name)
        if found:
            path = f"wit_world/{side.value}s/__init__.py"
            init = head if side is Side.IMPORT else {"version": version, "module": modules.exports()}
            stubs[path] = render(f"guest/python/{inits}", **init)
    for use in facts.uses:
        if Side.EXPORT in use.sides and any(isinstance(each.kind, Resource) for each in own_types(use)):
            path = f"{names.skeleton(use.interface.name).stem}.py"
            skeleton[path] = render("guest/python/skeleton.py.j2", module=modules.resources(use))
    stubs, skeleton = dict(sorted(stubs.items())), dict(sorted(skeleton.items()))
    return GuestFiles(stubs, skeleton, tuple(_remarks(facts)), interfaces)


def _remarks(facts: Facts) -> Iterator[str]:
    """No reason to refuse a world: its guest may do without."""
    for use in facts.uses:
        for function in use.interface.functions if Side.IMPORT in use.sides else ():
            if function.kind is FunctionKind.CONSTRUCTOR and fallible(function):
                path = f"{use.interface.name}.{function.name}"
                yield f"the constructor of `{path}` may fail, and a component made by componentize-py cannot call it"
