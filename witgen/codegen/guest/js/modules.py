"""Interfaces and worlds → the views of the files that type what a guest imports and exports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.js.annotations import Speller
from witgen.codegen.guest.js.declarations import declare, described
from witgen.codegen.guest.js.layout import comment
from witgen.codegen.guest.js.naming import (
    Locals,
    binding,
    class_name,
    export_name,
    is_built_in,
    lower,
    path,
    stem,
    type_name,
)
from witgen.codegen.guest.js.routines import Typist, free
from witgen.codegen.guest.js.view import Block, Functions, Module
from witgen.model.items import FunctionItem, TypeItem
from witgen.model.names import InterfaceName
from witgen.model.types import Alias, Resource, TypeDef
from witgen.spelling import camel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.codegen.facts import Facts, Use
    from witgen.model.items import Function
    from witgen.model.names import Owner

__all__ = ["Modules", "contract_name", "is_resource_type", "origin", "world_functions", "world_types"]

_WORLD: Final = "World"


def world_types(facts: Facts) -> list[TypeDef]:
    """The types a world defines itself, or uses."""
    return [item.type for item in facts.world.imports if isinstance(item, TypeItem)]


def world_functions(facts: Facts, side: Side) -> list[Function]:
    """The functions a world itself imports, or exports."""
    items = facts.world.imports if side is Side.IMPORT else facts.world.exports
    return [item.function for item in items if isinstance(item, FunctionItem)]


def is_resource_type(definition: TypeDef) -> bool:
    """Is it a resource that its owner defines, and not one that it uses?"""
    return isinstance(definition.kind, Resource)


def origin(definition: TypeDef) -> TypeDef | None:
    """The type of another interface that a `use` names."""
    match definition.kind:
        case Alias(TypeDef(owner=InterfaceName() as owner) as target) if owner != definition.owner:
            return target
        case _:
            return None


def contract_name(use: Use) -> str:
    """What the object of an exported interface has to be, as a type of its file."""
    return _names(use)[None]


def _names(use: Use) -> dict[TypeDef | None, str]:
    """What an exported interface's file has beside the types: the contract, by None, and the classes' types."""
    types = use.interface.types
    names = Locals(*map(type_name, types))
    found: dict[TypeDef | None, str] = {None: names.take(camel(use.interface.name.item))}
    for definition in types:
        if is_resource_type(definition):
            found[definition] = names.take(class_name(definition))
    return found


@dataclass(frozen=True, slots=True)
class Modules:
    """All files of types of one world."""

    facts: Facts

    def imported(self, use: Use) -> Module:
        """An interface that the guest may import, by the specifier that both tools know it by."""
        interface = use.interface
        typist = Typist(self._speller(interface.name, interface.types, Side.IMPORT), imported=True)
        blocks = list(self._types(interface.types, typist, interface.functions, {}))
        for function in free(interface.functions):
            blocks += typist.function(function)
        docs = described(use.docs or f"Imported interface `{interface.name}`.", interface.stability)
        return self._module(docs, str(interface.name), self._used(interface.types, Side.IMPORT), blocks)

    def exported(self, use: Use) -> Module:
        """An interface that the guest implements."""
        interface, names = use.interface, _names(use)
        typist = Typist(self._speller(interface.name, interface.types, Side.EXPORT), imported=False)
        blocks = list(self._types(interface.types, typist, interface.functions, names))
        resources = [definition for definition in interface.types if is_resource_type(definition)]
        classes = [Block("", f"{type_name(each)}: {names[each]};") for each in resources]
        docs = described(use.docs or f"The functions of `{interface.name}`.", interface.stability)
        blocks.append(typist.contract(names[None], docs, free(interface.functions), classes))
        title = comment(f"Exported interface `{interface.name}`.")
        return self._module(title, None, self._used(interface.types, Side.EXPORT), blocks)

    def contract(self) -> str:
        """What the author's module has to be, as a type of the world's file."""
        return Locals(*map(type_name, world_types(self.facts))).take(_WORLD)

    def world(self) -> Module:
        """Types of the world itself, and what the author's module has to export."""
        world, types = self.facts.world, world_types(self.facts)
        names = Locals(*map(type_name, types))
        typist = Typist(self._speller(world.name, types, Side.IMPORT), imported=False)
        blocks = list(self._types(types, typist, (), {}))
        imports, members = list(self._used(types, Side.IMPORT)), list[Block]()
        name = names.take(_WORLD)
        for use in self.facts.uses:
            if Side.EXPORT in use.sides:
                contract, where = contract_name(use), path(use.interface.name, Side.EXPORT, self.facts)
                local = names.take(contract, camel(stem(use.interface.name, self.facts).replace("_", "-")))
                renamed = contract if local == contract else f"{contract} as {local}"
                imports.append(f"import type {{ {renamed} }} from './{where.removeprefix('wit/')}.js';")
                key = export_name(use.interface.name, self.facts)
                members.append(Block("", f"{key if key.isidentifier() else repr(key)}: {local};"))
        members += (typist.method(function) for function in free(world_functions(self.facts, Side.EXPORT)))
        docs = described(world.docs or "What the guest's module has to export.", world.stability)
        blocks.append(Block(docs, f"export interface {name}", tuple(members), spaced=True))
        return self._module(comment(f"World `{world.name}`."), None, imports, blocks)

    def functions(self) -> Functions:
        """The functions a world itself imports, each of them twice, since the tools do not agree where they are."""
        world = self.facts.world.name

        def name(definition: TypeDef) -> str:
            where = "./world.js" if definition.owner == world else self._where(definition, Side.IMPORT)
            return f"import('{where}').{type_name(definition)}"

        speller = Speller(name)
        typist = Typist(speller, imported=True)
        found = [(each, next(typist.function(each))) for each in free(world_functions(self.facts, Side.IMPORT))]
        declared = [(each, Block(one.comment, one.code.removeprefix("export "))) for each, one in found]
        modules = [(each.name, Block(one.comment, f"export default {one.code}")) for each, one in declared]
        reachable = [
            one for each, one in declared if binding(each.name) == lower(each.name) and not is_built_in(each.name)
        ]
        return Functions(str(self.facts.world.name.package), tuple(modules), tuple(reachable))

    def _types(
        self,
        types: Iterable[TypeDef],
        typist: Typist,
        functions: Sequence[Function],
        classes: dict[TypeDef | None, str],
    ) -> Iterator[Block]:
        for definition in types:
            if origin(definition) is not None:
                continue
            if not is_resource_type(definition):
                yield declare(definition, typist.speller)
            elif typist.imported:
                yield typist.imported_class(definition, functions)
            else:
                yield from typist.exported_class(definition, functions, classes[definition])

    def _used(self, types: Iterable[TypeDef], side: Side) -> Iterator[str]:
        """What a file uses from others, and hands on. That an interface is exported means its own resources there."""
        for definition in types:
            target = origin(definition)
            if target is None:
                continue
            theirs, ours = type_name(target), type_name(definition)
            names = ours if theirs == ours else f"{theirs} as {ours}"
            yield f"import type {{ {names} }} from '{self._where(target, side)}';"
            yield f"export type {{ {ours} }};"

    def _where(self, definition: TypeDef, side: Side) -> str:
        """The module that has a type of another interface; what is exported has its own resources."""
        owner = definition.owner
        assert isinstance(owner, InterfaceName)
        exported = side is Side.EXPORT and Side.EXPORT in self.facts.sides(owner)
        return f"./{stem(owner, self.facts)}.js" if exported else str(owner)

    def _speller(self, owner: Owner, types: Iterable[TypeDef], side: Side) -> Speller:
        """A result behind a `use` is written out where it is a function's, with types that have no name here."""

        def name(definition: TypeDef) -> str:
            own = type_name(definition)
            return own if definition.owner == owner else f"import('{self._where(definition, side)}').{own}"

        return Speller(name, frozenset(map(type_name, types)))

    def _module(self, docs: str, ambient: str | None, imports: Iterable[str], blocks: Iterable[Block]) -> Module:
        package = str(self.facts.world.name.package)
        return Module(package, docs, ambient, tuple(imports), tuple(blocks))
