"""WIT in, the same WIT in its canonical layout out: `tests/ui/fmt`, and every other WIT text there is here.

A case is a `.wit` file named after the rule it shows, beside the expected `.out`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.wit_text import comments, meaning
from witgen.errors import Problems, WitgenError
from witgen.formatting import format_bytes
from witgen.source import SourceFile
from witgen.syntax.lexical import scan

ROOT = Path(__file__).parents[1]
UI = ROOT / "tests/ui"
CASES = sorted((UI / "fmt").glob("*.wit"))
PLACES = ("tests/ui/parse", "tests/ui/bindgen", "tests/guests", "tests/runtime", "wit", "examples", "benchmarks")
OTHERS = sorted(path for place in PLACES for path in (ROOT / place).rglob("*.wit") if path.is_file())


def formatted(text: str) -> str:
    """The canonical text, after everything was checked that holds for each."""
    new = format_bytes("x.wit", text.encode()).new
    text = text.removeprefix("\ufeff")
    assert meaning(new) == meaning(text)
    assert comments(new) == comments(text)
    assert format_bytes("x.wit", new.encode()).new == new, "formatting twice differs from formatting once"
    check_layout(new)
    return new


def check_layout(text: str) -> None:
    assert not any(line != line.rstrip() for line in text.split("\n"))
    assert text == "" or (text.endswith("\n") and not text.endswith("\n\n") and not text.startswith("\n"))
    for comment in comment_texts(text):
        text = text.replace(comment, "//", 1)
    assert "\n\n\n" not in text
    assert not re.search(r"[{]\n\n|\n\n *[}]", text)


def comment_texts(text: str) -> list[str]:
    scanned = scan(SourceFile("x.wit", text), Problems())
    return [text[start:end] for start, end in zip(scanned.starts, scanned.ends, strict=True)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case, expect):
    visible = formatted(case.read_bytes().decode()).replace("\r", "␍")  # one that no line feed follows
    expect(case.with_suffix(".out"), visible)


def test_no_expectation_without_a_case():
    assert {path.name for path in (UI / "fmt").iterdir() if not path.name.startswith(".")} == {
        f"{case.stem}{suffix}" for case in CASES for suffix in (".wit", ".out")
    }


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_everything_else_means_the_same(path):
    text = path.read_bytes().decode()
    try:
        meaning(text.removeprefix("\ufeff"))
    except WitgenError:
        return
    formatted(text)


def test_wit_that_we_ship_is_formatted():
    for path in sorted((ROOT / "wit").rglob("*.wit")):
        formatted_file = format_bytes(path.as_posix(), path.read_bytes())
        assert not formatted_file.changed, formatted_file.diff


TEXTS = [path.read_bytes().decode() for path in [*CASES, *OTHERS] if path.stat().st_size < 3000]
BETWEEN = re.compile(r'"(?:[^"\\]|\\.)*"|->|[0-9]+\.[0-9]+\.[0-9A-Za-z.+-]*[0-9A-Za-z]|%?\w[\w-]*|\S')
SPACE = [" ", "\n", "\n\n\n", "\t", "\r\n", "\n   "]
LINES = ["// c\n", " // c\n", "\n\n// c\n\n", "/// d\n", "//\r l \n"]
BLOCKS = ["/* b */", " /* b */ ", "\n/* b */\n", "/* /* k */ */"]
LONG_BLOCKS = ["\n  /** e\n   *  f\n      */\n", "/* g\n  h */", "\n\t/* i\n\t\tj\n\n\t*/ ", "/* m\r  n\r\n\n o */"]
NOISE = st.sampled_from([*SPACE, *LINES, *BLOCKS, *LONG_BLOCKS])


def spread(text: str, noise: list[tuple[float, str]]) -> str:
    """A text with more between some of its tokens."""
    text += "\n"  # it may end in a comment
    blanked = scan(SourceFile("x.wit", text), Problems()).text
    starts = [found.start() for found in BETWEEN.finditer(blanked)]
    starts.append(len(text))
    at = sorted((starts[int(where * len(starts))], what) for where, what in noise)
    places = [0, *(place for place, _ in at), len(text)]
    pieces = [text[start:end] for start, end in pairwise(places)]
    # `/` and a comment directly after it would be another comment
    return "".join(
        f"{piece} {what}" if piece.endswith("/") else piece + what
        for piece, what in zip(pieces, [*(what for _, what in at), ""], strict=True)
    )


def parses(text: str) -> bool:
    try:
        meaning(text)
    except WitgenError:
        return False
    return True


@settings(max_examples=500, deadline=None)
@given(
    st.sampled_from([text for text in TEXTS if parses(text)]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), NOISE), max_size=12),
    st.booleans(),
)
def test_comments_and_white_space_anywhere(text, noise, on_one_line):
    if on_one_line and "//" not in text:
        text = " ".join(text.split())
    formatted(spread(text, noise))
