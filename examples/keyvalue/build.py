"""Rebuild the guest: `python build.py` makes guest.wat of guest.c."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "toolchain"))

from toolchain import build, c_component

WIT = HERE / "wit"
GUESTS = {
    "guest.wat": lambda out: c_component([HERE / "guest.c"], WIT, "tally", out),
}

if __name__ == "__main__":
    build(GUESTS, HERE)
