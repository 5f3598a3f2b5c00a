"""Every example runs, from nothing but what is checked in, and says what its expected.txt says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from examples.toolchain.toolchain import ToolError, build
from tests.support.guests import ROOT, built

EXAMPLES = ROOT / "examples"
HOSTS = ("plugins", "keyvalue", "files")
GENERATED = shutil.ignore_patterns("*.wasm", "__pycache__", "plugin", "tally", "command")


def run(script: Path, *arguments: str | Path, cwd: Path | None = None) -> str:
    """What a script prints, which has to succeed and to keep quiet on stderr."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "120"}
    command = [sys.executable, str(script), *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, cwd=cwd, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


@pytest.fixture
def fresh(tmp_path, request):
    """A copy of an example as it is in the repository, without anything it made."""
    return Path(shutil.copytree(EXAMPLES / request.param, tmp_path / request.param, ignore=GENERATED))


@pytest.mark.parametrize("fresh", ["plugins", "keyvalue"], indirect=True)
def test_runs_without_a_toolchain(fresh, expect):
    expect(EXAMPLES / fresh.name / "expected.txt", run(fresh / "host.py"))


@pytest.mark.parametrize("fresh", ["plugins", "keyvalue"], indirect=True)
def test_runs_again_and_from_elsewhere(fresh, tmp_path):
    first = run(fresh / "host.py", cwd=tmp_path)
    assert run(fresh / "host.py", cwd=fresh) == first


@pytest.mark.parametrize(("fresh", "guest"), [("files", []), ("plugins", ["pricing.wasm"])], indirect=["fresh"])
def test_a_guest_that_is_not_built_yet_is_explained(fresh, guest):
    done = subprocess.run(
        [sys.executable, "host.py", *guest], cwd=fresh, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 1
    assert "is not built yet: python" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_guest_that_cannot_be_built_keeps_no_other_from_it(tmp_path, monkeypatch, capsys):
    def fail(_):
        raise ToolError("not installed: a tool")

    monkeypatch.setattr(sys, "argv", ["build.py"])
    with pytest.raises(SystemExit, match="a: not installed: a tool"):
        build({"a": fail, "b": Path.touch}, tmp_path)
    assert (tmp_path / "b").exists()
    assert capsys.readouterr().out.split() == ["a", "b"]


@pytest.mark.parametrize("fresh", ["plugins"], indirect=True)
def test_a_missing_tool_is_named_and_nothing_is_written(fresh, tmp_path):
    shutil.copytree(EXAMPLES / "toolchain", tmp_path / "toolchain")
    before = (fresh / "guest.wat").read_bytes()
    done = subprocess.run(
        [sys.executable, str(fresh / "build.py"), "guest.wat"],
        env={**os.environ, "PATH": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "not installed: " in done.stderr
    assert "https://nodejs.org" in done.stderr
    assert "Traceback" not in done.stderr
    assert (fresh / "guest.wat").read_bytes() == before


@pytest.mark.parametrize("fresh", HOSTS, indirect=True)
def test_hosts_are_typed(fresh):
    """The generated Protocols are what mypy compares the hosts with, so they are generated first."""
    import witgen  # noqa: PLC0415

    package = {"plugins": "plugin", "keyvalue": "tally", "files": "command"}[fresh.name]
    witgen.generate(fresh / "wit", out=fresh / package)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(ROOT / ".mypy_cache"),
        "host.py",
    ]
    done = subprocess.run(command, cwd=fresh, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout


def test_the_wit_of_keyvalue_is_the_one_we_ship():
    ours = ROOT / "wit" / "deps" / "keyvalue" / "store.wit"
    assert (EXAMPLES / "keyvalue" / "wit" / "deps" / "keyvalue" / "store.wit").read_text("utf-8") == ours.read_text(
        "utf-8"
    )


def test_demo_runs_both_and_shows_the_way():
    shown = run(EXAMPLES / "demo.py")
    for example in "plugins", "keyvalue":
        for line in (EXAMPLES / example / "expected.txt").read_text("utf-8").splitlines():
            assert line.strip() in shown
    assert "witgen bindgen examples/plugins/wit" in shown
    assert "class BasketHandle" in shown
    assert "class BucketProvider" in shown


@pytest.mark.slow
@pytest.mark.parametrize("example", ["plugins", "keyvalue"])
def test_guests_in_c_are_what_their_sources_make(example, expect):
    guest = built(EXAMPLES / example, "guest.wat")
    assert_same_build(guest, EXAMPLES / example / "guest.wat")
    expect(EXAMPLES / example / "expected.txt", run(EXAMPLES / example / "host.py", guest))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["kitchen.wat", "larder.wat"])
def test_guests_of_the_tests_are_what_their_sources_make(name):
    assert_same_build(built(ROOT / "tests" / "guests", name), ROOT / "tests" / "guests" / "kitchen" / name)


@pytest.mark.slow
def test_plugin_in_python(expect):
    guest = built(EXAMPLES / "plugins", "pricing.wasm")
    expect(EXAMPLES / "plugins" / "expected-python.txt", run(EXAMPLES / "plugins" / "host.py", guest))


@pytest.mark.slow
def test_command_with_one_directory(expect):
    guest = built(EXAMPLES / "files", "words.wasm")
    before = sorted((EXAMPLES / "files" / "texts").rglob("*"))
    expect(EXAMPLES / "files" / "expected.txt", run(EXAMPLES / "files" / "host.py", guest))
    assert sorted((EXAMPLES / "files" / "texts").rglob("*")) == before


def assert_same_build(made: Path, checked_in: Path) -> None:
    """By the tools named in the first line the text is the same to the byte; others may compile differently."""
    new, old = made.read_text("utf-8"), checked_in.read_text("utf-8")
    (new_tools, new_text), (old_tools, old_text) = new.split("\n", 1), old.split("\n", 1)
    assert types_of(new_text) == types_of(old_text)
    if new_tools == old_tools:
        assert new_text == old_text, f"{checked_in} is stale: run its build.py"


def types_of(text: str) -> list[str]:
    """The lines of a printed component outside of its core modules: its types, imports and exports."""
    lines: list[str] = []
    inside = False
    for line in text.splitlines():
        inside = inside or line.startswith("  (core module")
        if not inside:
            lines.append(line)
        inside = inside and line != "  )"
    assert lines, "no component"
    return lines
