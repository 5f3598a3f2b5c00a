"""Rebuild the plugins: `python build.py [guest.wat] [pricing.wasm]`."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "toolchain"))

from toolchain import build, c_component, python_component

WIT = HERE / "wit"
GUESTS = {
    "guest.wat": lambda out: c_component([HERE / "guest.c"], WIT, "plugin", out),
    "pricing.wasm": lambda out: python_component(HERE / "pricing.py", WIT, "plugin", out, wasi=False),
}

if __name__ == "__main__":
    build(GUESTS, HERE)
