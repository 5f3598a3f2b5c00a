"""Whatever the text, the answer is a model or a WitError; and a model prints to a fixpoint."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.print_wit import print_resolved
from witgen.errors import WitError
from witgen.model import load
from witgen.model.bindable import check_bindable
from witgen.syntax.words import KEYWORDS, PRIMITIVES

PARSE = Path(__file__).parents[1] / "ui" / "parse"
TEXTS = [path.read_bytes().decode().removeprefix("\ufeff") for path in sorted(PARSE.glob("*.wit"))]
WORDS = [
    *(*KEYWORDS, *PRIMITIVES),
    *("=", ",", ":", ";", "(", ")", "{", "}", "<", ">", "->", "/", ".", "@", "%", "_", '"', "\\"),
    *("//", "/*", "*/", "/**", "///", "\n", "\r", "\t", "\0", "é", "漢", "\u202e", "0", "1.0.0", "4294967296"),
    *("a", "b", "i", "j", "t", "w", "a:b", "c:d/i@1.0.0", "@since(version = 1.0.0)", "@unstable(feature = x)"),
    *('@external-id("x")', "package c:d {", "interface i {", "list<", "include w with { f as g }"),
]
TOKEN = re.compile(r"\s+|[\w%-]+|.", re.DOTALL)


@st.composite
def mutated(draw):
    """A fixture's text with a few tokens deleted, replaced, repeated, inserted or exchanged."""
    tokens = TOKEN.findall(draw(st.sampled_from(TEXTS)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, max(0, len(tokens) - 1)))
        other = draw(st.integers(0, max(0, len(tokens) - 1)))
        match draw(st.sampled_from(["delete", "replace", "insert", "exchange", "repeat", "cut"])):
            case "delete":
                del tokens[at : at + draw(st.integers(1, 6))]
            case "replace":
                tokens[at : at + 1] = [draw(st.sampled_from(WORDS))]
            case "insert":
                tokens[at:at] = [" ", draw(st.sampled_from(WORDS)), " "]
            case "exchange" if tokens:
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case "repeat":
                tokens[other:other] = tokens[at : at + draw(st.integers(1, 30))]
            case _:
                del tokens[at:]
    return "".join(tokens)


def loaded(path, **options):
    """The model, or None where a diagnostic says what is wrong."""
    try:
        return load([path], **options)
    except WitError as error:
        refused = error
    assert refused.diagnostics
    assert str(refused).startswith("error: ")
    return None


def bind(world):
    try:
        check_bindable(world)
    except WitError as error:
        return error.diagnostics
    return ()


def check(path, text, **options):
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    resolved = loaded(path, **options)
    if resolved is None:
        return
    for package in resolved.packages:
        for world in package.worlds:
            assert all(diagnostic.span for diagnostic in bind(world))
    printed = print_resolved(resolved)
    path.write_bytes(printed.encode())
    assert print_resolved(load([path], all_features=True)) == printed


SETTINGS = settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@SETTINGS
@given(text=mutated(), features=st.booleans())
def test_mutated_fixtures(tmp_path, text, features):
    check(tmp_path / "x.wit", text, all_features=features)


@SETTINGS
@given(tokens=st.lists(st.sampled_from([*WORDS, " ", "\n"]), max_size=30))
def test_random_tokens(tmp_path, tokens):
    check(tmp_path / "x.wit", f"package a:b;\n{' '.join(tokens)}")


@SETTINGS
@given(data=st.binary(max_size=60))
def test_random_bytes(tmp_path, data):
    path = tmp_path / "x.wit"
    path.write_bytes(b"package a:b;\n" + data)
    loaded(path)


@pytest.mark.parametrize("text", TEXTS)
def test_every_prefix_of_a_fixture(tmp_path, text):
    for end in range(0, len(text), 1 + len(text) // 60):
        check(tmp_path / "x.wit", text[:end])
