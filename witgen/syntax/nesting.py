"""How the grammar matches a type: with a stack of its own, so that no nesting can exhaust Python's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from parsimonious.nodes import Node

from witgen.syntax.words import MAX_TYPE_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from parsimonious.exceptions import ParseError
    from parsimonious.expressions import Cache
    from parsimonious.grammar import Grammar

    _Take: TypeAlias = Callable[[str], Node | None]


class TooDeepError(Exception):
    """A type nests too deeply; `position` is where it goes too far."""

    def __init__(self, position: int) -> None:
        self.position = position
        super().__init__()


class _Open:
    """A type whose `>` has not come yet."""

    __slots__ = ("kind", "parts", "start")

    def __init__(self, kind: str, start: int) -> None:
        self.kind = kind
        self.start = start
        self.parts: list[Node] = []


def match_type(text: str, pos: int, cache: Cache, error: ParseError, grammar: Grammar) -> Node | None:
    """The rule `type`. Its node's only child is a leaf, or a node named by its kind (`list`,
    `map_key`, `option`, `result_ok`, `result_err`, …) that holds the nodes of its parts.

    `name<type, …>` of other languages is matched too, as `foreign`: so it hides nothing that stands beside it."""

    def take(rule: str) -> Node | None:
        nonlocal pos
        node = grammar[rule].match_core(text, pos, cache, error)
        if node is not None:
            pos = node.end
        return node

    def take_open() -> Node | None:
        """Most types are leaves: one token rules out every kind of generic."""
        return take("type_open") if generic.match_core(text, pos, cache, error) is not None else None

    start = pos
    generic = grammar["generic"]
    stack: list[_Open] = []
    while True:
        here = pos
        if len(stack) > MAX_TYPE_DEPTH:
            raise TooDeepError(stack[-1].start)
        if (head := take_open()) is not None:
            stack.append(_Open(head.children[0].expr_name, here))
            continue
        leaf = take("type_leaf")
        if leaf is None:
            return None
        done = leaf.children[0]
        if done.expr_name == "name" and text.startswith("<", pos) and take("lt") is not None:
            stack.append(_Open("foreign", here))
            stack[-1].parts.append(done)
            continue
        while stack:
            top = stack[-1]
            top.parts.append(done)
            closed = _after_part(top, take)
            if closed is None:
                return None
            if not closed:
                break
            done = Node(grammar[top.kind], text, top.start, pos, top.parts)
            stack.pop()
        else:
            return Node(grammar["type"], text, start, pos, [done])


def _after_part(top: _Open, take: _Take) -> bool | None:
    """Is the innermost open type closed now? False: another part of it follows; None: neither."""
    count = len(top.parts)
    match top.kind:
        case "list":
            if (length := take("length")) is not None:
                top.parts.append(length.children[1])
        case "map_key" if count == 1:
            return None if take("comma") is None else False
        case "result_ok" if count == 1 and take("comma") is not None:
            return False
        case "foreign" if take("comma") is not None:
            return False
        case "tuple" if take("comma") is not None:
            return take("gt") is not None
        case _:
            pass
    return None if take("gt") is None else True
