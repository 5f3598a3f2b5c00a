"""TypeScript and JavaScript as they are laid out here: two spaces, lines of a hundred columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["comment", "listing", "union"]

WIDTH: Final = 100
INDENT: Final = "  "


def comment(*paragraphs: str) -> str:
    """Text as a doc comment, to be indented by where it stands; empty for no text."""
    text = "\n\n".join(part for paragraph in paragraphs if (part := paragraph.strip()))
    if not text:
        return ""
    lines = [_visible(line.expandtabs(4).rstrip()) for line in text.replace("*/", "*\\/").split("\n")]
    if len(lines) == 1:
        return f"/** {lines[0]} */"
    return "\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"])


def listing(head: str, items: Sequence[str], tail: str, *, depth: int) -> str:
    """`head(` + items + `): tail`, on one line or with a line for each item."""
    line = f"{head}{', '.join(items)}{tail}"
    if not items or len(line) + depth * len(INDENT) <= WIDTH:
        return line
    return "\n".join([head.rstrip(), *(f"{INDENT}{item}," for item in items), tail.lstrip()])


def union(head: str, members: Sequence[tuple[str, str]]) -> str:
    """`head = A | B;` of members with their comments: on one line if it is short and there are none."""
    line = f"{head} = {' | '.join(code for _, code in members)};"
    if len(line) <= WIDTH and not any(docs for docs, _ in members):
        return line
    lines = [f"{head} ="]
    for docs, code in members:
        lines += [f"{INDENT}{part}" for part in docs.split("\n") if docs]
        lines.append(f"{INDENT}| {code}")
    return "\n".join(lines) + ";"


def _visible(line: str) -> str:
    return "".join(char if char.isprintable() else f"\\u{{{ord(char):x}}}" for char in line)
