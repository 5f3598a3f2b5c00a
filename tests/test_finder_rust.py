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


HOST = """
#[cfg(test)]
mod on_the_host {
    use super::*;

    #[test]
    #[should_panic(expected = "demo:finder/notebook@1.0.0#log is the host's, and there is no host")]
    fn there_is_no_host() {
        notebook::log("hello");
    }

    #[test]
    fn flags_are_sets() {
        let all = Places::TITLES | Places::LINES;
        assert!(all.is_all() && all.contains(Places::LINES) && !Places::empty().intersects(all));
        assert_eq!(format!("{:?}", all), "{TITLES, LINES}");
        assert_eq!((!Places::TITLES, all - Places::LINES), (Places::LINES, Places::TITLES));
        assert_eq!(Places::from_bits_truncate(255), all);
        let mut some = Places::empty();
        some.set(Places::LINES, true);
        some.toggle(all);
        assert_eq!(some.bits(), 1);
    }

    #[test]
    fn errors_are_errors() {
        let told: Box<dyn std::error::Error> = Problem::Sealed(3).into();
        assert_eq!(told.to_string(), "Sealed(3)");
    }
}
"""


def test_an_authors_unit_tests_run_where_there_is_no_host(example):
    if shutil.which("cargo") is None:
        pytest.skip("not installed: cargo")
    root = example / "rust" / "src" / "lib.rs"
    root.write_text(root.read_text("utf-8") + HOST, encoding="utf-8")
    command = ["cargo", "test", "--offline"]
    done = subprocess.run(command, cwd=root.parents[1], capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed; 0 failed" in done.stdout
