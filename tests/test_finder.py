"""The finder, one world in four languages: whatever is loaded by the same host says the same."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.support.guests import ROOT, built
from tests.test_examples import run

GUESTS = ROOT / "examples" / "guests"
COMPONENTS = [
    ("c", "finder.wat"),
    ("js", "finder.qjs.wasm"),
    ("js", "finder.starling.wasm"),
    ("rust", "finder.wat"),
]
AUTHORS = {
    "c": ["app.c"],
    "js": ["app.js", "jsconfig.json", "package.json"],
    "python": ["app.py", "search.py"],
    "rust": ["Cargo.toml", "src/lib.rs"],
}


@pytest.fixture
def fresh(tmp_path):
    """The example as it is in the repository, without anything that was made there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "."], cwd=GUESTS, capture_output=True, encoding="utf-8", check=False
    )
    if listed.returncode:
        pytest.skip("no git here, which knows what belongs to the example")
    for name in filter(None, listed.stdout.split("\0")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(GUESTS / name, tmp_path / name)
    return tmp_path


def said(directory, guest):
    """What the host prints of a guest, under the line that names it."""
    name, _, told = run(directory / "host.py", guest).partition("\n")
    assert name == guest.as_posix()
    return told


def test_in_process(fresh, expect):
    expect(GUESTS / "expected.txt", said(fresh, fresh / "python"))


@pytest.mark.slow
@pytest.mark.parametrize(("language", "name"), COMPONENTS, ids=["-".join(each) for each in COMPONENTS])
def test_on_a_component(fresh, expect, language, name):
    expect(GUESTS / "expected.txt", said(fresh, built(GUESTS / language, name)))


@pytest.mark.slow
def test_on_the_component_in_python(fresh, expect):
    pytest.importorskip("componentize_py")
    for command in (["bindgen", "wit", "--guest", "python", "-o", "python"], ["build", "python", "-o", "python.wasm"]):
        subprocess.run([sys.executable, "-m", "witgen", *command], cwd=fresh, check=True, timeout=300)
    expect(GUESTS / "expected.txt", said(fresh, fresh / "python.wasm"))


@pytest.mark.parametrize("language", AUTHORS)
def test_what_is_filled_in_is_never_written_again(fresh, language):
    import witgen  # noqa: PLC0415

    before = {path: (fresh / language / path).read_bytes() for path in AUTHORS[language]}
    done = witgen.generate(fresh / "wit", guest=language, out=fresh / language)
    assert not before.keys() & set(done.written)
    assert before == {path: (fresh / language / path).read_bytes() for path in before}


def test_the_host_is_typed(fresh):
    run(fresh / "host.py")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "host.py"]
    done = subprocess.run(command, cwd=fresh, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout
