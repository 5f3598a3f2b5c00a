"""Native WASI: what of it an instance gets."""

from __future__ import annotations

import ctypes
import errno
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, TypeVar

from witgen.runtime import capi
from witgen.runtime.callbacks import LIVE, SERVING, live
from witgen.runtime.errors import LinkError
from witgen.runtime.guard import guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.sandbox import Sandbox

__all__ = ["Preopen", "Wasi"]

K = TypeVar("K")
V = TypeVar("V")


class Reader(Protocol):
    """A binary file to read from."""

    def read(self) -> bytes: ...


class BinaryWriter(Protocol):
    """A binary file to write to."""

    def write(self, data: bytes, /) -> object: ...


class TextReader(Protocol):
    """A text file over a binary one, such as `sys.stdin`."""

    @property
    def buffer(self) -> Reader: ...


class TextWriter(Protocol):
    """A text file over a binary one, such as `sys.stdout`."""

    @property
    def buffer(self) -> BinaryWriter: ...


Path: TypeAlias = "str | PathLike[str]"
Input: TypeAlias = "bytes | bytearray | memoryview | Path | Reader | TextReader"
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
    grants for reading only. Input is bytes, the path of a file, or an open file that is read to its end.
    Output goes to a callback that gets bytes, to a bytearray, to the path of a file (made anew), or to an open
    file, text or binary; without any it is dropped, but a trap tells how standard error ended.
    """

    args: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    preopens: Mapping[str, Path | Preopen] = field(default_factory=dict[str, "Path | Preopen"])
    stdin: Input = b""
    stdout: Output | None = None
    stderr: Output | None = None


def install(wasi: Wasi, sandbox: Sandbox) -> None:
    """Configure a store. Raises `LinkError` for what cannot be opened or passed on, TypeError for what is no grant."""
    with capi.WasiConfig() as config:
        config.argv([_text("args", arg) for arg in _listed("args", wasi.args)])
        env = _mapped("env", wasi.env)
        config.env([_variable(name) for name in env], [_text("env", value) for value in env.values()])
        for guest, preopen in _mapped("preopens", wasi.preopens).items():
            _preopen(config, guest, preopen if isinstance(preopen, Preopen) else Preopen(preopen))
        _input(config, wasi.stdin)
        stderr = keeper(sandbox.complaints) if wasi.stderr is None else wasi.stderr
        for stream, output in (("stdout", wasi.stdout), ("stderr", stderr)):
            if output is not None:
                _output(config, stream, output, sandbox)
        config.install(sandbox.address)


def keeper(end: bytearray) -> Callable[[bytes], object]:
    """A function that keeps the end of what nobody reads, for when the guest traps."""

    def keep(data: bytes) -> None:
        end.extend(data)
        del end[:-_KEPT]

    return keep


_KEPT: Final = 4096


def _listed(what: str, items: object) -> Sequence[object]:
    if isinstance(items, str) or not isinstance(items, Sequence):
        raise TypeError(f"Wasi({what}={items!r}): give a list of strings")
    return items  # pyright: ignore[reportUnknownVariableType]


def _mapped(what: str, items: Mapping[K, V]) -> Mapping[K, V]:
    if not isinstance(items, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - not everyone checks types
        raise TypeError(f"Wasi({what}={items!r}): give a dict")
    return items


def _variable(name: object) -> bytes:
    octets = _text("env", name)
    if not octets or b"=" in octets:
        raise LinkError(f"Wasi(env=…): {name!r} is no name of a variable")
    return octets


def _text(what: str, value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError(f"Wasi({what}=…): {value!r} is no string")
    if "\0" in value:
        raise LinkError(f"Wasi({what}=…): {value!r} is no string without NUL characters")
    try:
        return value.encode()
    except UnicodeEncodeError:
        raise LinkError(f"Wasi({what}=…): {value!r} is not valid Unicode") from None


def _path(what: str, path: object) -> bytes:
    if not isinstance(path, str | PathLike):
        raise TypeError(f"Wasi({what}=…): {path!r} is no path")
    octets = os.fsencode(path)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if b"\0" in octets:
        raise LinkError(f"Wasi({what}=…): {os.fsdecode(octets)!r} is no path without NUL characters")
    return octets


def _preopen(config: capi.WasiConfig, guest: str, preopen: Preopen) -> None:
    host = _path("preopens", preopen.path)
    if not os.path.isdir(host):  # noqa: PTH112 - a plain check of what the user gave
        raise LinkError(f"Wasi(preopens={{{guest!r}: …}}): {os.fsdecode(host)} is not a directory")
    if not config.preopen(host, _text("preopens", guest), write=preopen.write):
        raise LinkError(f"Wasi(preopens={{{guest!r}: …}}): {os.fsdecode(host)} cannot be opened")


def _input(config: capi.WasiConfig, source: Input) -> None:
    if isinstance(source, bytes | bytearray | memoryview):
        config.stdin(bytes(source))
    elif isinstance(source, str | PathLike):
        _file(config, "stdin", source, "read")
    else:
        config.stdin(_read(source))


def _read(source: object) -> bytes:
    read: object = getattr(getattr(source, "buffer", source), "read", None)
    if not callable(read):
        raise TypeError(f"Wasi(stdin=…): {source!r} is no bytes, path or open file")
    data: object = read()
    if not isinstance(data, bytes):
        raise TypeError("Wasi(stdin=…): open the file in binary mode")
    return data


def _file(config: capi.WasiConfig, stream: str, source: object, use: str) -> None:
    path = _path(stream, source)
    if os.path.isdir(path) or not config.file(stream, path):  # noqa: PTH112
        raise LinkError(f"Wasi({stream}=…): {os.fsdecode(path)} cannot be {use}")


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
    file: object = getattr(output, "buffer", output)
    write: Callable[[bytes], object] | None = getattr(file, "write", None)
    if write is None or isinstance(file, io.TextIOBase):
        raise TypeError(f"Wasi({stream}=…): {output!r} is no callback, bytearray, path or binary file")
    flush = getattr(output, "flush", None)
    if flush is None or not hasattr(output, "buffer"):
        return write

    def both(data: bytes) -> None:
        flush()  # what Python wrote before comes first
        write(data)
        flush()

    return both


def _writer(stream: str) -> object:
    def write(context: int, data: int, count: int) -> int:
        try:
            live(context).outputs[stream](ctypes.string_at(data, count))
            return count  # noqa: TRY300 - as `guarded` needs it
        except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine; raised after the call
            sandbox = LIVE[context]()
            if sandbox is not None and sandbox.exception is None:  # as `keep`, which may be a call too deep
                sandbox.exception = error
            return -errno.EIO

    callback = capi.OUTPUT_CALLBACK(guarded(write))
    SERVING.add(write.__code__)
    return callback


_CALLBACKS: Final = {stream: _writer(stream) for stream in ("stdout", "stderr")}
