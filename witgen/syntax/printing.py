"""Tokens with their places to text: what becomes of the comments between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from witgen.syntax.lexical import normalised
from witgen.syntax.tokens import END

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.syntax.tokens import Comment, Token

__all__ = ["INDENT", "Line", "Placed", "printed"]

INDENT: Final = "  "
_CONTINUATION: Final = 2
"""Levels by which an item goes on after a comment that ended its line."""
_OPENING: Final = frozenset("({<")
_BEGINNINGS: Final = frozenset((*_OPENING, ""))
"""After what no blank line is: an opening bracket, or nothing yet."""
_HUGGING: Final = frozenset(",;:)}>")
"""What stands close to a comment before it, as it does to a token."""


class Line(Enum):
    """How a token begins a line, and where the author's blank lines, one at most, are kept before it."""

    FIRST = auto()
    """None directly after the `{`; they are kept after comments."""
    AS_WRITTEN = auto()
    APART = auto()
    """A blank line before it and its comments, whether the author had one or not."""
    CLOSE = auto()
    """None; its comments are without it at home in what it closes."""
    JOINED = auto()
    """None at all: it belongs to the line before."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A token, where it stands: at the beginning of a line, or after `space`. `depth` is the indentation of its line,
    `comma` says that one is added before it."""

    token: Token
    depth: int
    space: str = ""
    line: Line | None = None
    comma: bool = False


def printed(places: Iterable[Placed]) -> str:
    """The text of tokens, and of the comments before them."""
    parts: list[str] = []
    before = ""
    for place in places:
        if place.comma:
            parts.append(",")
        if not (place.token.comments or place.line):
            parts.append(place.space)
        elif place.line is None:
            parts += _inside_line(place, before)
        else:
            parts += _line_start(place, place.line, before)
        before = place.token.text
        parts.append(before)
    return "".join(parts)


def _inside_line(place: Placed, before: str) -> Iterator[str]:
    """Comments within an item. Those that go to the end of a line do so, and what follows is indented."""
    token = place.token
    next_line = f"\n{INDENT * (place.depth + _CONTINUATION)}"
    lines_kept = any(comment.to_line_end for comment in token.comments)
    separator = "" if before in _OPENING and not place.space else " "
    for comment in token.comments:
        if comment.to_line_end:
            separator = separator or " "
        yield next_line if lines_kept and comment.newlines else separator
        yield comment.text
        separator = next_line if comment.to_line_end else " "
    yield place.space if separator == " " and token.text in _HUGGING else separator


def _line_start(place: Placed, line: Line, before: str) -> Iterator[str]:
    """Comments between lines: those at the end of the line before, and those on lines of their own."""
    token = place.token
    inside = INDENT * (place.depth + (line is Line.CLOSE and token.text != END))
    cut = _trailing(token, line, before)
    texts = _indented(token.comments, cut, inside)
    yield from (f" {text}" for text in texts[:cut])
    for n, comment in enumerate(token.comments[cut:]):
        if n == 0 or comment.newlines:
            yield _line_end(line, n, comment.newlines, before)
            yield inside
        else:
            yield " "
        yield texts[cut + n]
    after = len(texts) - cut
    if line is Line.CLOSE:
        yield f"\n{INDENT * place.depth}"
    elif after == 0 or token.newlines:
        yield _line_end(line, after, token.newlines, before)
        yield inside
    else:
        yield " "


def _trailing(token: Token, line: Line, before: str) -> int:
    """How many comments end the line before; if nothing but a closing bracket follows them on a line, all do."""
    on_one_line = not (token.newlines or any(comment.newlines for comment in token.comments))
    if on_one_line and line is Line.CLOSE and before not in _OPENING:
        return len(token.comments)
    return token.trailing


def _line_end(line: Line, n: int, newlines: int, before: str) -> str:
    """What is before comment `n` or the token after them, where the author wrote so many line ends."""
    match line:
        case Line.APART if n == 0:
            blank = True
        case Line.FIRST if n == 0:
            blank = False
        case Line.CLOSE if n == 0:
            blank = newlines > 1 and before not in _BEGINNINGS
        case Line.JOINED:
            blank = False
        case _:
            blank = newlines > 1
    return "\n\n" if blank else "\n"


def _indented(comments: Sequence[Comment], cut: int, indent: str) -> list[str]:
    """The texts of comments. Blocks from `cut` on move as a whole, unless that would change the documentation."""
    texts = [comment.text for comment in comments]
    moved = [*texts[:cut], *(_moved(comment, indent) for comment in comments[cut:])]
    return moved if moved == texts or normalised(moved) == normalised(texts) else texts


def _moved(comment: Comment, indent: str) -> str:
    old = comment.indent
    if old is None or old == indent:
        return comment.text
    first, *others = comment.text.split("\n")
    return "\n".join((first, *(f"{indent}{o[len(old) :]}" if o and o.startswith(old) else o for o in others)))
