"""What componentize-py says when it fails, and what becomes of it: recorded from 0.25.1, with backtraces cut short."""

from __future__ import annotations

from pathlib import Path

import pytest

from witgen.building.failure import explained

STUBS = "the stubs in wit_world show what it looks like"
BUILT = "app.py, and all that it imports, runs while the component is built"
CALL = "call it in a function that the host calls"
ABSTRACT = "TypeError: Can't instantiate abstract class WitWorld without an implementation for"
UNREAD = "failed to read path for WIT [wit]\n\nCaused by:\n    No such file or directory (os error 2)"
PATHS = [Path("app"), Path("libs")]
HEAD = 'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nAssertionError: '
TAIL = """
Stack backtrace:
   0: <anyhow::Error>::msg::<alloc::string::String>
   1: cfunction_vectorcall_NOARGS
             at /tmp/python-build/Python-3.11.7/Objects/methodobject.c:486:24
"""
TRAP = """\


Caused by:
    0: error while executing at wasm backtrace:
           0: 0xa05df9 - <unknown>!<wasm function 87>
    1: """


def told(said):
    return explained(f"{HEAD}{said}{TAIL}", PATHS)


def test_a_syntax_error():
    text = told(
        '  File "/0/app.py", line 25\n    def (\n        ^\nSyntaxError: invalid syntax\n\n\n'
        "Caused by:\n    SyntaxError: invalid syntax (app.py, line 25)\n"
    )
    assert text == (
        "app/app.py:25: SyntaxError: invalid syntax\n"
        "app.py, and all that it imports, runs while the component is built:\n"
        '    File "app/app.py", line 25\n      def (\n          ^\n  SyntaxError: invalid syntax'
    ).replace('    File "app', '  File "app')


def test_an_exception_in_another_path_is_told_with_the_authors_line():
    text = told(
        'Traceback (most recent call last):\n  File "/0/app.py", line 8, in <module>\n    import lib\n'
        '  File "/1/lib.py", line 3, in <module>\n    1 / 0\n    ~~^~~\n'
        '  File "/bundled/x.py", line 4, in f\nZeroDivisionError: division by zero\n\n\nCaused by:\n    Zero…\n'
    )
    assert text.splitlines()[0] == "app/app.py:8: ZeroDivisionError: division by zero"
    assert 'File "libs/lib.py", line 3' in text
    assert 'File "/bundled/x.py"' in text


@pytest.mark.parametrize(
    ("raised", "advice"),
    [
        ("ModuleNotFoundError: No module named 'yaml.x'", "Is `yaml` a package that you installed? Say where, with -p"),
        ("ImportError: cannot load _speedups.cpython-311-x86_64-linux-gnu.so", "no use for extension modules in C"),
        ("FileNotFoundError: [Errno 44] No such file or directory: 'a'", "sees the files beside app.py"),
    ],
)
def test_advice(raised, advice):
    text = told(f'Traceback (most recent call last):\n  File "/0/app.py", line 8, in <module>\n    x\n{raised}\n\n')
    assert text.splitlines()[0] == f"app/app.py:8: {raised}"
    assert advice in text.splitlines()[-2] + text.splitlines()[-1]


def test_an_exception_without_a_text_and_one_of_many_lines():
    frame = 'Traceback (most recent call last):\n  File "/0/app.py", line 8, in <module>\n    x\n'
    assert told(f"{frame}MemoryError\n\n").startswith("app/app.py:8: MemoryError\n")
    text = told(f"{frame}ImportError: \n\nPLEASE READ\n\nvery: important\n" + "more\n" * 100)
    assert text.startswith("app/app.py:8: ImportError\n")
    assert len(text.splitlines()) < 40
    assert "more lines …" in text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (
            "AttributeError: module 'app' has no attribute 'Shelf'. Did you mean: 'shelf'?\n\n\nCaused by:\n    A",
            f"`app/app.py` has no class `Shelf`, which the world needs; {STUBS}",
        ),
        (
            f"{ABSTRACT} abstract method 'greet'\n",
            f"class `WitWorld` in `app/app.py` lacks abstract method 'greet'; {STUBS}",
        ),
        (
            f"{TRAP}called trapping stub: demo:greeter/log@0.1.0#log\n",
            f"`app/app.py` calls `demo:greeter/log@0.1.0#log` at import.\n{BUILT}, and there is no host then:\n{CALL}",
        ),
        (
            f"{TRAP}Exited with i32 exit status 1\n",
            f"`app/app.py` ended Python at import (sys.exit, or SystemExit).\n{BUILT}: leave that out",
        ),
        (f"{UNREAD}\n", f"componentize-py failed: {UNREAD}"),
        (f"{TRAP}wasm trap: out of bounds\n", None),
        ("", None),
    ],
)
def test_the_rest(said, text):
    if text is None:
        assert told(said).startswith("componentize-py failed: ")
    else:
        assert told(said) == text


def test_a_panic_is_none_of_the_authors():
    text = explained(
        "\nthread '<unnamed>' (14114) panicked at /root/.cargo/registry/wit-bindgen-core-0.53.1/src/types.rs:262:37:\n"
        "not yet implemented\nnote: run with `RUST_BACKTRACE=1`\nTraceback (most recent call last):\n"
        '  File "<string>", line 1, in <module>\npyo3_runtime.PanicException: not yet implemented\n',
        PATHS,
    )
    assert text.startswith(
        "componentize-py crashed: not yet implemented\nThat is a mistake in componentize-py, not in your"
    )
    assert "types.rs:262:37" in text


@pytest.mark.parametrize(
    "text",
    [
        "the sidecar panicked at startup:\nconfig missing",
        "thread 'main' panicked at src/lib.rs:7:",
        "it said\nthread '<unnamed>' (7) panicked at src/lib.rs:7:5:\nno luck\n",
    ],
)
def test_an_exception_that_tells_of_a_panic_is_the_authors(text):
    frame = 'Traceback (most recent call last):\n  File "/0/app.py", line 8, in <module>\n    x\n'
    said = told(f"{frame}RuntimeError: {text}\n\n\nCaused by:\n    RuntimeError: {text}\n")
    assert said.startswith(f"app/app.py:8: RuntimeError: {text.splitlines()[0].rstrip(':')}\n")


def test_only_a_line_that_rust_writes_is_a_panic():
    said = "AttributeError: module 'app' has no attribute 'panicked at x:\n'"
    assert told(said).startswith("componentize-py failed: AttributeError")


@pytest.mark.parametrize(
    "said",
    [
        "",
        'File "/0/x.py", line 1\nX: y\r\u2028z',
        "  | " * 9,
        "Killed",
        "\0\x1b[2J",
        'File "/9/x.py", line 1\nX: y',
        "X: y\n" * 1000,
    ],
)
def test_anything_else_is_shown_and_short(said):
    assert len(explained(said, PATHS).splitlines()) < 40
