"""Resolved packages → plain data, in the shape of `wasm-tools component wit --json`: docs/model.md describes it.

Everything is a number in one of four lists. A type is numbered after the types it refers to, whoever owns them, so
that one pass over the list builds them all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeAlias, assert_never

from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.names import InterfaceName
from witgen.model.stability import Stable, Unstable
from witgen.model.toposort import toposort
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
    parts,
    parts_of_kind,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from witgen.model.items import Function, Interface, Package, World, WorldItem
    from witgen.model.names import Owner
    from witgen.model.packages import Resolved
    from witgen.model.stability import Stability
    from witgen.model.types import EnumCase, Type

__all__ = ["Json", "dump"]

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"
_Object: TypeAlias = "dict[str, Json]"


def dump(resolved: Resolved) -> dict[str, Json]:
    """Lists, dicts, strings and numbers, ready for `json.dumps`; equal models give equal data, in the same order."""
    return _Dump(resolved).document()


class _Dump:
    def __init__(self, resolved: Resolved) -> None:
        worlds = [world for package in resolved.packages for world in package.worlds]
        self._packages = resolved.packages
        self._package_ids = {package.name: n for n, package in enumerate(resolved.packages)}
        self._worlds = {world: n for n, world in enumerate(worlds)}
        self._interfaces = {each: n for n, each in enumerate(dict.fromkeys(_interfaces(resolved.packages)))}
        self._types = _Types({**_by_name(self._interfaces), **_by_name(self._worlds)})

    def document(self) -> _Object:
        interfaces = [self._interface(interface) for interface in self._interfaces]
        worlds = [self._world(world) for world in self._worlds]
        packages = [self._package(package) for package in self._packages]
        return {"worlds": worlds, "interfaces": interfaces, "types": self._types.dumped, "packages": packages}

    def _package(self, package: Package) -> _Object:
        return {
            "name": str(package.name),
            **_docs(package.docs),
            "interfaces": {each.name.item: self._interfaces[each] for each in package.interfaces},
            "worlds": {each.name.item: self._worlds[each] for each in package.worlds},
        }

    def _interface(self, interface: Interface) -> _Object:
        name = interface.name
        return {
            "name": name.item if name.world is None else None,
            "types": {each.name: self._types.id(each) for each in interface.types},
            "functions": {each.canonical_name: self._function(each, name) for each in interface.functions},
            **_docs(interface.docs),
            **_stability(interface.stability),
            "package": self._package_ids[name.package],
        }

    def _world(self, world: World) -> _Object:
        return {
            "name": world.name.item,
            "imports": self._items(world.imports, world),
            "exports": self._items(world.exports, world),
            "package": self._package_ids[world.name.package],
            **_docs(world.docs),
            **_stability(world.stability),
        }

    def _items(self, items: Sequence[WorldItem], world: World) -> _Object:
        plain = {item.name for item in items}
        return {self._key(item, plain): self._item(item, world) for item in items}

    def _key(self, item: WorldItem, plain: Collection[str]) -> str:
        """A plain name; an interface under its own path has its number, or the path if something else is called so."""
        if not isinstance(item, InterfaceItem) or ":" not in item.name:
            return item.name
        key = f"interface-{self._interfaces[item.interface]}"
        return item.name if key in plain else key

    def _item(self, item: WorldItem, world: World) -> _Object:
        match item:
            case InterfaceItem(interface=interface):
                notes = {**_stability(item.stability), **_external_id(item.external_id), **_docs(item.docs)}
                return {"interface": {"id": self._interfaces[interface], **notes}}
            case FunctionItem(function=function):
                return {"function": self._function(function, world.name)}
            case TypeItem(type=definition):
                return {"type": self._types.id(definition)}
            case _:
                assert_never(item)

    def _function(self, function: Function, owner: Owner) -> _Object:
        params: list[Json] = [{"name": p.name, "type": self._types.ref(p.type, owner)} for p in function.params]
        if function.kind is FunctionKind.METHOD and function.resource is not None:
            params.insert(0, {"name": "self", "type": self._types.ref(BorrowType(function.resource), owner)})
        result = function.result
        return {
            "name": function.canonical_name,
            "kind": self._kind(function),
            "params": params,
            **({} if result is None else {"result": self._types.ref(result, owner)}),
            **_docs(function.docs),
            **_stability(function.stability),
            **_external_id(function.external_id),
        }

    def _kind(self, function: Function) -> Json:
        kind = f"async-{function.kind.value}" if function.is_async else function.kind.value
        return kind if function.resource is None else {kind: self._types.id(function.resource)}


class _Types:
    """The list of types, which grows as types are asked for.

    Chains of names may be of any length, and take no recursion; what nests without names is as shallow as WIT text
    may be.
    """

    def __init__(self, owners: Mapping[Owner, int]) -> None:
        self.dumped: list[Json] = []
        self._owners = owners
        self._ids: dict[TypeDef, int] = {}
        self._anonymous: dict[tuple[Owner, str], int] = {}

    def id(self, definition: TypeDef) -> int:
        """The number of a definition."""
        if definition not in self._ids:
            for each in toposort([definition], self._needs, _no_cycle):
                self._define(each)
        return self._ids[definition]

    def _needs(self, definition: TypeDef) -> list[TypeDef]:
        needed = (d for part in parts_of_kind(definition.kind) for d in _mentioned(part))
        return [d for d in needed if d not in self._ids]

    def _define(self, definition: TypeDef) -> None:
        dumped: _Object = {
            "name": definition.name,
            "kind": self._kind(definition),
            "owner": self._owner(definition.owner),
            **_docs(definition.docs),
            **_stability(definition.stability),
            **_external_id(definition.external_id),
        }
        self._ids[definition] = self._add(dumped)

    def _owner(self, owner: Owner) -> Json:
        return {"interface" if isinstance(owner, InterfaceName) else "world": self._owners[owner]}

    def _add(self, dumped: _Object) -> int:
        self.dumped.append(dumped)
        return len(self.dumped) - 1

    def ref(self, type_: Type, owner: Owner) -> str | int:
        """How a type is mentioned: a primitive by its name, every other by its number.

        Equal anonymous types are one within an interface or world.
        """
        match type_:
            case Primitive():
                return type_.value
            case TypeDef():
                return self.id(type_)
            case _:
                kind = self._shape(type_, owner)
                key = owner, repr(kind)
                if key not in self._anonymous:
                    self._anonymous[key] = self._add({"name": None, "kind": kind, "owner": None})
                return self._anonymous[key]

    def _maybe(self, type_: Type | None, owner: Owner) -> Json:
        return None if type_ is None else self.ref(type_, owner)

    def _kind(self, definition: TypeDef) -> Json:
        owner = definition.owner
        match definition.kind:
            case Record(fields):
                return {"record": {"fields": [{**self._typed(f.name, f.type, owner), **_docs(f.docs)} for f in fields]}}
            case Variant(cases):
                return {
                    "variant": {"cases": [{**self._typed(c.name, c.payload, owner), **_docs(c.docs)} for c in cases]}
                }
            case EnumKind(cases):
                return {"enum": {"cases": _labels(cases)}}
            case Flags(flags):
                return {"flags": {"flags": _labels(flags)}}
            case Resource():
                return "resource"
            case Alias(target):
                return self._shape(target, owner)
            case _:
                assert_never(definition.kind)

    def _typed(self, name: str, type_: Type | None, owner: Owner) -> _Object:
        return {"name": name, "type": self._maybe(type_, owner)}

    def _shape(self, type_: Type, owner: Owner) -> Json:
        """The kind of an entry for this type: one more name for what has a name, the type itself otherwise."""
        match type_:
            case Primitive() | TypeDef():
                return {"type": self.ref(type_, owner)}
            case ListType(element):
                return {"list": self.ref(element, owner)}
            case FixedListType(element, length):
                return {"fixed-length-list": [self.ref(element, owner), length]}
            case MapType(key, value):
                return {"map": [self.ref(key, owner), self.ref(value, owner)]}
            case OptionType(some):
                return {"option": self.ref(some, owner)}
            case ResultType(ok, err):
                return {"result": {"ok": self._maybe(ok, owner), "err": self._maybe(err, owner)}}
            case TupleType(elements):
                return {"tuple": {"types": [self.ref(element, owner) for element in elements]}}
            case OwnType(resource):
                return {"handle": {"own": self.id(resource)}}
            case BorrowType(resource):
                return {"handle": {"borrow": self.id(resource)}}
            case StreamType(element):
                return {"stream": self._maybe(element, owner)}
            case FutureType(value):
                return {"future": self._maybe(value, owner)}
            case _:
                assert_never(type_)


def _interfaces(packages: Sequence[Package]) -> Iterator[Interface]:
    """Named ones, package by package, each followed by those that the package's worlds have in place."""
    for package in packages:
        yield from package.interfaces
        for world in package.worlds:
            items = (*world.imports, *world.exports)
            yield from (i.interface for i in items if isinstance(i, InterfaceItem) and i.interface.name.world)


def _by_name(numbered: Mapping[Interface, int] | Mapping[World, int]) -> dict[Owner, int]:
    return {each.name: n for each, n in numbered.items()}


def _mentioned(type_: Type) -> list[TypeDef]:
    """The definitions that stand in a type, resources of handles among them."""
    match type_:
        case TypeDef():
            return [type_]
        case OwnType(resource) | BorrowType(resource):
            return [resource]
        case _:
            return [definition for part in parts(type_) for definition in _mentioned(part)]


def _labels(cases: Iterable[EnumCase]) -> list[Json]:
    return [{"name": case.name, **_docs(case.docs)} for case in cases]


def _docs(docs: str) -> _Object:
    return {"docs": {"contents": docs}} if docs else {}


def _stability(stability: Stability | None) -> _Object:
    match stability:
        case Stable(since):
            return {"stability": {"stable": {"since": since, **_deprecated(stability)}}}
        case Unstable(feature):
            return {"stability": {"unstable": {"feature": feature, **_deprecated(stability)}}}
        case None:
            return {}
        case _:
            assert_never(stability)


def _deprecated(stability: Stability) -> _Object:
    return {} if stability.deprecated is None else {"deprecated": stability.deprecated}


def _external_id(external_id: str | None) -> _Object:
    return {} if external_id is None else {"external_id": external_id}


def _no_cycle(path: tuple[TypeDef, ...]) -> NoReturn:
    msg = f"types were ordered before: {[definition.name for definition in path]}"
    raise AssertionError(msg)
