"""Where a piece of WIT came from: files, spans, and the picture of a span for a diagnostic."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

TAB = "    "


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    """One WIT text. `name` is what diagnostics print: the path as the user gave it, or `<stdin>`."""

    name: str
    text: str = field(repr=False)
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        starts = [0, *(found.end() for found in re.finditer("\n", self.text))]
        object.__setattr__(self, "_starts", tuple(starts))

    def location(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both counted from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of a file."""

    file: SourceFile
    start: int
    end: int

    @property
    def location(self) -> str:
        """`file:LINE:COL`, as editors and terminals understand it."""
        line, column = self.file.location(self.start)
        return f"{self.file.name}:{line}:{column}"

    def render(self) -> str:
        """The `-->` line, the source line (what fits of it), and a caret with dashes under the span."""
        number, column = self.file.location(self.start)
        line = self.file.line(number)
        start = column - 1
        end = min(start + self.end - self.start, len(line))
        before = _last(_shown(line[:start]), _ROOM_BEFORE)
        marked = _first(_shown(line[start:end]), _ROOM)
        after = _first(_shown(line[end:]), max(0, _ROOM - len(marked)))
        gutter = " " * len(str(number))
        return "\n".join(
            (
                f"{gutter}--> {self.location}",
                f"{gutter} |",
                f"{number} | {before}{marked}{after}".rstrip(),
                f"{gutter} | {' ' * len(before)}^{'-' * (len(marked) - 1)}",
            )
        )


_ROOM_BEFORE = 80
_ROOM = 40


def _shown(text: str) -> str:
    """Text as a terminal may show it: characters that would move or hide others are named instead."""
    if text.isprintable():
        return text
    return "".join(_shown_character(c) for c in text)


def _shown_character(character: str) -> str:
    if character == "\t":
        return TAB
    return character if character.isprintable() else f"<U+{ord(character):04X}>"


def _first(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[:room]}…"


def _last(text: str, room: int) -> str:
    return text if len(text) <= room else f"…{text[-room:]}"
