"""`witgen.generate(…, guest="rust")`: large worlds, the author's files, names."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from witgen import generate
from witgen.choices import Guest
from witgen.cli.bindgen import command
from witgen.codegen import generate_guest
from witgen.codegen.guest.rust.layout import comment, signature
from witgen.errors import WitError
from witgen.model import load, select_world

WIT = """\
package demo:greeter@0.1.0;
interface log { log: func(message: string); }
interface shelf { resource book { title: func() -> string; } open: func() -> book; }
world greeter { import log; export shelf; export greet: func(name: string) -> string; }
"""
SKELETON = {"Cargo.toml", "src/lib.rs"}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("greeter.wit").write_text(WIT)
    return tmp_path


def make(**options):
    return generate("greeter.wit", guest="rust", **options)


def test_the_authors_files_are_never_written_again(here):
    done = make()
    assert set(done.written) == {*SKELETON, "src/bindings.rs"}
    manifest = json.loads(Path("app/witgen.json").read_text())
    assert (set(manifest["files"]), set(manifest["skeleton"])) == ({"src/bindings.rs"}, SKELETON)
    for name in SKELETON:
        Path("app", name).write_text("mine")
    Path("greeter.wit").write_text(WIT.replace("name: string", "name: string, loud: bool"))
    assert make(check=True).written == make().written == ("src/bindings.rs",)
    assert {Path("app", name).read_text() for name in SKELETON} == {"mine"}
    assert make(check=True).up_to_date


def test_by_command(here):
    run = CliRunner().invoke
    assert run(command, ["greeter.wit", "--guest", "rust", "-o", "crate"], standalone_mode=False).return_value == 0
    assert run(command, ["greeter.wit", "--guest", "rust", "-o", "crate", "--check"], standalone_mode=False).output == (
        "crate: up to date, 1 files\n"
    )
    assert "rust" in run(command, ["--help"]).output


def bindings(tmp_path, items):
    source = tmp_path / "world.wit"
    source.write_text(f"package test:scale;\n\ninterface i {{\n{items}\n}}\n\nworld w {{ import i; export i; }}\n")
    world = select_world(load([source]))
    start = time.process_time()
    made = generate_guest(world, Guest.RUST, version="0.0.0")
    assert time.process_time() - start < 10
    return made.stubs["src/bindings.rs"]


def test_long_chain_of_aliases(tmp_path):
    chain = [f"type t{i} = t{i - 1};" for i in range(1, 1500)]
    text = bindings(tmp_path, "\n".join(["type t0 = list<string>;", *chain, "f: func(a: t1499) -> t1499;"]))
    assert "pub fn f(a: &[String]) -> T1499 {" in text
    assert "fn f(a: T1499) -> T1499;" in text


def test_aliases_that_double(tmp_path):
    doubling = [f"type t{i} = tuple<t{i - 1}, t{i - 1}>;" for i in range(1, 60)]
    with pytest.raises(WitError, match=r"holds 4611686018427387904 bytes in a row; a guest in Rust has room for 65536"):
        bindings(tmp_path, "\n".join(["type t0 = list<u8>;", *doubling, "f: func(a: t1, b: t59);"]))
    text = bindings(tmp_path, "\n".join(["type t0 = list<u8>;", *doubling[:12], "f: func(a: t1, b: t12);"]))
    assert "pub fn f(a: (&[u8], &[u8]), b: &T12) {" in text


def test_many_of_everything(tmp_path):
    cases = ", ".join(f"case-number-{i}" for i in range(2000))
    resources = [f"resource r{i} {{ constructor(); m: func(); s: static func(); }}" for i in range(200)]
    functions = [f"f-{i}: func(a: borrow<r{i % 200}>, b: list<e>) -> result<e, string>;" for i in range(1000)]
    text = bindings(tmp_path, "\n".join([f"enum e {{ {cases} }}", *resources, *functions]))
    assert text.count("_imported!(R") == text.count("_exported!(R") == 200


@pytest.mark.parametrize(
    ("docs", "lines"),
    [
        ("", ""),
        ('*/ // \\ """ #![no]', '/// */ // \\ """ #![no]'),
        ("a\n\n  b \t\nc", "/// a\n///\n///   b\n/// c"),
        ("a\u202eb\rc\x00\u2028d", "/// a\\u{202e}b\\u{d}c\\u{0}\\u{2028}d"),
        ("/ x", "/// / x"),
    ],
)
def test_no_docs_end_their_comment(docs, lines):
    assert comment(docs) == lines


def test_signatures_break_where_rustfmt_breaks_them():
    params = [("first", "Result<Vec<String>, Option<u32>>"), ("second", "&[(String, u32)]")]
    assert signature("fn f", params, "u8", ";", 0) == (
        "fn f(first: Result<Vec<String>, Option<u32>>, second: &[(String, u32)]) -> u8;"
    )
    assert signature("fn f", params, "u8", ";", 6) == (
        "fn f(\n    first: Result<Vec<String>, Option<u32>>,\n    second: &[(String, u32)],\n) -> u8;"
    )
    wide = f"({', '.join(['Option<String>'] * 4)}, u8)"
    broken = signature("fn f", [("v", wide)], "", " {", 0)
    assert broken.splitlines()[:3] == ["fn f(", "    v: (", "        Option<String>,"]


RUST_TYPES = st.recursive(
    st.sampled_from(("u8", "String", "ALongNameOfAType<'_>", "&'a super::super::some::where::Thing")),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=9).map(lambda parts: f"({', '.join(parts)})"),
        inner.map(lambda part: f"({part},)"),
        inner.map(lambda part: f"[{part}; 3]"),
        inner.map(lambda part: f"&[{part}]"),
        inner.map(lambda part: f"Option<{part}>"),
        st.tuples(inner, inner).map(lambda pair: f"Result<{pair[0]}, {pair[1]}>"),
    ),
)


@settings(max_examples=40)
@given(RUST_TYPES, st.integers(0, 8))
def test_breaking_a_signature_changes_nothing_but_space(type_, depth):
    text = signature("fn f", [("a", type_), ("b", f"[{type_}; 65536]")], type_, ";", depth)
    flat = f"fn f(a: {type_}, b: [{type_}; 65536]) -> {type_};"
    assert squeezed(text) == squeezed(flat)


def squeezed(text):
    return re.sub(r",(?=[)>\]])", "", re.sub(r"\s", "", text))


def test_the_length_of_a_wide_array_stays():
    wide = f"({', '.join(['Option<String>'] * 5)})"
    lines = signature("fn f", [("v", f"[Option<{wide}>; 3]")], "", ";", 0).splitlines()
    assert (lines[1], lines[-2]) == ("    v: [Option<(", "    )>; 3],")
