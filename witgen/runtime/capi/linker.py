"""Linkers: what a component imports is defined, and instances are made."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_bool, c_char_p, c_size_t, c_ubyte, c_uint32, c_void_p
from typing import Any, Final, Self

from wasmtime import _ffi

from witgen.runtime.capi.library import Opaque, Owned, check, raw
from witgen.runtime.guard import room

FuncHandle: type[Opaque] = _ffi.wasmtime_component_func_t
"""A function of an instance, laid out as this wasmtime lays it out."""
InstanceHandle: type[Opaque] = _ffi.wasmtime_component_instance_t
"""An instance."""

HOST_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(
    c_size_t, c_size_t, c_size_t, c_ubyte, c_size_t, c_ubyte, c_size_t, c_ubyte
)
"""(data, context, type, arguments, count, results, count) → error or 0. Of what nobody reads (the type and the counts)
only the lowest byte is taken: it is cheaper to make an object of."""
DROP_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(c_size_t, c_void_p, c_void_p, c_uint32)
"""(data, context, rep) → error or 0."""

_linker_new = raw("wasmtime_component_linker_new", c_void_p, c_void_p)
_linker_delete = raw("wasmtime_component_linker_delete", None, c_void_p)
_linker_shadowing = raw("wasmtime_component_linker_allow_shadowing", None, c_void_p, c_bool)
_linker_root = raw("wasmtime_component_linker_root", c_void_p, c_void_p)
_linker_add_wasip2 = raw("wasmtime_component_linker_add_wasip2", c_void_p, c_void_p)
_linker_instantiate = raw("wasmtime_component_linker_instantiate", c_void_p, *(c_void_p,) * 4)
_scope_delete = raw("wasmtime_component_linker_instance_delete", None, c_void_p)
_scope_instance = raw(
    "wasmtime_component_linker_instance_add_instance", c_void_p, c_void_p, c_char_p, c_size_t, POINTER(c_void_p)
)
_scope_func = raw(
    "wasmtime_component_linker_instance_add_func", c_void_p, c_void_p, c_char_p, c_size_t, c_void_p, c_void_p, c_void_p
)
_scope_resource = raw(
    "wasmtime_component_linker_instance_add_resource",
    c_void_p, c_void_p, c_char_p, c_size_t, c_void_p, c_void_p, c_void_p, c_void_p,
)  # fmt: skip
_resource_type_host = raw("wasmtime_component_resource_type_new_host", c_void_p, c_uint32)
_resource_type_delete = raw("wasmtime_component_resource_type_delete", None, c_void_p)


def linker_new(engine: Owned) -> Owned:
    """A linker with native WASI 0.2 in it, where later definitions of a name replace earlier ones."""
    linker = Owned(_linker_new(engine.ptr), _linker_delete)
    _linker_shadowing(linker.ptr, True)  # noqa: FBT003 - a C function
    check(_linker_add_wasip2(linker.ptr))
    return linker


class Scope:
    """Where items are defined in a linker: its root, or an instance in it. A context manager."""

    def __init__(self, ptr: int) -> None:
        self._owned = Owned(ptr, _scope_delete)

    @classmethod
    def root(cls, linker: Owned) -> Scope:
        """The root of a linker; nothing else may use the linker meanwhile."""
        return cls(_linker_root(linker.ptr))

    def instance(self, name: str) -> Scope:
        """A new instance inside; nothing else may use this scope meanwhile."""
        scope, octets = c_void_p(), name.encode()
        check(_scope_instance(self._owned.ptr, octets, len(octets), byref(scope)))
        return Scope(scope.value or 0)

    def func(self, name: str, callback: Any, data: int) -> None:
        """Define a function: `callback`, kept alive by the caller, gets `data`."""
        octets = name.encode()
        check(_scope_func(self._owned.ptr, octets, len(octets), ctypes.cast(callback, c_void_p), data, None))

    def resource(self, name: str, number: int, callback: Any) -> None:
        """Define a host resource: `callback` runs when the guest drops one."""
        octets = name.encode()
        kind = _resource_type_host(number)
        try:
            drop = ctypes.cast(callback, c_void_p)
            check(_scope_resource(self._owned.ptr, octets, len(octets), kind, drop, None, None))
        finally:
            _resource_type_delete(kind)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._owned.close()


def instantiate(linker: Owned, context: int, component: Owned) -> Opaque:
    """Instantiate; runs the guest's start functions. Raises `EngineFault`."""
    instance = InstanceHandle()
    room()
    check(_linker_instantiate(linker.ptr, context, component.ptr, ctypes.addressof(instance)))
    return instance


_get_func = raw("wasmtime_component_instance_get_func", c_bool, *(c_void_p,) * 4)


def get_func(instance: Opaque, context: int, index: Owned, func: Opaque) -> bool:
    """Fill `func` with the function at an export index; False if there is none."""
    return bool(_get_func(ctypes.addressof(instance), context, index.ptr, ctypes.addressof(func)))
