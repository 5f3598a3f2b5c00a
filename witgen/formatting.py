"""The formatter on one page: list → read → lay out → compare → rewrite."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from witgen.errors import Problems
from witgen.model.files import from_bytes, list_package, octets
from witgen.output.rewrite import Rewrite, rewrite

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Formatted", "format_bytes", "format_files"]


@dataclass(frozen=True, slots=True)
class Formatted:
    """The bytes of a file, and its text in the canonical layout, `new`."""

    name: str
    data: bytes
    new: str

    @property
    def old(self) -> str:
        """The text as it was."""
        return self.data.decode()

    @property
    def changed(self) -> bool:
        """Is there anything to do?"""
        return self.old != self.new

    @property
    def diff(self) -> str:
        """What there is to do, as a unified diff."""
        lines = difflib.unified_diff(_lines(self.old), _lines(self.new), self.name, f"{self.name} (formatted)")
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def format_files(sources: Sequence[Path], *, check: bool = False) -> tuple[Formatted, ...]:
    """Rewrite WIT files in the canonical layout, and those of directories (without their `deps`), or, after a problem
    of any kind, none. With `check` nothing is written.

    Raises:
        WitError: files cannot be read or do not parse; `diagnostics` has every problem.
        WitgenError: the system refuses to write.
    """
    with Problems() as problems:
        listings = problems.each(list_package, sources)
        paths = _named_once(path for listing in listings for path in listing.files)
        done = problems.each(_formatted, paths)
    if not check:
        rewrite([Rewrite(each.name, place, each.data, each.new.encode()) for place, each in done if each.changed])
    return tuple(each for _, each in done)


def format_bytes(name: str, data: bytes) -> Formatted:
    """Format the content of a file; WitError when it is no WIT."""
    from witgen.syntax.canonical import canonical  # noqa: PLC0415 - a wrong path does not pay for the parser

    return Formatted(name, data, canonical(from_bytes(name, data)))


def _formatted(file: tuple[Path, Path]) -> tuple[Path, Formatted]:
    path, place = file
    return place, format_bytes(path.as_posix(), octets(path))


def _named_once(paths: Iterable[Path]) -> list[tuple[Path, Path]]:
    """Each file with the place behind all symbolic links, by the first of its names."""
    named: dict[Path, Path] = {}
    for path in paths:
        named.setdefault(Path(os.path.realpath(path)), path)
    return [(path, place) for place, path in named.items()]


def _lines(text: str) -> list[str]:
    """Lines as editors count them; `splitlines` would also break at characters that are plain text in WIT."""
    return [line for line in text.replace("\n", "\n\0").split("\0") if line]
