"""Build the finder from JavaScript: `python build.py [finder.starling.wasm] [finder.qjs.wasm]`."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "toolchain"))

from toolchain import build, quickjs_component, starling_component

WIT = HERE.parent / "wit"
GUESTS = {
    "finder.starling.wasm": lambda out: starling_component(HERE / "app.js", WIT, "finder", out),
    "finder.qjs.wasm": lambda out: quickjs_component(HERE / "app.js", WIT, "finder", out),
}

if __name__ == "__main__":
    build(GUESTS, HERE)
