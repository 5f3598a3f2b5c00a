"""The WASI packages in wit/deps against `wasi_shapes.json`, a table read off the published texts."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import pytest

from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.load import load
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.model.items import Function, Interface, World, WorldItem
    from witgen.model.packages import Resolved
    from witgen.model.stability import Stability
    from witgen.model.types import Type

DEPS = Path(__file__).parents[2] / "wit" / "deps"
SHAPES = json.loads(Path(__file__).with_name("wasi_shapes.json").read_text(encoding="utf-8"))
INTERFACES = [(package, name) for package, shape in SHAPES.items() for name in shape["interfaces"]]
ELABORATED = [(package, name) for package, shape in SHAPES.items() for name in shape.get("elaborated", {})]
WORLDS = [(package, name) for package, shape in SHAPES.items() for name in shape["worlds"]]


@cache
def resolved(all_features: bool = True) -> Resolved:
    return load(sorted(DEPS.iterdir()), all_features=all_features)


def interfaces(all_features: bool = True) -> dict[str, Interface]:
    return {str(each.name): each for package in resolved(all_features).packages for each in package.interfaces}


def path(package: str, item: str) -> str:
    name, _, version = package.partition("@")
    return f"{name}/{item}@{version}"


def test_the_packages_are_those_of_the_table():
    assert {str(package.name) for package in resolved().packages} == set(SHAPES)
    for package in resolved().packages:
        shape = SHAPES[str(package.name)]
        assert {each.name.item for each in package.interfaces} == set(shape["interfaces"])
        assert {each.name.item for each in package.worlds} == set(shape["worlds"])


@pytest.mark.parametrize(("package", "name"), INTERFACES)
def test_an_interface_has_the_published_types(package, name):
    interface = interfaces()[path(package, name)]
    shape = SHAPES[package]["interfaces"][name]["types"]
    assert {each.name: definition_text(each) for each in interface.types} == shape


@pytest.mark.parametrize(("package", "name"), INTERFACES)
def test_an_interface_has_the_published_functions(package, name):
    interface = interfaces()[path(package, name)]
    shape = SHAPES[package]["interfaces"][name]["functions"]
    assert [function_text(each) for each in interface.functions] == shape


@pytest.mark.parametrize(("package", "name"), INTERFACES)
def test_an_interface_has_the_published_gates(package, name):
    interface = interfaces()[path(package, name)]
    gates = SHAPES[package]["gates"]
    assert gate_text(interface.stability) == gates.get(name, gates[""])
    found = {each.name: gate_text(each.stability) for each in interface.types}
    found |= {each.canonical_name: gate_text(each.stability) for each in interface.functions}
    assert found == {item: gates.get(f"{name}.{item}", gates[""]) for item in found}


@pytest.mark.parametrize(("package", "name"), WORLDS)
def test_a_world_has_the_published_items(package, name):
    world = worlds()[path(package, name)]
    assert {str(each.name) for each in items(world.imports)} == set(all_imports(path(package, name)))
    assert [str(each.name) for each in items(world.exports)] == list(written(path(package, name), "export"))


@pytest.mark.parametrize(("package", "name"), ELABORATED)
def test_a_world_imports_in_the_order_of_the_published_binaries(package, name):
    world = worlds()[path(package, name)]
    assert [each.name for each in world.imports] == SHAPES[package]["elaborated"][name]


@pytest.mark.parametrize(("package", "name"), WORLDS)
def test_a_world_has_the_published_gates(package, name):
    world = worlds()[path(package, name)]
    gates = SHAPES[package]["gates"]
    assert gate_text(world.stability) == gates[""]
    own = [each for each in items(world.imports) if each.name in written(path(package, name), "import")]
    assert {each.name: gate_text(each.stability) for each in own} == {
        each.name: gates.get(f"{name}.{each.name}", gates[""]) for each in own
    }


def test_unstable_items_are_absent_without_their_feature():
    unstable = [
        (package, item)
        for package, shape in SHAPES.items()
        for item, gate in shape["gates"].items()
        if gate is not None and gate.startswith("@unstable")
    ]
    assert len(unstable) == 9
    stable = interfaces(all_features=False)
    for package, item in unstable:
        interface, _, member = item.partition(".")
        there = stable.get(path(package, interface))
        names = [] if there is None else [*(each.name for each in there.types), *map(canonical_name, there.functions)]
        assert member not in names
    assert "wasi:clocks/timezone@0.2.12" not in stable


def test_everything_is_documented():
    missing = []
    for package in resolved().packages:
        for interface in package.interfaces:
            documented = [interface, *interface.types, *interface.functions]
            missing += [f"{interface.name}: {each.name}" for each in documented if not each.docs and not is_use(each)]
        missing += [str(world.name) for world in package.worlds if not world.docs]
    assert missing == []


def is_use(item: Interface | TypeDef | Function) -> bool:
    return isinstance(item, TypeDef) and definition_text(item).startswith("use ")


def canonical_name(function: Function) -> str:
    return function.canonical_name


def worlds() -> dict[str, World]:
    return {str(each.name): each for package in resolved().packages for each in package.worlds}


def items(of: Iterable[WorldItem]) -> Iterator[InterfaceItem]:
    """The items of these worlds, which are interfaces all."""
    for item in of:
        match item:
            case InterfaceItem():
                yield item
            case FunctionItem() | TypeItem():
                pytest.fail(f"no WASI world has {item.name} of its own")
            case _:
                assert_never(item)


def written(world: str, keyword: str) -> Iterator[str]:
    """What the table's world imports, exports or includes by name."""
    name, _, version = world.partition("@")
    package, _, item = name.partition("/")
    for line in SHAPES[f"{package}@{version}"]["worlds"][item]:
        found, target = line.split()
        if found == keyword:
            yield target


def all_imports(world: str) -> Iterator[str]:
    """What the table's world imports with all that follows from it."""
    for included in written(world, "include"):
        yield from all_imports(included)
    for imported in written(world, "import"):
        yield from closure(imported)
    for exported in written(world, "export"):
        yield from (each for each in closure(exported) if each != exported)


def closure(interface: str) -> Iterator[str]:
    yield interface
    name, _, version = interface.partition("@")
    package, _, item = name.partition("/")
    for text in SHAPES[f"{package}@{version}"]["interfaces"][item]["types"].values():
        if text.startswith("use "):
            yield from closure(text.removeprefix("use ").rpartition(".")[0])


def gate_text(stability: Stability | None) -> str | None:
    match stability:
        case None:
            return None
        case Stable(since=since):
            gate = f"@since(version = {since})"
        case Unstable(feature=feature):
            gate = f"@unstable(feature = {feature})"
        case _:
            assert_never(stability)
    return gate if stability.deprecated is None else f"{gate} @deprecated(version = {stability.deprecated})"


def function_text(function: Function) -> str:
    parameters = ", ".join(f"{each.name}: {type_text(each.type)}" for each in function.params)
    result = "" if function.result is None else f" -> {type_text(function.result)}"
    assert (function.resource is None) == (function.kind is FunctionKind.FREE)
    assert not function.is_async
    return f"{function.canonical_name}({parameters}){result}"


def definition_text(definition: TypeDef) -> str:
    match definition.kind:
        case Resource():
            return "resource"
        case Alias(target=TypeDef(name=name, owner=owner)) if owner != definition.owner:
            return f"use {owner}.{name}"
        case Alias(target=target):
            return f"type {type_text(target)}"
        case Record(fields=fields):
            return "record " + ", ".join(f"{each.name}: {type_text(each.type)}" for each in fields)
        case Variant(cases=cases):
            return "variant " + ", ".join(f"{each.name}{payload_text(each.payload)}" for each in cases)
        case EnumKind(cases=labels):
            return "enum " + ", ".join(each.name for each in labels)
        case Flags(flags=labels):
            return "flags " + ", ".join(each.name for each in labels)
        case _:
            assert_never(definition.kind)


def payload_text(payload: Type | None) -> str:
    return "" if payload is None else f"({type_text(payload)})"


def type_text(type_: Type) -> str:
    match type_:
        case Primitive(value=keyword):
            return keyword
        case TypeDef(name=name) | OwnType(resource=TypeDef(name=name)):
            return name
        case BorrowType(resource=TypeDef(name=name)):
            return f"borrow<{name}>"
        case ListType(element=element):
            return f"list<{type_text(element)}>"
        case OptionType(some=some):
            return f"option<{type_text(some)}>"
        case TupleType(elements=elements):
            return f"tuple<{', '.join(map(type_text, elements))}>"
        case ResultType(ok=ok, err=err):
            return result_text(ok, err)
        case MapType() | FixedListType() | StreamType() | FutureType():
            pytest.fail(f"WASI 0.2 has no {type_}")
        case _:
            assert_never(type_)


def result_text(ok: Type | None, err: Type | None) -> str:
    """`result`, `result<ok>`, `result<_, err>` or `result<ok, err>`."""
    parts = [type_text(ok)] if ok is not None else ["_"] if err is not None else []
    parts += [] if err is None else [type_text(err)]
    return f"result<{', '.join(parts)}>" if parts else "result"
