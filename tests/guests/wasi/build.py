"""Build the guest that uses native WASI, see ../README.md: `python tests/guests/wasi/build.py`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "examples" / "toolchain"))

from toolchain import CACHE, build, c_component  # noqa: E402


def wasi(out: Path) -> None:
    """Build the world beside the packages of wit/deps, where the tools look for them."""
    wit = CACHE / "wasi"
    shutil.rmtree(wit, ignore_errors=True)
    shutil.copytree(HERE / "wit", wit)
    shutil.copytree(ROOT / "wit" / "deps", wit / "deps")
    c_component([HERE / "guest.c"], wit, "wasi", out)


if __name__ == "__main__":
    build({"wasi.wat": wasi}, HERE)
