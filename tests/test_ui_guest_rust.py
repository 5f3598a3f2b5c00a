"""Guests to be written in Rust: `tests/ui/guest_rust/<case>/wit` beside the bindings and the skeleton that come of it,
which rustfmt and the compiler look at; and what is refused, `tests/ui/refused_guest_rust`."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from examples.toolchain.toolchain import RUST_TARGET, rust_compiler
from tests.support.guests import ROOT
from tests.support.rust_guests import build, needs_rust
from witgen.choices import Guest
from witgen.codegen import generate_guest
from witgen.errors import WitError
from witgen.model import load, select_world

UI = Path(__file__).parent / "ui"
CASES = UI / "guest_rust"
NAMES = sorted(path.name for path in CASES.iterdir())
REFUSED = sorted(path.stem for path in (UI / "refused_guest_rust").glob("*.wit"))
SHIPPED = {package.name: package for package in (ROOT / "wit" / "deps").iterdir()}
WHOLE = "empty"
"""The case of which the bindings are kept with what is the same for every world."""
LINKED = ("both_ways", "inline", "labels", "limits", "rust_words", "two_versions", "world_items")
"""What differs most in the names and types of core functions."""
SAME = re.compile(
    r"/// Declares what the host provides.*?(?=\npub mod |\n/// Makes the type)|/// How values cross.*", re.DOTALL
)


def generated(*paths, world=None, dependencies=()):
    made = generate_guest(select_world(load(paths, dependencies=dependencies), world), Guest.RUST, version="0.0.0")
    return {**made.stubs, **made.skeleton}


def shipped():
    """The files of a guest for each world that witgen has the WIT of, by `<package>_<world>`."""
    for name, path in SHIPPED.items():
        others = [other for other in SHIPPED.values() if other != path]
        (package,) = load([path], dependencies=others).roots
        for world in package.worlds:
            yield f"{name}_{world.name.item}", generated(path, world=world.name.item, dependencies=others)


def shortened(case, files):
    """Without what is the same in every file of bindings."""
    if case == WHOLE:
        return files
    return {path: SAME.sub("// …\n", text) if path == "src/bindings.rs" else text for path, text in files.items()}


def files_of(directory):
    files = (path for path in directory.rglob("*") if path.is_file())
    return {path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8") for path in files}


def written(directory, files):
    for path, text in files.items():
        (directory / path).parent.mkdir(parents=True, exist_ok=True)
        (directory / path).write_text(text, encoding="utf-8")
    return directory


@pytest.mark.parametrize("case", NAMES)
def test_guest_is_as_expected(case, request):
    expected = CASES / case / "expected"
    files = shortened(case, generated(CASES / case / "wit"))
    if request.config.getoption("--bless", default=False):
        shutil.rmtree(expected, ignore_errors=True)
        written(expected, files)
    assert files == files_of(expected)


@pytest.mark.parametrize("case", NAMES)
def test_rustfmt_has_nothing_to_change(case, tmp_path):
    if run("rustfmt", "--version", missing=True).returncode:
        pytest.skip("not installed: rustfmt")
    crate = written(tmp_path, generated(CASES / case / "wit"))
    for path in ("src/lib.rs", "src/bindings.rs"):
        done = run("rustfmt", "--edition=2021", "--check", crate / path)
        assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("case", NAMES)
def test_it_compiles_without_a_warning(case, tmp_path):
    compile_crate(written(tmp_path, generated(CASES / case / "wit")))


@pytest.mark.slow
def test_shipped_worlds_compile_without_a_warning(tmp_path):
    for name, files in shipped():
        compile_crate(written(tmp_path / name, files))


def compile_crate(crate):
    """As far as types go, for wasm; the linker has nothing to say about them."""
    compiler = rust_compiler()
    if compiler is None:
        pytest.skip(f"not installed: a rustc for {RUST_TARGET}")
    options = ["--edition=2021", "--crate-type=cdylib", "--emit=metadata", "-Dwarnings", f"--target={RUST_TARGET}"]
    done = run(compiler, *options, "-o", crate / "guest.rmeta", crate / "src" / "lib.rs")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("case", LINKED)
def test_the_skeleton_becomes_a_component(case, tmp_path):
    """Its core imports and exports have the names and types that wasm-tools takes from the same WIT."""
    needs_rust()
    wit = CASES / case / "wit"
    (package,) = load([wit]).roots
    crate = written(tmp_path / "crate", generated(wit))
    build(crate, wit, package.worlds[0].name.item, tmp_path / "guest.wat")


@pytest.mark.slow
@pytest.mark.parametrize("case", NAMES)
def test_clippy_and_the_host_have_nothing_to_say(case, tmp_path):
    """A newer compiler, and a target without a host: an author's unit tests run there."""
    if run("cargo", "clippy", "--version", missing=True).returncode:
        pytest.skip("not installed: cargo clippy")
    crate = written(tmp_path, generated(CASES / case / "wit"))
    done = run("cargo", "clippy", "--offline", "--quiet", "--", "-Dwarnings", cwd=crate)
    assert done.returncode == 0, done.stderr


def run(*command, cwd=None, missing=False):
    if missing and shutil.which(command[0]) is None:
        return subprocess.CompletedProcess(command, 1)
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


@pytest.mark.parametrize("case", REFUSED)
def test_refusal(case, expect, monkeypatch):
    monkeypatch.chdir(UI / "refused_guest_rust")
    with pytest.raises(WitError) as refusal:
        generated(Path(f"{case}.wit"))
    expect(UI / "refused_guest_rust" / f"{case}.stderr", f"{refusal.value}\n")
