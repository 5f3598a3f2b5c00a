"""Valid WIT with a few mistakes: tokens, characters and whole items deleted, replaced, repeated, exchanged or moved."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from tests.support.wit_bodies import Chooser
from tests.support.wit_layout import Wit
from tests.support.wit_strategies import packages
from witgen.syntax.words import KEYWORDS, PRIMITIVES

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = ["FIXTURES", "WORDS", "mutations"]

WORDS = (
    *(*KEYWORDS, *PRIMITIVES),
    *("=", ",", ":", ";", "(", ")", "{", "}", "<", ">", "->", "/", ".", "@", "%", "_", '"', "\\"),
    *("//", "/*", "*/", "/**", "///", "\n", "\r", "\t", "\0", "é", "漢", "\u202e", "0", "1.0.0", "4294967296"),
    *("a", "b", "i", "j", "t", "w", "a:b", "c:d/i@1.0.0", "@since(version = 1.0.0)", "@unstable(feature = x)"),
    *('@external-id("x")', "package c:d {", "interface i {", "list<", "include w with { f as g }"),
)
_TOKEN = re.compile(r"\s+|[\w%-]+|.", re.DOTALL)
_PARSE = Path(__file__).parents[1] / "ui" / "parse"
_WAYS = ("delete", "replace", "insert", "exchange", "repeat", "other", "item", "move", "character", "cut")


def _fixture(path: Path) -> Wit:
    files = sorted(path.rglob("*.wit")) if path.is_dir() else [path]
    top = path if path.is_dir() else path.parent
    texts = tuple((file.relative_to(top).as_posix(), file.read_bytes().decode()) for file in files)
    return Wit(texts, "" if path.is_dir() else path.name)


FIXTURES = [_fixture(path) for path in sorted(_PARSE.iterdir()) if path.is_dir() or path.suffix == ".wit"]


@st.composite
def mutations(draw: DrawFn) -> Wit:
    """A fixture, or now and then a package that was drawn, with up to four mistakes."""
    choose = Chooser(draw)
    wit = draw(packages()) if choose.chance(15) else choose.pick(FIXTURES)
    files = {name: _TOKEN.findall(text) for name, text in wit.files}
    for _ in range(choose.count(4)):
        tokens, others = (files[choose.pick(list(files))] for _ in range(2))
        _mutate(choose, tokens, others)
    return Wit(tuple((name, "".join(tokens)) for name, tokens in files.items()), wit.root)


def _mutate(choose: Chooser, tokens: list[str], others: list[str]) -> None:
    """One mistake in a file; `others` are the tokens of the same file or another."""
    at, other = choose.count(len(tokens)), choose.count(len(others))
    match choose.pick(_WAYS):
        case "delete":
            del tokens[at : at + 1 + choose.count(5)]
        case "replace":
            tokens[at : at + 1] = [choose.pick(WORDS)]
        case "insert":
            tokens[at:at] = [" ", choose.pick(WORDS), " "]
        case "exchange" if at < len(tokens) and other < len(others):
            tokens[at], others[other] = others[other], tokens[at]
        case "repeat":
            others[other:other] = tokens[at : at + 1 + choose.count(29)]
        case "other" if other < len(others):
            tokens[at : at + 1] = [others[other]]
        case "item" | "move" as way:
            _copy_item(choose, tokens, others, move=way == "move")
        case "character" if at < len(tokens):
            _mutate_word(choose, tokens, at)
        case _:
            del tokens[at:]


def _copy_item(choose: Chooser, tokens: list[str], others: list[str], *, move: bool) -> None:
    """Something from one end of an item to another one, to where an item may stand: often a whole item."""
    ends, places = ([0, *(n + 1 for n, token in enumerate(each) if token in ";{}")] for each in (tokens, others))
    first = choose.count(len(ends) - 1)
    last = min(len(ends) - 1, first + 1 + choose.count(6))
    item = tokens[ends[first] : ends[last]]
    place = choose.pick(places)
    others[place:place] = item
    if move and tokens is not others:
        del tokens[ends[first] : ends[last]]


def _mutate_word(choose: Chooser, tokens: list[str], at: int) -> None:
    word = tokens[at]
    where = choose.count(len(word))
    character = choose.pick(("", "-", "A", "é", "_", "0", '"', "\\", "\ufeff", "\ud800", "/", "*"))
    tokens[at] = word[:where] + character + word[where + choose.count(1) :]
