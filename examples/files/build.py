"""Build the guest: `python build.py` makes words.wasm of words.py."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "toolchain"))

from toolchain import build, python_component

WIT = HERE / "wit"
GUESTS = {
    "words.wasm": lambda out: python_component(HERE / "words.py", WIT, "words", out),
}

if __name__ == "__main__":
    build(GUESTS, HERE)
