"""WIT docs as comments of C."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from witgen.codegen.docs import paragraphs, visible

if TYPE_CHECKING:
    from witgen.model.stability import Stability

__all__ = ["comment", "documented"]


def comment(text: str) -> str:
    """`text` as a comment, to be indented by where it stands; empty for no text."""
    lines = _escape(text).split("\n")
    if len(lines) == 1:
        return f"/* {lines[0]} */" if lines[0] else ""
    return "\n".join(["/*", *(f" * {line}".rstrip() for line in lines), " */"])


def documented(docs: str, stability: Stability | None, *more: str) -> str:
    """The comment of an item."""
    return comment(paragraphs(docs, stability, *more))


def _escape(text: str) -> str:
    """Nothing in a doc ends the comment, begins another one, is a trigraph, or is invisible."""
    lines = (line.expandtabs(4).rstrip() for line in text.strip().split("\n"))
    shown = "\n".join("".join(map(visible, line)) for line in lines)
    return re.sub(r"\?(?=\?)", "? ", re.sub(r"\*(?=/)|/(?=\*)", r"\g<0> ", shown))
