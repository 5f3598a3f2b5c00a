"""Text to canonical text, checked: parse → tokens → layout → compare what both say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.errors import Problems
from witgen.source import SourceFile
from witgen.syntax.layout import laid_out
from witgen.syntax.lexical import normalised, scan
from witgen.syntax.parser import parse
from witgen.syntax.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.syntax.tokens import Token

__all__ = ["canonical"]


def canonical(file: SourceFile) -> str:
    """The text of a file in the canonical layout; WitError when it does not parse."""
    parse(file)
    before = _tokens(file)
    text = laid_out(before)
    if text != file.text:
        after = _tokens(SourceFile(file.name, text))
        if _substance(after) != _substance(before):  # our own mistake, but files are at stake: `python -O` checks too
            raise AssertionError(f"laying {file.name} out would change what it says")
    return text


def _tokens(file: SourceFile) -> Sequence[Token]:
    return tokens(scan(file, Problems()))


def _substance(tokens: Sequence[Token]) -> list[object]:
    """What layout must keep: every token, the words of each comment before it, and what they say as documentation."""
    comments = [[comment.text for comment in token.comments] for token in tokens]
    return [
        (token.text, [text.split() for text in texts], normalised(texts))
        for token, texts in zip(tokens, comments, strict=True)
    ]
