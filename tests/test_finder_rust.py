"""The finder in Rust says what the one in Python does, and its host has nothing to hold against it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.support.guests import ROOT
from tests.support.rust_guests import needs_rust

pytestmark = pytest.mark.slow

GUESTS = ROOT / "examples" / "guests"


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """The example, with the guest built as its README says."""
    needs_rust()
    root = tmp_path_factory.mktemp("examples")
    shutil.copytree(GUESTS, root / "guests")
    shutil.copytree(ROOT / "examples" / "toolchain", root / "toolchain")
    run(root / "guests", "rust/build.py", "--out", "rust")
    return root / "guests"


def run(directory, *command):
    done = subprocess.run(
        [sys.executable, *command], cwd=directory, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_says_what_the_others_say(example):
    host = (example / "host.py").read_text("utf-8")
    host = host.replace(" in_process,", "").replace("in_process(path, imports) if path.is_dir() else ", "")
    (example / "host.py").write_text(host, encoding="utf-8")
    said = run(example, "host.py", "rust/finder.wat").splitlines()
    expected = (GUESTS / "expected.txt").read_text("utf-8").splitlines()
    told = [line for line in expected if line.startswith("  ")]
    assert said == ["rust/finder.wat", *told]


def test_building_leaves_the_authors_files_alone(example):
    for path in ("Cargo.toml", "src/lib.rs"):
        assert (example / "rust" / path).read_bytes() == (GUESTS / "rust" / path).read_bytes()
