"""A word counter, as one would write it for any system: `words DIRECTORY` counts what is in its files.

A WASI command. The class `Run` answers for the interface wasi:cli/run; all else is Python's standard library, which
reaches the system through WASI, and so only what the host has given.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from componentize_py_types import Err


def count(directory: Path) -> None:
    files = sorted(path for path in directory.rglob("*") if path.is_file())
    rows = [(path.read_text("utf-8"), path.relative_to(directory)) for path in files]
    print(f"{'lines':>6} {'words':>6} {'bytes':>6}")
    for text, name in [*rows, ("".join(text for text, _ in rows), "total")]:
        print(f"{len(text.splitlines()):>6} {len(text.split()):>6} {len(text.encode()):>6}  {name}")


def try_to_get_out(directory: Path) -> None:
    """Try what a command should not be able to do here."""
    attempts = {
        f"write {directory}/new.txt": lambda: (directory / "new.txt").write_text("!"),
        f"delete {directory}/rain.txt": (directory / "rain.txt").unlink,
        f"read {directory}/../host.py": (directory / ".." / "host.py").read_text,
        "read /etc/passwd": Path("/etc/passwd").read_text,
        "connect to 127.0.0.1": lambda: socket.socket().connect(("127.0.0.1", 80)),
    }
    for what, attempt in attempts.items():
        try:
            attempt()
        except OSError as error:
            print(f"{what}: no ({type(error).__name__})")
        else:
            print(f"{what}: done")
    print(f"environment variables: {len(os.environ)}")


class Run:
    """wasi:cli/run."""

    def run(self) -> None:
        match sys.argv:
            case [_, directory]:
                count(Path(directory))
                try_to_get_out(Path(directory))
            case _:
                print("usage: words DIRECTORY", file=sys.stderr)
                raise Err(None)
