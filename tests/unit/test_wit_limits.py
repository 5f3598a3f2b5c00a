"""Sizes, depths and files that are hard to read: an answer or a WitError, in little memory, and no recursion."""

from __future__ import annotations

import inspect
import os
import sys
import time

import pytest

from tests.support.processes import python
from tests.support.wit_sized import dense, documented
from witgen.cli.report import print_error
from witgen.errors import WitError
from witgen.model import load
from witgen.model.bindable import check_bindable

HEADER = "package a:b;\n"
LONG = 10_000
GENERICS = {
    "list": "list<{}>",
    "fixed": "list<{}, 4>",
    "map": "map<string, {}>",
    "option": "option<{}>",
    "result-ok": "result<{}>",
    "result-err": "result<_, {}>",
    "result-both": "result<u8, {}>",
    "tuple": "tuple<u8, {}, u8>",
    "stream": "stream<{}>",
    "future": "future<{}>",
}


@pytest.fixture
def _little_recursion():
    """A low recursion limit, of which the test's own callers take nothing."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 600)
    yield
    sys.setrecursionlimit(usual)


def loaded(tmp_path, text):
    path = tmp_path / "x.wit"
    path.write_bytes(text.encode())
    resolved = load([path])
    for world in resolved.roots[0].worlds:
        check_bindable(world)
    return resolved


def refusal(path):
    with pytest.raises(WitError) as refused:
        load([path])
    print_error(refused.value)
    return str(refused.value)


def nested(forms, depth):
    text = "u8"
    for level in range(depth):
        text = forms[level % len(forms)].format(text)
    return f"{HEADER}interface i {{ f: func(a: {text}) -> {text}; type t = {text}; }} world w {{ import i; }}"


@pytest.mark.usefixtures("_little_recursion")
@pytest.mark.parametrize("kind", [*GENERICS, "mixed"])
def test_types_nest_99_deep(tmp_path, kind):
    forms = [GENERICS[kind]] if kind in GENERICS else list(GENERICS.values())
    loaded(tmp_path, nested(forms, 99))
    for depth in (100, 101, 50_000):
        (tmp_path / "x.wit").write_text(nested(forms, depth))
        assert "types may nest 99 deep" in refusal(tmp_path / "x.wit")


def lines(form, count=LONG):
    return "\n".join(form.format(i=i, before=i - 1) for i in range(1, count))


USES = f"interface i0 {{ type t = u8; }} {lines('interface i{i} {{ use i{before}.{{t}}; }}')}"
CHAINS = {
    "comments-nest": "/*" * 100_000 + "*/" * 100_000,
    "aliases": f"interface i {{ type t0 = u8; {lines('type t{i} = t{before};')} }} world w {{ import i; }}",
    "aliases-of-a-resource": "interface i { resource t0; f: func(a: borrow<t9999>);"
    f" {lines('type t{i} = t{before};')} }} world w {{ import i; }}",
    "uses": f"{USES} world w {{ import i9999; }}",
    "exports": f"{USES} world w {{ export i9999; }}",
    "includes": f"world w0 {{ import f: func(); }} {lines('world w{i} {{ include w{before}; }}')}",
    "interfaces": lines("interface i{i} {{}}"),
    "imports": f"{lines('interface i{i} {{}}')} world w {{ {lines('import i{i};')} }}",
    "worlds": f"{lines('world w{i} {{ import f-{i}: func(); }}')} world w {{ {lines('include w{i};')} }}",
    "packages": "package c:d0 { interface i { type t = u8; } }"
    + lines("package c:d{i} {{ interface i {{ use c:d{before}/i.{{t}}; }} }}"),
}


@pytest.mark.usefixtures("_little_recursion")
@pytest.mark.parametrize("text", CHAINS.values(), ids=CHAINS)
def test_long_chains(tmp_path, text):
    loaded(tmp_path, HEADER + text)


CYCLES = {
    "types": f"interface i {{ type t0 = t9999; {lines('type t{i} = t{before};')} }}",
    "interfaces": f"interface i0 {{ use i9999.{{t}}; }} {lines('interface i{i} {{ use i{before}.{{t}}; }}')}",
    "worlds": f"world w0 {{ include w9999; }} {lines('world w{i} {{ include w{before}; }}')}",
    "packages": "package c:d0 { world w { include c:d9999/w; } }"
    + lines("package c:d{i} {{ world w {{ include c:d{before}/w; }} }}"),
}


@pytest.mark.usefixtures("_little_recursion")
@pytest.mark.parametrize("text", CYCLES.values(), ids=CYCLES)
def test_long_cycles(tmp_path, text):
    (tmp_path / "x.wit").write_text(HEADER + text)
    assert "…" in refusal(tmp_path / "x.wit")


MEGABYTE = "a" * 1_000_000
LONG_WORDS = {
    "before-a-parenthesis": f"interface {MEGABYTE} {{}} interface i {{ f(; }}",
    "of-no-meaning": f"interface i {{ f: {MEGABYTE}(); }}",
    "misspelled": f"interface i {{ type {MEGABYTE} = u8; f: func(a: {MEGABYTE}b); }}",
    "with-humps": f"interface {MEGABYTE}B {{}}",
    "twice": f"interface {MEGABYTE} {{}} interface {MEGABYTE} {{}}",
    "string": f'interface i {{ @external-id("{MEGABYTE}") f: funk(); }}',
    "digits": f"interface i {{ type t = list<u8, {'9' * 1_000_000}>; }}",
}


@pytest.mark.parametrize("text", LONG_WORDS.values(), ids=LONG_WORDS)
def test_long_words_are_refused_in_few(tmp_path, text):
    (tmp_path / "x.wit").write_text(HEADER + text)
    assert len(refusal(tmp_path / "x.wit")) < 4_000


MANY = 20_000
UNREADABLE = {
    "semicolons-for-commas": f"interface i {{ record r {{ {'a: u32; ' * MANY} }} }}",
    "semicolons-on-lines": "interface i { enum e { a " + "\n;" * MANY,
    "blank-lines": "interface i { variant v { a b " + f"\n{' ' * 100}" * MANY + "; } }",
    "colons": "interface i { variant v { " + ":;" * MANY + " } }",
    "interfaces-on-a-line": "interface i { x x " + "interface a { } " * MANY,
}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_stepped_over_once(tmp_path, text):
    (tmp_path / "x.wit").write_text(HEADER + text)
    start = time.process_time()
    assert "expected" in refusal(tmp_path / "x.wit")
    assert time.process_time() - start < 5


WRONG_OFTEN = {
    "uses-of-a-world": f"world w {{}} {' '.join(f'interface i{i} {{ use w.{{t}}; }}' for i in range(MANY))}",
    "a-cycle-through-many-fields": f"interface i {{ record r {{ {' '.join(f'x{i}: u,' for i in range(MANY))} z: s }}"
    f" type u = u8; record s {{ {' '.join(f'y{i}: r,' for i in range(MANY))} }} }}",
    "a-cycle-through-many-uses": f"interface k {{}} interface i {{ {'use k.{}; ' * MANY} use j.{{}}; }}"
    f" interface j {{ {'use i.{}; ' * MANY} }}",
}


@pytest.mark.parametrize("text", WRONG_OFTEN.values(), ids=WRONG_OFTEN)
def test_what_is_wrong_often_is_looked_at_once(tmp_path, text):
    (tmp_path / "x.wit").write_text(HEADER + text)
    start = time.process_time()
    assert refusal(tmp_path / "x.wit")
    assert time.process_time() - start < 10


MEMORY = """
import os, resource, sys
from pathlib import Path
from witgen.model import load
if not os.fork():  # a process that was started begins with the peak of its parent; one that was forked does not
    load([Path(sys.argv[1])])
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
else:
    sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))
"""


@pytest.mark.slow
@pytest.mark.parametrize("make", [dense, documented])
def test_five_megabytes_take_less_than_500(tmp_path, make):
    path = tmp_path / "x.wit"
    path.write_text(make(5_000_000))
    assert int(python(MEMORY, str(path), packages=tmp_path, timeout=300).stdout) < 500


def test_a_thousand_files(tmp_path):
    for n in range(1_000):
        uses = f"use i{n // 2}.{{}};" if n else ""
        (tmp_path / f"f{n}.wit").write_text(f"{'' if n % 2 else HEADER}interface i{n} {{ {uses} }}\n")
    assert len(load([tmp_path]).roots[0].interfaces) == 1_000


def test_byte_order_marks_and_line_ends_differ_between_files(tmp_path):
    (tmp_path / "a.wit").write_bytes(b"\xef\xbb\xbfpackage a:b;\r\n/// a\r\n/// b\r\ninterface i {}\r\n")
    (tmp_path / "b.wit").write_bytes(b"\xef\xbb\xbfinterface j {}\n")
    (tmp_path / "c.wit").write_bytes(b"interface k {}")
    package = load([tmp_path]).roots[0]
    assert [i.name.item for i in package.interfaces] == ["i", "j", "k"]
    assert package.interfaces[0].docs == "a\nb"
    (tmp_path / "c.wit").write_bytes(b"interface k {}\n\xef\xbb\xbfinterface l {}")
    assert "c.wit:2:1" in refusal(tmp_path)


BYTES = {
    "comment": b"// \xff\n",
    "string": b'world w { @external-id("\xc3\x28") import f: func(); }',
    "name": b"interface a\x80 {}",
    "nul": b"interface a\0 {}",
    "nul-in-a-comment": b"// \0\n",
    "surrogate": b"// \xed\xa0\x80\n",
    "overlong": b"// \xc0\xaf\n",
    "utf-16": "interface a {}".encode("utf-16"),
    "cut": b"// \xe6\xbc",
}


@pytest.mark.parametrize("data", BYTES.values(), ids=BYTES)
def test_bytes_that_are_no_text(tmp_path, data):
    (tmp_path / "x.wit").write_bytes(HEADER.encode() + data)
    assert "x.wit" in refusal(tmp_path / "x.wit")


@pytest.fixture
def package(tmp_path):
    """A package with a dependency."""
    (tmp_path / "w/deps/c").mkdir(parents=True)
    (tmp_path / "w/x.wit").write_text(f"{HEADER}interface i {{ use c:d/j.{{t}}; }}\n")
    (tmp_path / "w/deps/c/x.wit").write_text("package c:d;\ninterface j { type t = u8; }\n")
    return tmp_path / "w"


def test_dependencies_through_links(package):
    (package / "deps/c").rename(package.parent / "elsewhere")
    (package / "deps/c").symlink_to(package.parent / "elsewhere")
    assert len(load([package]).packages) == 2


@pytest.mark.parametrize("target", ["deps", "deps/c", "deps/../.."])
def test_links_that_lead_around(package, target):
    (package / "deps/d").symlink_to(package / target)
    assert refusal(package)


def test_links_to_themselves(package):
    (package / "deps/d").symlink_to("d")
    assert len(load([package]).packages) == 2
    (package / "deps/d.wit").symlink_to("d.wit")
    assert "cannot read" in refusal(package)
    (package / "deps/d.wit").unlink()
    (package / "y.wit").symlink_to("nowhere.wit")
    assert "y.wit" in refusal(package)


def test_deps_that_is_its_own_directory(package):
    (package / "deps").rename(package.parent / "real")
    (package / "deps").symlink_to(".")
    assert "twice" in refusal(package)


def test_deps_that_is_a_file(package):
    (package / "deps").rename(package.parent / "real")
    (package / "deps").write_text("not a directory")
    assert "unknown package `c:d`" in refusal(package)


def test_what_deps_ignores(package):
    for n in range(300):
        (package / f"deps/file-{n}.txt").write_bytes(b"\xff\0")
        (package / f"deps/{n}").write_text("@@@")
    assert len(load([package]).packages) == 2


def test_unreadable_files(package):
    (package / "deps/c/x.wit").chmod(0)
    if not os.access(package / "deps/c/x.wit", os.R_OK):  # root reads everything
        assert "cannot read" in refusal(package)


@pytest.mark.parametrize("name", [b"a\nb.wit", b"\xff\xfe.wit", b"\x1b[31m.wit", "\u202ea.wit".encode(), b"a b;c.wit"])
def test_names_of_files(tmp_path, name, capfd):
    path = tmp_path / os.fsdecode(name)
    path.write_text("package a:b;\ninterface i { f: funk(); }")
    assert "expected" in refusal(path)
    assert "expected" in refusal(tmp_path)
    path.write_bytes(b"\xff")
    assert "UTF-8" in refusal(path)
    assert refusal(tmp_path / os.fsdecode(b"missing" + name))
    assert "\x1b" not in capfd.readouterr().err
