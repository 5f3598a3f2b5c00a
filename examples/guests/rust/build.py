"""Build the finder in Rust: `python build.py` makes finder.wat beside this file."""

from __future__ import annotations

import sys
from pathlib import Path

import witgen

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "toolchain"))

from toolchain import build, rust_component

WIT = HERE.parent / "wit"


def finder(out: Path) -> None:
    witgen.generate(WIT, guest="rust", out=HERE)  # src/bindings.rs; what is there of the crate stays
    rust_component(HERE / "src" / "lib.rs", WIT, "finder", out)


if __name__ == "__main__":
    build({"finder.wat": finder}, HERE)
