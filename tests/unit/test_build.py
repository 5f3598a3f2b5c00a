"""`witgen.build`: what is around componentize-py, for which a stand-in does; tests/test_build_python.py has it real."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from wasmtime import wat2wasm

import witgen
from tests.support import stand_in
from tests.support.packages import ECHO
from witgen import WitError, WitgenError
from witgen.building import binary
from witgen.building.guest import open_guest
from witgen.building.inputs import inputs_of
from witgen.building.lazy import late_imports
from witgen.building.stamp import read_stamped, stamped
from witgen.building.wit import write_wit
from witgen.model import load, select_world
from witgen.runtime import Engine, dynamic
from witgen.runtime.capi_types import Reader
from witgen.runtime.loading import compiled

WIT = """\
package demo:greeter@0.1.0;

/// Notes, with \""" in them, and \\N{oops}.
interface log {
  @external-id("a \\"b\\"")
  log: func(message: string);
}
interface shelf {
  /// A book.
  resource book { title: func() -> string; }
  open: func() -> book;
}
interface unused { f: func(counts: map<string, u32>); }
world greeter {
  import log;
  import more:kinds/colours;
  export shelf;
  export greet: func(name: string) -> string;
}
world next-door { export count: func(words: list<u8, 4>) -> map<string, u32>; }
"""
KINDS = """\
package more:kinds;
interface shades { enum shade { light, dark } }
interface colours { use shades.{shade}; pick: func() -> shade; }
interface maps { f: func(counts: map<string, u32>); }
"""
COMPONENT = wat2wasm(ECHO.read_text("utf-8"))


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("wit/deps").mkdir(parents=True)
    Path("wit/greeter.wit").write_text(WIT)
    Path("wit/deps/kinds.wit").write_text(KINDS)
    witgen.generate("wit", world="greeter", guest="python")
    return tmp_path


@pytest.fixture
def tool(here, monkeypatch):
    return stand_in.install(here / "stand-in", monkeypatch)


def calls(tool):
    return (tool / "calls").read_text().splitlines()


def build(**options):
    return witgen.build("app", **{"out": "app.wasm", "warm": False, **options})


def names():
    return sorted(path.name for path in Path().iterdir())


class TestBuilt:
    def test_a_component_is_written(self, tool):
        built = build()
        assert (built.out, built.world, built.up_to_date) == (Path("app.wasm"), "demo:greeter/greeter@0.1.0", False)
        octets = Path("app.wasm").read_bytes()
        assert octets.startswith(COMPONENT)
        assert built.size == len(octets)
        assert 0 < built.compressed < built.size
        assert built.exports == ("test:echo/guest@0.1.0",)
        assert names() == ["app", "app.wasm", "stand-in", "wit"]

    def test_what_it_is_asked(self, here, tool):
        Path("libs").mkdir()
        build(paths=["libs"], stub_wasi=True)
        (call,) = calls(tool)
        assert "-w demo:greeter/greeter@0.1.0 componentize app" in call
        assert f"-p {here / 'app'} -p {here / 'libs'} --stub-wasi -o " in call

    def test_no_packages_of_this_machine_are_in_reach(self, tool, monkeypatch):
        monkeypatch.setenv("VIRTUAL_ENV", "/opt/mine")
        build()
        environment, directory = (tool / "environment").read_text().splitlines()
        assert environment.startswith(directory)
        assert not Path(directory).exists()  # it was empty, and temporary

    def test_modules_in_the_working_directory_are_not_taken_for_the_tool(self, tool):
        Path("componentize_py.py").write_text("raise SystemExit('wrong one')\n")
        Path("json.py").write_text("raise SystemExit('wrong one')\n")
        assert build().size

    def test_beside_the_directory_by_default(self, tool, monkeypatch):
        assert build(out=None).out == Path("app.wasm")
        monkeypatch.chdir("app")
        assert witgen.build(".", warm=False).out == Path.cwd().parent / "app.wasm"
        assert len(calls(tool)) == 1

    def test_it_is_compiled_into_the_cache(self, tool, monkeypatch):
        monkeypatch.setattr(Engine, "_default", None)
        monkeypatch.setattr("witgen.runtime.cache.SMALLEST", 0)
        monkeypatch.setenv("WITGEN_CACHE_DIR", "cache")
        assert build(warm=True).compiled
        assert [path.suffix for path in Path("cache").iterdir()] == [".cwasm"]

    @pytest.mark.parametrize("off", ["0", "off"])
    def test_not_where_there_is_no_cache(self, tool, monkeypatch, off):
        monkeypatch.setattr(Engine, "_default", None)
        monkeypatch.setenv("WITGEN_CACHE", off)
        assert not build(warm=True).compiled

    def test_steps_are_told(self, tool):
        told = []
        build(step=lambda what: nullcontext(told.append(what)), warm=True)
        assert told == ["componentize-py makes app.wasm", "compiling app.wasm for the first load"]


class TestUpToDate:
    def test_a_second_run_does_nothing(self, tool):
        first = build()
        before = Path("app.wasm").stat()
        again = build()
        assert again.up_to_date
        assert (again.imports, again.exports, again.size) == (first.imports, first.exports, first.size)
        assert len(calls(tool)) == 1
        assert Path("app.wasm").stat().st_mtime_ns == before.st_mtime_ns

    def test_it_builds_by_force(self, tool):
        build()
        assert not build(force=True).up_to_date
        assert len(calls(tool)) == 2

    def test_the_component_may_be_moved(self, tool):
        build()
        shutil.move("app.wasm", "b.wasm")
        assert build(out="b.wasm").up_to_date

    @pytest.mark.parametrize(
        "change",
        [
            lambda: Path("app/app.py").write_text("x = 1\n"),
            lambda: Path("app/data.txt").write_text("x"),
            lambda: Path("app/sub").mkdir() or Path("app/sub/m.py").touch(),
            lambda: Path("libs/m.py").touch(),
            lambda: Path("app.wasm").write_bytes(Path("app.wasm").read_bytes()[:-1]),
            lambda: Path("app.wasm").write_bytes(COMPONENT),
            lambda: Path("app.wasm").write_bytes(Path("app.wasm").read_bytes() + b"\0\1\0"),
            lambda: Path("app.wasm").unlink(),
        ],
    )
    def test_what_makes_it_stale(self, tool, change):
        Path("libs").mkdir()
        build(paths=["libs"])
        assert build(paths=["libs"]).up_to_date
        change()
        assert not build(paths=["libs"]).up_to_date
        assert build(paths=["libs"]).up_to_date

    def test_options_and_versions_count(self, tool):
        build()
        assert not build(stub_wasi=True).up_to_date
        assert not build().up_to_date
        facts = next(tool.parent.glob("*.dist-info")) / "METADATA"
        facts.write_text(facts.read_text().replace(stand_in.VERSION, "0.25.9"))
        assert not build().up_to_date

    def test_what_does_not_count(self, tool):
        build(out="app/app.wasm")
        for name in ("app/__pycache__/app.pyc", "app/.mypy_cache/x.json", "app/.hidden"):
            Path(name).parent.mkdir(exist_ok=True)
            Path(name).write_text("x")
        assert build(out="app/app.wasm").up_to_date


class TestRefused:
    def test_no_directory(self, here):
        with pytest.raises(WitgenError, match=r"`none` is not there; write a guest .* --guest python -o none`"):
            witgen.build("none")

    def test_a_file(self, here):
        with pytest.raises(WitgenError, match="is a file: name the directory of the guest"):
            witgen.build("app/app.py")

    def test_a_directory_without_a_manifest(self, here):
        Path("app/witgen.json").unlink()
        with pytest.raises(WitgenError, match=r"holds no witgen\.json.* writes it,\nwith the stubs"):
            witgen.build("app")

    def test_host_bindings(self, here):
        Path("host.wit").write_text("package a:b; world w { export f: func(); }")
        witgen.generate("host.wit", out="plugin")
        with pytest.raises(WitgenError, match="`plugin` holds host bindings, which are imported as they are"):
            witgen.build("plugin")

    def test_a_guest_in_another_language(self, here):
        change_manifest(guest="c")
        with pytest.raises(WitgenError, match=r"holds a guest in C, and .* builds those in Python;\ndocs/guests\.md"):
            build()

    def test_an_older_manifest(self, here, tool):
        change_manifest(origin=None, guest=None)
        with pytest.raises(WitgenError, match=r"witgen bindgen WIT -w demo:greeter/greeter@0\.1\.0 --guest python -o"):
            build()
        assert witgen.generate("wit", world="greeter", guest="python").up_to_date
        assert build().size

    def test_a_manifest_that_is_none(self, here):
        change_manifest(origin={"source": 3})
        with pytest.raises(WitgenError, match="is not a manifest this witgen can read"):
            build()

    def test_wit_that_was_moved(self, here, tool):
        shutil.move("wit", "elsewhere")
        with pytest.raises(WitgenError, match=r"made from what is not there: `wit`.*\n.*\n.* -w greeter --guest"):
            build()
        witgen.generate("elsewhere", world="greeter", guest="python")
        assert build().size

    def test_a_guest_that_was_moved_with_its_wit(self, here, tool, monkeypatch):
        Path("new").mkdir()
        shutil.move("wit", "new/wit")
        shutil.move("app", "new/app")
        assert witgen.build("new/app", warm=False).out == Path("new/app.wasm")
        monkeypatch.chdir("/")
        assert witgen.build(here / "new/app", warm=False).up_to_date

    def test_stale_stubs(self, here, tool):
        Path("wit/greeter.wit").write_text(WIT.replace("name: string", "name: string, loud: bool"))
        with pytest.raises(
            WitgenError, match=r"`app` is stale: .*`wit`(.*\n)+  witgen bindgen wit -w greeter --guest p"
        ):
            build()
        assert not calls(tool)
        witgen.generate("wit", world="greeter", guest="python")
        assert build().size

    def test_stubs_of_templates_of_your_own(self, here, tool, monkeypatch):
        Path("mine/guest/python").mkdir(parents=True)
        template = Path("mine/guest/python/NOTES.md.j2")
        template.write_text("{{ world.name }}\n")
        witgen.generate("wit", world="greeter", guest="python", templates="mine")
        assert build().size
        template.write_text("{{ world.path }}\n")
        with pytest.raises(WitgenError, match=r"is stale(.*\n)+.*--templates mine --guest python -o app"):
            build()
        witgen.generate("wit", world="greeter", guest="python", templates="mine")
        assert not build().up_to_date
        assert build().up_to_date

    def test_templates_that_were_moved(self, here, tool):
        Path("mine/guest/python").mkdir(parents=True)
        Path("mine/guest/python/NOTES.md.j2").write_text("{{ world.name }}\n")
        witgen.generate("wit", world="greeter", guest="python", templates="mine")
        shutil.move("mine", "ours")
        missing = r"made from what is not there: `mine`\. (.*\n)+.*--templates mine --guest python -o app"
        with pytest.raises(WitgenError, match=missing):
            build()
        shutil.move("wit", "elsewhere")
        with pytest.raises(WitgenError, match=r"made from what is not there: `wit`, `mine`"):
            build()
        witgen.generate("elsewhere", world="greeter", guest="python", templates="ours")
        assert build().size

    def test_a_skeleton_of_templates_may_hold_any_file(self, here, tool):
        Path("mine/guest/python/_skeleton/parts").mkdir(parents=True)
        for name in ("README.md", "parts/prices.py", "on-call.py", "sales.today.py"):
            Path(f"mine/guest/python/_skeleton/{name}.j2").write_text("{{ world.name }} = 1\n")
        witgen.generate("wit", world="greeter", guest="python", templates="mine")
        assert open_guest(Path("app")).modules == ("app", "parts.prices", "shelf")
        assert build().size
        Path("app/parts/prices.py").unlink()
        with pytest.raises(WitgenError, match=r"`app/parts/prices\.py` is missing"):
            build()

    def test_guests_of_templates(self, here, tool):
        Path("mine/guest/md").mkdir(parents=True)
        Path("mine/guest/md/world.md.j2").write_text("{{ world.name }}\n")
        witgen.generate("wit", world="greeter", guest="md", templates="mine", out="md")
        with pytest.raises(WitgenError, match="`md` holds a guest in md, and `witgen build` builds those in Python"):
            witgen.build("md", warm=False)

    def test_edited_stubs(self, here, tool):
        Path("app/wit_world/__init__.py").write_text("mine = True\n")
        with pytest.raises(WitgenError, match=r"wit_world/__init__\.py was edited since witgen wrote it"):
            build()

    def test_wit_that_is_none(self, here, tool):
        Path("wit/greeter.wit").write_text("interface {")
        with pytest.raises(WitError):
            build()

    @pytest.mark.parametrize("name", ["app", "shelf"])
    def test_a_module_is_missing(self, here, tool, name):
        Path(f"app/{name}.py").unlink()
        with pytest.raises(WitgenError, match=rf"`app/{name}\.py` is missing"):
            build()
        Path("libs").mkdir()
        Path(f"libs/{name}.py").touch()
        assert build(paths=["libs"]).size

    def test_the_tool_is_missing(self, here, monkeypatch):
        monkeypatch.setattr(sys, "path", [])
        with pytest.raises(WitgenError, match=r"pip install 'witgen\[python-guest\]'"):
            build()

    def test_another_version_of_the_tool_is_remarked_upon(self, tool):
        facts = next(tool.parent.glob("*.dist-info")) / "METADATA"
        facts.write_text(facts.read_text().replace(stand_in.VERSION, "0.31.0"))
        assert "0.31.0 is installed" in build().remarks[0]

    @pytest.mark.parametrize(
        ("out", "says"),
        [
            ("wit", "`wit` is no file: name the one"),
            ("no/app.wasm", "`no` is no directory: make it first"),
            ("app/app.py", "is no WebAssembly, and is not overwritten"),
            (os.devnull, "is no file"),
        ],
    )
    def test_a_place_that_is_none(self, tool, out, says):
        with pytest.raises(WitgenError, match=says):
            build(out=out)
        assert not calls(tool)

    @pytest.mark.skipif(sys.platform != "linux", reason="a file that is there, and refuses to be read")
    def test_a_target_that_cannot_be_read(self, tool):
        with pytest.raises(WitgenError, match=r"^cannot read `/proc/self/mem`: .*; name another file with -o$"):
            build(out="/proc/self/mem")
        assert not calls(tool)

    def test_a_path_that_is_none(self, tool):
        with pytest.raises(WitgenError, match="`nowhere` is no directory"):
            build(paths=["nowhere"])
        with pytest.raises(TypeError, match="paths is a sequence"):
            build(paths="libs")


class TestFailed:
    def test_the_older_component_stays(self, tool):
        build()
        before = Path("app.wasm").read_bytes()
        (tool / "says").write_text("no such luck\n\nStack backtrace:\n   0: <anyhow::Error>")
        with pytest.raises(WitgenError, match=r"^componentize-py failed: no such luck$"):
            build(force=True)
        assert Path("app.wasm").read_bytes() == before
        assert names() == ["app", "app.wasm", "stand-in", "wit"]

    def test_what_cannot_be_written_is_known_before(self, tool, monkeypatch):
        def full(*_, **__):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "touch", full)
        with pytest.raises(WitgenError, match=r"cannot write `app\.wasm`: no space left on device; it is as it was"):
            build()
        assert (tool / "calls").read_text() == ""

    def test_a_disk_that_is_full_in_the_end(self, tool, monkeypatch):
        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(WitgenError, match="no space left on device"):
            build()
        assert names() == ["app", "stand-in", "wit"]

    def test_what_killed_builds_left_is_swept(self, tool):
        Path(".a[1].wasm.0123456789ab.tmp").write_bytes(COMPONENT)
        os.utime(".a[1].wasm.0123456789ab.tmp", (0, 0))
        others = [".a[1].wasm.ba9876543210.tmp", ".b.wasm.0123456789ab.tmp", ".a[1].wasm.mine.tmp"]
        for name in others:
            Path(name).touch()
        for name in others[1:]:
            os.utime(name, (0, 0))
        build(out="a[1].wasm")
        assert names() == sorted([*others, "a[1].wasm", "app", "stand-in", "wit"])

    def test_one_that_takes_too_long_is_stopped(self, tool):
        (tool / "slow").touch()
        with pytest.raises(WitgenError, match=r"did not end within 1 s, and was stopped.*runs app\.py"):
            build(timeout=1)
        assert names() == ["app", "stand-in", "wit"]

    def test_ctrl_c_stops_it(self, tool, monkeypatch):
        started = []

        def interrupted(self, *_, **__):
            started.append(self)
            raise KeyboardInterrupt

        (tool / "slow").touch()
        monkeypatch.setattr(subprocess.Popen, "communicate", interrupted)
        with pytest.raises(KeyboardInterrupt):
            build()
        assert started[0].returncode is not None
        assert names() == ["app", "stand-in", "wit"]

    @pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel for it")
    def test_it_goes_with_a_build_that_is_killed(self, tool):
        (tool / "slow").touch()
        code = "import witgen; witgen.build('app', warm=False)"
        process = subprocess.Popen([sys.executable, "-c", code])
        eventually((tool / "process").exists)
        child = Path("/proc", (tool / "process").read_text())
        assert child.exists()
        process.kill()
        process.wait()
        eventually(lambda: not child.exists())

    def test_what_the_system_refuses(self, tool, monkeypatch):
        monkeypatch.setattr("witgen.building.pipeline.write_wit", refused)
        with pytest.raises(WitgenError, match=r"^cannot build: no space left on device: `x`$"):
            build()
        monkeypatch.setattr("witgen.building.pipeline.inputs_of", refused)
        with pytest.raises(WitgenError, match=r"^cannot build: no space left on device: `x`$"):
            build()
        monkeypatch.setattr("witgen.building.pipeline.open_guest", refused)
        with pytest.raises(WitgenError, match=r"^cannot build: no space left on device: `x`$"):
            build()


def refused(*_):
    raise OSError(28, "No space left on device", "x")


def eventually(true):
    end = time.monotonic() + 20
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


class TestInputs:
    def test_a_name_is_told_from_contents(self, here):
        guest = open_guest(Path("app"))
        Path("a").mkdir()
        Path("b").mkdir()
        Path("a/x").write_text("1")
        Path("b/x").write_text("1")
        assert inputs_of(guest, [Path("a")], {}, Path("o")) == inputs_of(guest, [Path("b")], {}, Path("o"))
        Path("b/x").rename("b/y")
        assert inputs_of(guest, [Path("a")], {}, Path("o")) != inputs_of(guest, [Path("b")], {}, Path("o"))


class TestWit:
    def written(self):
        world = write_wit(open_guest(Path("app")), Path("out"))
        return world, "".join(path.read_text() for path in sorted(Path("out").rglob("*.wit")))

    def test_only_what_the_world_needs(self, here):
        world, text = self.written()
        assert world == "demo:greeter/greeter@0.1.0"
        assert not {word for word in ("map", "unused", "next-door", "list<u8, 4>") if word in text}
        assert {path.name for path in Path("out").iterdir()} == {"world.wit", "deps"}
        assert text.count("interface shades") == 1

    def test_it_means_the_same(self, here):
        world, _ = self.written()
        before, after = (select_world(load([Path(path)]), world) for path in ("wit", "out"))
        for items in ("imports", "exports"):
            assert [item.name for item in getattr(before, items)] == [item.name for item in getattr(after, items)]

    def test_docs_and_ids_are_left_out(self, here):
        _, text = self.written()
        assert '"' not in text
        assert "oops" not in text
        assert "///" in text  # a class that has nothing else is no Python

    def test_features_are_decided(self, here):
        Path("wit/greeter.wit").write_text(
            "package a:b; world w { @unstable(feature = x) import f: func(); @unstable(feature = y) import g: func(); }"
        )
        shutil.rmtree("app")
        witgen.generate("wit", guest="python", features=["x"])
        _, text = self.written()
        assert "f: func()" in text
        assert "g: func()" not in text


class TestBinary:
    NAMED = '(component (import "a" (func)) (import "b:c/d@1.0.0" (instance (export "e" (func)))))'
    MIXED = """(component
      (import "r" (type (sub resource))) (import "m" (core module)) (import "f" (func))
      (export "g" (func 0)) (export "h" (type 0)) (export "i" (func 0) (func)))"""

    @pytest.mark.parametrize("text", ["(component)", NAMED])
    def test_names_are_those_the_engine_tells(self, text):
        octets = bytes(wat2wasm(text))
        engine = Engine(cache=False)
        reader = Reader(engine.owned, compiled(engine, octets)[0])
        assert binary.imports(octets) == tuple(reader.imports())
        assert binary.exports(octets) == tuple(reader.exports())

    def test_names_of_the_echo(self):
        component = dynamic.compile(COMPONENT)
        assert binary.exports(COMPONENT) == component.exports
        assert binary.imports(COMPONENT) == component.imports

    def test_types_and_modules_are_passed_over(self):
        octets = bytes(wat2wasm(self.MIXED))
        assert (binary.imports(octets), binary.exports(octets)) == (("f",), ("g", "i"))

    def test_code_and_memory(self):
        code = '(func (export "f") nop nop nop)'
        octets = bytes(wat2wasm(f'(component (core module (memory 1) (data (i32.const 0) "{"x" * 500}") {code}))'))
        size, memory = binary.measure(octets)
        assert 3 < size < 20
        assert 500 < memory < 520

    @pytest.mark.parametrize("number", [0, 1, 127, 128, 300, 1 << 21])
    def test_numbers(self, number):
        section = b"\0" + binary.leb(number) + bytes(number)
        (found,) = binary.sections(binary.COMPONENT + section)
        assert found.end - found.start == number

    @pytest.mark.parametrize("rest", [b"\0", b"\0\x80", b"\0\5\0", b"\1\xff\xff\xff\xff\x0f"])
    def test_what_is_cut_off(self, rest):
        with pytest.raises(ValueError, match="beyond the end"):
            list(binary.sections(binary.COMPONENT + rest))


class TestStamp:
    def test_a_component_stays_one(self):
        assert dynamic.compile(stamped(COMPONENT, "x")).exports == ("test:echo/guest@0.1.0",)

    @pytest.mark.parametrize(
        ("octets", "read"),
        [
            (stamped(COMPONENT, "x"), True),
            (stamped(COMPONENT, "y"), False),
            (stamped(stamped(COMPONENT, "y"), "x"), True),
            (COMPONENT, False),
            (b"", False),
            (binary.COMPONENT, False),
            (b"(component)", False),
            (stamped(COMPONENT, "x").replace(b"guest", b"gu3st"), False),
        ],
    )
    def test_it_is_read(self, tmp_path, octets, read):
        path = tmp_path / "a.wasm"
        path.write_bytes(octets)
        assert (read_stamped(path, "x") is not None) is read


class TestLateImports:
    def late(self, here, **files):
        for name, text in files.items():
            path = here / f"{name.replace('__', '/')}.py"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        return late_imports(here, ["app"])

    def test_one_in_a_function(self, tmp_path):
        (remark,) = self.late(tmp_path, app="def f():\n    import fractions\n")
        assert remark.startswith(f"{tmp_path / 'app.py'}:2: `fractions` is imported in a function")

    def test_once_for_a_module(self, tmp_path):
        text = "def f():\n    import fractions\n"
        (remark,) = self.late(tmp_path, app=text * 3)
        assert "app.py:2:" in remark

    @pytest.mark.parametrize(
        "text",
        [
            "import fractions\ndef f():\n    import fractions\n",
            "try:\n    import fractions\nexcept ImportError: pass\ndef f():\n    from fractions import Fraction\n",
            "def f():\n    import sys, os, app\n",
            "def f():\n    import types, re, copy, os.path, wit_world.imports\n",
            "def f():\n    from componentize_py_types import Err\n    from wit_world.exports import shelf\n",
            "import typing\nif not typing.TYPE_CHECKING:\n    import fractions\ndef f():\n    import fractions\n",
            "import pack.helper\ndef f():\n    import pack\n",
            "def f():\n    from . import x\n",
            "import helper\ndef f():\n    import fractions\n",
            "import pack.helper\ndef f():\n    import fractions\n",
            "def (",
            "\0",
        ],
    )
    def test_none(self, tmp_path, text):
        assert self.late(tmp_path, app=text, helper="import fractions\n", pack__helper="import fractions\n") == []

    @pytest.mark.parametrize("test", ["TYPE_CHECKING", "typing.TYPE_CHECKING"])
    def test_of_the_type_checkers_modules(self, tmp_path, test):
        head = f"import typing\nfrom typing import TYPE_CHECKING\nif {test}:\n    import fractions\n"
        assert len(self.late(tmp_path, app=f"{head}def f():\n    import fractions\n")) == 1

    def test_tests_are_no_part_of_it(self, tmp_path):
        assert self.late(tmp_path, app="", test_app="def test():\n    import fractions\n") == []

    def test_a_build_tells(self, tool):
        Path("app/app.py").write_text("def f():\n    import fractions\n")
        assert build().remarks[0].startswith("app/app.py:2: ")


def change_manifest(**changes):
    path = Path("app/witgen.json")
    data = {**json.loads(path.read_text()), **changes}
    path.write_text(json.dumps({key: value for key, value in data.items() if value is not None}))


def test_the_directory_of_the_wit_is_no_guest(here):
    with pytest.raises(WitgenError, match=r"`wit` holds WIT: name the directory of a guest"):
        witgen.build("wit")


class TestPromises:
    """Resources with methods that nobody wrote: componentize-py builds them, and their constructors trap."""

    def write(self, body):
        head = "from wit_world.exports import shelf as exported_shelf\n"
        Path("app/shelf.py").write_text(f"{head}class Book(exported_shelf.Book):\n{body}")

    @pytest.mark.parametrize("body", ["    pass\n", "    def name(self): ...\n", "    title: str\n"])
    def test_a_method_that_is_missing(self, tool, body):
        self.write(body)
        with pytest.raises(WitgenError, match=r"app/shelf\.py:2: class `Book` lacks `title`; `app/wit_world"):
            build()
        assert not Path("app.wasm").exists()

    @pytest.mark.parametrize(
        "body",
        [
            "    def title(self): ...\n",
            "    title = lambda self: ''\n",
            "    if True:\n        def title(self): ...\n",
            "    from builtins import str as title\n",
        ],
    )
    def test_a_method_that_is_there(self, tool, body):
        self.write(body)
        assert build().size

    def test_what_a_base_class_may_have_is_not_guessed(self, tool):
        base = "class Base:\n    def title(self): ...\n"
        module = "from wit_world.exports import shelf as exported_shelf\n"
        Path("app/shelf.py").write_text(f"{module}{base}class Book(Base, exported_shelf.Book): ...\n")
        assert build().size
