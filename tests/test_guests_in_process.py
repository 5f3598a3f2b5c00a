"""Every guest there is a golden skeleton of, and the plugin in Python of the examples, run in process."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import witgen
from tests.support.guests import ROOT
from tests.support.in_process import package_of
from witgen.runtime.instance import Namespace

UI = ROOT / "tests" / "ui" / "guest"
CASES = sorted(path.name for path in UI.iterdir())
PLUGINS = ROOT / "examples" / "plugins"


class Anything:
    """Provides whatever it is asked for."""

    def __getattr__(self, name):
        return Anything()

    def __call__(self, *_):
        return None


def members(space):
    """The exports of an interface or world."""
    return [getattr(space, name) for name in vars(space)["_makers"] if name]


@pytest.mark.parametrize("case", CASES)
def test_every_skeleton_is_bound(case, tmp_path):
    """Every class and function of its stubs is found: there is a converter for each of its types."""
    package = package_of(UI / case / "wit", tmp_path, f"bound_{case}")
    app = tmp_path / "app"
    shutil.copytree(UI / case / "expected", app, ignore=shutil.ignore_patterns("__pycache__"))
    imports = package.Imports(**dict.fromkeys(package.Imports.__dataclass_fields__, Anything()))
    with package.in_process(app, imports) as world:
        sandbox = vars(world)["_sandbox"]
        for later in sandbox.calls:
            later._importer.bound(*later._of)
        spaces = [world, *(found for found in members(world) if isinstance(found, Namespace))]
        found = [member for space in spaces for member in members(space)]
        for cls in found:
            if isinstance(cls, type):
                found += [getattr(cls, name) for name in vars(cls) if not name.startswith("__wit")]
        assert sandbox.calls or found or case == "empty"


def test_the_plugin_of_the_examples(tmp_path):
    shop = Path(shutil.copytree(PLUGINS, tmp_path / "plugins", ignore=shutil.ignore_patterns("*.wasm", "plugin")))
    witgen.generate(shop / "wit", world="plugin", guest="python", out=tmp_path / "app")
    shutil.copy(shop / "pricing.py", tmp_path / "app")
    script = "import sys, host, plugin; host.load = plugin.in_process; host.main(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "app" / "pricing.py")],
        cwd=shop,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (PLUGINS / "expected-python.txt").read_text(encoding="utf-8")
