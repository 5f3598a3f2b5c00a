"""`witgen check`: what it takes, what it says and how, and what it does not import."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from witgen.errors import WitError
from witgen.model import load

GOOD = (
    "package a:b@1.0.0;\ninterface i { f: func(); }\nworld w { import i; @unstable(feature = x) import f: func(); }\n"
)
BAD = "package a:b;\ninterface i {\n  f: func(x: nope);\n  g: func() -> nada;\n}\n"
OTHER = "package c:d;\ninterface i { type t = u8; }\n"
USER = "package a:b;\nworld w { import c:d/i; }\n"
WITGEN = [sys.executable, "-m", "witgen"]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in {"good": GOOD, "bad": BAD, "other": OTHER, "user": USER}.items():
        Path(f"{name}.wit").write_text(text)
    Path("dir/deps").mkdir(parents=True)
    Path("dir/a.wit").write_text(USER)
    Path("dir/deps/other.wit").write_text(OTHER)
    return tmp_path


@pytest.fixture
def typed(monkeypatch):
    """Puts bytes on standard input."""

    def put(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


@pytest.mark.usefixtures("here")
class TestAccepted:
    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (["good.wit"], "a:b@1.0.0: 1 interface, 1 world\n"),
            (["dir"], "a:b: 0 interfaces, 1 world\n"),
            (["good.wit", "other.wit"], "a:b@1.0.0: 1 interface, 1 world\nc:d: 1 interface, 0 worlds\n"),
            (["user.wit", "-d", "other.wit"], "a:b: 0 interfaces, 1 world\n"),
            (["-d", "other.wit", "-d", "user.wit"], "a:b: 0 interfaces, 1 world\n"),
            (["-d", "other.wit", "dir"], "a:b: 0 interfaces, 1 world\n"),  # the same package twice, saying the same
            (["good.wit", "--features", "x"], "a:b@1.0.0: 1 interface, 1 world\n"),
            (["user.wit", "-d", "dir/deps"], "a:b: 0 interfaces, 1 world\n"),
            (["good.wit", "--all-features"], "a:b@1.0.0: 1 interface, 1 world\n"),
            (["good.wit", "-q"], ""),
            (["good.wit", "--error-format", "json"], "a:b@1.0.0: 1 interface, 1 world\n"),
        ],
    )
    def test_it_counts_what_there_is(self, witgen, arguments, says):
        assert witgen("check", *arguments) == (0, says, "")

    def test_standard_input(self, witgen, typed):
        typed(f"\ufeff{USER}".encode())
        assert witgen("check", "-", "-d", "other.wit") == (0, "a:b: 0 interfaces, 1 world\n", "")

    def test_a_file_called_like_standard_input(self, witgen):
        Path("-").write_text(GOOD)
        assert witgen("check", "./-")[0] == 0

    def test_a_feature_nobody_knows_is_told(self, witgen):
        told = "warning: no item belongs to the feature `y`; features: `x`\n"
        assert witgen("check", "good.wit", "-q", "--features", "x,y") == (0, "", told)
        told = "warning: no item belongs to the feature `y`; features: there are none here\n"
        assert witgen("check", "other.wit", "-q", "--features", "y") == (0, "", told)

    def test_it_writes_nothing(self, witgen, here):
        before = sorted(here.rglob("*"))
        assert witgen("check", "dir")[0] == 0
        assert sorted(here.rglob("*")) == before


@pytest.mark.usefixtures("here")
class TestRejected:
    def test_every_problem_has_its_place(self, witgen):
        status, out, err = witgen("check", "bad.wit")
        assert (status, out) == (1, "")
        assert err.count("error: ") == 2
        assert "--> bad.wit:3:14\n" in err
        assert "--> bad.wit:4:16\n" in err

    def test_a_missing_package_is_told_once(self, witgen):
        Path("two.wit").write_text("package a:b;\nworld w { import c:d/i; import c:d/j; }\n")
        err = witgen("check", "two.wit")[2]
        assert err.count("error: ") == 1
        assert "--> two.wit:2:18" in err
        assert "or name it with `-d PATH`" in err

    def test_what_witgen_ships_can_be_used_as_it_says(self, witgen):
        Path("wasi.wit").write_text("package a:b;\nworld w { import wasi:cli/environment@0.2.12; }\n")
        err = witgen("check", "wasi.wit")[2]
        shipped = re.search(r"add `-d ([^`]+)`", err)[1]
        assert witgen("check", "wasi.wit", "-q", "-d", shipped) == (0, "", "")

    def test_a_directory_of_packages_is_no_source(self, witgen):
        Path("packages/c").mkdir(parents=True)
        Path("packages/c/c.wit").write_text(OTHER)
        assert "if it is a directory of packages: `-d packages`" in witgen("check", "packages")[2]
        Path("only/deps").mkdir(parents=True)
        assert "it has only `deps/`" in witgen("check", "only")[2]

    def test_problems_of_several_sources(self, witgen):
        status, _, err = witgen("check", "bad.wit", "user.wit", "missing.wit")
        assert status == 1
        assert "no file or directory `missing.wit`" in err
        assert "bad.wit:3:14" in err

    def test_standard_input_has_a_name(self, witgen, typed):
        typed(BAD.encode())
        assert "--> <stdin>:3:14\n" in witgen("check", "-")[2]

    @pytest.mark.parametrize("data", [b"\0asm\x0d\0\1\0", b"\xff\xfe", b""])
    def test_standard_input_that_is_no_wit(self, witgen, typed, data):
        typed(data)
        status, _, err = witgen("check", "-")
        assert status == 1
        assert "<stdin>" in err

    def test_standard_input_that_is_no_text_hides_nothing(self, witgen, typed):
        typed(b"\xff")
        err = witgen("check", "-", "bad.wit")[2]
        assert "--> <stdin>:1:1" in err
        assert "--> bad.wit:3:14" in err

    def test_components_are_refused_clearly(self, witgen):
        Path("app.wasm").write_bytes(b"\0asm\x0d\0\1\0")
        status, _, err = witgen("check", "app.wasm")
        assert status == 1
        assert err.startswith("error: `app.wasm` is WebAssembly; WIT in that form is not supported yet")

    def test_json_is_a_line_for_each(self, witgen):
        status, out, err = witgen("check", "bad.wit", "--error-format", "json")
        assert (status, out) == (1, "")
        first, second = map(json.loads, err.splitlines())
        assert first == {
            "severity": "error",
            "code": "unknown-type",
            "message": "unknown type `nope`",
            "file": "bad.wit",
            "span": {
                "start": {"line": 3, "column": 14, "offset": 40},
                "end": {"line": 3, "column": 18, "offset": 44},
            },
            "related": [],
            "hints": ["define it here, or bring it in: `use the-interface.{nope};`"],
        }
        assert BAD[40:44] == "nope"
        assert second["span"]["start"] == {"line": 4, "column": 16, "offset": 62}

    def test_json_tells_second_sites(self, witgen):
        Path("twice.wit").write_text("package a:b;\ninterface i {}\nworld i {}\n")
        err = witgen("check", "twice.wit", "--error-format=json")[2]
        related = json.loads(err)["related"]
        assert [(site["message"], site["span"]["start"]["line"]) for site in related] == [("first defined here", 2)]

    def test_json_of_problems_without_a_place(self, witgen):
        told = json.loads(witgen("check", "missing.wit", "--error-format", "json")[2])
        assert (told["code"], told["file"], told["span"]) == ("no-such-path", None, None)

    def test_json_tells_all_where_text_tells_some(self, witgen):
        items = "\n".join(f"f{n}: func(x: t{n});" for n in range(80))
        Path("many.wit").write_text(f"package a:b;\ninterface i {{\n{items}\n}}\n")
        text = witgen("check", "many.wit")[2]
        assert text.count("error: ") == 50
        assert text.endswith("\nand 30 more\n")
        assert len(witgen("check", "many.wit", "--error-format", "json")[2].splitlines()) == 80


@pytest.mark.usefixtures("here")
class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            [""],
            ["good.wit", ""],
            ["good.wit", "-d", ""],
            ["-", "-"],
            ["good.wit", "--nope"],
            ["good.wit", "--features", "a", "--all-features"],
            ["good.wit", "--error-format", "xml"],
        ],
    )
    def test_mistakes(self, witgen, arguments):
        status, out, err = witgen("check", *arguments)
        assert (status, out) == (2, "")
        assert "Error: " in err

    def test_without_a_source_it_says_what_one_is(self, witgen):
        assert "name a .wit file, the directory of a WIT package, or -" in witgen("check")[2]

    def test_help_teaches(self, witgen):
        status, out, _ = witgen("check", "--help")
        assert status == 0
        assert "witgen check wit -d ../shared/wit/clocks" in out
        assert "Exit code: 0 accepted; 1 rejected" in out
        assert max(map(len, out.splitlines())) <= 100


NOT_NEEDED = "wasmtime", "jinja2", "black", "rich", "witgen.runtime", "witgen.codegen", "witgen.output"


@pytest.mark.parametrize("source", ["good.wit", "bad.wit"])
def test_only_what_is_needed_is_imported(here, source):
    code = f"""\
import sys
from witgen.cli import main
try:
    main(["check", {source!r}])
except SystemExit:
    print([name for name in {NOT_NEEDED} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=here, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_pipe_gets_no_colours(here):
    done = subprocess.run([*WITGEN, "check", "bad.wit"], capture_output=True, cwd=here, check=False)
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr
    assert done.stdout == b""


def test_a_name_that_is_no_unicode_can_be_written_down():
    with pytest.raises(WitError) as refusal:
        load([Path("caf\udce9.wit")])
    assert "caf\\udce9.wit" in str(refusal.value)
    str(refusal.value).encode()
