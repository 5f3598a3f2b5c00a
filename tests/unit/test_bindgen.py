"""`witgen.generate`: the pipeline, and what it recognises as done."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import witgen
import witgen.bindgen
from witgen import Generated, WitError, WitgenError, generate

LOG = "package demo:greeter@0.1.0;\ninterface log { log: func(message: string); }\n"
GREETER = "world greeter { import log; export greet: func(name: string) -> string; }\n"
SMALL = "world small { export f: func(); }\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wit").mkdir()
    (tmp_path / "wit/greeter.wit").write_text(LOG + GREETER)
    return tmp_path


@pytest.fixture
def renderings(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """One entry for each time the pipeline really ran."""
    made: list[Path] = []
    real = witgen.bindgen._render

    def render(source: Path, *args, **kwargs):
        made.append(source)
        return real(source, *args, **kwargs)

    monkeypatch.setattr(witgen.bindgen, "_render", render)
    return made


def tree(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("[!_.]*")) if p.is_file()}


def test_the_default_directory_is_the_world(here: Path) -> None:
    result = generate("wit")
    assert result.out == Path("greeter")
    assert set(result.written) == {"__init__.py", "demo_greeter/__init__.py", "demo_greeter/log.py", "py.typed"}
    assert not result.up_to_date
    assert (here / "greeter/witgen.json").is_file()


def test_the_package_can_be_imported(here: Path) -> None:
    generate("wit", out="app/plugin")
    code = "from app.plugin import Imports, World, load; from app.plugin.demo_greeter.log import Provider"
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=here, check=True)


def test_the_same_bytes_every_time_and_everywhere(here: Path) -> None:
    generate("wit", out="a")
    (here / "wit").rename(here / "moved")
    generate(here / "moved", out=here / "deeper/b")
    assert tree(here / "a") == tree(here / "deeper/b")


@pytest.mark.parametrize("out", [None, "app/plugin"])
def test_a_run_with_nothing_to_do_does_nothing(here: Path, renderings: list[Path], out: str | None) -> None:
    first = generate("wit", out=out)
    again = generate("wit", out=out)
    assert len(renderings) == 1, "the WIT was parsed again"
    assert again == Generated(first.out, unchanged=first.written)
    assert again.up_to_date


@pytest.mark.parametrize("out", [None, "app/plugin"])
def test_what_brings_a_run_back_to_work(here: Path, renderings: list[Path], out: str | None) -> None:
    package = generate("wit", out=out).out
    steps = {
        "a comment": lambda: (here / "wit/greeter.wit").write_text(f"// hi\n{LOG}{GREETER}"),
        "a new file": lambda: (here / "wit/more.wit").write_text("interface more {}"),
        "a lost file": (package / "py.typed").unlink,
    }
    for n, step in enumerate(steps.values(), start=2):
        step()
        generate("wit", out=out)
        assert len(renderings) == n
        generate("wit", out=out)
        assert len(renderings) == n


def test_another_world_or_feature_is_other_work(here: Path, renderings: list[Path]) -> None:
    (here / "wit/small.wit").write_text(SMALL)
    generate("wit", world="greeter")
    generate("wit", world="small")
    generate("wit", world="small", features=["x"])
    generate("wit", world="small", all_features=True)
    generate("wit", world="small", all_features=True, number_lists="array")
    assert len(renderings) == 5


def test_number_lists_are_one_of_three(here: Path, renderings: list[Path]) -> None:
    with pytest.raises(ValueError, match=r"number_lists='numpy': give 'list', 'array', 'memoryview'"):
        generate("wit", number_lists="numpy")
    assert renderings == []


def test_an_edited_generator_is_seen(here: Path, renderings: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    generate("wit")
    monkeypatch.setattr(witgen.bindgen, "generator_changed_at", lambda: time.time() + 1)
    generate("wit")
    assert len(renderings) == 2


def test_an_older_manifest_is_looked_at_once(here: Path, renderings: list[Path]) -> None:
    generate("wit")
    os.utime("greeter/witgen.json", (0, 0))  # as after a fresh clone, with witgen installed later
    generate("wit")
    generate("wit")
    assert len(renderings) == 2


def test_a_stranger_s_manifest_nearby_is_no_trouble(here: Path) -> None:
    (here / "other").mkdir()
    (here / "other/witgen.json").write_text("{{{")
    assert generate("wit").written
    assert generate("wit").up_to_date


def test_check_writes_nothing(here: Path) -> None:
    result = generate("wit", check=True)
    assert not result.up_to_date
    assert "+++ greeter/demo_greeter/log.py (generated)" in result.diff
    assert not (here / "greeter").exists()


def test_check_reads_the_content(here: Path, renderings: list[Path]) -> None:
    generate("wit")
    assert generate("wit", check=True) == Generated(
        Path("greeter"), unchanged=("__init__.py", "demo_greeter/__init__.py", "demo_greeter/log.py", "py.typed")
    )
    assert len(renderings) == 2
    (here / "greeter/demo_greeter/log.py").write_text("x")
    before = tree(here)
    stale = generate("wit", check=True)
    assert stale.written == ("demo_greeter/log.py",)
    assert "demo_greeter/log.py was edited since witgen wrote it" in (stale.obstacle or "")
    assert "-x" in stale.diff.splitlines()
    assert tree(here) == before


@pytest.mark.parametrize("damage", ["edited", "foreign", "no manifest", "stale", "lost", "adoptable"])
def test_check_reports_the_obstacles_that_the_write_meets(here: Path, damage: str) -> None:
    generate("wit")
    if damage == "edited":
        (here / "greeter/__init__.py").write_text("mine")
    elif damage == "foreign":
        (here / "wit/greeter.wit").write_text(f"{LOG}interface more {{ f: func(); }}\nworld greeter {{ import more; }}")
        (here / "greeter/demo_greeter/more.py").write_text("mine")
    elif damage == "lost":
        (here / "greeter/py.typed").unlink()
    elif damage != "stale":
        (here / "greeter/witgen.json").unlink()
    if damage in {"no manifest", "stale"}:
        (here / "wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { }")
    checked = generate("wit", check=True)
    assert checked.diff
    if checked.obstacle is None:
        assert damage in {"lost", "stale", "adoptable"}
        assert generate("wit").obstacle is None
        assert generate("wit", check=True).up_to_date
    else:
        with pytest.raises(WitgenError) as refused:
            generate("wit")
        assert str(refused.value) == checked.obstacle


def test_check_sees_a_file_too_many(here: Path) -> None:
    generate("wit")
    (here / "wit/greeter.wit").write_text("package demo:greeter@0.1.0;\nworld greeter { }")
    assert generate("wit", check=True).removed == ("demo_greeter/__init__.py", "demo_greeter/log.py")


def test_a_comment_does_not_make_a_package_stale(here: Path) -> None:
    generate("wit")
    (here / "wit/greeter.wit").write_text(f"{LOG}{GREETER}// a remark\n")
    assert generate("wit", check=True).up_to_date


def test_a_mistake_in_the_wit_leaves_the_old_package(here: Path) -> None:
    generate("wit")
    before = tree(here / "greeter")
    (here / "wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { import nope; }")
    with pytest.raises(WitError):
        generate("wit")
    assert tree(here / "greeter") == before


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("export f: func(x: stream<u8>);", "holds a `stream`"),
        ("export f: async func();", "async function"),
        ("export f: func(x: list<u8, 0>);", "length 0"),
        ("export f: func(x: u8, X: u8);", "differ only in case"),
    ],
)
def test_what_cannot_be_bound_is_refused_with_its_place(here: Path, body: str, message: str) -> None:
    (here / "wit/greeter.wit").write_text(f"package demo:x;\nworld w {{ {body} }}")
    with pytest.raises(WitError, match=message) as error:
        generate("wit")
    assert all(d.span and d.span.location.startswith("wit/greeter.wit:2:") for d in error.value.diagnostics)
    assert not (here / "w").exists()


def test_an_unknown_world_lists_the_worlds(here: Path) -> None:
    (here / "wit/small.wit").write_text(SMALL)
    with pytest.raises(WitgenError, match=r"(?s)nope.*greeter.*small"):
        generate("wit", world="nope")
    with pytest.raises(WitgenError, match=r"(?s)greeter.*small"):
        generate("wit")


@pytest.mark.parametrize("out", ["my-plugin", "class", "1st", "app/x y"])
def test_a_name_python_cannot_import_is_refused(here: Path, out: str) -> None:
    with pytest.raises(WitgenError, match="could not import a package called"):
        generate("wit", out=out)
    assert not (here / out).exists()


def test_a_world_named_like_a_keyword(here: Path) -> None:
    (here / "wit/greeter.wit").write_text("package demo:x;\nworld class { export f: func(); }")
    assert generate("wit").out == Path("class_")
    assert generate("wit").up_to_date


def test_features_are_names(here: Path) -> None:
    with pytest.raises(TypeError, match="collection of names"):
        generate("wit", features="a,b")


@pytest.mark.parametrize("source", ["nope", "nope.wit", "empty", "app.wasm", "binary.wit"])
def test_what_is_no_wit(here: Path, source: str) -> None:
    (here / "empty").mkdir()
    (here / "app.wasm").write_bytes(b"\0asm\x0d\0\1\0")
    (here / "binary.wit").write_bytes(b"package \xff")
    with pytest.raises(WitgenError, match=source):
        generate(source)


def test_witgen_is_light() -> None:
    code = (
        "import sys, witgen; assert witgen.__version__\n"
        "tools = {'click', 'rich', 'black', 'jinja2', 'parsimonious'}\n"
        "assert not {*tools, 'wasmtime', 'dataclasses'} & sys.modules.keys()\n"
        "import witgen.runtime\n"
        "assert 'wasmtime' in sys.modules and not tools & sys.modules.keys()\n"
        "from witgen import *\n"
        "assert generate and not tools & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_help_lists_what_there_is() -> None:
    assert {*witgen.__all__} <= {*dir(witgen)}
    code = "import witgen; assert 'generate' in dir(witgen); help(witgen)"
    shown = subprocess.run([sys.executable, "-c", code], check=True, text=True, capture_output=True).stdout
    assert "generate(source" in shown
    assert "class Generated" in shown


def test_witgen_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'genrate'"):
        _ = witgen.genrate


def test_a_directory_nobody_named_is_not_taken_from_another_world(here: Path) -> None:
    generate("wit")
    (here / "other").mkdir()
    (here / "other/w.wit").write_text("package other:one;\nworld greeter { export f: func(); }\n")
    before = tree(here / "greeter")
    message = r"`greeter` holds the bindings of `demo:greeter/greeter@0.1.0`, not of `other:one/greeter`; name another"
    with pytest.raises(WitgenError, match=message):
        generate("other")
    assert tree(here / "greeter") == before
    assert generate("other", out="greeter").written, "who names it means it"


def test_another_version_of_a_world_may_take_its_directory(here: Path) -> None:
    generate("wit")
    (here / "wit/greeter.wit").write_text(LOG.replace("0.1.0", "0.2.0") + GREETER)
    assert generate("wit").written


def test_features_that_gate_nothing_are_remarked(here: Path) -> None:
    assert generate("wit", features=["nope"]).remarks == (
        "no item belongs to the feature `nope`; features: there are none here",
    )


def test_dependencies_that_lie_elsewhere(here: Path) -> None:
    (here / "elsewhere/c").mkdir(parents=True)
    (here / "elsewhere/c/c.wit").write_text("package c:d;\ninterface i { f: func(); }\n")
    (here / "wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { import c:d/i; }\n")
    assert "c_d/i.py" in generate("wit", dependencies=["elsewhere"]).written
    assert generate("wit", dependencies=["elsewhere"]).up_to_date
    (here / "elsewhere/c/c.wit").write_text("package c:d;\ninterface i { g: func(); }\n")
    assert "c_d/i.py" in generate("wit", dependencies=["elsewhere"]).written
