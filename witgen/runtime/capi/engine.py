"""Engines, and components as they are compiled, kept and read back."""

from __future__ import annotations

import os
from ctypes import POINTER, byref, c_bool, c_char_p, c_size_t, c_void_p
from typing import TYPE_CHECKING, Final

from witgen.runtime.capi.library import ByteVec, Owned, check, optional, raw, take

if TYPE_CHECKING:
    from collections.abc import Iterable


_config_new = raw("wasm_config_new", c_void_p)
_engine_new = raw("wasm_engine_new_with_config", c_void_p, c_void_p)
engine_delete: Final = raw("wasm_engine_delete", None, c_void_p)


def engine_new(settings: Iterable[tuple[str, bool]]) -> Owned:
    """An engine with boolean settings by name, such as `concurrency_support`; those it lacks are skipped."""
    config = _config_new()
    for name, value in (*settings, *((("parallel_compilation", False),) if forked() else ())):
        setter = optional(f"wasmtime_config_{name}_set", None, c_void_p, c_bool)
        if setter is not None:
            setter(config, value)
    return Owned(_engine_new(config), engine_delete)


_engine_clone = raw("wasmtime_engine_clone", c_void_p, c_void_p)
increment_epoch: Final = raw("wasmtime_engine_increment_epoch", None, c_void_p)
"""Let every store of an engine whose deadline is the next epoch call back."""


def engine_clone(engine: Owned) -> int:
    """Another pointer to the same engine, for `engine_delete`: it may be used whatever becomes of the first."""
    return int(_engine_clone(engine.ptr))


_component_new = raw("wasmtime_component_new", c_void_p, c_void_p, c_char_p, c_size_t, POINTER(c_void_p))
_component_delete = raw("wasmtime_component_delete", None, c_void_p)
_wat2wasm = raw("wasmtime_wat2wasm", c_void_p, c_char_p, c_size_t, c_void_p)
_export_index = raw("wasmtime_component_get_export_index", c_void_p, c_void_p, c_void_p, c_char_p, c_size_t)
_export_index_delete = raw("wasmtime_component_export_index_delete", None, c_void_p)


def wat_to_wasm(text: bytes) -> bytes:
    """WebAssembly text to binary. Raises `EngineFault` with the place of a mistake."""
    octets = ByteVec()
    check(_wat2wasm(text, len(text), byref(octets)))
    return take(octets)


_compilers: Final[set[int]] = set()
"""The processes that compiled something: this one and those it was forked from."""


def forked() -> bool:
    """Was this process forked from one that had compiled? The threads that compile did not come along, and an engine
    that counts on them waits forever; one made here does without."""
    return bool(_compilers - {os.getpid()})


def component_new(engine: Owned, octets: bytes) -> Owned:
    """Compile a component. Raises `EngineFault`."""
    _compilers.add(os.getpid())
    component = c_void_p()
    check(_component_new(engine.ptr, octets, len(octets), byref(component)))
    return Owned(component.value or 0, _component_delete)


_component_serialize = raw("wasmtime_component_serialize", c_void_p, c_void_p, c_void_p)
_component_deserialize = raw(
    "wasmtime_component_deserialize", c_void_p, c_void_p, c_char_p, c_size_t, POINTER(c_void_p)
)
_component_deserialize_file = raw(
    "wasmtime_component_deserialize_file", c_void_p, c_void_p, c_char_p, POINTER(c_void_p)
)


def serialize(component: Owned) -> bytes:
    """The machine code of a component. Raises `EngineFault`."""
    octets = ByteVec()
    check(_component_serialize(component.ptr, byref(octets)))
    return take(octets)


def deserialize(engine: Owned, octets: bytes) -> Owned:
    """A component from its machine code, which is trusted. Raises `EngineFault` when it is for another engine."""
    component = c_void_p()
    check(_component_deserialize(engine.ptr, octets, len(octets), byref(component)))
    return Owned(component.value or 0, _component_delete)


def deserialize_file(engine: Owned, path: bytes) -> Owned:
    """The same from a file, which is mapped: it must not change as long as the component lives."""
    component = c_void_p()
    check(_component_deserialize_file(engine.ptr, path, byref(component)))
    return Owned(component.value or 0, _component_delete)


def export_index(component: Owned, name: str, inside: Owned | None = None) -> Owned | None:
    """Where an export is, at the root or inside an exported instance; None if there is none."""
    octets = name.encode()
    index = _export_index(component.ptr, inside.ptr if inside else None, octets, len(octets))
    return Owned(index, _export_index_delete) if index else None
