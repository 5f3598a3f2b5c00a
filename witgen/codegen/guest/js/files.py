"""A world → the files of a JavaScript guest: types, and a skeleton to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.facts import Side, collect
from witgen.codegen.guest.files import GuestFiles
from witgen.codegen.guest.js.modules import Modules, world_functions
from witgen.codegen.guest.js.naming import path
from witgen.codegen.guest.js.options import disabled, stubbed
from witgen.codegen.guest.js.refusals import refuse
from witgen.codegen.guest.js.remarks import remarks
from witgen.codegen.guest.js.skeleton import skeleton
from witgen.codegen.render import render

if TYPE_CHECKING:
    from witgen.model.items import World

__all__ = ["generate"]


def generate(world: World, version: str) -> GuestFiles:
    """The files of a guest for componentize-js and componentize-qjs.

    WitError, with a diagnostic per problem, for what neither can carry.
    """
    facts = collect(world)
    refuse(facts)
    modules = Modules(facts)
    named = {"version": version, "package": str(world.name.package)}
    stubs = {
        "wit/world.d.ts": render("guest/js/module.d.ts.j2", version=version, module=modules.world()),
        "wit/check.d.ts": render("guest/js/check.d.ts.j2", world=modules.contract(), **named),
    }
    for use in facts.uses:
        for side, view in ((Side.IMPORT, modules.imported), (Side.EXPORT, modules.exported)):
            if side in use.sides:
                name = f"{path(use.interface.name, side, facts)}.d.ts"
                assert name not in stubs, name
                stubs[name] = render("guest/js/module.d.ts.j2", version=version, module=view(use))
    if world_functions(facts, Side.IMPORT):
        text = render("guest/js/functions.d.ts.j2", version=version, functions=modules.functions())
        stubs["wit/functions.d.ts"] = text
    options = {"world": world.name.item, "starling": disabled(facts), "quickjs": stubbed(facts)}
    author = {
        "app.js": render("guest/js/app.js.j2", skeleton=skeleton(facts)),
        "jsconfig.json": render("guest/js/jsconfig.json.j2"),
        "package.json": render("guest/js/package.json.j2", **options),
    }
    return GuestFiles(dict(sorted(stubs.items())), author, tuple(remarks(facts)))
