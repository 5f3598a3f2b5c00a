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
class Group:
    """The files that make up one package, and the packages nested in them."""

    origin: str
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """What one path given by the user stands for."""

    group: Group
    dependencies: tuple[Group, ...]


def read_root(path: Path) -> Root:
    """Read a `.wit` file, or a directory of them with its `deps`."""
    if not path.exists():
        fail(f"there is no `{path}`")
    if not path.is_dir():
        return Root(Group(str(path), (_read(path),)), ())
    deps = path / "deps"
    found = _entries(deps) if deps.is_dir() else []
    groups = [group for entry in found if (group := _dependency(entry)) is not None]
    return Root(_directory(path), tuple(groups))


def _entries(directory: Path) -> list[Path]:
    return _guarded(directory, lambda: sorted(directory.iterdir(), key=lambda entry: entry.name))


def _directory(path: Path) -> Group:
    files = [e for e in _entries(path) if e.suffix == ".wit" and not e.is_dir()]
    if not files:
        fail(f"there are no .wit files in `{path}`")
    return Group(str(path), tuple(_read(file) for file in files))


def _dependency(entry: Path) -> Group | None:
    if entry.is_dir():
        return _directory(entry)
    if entry.suffix not in _DEPENDENCY_SUFFIXES:
        return None
    return Group(str(entry), (_read(entry),))


def _read(path: Path) -> SourceFile:
    data = _guarded(path, path.read_bytes)
    if data.startswith(_WASM_MAGIC) or path.suffix in {".wasm", ".wat"}:
        fail(
            f"`{path}` is WebAssembly; WIT in that form is not supported yet",
            hints=("give the package as .wit text",),
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fail(f"`{path}` is not UTF-8: byte 0x{data[error.start]:02x} in line {line}")
    return SourceFile(path.as_posix(), text.removeprefix("\ufeff"))


def _guarded(path: Path, action: Callable[[], T]) -> T:
    try:
        return action()
    except OSError as error:
        fail(f"cannot read `{path}`: {(error.strerror or str(error)).lower()}")
