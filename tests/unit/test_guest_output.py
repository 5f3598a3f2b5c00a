"""`witgen.generate(…, guest="python")`: a directory that is the author's, with stubs that are witgen's."""

from __future__ import annotations

import json
import ntpath
import shutil
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from witgen import WitgenError, generate
from witgen.cli.bindgen import command
from witgen.output import origin as origins
from witgen.output.origin import Origin

WIT = """\
package demo:greeter@0.1.0;
interface log { log: func(message: string); }
interface shelf { resource book { title: func() -> string; } open: func() -> book; }
world greeter { import log; export shelf; export greet: func(name: string) -> string; }
"""
SKELETON = {"app.py", "shelf.py"}


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("wit").mkdir()
    Path("wit/greeter.wit").write_text(WIT)
    return tmp_path


def make(**options):
    return generate("wit", guest="python", **options)


def test_stubs_are_listed_and_the_skeleton_is_not(here):
    done = make()
    assert done.out == Path("app")
    manifest = json.loads(Path("app/witgen.json").read_text())
    assert set(manifest["files"]) == set(done.written) - SKELETON
    assert set(manifest["skeleton"]) == SKELETON <= set(done.written)


def test_a_second_run_does_nothing(here):
    make()
    assert make().up_to_date
    assert make(check=True).up_to_date


@pytest.mark.parametrize("name", sorted(SKELETON))
def test_the_authors_files_are_never_written_again(here, name):
    make()
    Path("app", name).write_text("mine = True\n")
    Path("wit/greeter.wit").write_text(WIT.replace("name: string", "name: string, loud: bool"))
    assert make(check=True).written == ("wit_world/__init__.py",)
    assert make().written == ("wit_world/__init__.py",)
    assert Path("app", name).read_text() == "mine = True\n"
    assert make(check=True).up_to_date


@pytest.mark.parametrize("name", sorted(SKELETON))
def test_a_missing_skeleton_is_written_and_not_checked(here, name):
    make()
    Path("app", name).unlink()
    assert make(check=True).up_to_date
    assert make().written == (name,)


def test_an_existing_module_may_be_a_package_or_a_link(here):
    Path("app/app").mkdir(parents=True)
    Path("app/app/__init__.py").touch()
    Path("elsewhere.py").write_text("mine = True\n")
    Path("app/shelf.py").symlink_to(here / "elsewhere.py")
    assert not SKELETON & set(make().written)
    assert Path("elsewhere.py").read_text() == "mine = True\n"
    assert make().up_to_date


def test_a_directory_where_the_module_should_be(here):
    Path("app/app.py").mkdir(parents=True)
    with pytest.raises(WitgenError, match=r"app\.py` is a directory"):
        make()
    assert [path.name for path in Path("app").iterdir()] == ["app.py"]


def test_the_directory_may_hold_the_authors_work(here):
    Path("app").mkdir()
    Path("app/prices.py").write_text("PRICES = {}\n")
    make()
    assert Path("app/prices.py").read_text() == "PRICES = {}\n"


def test_a_stub_edited_by_hand_is_not_overwritten(here):
    make()
    stub = Path("app/wit_world/imports/log.py")
    stub.write_text(stub.read_text() + "# mine\n")
    Path("wit/greeter.wit").write_text(WIT.replace("message: string", "text: string"))
    with pytest.raises(WitgenError, match=r"imports/log\.py was edited"):
        make()
    assert stub.read_text().endswith("# mine\n")


def test_stubs_of_another_tool_are_not_overwritten(here):
    Path("app/wit_world").mkdir(parents=True)
    Path("app/wit_world/__init__.py").write_text("# theirs\n")
    with pytest.raises(WitgenError, match=r"wit_world/__init__\.py is not from witgen"):
        make()
    assert not Path("app/app.py").exists()


def test_what_the_world_no_longer_has_goes_and_the_authors_stays(here):
    make()
    Path("wit/greeter.wit").write_text(WIT.replace("import log; export shelf; ", ""))
    assert set(make().removed) >= {"wit_world/imports/log.py", "wit_world/exports/shelf.py"}
    assert Path("app/shelf.py").exists()
    assert not Path("app/wit_world/imports").exists()


def test_the_directory_need_not_be_a_name_of_python(here):
    make(out="my-guest")
    assert Path("my-guest/app.py").exists()


def test_the_default_directory_is_not_taken_from_another_world(here):
    make()
    Path("wit/greeter.wit").write_text(WIT.replace("world greeter", "world other"))
    with pytest.raises(WitgenError, match="name another directory"):
        make()


def test_what_makes_no_sense(here):
    with pytest.raises(ValueError, match="guest='perl': give 'python'"):
        generate("wit", guest="perl")
    with pytest.raises(ValueError, match="about host bindings"):
        make(number_lists="array")


def test_what_will_not_work_is_remarked(here):
    gate = "resource gate { constructor() -> result<gate>; }"
    Path("wit/greeter.wit").write_text(WIT.replace("interface log {", f"interface log {{ {gate}"))
    (remark,) = make().remarks
    assert remark.startswith("the constructor of `demo:greeter/log@0.1.0.gate` may fail")


def test_docs_that_would_end_a_docstring_are_not_as_a_build_leaves_them_out(here):
    Path("wit/greeter.wit").write_text(WIT.replace("open: func", '/// A """quoted""" one.\n  open: func'))
    assert make().remarks == ()


def test_host_bindings_and_a_guest_do_not_take_each_others_place(here):
    generate("wit", out="host")
    with pytest.raises(WitgenError, match="holds host bindings"):
        make(out="host")
    make(out="guest")
    with pytest.raises(WitgenError, match="holds a guest"):
        generate("wit", out="guest")
    assert Path("host/__init__.py").exists()
    assert Path("guest/wit_world/__init__.py").exists()


def test_command_line(here):
    run = CliRunner().invoke
    assert run(command, ["wit", "--guest", "python", "-o", "app/"], standalone_mode=False).return_value == 0
    assert run(command, ["wit", "--guest", "python", "--check"], standalone_mode=False).return_value == 0
    shutil.rmtree("app/wit_world")
    assert run(command, ["wit", "--guest", "python", "--check"], standalone_mode=False).return_value == 1
    refused = run(command, ["wit", "--guest", "python", "--number-lists", "array"])
    assert (refused.exit_code, "about host bindings" in refused.output) == (2, True)


def origin():
    return json.loads(Path("app/witgen.json").read_text()).get("origin")


def test_the_manifest_says_where_the_wit_is(here, monkeypatch):
    Path("more").mkdir()
    Path("more/x.wit").write_text("package more:x;")
    make(world="greeter", dependencies=["more"], features=["b", "a"])
    assert origin() == {"source": "../wit", "world": "greeter", "dependencies": ["../more"], "features": ["a", "b"]}
    Path("sub").mkdir()
    monkeypatch.chdir("sub")
    generate("../wit", guest="python", out="../app", all_features=True)
    monkeypatch.chdir("..")
    assert origin() == {"source": "../wit", "all_features": True}


def test_wit_that_was_moved_is_noted_though_it_is_the_same(here):
    make()
    shutil.move("wit", "elsewhere")
    assert generate("elsewhere", guest="python").up_to_date
    assert origin() == {"source": "../elsewhere"}
    assert generate("elsewhere", guest="python", check=True).up_to_date


def test_host_bindings_need_no_origin(here):
    generate("wit", out="plugin")
    assert "origin" not in json.loads(Path("plugin/witgen.json").read_text())


def test_host_bindings_say_whose_templates_made_them(here):
    Path("mine/host").mkdir(parents=True)
    Path("mine/host/a.txt.j2").write_text("a")
    generate("wit", out="plugin", templates="mine")
    made = json.loads(Path("plugin/witgen.json").read_text())
    assert made["origin"] == {"source": "../wit", "templates": "../mine"}


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"source": ""},
        {"source": 3},
        {"source": "a", "world": 3},
        {"source": "a", "features": "ab"},
        {"source": "a", "dependencies": [3]},
        {"source": "a", "all_features": 1},
        {"source": "a", "templates": ["t"]},
    ],
)
def test_an_origin_that_is_none(data):
    assert Origin.parse(data) is None


def test_an_origin_is_read_as_it_was_written():
    for each in (Origin("../wit"), Origin("w", "a:b/c", ("d", "e"), ("f",), all_features=True, templates="../t")):
        assert Origin.parse(json.loads(json.dumps(each.dump()))) == each


def test_paths_lead_to_another_drive_and_back(monkeypatch):
    monkeypatch.setattr(origins, "os", SimpleNamespace(path=ntpath))
    monkeypatch.setattr(origins, "Path", PureWindowsPath)
    guest = PureWindowsPath("D:/guests/app")
    far = Origin("C:/work/wit", dependencies=("D:/guests/more",), templates="C:/mine").seen_from(guest)
    assert far == Origin("C:/work/wit", dependencies=("../more",), templates="C:/mine")
    assert far.paths(guest) == (PureWindowsPath("C:/work/wit"), (PureWindowsPath("D:/guests/more"),))
    assert far.templates_path(guest) == PureWindowsPath("C:/mine")
