"""wasmtime's library: its functions, errors and pointers."""

from __future__ import annotations

import ctypes
import functools
import os
from contextlib import suppress
from ctypes import POINTER, byref, c_bool, c_char_p, c_int, c_size_t, c_void_p
from typing import Any, Final, NoReturn, TypeAlias

from wasmtime import _ffi

from witgen.runtime.errors import InstanceError

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

_error_new = raw("wasmtime_error_new", c_size_t, c_char_p)
_error_delete = raw("wasmtime_error_delete", None, c_void_p)
_error_message = raw("wasmtime_error_message", None, c_void_p, c_void_p)
_error_exit_status = raw("wasmtime_error_exit_status", c_bool, c_void_p, POINTER(c_int))
_byte_vec_delete = raw("wasm_byte_vec_delete", None, c_void_p)


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
            try:  # noqa: SIM105 - at exit a module's names may be gone, `suppress` among them
                self._delete.pop()(ptr)
            except IndexError:
                pass

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
        self.text = take(message).decode("utf-8", "replace")
        _error_delete(error)
        super().__init__(self.text)


def take(octets: ByteVec) -> bytes:
    """The bytes of a vector, which is deleted."""
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
