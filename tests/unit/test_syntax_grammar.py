"""The grammar's promises to the messages made from it."""

from __future__ import annotations

import tracemalloc

import pytest
from parsimonious.expressions import Regex

from witgen.errors import WitError
from witgen.source import SourceFile
from witgen.syntax import ast
from witgen.syntax.grammar import LABELS, grammar
from witgen.syntax.parser import parse
from witgen.syntax.words import IDENTIFIER, KEYWORDS, PRIMITIVES, VERSION


def tree(text):
    return parse(SourceFile("x.wit", text))


def test_every_token_has_a_label_and_every_label_a_token():
    tokens = {name for name, rule in grammar().items() if isinstance(rule, Regex)}
    assert tokens == set(LABELS)


@pytest.mark.parametrize("word", [*KEYWORDS, *PRIMITIVES])
def test_keywords_are_names_only_when_escaped(word):
    with pytest.raises(WitError):
        tree(f"interface i {{ {word}: func(); }}")
    (interface,) = tree(f"interface i {{ %{word}: func({word}-x: u8, x-{word}: u8); }}").items
    assert interface.items[0].name.text == word


@pytest.mark.parametrize("word", ["since", "unstable", "deprecated", "version", "feature", "implements", "external-id"])
def test_words_of_attributes_are_no_keywords(word):
    tree(f"interface {word} {{ {word}: func({word}: u8); }}")


@pytest.mark.parametrize("name", ["a", "A", "a1", "a-b", "A-b", "a-1", "a-1b", "XML-http", "a-B2-c"])
def test_identifiers(name):
    assert IDENTIFIER.fullmatch(name)


@pytest.mark.parametrize("name", ["", "1", "aB", "Ab", "a--b", "-a", "a-", "a_b", "é", "a-bC", "a-1Bc", "a\n"])
def test_no_identifiers(name):
    assert not IDENTIFIER.fullmatch(name)


@pytest.mark.parametrize(
    "version", ["0.0.0", "1.2.3", "1.0.0-a", "1.0.0-0.a.1-b", "1.0.0-0a", "1.0.0--", "1.0.0+01", "1.0.0-rc.1+b.2"]
)
def test_versions(version):
    assert VERSION.fullmatch(version)


@pytest.mark.parametrize(
    "version", ["1", "1.0", "01.0.0", "1.0.0-01", "1.0.0-", "1.0.0+", "1.0.0-a..b", "v1.0.0", "1.0.0.0"]
)
def test_no_versions(version):
    assert not VERSION.fullmatch(version)


def test_names_have_exact_spans():
    text = "interface  spaced  { f : func( long-name : list< thing > ) -> a-b ; }"
    (interface,) = tree(text).items
    function = interface.items[0]
    names = [interface.name, function.name, function.signature.params[0].name, function.signature.result]
    assert [text[n.span.start : n.span.end] for n in names] == ["spaced", "f", "long-name", "a-b"]
    written = function.signature.params[0].type.span
    assert text[written.start : written.end] == "list< thing >"


def test_types_as_written():
    (interface,) = tree("interface i { type t = result<_, tuple<list<u8, 3>, map<u8, own<r>>,>>; }").items
    match interface.items[0].target:
        case ast.ResultOf(
            None, ast.TupleOf((ast.ListOf(ast.Primitive("u8"), 3), ast.MapOf(_, ast.Own(ast.Name("r")))))
        ):
            pass
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize("depth", [99, 100, 101, 1_000, 100_000])
@pytest.mark.parametrize("head", ["list<", "result<_, ", "tuple<u8, ", "map<u8, ", "future<"])
def test_nesting_takes_no_recursion(head, depth):
    text = f"interface i {{ type t = {head * depth}u8{'>' * depth}; }}"
    if depth < 100:
        tree(text)
        return
    with pytest.raises(WitError, match="nests too deeply"):
        tree(text)


@pytest.mark.parametrize(
    "opening", ["(", "{", "<", "interface i {", "package a:b {", "/*", "@since(", "import x: interface {"]
)
def test_unbalanced_input_is_an_error_of_one_screen(opening):
    with pytest.raises(WitError) as refusal:
        tree("package a:b;\n" + opening * 20_000)
    assert len(str(refusal.value)) < 1_000


def test_memory_stays_in_hand():
    item = "record r# { a: u32, b: list<string>, c: option<tuple<u8, string>> } fn#: func(a: r#) -> u8;"
    text = f"interface i {{{' '.join(item.replace('#', str(n)) for n in range(1_000))}}}"
    tree("interface i {}")
    tracemalloc.start()
    file = tree(text)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert file.items
    assert peak < kept * 1.2
    assert peak < 150 * len(text)
