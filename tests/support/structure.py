"""A resolved model as plain data, so that two models can be compared: everything but places.

Definitions mention each other by owner and name. Where the order is not the text's own (a world's types, its functions
and those of interfaces, once worlds are elaborated) it is the one that text printed from a model has.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias, assert_never

from witgen.model.items import FunctionItem, InterfaceItem, TypeItem
from witgen.model.types import Alias, BorrowType, OwnType, TypeDef

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.items import Function, Interface, Package, World, WorldItem
    from witgen.model.packages import Resolved

__all__ = ["structure"]

Data: TypeAlias = object


def structure(resolved: Resolved) -> dict[str, Data]:
    """Every package by its name, and which ones are the roots."""
    packages = {str(package.name): _package(package) for package in resolved.packages}
    return {"roots": [str(root.name) for root in resolved.roots], "packages": packages}


def _package(package: Package) -> Data:
    interfaces = {interface.name.item: _interface(interface) for interface in package.interfaces}
    worlds = {world.name.item: _world(world) for world in package.worlds}
    return {"docs": package.docs, "interfaces": interfaces, "worlds": worlds}


def _interface(interface: Interface) -> Data:
    return {
        "name": _plain(interface.name),
        "docs": interface.docs,
        "stability": _plain(interface.stability),
        "types": [_definition(definition) for definition in interface.types],
        "functions": [_function(function) for function in _grouped(interface.types, interface.functions)],
    }


def _world(world: World) -> Data:
    return {
        "name": _plain(world.name),
        "docs": world.docs,
        "stability": _plain(world.stability),
        "imports": _items(world.imports),
        "exports": _items(world.exports),
    }


def _items(items: Sequence[WorldItem]) -> Data:
    """Interfaces, types, and functions, as they come; but what is used before what is defined."""
    interfaces = [item for item in items if isinstance(item, InterfaceItem)]
    types = sorted((i for i in items if isinstance(i, TypeItem)), key=lambda item: not _is_used(item.type))
    functions = {item.function: item for item in items if isinstance(item, FunctionItem)}
    grouped = _grouped([item.type for item in types], list(functions))
    return [_item(item) for item in (*interfaces, *types, *(functions[f] for f in grouped))]


def _is_used(definition: TypeDef) -> bool:
    match definition.kind:
        case Alias(TypeDef(owner=owner)):
            return owner != definition.owner
        case _:
            return False


def _item(item: WorldItem) -> Data:
    match item:
        case InterfaceItem(name, interface, stability, external_id, docs):
            path = str(interface.name)
            inside = path if interface.name.world is None else _interface(interface)
            return "interface", name, inside, _plain(stability), external_id, docs
        case FunctionItem(name, function):
            return "function", name, _function(function)
        case TypeItem(name, definition):
            return "type", name, _definition(definition)
        case _:
            assert_never(item)


def _grouped(types: Sequence[TypeDef], functions: Sequence[Function]) -> list[Function]:
    """Members in the order of their resources, then the functions that are free."""
    places = {definition: place for place, definition in enumerate(types)}
    return sorted(functions, key=lambda f: len(places) if f.resource is None else places[f.resource])


def _definition(definition: TypeDef) -> Data:
    return (
        definition.name,
        _plain(definition.owner),
        _plain(definition.kind),
        definition.docs,
        _plain(definition.stability),
        definition.external_id,
    )


def _function(function: Function) -> Data:
    return function.canonical_name, *(_plain(getattr(function, f.name)) for f in fields(function) if f.name != "span")


def _plain(value: object) -> Data:
    """Dataclasses as tuples of what counts in a comparison; a definition that is mentioned, as its path."""
    match value:
        case TypeDef(name, owner):
            return "named", str(owner), name
        case OwnType(resource) | BorrowType(resource):
            return type(value).__name__, *_plain(resource)
        case Enum():
            return value.value
        case tuple():
            return [_plain(each) for each in value]
        case _ if is_dataclass(value):
            return type(value).__name__, *(_plain(getattr(value, f.name)) for f in fields(value) if f.compare)
        case _:
            assert value is None or isinstance(value, str | int), value
            return value
