"""Native WASI: what of it an instance gets."""

from __future__ import annotations

import ctypes
import errno
import os
from dataclasses import dataclass, field
from os import PathLike
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from witgen.runtime import capi
from witgen.runtime.errors import LinkError
from witgen.runtime.guard import guarded
from witgen.runtime.sandbox import live

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from witgen.runtime.sandbox import Sandbox

__all__ = ["Preopen", "Wasi"]


class Reader(Protocol):
    """A binary file to read from."""

    def read(self) -> bytes: ...


class BinaryWriter(Protocol):
    """A binary file to write to."""

    def write(self, data: bytes, /) -> object: ...


class TextWriter(Protocol):
    """A text file over a binary one, such as `sys.stdout`."""

    @property
    def buffer(self) -> BinaryWriter: ...


Path: TypeAlias = "str | PathLike[str]"
Input: TypeAlias = "bytes | Path | Reader"
Output: TypeAlias = "Callable[[bytes], object] | bytearray | Path | BinaryWriter | TextWriter"


@dataclass(frozen=True, slots=True)
class Preopen:
    """A directory of the host as a guest sees it; read-only unless `write`."""

    path: Path
    write: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wasi:
    """What native WASI grants. Everything is empty, and nothing inherited, unless it is given here.

    `args` starts with the program's name. `preopens` maps the guest's paths to directories, which a bare path
    grants for reading only. Input is bytes, the path of a file, or a binary file that is read to its end.
    Output goes to a callback that gets bytes, to a bytearray, to the path of a file (made anew), or to an open
    file, text or binary; without any it is dropped.
    """

    args: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    preopens: Mapping[str, Path | Preopen] = field(default_factory=dict[str, "Path | Preopen"])
    stdin: Input = b""
    stdout: Output | None = None
    stderr: Output | None = None


def install(wasi: Wasi, sandbox: Sandbox) -> None:
    """Configure a store. Raises `LinkError` for what cannot be opened or passed on."""
    config = capi.WasiConfig()
    config.argv([_text("args", arg) for arg in _listed("args", wasi.args)])
    config.env([_text("env", name) for name in wasi.env], [_text("env", value) for value in wasi.env.values()])
    for guest, preopen in wasi.preopens.items():
        _preopen(config, guest, preopen if isinstance(preopen, Preopen) else Preopen(preopen))
    _input(config, wasi.stdin)
    for stream, output in (("stdout", wasi.stdout), ("stderr", wasi.stderr)):
        if output is not None:
            _output(config, stream, output, sandbox)
    config.install(sandbox.address)


def _listed(what: str, items: Sequence[str]) -> Sequence[str]:
    if isinstance(items, str):
        raise LinkError(f"Wasi({what}={items!r}): give a list of strings, not one string")
    return items


def _text(what: str, value: str) -> bytes:
    if "\0" in value:
        raise LinkError(f"Wasi({what}=…): {value!r} is no string without NUL characters")
    try:
        return value.encode()
    except UnicodeEncodeError:
        raise LinkError(f"Wasi({what}=…): {value!r} is not valid Unicode") from None


def _preopen(config: capi.WasiConfig, guest: str, preopen: Preopen) -> None:
    host = os.fspath(preopen.path)
    if not os.path.isdir(host):  # noqa: PTH112 - a plain check of what the user gave
        raise LinkError(f"Wasi(preopens={{{guest!r}: …}}): {host} is not a directory")
    if not config.preopen(os.fsencode(host), _text("preopens", guest), write=preopen.write):
        raise LinkError(f"Wasi(preopens={{{guest!r}: …}}): {host} cannot be opened")


def _input(config: capi.WasiConfig, source: Input) -> None:
    if isinstance(source, str | PathLike):
        _file(config, "stdin", source, "read")
        return
    config.stdin(_binary(source if isinstance(source, bytes) else source.read()))


def _file(config: capi.WasiConfig, stream: str, path: Path, use: str) -> None:
    if not config.file(stream, os.fsencode(path)):
        raise LinkError(f"Wasi({stream}=…): {os.fspath(path)} cannot be {use}")


def _binary(data: object) -> bytes:
    if not isinstance(data, bytes):
        raise LinkError("Wasi(stdin=…): open the file in binary mode")
    return data


def _output(config: capi.WasiConfig, stream: str, output: Output, sandbox: Sandbox) -> None:
    if isinstance(output, str | PathLike):
        # pyright thinks of a callable that is a PathLike of who knows what
        _file(config, stream, output, "written")  # pyright: ignore[reportUnknownArgumentType]
        return
    sandbox.outputs[stream] = _write_to(stream, output)
    config.output(stream, _CALLBACKS[stream], sandbox.address)


def _write_to(stream: str, output: object) -> Callable[[bytes], object]:
    """A function that writes bytes to what the user gave."""
    if isinstance(output, bytearray):
        return output.extend
    if callable(output):
        return output
    write: Callable[[bytes], object] | None = getattr(getattr(output, "buffer", output), "write", None)
    if write is None:
        raise LinkError(f"Wasi({stream}=…): {output!r} is no callback, bytearray, path or open file")
    flush = getattr(output, "flush", None)
    if flush is None or not hasattr(output, "buffer"):
        return write

    def both(data: bytes) -> None:
        flush()  # what Python wrote before comes first
        write(data)
        flush()

    return both


def _writer(stream: str) -> object:
    def write(address: int, data: int, count: int) -> int:
        try:
            live(address).outputs[stream](ctypes.string_at(data, count))
            return count  # noqa: TRY300 - as `guarded` needs it
        except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine; raised after the call
            live(address).keep(error)
            return -errno.EIO

    return capi.OUTPUT_CALLBACK(guarded(write))


_CALLBACKS: Final = {stream: _writer(stream) for stream in ("stdout", "stderr")}
