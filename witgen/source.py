"""Where a piece of WIT came from: files, spans, and the picture of a span for a diagnostic."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

TAB = "    "


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    """One WIT text. `name` is what diagnostics print: the path as the user gave it, or `<stdin>`."""

    name: str
    text: str
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        starts = [0, *(i + 1 for i, c in enumerate(self.text) if c == "\n")]
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
        """The `-->` line, the source line, and a caret with dashes under the span."""
        number, column = self.file.location(self.start)
        line = self.file.line(number)
        before = line[: column - 1].replace("\t", TAB)
        width = max(1, min(self.end - self.start, len(line) - column + 1))
        gutter = " " * len(str(number))
        return "\n".join(
            (
                f"{gutter}--> {self.location}",
                f"{gutter} |",
                f"{number} | {line.replace(chr(9), TAB)}",
                f"{gutter} | {' ' * len(before)}^{'-' * (width - 1)}",
            )
        )
