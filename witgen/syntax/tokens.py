"""The tokens of a text and the comments between them: all there is to a text but its layout."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.syntax.lexical import Scanned

__all__ = ["CLOSING", "END", "Comment", "Token", "tokens"]

_VERSION = r"[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?"
_TOKEN: Final = re.compile(rf'"(?:[^"\\]|\\.)*"|->|{_VERSION}|%?\w[\w-]*|\S')
_LINE_END: Final = re.compile(r"\r\n?|\n")

END: Final = ""
"""The text of the token that stands for the end of the file."""
CLOSING: Final = frozenset(")}>")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with LF line ends and no white space at the end of its lines.

    `newlines` is how many line ends are between it and what stands before it, `indent` the white space before it if
    it is the first on its line.
    """

    text: str
    newlines: int
    indent: str | None

    @property
    def to_line_end(self) -> bool:
        """Can nothing follow it on its line?"""
        return self.text.startswith("//")

    @property
    def breaks_line(self) -> bool:
        """Does whatever follows it stand on another line than what is before it?"""
        return self.to_line_end or "\n" in self.text


@dataclass(frozen=True, slots=True)
class Token:
    """A token, the comments between it and the one before, and how many line ends are after the last of these."""

    text: str
    comments: tuple[Comment, ...]
    newlines: int

    @property
    def trailing(self) -> int:
        """How many of its comments end the line of the token before, as an author sees it."""
        count = 0
        while count < len(self.comments) and self.comments[count].newlines == 0:
            count += 1
        return count if count < len(self.comments) or self.newlines else 0


def tokens(scanned: Scanned) -> list[Token]:
    """The tokens of a text that parses, and one for its end.

    A comma after the last element of a list is left out, because it makes no difference whether it is there.
    """
    found: list[Token] = []
    for token in _all_tokens(scanned):
        if found and found[-1].text == "," and token.text in CLOSING:
            found.append(_without_comma(found.pop(), token))
        else:
            found.append(token)
    return found


def _all_tokens(scanned: Scanned) -> Iterator[Token]:
    text = scanned.file.text
    spans = [*(found.span() for found in _TOKEN.finditer(scanned.text)), (len(text), len(text))]
    before = index = 0
    for start, end in spans:
        comments: list[Comment] = []
        while index < len(scanned.starts) and scanned.starts[index] < start:
            comments.append(_comment(text, before, scanned.starts[index], scanned.ends[index]))
            before = scanned.ends[index]
            index += 1
        yield Token(text[start:end], tuple(comments), _newlines(text, before, start))
        before = end


def _newlines(text: str, before: int, start: int) -> int:
    """The line ends between two places; the beginning of the text counts as the end of a line."""
    return text.count("\n", before, start) + (before == 0)


def _comment(text: str, before: int, start: int, end: int) -> Comment:
    newlines = _newlines(text, before, start)
    indent = text[max(before, text.rfind("\n", before, start) + 1) : start] if newlines else None
    return Comment(_clean(text[start:end]), newlines, indent)


def _clean(comment: str) -> str:
    if comment.startswith("//"):
        return comment.rstrip()
    return "\n".join(line.rstrip() for line in _LINE_END.split(comment))


def _without_comma(comma: Token, token: Token) -> Token:
    """The token after a comma, as if the comma were not there."""
    return replace(
        token,
        comments=(*comma.comments, *_lower(token.comments, comma.newlines)),
        newlines=token.newlines if token.comments else token.newlines + comma.newlines,
    )


def _lower(comments: Sequence[Comment], newlines: int) -> Sequence[Comment]:
    if not comments:
        return comments
    return (replace(comments[0], newlines=comments[0].newlines + newlines), *comments[1:])
