"""Long lines of C, broken after commas."""

from __future__ import annotations

from typing import Final

__all__ = ["fold"]

_WIDTH: Final = 108
_INDENT: Final = "    "


def fold(line: str) -> str:
    """`line` as lines, where it is too long for one: the others are indented by four spaces more."""
    if len(line) <= _WIDTH:
        return line
    margin = line[: len(line) - len(line.lstrip())] + _INDENT
    first, *rest = line.split(", ")
    lines = [first]
    for piece in rest:
        if len(lines[-1]) + len(piece) + 2 < _WIDTH:
            lines[-1] += f", {piece}"
        else:
            lines[-1] += ","
            lines.append(margin + piece)
    return "\n".join(lines)
