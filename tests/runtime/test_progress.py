"""The line that says what takes long: on a terminal, and nowhere else."""

from __future__ import annotations

import io
import re
import threading
import time
from types import SimpleNamespace

import pytest

from tests.support.packages import ECHO
from witgen.runtime import LoadError, capi, precompile, progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    """A standard error that is a terminal, and compiles that take long."""
    original = capi.component_new
    monkeypatch.setattr(progress, "DELAY", 0.02)
    monkeypatch.setattr(capi, "component_new", lambda *args: time.sleep(0.1) or original(*args))
    monkeypatch.setattr(progress, "sys", SimpleNamespace(stderr=Terminal()))  # pytest has its own plans for `sys`
    return progress.sys.stderr


def test_a_slow_compile(terminal):
    precompile(ECHO)
    assert re.fullmatch(r"witgen: compiling echo\.wat \(0\.0 MB\)… 0\.\d s\n", terminal.getvalue())


def test_a_fast_one(terminal, monkeypatch):
    monkeypatch.setattr(progress, "DELAY", 30)
    precompile(ECHO)
    assert terminal.getvalue() == ""
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(5)
            assert not thread.is_alive()


def test_one_that_fails(terminal):
    with pytest.raises(LoadError):
        precompile(capi.wat_to_wasm(ECHO.read_bytes())[:-1])
    assert terminal.getvalue().endswith(" s\n")


def test_no_terminal(terminal, monkeypatch):
    monkeypatch.setattr(Terminal, "isatty", lambda self: False)
    precompile(ECHO)
    assert terminal.getvalue() == ""


def test_switched_off(terminal, monkeypatch):
    precompile(ECHO, quiet=True)
    monkeypatch.setenv("WITGEN_PROGRESS", "0")
    precompile(ECHO)
    assert terminal.getvalue() == ""


def test_a_name_cannot_steer_the_terminal(terminal, tmp_path):
    path = tmp_path / "a\x1b[2J\n.wat"
    path.write_bytes(ECHO.read_bytes())
    precompile(path)
    assert terminal.getvalue().startswith("witgen: compiling a�[2J�.wat (")


def closed():
    stream = Terminal()
    stream.close()
    return stream


class Broken(Terminal):
    def write(self, text):
        raise BrokenPipeError


class Ascii(io.TextIOWrapper):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    "make", [lambda: None, closed, Broken, object, lambda: Ascii(io.BytesIO(), "ascii", errors="strict")]
)
def test_a_standard_error_that_takes_nothing(terminal, monkeypatch, make):
    progress.sys.stderr = make()
    assert precompile(ECHO)


def test_one_that_is_closed_meanwhile(terminal, monkeypatch):
    with progress.progress("a.wasm", 1):
        time.sleep(0.1)
        terminal.close()


def test_no_more_threads(terminal, monkeypatch):
    def none_left(self):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Timer, "start", none_left)
    precompile(ECHO)
    assert terminal.getvalue() == ""


def test_several_at_once(terminal):
    threads = [threading.Thread(target=precompile, args=(ECHO,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert terminal.getvalue().count("witgen: compiling") == terminal.getvalue().count(" s\n") == 8
