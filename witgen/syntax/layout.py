"""The canonical layout of WIT: which tokens begin lines, and what is between the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from witgen.syntax.items import Holds, grouped, list_opening
from witgen.syntax.printing import INDENT, Line, Placed, printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.syntax.items import Body, Item
    from witgen.syntax.tokens import Token

__all__ = ["laid_out"]

_WIDTH: Final = 100
_CLOSE_BEFORE: Final = frozenset(",;:)>(<./@")
_CLOSE_AFTER: Final = frozenset("(<./@")


def laid_out(tokens: Sequence[Token]) -> str:
    """The canonical text of the tokens of a file that parses, with their comments."""
    return printed(_body(grouped(tokens), 0)).removeprefix("\n")


def _body(body: Body, depth: int) -> Iterator[Placed]:
    """The items of a body, at this depth, and its end."""
    before: Item | None = None
    was_large = False
    for item in body.items:
        head = _head(item.head, depth)
        is_large = _is_large(item, head)
        line = _line(body.holds, before, item, large=was_large or is_large)
        yield from _item(item, head, line, depth)
        before, was_large = item, is_large
    commas = body.holds is Holds.ELEMENTS and before is not None
    yield Placed(body.end, max(depth - 1, 0), line=Line.CLOSE, comma=commas)


def _line(holds: Holds, before: Item | None, item: Item, *, large: bool) -> Line:
    if before is None:
        return Line.FIRST
    match holds:
        case Holds.PACKAGE_ITEMS:
            uses = before.head[0].text == item.head[0].text == "use"
            return Line.AS_WRITTEN if uses and not large else Line.APART
        case Holds.MEMBERS:
            return Line.APART if large else Line.AS_WRITTEN
        case Holds.ELEMENTS:
            return Line.AS_WRITTEN


def _is_large(item: Item, head: Sequence[Placed]) -> bool:
    """Is it documented, or longer than a line (its attributes do not count)?"""
    documented = len(item.first.comments) > item.first.trailing
    return documented or bool(item.body and not item.body.is_empty) or any(_breaks_line(p) for p in head[1:])


def _breaks_line(place: Placed) -> bool:
    return place.line is not None or any(comment.breaks_line for comment in place.token.comments)


def _item(item: Item, head: Sequence[Placed], line: Line, depth: int) -> Iterator[Placed]:
    for attribute in item.attributes:
        first, *others = _flat(attribute, depth)
        yield replace(first, line=line)
        yield from others
        line = Line.JOINED
    yield replace(head[0], line=line)
    yield from head[1:]
    if item.body is None:
        return
    if item.body.is_empty:
        yield Placed(item.body.end, depth)
    else:
        yield from _body(item.body, depth + 1)


def _flat(tokens: Sequence[Token], depth: int) -> list[Placed]:
    return [Placed(token, depth, _space(tokens, n) if n else "") for n, token in enumerate(tokens)]


def _head(tokens: Sequence[Token], depth: int) -> list[Placed]:
    """An item up to its body, its list broken over lines if it has to be."""
    flat = _flat(tokens, depth)
    opening = next((n for n in range(len(tokens)) if list_opening(tokens, n)), None)
    if opening is None:
        return flat
    closing = next(n for n in range(opening, len(tokens)) if tokens[n].text in {")", "}"})
    inside = tokens[opening + 1 : closing + 1]
    if any(comment.breaks_line for token in inside for comment in token.comments):
        return _broken(flat, opening, closing)
    return flat if len(inside) == 1 or _fits(flat) else _broken(flat, opening, closing)


def _fits(flat: Sequence[Placed]) -> bool:
    """Has an item room on a line? One that takes several, because of comments, on each of them?"""
    indent = INDENT * flat[0].depth
    text = f"{indent}{flat[0].token.text}{printed(flat[1:])}"
    return max(map(len, text.split("\n"))) <= _WIDTH


def _broken(flat: Sequence[Placed], opening: int, closing: int) -> list[Placed]:
    """A list with a line for each element, and a comma after the last."""
    broken = [*flat]
    angles = 0
    line: Line | None = Line.FIRST
    for n in range(opening + 1, closing):
        broken[n] = replace(flat[n], depth=flat[n].depth + 1, line=line)
        angles += {"<": 1, ">": -1}.get(flat[n].token.text, 0)
        line = Line.AS_WRITTEN if flat[n].token.text == "," and not angles else None
    broken[closing] = replace(flat[closing], line=Line.CLOSE, comma=closing > opening + 1)
    return broken


def _space(tokens: Sequence[Token], n: int) -> str:
    """What is between two tokens of a line: nothing or a space."""
    before, text = tokens[n - 1].text, tokens[n].text
    if text == "{":
        tight = before == "."
    elif before == "{" or text == "}":
        tight = before + text == "{}" or tokens[0].text == "use"
    elif before == ":":
        tight = tokens[0].text == "package" or (n + 1 < len(tokens) and tokens[n + 1].text == "/")
    else:
        tight = text in _CLOSE_BEFORE or before in _CLOSE_AFTER
    return "" if tight else " "
