"""Compiled components on disk, so that each is compiled once and not by every process.

An entry is named by what it was made from: the component's bytes, and the engine and machine they were compiled by and
for. A note on a component's file says which entry is its own, so that whoever comes next need not read the file.
Nothing here fails: without a place to write, everything is compiled as if there were no cache.
"""

from __future__ import annotations

import functools
import os
import platform
import re
import stat
import sys
import time
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple, Self, TypeAlias

from witgen.runtime import capi
from witgen.runtime.artifact import deserialize_open, is_whole, read_seal, sealed
from witgen.runtime.folder import TEMPORARY, Folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from logging import Logger
    from typing import BinaryIO

__all__ = ["Cache", "Placed", "Sighting"]

Placed: TypeAlias = bool | str | os.PathLike[str]
"""Where compiled components are kept: True for the user's cache directory, False for nowhere."""

FORMAT: Final = 1
"""The format of entries and notes."""
SMALLEST: Final = 8 << 10
"""Bytes of the smallest component that is kept: smaller ones compile in a few milliseconds."""
CAPACITY: Final = 1 << 30
"""Bytes all entries may take together, unless `WITGEN_CACHE_SIZE` says otherwise."""
RACY: Final = 2_000_000_000
"""Nanoseconds within which a file may change again without a new time."""

_ENTRY, _NOTE = ".cwasm", ".note"
_OURS: Final = re.compile(rf"[0-9a-f]{{24,64}}({_ENTRY}|{_NOTE}|{TEMPORARY})")
_HOUR: Final = 3600 * 10**9
_NOTE_LIFE, _TEMPORARY_LIFE = 30 * 24 * _HOUR, _HOUR


class Sighting(NamedTuple):
    """A component's file, and the state it was seen in; `settled` if no later change can leave that state as it is."""

    path: str
    state: str
    size: int
    settled: bool

    @classmethod
    def of(cls, path: str) -> Self | None:
        """The file as it is now; None if it is none."""
        try:
            status = os.stat(path)  # noqa: PTH116
        except (OSError, ValueError):
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        changed = max(status.st_mtime_ns, status.st_ctime_ns)
        state = f"{_identity(status)} {status.st_ctime_ns}"
        return cls(os.path.abspath(path), state, status.st_size, changed < time.time_ns() - RACY)  # noqa: PTH100


def _identity(status: os.stat_result) -> str:
    """Tells a file from others, and from itself after it was written to."""
    return f"{status.st_dev} {status.st_ino} {status.st_size} {status.st_mtime_ns}"


class Cache:
    """The entries of one engine's settings in one directory. Thread-safe, and safe beside other processes."""

    def __init__(self, directory: str, settings: object, capacity: int = CAPACITY) -> None:
        self._directory, self._settings, self._capacity = directory, settings, capacity
        self._verified: set[str] = set()
        self._told = ""

    @classmethod
    def chosen(cls, placed: Placed, settings: object) -> Self | None:
        """The cache an engine is to use, or None; the environment has the last word on whether there is one."""
        if not isinstance(placed, bool | str | os.PathLike):  # pyright: ignore[reportUnnecessaryIsInstance] - not everyone checks types
            raise TypeError(f"cache={placed!r}: give True, False or the path of a directory")
        if placed is False or os.environ.get("WITGEN_CACHE", "").lower() in ("0", "off"):
            return None
        directory = user_directory() if placed is True else os.fspath(placed)
        capacity = _capacity(os.environ.get("WITGEN_CACHE_SIZE", ""))
        return cls(os.path.abspath(directory), settings, capacity) if directory and capacity else None  # noqa: PTH100

    def recall(self, engine: capi.Owned, seen: Sighting) -> capi.Owned | None:
        """The component of a file that a note tells of, without reading the file."""
        if seen.size < SMALLEST:
            return None
        try:
            with Folder(self._directory) as folder:
                with folder.open(self._note(seen.path)) as file:
                    state, _, rest = file.read(1000).decode("ascii", "replace").partition("\n")
                key, _, identity = rest.partition("\n")
                if state != seen.state or (digest := _digest(key)) is None:
                    return None
                return self._open(folder, engine, digest, identity)[0]
        except OSError as error:
            self._tell(error)
            return None

    def compiled(
        self, engine: capi.Owned, octets: bytes, make: Callable[[], capi.Owned], seen: Sighting | None
    ) -> capi.Owned:
        """The component of these bytes, out of `make` if there is no entry; `seen` is the file they were read from."""
        if len(octets) < SMALLEST:
            return make()
        key = sha256(self._circumstances + sha256(octets).digest()).digest()
        component, identity = self._find(engine, key)
        if component is None:
            component = make()
            identity = self._store(key, component)
        if identity and seen is not None and seen.settled and Sighting.of(seen.path) == seen:
            self._write(self._note(seen.path), f"{seen.state}\n{key.hex()}\n{identity}".encode())
        return component

    @functools.cached_property
    def _circumstances(self) -> bytes:
        """All that decides what becomes of a component's bytes. wasmtime compares the same things once more."""
        parts = (FORMAT, capi.version(), capi.library_size(), sys.platform, platform.machine(), _cpu(), self._settings)
        return sha256(repr(parts).encode()).digest()

    def _note(self, path: str) -> str:
        return sha256(self._circumstances + os.fsencode(path)).hexdigest()[:32] + _NOTE

    def _find(self, engine: capi.Owned, key: bytes) -> tuple[capi.Owned | None, str]:
        try:
            with Folder(self._directory) as folder:
                return self._open(folder, engine, key, None)
        except OSError as error:
            self._tell(error)
            return None, ""

    def _open(self, folder: Folder, engine: capi.Owned, key: bytes, known: str | None) -> tuple[capi.Owned | None, str]:
        """An entry and its identity. It is read to the end and checked, unless it is the one known as good."""
        name = key.hex() + _ENTRY
        with folder.open(name) as file:
            status = os.fstat(file.fileno())
            identity = _identity(status)
            component = self._read(engine, file, key, sure=identity == known or identity in self._verified)
            if component is None:
                folder.remove(name)
                return None, ""
            self._verified.add(identity)
            _touch(folder, file, name, status)
            return component, identity

    def _read(self, engine: capi.Owned, file: BinaryIO, key: bytes, *, sure: bool) -> capi.Owned | None:
        seal = read_seal(file)
        if seal is None or seal.key != key or not (sure or is_whole(file, seal)):
            return None
        try:
            return deserialize_open(engine, file, seal)
        except capi.EngineFault as fault:
            self._tell(fault)
            return None

    def _store(self, key: bytes, component: capi.Owned) -> str:
        try:
            payload = capi.serialize(component)
        except capi.EngineFault as fault:
            self._tell(fault)
            return ""
        if len(payload) > self._capacity:
            return ""
        identity = self._write(key.hex() + _ENTRY, payload, sealed(payload, key))
        self._verified.add(identity)
        return identity

    def _write(self, name: str, *parts: bytes) -> str:
        try:
            with Folder(self._directory, create=True) as folder:
                status = folder.write(name, *parts)
                if name.endswith(_ENTRY):
                    evict(folder, self._capacity, keep=name)
                return _identity(status)
        except OSError as error:
            self._tell(error)
            return ""

    def _tell(self, error: Exception) -> None:
        """Whoever wonders why nothing is kept can see it in a log; nobody else is bothered, and nobody twice."""
        if not isinstance(error, FileNotFoundError) and str(error) != self._told:
            self._told = str(error)
            _log().debug("compile cache: %s", error)


def evict(folder: Folder, capacity: int, keep: str) -> None:
    """Delete what was used longest ago until the entries fit, and what nobody will miss; `keep` stays."""
    now, total = time.time_ns(), 0
    files = [(name, status) for name, status in folder.files() if _OURS.fullmatch(name)]
    entries = [(name, status) for name, status in files if name.endswith(_ENTRY)]
    for name, status in files:
        life = _TEMPORARY_LIFE if name.endswith(TEMPORARY) else _NOTE_LIFE
        if not name.endswith(_ENTRY) and status.st_mtime_ns < now - life:
            folder.remove(name)
    for name, status in sorted(entries, key=lambda entry: (entry[0] == keep, entry[1].st_atime_ns), reverse=True):
        total += status.st_size
        if total > capacity and name != keep:
            folder.remove(name)


def _digest(text: str) -> bytes | None:
    with suppress(ValueError):
        digest = bytes.fromhex(text)  # without `re`, whose first use of a pattern takes longer than to map an entry
        return digest if len(digest) == sha256().digest_size else None
    return None


def _touch(folder: Folder, file: BinaryIO, name: str, status: os.stat_result) -> None:
    """Say that an entry was used, once an hour at most: in its time of access, as the other one is part of it."""
    now = time.time_ns()
    if status.st_atime_ns < now - _HOUR:
        folder.use(name, file, (now, status.st_mtime_ns))


def user_directory() -> str | None:
    """Where the user's caches are, by the conventions of the system; None if there is no home."""
    if place := os.environ.get("WITGEN_CACHE_DIR"):
        return place
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")  # noqa: PTH111
    else:
        base = os.environ.get("XDG_CACHE_HOME", "")
        base = base if os.path.isabs(base) else os.path.expanduser("~/.cache")  # noqa: PTH111, PTH117
    return os.path.join(base, "witgen") if os.path.isabs(base) else None  # noqa: PTH117, PTH118


@functools.cache  # what is no size is told once
def _capacity(text: str) -> int:
    if not text:
        return CAPACITY
    found = re.fullmatch(r"\s*(\d+)\s*([kmgt]?)(i?b)?\s*", text, re.IGNORECASE)
    if found is None:
        _log().warning("WITGEN_CACHE_SIZE=%s is no size, such as 300M: the cache may take 1 GiB", text)
        return CAPACITY
    return int(found[1]) << 10 * " kmgt".index(found[2].lower() or " ")


@functools.cache
def _cpu() -> bytes:
    """What Linux says of the first processor. Elsewhere only wasmtime's own comparison tells machines apart."""
    try:
        with open("/proc/cpuinfo", "rb", buffering=0) as file:  # noqa: PTH123 - not all of it: it is long on large machines
            lines = file.read(8192).partition(b"\n\n")[0].splitlines()
    except OSError:
        return b""
    return b"\n".join(line for line in lines if line.startswith(_CPU_LINES))


_CPU_LINES: Final = (b"vendor_id", b"model name", b"flags", b"Features", b"CPU implementer", b"CPU part", b"isa")


def _log() -> Logger:
    import logging  # noqa: PLC0415 - slow to import, and rarely needed

    return logging.getLogger("witgen")
