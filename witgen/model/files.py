"""From paths to WIT texts: files, directories and their `deps` (WIT.md "Filesystem structure")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from witgen.errors import fail
from witgen.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")

_WASM_MAGIC = b"\0asm"
_DEPENDENCY_SUFFIXES = frozenset((".wit", ".wasm", ".wat"))


@dataclass(frozen=True, slots=True)
class Listing:
    """The files that make up one package, found and not yet read."""

    origin: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The files that make up one package, and the packages nested in them."""

    origin: str
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """What one path given by the user stands for."""

    group: Group
    dependencies: tuple[Group, ...]


def list_root(path: Path) -> tuple[Listing, ...]:
    """What `read_root` would read: a `.wit` file, or a directory of them and then its flat `deps`."""
    if not _guarded(path, path.exists):
        fail(f"there is no file or directory `{path.as_posix()}`")
    if not path.is_dir():
        return (Listing(path, (path,)),)
    deps = path / "deps"
    found = _entries(deps) if deps.is_dir() else []
    return (_directory(path), *(listing for entry in found if (listing := _dependency(entry)) is not None))


def read_root(path: Path) -> Root:
    """Read a `.wit` file, or a directory of them with its `deps`."""
    own, *dependencies = list_root(path)
    read = _read_entry if path.is_dir() else _read
    return Root(_group(own, read), tuple(_group(listing, _read_entry) for listing in dependencies))


def _group(listing: Listing, read: Callable[[Path], SourceFile]) -> Group:
    return Group(listing.origin.as_posix(), tuple(map(read, listing.files)))


def _entries(directory: Path) -> list[Path]:
    return _guarded(directory, lambda: sorted(directory.iterdir(), key=lambda entry: entry.name))


def _directory(path: Path) -> Listing:
    files = tuple(e for e in _entries(path) if e.suffix == ".wit" and not e.is_dir())
    if not files:
        inner = path / "wit"
        hints = (f"did you mean `{inner.as_posix()}`?",) if inner.is_dir() else ()
        fail(f"there are no .wit files in `{path.as_posix()}`", hints=hints)
    return Listing(path, files)


def _dependency(entry: Path) -> Listing | None:
    if entry.is_dir():
        return _directory(entry)
    return Listing(entry, (entry,)) if entry.suffix in _DEPENDENCY_SUFFIXES else None


def _read_entry(path: Path) -> SourceFile:
    """Read what was found, not named: a pipe or device among the files would never end."""
    if path.exists() and not path.is_file():
        fail(f"`{path.as_posix()}` is not a file")
    return _read(path)


def _read(path: Path) -> SourceFile:
    data = _guarded(path, path.read_bytes)
    if data.startswith(_WASM_MAGIC) or path.suffix in {".wasm", ".wat"}:
        fail(
            f"`{path.as_posix()}` is WebAssembly; WIT in that form is not supported yet",
            hints=("give the package as .wit text",),
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(f"`{path.as_posix()}` is not UTF-8: byte 0x{data[error.start]:02x} in line {line}")
    return SourceFile(path.as_posix(), text.removeprefix("\ufeff"))


def _guarded(path: Path, action: Callable[[], T]) -> T:
    try:
        return action()
    except OSError as error:
        fail(f"cannot read `{path.as_posix()}`: {(error.strerror or str(error)).lower()}")
