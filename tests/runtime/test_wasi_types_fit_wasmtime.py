"""The WASI types in wit/deps against those wasmtime serves.

wasmtime brings WASI with it and checks every function a component imports: that it is there, with the
same types down to the names of fields, cases and flags. It does not look at parameter names; those
are `test_wasi_wit.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
import wasmtime
from wasmtime import component

from tests.support.wat_types import importing_component, with_dependencies
from witgen.model.items import Param
from witgen.model.load import load
from witgen.model.types import EnumKind, Flags, Primitive, Record, Variant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from witgen.model.items import Interface
    from witgen.model.types import TypeKind

Item = TypeVar("Item")

DEPS = Path(__file__).parents[2] / "wit" / "deps"
NATIVE = [
    "wasi:io/error",
    "wasi:io/poll",
    "wasi:io/streams",
    "wasi:clocks/monotonic-clock",
    "wasi:clocks/wall-clock",
    "wasi:random/random",
    "wasi:random/insecure",
    "wasi:random/insecure-seed",
    "wasi:cli/environment",
    "wasi:cli/exit",
    "wasi:cli/stdin",
    "wasi:cli/stdout",
    "wasi:cli/stderr",
    "wasi:cli/terminal-input",
    "wasi:cli/terminal-output",
    "wasi:cli/terminal-stdin",
    "wasi:cli/terminal-stdout",
    "wasi:cli/terminal-stderr",
    "wasi:filesystem/preopens",
    "wasi:filesystem/types",
    "wasi:sockets/instance-network",
    "wasi:sockets/ip-name-lookup",
    "wasi:sockets/network",
    "wasi:sockets/tcp",
    "wasi:sockets/tcp-create-socket",
    "wasi:sockets/udp",
    "wasi:sockets/udp-create-socket",
    "wasi:http/types",
    "wasi:http/outgoing-handler",
]
EXPORTED_BY_GUESTS = {"wasi:cli/run", "wasi:http/incoming-handler"}


@cache
def interfaces() -> dict[str, Interface]:
    """The stable interfaces of WASI 0.2, by name without version, users last."""
    packages = load(sorted(DEPS.iterdir())).packages
    stable = [each for package in packages if package.name.name != "keyvalue" for each in package.interfaces]
    return {str(each.name).partition("@")[0]: each for each in with_dependencies(stable, stable)}


@cache
def linker() -> component.Linker:
    linker = component.Linker(wasmtime.Engine())
    linker.add_wasip2()
    linker.add_wasi_http()
    return linker


def instantiate(text: str) -> None:
    engine = linker().engine
    linker().instantiate(wasmtime.Store(engine), component.Component(engine, text))


def native(changed: Interface) -> str:
    """A component that imports all of native WASI, with one interface changed."""
    return importing_component(changed if each.name == changed.name else each for each in native_interfaces())


def test_every_interface_a_host_provides_is_compared():
    assert set(NATIVE) == set(interfaces()) - EXPORTED_BY_GUESTS


@pytest.mark.parametrize("name", NATIVE)
def test_wasmtime_serves_the_same_types(name):
    known = interfaces()
    instantiate(importing_component(with_dependencies([known[name]], known.values())))


def test_wasmtime_serves_all_of_them_to_one_component():
    instantiate(native(interfaces()["wasi:io/poll"]))


def test_wasmtime_looks_at_every_function():
    unseen, count = [], 0
    for interface in native_interfaces():
        for function in interface.functions:
            more = replace(function, params=(*function.params, Param("one-more", Primitive.U8)))
            changed = replace(interface, functions=swapped(interface.functions, function, more))
            unseen += [] if "type mismatch with parameters" in refusal(changed) else [function.canonical_name]
            count += 1
    assert unseen == []
    assert count == 175


def test_wasmtime_looks_at_every_label():
    unseen, count = [], 0
    for interface in native_interfaces():
        for definition in interface.types:
            for label, kind in renamed(definition.kind):
                types = swapped(interface.types, definition, replace(definition, kind=kind))
                unseen += [] if "found another" in refusal(replace(interface, types=types)) else [label]
                count += 1
    assert unseen == []
    assert count == 180


def refusal(changed: Interface) -> str:
    """What wasmtime has against native WASI with this interface changed."""
    try:
        instantiate(native(changed))
    except wasmtime.WasmtimeError as error:
        return str(error)
    return ""


def native_interfaces() -> Iterator[Interface]:
    return (interface for name, interface in interfaces().items() if name in NATIVE)


def swapped(items: tuple[Item, ...], old: Item, new: Item) -> tuple[Item, ...]:
    return tuple(new if each is old else each for each in items)


def renamed(kind: TypeKind) -> Iterator[tuple[str, TypeKind]]:
    """Each field, case or flag, and the type with that one called `another`."""
    match kind:
        case Record(fields=labels):
            make: Callable[..., TypeKind] = Record
        case Variant(cases=labels):
            make = Variant
        case EnumKind(cases=labels):
            make = EnumKind
        case Flags(flags=labels):
            make = Flags
        case _:
            return
    for label in labels:
        yield label.name, make(swapped(labels, label, replace(label, name="another")))
