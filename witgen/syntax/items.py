"""Tokens grouped into items and bodies, as far as layout has to know what belongs together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from witgen.syntax.tokens import END

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.syntax.tokens import Token

__all__ = ["Body", "Holds", "Item", "grouped", "list_opening"]


class Holds(Enum):
    """What a body has in it."""

    PACKAGE_ITEMS = auto()
    """Of a file or a nested package."""
    MEMBERS = auto()
    """Of an interface, world or resource: each ends in `;` or has a body of its own."""
    ELEMENTS = auto()
    """Of a record, variant, enum or flags: commas are between them."""


_WITH_ELEMENTS: Final = frozenset(("record", "variant", "enum", "flags"))


@dataclass(frozen=True, slots=True)
class Item:
    """What has a line of its own. `head` ends in `;`, `,` or `{`, or with the last token of the last element."""

    attributes: tuple[tuple[Token, ...], ...]
    head: tuple[Token, ...]
    body: Body | None

    @property
    def first(self) -> Token:
        """The token whose comments are the item's documentation."""
        return self.attributes[0][0] if self.attributes else self.head[0]


@dataclass(frozen=True, slots=True)
class Body:
    """Items and the `}`, or the end of the file, after them."""

    holds: Holds
    items: tuple[Item, ...]
    end: Token

    @property
    def is_empty(self) -> bool:
        """Is there nothing in it, not even a comment?"""
        return not (self.items or self.end.comments)


def grouped(tokens: Sequence[Token]) -> Body:
    """The items of a file that parses."""
    return _Grouper(tokens).body(Holds.PACKAGE_ITEMS)


def list_opening(tokens: Sequence[Token], index: int) -> bool:
    """Does the token open parameters, or the names of a `use` or `include`?"""
    text, before = tokens[index].text, tokens[index - 1].text if index else ""
    return (text == "(" and before in {"func", "constructor"}) or (text == "{" and before in {".", "with"})


class _Grouper:
    """A position in the tokens. Bodies nest at most five deep, so methods may call each other (as in `parser`)."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._position = 0

    def body(self, holds: Holds) -> Body:
        items: list[Item] = []
        while self._here not in {"}", END}:
            items.append(self._item(holds))
        return Body(holds, tuple(items), self._take())

    @property
    def _here(self) -> str:
        return self._tokens[self._position].text

    def _take(self) -> Token:
        self._position += 1
        return self._tokens[self._position - 1]

    def _through(self, text: str) -> list[Token]:
        taken = [self._take()]
        while taken[-1].text != text:
            taken.append(self._take())
        return taken

    def _item(self, holds: Holds) -> Item:
        attributes: list[tuple[Token, ...]] = []
        while self._here == "@":
            attributes.append(tuple(self._through(")")))
        head = self._element() if holds is Holds.ELEMENTS else self._member()
        body = self.body(_held(head[0].text)) if head[-1].text == "{" else None
        return Item(tuple(attributes), tuple(head), body)

    def _member(self) -> list[Token]:
        taken: list[Token] = []
        while True:
            taken.append(self._take())
            text = taken[-1].text
            if text == "{" and list_opening(taken, len(taken) - 1):
                taken += self._through("}")
                if taken[0].text == "include":  # the only item that ends here, without `;`
                    return taken
            elif text in {";", "{"}:
                return taken

    def _element(self) -> list[Token]:
        taken: list[Token] = []
        depth = 0
        while depth or self._here not in {",", "}"}:
            taken.append(self._take())
            depth += (taken[-1].text in {"(", "<"}) - (taken[-1].text in {")", ">"})
        return [*taken, self._take()] if self._here == "," else taken


def _held(keyword: str) -> Holds:
    if keyword == "package":
        return Holds.PACKAGE_ITEMS
    return Holds.ELEMENTS if keyword in _WITH_ELEMENTS else Holds.MEMBERS
