"""Lines as rustfmt breaks them, for the shapes that bindings have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.stability import Stability

__all__ = ["INDENT", "WIDTH", "comment", "signature"]

INDENT: Final = "    "
WIDTH: Final = 100


def signature(head: str, params: Sequence[str], tail: str, depth: int) -> str:
    """`head(params)tail` on one line or with a parameter on each, below as many indentations as `depth`."""
    line = f"{head}({', '.join(params)}){tail}"
    if not params or len(line) + len(INDENT) * depth <= WIDTH:
        return line
    return "\n".join([f"{head}(", *(f"{INDENT}{param}," for param in params), f"){tail}"])


def comment(docs: str, stability: Stability | None = None, mark: str = "///") -> str:
    """Docs as a comment, nothing of which ends it, and nothing of which is invisible; empty for none."""
    lines = paragraphs(docs, stability).split("\n")
    if lines == [""]:
        return ""
    return "\n".join(f"{mark} {_visible(line.expandtabs(4).rstrip())}".rstrip() for line in lines)


def _visible(line: str) -> str:
    return "".join(char if char.isprintable() else f"\\u{{{ord(char):x}}}" for char in line)
