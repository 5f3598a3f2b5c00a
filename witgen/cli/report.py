"""Prints problems and diffs: plain into a pipe, coloured on a terminal (`NO_COLOR` is respected)."""

from __future__ import annotations

import os
import re
import sys
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TextIO

from witgen.errors import WitError, WitgenError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["is_coloured", "print_diff", "print_error", "print_problem", "printable"]

_PROBLEM: Final = {
    r"^error:.*": "bold red",
    r"^(note|help):": "bold cyan",
    r"^ *-->.*": "blue",
    r"^ *\d* \|": "blue",
    r"(?<=\| ) *\^-*$": "bold red",
}
_SCREEN: Final = 32
"""Lines, so that the first problem does not scroll away."""
_DIFF: Final = {r"^-.*": "red", r"^\+.*": "green", r"^@@.*": "cyan", r"^(---|\+\+\+) .*": "bold"}


def print_error(error: WitgenError) -> None:
    """The diagnostics of an error, a screen of them, on stderr."""
    if isinstance(error, WitError):
        _print("\n\n".join(_screenful([d.render() for d in error.diagnostics])), _PROBLEM, sys.stderr)
    else:
        print_problem(str(error))


def print_problem(message: str) -> None:
    """One problem that has no place in a WIT file, on stderr."""
    _print(f"error: {message}", _PROBLEM, sys.stderr)


def print_diff(diff: str) -> None:
    """A unified diff, on stdout."""
    if diff:
        _print(diff.removesuffix("\n"), _DIFF, sys.stdout)


def _screenful(texts: list[str]) -> list[str]:
    """The first texts, one at least, and how many do not fit."""
    ends = accumulate(text.count("\n") + 2 for text in texts)
    shown = texts[: max(1, sum(end <= _SCREEN for end in ends))]
    hidden = len(texts) - len(shown)
    return [*shown, f"and {hidden} more"] if hidden else shown


def _print(text: str, styles: Mapping[str, str], stream: TextIO) -> None:
    shown = printable(text)
    if not is_coloured(stream):
        stream.write(f"{shown}\n")
        return
    from rich.console import Console  # noqa: PLC0415 - 15 ms that a pipe does not pay
    from rich.text import Text  # noqa: PLC0415

    styled = Text(shown)
    for pattern, style in styles.items():
        styled.highlight_regex(re.compile(pattern, re.MULTILINE), style)
    Console(file=stream).print(styled, soft_wrap=True)


def printable(text: str) -> str:
    """Text without what a terminal would obey instead of showing it."""
    return "".join(c if c.isprintable() or c in "\n\t" else "�" for c in text)


def is_coloured(stream: TextIO) -> bool:
    """May this stream be given colours?"""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
