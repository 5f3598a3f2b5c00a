"""Order of versions (semver.org, section 11)."""

from __future__ import annotations

from typing import TypeAlias

_Number: TypeAlias = tuple[int, str]
_Label: TypeAlias = tuple[int, int, str]
Precedence: TypeAlias = tuple[tuple[_Number, ...], bool, tuple[_Label, ...]]


def precedence(version: str) -> Precedence:
    """A key to compare versions by; build metadata counts for nothing."""
    numbers, _, labels = version.partition("+")[0].partition("-")
    triple = tuple(_number(text) for text in numbers.split("."))
    return triple, not labels, tuple(_label(text) for text in labels.split(".") if labels)


def total_order(version: str) -> tuple[Precedence, tuple[tuple[_Label, int], ...]]:
    """A key that tells all versions apart, as that of the reference implementation: of equal precedence, the one
    with more build metadata is the later one."""
    labels = version.partition("+")[2].split(".")
    return precedence(version), tuple((_label(text), len(text)) for text in labels if text)


def _label(text: str) -> _Label:
    return (0, *_number(text)) if text.isdecimal() else (1, 0, text)


def _number(digits: str) -> _Number:
    """Digits compare as numbers do once the longer ones are the larger; Python converts no more than 4300 of them."""
    significant = digits.lstrip("0")
    return len(significant), significant
