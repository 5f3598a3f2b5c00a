"""`witgen build` with componentize-py itself: from WIT to a guest that a host calls, and guests that are not built."""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import witgen
from witgen import WitgenError
from witgen.runtime import Engine, Err, dynamic

pytestmark = pytest.mark.slow

WITGEN = [sys.executable, "-m", "witgen"]
WIT = """\
package demo:greeter@0.1.0;

/// Notes, with \""" in them, a \\N{oops}, and at the end a \\
interface log { log: func(message: string); }
interface shelf {
  resource book { constructor(title: string); title: func() -> string; }
  open: func(title: string) -> result<book, string>;
}
world greeter { import log; export shelf; export greet: func(name: string) -> string; }
world next-door { export count: func(words: list<u8, 4>) -> map<string, u32>; }
interface maps { f: func(counts: map<string, u32>); }
"""
APP = """\
from pathlib import Path

import shelf
import wit_world
from componentize_py_types import Err
from markup import shout
from wit_world import exports
from wit_world.imports import log

GREETING = (Path(__file__).parent / "greeting.txt").read_text().strip()


class WitWorld(wit_world.WitWorld):
    def greet(self, name):
        log.log(f"greeting {name}")
        return shout(f"{GREETING}, {name}")


class Shelf(exports.Shelf):
    def open(self, title):
        if not title:
            raise Err("no title")
        return shelf.Book(title)
"""
SHELF = """\
from wit_world.exports import shelf as exported_shelf


class Book(exported_shelf.Book):
    def __init__(self, title):
        self._title = title

    def title(self):
        return self._title
"""


class Log:
    def __init__(self):
        self.messages = []

    def log(self, message):
        self.messages.append(message)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A guest that is filled in, with a library of its own and a file that it reads while it is built."""
    home = tmp_path_factory.mktemp("greeter")
    (home / "wit").mkdir()
    (home / "wit" / "greeter.wit").write_text(WIT)
    run = subprocess.run(
        [*WITGEN, "bindgen", "wit", "-w", "greeter", "--guest", "python"], cwd=home, capture_output=True, check=True
    )
    assert b"app: " in run.stdout
    (home / "app" / "app.py").write_text(APP)
    (home / "app" / "shelf.py").write_text(SHELF)
    (home / "app" / "greeting.txt").write_text("hello\n")
    (home / "libs").mkdir()
    (home / "libs" / "markup.py").write_text("def shout(text): return text.upper() + '!'\n")
    return home


@pytest.fixture(scope="module")
def built(home):
    """What the command says; the component is `home / "greeter.wasm"`."""
    command = [*WITGEN, "build", "app", "-p", "libs", "-o", "greeter.wasm", "--stub-wasi"]
    return subprocess.run(command, cwd=home, capture_output=True, encoding="utf-8", check=True)


def test_generated_bindings_call_it(home, built, monkeypatch):
    monkeypatch.syspath_prepend(home)
    witgen.generate(home / "wit", world="greeter", out=home / "greeter_host")
    greeter = importlib.import_module("greeter_host")
    log = Log()
    with greeter.load(home / "greeter.wasm", greeter.Imports(log=log)) as world:
        assert world.greet("Ada") == "HELLO, ADA!"
        with world.shelf.open("Notes") as book:
            assert book.title() == "Notes"
        with world.shelf.Book("More") as book:
            assert book.title() == "More"
        with pytest.raises(Err, match="no title"):
            world.shelf.open("")
    assert log.messages == ["greeting Ada"]


def test_it_is_told_what_was_built(built):
    lines = built.stdout.splitlines()
    assert lines[0].startswith("greeter.wasm: 1")
    assert lines[2:4] == [
        "  imports   demo:greeter/log@0.1.0",
        "  exports   greet, demo:greeter/shelf@0.1.0",
    ]
    assert built.stderr.splitlines() == [
        "componentize-py makes greeter.wasm …",
        "compiling greeter.wasm for the first load …",
    ]


def test_the_first_load_finds_it_compiled(home, built):
    start = time.monotonic()
    component = dynamic.compile(home / "greeter.wasm", engine=Engine())
    assert time.monotonic() - start < 1  # to compile it takes several seconds
    assert set(component.exports) == {"exports", "greet", "demo:greeter/shelf@0.1.0"}
    assert component.imports == ("demo:greeter/log@0.1.0",)


def test_a_second_run_does_nothing(home, built):
    before = (home / "greeter.wasm").stat().st_mtime_ns
    again = witgen.build(home / "app", paths=[home / "libs"], out=home / "greeter.wasm", stub_wasi=True)
    assert again.up_to_date
    assert again.memory > 5e6
    assert again.code > 5e6
    assert (home / "greeter.wasm").stat().st_mtime_ns == before


def test_a_package_of_this_environment_is_not_found_by_itself(home, tmp_path):
    with pytest.raises(WitgenError, match=r"app\.py:6: ModuleNotFoundError: No module named 'markup'\n(.*\n)+Is `mar"):
        witgen.build(home / "app", out=tmp_path / "a.wasm")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("import shelf", "def ("), r"app/app\.py:3: SyntaxError: "),
        (("class WitWorld(", "class Other("), r"`.*/app/app\.py` has no class `WitWorld`"),
        (("def greet", "def great"), r"class `WitWorld` in `.*/app/app\.py` lacks abstract method 'greet'"),
        (("class WitWorld", "log.log('x')\nclass WitWorld"), r"calls `demo:greeter/log@0\.1\.0#log` at import"),
        (("class WitWorld", "raise SystemExit\nclass WitWorld"), r"ended Python at import"),
        (("class WitWorld", "while True: pass\nclass WitWorld"), r"did not end within 12 s"),
    ],
)
def test_what_the_author_did_wrong_is_told_with_its_place(home, tmp_path, change, says):
    for name in ("app", "libs", "wit"):
        shutil.copytree(home / name, tmp_path / name)
    path = tmp_path / "app" / "app.py"
    assert change[0] in path.read_text()
    path.write_text(path.read_text().replace(*change))
    with pytest.raises(WitgenError, match=says):
        witgen.build(tmp_path / "app", paths=[tmp_path / "libs"], timeout=12 if "while" in change[1] else 120)
    assert {path.name for path in tmp_path.iterdir()} == {"app", "libs", "wit"}


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_ctrl_c_ends_a_build_that_does_not(home, tmp_path):
    for name in ("app", "wit"):
        shutil.copytree(home / name, tmp_path / name)
    (tmp_path / "app" / "app.py").write_text("while True: pass\n")
    process = subprocess.Popen([*WITGEN, "build", "app"], cwd=tmp_path, stderr=subprocess.PIPE)
    assert process.stderr.readline().startswith(b"componentize-py makes")
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    process.stderr.close()
    assert {path.name for path in Path(tmp_path).iterdir()} == {"app", "wit"}
