"""`witgen build`: what it prints, and what it makes of mistakes; tests/unit/test_build.py has what it does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import witgen as library
from tests.support import stand_in


@pytest.fixture
def tool(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("w.wit").write_text("package a:b; world w { export f: func(); }")
    library.generate("w.wit", guest="python")
    return stand_in.install(tmp_path / "stand-in", monkeypatch)


class TestSaid:
    def test_what_was_made_of_what(self, tool, witgen):
        status, out, err = witgen("build", "app", "--no-warm")
        assert (status, err) == (0, "componentize-py makes app.wasm …\n")
        first, *rest = out.splitlines()
        assert first.startswith("app.wasm: 0.0 MB (0.0 MB gzipped), built in ")
        assert rest == [
            "  contains  code, Python's own, 0.0 MB; memory once app is imported, 0.0 MB",
            "  imports   test:echo/host@0.1.0",
            "  exports   test:echo/guest@0.1.0",
        ]

    def test_that_it_is_compiled(self, tool, witgen):
        status, out, err = witgen("build", "app")
        assert status == 0
        assert out.splitlines()[-1] == "  compiled  for this machine: the first load takes milliseconds"
        assert err.splitlines()[-1] == "compiling app.wasm for the first load …"

    def test_that_there_was_nothing_to_do(self, tool, witgen):
        witgen("build", "app", "-q")
        assert witgen("build", "app") == (0, "app.wasm: up to date, 0.0 MB\n", "")

    def test_nothing(self, tool, witgen):
        assert witgen("build", "app", "-q") == (0, "", "")
        assert Path("app.wasm").exists()

    def test_remarks(self, tool, witgen):
        Path("app/app.py").write_text("def f():\n    import fractions\n")
        _, _, err = witgen("build", "app", "-q")
        assert err.startswith("warning: app/app.py:2: `fractions` is imported in a function.")

    def test_options_reach_the_tool(self, tool, witgen):
        Path("libs").mkdir()
        assert witgen("build", "app", "-q", "-o", "b.wasm", "-p", "libs", "--stub-wasi", "--force")[0] == 0
        assert "/libs --stub-wasi" in (tool / "calls").read_text()
        assert Path("b.wasm").exists()


class TestMistakes:
    def test_in_the_guest(self, tool, witgen):
        (tool / "says").write_text("AttributeError: module 'app' has no attribute 'WitWorld'")
        status, out, err = witgen("build", "app")
        assert (status, out) == (1, "")
        assert "error: `app/app.py` has no class `WitWorld`" in err
        assert not Path("app.wasm").exists()

    def test_as_json(self, tool, witgen):
        status, _, err = witgen("build", "none", "--error-format", "json")
        assert status == 1
        assert json.loads(err)["message"].startswith("`none` is not there")

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            [""],
            ["app", "-o", ""],
            ["app", "-p", ""],
            ["app", "b"],
            ["app", "--timeout", "0"],
            ["app", "--timeout", "soon"],
            ["--nope"],
        ],
    )
    def test_in_the_command_line(self, tool, witgen, arguments):
        status, out, err = witgen("build", *arguments)
        assert (status, out) == (2, "")
        assert "Error: " in err

    def test_too_slow(self, tool, witgen):
        (tool / "slow").touch()
        status, _, err = witgen("build", "app", "--timeout", "0.5")
        assert status == 1
        assert "did not end within 0.5 s" in err


@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own")
def test_a_terminal_sees_how_long_it_takes(tool):
    main, terminal = os.openpty()
    command = [sys.executable, "-m", "witgen", "build", "app", "--no-warm"]
    environment = {**os.environ, "TERM": "xterm"}
    done = subprocess.run(command, stderr=terminal, stdout=subprocess.PIPE, env=environment, check=True)
    shown = os.read(main, 10_000).decode()
    os.close(terminal)
    os.close(main)
    assert "componentize-py makes app.wasm" in shown
    assert "0:00:0" in shown
    assert shown.rstrip().endswith("\x1b[2K")  # the line is gone
    assert done.stdout.startswith(b"app.wasm: 0.0 MB")


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_nothing_is_left_of_one_that_was_told_to_end(tool, tmp_path):
    (tool / "slow").touch()
    (tmp_path / "temporary").mkdir()
    command = [sys.executable, "-m", "witgen", "build", "app"]
    process = subprocess.Popen(command, env={**os.environ, "TMPDIR": str(tmp_path / "temporary")})
    end = time.monotonic() + 20
    while not (tool / "process").exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    assert [path.name.startswith("witgen-build-") for path in Path("temporary").iterdir()] == [True]
    process.terminate()
    assert process.wait(20) == 128 + signal.SIGTERM
    assert list(Path("temporary").iterdir()) == []
    assert sorted(path.name for path in Path().iterdir()) == ["app", "stand-in", "temporary", "w.wit"]


@pytest.mark.parametrize("before", [signal.SIG_DFL, signal.SIG_IGN])
def test_what_a_signal_does_is_as_before(tool, witgen, before):
    was = signal.signal(signal.SIGTERM, before)
    try:
        assert witgen("build", "app", "-q", "--no-warm")[0] == 0
        assert signal.getsignal(signal.SIGTERM) == before
    finally:
        signal.signal(signal.SIGTERM, was)


def test_help_teaches(witgen):
    status, out, _ = witgen("build", "--help")
    assert status == 0
    assert "witgen build app -p libs -o plugin.wasm" in out
    assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize("arguments", [["build", "--help"], ["build", "app", "--no-warm"]])
def test_only_compiling_imports_wasmtime(tool, arguments):
    code = f"""\
import sys
from witgen.cli import main
try:
    main({arguments!r})
except SystemExit:
    print([name for name in ("wasmtime", "witgen.runtime", "rich") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert Path("app.wasm").exists() is ("app" in arguments)
