"""`witgen.generate(…, guest="js")`: types that are witgen's, in a directory that is the author's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from witgen import WitError, WitgenError, generate
from witgen.cli.bindgen import command

WIT = """\
package demo:greeter@0.1.0;
interface log { log: func(message: string); }
interface shelf { resource book { title: func() -> string; } open: func() -> book; }
world greeter { import log; export shelf; export greet: func(name: string) -> string; }
"""
SKELETON = {"app.js", "jsconfig.json", "package.json"}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("wit").mkdir()
    Path("wit/greeter.wit").write_text(WIT)
    return tmp_path


def make(**options):
    return generate("wit", guest="js", **options)


def test_types_are_listed_and_the_skeleton_is_not(here):
    done = make()
    assert done.remarks == ()
    manifest = json.loads(Path("app/witgen.json").read_text())
    assert set(manifest["files"]) == set(done.written) - SKELETON
    assert set(manifest["skeleton"]) == SKELETON <= set(done.written)
    assert manifest["guest"] == "js"


@pytest.mark.parametrize("name", sorted(SKELETON))
def test_the_authors_files_are_never_written_again(here, name):
    make()
    Path("app", name).write_text("{}\n")
    Path("wit/greeter.wit").write_text(WIT.replace("name: string", "name: string, loud: bool"))
    assert make(check=True).written == ("wit/world.d.ts",)
    assert make().written == ("wit/world.d.ts",)
    assert Path("app", name).read_text() == "{}\n"
    assert make().up_to_date


def test_the_authors_directory_may_hold_anything(here):
    Path("app/node_modules").mkdir(parents=True)
    Path("app/words.js").write_text("export const words = 1;\n")
    make()
    assert Path("app/words.js").exists()


def test_packages_and_scripts_are_pinned(here):
    make()
    package = json.loads(Path("app/package.json").read_text())
    assert all(pinned[0].isdigit() for pinned in package["devDependencies"].values())
    assert package["scripts"]["build"].endswith("-n greeter -d stdio random clocks http fetch-event -o greeter.wasm")
    assert "--sync --stub-wasi" in package["scripts"]["build:qjs"]


def test_languages_do_not_take_each_others_place(here):
    make()
    with pytest.raises(WitgenError, match="holds a guest in JavaScript, so it is no place for a guest in Python"):
        generate("wit", guest="python")
    with pytest.raises(WitgenError, match="holds a guest in JavaScript, so it is no place for host bindings"):
        generate("wit", out="app")


def test_nothing_is_written_of_what_is_refused(here):
    Path("wit/greeter.wit").write_text(WIT.replace("-> book", "-> stream<u8>"))
    with pytest.raises(WitError, match="holds a `stream`, which witgen's stubs cannot carry yet"):
        make()
    assert not Path("app").exists()


def test_command_line(here):
    run = CliRunner().invoke
    assert run(command, ["wit", "--guest", "js"], standalone_mode=False).return_value == 0
    assert run(command, ["wit", "--guest", "js", "--check"], standalone_mode=False).return_value == 0
    Path("app/wit/check.d.ts").unlink()
    assert run(command, ["wit", "--guest", "js", "--check"], standalone_mode=False).return_value == 1
    assert run(command, ["wit", "--guest", "js", "--number-lists", "array"]).exit_code == 2
