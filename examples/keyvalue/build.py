"""Rebuild the guest: `python build.py` makes guest.wat of guest.c."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "toolchain"))

from toolchain import ToolError, c_component


def main(directory: str = str(HERE)) -> None:
    out = Path(directory)
    c_component([HERE / "guest.c"], HERE / "wit", "tally", out / "guest.wat")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ToolError as error:
        sys.exit(str(error))
