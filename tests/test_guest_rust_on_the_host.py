"""An author's unit tests of a guest in Rust: `cargo test`, where there is no component and no host."""

from __future__ import annotations

import shutil
import subprocess

import pytest

import witgen
from tests.support.guests import ROOT

pytestmark = pytest.mark.slow

GUESTS = ROOT / "examples" / "guests"
MORE = """
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


def test_unit_tests_run(tmp_path):
    if shutil.which("cargo") is None or subprocess.run(["cargo", "--version"], check=False).returncode:
        pytest.skip("not installed: cargo")
    (tmp_path / "src").mkdir()
    shutil.copyfile(GUESTS / "rust" / "Cargo.toml", tmp_path / "Cargo.toml")
    root = tmp_path / "src" / "lib.rs"
    root.write_text((GUESTS / "rust" / "src" / "lib.rs").read_text("utf-8") + MORE, encoding="utf-8")
    witgen.generate(GUESTS / "wit", guest="rust", out=tmp_path)
    done = subprocess.run(
        ["cargo", "test", "--offline"], cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed; 0 failed" in done.stdout
