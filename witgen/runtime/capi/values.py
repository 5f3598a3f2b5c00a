"""Calls of functions, and the values and resources that go in and out."""

from __future__ import annotations

from ctypes import POINTER, byref, c_bool, c_uint32, c_void_p
from typing import Final

from witgen.runtime.capi.library import check, raw

func_call: Final = raw("wasmtime_component_func_call", c_void_p)
val_delete: Final = raw("wasmtime_component_val_delete", None, c_void_p)
val_clone: Final = raw("wasmtime_component_val_clone", None, c_void_p, c_void_p)

any_clone: Final = raw("wasmtime_component_resource_any_clone", c_void_p, c_void_p)
any_delete: Final = raw("wasmtime_component_resource_any_delete", None, c_void_p)
any_drop: Final = raw("wasmtime_component_resource_any_drop", c_void_p, c_void_p, c_void_p)
_any_to_host = raw("wasmtime_component_resource_any_to_host", c_void_p, c_void_p, c_void_p, POINTER(c_void_p))
_host_new = raw("wasmtime_component_resource_host_new", c_void_p, c_bool, c_uint32, c_uint32)
_host_rep = raw("wasmtime_component_resource_host_rep", c_uint32, c_void_p)
_host_delete = raw("wasmtime_component_resource_host_delete", None, c_void_p)
_host_to_any = raw("wasmtime_component_resource_host_to_any", c_void_p, c_void_p, c_void_p, POINTER(c_void_p))


def host_resource(context: int, rep: int, number: int) -> int:
    """An own handle for `rep` of host resource `number`, to be deleted by the caller once it was passed on."""
    host, result = _host_new(True, rep, number), c_void_p()  # noqa: FBT003 - a C function
    try:
        check(_host_to_any(context, host, byref(result)))
    finally:
        _host_delete(host)
    return result.value or 0


def resource_rep(context: int, handle: int) -> int:
    """The rep of a host resource that arrived from the guest. An own handle is consumed, a borrow given back."""
    host = c_void_p()
    check(_any_to_host(context, handle, byref(host)))
    try:
        return int(_host_rep(host))
    finally:
        _host_delete(host)
