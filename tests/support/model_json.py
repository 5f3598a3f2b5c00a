"""A model in words, from the model itself and from its JSON, to be compared.

Written apart from `witgen.model.dump`. A named type is told by its owner and name, any other by its parts, so ids do
not show; the reader checks each id where it follows it.
"""

from __future__ import annotations

from typing import assert_never

from witgen.model.items import FunctionItem, InterfaceItem, TypeItem
from witgen.model.stability import Stable, Unstable
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

PRIMITIVES = {primitive.value for primitive in Primitive}


class Reader:
    """The JSON of a model in words."""

    def __init__(self, document):
        assert list(document) == ["worlds", "interfaces", "types", "packages"]
        self.document = document
        self.seen = {arena: set() for arena in document}
        self.inline = {}
        for world in document["worlds"]:
            for side in ("imports", "exports"):
                for key, item in world[side].items():
                    if "interface" in item and self.at("interfaces", item["interface"]["id"])["name"] is None:
                        package = self.at("packages", world["package"])["name"]
                        place = (package, key, world["name"], side == "exports")
                        assert self.inline.setdefault(item["interface"]["id"], place) == place

    def at(self, arena, number):
        assert type(number) is int
        assert 0 <= number < len(self.document[arena])
        self.seen[arena].add(number)
        return self.document[arena][number]

    def packages(self):
        found = {}
        for number, package in enumerate(self.document["packages"]):
            self.seen["packages"].add(number)
            interfaces = [self.member("interfaces", number, *each) for each in package["interfaces"].items()]
            worlds = [self.member("worlds", number, *each) for each in package["worlds"].items()]
            assert keys(package) <= {"name", "docs", "interfaces", "worlds"}
            found[package["name"]] = (docs(package), interfaces, worlds)
        return found

    def member(self, arena, package, name, number):
        found = self.at(arena, number)
        assert (found["name"], found["package"]) == (name, package)
        return self.interface(number) if arena == "interfaces" else self.world(number)

    def interface(self, number):
        interface = self.at("interfaces", number)
        assert keys(interface) <= {"name", "types", "functions", "docs", "stability", "package"}
        types = [self.definition(*each, {"interface": number}) for each in interface["types"].items()]
        functions = [self.function(*each) for each in interface["functions"].items()]
        return self.interface_name(number), docs(interface), stability(interface), types, functions

    def interface_name(self, number):
        interface = self.at("interfaces", number)
        package = self.at("packages", interface["package"])["name"]
        return self.inline[number] if interface["name"] is None else (package, interface["name"], None, False)

    def owner(self, owner):
        ((kind, number),) = owner.items()
        if kind == "interface":
            return self.interface_name(number)
        assert kind == "world"
        world = self.at("worlds", number)
        return self.at("packages", world["package"])["name"], world["name"]

    def world(self, number):
        world = self.at("worlds", number)
        assert keys(world) <= {"name", "imports", "exports", "package", "docs", "stability"}
        sides = [[self.item(number, *each) for each in world[side].items()] for side in ("imports", "exports")]
        return world["name"], docs(world), stability(world), *sides

    def item(self, world, key, item):
        ((kind, found),) = item.items()
        if kind == "function":
            return key, self.function(key, found)
        if kind == "type":
            return key, self.definition(key, found, {"world": world})
        assert kind == "interface"
        assert keys(found) <= {"id", "stability", "external_id", "docs"}
        package, name, inline_in, _ = self.interface_name(found["id"])
        content = self.interface(found["id"]) if inline_in else (package, name)
        name_of_package, at, version = package.partition("@")
        own_key = key in {f"interface-{found['id']}", f"{name_of_package}/{name}{at}{version}"}
        return None if own_key else key, content, docs(found), stability(found), found.get("external_id")

    def function(self, key, function):
        assert keys(function) <= {"name", "kind", "params", "result", "docs", "stability", "external_id"}
        assert function["name"] == key
        kind = function["kind"]
        if isinstance(kind, dict):
            ((word, resource),) = kind.items()
            kind = (word, self.named(resource))
        params = [(param["name"], self.type(param["type"])) for param in function["params"]]
        result = self.type(function["result"]) if "result" in function else None
        return key, kind, params, result, docs(function), stability(function), function.get("external_id")

    def named(self, number):
        entry = self.at("types", number)
        assert entry["name"] is not None
        return self.owner(entry["owner"]), entry["name"]

    def definition(self, name, number, owner):
        entry = self.at("types", number)
        assert keys(entry) <= {"name", "kind", "owner", "docs", "stability", "external_id"}
        assert (entry["name"], entry["owner"]) == (name, owner)
        return name, self.kind(number), docs(entry), stability(entry), entry.get("external_id")

    def type(self, ref):
        if isinstance(ref, str):
            assert ref in PRIMITIVES
            return ref
        entry = self.at("types", ref)
        if entry["name"] is not None:
            return self.named(ref)
        assert entry == {"name": None, "kind": entry["kind"], "owner": None}
        return self.kind(ref)

    def kind(self, number):
        kind = self.at("types", number)["kind"]
        if kind == "resource":
            return kind
        ((word, inner),) = kind.items()
        match word:
            case "record":
                return word, [(f["name"], self.type(f["type"]), docs(f)) for f in inner["fields"]]
            case "variant":
                return word, [(c["name"], self.maybe(c["type"]), docs(c)) for c in inner["cases"]]
            case "enum":
                return word, [(c["name"], docs(c)) for c in inner["cases"]]
            case "flags":
                return word, [(f["name"], docs(f)) for f in inner["flags"]]
            case "handle":
                ((how, resource),) = inner.items()
                return how, self.named(resource)
            case "tuple":
                return word, [self.type(t) for t in inner["types"]]
            case "result":
                assert list(inner) == ["ok", "err"]
                return word, self.maybe(inner["ok"]), self.maybe(inner["err"])
            case "map":
                key, value = inner
                return word, self.type(key), self.type(value)
            case "fixed-length-list":
                element, length = inner
                return word, self.type(element), length
            case "list" | "option" | "type":
                return word, self.type(inner)
            case "future" | "stream":
                return word, self.maybe(inner)
        raise AssertionError(word)

    def maybe(self, ref):
        return None if ref is None else self.type(ref)


def keys(entry):
    return set(entry)


def docs(entry):
    return entry["docs"]["contents"] if "docs" in entry else ""


def stability(entry):
    if "stability" not in entry:
        return None
    ((kind, gate),) = entry["stability"].items()
    assert kind in {"stable", "unstable"}
    return gate["since" if kind == "stable" else "feature"], gate.get("deprecated"), kind


def packages_of(resolved):
    """A model in the same words."""
    return {
        str(package.name): (
            package.docs,
            [of_interface(interface) for interface in package.interfaces],
            [of_world(world) for world in package.worlds],
        )
        for package in resolved.packages
    }


def of_owner(owner):
    return (str(owner.package), owner.item, *((owner.world, owner.exported) if hasattr(owner, "world") else ()))


def of_interface(interface):
    types = [of_definition(definition) for definition in interface.types]
    functions = [of_function(function) for function in interface.functions]
    return of_owner(interface.name), interface.docs, of_gate(interface.stability), types, functions


def of_world(world):
    sides = [[of_item(item) for item in side] for side in (world.imports, world.exports)]
    return world.name.item, world.docs, of_gate(world.stability), *sides


def of_item(item):
    match item:
        case InterfaceItem(name, interface, gate, external_id, text):
            inline = interface.name.world is not None
            content = of_interface(interface) if inline else of_owner(interface.name)[:2]
            own_key = name == str(interface.name) and not inline
            return None if own_key else name, content, text, of_gate(gate), external_id
        case FunctionItem(name, function):
            return name, of_function(function)
        case TypeItem(name, definition):
            return name, of_definition(definition)
        case _:
            assert_never(item)


def of_function(function):
    kind = ("async-" if function.is_async else "") + function.kind.value
    params = [(param.name, of_type(param.type)) for param in function.params]
    if function.kind.value == "method":
        params.insert(0, ("self", ("borrow", of_type(function.resource))))
    if function.resource is not None:
        kind = (kind, of_type(function.resource))
    result = None if function.result is None else of_type(function.result)
    name = function.canonical_name
    return name, kind, params, result, function.docs, of_gate(function.stability), function.external_id


def of_definition(definition):
    gate = of_gate(definition.stability)
    return definition.name, of_kind(definition.kind), definition.docs, gate, definition.external_id


def of_kind(kind):
    match kind:
        case Record(fields):
            return "record", [(f.name, of_type(f.type), f.docs) for f in fields]
        case Variant(cases):
            return "variant", [(c.name, of_type(c.payload), c.docs) for c in cases]
        case EnumKind(cases):
            return "enum", [(c.name, c.docs) for c in cases]
        case Flags(flags):
            return "flags", [(f.name, f.docs) for f in flags]
        case Resource():
            return "resource"
        case Alias(Primitive() | TypeDef() as target):
            return "type", of_type(target)
        case Alias(target):
            return of_type(target)
        case _:
            assert_never(kind)


def of_type(type_):
    match type_:
        case None:
            return None
        case Primitive():
            return type_.value
        case TypeDef(name, owner):
            return of_owner(owner), name
        case ListType(element):
            return "list", of_type(element)
        case FixedListType(element, length):
            return "fixed-length-list", of_type(element), length
        case MapType(key, value):
            return "map", of_type(key), of_type(value)
        case OptionType(some):
            return "option", of_type(some)
        case ResultType(ok, err):
            return "result", of_type(ok), of_type(err)
        case TupleType(elements):
            return "tuple", [of_type(element) for element in elements]
        case OwnType(resource):
            return "own", of_type(resource)
        case BorrowType(resource):
            return "borrow", of_type(resource)
        case StreamType(element):
            return "stream", of_type(element)
        case FutureType(value):
            return "future", of_type(value)
        case _:
            assert_never(type_)


def of_gate(gate):
    match gate:
        case None:
            return None
        case Stable(since, deprecated):
            return since, deprecated, "stable"
        case Unstable(feature, deprecated):
            return feature, deprecated, "unstable"
        case _:
            assert_never(gate)
