"""The seal: the only room that knows wasmtime's C API, with `capi_types`, which reads the types of components.

Each symbol gets a private function pointer with plain integer and pointer arguments, so wasmtime-py's own
declarations stay untouched. Owned pointers are wrapped in `Owned`; everything else is a number.
"""

from __future__ import annotations

from witgen.runtime.capi.engine import (
    component_new,
    deserialize,
    deserialize_file,
    engine_clone,
    engine_delete,
    engine_new,
    export_index,
    forked,
    increment_epoch,
    serialize,
    wat_to_wasm,
)
from witgen.runtime.capi.library import (
    NEWEST,
    OLDEST,
    EngineFault,
    Opaque,
    Owned,
    check,
    forget_error,
    host_error,
    library_size,
    version,
)
from witgen.runtime.capi.linker import (
    DROP_CALLBACK,
    HOST_CALLBACK,
    FuncHandle,
    Scope,
    get_func,
    instantiate,
    linker_new,
)
from witgen.runtime.capi.store import (
    EPOCH_CALLBACK,
    MOST_FUEL,
    next_epoch,
    set_fuel,
    store_context,
    store_epochs,
    store_limits,
    store_new,
)
from witgen.runtime.capi.values import (
    any_clone,
    any_delete,
    any_drop,
    func_call,
    host_resource,
    resource_rep,
    val_clone,
    val_delete,
)
from witgen.runtime.capi.wasi import OUTPUT_CALLBACK, WasiConfig

__all__ = [
    "DROP_CALLBACK",
    "EPOCH_CALLBACK",
    "HOST_CALLBACK",
    "MOST_FUEL",
    "NEWEST",
    "OLDEST",
    "OUTPUT_CALLBACK",
    "EngineFault",
    "FuncHandle",
    "Opaque",
    "Owned",
    "Scope",
    "WasiConfig",
    "any_clone",
    "any_delete",
    "any_drop",
    "check",
    "component_new",
    "deserialize",
    "deserialize_file",
    "engine_clone",
    "engine_delete",
    "engine_new",
    "export_index",
    "forget_error",
    "forked",
    "func_call",
    "get_func",
    "host_error",
    "host_resource",
    "increment_epoch",
    "instantiate",
    "library_size",
    "linker_new",
    "next_epoch",
    "resource_rep",
    "serialize",
    "set_fuel",
    "store_context",
    "store_epochs",
    "store_limits",
    "store_new",
    "val_clone",
    "val_delete",
    "version",
    "wat_to_wasm",
]
