"""Every place of a generated package in which names have to differ, with the names it would hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from witgen.codegen.declarations import declared_names
from witgen.codegen.module import open_module
from witgen.codegen.naming import case_name, field_name, function_class, own_name, upper
from witgen.codegen.world import export_name, import_name
from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.types import EnumKind, Flags, Record, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.codegen.facts import Facts
    from witgen.codegen.module import Module
    from witgen.model.items import Function, World, WorldItem
    from witgen.model.names import InterfaceName, Owner
    from witgen.model.types import TypeDef
    from witgen.source import Span

__all__ = ["Name", "Namespace", "namespaces"]


@dataclass(frozen=True, slots=True)
class Name:
    """How `wit` is spelled in Python, and where it stands in the WIT."""

    spelled: str
    wit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Namespace:
    """The names of `place`, as a message calls it."""

    place: str
    names: tuple[Name, ...]


def namespaces(facts: Facts) -> Iterator[Namespace]:
    """All of them, from the package's modules down to the parameters of functions."""
    interfaces = [use.interface for use in facts.uses]
    yield _of("the world", _directories(facts))
    yield _of("the world", (Name(_module(facts, i.name), str(i.name), i.span) for i in interfaces))
    yield _of("the world", (Name(facts.paths.alias(i.name), str(i.name), i.span) for i in interfaces))
    for use in facts.uses:
        interface = use.interface
        yield from _owned(facts, interface.name, interface.types, interface.functions)
    yield from _world(facts)


def _of(place: str, names: Iterable[Name]) -> Namespace:
    return Namespace(place, tuple(names))


def _directories(facts: Facts) -> Iterator[Name]:
    """Those of packages, which hold their docs; those of interfaces written in place are the world's."""
    packages = {use.interface.name.package: use.interface for use in facts.uses if use.interface.name.world is None}
    for package, interface in packages.items():
        yield Name(facts.paths.directory(interface.name), str(package), package.span or interface.span)


def _module(facts: Facts, name: InterfaceName) -> str:
    return f"{facts.paths.directory(name)}/{facts.paths.stem(name)}.py"


def _world(facts: Facts) -> Iterator[Namespace]:
    world = facts.world
    place = f"`{world.name}`"
    types = [item.type for item in world.imports if isinstance(item, TypeItem)]
    imported = [item.function for item in world.imports if isinstance(item, FunctionItem)]
    exported = [item.function for item in world.exports if isinstance(item, FunctionItem)]
    yield from _owned(facts, world.name, types, imported)
    yield from _owned(facts, world.name, (), exported)
    yield _of(place, (Name(function_class(f.name), f.name, f.span) for f in imported if f.kind is FunctionKind.FREE))
    yield _of(
        f"the imports of {place}", (_item(import_name(i, facts), i, world) for i in world.imports if _is_field(i))
    )
    yield _of(f"the exports of {place}", (_item(export_name(i, facts), i, world) for i in world.exports))


def _is_field(item: WorldItem) -> bool:
    return not (isinstance(item, FunctionItem) and item.function.kind is not FunctionKind.FREE)


def _item(spelled: str, item: WorldItem, world: World) -> Name:
    match item:
        case FunctionItem():
            return Name(spelled, item.name, item.function.span)
        case TypeItem():
            return Name(spelled, item.name, item.type.span)
        case InterfaceItem():
            return Name(spelled, item.name, item.span or world.span)
        case _:
            assert_never(item)


def _owned(facts: Facts, owner: Owner, types: Iterable[TypeDef], functions: Iterable[Function]) -> Iterator[Namespace]:
    """The names of one module."""
    module = open_module(facts, owner, types)
    yield _of(f"`{owner}`", (name for definition in module.types for name in _declared(definition, module)))
    for definition in module.types:
        yield _parts(definition, f"`{owner}.{definition.name}`")
    functions = list(functions)
    for resource in dict.fromkeys(function.resource for function in functions):
        members = [function for function in functions if function.resource is resource]
        place = f"`{owner}`" if resource is None else f"`{owner}.{resource.name}`"
        yield _of(place, (Name(own_name(function), function.name, function.span) for function in members))
    for function in functions:
        params = (Name(field_name(param.name), param.name, function.span) for param in function.params)
        yield _of(f"`{owner}.{function.canonical_name}`", params)


def _declared(definition: TypeDef, module: Module) -> Iterator[Name]:
    wit, span = definition.name, definition.span
    yield from (Name(name, wit, span) for name in declared_names(definition, module.speller))
    if isinstance(definition.kind, Variant):
        cases = definition.kind.cases
        yield from (Name(case_name(definition, case.name), f"{wit}.{case.name}", span) for case in cases)


def _parts(definition: TypeDef, place: str) -> Namespace:
    span = definition.span
    match definition.kind:
        case Record(fields):
            return _of(place, (Name(field_name(field.name), field.name, span) for field in fields))
        case EnumKind(cases) | Flags(cases):
            return _of(place, (Name(upper(case.name), case.name, span) for case in cases))
        case _:
            return _of(place, ())
