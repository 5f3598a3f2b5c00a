"""Order of versions (semver.org, section 11)."""

from __future__ import annotations

from typing import TypeAlias

_Label: TypeAlias = tuple[int, int, str]
Precedence: TypeAlias = tuple[tuple[int, ...], bool, tuple[_Label, ...]]


def precedence(version: str) -> Precedence:
    """A key to compare valid versions by; build metadata counts for nothing."""
    numbers, _, labels = version.partition("+")[0].partition("-")
    triple = tuple(int(n) for n in numbers.split("."))
    return triple, not labels, tuple(_label(text) for text in labels.split(".") if labels)


def _label(text: str) -> _Label:
    return (0, int(text), "") if text.isdecimal() else (1, 0, text)
