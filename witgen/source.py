"""Where a piece of WIT came from: files, spans, and the picture of a span for a diagnostic."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

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
        return f"{_shown(self.file.name)}:{line}:{column}"

    def render(self) -> str:
        """The `-->` line, the source line (what fits of it), and a caret with dashes under the span."""
        number, column = self.file.location(self.start)
        line = self.file.line(number)
        start = column - 1
        end = min(start + self.end - self.start, len(line))
        gutter = " " * len(str(number))
        room = _WIDTH - len(f"{gutter} | ") - (start == end)  # the caret of nothing needs a column too
        before, marked, after = _window(_shown(line[:start]), _shown(line[start:end]), _shown(line[end:]), room)
        return "\n".join(
            (
                f"{gutter}--> {self.location}",
                f"{gutter} |",
                f"{number} | {before}{marked}{after}".rstrip(),
                f"{gutter} | {' ' * _width(before)}^{'-' * (_width(marked) - 1)}",
            )
        )


_WIDTH = 80


def _window(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """As much of a line as fits: half of the room at most for what is marked, the rest for what is around it."""
    if _width(before + marked + after) <= room:
        return before, marked, after
    marked = _first(marked, max(room // 2, room - _width(before + after)))
    room -= _width(marked)
    before = _last(before, max(room // 2, room - _width(after)))
    return before, marked, _first(after, room - _width(before))


def _shown(text: str) -> str:
    """Text as a terminal may show it: characters that would move or hide others are named instead."""
    if text.isprintable():
        return text
    return "".join(_shown_character(c) for c in text)


def _shown_character(character: str) -> str:
    if character == "\t":
        return TAB
    return character if character.isprintable() else f"<U+{ord(character):04X}>"


def _width(text: str) -> int:
    """The columns a terminal gives to a text."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _first(text: str, room: int) -> str:
    return text if _width(text) <= room else f"{_cut(text, room - 1)}…"


def _last(text: str, room: int) -> str:
    return text if _width(text) <= room else f"…{_cut(text[::-1], room - 1)[::-1]}"


def _cut(text: str, room: int) -> str:
    """The characters that fit into so many columns."""
    columns = accumulate(map(_columns, text[: 2 * room]))  # few of them take none
    return text[: sum(column <= room for column in columns)]
