"""Build the finder in C: `python build.py`."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WIT = HERE.parent / "wit"
sys.path.insert(0, str(HERE.parents[1] / "toolchain"))

from toolchain import build, c_guest, c_stubs


def finder(out: Path) -> None:
    """Header and glue go beside app.c, as in a project of one's own."""
    c_stubs(WIT, "finder", HERE)
    c_guest([HERE / "app.c"], HERE, WIT, "finder", out, libc=True)


if __name__ == "__main__":
    build({"finder.wat": finder}, HERE)
