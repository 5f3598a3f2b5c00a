"""The fixtures, in a pytest of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import entry_points

import pytest

from tests.support.packages import ROOT

GUEST = ROOT / "examples" / "plugins" / "guest.wat"
PLANTED = ROOT / "tests" / "testing" / "planted.wat"
INSTALLED = bool(entry_points(group="pytest11", name="witgen"))
"""Is what is installed as new as this? Then pytest finds the plugin by itself, and must not be given it twice."""


def run(directory, text, *arguments, ini="", environment=None):
    (directory / "test_it.py").write_text(text, encoding="utf-8")
    (directory / "pytest.ini").write_text(f"[pytest]\n{ini}\n", encoding="utf-8")
    plugin = [] if INSTALLED else ["-p", "witgen.testing.plugin"]
    command = [sys.executable, "-m", "pytest", "-q", *plugin, *arguments]
    settings = {"cwd": directory, "env": {**os.environ, **(environment or {})}}
    return subprocess.run(command, **settings, capture_output=True, encoding="utf-8", timeout=120, check=False)


def test_component_compiles_once_and_instance_closes(tmp_path, packages):
    text = f"""
import sys
sys.path.insert(0, {str(packages)!r})
import faked_plugin as plugin
import pytest
from witgen.runtime import InstanceError
from witgen.testing import fakes
seen = []

@pytest.mark.parametrize("turn", [1, 2])
def test_it(component, instance, turn):
    app = component({str(GUEST)!r}, plugin)
    seen.append((app, instance(app, fakes(plugin.Imports))))
    assert seen[-1][1].pricing.describe().name == "Corner Café"
    assert component({str(GUEST)!r}) is not app
    other = component({str(GUEST)!r})
    assert instance(other, fakes(other))["demo:shop/pricing"].describe().name == "Corner Café"

def test_that_they_are_closed():
    assert seen[0][0] is seen[1][0]
    for _, world in seen:
        with pytest.raises(InstanceError, match="closed"):
            world.pricing.describe()
"""
    done = run(tmp_path, text)
    assert "3 passed" in done.stdout, done.stdout + done.stderr


LEAKS = f"""
from witgen.testing import fakes

def test_it(component, instance):
    app = component({str(PLANTED)!r})
    instance(app, fakes(app, answers="simplest"))["demo:planted/bugs"].keeps()
"""


@pytest.mark.parametrize(
    ("ini", "outcome"),
    [
        ("", "1 passed, 1 warning"),
        ("witgen_leaks = warn", "1 passed, 1 warning"),
        ("witgen_leaks = ignore", "1 passed in"),
        ("witgen_leaks = error", "1 passed, 1 error"),
        ("witgen_leaks = never", "witgen_leaks = never: give warn, error, ignore"),
    ],
)
def test_leaks_are_what_the_author_says(tmp_path, ini, outcome):
    done = run(tmp_path, LEAKS, ini=ini)
    assert outcome in done.stdout, done.stdout + done.stderr


CLOSING = """
import warnings

class Loose:
    def __init__(self, text, error=None): self.text, self.error = text, error
    def instantiate(self): return self
    def close(self):
        warnings.warn(DeprecationWarning(self.text))
        if self.error: raise self.error

def test_it(instance):
    for loose in LOOSE: instance(loose)
"""


def test_other_warnings_stay_what_they_are(tmp_path):
    text = CLOSING.replace("LOOSE", '[Loose("old")]')
    done = run(tmp_path, text)
    assert "1 passed, 1 warning" in done.stdout
    assert "test_it.py:8: DeprecationWarning: old" in done.stdout
    assert "PytestWarning" not in done.stdout
    assert "1 passed in" in run(tmp_path, text, ini="filterwarnings = ignore::DeprecationWarning").stdout
    done = run(tmp_path, text, ini="filterwarnings =\n  error\n  default::DeprecationWarning:test_it")
    assert "1 passed, 1 warning" in done.stdout, done.stdout


def test_all_that_closing_raises_is_told(tmp_path):
    loose = '[Loose("a", ValueError("the last")), Loose("b"), Loose("c", KeyError("the first"))]'
    done = run(tmp_path, CLOSING.replace("LOOSE", loose))
    assert "1 passed, 3 warnings, 1 error" in done.stdout, done.stdout
    assert "ERROR test_it.py::test_it - KeyError: 'the first'" in done.stdout
    assert "another one while the instances were closed:\n" in done.stdout
    assert "ValueError: the last\n" in done.stdout


def test_a_leak_that_is_an_error_hides_no_other(tmp_path):
    text = f"""
{CLOSING.replace("test_it", "test_nothing").replace("LOOSE", "[]")}
from witgen.testing import fakes

def test_it(component, instance):
    app = component({str(PLANTED)!r})
    for _ in range(2):
        instance(app, fakes(app, answers="simplest"))["demo:planted/bugs"].keeps()
    instance(Loose("old", ValueError("closing failed")))
"""
    done = run(tmp_path, text, ini="filterwarnings =\n  error\n  ignore::DeprecationWarning")
    assert "ValueError: closing failed" in done.stdout, done.stdout
    assert done.stdout.count("PytestWarning: this instance was closed: ") >= 2


def test_a_missing_component_and_a_path_below_the_root(tmp_path):
    (tmp_path / "app.wat").write_text("(component)")
    text = """
def test_there(component): component("app.wat")
def test_missing(component): component("no.wasm")
"""
    done = run(tmp_path, text)
    assert "1 failed, 1 passed" in done.stdout
    assert "component('no.wasm'): there is no" in done.stdout


def test_a_guest_is_built_once_a_session_into_the_cache(tmp_path):
    (tmp_path / "guest").mkdir()
    text = """
import witgen

def build(directory, *, out):
    print("made:", out)
    out.write_text("(component)")

witgen.build = build
def test_it(component): assert component("guest") is component("guest")
"""
    places = set()
    for _ in range(2):
        output = run(tmp_path, text, "-s").stdout
        assert output.count("made:") == 1
        places.add(output.partition("made: ")[2].splitlines()[0])
    assert len(places) == 1
    assert ".pytest_cache" in places.pop()


@pytest.mark.skipif(sys.platform == "win32", reason="files are not locked there")
def test_sessions_side_by_side_build_a_guest_one_after_another(tmp_path):
    (tmp_path / "guest").mkdir()
    text = """
import time
from pathlib import Path
import witgen

def build(directory, *, out):
    with Path("log").open("a") as log:
        for line in ("begin", "end"):
            print(line, file=log, flush=True)
            time.sleep(2)
    out.write_text("(component)")

witgen.build = build
def test_it(component): component("guest")
"""
    with ThreadPoolExecutor() as threads:
        done = [*threads.map(lambda _: run(tmp_path, text), range(2))]
    assert all("1 passed" in one.stdout for one in done)
    assert (tmp_path / "log").read_text().split() == ["begin", "end"] * 2


def test_without_the_cache_a_guest_is_built_where_pytest_cleans_up(tmp_path):
    (tmp_path / "guest").mkdir()
    (tmp_path / "scratch").mkdir()
    text = """
import witgen

def build(directory, *, out): out.write_text("(component)")

witgen.build = build
def test_it(component): assert component("guest") is component("guest")
"""
    settings = {"TMPDIR": str(tmp_path / "scratch")}
    for _ in range(5):
        done = run(tmp_path, text, "-p", "no:cacheprovider", environment=settings)
        assert "1 passed" in done.stdout, done.stdout
    made = [*(tmp_path / "scratch").rglob("guest-*.wasm")]
    assert 1 <= len(made) <= 3  # sessions that pytest keeps
    assert {path.parent.parent.parent.name[:10] for path in made} == {"pytest-of-"}


def test_a_directory_that_is_no_guest_is_said_to_be_none(tmp_path):
    (tmp_path / "guest").mkdir()
    done = run(tmp_path, 'def test_it(component): component("guest")')
    assert "cannot be built: " in done.stdout
    assert "Traceback" not in done.stdout


def test_the_plugin_imports_nothing_that_is_not_asked_for():
    program = (
        "import sys, pytest; before = set(sys.modules); import witgen.testing.plugin;"
        " print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['witgen', 'witgen._version', 'witgen.testing', 'witgen.testing.plugin']"
