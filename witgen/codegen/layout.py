"""Python code laid out the way black lays it out, so that black has nothing left to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["INDENT", "WIDTH", "default", "display", "signature", "subscript", "union"]

WIDTH: Final = 88
INDENT: Final = "    "


def signature(head: str, params: Sequence[str], tail: str, *, depth: int) -> str:
    """`def f(` + parameters + `) -> T: ...` at `depth` levels, unindented.

    Black leaves several parameters together on a line of their own where they fit; a single one always gets its comma.
    """
    line = f"{head}{', '.join(params)}{tail}"
    if _fits(line, depth) or not params:
        return line
    body = ", ".join(params)
    if _fits(body, depth + 1) and len(params) > 1:
        return f"{head}\n{INDENT}{body}\n{tail}"
    return _stacked(head, params, tail)


def subscript(head: str, items: Sequence[str], tail: str) -> str:
    """`Name: TypeAlias = Annotated[` + items + `]` at the top level of a module."""
    line = f"{head}{', '.join(items)}{tail}"
    if _fits(line, 0):
        return line
    body = ", ".join(items)
    if _fits(body, 1):
        return f"{head}\n{INDENT}{body}\n{tail}"
    return _stacked(head, [_union(item) for item in items], tail)


def default(target: str, value: str) -> str:
    """A field of a class with what it is when nobody gives it."""
    line = f"{target} = {value}"
    return line if _fits(line, 1) else f"{target} = (\n{INDENT}{value}\n)"


def display(head: str, items: Sequence[str], tail: str) -> str:
    """A list display or an import at the top level of a module: one line, or a line per item."""
    line = f"{head}{', '.join(items)}{tail}"
    return line if _fits(line, 0) else _stacked(head, items, tail)


def union(head: str, members: Sequence[str]) -> str:
    """`Name: TypeAlias = A | B` at the top level of a module: one line, or parentheses around it."""
    line = head + " | ".join(members)
    if _fits(line, 0) or len(members) == 1:
        return line
    body = " | ".join(members)
    if not _fits(body, 1):
        body = f"\n{INDENT}| ".join(members)
    return f"{head}(\n{INDENT}{body}\n)"


def _union(item: str) -> str:
    return item if _fits(f"{item},", 1) else item.replace(" | ", f"\n{INDENT}| ")


def _stacked(head: str, items: Sequence[str], tail: str) -> str:
    lines = "".join(f"{INDENT}{item},\n" for item in items)
    return f"{head}\n{lines}{tail}"


def _fits(line: str, depth: int) -> bool:
    return len(INDENT) * depth + len(line) <= WIDTH
