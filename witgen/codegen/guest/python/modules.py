"""Interfaces and worlds → the views of the modules a guest's author works with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from witgen.codegen import layout, view
from witgen.codegen.docs import docstring, paragraphs
from witgen.codegen.facts import Side
from witgen.codegen.guest.python.annotations import Speller
from witgen.codegen.guest.python.declarations import declare, declared_names
from witgen.codegen.guest.python.homes import HOMES
from witgen.codegen.guest.python.naming import APP, EXPORTS, WORLD, Home, routine_name, type_name
from witgen.codegen.guest.python.routines import Role, Writer, free
from witgen.codegen.imports import Imports, Scope, export_key
from witgen.model.items import FunctionItem, TypeItem
from witgen.model.types import Alias, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.codegen.facts import Facts, Sides, Use
    from witgen.codegen.guest.python.naming import Names
    from witgen.model.items import Function
    from witgen.model.names import Owner, PackageName
    from witgen.model.types import TypeDef

__all__ = [
    "Modules",
    "exported_functions",
    "has_module",
    "own_types",
    "types_in",
    "world_functions",
    "world_types",
]


def own_types(use: Use) -> list[TypeDef]:
    """The types an interface defines: aliases, and what it uses from others, are nothing at run time."""
    return [definition for definition in use.interface.types if not isinstance(definition.kind, Alias)]


def types_in(use: Use, side: Side) -> list[TypeDef]:
    """The types in the module of one side: an interface used both ways has its value types among the imports."""
    if side is Side.EXPORT and Side.IMPORT in use.sides:
        return [definition for definition in own_types(use) if isinstance(definition.kind, Resource)]
    return own_types(use)


def has_module(use: Use, side: Side) -> bool:
    """Is there anything that componentize-py makes a module for?"""
    return side in use.sides and bool(use.interface.functions or types_in(use, side))


def world_types(facts: Facts) -> list[TypeDef]:
    """The types a world defines itself."""
    items = [item.type for item in facts.world.imports if isinstance(item, TypeItem)]
    return [definition for definition in items if not isinstance(definition.kind, Alias)]


def world_functions(facts: Facts, side: Side) -> list[Function]:
    """The functions a world itself imports, or exports."""
    items = facts.world.imports if side is Side.IMPORT else facts.world.exports
    return [item.function for item in items if isinstance(item, FunctionItem)]


def exported_functions(facts: Facts) -> Iterator[tuple[Use, list[Function]]]:
    """The interfaces that the guest has a class for, with its functions."""
    for use in facts.uses:
        functions = free(use.interface.functions)
        if Side.EXPORT in use.sides and functions:
            yield use, functions


@dataclass(frozen=True, slots=True)
class Modules:
    """All modules of one world."""

    facts: Facts
    names: Names

    def imported(self, use: Use) -> view.Module:
        """An interface that the guest may call."""
        interface = use.interface
        home = self.names.home(interface.name, Side.IMPORT)
        functions = free(interface.functions)
        defined = [*_names(own_types(use)), *map(routine_name, functions)]
        speller = self._speller(home, interface.name, use.sides, defined)
        writer = Writer(replace(speller, sides=(Side.IMPORT,)), Role.IMPORT)
        types = self._types(own_types(use), speller, writer, interface.functions)
        declarations = (*types, *writer.functions(functions))
        docs = paragraphs(f"Imported interface `{interface.name}`.", None, use.docs, *_deprecated(use))
        return self._module(speller, docs, declarations, defined)

    def exported(self, use: Use) -> view.Module:
        """The types of an interface that the guest implements, resources as what they promise."""
        interface, types = use.interface, types_in(use, Side.EXPORT)
        speller = self._speller(
            self.names.home(interface.name, Side.EXPORT), interface.name, (Side.EXPORT,), _names(types)
        )
        declarations = self._types(types, speller, Writer(speller, Role.PROTOCOL), interface.functions)
        title = f"Exported interface `{interface.name}`."
        if Side.IMPORT in use.sides and own_types(use) != types:
            elsewhere = self.names.home(interface.name, Side.IMPORT)
            title = f"{title}\n\nIt is imported too, so its types are those of `{elsewhere}`."
        elif not types:
            title = f"{title}\n\nIt has no types of its own."
        return self._module(speller, paragraphs(title, None, use.docs, *_deprecated(use)), declarations, _names(types))

    def exports(self) -> view.Module:
        """What has the functions of exported interfaces."""
        found = list(exported_functions(self.facts))
        defined = [self.names.interface_class(use.interface.name) for use, _ in found]
        opened = self._speller(EXPORTS, self.facts.world.name, (Side.EXPORT,), defined)
        protocol = opened.scope.use("Protocol") if found else ""
        classes: list[view.Class] = []
        for (use, functions), name in zip(found, defined, strict=True):
            writer = Writer(replace(opened, owner=use.interface.name), Role.PROTOCOL)
            classes.append(writer.interface(name, protocol, _interface_docs(use), functions))
        docs = "What the component exports: a class for each interface with functions, a module for its types."
        return self._module(opened, docs, classes, defined)

    def world(self) -> view.Module:
        """Types and functions of the world itself."""
        world, types = self.facts.world, world_types(self.facts)
        imported = free(world_functions(self.facts, Side.IMPORT))
        defined = [*_names(types), *map(routine_name, imported), "WitWorld"]
        speller = self._speller(WORLD, world.name, (Side.IMPORT,), defined)
        declarations: list[view.Declaration] = [declare(definition, speller) for definition in types]
        declarations += Writer(speller, Role.IMPORT).functions(imported)
        docs = "What the component exports without an interface."
        exported = world_functions(self.facts, Side.EXPORT)
        protocol = speller.scope.use("Protocol")
        declarations.append(Writer(speller, Role.PROTOCOL).interface("WitWorld", protocol, docs, exported))
        title = paragraphs(f"World `{world.name}`.", None, paragraphs(world.docs, world.stability))
        return self._module(speller, title, declarations, defined)

    def app(self) -> view.Module:
        """The author's main module."""
        world = self.facts.world
        found, exported = list(exported_functions(self.facts)), world_functions(self.facts, Side.EXPORT)
        defined = [self.names.interface_class(use.interface.name) for use, _ in found]
        opened = self._speller(Home(None, APP), world.name, (Side.EXPORT,), defined)
        classes: list[view.Class] = []
        if exported:
            base = f"{opened.module(WORLD)}.WitWorld"
            docs = paragraphs("", None, paragraphs(world.docs, world.stability)) or "The functions of the world itself."
            classes.append(Writer(opened, Role.SKELETON).interface("WitWorld", base, docs, exported))
        for (use, functions), name in zip(found, defined, strict=True):
            writer = Writer(replace(opened, owner=use.interface.name), Role.SKELETON)
            classes.append(writer.interface(name, f"{opened.module(EXPORTS)}.{name}", _interface_docs(use), functions))
        return self._module(opened, f"World `{world.name}`, {_FILLED}", classes, ())

    def resources(self, use: Use) -> view.Module:
        """The author's module for the resources of an exported interface."""
        interface = use.interface
        types = [definition for definition in own_types(use) if isinstance(definition.kind, Resource)]
        speller = self._speller(self.names.skeleton(interface.name), interface.name, (Side.EXPORT,), _names(types))
        protocols = speller.module(self.names.home(interface.name, Side.EXPORT))
        writer = Writer(speller, Role.SKELETON)
        classes = [writer.resource(each, interface.functions, f"{protocols}.{type_name(each)}") for each in types]
        return self._module(speller, f"The resources of `{interface.name}`, {_FILLED}", classes, ())

    def _speller(self, home: Home, owner: Owner, sides: Sides, defined: Iterable[str]) -> Speller:
        scope = Scope(Imports(), homes=HOMES).inside(defined)
        return Speller(self.facts, self.names, home, owner, sides, scope)

    def _types(
        self, types: Iterable[TypeDef], speller: Speller, writer: Writer, functions: Sequence[Function]
    ) -> list[view.Declaration]:
        return [
            writer.resource(each, functions) if isinstance(each.kind, Resource) else declare(each, speller)
            for each in types
        ]

    def _module(
        self, speller: Speller, docs: str, declarations: Sequence[view.Declaration], defined: Iterable[str]
    ) -> view.Module:
        """Closes a module: now all that it uses is known."""
        names = [f'"{name}"' for name in sorted(set(defined), key=export_key)]
        exports = layout.display("__all__ = [", names, "]") if names else ""
        imports = speller.scope.imports.render()
        return view.Module(view.Head(str(_package(self.facts)), docstring(docs), imports, exports), tuple(declarations))


_FILLED = "to be filled in.\n\nwitgen wrote this file once, and does not touch it again."


def _package(facts: Facts) -> PackageName:
    return facts.world.name.package


def _names(types: Iterable[TypeDef]) -> list[str]:
    return [name for definition in types for name in declared_names(definition)]


def _interface_docs(use: Use) -> str:
    return paragraphs(use.docs, use.interface.stability) or f"The functions of `{use.interface.name}`."


def _deprecated(use: Use) -> Iterator[str]:
    if note := paragraphs("", use.interface.stability):
        yield note
