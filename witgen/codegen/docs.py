"""WIT docs as Python docstrings."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from witgen.codegen.layout import INDENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.model.stability import Stability

__all__ = ["docstring", "paragraphs", "section", "visible", "with_article"]


def docstring(text: str) -> str:
    """`text` as a docstring literal, to be indented by where it stands; empty for no text."""
    if not text:
        return ""
    body = _escape(text)
    _, _, rest = body.partition("\n")
    if not rest:
        return f'"""{_padded(body)}{_guard(body)}"""'
    if dedent(rest) != rest:  # black would take what all lines but the first have in common for the docstring's own
        return f'"""\n{body}\n"""'
    return f'"""{_padded(body)}\n"""'


def paragraphs(docs: str, stability: Stability | None, *more: str) -> str:
    """Docs, the note of a deprecation, and further sections, a blank line between."""
    deprecated = stability.deprecated if stability is not None else None
    note = f"Deprecated since {deprecated}." if deprecated else ""
    return "\n\n".join(part for part in (docs.strip(), note, *more) if part)


def section(title: str, entries: Iterable[tuple[str, str]]) -> str:
    """`Attributes:` or `Raises:` with its entries, those without text left out; empty without entries."""
    lines = [_entry(name, text.strip().split("\n")) for name, text in entries if text.strip()]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def with_article(word: str) -> str:
    """An `error`, a `string`."""
    return f"{'an' if word[0] in 'AEIOaeio' else 'a'} `{word}`"


def _entry(name: str, lines: Sequence[str]) -> str:
    rest = [f"{INDENT * 2}{line}" if line.strip() else "" for line in lines[1:]]
    return "\n".join([f"{INDENT}{name}: {lines[0]}", *rest])


def _escape(text: str) -> str:
    """Nothing in a doc ends the literal, is read as an escape, or is invisible."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = (line.expandtabs(len(INDENT)).rstrip() for line in escaped.strip().split("\n"))
    return "\n".join("".join(map(visible, line)) for line in lines)


def visible(char: str) -> str:
    """A character as it is, or its escape if nobody could see it, or it could turn the text around it."""
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004


def _padded(body: str) -> str:
    return f" {body}" if body.startswith('"') else body


def _guard(body: str) -> str:
    return " " if body.endswith('"') else ""
