"""The formatter on one page: list → read → lay out → compare → rewrite."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from witgen.errors import WitError, WitgenError
from witgen.output.rewrite import Rewrite, rewrite
from witgen.output.transaction import reason
from witgen.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Formatted", "RefusedError", "format_bytes", "format_files"]

_A = TypeVar("_A")
_R = TypeVar("_R")
_BOM = "\ufeff"
_WASM = b"\0asm"


class RefusedError(WitgenError):
    """Files that cannot be formatted: `problems` has an error for each unread, and one for all WIT."""

    def __init__(self, problems: Sequence[WitgenError]) -> None:
        mistakes = [diagnostic for each in problems if isinstance(each, WitError) for diagnostic in each.diagnostics]
        others = [each for each in problems if not isinstance(each, WitError)]
        self.problems = (*others, WitError(mistakes)) if mistakes else tuple(others)
        super().__init__("\n\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as it was, `old`, and in the canonical layout, `new`."""

    name: str
    old: str
    new: str

    @property
    def changed(self) -> bool:
        """Is there anything to do?"""
        return self.old != self.new

    @property
    def diff(self) -> str:
        """What there is to do, as a unified diff."""
        lines = difflib.unified_diff(_lines(self.old), _lines(self.new), self.name, f"{self.name} (formatted)")
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as the user calls it, the plain file behind all symbolic links, and its bytes."""

    name: str
    place: Path
    data: bytes


def format_files(sources: Sequence[Path], *, check: bool = False) -> tuple[Formatted, ...]:
    """Rewrite WIT files in the canonical layout, and those of directories (without their `deps`), or, after a problem
    of any kind, none. With `check` nothing is written.

    Raises:
        RefusedError: files cannot be read or do not parse.
        WitgenError: the system refuses to write.
    """
    problems: list[WitgenError] = []
    paths = [path for listed in _each(_listed, sources, problems) for path in listed]
    read = _each(_read, _named_once(paths), problems)
    formatted = _each(lambda file: format_bytes(file.name, file.data), read, problems)
    if problems:
        raise RefusedError(problems)
    if not check:
        pairs = zip(read, formatted, strict=True)
        rewrite([Rewrite(f.name, f.place, f.data, each.new.encode()) for f, each in pairs if each.changed])
    return tuple(formatted)


def format_bytes(name: str, data: bytes) -> Formatted:
    """Format the content of a file; WitgenError when it is no WIT."""
    from witgen.syntax.canonical import canonical  # noqa: PLC0415 - a wrong path does not pay for the parser

    text = _decoded(name, data)
    return Formatted(name, text, canonical(SourceFile(name, text.removeprefix(_BOM))))


def _each(action: Callable[[_A], _R], arguments: Iterable[_A], problems: list[WitgenError]) -> list[_R]:
    """The results of an action on all for which it succeeds; why it fails for the others goes to `problems`."""
    results: list[_R] = []
    for argument in arguments:
        try:
            results.append(action(argument))
        except WitgenError as error:
            problems.append(error)
    return results


def _listed(source: Path) -> list[Path]:
    """A file, or the files of a directory; those in its `deps` are somebody else's."""
    try:
        if not os.path.lexists(source):
            raise WitgenError(f"there is no file or directory `{source.as_posix()}`")
        if not source.is_dir():
            return [source]
        found = sorted(e for e in source.iterdir() if e.suffix == ".wit" and not e.is_dir())
    except OSError as error:
        raise _unreadable(source, error) from error
    if not found:
        inner = source / "wit"
        advice = f"; did you mean `{inner.as_posix()}`?" if inner.is_dir() else ""
        raise WitgenError(f"there are no .wit files in `{source.as_posix()}`{advice}")
    return found


def _named_once(paths: Iterable[Path]) -> list[tuple[Path, Path]]:
    """Each file with the place behind all symbolic links, by the first of its names."""
    named: dict[Path, Path] = {}
    for path in paths:
        named.setdefault(Path(os.path.realpath(path)), path)
    return [(path, place) for place, path in named.items()]


def _read(file: tuple[Path, Path]) -> _Read:
    path, place = file
    try:
        if path.exists() and not path.is_file():
            raise WitgenError(f"`{path.as_posix()}` is not a file; `-` formats standard input")
        return _Read(path.as_posix(), place, place.read_bytes())
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> WitgenError:
    return WitgenError(f"cannot read `{path.as_posix()}`: {reason(error)}")


def _decoded(name: str, data: bytes) -> str:
    if data.startswith(_WASM):
        raise WitgenError(f"`{name}` is WebAssembly, and only WIT text has a layout")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise WitgenError(f"`{name}` is not UTF-8: byte 0x{data[error.start]:02x} in line {line}") from None


def _lines(text: str) -> list[str]:
    """Lines as editors count them; `splitlines` would also break at characters that are plain text in WIT."""
    return [line for line in text.replace("\n", "\n\0").split("\0") if line]
