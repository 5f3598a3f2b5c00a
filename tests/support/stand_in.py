"""A stand-in for componentize-py, for tests of what is around it: it writes one component, whatever it is given."""

from __future__ import annotations

import os

from wasmtime import wat2wasm

from tests.support.packages import ECHO

__all__ = ["VERSION", "install"]

VERSION = "0.25.1"
SCRIPT = '''
import os, shutil, sys, time
from pathlib import Path

HERE = Path(__file__).parent


def script():
    """What the real one is called by: it looks at sys.argv."""
    with (HERE / "calls").open("a") as calls:
        calls.write(" ".join(sys.argv[1:]) + "\\n")
    wit = Path(sys.argv[sys.argv.index("-d") + 1])
    shutil.copytree(wit, HERE / "wit", dirs_exist_ok=True)
    (HERE / "process").write_text(str(os.getpid()))
    (HERE / "environment").write_text(os.environ["VIRTUAL_ENV"] + "\\n" + os.getcwd())
    if (HERE / "slow").exists():
        time.sleep(60)
    if (HERE / "says").exists():
        raise AssertionError((HERE / "says").read_text())
    shutil.copy(HERE / "component.wasm", sys.argv[sys.argv.index("-o") + 1])
'''


def install(directory, monkeypatch):
    """Put it before the real one, for this process and those it starts; `calls` in its package is a line for each."""
    package = directory / "componentize_py"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(SCRIPT)
    (package / "component.wasm").write_bytes(wat2wasm(ECHO.read_text("utf-8")))
    facts = directory / f"componentize_py-{VERSION}.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: componentize-py\nVersion: {VERSION}\n")
    monkeypatch.syspath_prepend(str(directory))
    monkeypatch.setenv("PYTHONPATH", str(directory), prepend=os.pathsep)
    (package / "calls").touch()
    return package
