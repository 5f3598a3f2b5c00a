"""From what a user calls a component to what the engine calls one: read, recalled from the cache, or compiled."""

from __future__ import annotations

import io
import os
import re
from dataclasses import dataclass
from functools import partial
from os import PathLike
from types import ModuleType
from typing import TYPE_CHECKING, Final, TypeAlias

from witgen.runtime import capi
from witgen.runtime.artifact import deserialize_open, is_compiled, read_seal, sealed
from witgen.runtime.cache import Sighting
from witgen.runtime.engine import Engine
from witgen.runtime.errors import LoadError, UnsupportedError
from witgen.runtime.progress import progress
from witgen.runtime.refused import refusals

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["GuestSource", "Precompiled", "Source", "compiled", "precompile"]


@dataclass(frozen=True, slots=True)
class Precompiled:
    """A component that `witgen compile` made: the path of its `.cwasm` file, or its bytes.

    It is machine code that runs with your rights, unchecked. Load it from where only those can write whom you would let
    replace your program, and replace the file as you would a shared library: by another one, never in place.
    """

    source: str | PathLike[str] | bytes


Source: TypeAlias = str | PathLike[str] | bytes | Precompiled
"""A component: the path of a `.wasm` or `.wat` file, the bytes of either, or `Precompiled(…)`."""

GuestSource: TypeAlias = str | PathLike[str] | ModuleType
"""A guest in Python: its directory, which has an `app.py`, the file of its main module, or that module, imported."""


def compiled(engine: Engine, source: Source, *, quiet: bool = False) -> tuple[capi.Owned, str]:
    """A component and what messages call it; `quiet` shows no line while it takes long. Raises `LoadError`, and
    `UnsupportedError` for one of parts that cannot be run."""
    if isinstance(source, Precompiled):
        return _precompiled(engine, source)
    cache = engine.cache
    if cache is None:
        octets, name = read(source)
        return compile_octets(engine, octets, name, quiet=quiet), name
    path = None if isinstance(source, bytes | bytearray | memoryview) else os.fspath(source)
    seen = Sighting.of(path) if path is not None else None
    if path is not None and seen is not None and (recalled := cache.recall(engine.owned, seen)) is not None:
        return recalled, path
    octets, name = read(source)
    make = partial(compile_octets, engine, octets, name, quiet=quiet)
    return cache.compiled(engine.owned, octets, make, seen), name


def precompile(component: Source, *, engine: Engine | None = None, quiet: bool = False) -> bytes:
    """The contents of a `.cwasm` file, for `Precompiled`. It fits engines with the same settings, in the same version
    of wasmtime, on processors that can do what this one can. Raises as `compile` does."""
    if isinstance(component, Precompiled):
        raise TypeError("a component that is compiled already: give the one it was made from")
    octets, name = read(component)
    if is_compiled(octets):
        raise LoadError(f"{name} is compiled already: give the component it was made from")
    payload = capi.serialize(compile_octets(Engine.chosen(engine), octets, name, quiet=quiet))
    return payload + sealed(payload)


def _precompiled(engine: Engine, given: Precompiled) -> tuple[capi.Owned, str]:
    source = given.source
    if isinstance(source, bytes | bytearray | memoryview):
        return _deserialized(engine, io.BytesIO(source), "the component"), "the component"
    path = os.fspath(source)
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return _deserialized(engine, file, path), path
    except OSError as error:
        raise LoadError(f"cannot read the component {path}: {error.strerror}") from error
    except ValueError as error:  # a NUL in the path
        raise LoadError(f"cannot read the component {path!r}: {error}") from error


def _deserialized(engine: Engine, file: BinaryIO, name: str) -> capi.Owned:
    if not is_compiled(file.read(8)):
        raise LoadError(f"{name} is no precompiled component; `witgen compile` makes one")
    seal = read_seal(file)
    if seal is None:
        raise LoadError(f"{name} is truncated, or not made by `witgen compile`: {_AGAIN}")
    try:
        return deserialize_open(engine.owned, file, seal)
    except capi.EngineFault as fault:
        text = ": ".join(line.strip() for line in fault.text.splitlines() if line.strip() not in ("", "Caused by:"))
        raise LoadError(
            f"{name} was compiled for another engine than this one (wasmtime {capi.version()}): {text}. "
            f"To make it for this one, {_AGAIN}"
        ) from None


_AGAIN: Final = "run `witgen compile` again"


def read(source: str | PathLike[str] | bytes) -> tuple[bytes, str]:
    """The bytes of a component and what messages call it. Raises `LoadError`."""
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source), "the component"
    path = os.fspath(source)
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read(), path
    except OSError as error:
        raise LoadError(f"cannot read the component {path}: {error.strerror}{_instead(path)}") from error
    except ValueError as error:  # a NUL in the path
        raise LoadError(f"cannot read the component {path!r}: {error}") from error


def _instead(path: str | bytes) -> str:
    """What to do with the directory of a guest."""
    if not os.path.isfile(os.path.join(os.fsdecode(path), "witgen.json")):  # noqa: PTH113, PTH118 - as it was given
        return ""
    return "; of a guest in Python `witgen build` makes a component, and `in_process` runs it as it is"


_CORE: Final = b"\0asm\x01\0\0\0"


_TRUST: Final = (
    "is precompiled: machine code that runs with your rights. If you trust whoever can write to it, "
    "say so: Precompiled(…) around its name"
)


def compile_octets(engine: Engine, octets: bytes, name: str, *, quiet: bool = False) -> capi.Owned:
    """Compile a component in binary or text. Raises `LoadError` saying what the bytes are instead, and
    `UnsupportedError` for a component of parts that cannot be run."""
    if not octets:
        raise LoadError(f"{name} is empty")
    if octets.startswith(_CORE):
        raise LoadError(f"{name} {_CORE_MODULE}")
    if is_compiled(octets):
        raise LoadError(f"{name} {_TRUST}")
    try:
        if not octets.startswith(b"\0asm"):
            octets = capi.wat_to_wasm(octets)
        with progress(name, len(octets), quiet=quiet):
            return _compile(engine, octets)
    except capi.EngineFault as fault:
        if "cm-implements" in fault.text:
            raise UnsupportedError(f"{name} {_LABELLED}; {capi.version()} is installed") from None
        if _FEATURE.search(fault.text):
            raise UnsupportedError(_unsupported(octets, name, fault.text)) from None
        raise LoadError(_why(octets, name, fault.text)) from None


def _compile(engine: Engine, octets: bytes) -> capi.Owned:
    if not capi.forked():
        return capi.component_new(engine.owned, octets)
    compiled_here = capi.component_new(capi.engine_new(engine.settings), octets)
    return capi.deserialize(engine.owned, capi.serialize(compiled_here))


def _unsupported(octets: bytes, name: str, text: str) -> str:
    found = refusals(octets)
    if not found:
        return f"{name} needs a part of the component model that witgen does not carry yet: {text.strip()}"
    lines = "\n".join(f"  - {refusal}" for refusal in found)
    return f"{name} cannot be run: what crosses here cannot cross the boundary to a host yet\n{lines}"


_CORE_MODULE: Final = "is a core module, not a component: build it as a component, or wrap it in one"
_LABELLED: Final = "has labelled imports or exports (`implements`), which need wasmtime 49 or later"
_FEATURE: Final = re.compile("requires? the component model")
_TRUNCATED: Final = re.compile(r"unexpected.end|section range .* is out of bounds")
_WIT: Final = re.compile(rb"\s*(//|/\*|package\s|interface\s|world\s)")


def _why(octets: bytes, name: str, text: str) -> str:
    if octets.startswith(b"\0asm"[: len(octets)]):
        if _TRUNCATED.search(text) or len(octets) < len(_CORE):
            return f"{name} is truncated: {text.strip()}"
        if "module with a component parser" in text:
            return f"{name} {_CORE_MODULE}"
    elif octets.lstrip().startswith(b"<"):
        return f"{name} is HTML or XML, no WebAssembly: did a download go wrong?"
    elif _WIT.match(octets):
        return f"{name} is WIT, which says what a component looks like: give the component itself"
    elif b"\0" in octets[:512] or "utf-8" in text:
        return f"{name} is no WebAssembly: it starts with {octets[:4]!r}"
    elif not octets.lstrip().startswith((b"(", b";")):
        return f"{name} is neither a component nor its text: it starts with {octets[:12]!r}"
    return f"{name} cannot be compiled by wasmtime {capi.version()}: {text.strip()}"
