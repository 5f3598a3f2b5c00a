"""From paths to WIT texts: files, directories and their `deps` (WIT.md "Filesystem structure")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from witgen.codes import Code
from witgen.errors import each, fail
from witgen.source import SourceFile, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from witgen.errors import Problems

T = TypeVar("T")

Named: TypeAlias = tuple[str, bytes]
"""A file that is in memory: what diagnostics call it, and its content."""

_WASM_MAGIC = b"\0asm"
_BYTE_ORDER_MARK = "\ufeff".encode()
_DEPENDENCY_SUFFIXES = frozenset((".wit", ".wasm", ".wat"))


@dataclass(frozen=True, slots=True)
class Listing:
    """The files that make up one package, found and not yet read."""

    origin: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The files that make up one package, and the packages nested in them; `complete` if all could be read."""

    origin: str
    files: tuple[SourceFile, ...]
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Root:
    """What one path given by the user stands for; `alone` if it is a file, which has no `deps`."""

    group: Group
    dependencies: tuple[Group, ...]
    alone: bool


def list_root(path: Path) -> tuple[Listing, ...]:
    """What `read_root` would read: a `.wit` file, or a directory of them and then its flat `deps`."""
    deps = path / "deps"
    found = _entries(deps) if _guarded(path, path.is_dir) and deps.is_dir() else []
    return each(list_package, [path, *filter(_is_dependency, found)])


def packages_at(path: Path) -> list[Path]:
    """What a path stands for that was given as a dependency: a package, or a directory of packages such as a `deps`."""
    if not _guarded(path, path.is_dir) or any(entry.suffix == ".wit" for entry in _entries(path)):
        return [path]
    return [*filter(_is_dependency, _entries(path))] or [path]


def read_root(place: Path | Named, problems: Problems) -> Root:
    """Read a `.wit` file, or a directory of them with its `deps`; a name and bytes stand for a file.

    Files that cannot be read are noted; WitError where not even their list can be made.
    """
    if isinstance(place, tuple):
        file = from_bytes(*place)
        return Root(Group(file.name, (file,)), (), alone=True)
    own, *dependencies = list_root(place)
    alone = not place.is_dir()
    read = _read if alone else _read_entry
    others = tuple(_group(listing, _read_entry, problems) for listing in dependencies)
    return Root(_group(own, read, problems), others, alone=alone)


def _group(listing: Listing, read: Callable[[Path], SourceFile], problems: Problems) -> Group:
    files = problems.each(read, listing.files)
    return Group(listing.origin.as_posix(), tuple(files), complete=len(files) == len(listing.files))


def _entries(directory: Path) -> list[Path]:
    return _guarded(directory, lambda: sorted(directory.iterdir(), key=lambda entry: entry.name))


def _directory(path: Path) -> Listing:
    files = tuple(e for e in _entries(path) if e.name.endswith(".wit") and not e.is_dir())
    if not files:
        inner = path / "wit"
        hints = (f"did you mean `{inner.as_posix()}`?",) if inner.is_dir() else ()
        if (path / "deps").is_dir():
            hints = ("it has only `deps/`: the package's own files belong beside that",)
        elif any(map(_is_dependency, _entries(path))):
            hints = (*hints, f"if it is a directory of packages: `-d {path.as_posix()}` beside the package itself")
        fail(Code.NO_WIT_FILES, f"there are no .wit files in `{path.as_posix()}`", hints=hints)
    return Listing(path, files)


def _is_dependency(entry: Path) -> bool:
    return entry.is_dir() or entry.suffix in _DEPENDENCY_SUFFIXES


def list_package(path: Path) -> Listing:
    """The files of one package, without those it depends on: a file by itself, or the `.wit` files of a directory."""
    if not _guarded(path, path.exists) and not path.is_symlink():
        fail(Code.NO_SUCH_PATH, f"there is no file or directory `{path.as_posix()}`")
    return _directory(path) if path.is_dir() else Listing(path, (path,))


def _read_entry(path: Path) -> SourceFile:
    """Read what was found, not named: a pipe or device among the files would never end."""
    return from_bytes(path.as_posix(), octets(path))


def octets(path: Path) -> bytes:
    """The content of a regular file."""
    if path.exists() and not path.is_file():
        fail(Code.UNREADABLE, f"`{path.as_posix()}` is not a file")
    return _guarded(path, path.read_bytes)


def _read(path: Path) -> SourceFile:
    return from_bytes(path.as_posix(), _guarded(path, path.read_bytes))


def from_bytes(name: str, data: bytes) -> SourceFile:
    """The file of that name and content; WitError where it is not UTF-8 text."""
    if data.startswith(_WASM_MAGIC) or name.endswith((".wasm", ".wat")):
        message, hints = f"`{name}` is WebAssembly; WIT in that form is not supported yet", ("give it as .wit text",)
        fail(Code.IS_WEBASSEMBLY, message, hints=hints)
    return utf8(name, data)


def utf8(name: str, data: bytes) -> SourceFile:
    """The file of that name and content, whatever it is the text of; WitError where it is not UTF-8."""
    data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        return SourceFile(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        file = SourceFile(name, data.decode("utf-8", "replace"))
        place = len(data[: error.start].decode("utf-8"))
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        fail(Code.NOT_UTF8, message, Span(file, place, place + 1))


def _guarded(path: Path, action: Callable[[], T]) -> T:
    try:
        return action()
    except OSError as error:
        fail(Code.UNREADABLE, f"cannot read `{path.as_posix()}`: {(error.strerror or str(error)).lower()}")
