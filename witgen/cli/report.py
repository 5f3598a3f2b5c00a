"""Prints problems and diffs: plain into a pipe, coloured on a terminal (`NO_COLOR` is respected)."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Final, TextIO

from witgen.errors import WitError, WitgenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from witgen.cli.options import ErrorFormat
    from witgen.errors import Diagnostic
    from witgen.source import Span

__all__ = ["is_coloured", "print_diff", "print_error", "print_problem", "print_remarks", "printable"]

_PROBLEM: Final = {
    r"^error:.*": "bold red",
    r"^warning:.*": "bold yellow",
    r"(?<=  )\[[a-z0-9-]+\]$": "not bold dim",
    r"^(note|help):": "bold cyan",
    r"^ *-->.*": "blue",
    r"^ *\d* \|": "blue",
    r"(?<=\| ) *\^-*$": "bold red",
}
_MOST: Final = 50
"""Who has more problems reads some, mends them and comes back."""
_DIFF: Final = {r"^-.*": "red", r"^\+.*": "green", r"^@@.*": "cyan", r"^(---|\+\+\+) .*": "bold"}


def print_error(error: WitgenError, error_format: ErrorFormat = "text") -> None:
    """The problems an error tells of, on stderr: as text, or as a line of JSON for each."""
    if error_format == "json":
        problems = error.diagnostics if isinstance(error, WitError) else [str(error)]
        sys.stderr.writelines(f"{json.dumps(_described(problem))}\n" for problem in problems)
    elif isinstance(error, WitError):
        _print("\n\n".join(error.rendered(_MOST)), _PROBLEM, sys.stderr)
    else:
        print_problem(str(error))


def _described(problem: Diagnostic | str) -> dict[str, object]:
    """A problem for programs; docs/errors.md describes the keys."""
    if isinstance(problem, str):
        return {"severity": "error", "code": None, "message": problem, **_place(None), "related": [], "hints": []}
    return {
        "severity": "error",
        "code": problem.code.text,
        "message": problem.message,
        **_place(problem.span),
        "related": [{"message": note, **_place(span)} for note, span in problem.related],
        "hints": list(problem.hints),
    }


def _place(span: Span | None) -> dict[str, object]:
    if span is None:
        return {"file": None, "span": None}
    start, end = (
        dict(zip(("line", "column", "offset"), (*span.file.location(offset), offset), strict=True))
        for offset in (span.start, span.end)
    )
    return {"file": span.file.name, "span": {"start": start, "end": end}}


def print_problem(message: str) -> None:
    """One problem that has no place in a WIT file, on stderr."""
    _print(f"error: {message}", _PROBLEM, sys.stderr)


def print_remarks(remarks: Iterable[str]) -> None:
    """What may be a mistake, on stderr."""
    for remark in remarks:
        _print(f"warning: {remark}", _PROBLEM, sys.stderr)


def print_diff(diff: str) -> None:
    """A unified diff, on stdout."""
    if diff:
        _print(diff.removesuffix("\n"), _DIFF, sys.stdout)


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
