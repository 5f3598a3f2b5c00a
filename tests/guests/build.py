"""Build the components that are made of C, see README.md: `python tests/guests/build.py`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
KITCHEN = HERE / "kitchen"
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "examples" / "toolchain")]

from mirror import mirror  # noqa: E402
from toolchain import CACHE, build, c_guest, c_stubs  # noqa: E402

WIT = KITCHEN / "wit"


def mirrored(world: str, out: Path, *sources: Path) -> None:
    """Build a world whose interfaces are mirrored where they are imported and exported."""
    home = CACHE / "mirror" / world
    shutil.rmtree(home, ignore_errors=True)
    c_stubs(WIT, world, home)
    source = home / "mirror" / "mirror.c"
    source.parent.mkdir()
    source.write_text(mirror((home / "app.c").read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    c_guest([source, *sources], home, WIT, world, out)


GUESTS = {
    "kitchen.wat": lambda out: mirrored("kitchen", out, KITCHEN / "guest.c"),
    "larder.wat": lambda out: mirrored("larder", out),
}

if __name__ == "__main__":
    build(GUESTS, KITCHEN)
