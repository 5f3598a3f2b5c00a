"""Rebuild the guests: `python build.py` makes guest.wat of guest.c, and pricing.wasm of pricing.py."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "toolchain"))

from toolchain import ToolError, c_component, python_component


def main(directory: str = str(HERE)) -> None:
    out = Path(directory)
    print("guest.c → guest.wat")
    c_component([HERE / "guest.c"], HERE / "wit", "plugin", out / "guest.wat")
    print("pricing.py → pricing.wasm")
    python_component(HERE / "pricing.py", HERE / "wit", "plugin", out / "pricing.wasm", wasi=False)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ToolError as error:
        sys.exit(str(error))
