"""Stores: their limits, their time and their fuel."""

from __future__ import annotations

import ctypes
from ctypes import c_int64, c_size_t, c_uint64, c_void_p
from typing import TYPE_CHECKING, Any, Final

from witgen.runtime.capi.library import Held, check, raw

if TYPE_CHECKING:
    from witgen.runtime.capi.library import Owned


EPOCH_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(c_size_t, c_void_p, c_void_p, c_void_p, c_void_p)
"""(context, data, address of the epochs until the next call, address of how to go on) → error or 0."""

_store_new = raw("wasmtime_store_new", c_void_p, c_void_p, c_void_p, c_void_p)
_store_delete = raw("wasmtime_store_delete", None, c_void_p)
_store_context = raw("wasmtime_store_context", c_void_p, c_void_p)
_store_limiter = raw("wasmtime_store_limiter", None, c_void_p, *(c_int64,) * 5)


def store_new(engine: Owned) -> Held:
    """A store without data."""
    return Held(_store_new(engine.ptr, None, None), _store_delete)


def store_context(store: Held) -> int:
    """What calls and callbacks know a store by."""
    return int(_store_context(store.ptr))


_epoch_callback = raw("wasmtime_store_epoch_deadline_callback", None, *(c_void_p,) * 4)
_set_epoch_deadline = raw("wasmtime_context_set_epoch_deadline", None, c_void_p, c_uint64)
_set_fuel = raw("wasmtime_context_set_fuel", c_void_p, c_void_p, c_uint64)

MOST_FUEL: Final = (1 << 64) - 1


def store_epochs(store: Held, context: int, callback: Any) -> None:
    """Call `callback`, kept alive by the caller, when the guest runs in a later epoch."""
    _epoch_callback(store.ptr, ctypes.cast(callback, c_void_p), None, None)
    _set_epoch_deadline(context, 1)


def next_epoch(delta: int) -> None:
    """In that callback: call again in the epoch after this one."""
    c_uint64.from_address(delta).value = 1


def set_fuel(context: int, fuel: int) -> None:
    """What the guest may burn from now on. Raises `EngineFault` for an engine without fuel."""
    check(_set_fuel(context, fuel))


def store_limits(store: Held, memory: int, tables: int, instances: int) -> None:
    """Bytes of each linear memory, elements of each table, number of core instances, tables and memories."""
    _store_limiter(store.ptr, memory, tables, instances, instances, instances)
