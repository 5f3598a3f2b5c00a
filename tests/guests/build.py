"""Build kitchen.wat and larder.wat anew: `python tests/guests/build.py [DIRECTORY]`."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "examples" / "toolchain")]

from mirror import mirror  # noqa: E402
from toolchain import CACHE, ToolError, c_module, component_text, dummy  # noqa: E402

WIT = HERE / "kitchen" / "wit"
VERSION = "0.1.0"
WORLDS = {"kitchen": [HERE / "kitchen" / "guest.c"], "larder": []}


def build(world: str, out: Path) -> None:
    """Write the component of one world, whose mirrored functions need no source."""
    work = CACHE / "mirror" / world
    work.mkdir(parents=True, exist_ok=True)
    source = work / "mirror.c"
    source.write_text(mirror(dummy(WIT, world), VERSION), encoding="utf-8", newline="\n")
    c_module([source, *WORLDS[world]], work / "core.wasm")
    out.write_text(component_text(work / "core.wasm", WIT, world), encoding="utf-8", newline="\n")


def main(directory: str = str(HERE / "kitchen")) -> None:
    for world in WORLDS:
        out = Path(directory) / f"{world}.wat"
        print(out.name)
        build(world, out)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except ToolError as error:
        sys.exit(str(error))
