"""Native WASI of one store."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_bool, c_char_p, c_size_t, c_ssize_t, c_void_p
from typing import Any, Final, Self

from witgen.runtime.capi.library import ByteVec, check, raw

OUTPUT_CALLBACK: Final[Any] = ctypes.CFUNCTYPE(c_ssize_t, c_void_p, c_void_p, c_size_t)
"""(data, bytes, count) → bytes written or a negative errno."""

_byte_vec_new = raw("wasm_byte_vec_new", None, c_void_p, c_size_t, c_char_p)

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
