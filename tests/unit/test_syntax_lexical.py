"""Comments, documentation, forbidden characters and string literals."""

from __future__ import annotations

import pytest

from witgen.errors import Problems, WitError
from witgen.source import SourceFile, Span
from witgen.syntax.lexical import normalised, scan, unescaped


def file(text):
    return SourceFile("x.wit", text)


@pytest.mark.parametrize(
    ("comments", "docs"),
    [
        (["/// one", "/// two"], "one\ntwo"),
        (["///   deep", "/// less"], "  deep\nless"),
        (["//plain", "////// many"], "plain\n many"),
        (["///", "/// x", "///"], "x"),
        (["/// a", "///", "/// b   "], "a\n\nb"),
        (["/** one */"], "one"),
        (["/**\n    two\n      three\n    four\n*/"], "two\n  three\nfour"),
        (["/* plain */"], "plain"),
        (["/***/"], ""),
        (["/**/"], ""),
        (["/// a\r", "/// b\r"], "a\nb"),
        (["///\ttab"], "\ttab"),
        ([], ""),
    ],
)
def test_documentation_is_normalised(comments, docs):
    assert normalised(comments) == docs


def test_docs_are_the_run_of_comments_before():
    text = "/// far\n\nx /// near\n/* and */ y"
    scanned = scan(file(text), Problems())
    assert scanned.docs(text.index("x")) == "far"
    assert scanned.docs(text.index("y")) == "near\nand"


def test_comments_are_blanked_and_offsets_stay():
    text = 'a // "quote\n "// no comment" /* /* nested */ */ b'
    scanned = scan(file(text), Problems())
    assert len(scanned.text) == len(text)
    assert scanned.text.split() == ["a", '"//', "no", 'comment"', "b"]
    assert scanned.text.index("b") == text.rindex("b")


FORBIDDEN = [
    *(chr(c) for c in range(0x20) if chr(c) not in "\t\n\r"),
    "\x7f",
    "\x85",
    *(chr(c) for c in range(0x202A, 0x202F)),
    *(chr(c) for c in range(0x2066, 0x206A)),
    *"\u0149\u0673\u0f77\u0f79\u17a3\u17a4\u17b4\u17b5",
]


@pytest.mark.parametrize("character", FORBIDDEN, ids=[f"U+{ord(c):04X}" for c in FORBIDDEN])
def test_forbidden_characters(character):
    with pytest.raises(WitError) as refusal, Problems() as problems:
        scan(file(f"// comment {character}\n"), problems)
    assert refusal.value.diagnostics[0].span == Span(refusal.value.diagnostics[0].span.file, 11, 12)
    assert f"U+{ord(character):04X}" in str(refusal.value)
    assert character not in str(refusal.value) or character in "\u0149\u0673\u0f77\u0f79\u17a3\u17a4\u17b4\u17b5"


@pytest.mark.parametrize("character", "\u2028\u00a0\ufeffé漢😀")
def test_unusual_but_allowed_in_comments(character):
    assert not scan(file(f"// {character}\n"), Problems()).text.strip()


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        (r'""', ""),
        (r'"\t\n\r\"\'\\"', "\t\n\r\"'\\"),
        (r'"\41\c3\bc"', "Aü"),
        (r'"\u{41}\u{1F600}\u{1_F600}"', "A😀😀"),
        ('"ü😀"', "ü😀"),
    ],
)
def test_string_literals(literal, value):
    assert unescaped(literal, Span(file(literal), 0, len(literal))) == value


@pytest.mark.parametrize(
    "literal", [r'"\q"', r'"\4"', r'"\u{}"', r'"\u{110000}"', r'"\u{d800}"', r'"\ff"', r'"\u{FFFFFFFFFF}"']
)
def test_string_literals_refused(literal):
    with pytest.raises(WitError):
        unescaped(literal, Span(file(literal), 0, len(literal)))


def picture(text, start, end):
    return Span(file(text), start, end).render().splitlines()[2:]


def test_pictures_of_spans():
    assert picture("ab cd ef", 3, 5) == ["1 | ab cd ef", "  |    ^-"]
    assert picture("\tx\ty", 3, 4) == ["1 |     x    y", "  |          ^"]
    assert picture("one\r\ntwo\r\n", 5, 8) == ["2 | two", "  | ^--"]
    assert picture("ab", 2, 2) == ["1 | ab", "  |   ^"]
    assert picture("{\nx", 0, 3) == ["1 | {", "  | ^"]
    assert picture("a\u202eb\x1b[31m", 3, 4) == ["1 | a<U+202E>b<U+001B>[31m", "  |           ^-------"]


def columns(text):
    return sum(2 if character in "漢字한" else 1 for character in text)


@pytest.mark.parametrize("before", ["", "x", "x" * 500, "漢" * 500], ids=columns)
@pytest.mark.parametrize("marked", ["", "m", "m" * 60, "字" * 60], ids=columns)
@pytest.mark.parametrize("after", ["", "y", "y" * 500, "한" * 500], ids=columns)
def test_pictures_fit_a_terminal(before, marked, after):
    line, caret = picture(before + marked + after, len(before), len(before + marked))
    assert columns(line) <= 80
    assert len(caret) <= 80
    assert ("…" in line) == (columns(before + marked + after) > 76)


def test_pictures_count_columns():
    assert picture("漢e\u0301 x", 4, 5) == ["1 | 漢e\u0301 x", "  |     ^"]
    assert picture("a字字", 1, 3) == ["1 | a字字", "  |  ^---"]


def test_pictures_of_long_lines_show_what_matters():
    line, caret = picture("x" * 500 + "HERE" + "y" * 500, 500, 504)
    assert len(line) == 80
    assert line[caret.index("^") :].startswith("HEREyyy")
    assert caret.count("-") == 3
