"""A world's items as another world includes them: under that world's name, and renamed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, assert_never

from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.names import InterfaceName
from witgen.model.types import (
    Alias,
    BorrowType,
    EnumKind,
    FixedListType,
    Flags,
    FutureType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    Record,
    Resource,
    ResultType,
    StreamType,
    TupleType,
    TypeDef,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from witgen.model.items import Function, Interface, World, WorldItem
    from witgen.model.names import Owner, WorldName
    from witgen.model.stability import Stability
    from witgen.model.types import Type, TypeKind

    _Gates: TypeAlias = Callable[[Stability | None], Stability | None]


def included(
    world: World, owner: WorldName, renames: Mapping[str, str], gate: Stability | None
) -> tuple[list[WorldItem], list[WorldItem]]:
    """The imports and exports of `world`, as items of the world `owner`.

    Versions in another package's gates mean nothing in this one: the gate of the `include` replaces them.
    """
    gates: _Gates = (lambda own: own) if world.name.package == owner.package else (lambda _: gate)
    moving = _Move(owner, renames, gates)
    return [moving.item(i) for i in world.imports], [moving.item(e) for e in world.exports]


def in_place(world: World) -> World:
    """`world` as if each interface under a label was written in place: each has resources, and names, of its own."""
    return replace(
        world,
        imports=tuple(_in_place(item, world, exported=False) for item in world.imports),
        exports=tuple(_in_place(item, world, exported=True) for item in world.exports),
    )


def _in_place(item: WorldItem, world: World, *, exported: bool) -> WorldItem:
    if not isinstance(item, InterfaceItem) or not item.implements:
        return item
    named = replace(item.interface, name=replace(item.interface.name, exported=exported))
    return replace(item, interface=_Move(world.name, {}, lambda own: own).inline(named, item.name))


class _Move:
    """Definitions of a world itself have to be made anew; those of named interfaces stay."""

    def __init__(self, owner: WorldName, renames: Mapping[str, str], gates: _Gates) -> None:
        self._gates = gates
        self._owner = owner
        self._renames = renames
        self._moved: dict[TypeDef, TypeDef] = {}

    def item(self, item: WorldItem) -> WorldItem:
        name = self._renames.get(item.name, item.name)
        match item:
            case InterfaceItem(interface=interface):
                if interface.name.world is not None:
                    interface = self.inline(interface, name)
                return replace(item, name=name, interface=interface, stability=self._gates(item.stability))
            case FunctionItem(function=function):
                moved = self._function(function, rename=True)
                return FunctionItem(moved.canonical_name, moved)
            case TypeItem(type=definition):
                return TypeItem(name, self._definition(replace(definition, name=name), definition, self._owner))
            case _:
                assert_never(item)

    def inline(self, interface: Interface, label: str) -> Interface:
        """An interface as written in place under a label."""
        name = InterfaceName(self._owner.package, label, self._owner.item, interface.name.exported)
        types = tuple(self._definition(td, td, name) for td in interface.types)
        functions = tuple(self._function(f, rename=False) for f in interface.functions)
        stability = self._gates(interface.stability)
        return replace(interface, name=name, types=types, functions=functions, stability=stability)

    def _definition(self, named: TypeDef, original: TypeDef, owner: Owner) -> TypeDef:
        stability = self._gates(named.stability)
        moved = replace(named, owner=owner, kind=self._kind(original.kind), stability=stability)
        self._moved[original] = moved
        return moved

    def _function(self, function: Function, *, rename: bool) -> Function:
        resource = None if function.resource is None else self._moved[function.resource]
        name = function.name
        if resource is None and rename:
            name = self._renames.get(name, name)
        elif resource is not None and function.kind is FunctionKind.CONSTRUCTOR:
            name = resource.name
        params = tuple(replace(p, type=self._type(p.type)) for p in function.params)
        result = None if function.result is None else self._type(function.result)
        stability = self._gates(function.stability)
        return replace(function, name=name, resource=resource, params=params, result=result, stability=stability)

    def _kind(self, kind: TypeKind) -> TypeKind:
        match kind:
            case Record(fields):
                return Record(tuple(replace(f, type=self._type(f.type)) for f in fields))
            case Variant(cases):
                return Variant(tuple(replace(c, payload=self._maybe(c.payload)) for c in cases))
            case EnumKind() | Flags() | Resource():
                return kind
            case Alias(target):
                return Alias(self._type(target))
            case _:
                assert_never(kind)

    def _maybe(self, type_: Type | None) -> Type | None:
        return None if type_ is None else self._type(type_)

    def _type(self, type_: Type) -> Type:
        match type_:
            case Primitive():
                return type_
            case ListType(element):
                return ListType(self._type(element))
            case FixedListType(element, length):
                return FixedListType(self._type(element), length)
            case MapType(key, value):
                return MapType(key, self._type(value))
            case OptionType(some):
                return OptionType(self._type(some))
            case ResultType(ok, err):
                return ResultType(self._maybe(ok), self._maybe(err))
            case TupleType(elements):
                return TupleType(tuple(self._type(element) for element in elements))
            case OwnType(resource):
                return OwnType(self._moved.get(resource, resource))
            case BorrowType(resource):
                return BorrowType(self._moved.get(resource, resource))
            case StreamType(element):
                return StreamType(self._maybe(element))
            case FutureType(value):
                return FutureType(self._maybe(value))
            case TypeDef():
                return self._moved.get(type_, type_)
            case _:
                assert_never(type_)
