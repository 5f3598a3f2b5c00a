"""The seal: the only module (with `capi_types`) that knows wasmtime's C API.

Each symbol gets a private function pointer with plain integer and pointer arguments, so wasmtime-py's own
declarations stay untouched. Owned pointers are wrapped in `Owned`; everything else is a number.
"""

from __future__ import annotations

import ctypes
import functools
import os
from contextlib import suppress
from ctypes import (
    POINTER,
    byref,
    c_bool,
    c_char_p,
    c_int,
    c_int64,
    c_size_t,
    c_ssize_t,
    c_ubyte,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, TypeAlias

from wasmtime import _ffi

from witgen.runtime.errors import InstanceError
from witgen.runtime.guard import room

if TYPE_CHECKING:
    from collections.abc import Iterable

OLDEST: Final = 48
NEWEST: Final = 50
"""The major versions of wasmtime this module was tested with, first and last."""


@functools.cache
def version() -> str:
    """The version of the installed wasmtime package."""
    home = os.path.dirname(os.path.dirname(_ffi.__file__))  # noqa: PTH120
    with suppress(OSError):
        names = [name for name in os.listdir(home) if name.startswith("wasmtime-") and name.endswith(".dist-info")]  # noqa: PTH208
        if len(names) == 1:  # 0.1 ms where importlib.metadata takes 15
            return names[0].removeprefix("wasmtime-").removesuffix(".dist-info")
    from importlib.metadata import version as installed  # noqa: PLC0415 - slow to import

    return installed("wasmtime")


_LIBRARY: Any = _ffi.dll


def library_size() -> int:
    """The size of wasmtime's library, which tells builds of one version apart; 0 if it cannot be told."""
    try:
        return os.stat(_LIBRARY._name).st_size  # noqa: PTH116, SLF001 - ctypes has no other way
    except (AttributeError, OSError):
        return 0


def raw(name: str, restype: Any = None, *argtypes: Any) -> Any:
    """A private pointer to the C function `name`. Raises ImportError when this wasmtime lacks it."""
    function = optional(name, restype, *argtypes)
    if function is None:
        found = f"{version()} is installed, which lacks `{name}`"
        raise ImportError(f"witgen needs wasmtime {OLDEST} to {NEWEST}: {found}")
    return function


def optional(name: str, restype: Any = None, *argtypes: Any) -> Any | None:
    """The same, or None when this wasmtime lacks it."""
    try:
        function: Any = _LIBRARY[name]
    except AttributeError:
        return None
    function.restype = restype
    if argtypes:
        function.argtypes = argtypes
    return function


raw("wasmtime_component_fixed_length_list_type_clone")  # the oldest version has it, those before lack it


class ByteVec(ctypes.Structure):
    """`wasm_byte_vec_t`."""

    size: int
    data: int
    _fields_ = (("size", c_size_t), ("data", c_void_p))


Opaque: TypeAlias = ctypes.Structure
"""A C struct nobody looks into."""

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
EPOCH_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(c_size_t, c_void_p, c_void_p, c_void_p, c_void_p)
"""(context, data, address of the epochs until the next call, address of how to go on) → error or 0."""
OUTPUT_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(c_ssize_t, c_void_p, c_void_p, c_size_t)
"""(data, bytes, count) → bytes written or a negative errno."""

func_call: Final = raw("wasmtime_component_func_call", c_void_p)
val_delete: Final = raw("wasmtime_component_val_delete", None, c_void_p)
val_clone: Final = raw("wasmtime_component_val_clone", None, c_void_p, c_void_p)

_error_new = raw("wasmtime_error_new", c_size_t, c_char_p)
_error_delete = raw("wasmtime_error_delete", None, c_void_p)
_error_message = raw("wasmtime_error_message", None, c_void_p, c_void_p)
_error_exit_status = raw("wasmtime_error_exit_status", c_bool, c_void_p, POINTER(c_int))
_byte_vec_delete = raw("wasm_byte_vec_delete", None, c_void_p)
_byte_vec_new = raw("wasm_byte_vec_new", None, c_void_p, c_size_t, c_char_p)


class Held:
    """A pointer that somebody closes, in a finaliser at the latest.

    In a garbage cycle finalisers run in any order, and a user's may still call. So who asks for a pointer that is
    gone gets an error, and what is called without asking (a store) is closed by who can refuse calls before.
    """

    __slots__ = ("__weakref__", "_delete", "_ptr")

    def __init__(self, ptr: int, delete: Any) -> None:
        self._ptr: int | None = ptr
        self._delete = [delete]

    @property
    def ptr(self) -> int:
        """The pointer. Raises `InstanceError` when it is gone."""
        if self._ptr is None:
            raise InstanceError("this was freed, as garbage together with what uses it now")
        return self._ptr

    @property
    def closed(self) -> bool:
        """Is the pointer gone?"""
        return self._ptr is None

    def close(self) -> None:
        """Delete now. Closing twice is fine, in two threads at once too."""
        ptr, self._ptr = self._ptr, None
        if ptr is not None:
            with suppress(IndexError):
                self._delete.pop()(ptr)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("what the engine made cannot be copied or pickled: compile it again where it is needed")


class Owned(Held):
    """A pointer that is deleted with its owner, or by `close`."""

    __slots__ = ()

    def __del__(self) -> None:
        self.close()


class EngineFault(Exception):  # noqa: N818 - never leaves the runtime: each caller turns it into its own error
    """An error object of the engine, read and deleted."""

    def __init__(self, error: int) -> None:
        message, status = ByteVec(), c_int()
        self.exit_code = status.value if _error_exit_status(error, byref(status)) else None
        _error_message(error, byref(message))
        self.text = _take(message).decode("utf-8", "replace")
        _error_delete(error)
        super().__init__(self.text)


def _take(octets: ByteVec) -> bytes:
    data = ctypes.string_at(octets.data, octets.size) if octets.size else b""
    _byte_vec_delete(byref(octets))
    return data


def check(error: int | None) -> None:
    """Raise `EngineFault` for an error pointer."""
    if error:
        raise EngineFault(error)


def host_error() -> int:
    """What a callback returns after a Python exception, which is kept elsewhere."""
    return int(_error_new(b"a host function raised an exception"))


def forget_error(error: int) -> None:
    """Delete an error that no callback returned."""
    _error_delete(error)


_config_new = raw("wasm_config_new", c_void_p)
_engine_new = raw("wasm_engine_new_with_config", c_void_p, c_void_p)
_engine_delete = raw("wasm_engine_delete", None, c_void_p)


def engine_new(settings: Iterable[tuple[str, bool]]) -> Owned:
    """An engine with boolean settings by name, such as `concurrency_support`; those it lacks are skipped."""
    config = _config_new()
    for name, value in (*settings, *((("parallel_compilation", False),) if forked() else ())):
        setter = optional(f"wasmtime_config_{name}_set", None, c_void_p, c_bool)
        if setter is not None:
            setter(config, value)
    return Owned(_engine_new(config), _engine_delete)


_engine_clone = raw("wasmtime_engine_clone", c_void_p, c_void_p)
engine_delete: Final = raw("wasm_engine_delete", None, c_void_p)
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
    return _take(octets)


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
    return _take(octets)


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


def get_func(instance: Opaque, context: int, index: Owned) -> Opaque | None:
    """The function at an export index."""
    func = FuncHandle()
    found = _get_func(ctypes.addressof(instance), context, index.ptr, ctypes.addressof(func))
    return func if found else None


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


_wasi_new = raw("wasi_config_new", c_void_p)
_wasi_delete = raw("wasi_config_delete", None, c_void_p)
_context_set_wasi = raw("wasmtime_context_set_wasi", c_void_p, c_void_p, c_void_p)
_wasi_argv = raw("wasi_config_set_argv", c_bool, c_void_p, c_size_t, c_void_p)
_wasi_env = raw("wasi_config_set_env", c_bool, c_void_p, c_size_t, c_void_p, c_void_p)
_wasi_preopen = raw("wasi_config_preopen_dir", c_bool, c_void_p, c_char_p, c_char_p, c_bool)
_wasi_stdin_bytes = raw("wasi_config_set_stdin_bytes", None, c_void_p, c_void_p)
_wasi_files = {
    stream: raw(f"wasi_config_set_{stream}_file", c_bool, c_void_p, c_char_p)
    for stream in ("stdin", "stdout", "stderr")
}
_wasi_customs = {
    stream: raw(f"wasi_config_set_{stream}_custom", None, c_void_p, c_void_p, c_void_p, c_void_p)
    for stream in ("stdout", "stderr")
}


class WasiConfig:
    """Native WASI of one store: nothing is granted that is not asked for here. A context manager."""

    def __init__(self) -> None:
        self._ptr: int | None = _wasi_new()

    def argv(self, args: list[bytes]) -> None:
        """Command line arguments, the program's name first."""
        _wasi_argv(self._ptr, len(args), _strings(args))

    def env(self, names: list[bytes], values: list[bytes]) -> None:
        """Environment variables."""
        _wasi_env(self._ptr, len(names), _strings(names), _strings(values))

    def preopen(self, host: bytes, guest: bytes, *, write: bool) -> bool:
        """A directory; False when it cannot be opened."""
        return bool(_wasi_preopen(self._ptr, host, guest, write))

    def stdin(self, data: bytes) -> None:
        """What the guest reads from its standard input."""
        octets = ByteVec()
        _byte_vec_new(byref(octets), len(data), data)
        _wasi_stdin_bytes(self._ptr, byref(octets))

    def file(self, stream: str, path: bytes) -> bool:
        """A file as stdin, stdout or stderr; False when it cannot be opened."""
        return bool(_wasi_files[stream](self._ptr, path))

    def output(self, stream: str, callback: Any, data: int) -> None:
        """A callback as stdout or stderr, kept alive by the caller."""
        _wasi_customs[stream](self._ptr, ctypes.cast(callback, c_void_p), data, None)

    def install(self, context: int) -> None:
        """Hand the configuration to a store."""
        ptr, self._ptr = self._ptr, None
        check(_context_set_wasi(context, ptr))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        ptr, self._ptr = self._ptr, None
        if ptr is not None:
            _wasi_delete(ptr)


def _strings(items: list[bytes]) -> Any:
    return (c_char_p * len(items))(*items)
