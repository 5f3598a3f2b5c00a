"""Run a WASI command with one directory to read, and nothing else: `python host.py [words.wasm]`."""

from __future__ import annotations

import sys
from pathlib import Path

import witgen

HERE = Path(__file__).resolve().parent
witgen.generate(HERE / "wit", world="words", out=HERE / "command")  # a build script would do this

from witgen.runtime import Err, Wasi

import command


def show(title: str, output: bytearray) -> None:
    print(f"\n-- {title}")
    print(output.decode(), end="")


def main(guest: str = str(HERE / "words.wasm")) -> None:
    if not Path(guest).exists():
        sys.exit(f"{guest} is not built yet: python {HERE / 'build.py'}")
    component = command.compile(guest)  # takes seconds for a whole Python; instances are cheap

    output = bytearray()
    granted = Wasi(args=["words", "/texts"], preopens={"/texts": HERE / "texts"}, stdout=output)
    with component.instantiate(wasi=granted) as world:
        world.wasi_cli_run.run()
    show("words /texts, with that directory to read", output)

    complaint = bytearray()
    with component.instantiate(wasi=Wasi(args=["words"], stderr=complaint)) as world:
        try:
            world.wasi_cli_run.run()
        except Err:
            show("words, with nothing at all: it failed, and said", complaint)


if __name__ == "__main__":
    main(*sys.argv[1:])
