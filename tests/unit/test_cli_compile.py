"""`witgen compile`: what it writes, what it refuses to overwrite, and what it says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import ECHO
from witgen.runtime import LoadError, Precompiled, dynamic, precompile

WITGEN = [sys.executable, "-m", "witgen"]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copy(ECHO, "echo.wat")
    return tmp_path


def loads(path):
    return dynamic.compile(Precompiled(path)).exports == ("test:echo/guest@0.1.0",)


def names():
    return sorted(path.name for path in Path().iterdir())


@pytest.mark.usefixtures("here")
class TestWritten:
    def test_beside_the_component(self, witgen):
        status, out, err = witgen("compile", "echo.wat")
        assert (status, err) == (0, "")
        assert out.startswith("echo.cwasm: 0.0 MB, compiled in 0.")
        assert names() == ["echo.cwasm", "echo.wat"]
        assert loads("echo.cwasm")

    def test_where_it_is_told_to(self, witgen):
        Path("deep").mkdir()
        assert witgen("compile", "echo.wat", "-o", "deep/a.bin", "-q") == (0, "", "")
        assert loads("deep/a.bin")
        assert not Path("echo.cwasm").exists()

    def test_over_an_earlier_one(self, witgen):
        for _ in range(2):
            assert witgen("compile", "echo.wat", "-q") == (0, "", "")
        assert loads("echo.cwasm")

    def test_over_anything_by_force(self, witgen):
        Path("echo.cwasm").write_text("precious")
        assert witgen("compile", "echo.wat", "--force", "-q") == (0, "", "")
        assert loads("echo.cwasm")

    def test_who_has_the_old_one_keeps_it(self, witgen):
        witgen("compile", "echo.wat")
        component = dynamic.compile(Precompiled("echo.cwasm"))
        before = Path("echo.cwasm").stat().st_ino
        witgen("compile", "echo.wat")
        assert Path("echo.cwasm").stat().st_ino != before
        assert component.exports

    def test_the_cache_has_no_part_in_it(self, witgen, monkeypatch, tmp_path):
        monkeypatch.setenv("WITGEN_CACHE_DIR", str(tmp_path / "cache"))
        witgen("compile", "echo.wat")
        assert not (tmp_path / "cache").exists()


@pytest.mark.usefixtures("here")
class TestRefused:
    def test_what_witgen_did_not_make(self, witgen):
        Path("echo.cwasm").write_text("precious")
        status, out, err = witgen("compile", "echo.wat")
        assert (status, out) == (1, "")
        assert "`echo.cwasm` was not made by `witgen compile`: remove it, or overwrite it with --force" in err
        assert Path("echo.cwasm").read_text() == "precious"

    @pytest.mark.parametrize("force", [[], ["--force"]])
    @pytest.mark.parametrize("out", [".", os.devnull])
    def test_no_file(self, witgen, out, force):
        status, _, err = witgen("compile", "echo.wat", "-o", out, *force)
        assert status == 1
        assert "is no file: name the one" in err

    def test_a_directory_that_is_not_there(self, witgen):
        status, _, err = witgen("compile", "echo.wat", "-o", "no/such.cwasm")
        assert status == 1
        assert "`no` is no directory" in err

    @pytest.mark.parametrize(
        ("contents", "says"),
        [
            (None, "cannot read the component a.wasm: "),
            (b"", "a.wasm is empty"),
            (b"(module)", "core module"),
            (b"package a:b;", "a.wasm is WIT"),
            (b'(component (import "f" (func (param "s" (stream u8)))))', "parameter s: a stream"),
        ],
    )
    def test_what_is_no_component(self, witgen, contents, says):
        if contents is not None:
            Path("a.wasm").write_bytes(contents)
        status, out, err = witgen("compile", "a.wasm")
        assert (status, out) == (1, "")
        assert err.startswith("error: ")
        assert says in err
        assert not Path("a.cwasm").exists()

    def test_what_is_compiled_already(self, witgen):
        witgen("compile", "echo.wat")
        assert "is compiled already" in witgen("compile", "echo.cwasm", "-o", "b.cwasm")[2]

    def test_nothing_is_left_behind(self, witgen, monkeypatch):
        def full(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        status, _, err = witgen("compile", "echo.wat")
        assert status == 1
        assert "no space left on device" in err
        assert names() == ["echo.wat"]


@pytest.mark.usefixtures("here")
class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [[], [""], ["."], ["echo.wat", "-o", ""], ["echo.wat", "-o", "echo.wat"], ["echo.wat", "b.wat"], ["--nope"]],
    )
    def test_mistakes(self, witgen, arguments):
        status, out, err = witgen("compile", *arguments)
        assert (status, out) == (2, "")
        assert "Error: " in err

    def test_force_does_not_overwrite_the_component(self, witgen):
        assert witgen("compile", "echo.wat", "-o", "./echo.wat", "--force")[0] == 2
        assert Path("echo.wat").read_bytes() == ECHO.read_bytes()

    def test_help_teaches(self, witgen):
        status, out, _ = witgen("compile", "--help")
        assert status == 0
        assert 'plugin.load(Precompiled("app.cwasm"), imports)' in out
        assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize("arguments", [["--help"], ["compile", "--help"], ["compile", "echo.wat", "-o", "echo.wat"]])
def test_only_compiling_imports_wasmtime(here, arguments):
    code = f"""\
import sys
from witgen.cli import main
try:
    main({arguments!r})
except SystemExit:
    print([name for name in ("wasmtime", "witgen.runtime", "rich", "jinja2") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=here, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_pipe_gets_no_progress(here):
    done = subprocess.run([*WITGEN, "compile", "echo.wat"], capture_output=True, text=True, cwd=here, check=True)
    assert done.stderr == ""


def test_the_same_from_python(here):
    octets = precompile("echo.wat")
    assert loads(octets)
    with pytest.raises(TypeError, match="compiled already"):
        precompile(Precompiled(octets))
    with pytest.raises(LoadError, match="compiled already"):
        precompile(octets)
