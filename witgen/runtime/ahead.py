"""Writing what was compiled ahead of time to a file: whole or not at all, and over nothing but its like."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from witgen.errors import WitgenError
from witgen.runtime.artifact import is_compiled, read_seal

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check_target", "write"]


def check_target(path: Path, *, force: bool = False) -> None:
    """Raise `WitgenError` unless a precompiled component may be written there."""
    if path.exists() and not path.is_file():
        raise WitgenError(f"`{path}` is no file: name one")
    if not path.parent.is_dir():
        raise WitgenError(f"`{path.parent}` is no directory: make it first")
    if path.exists() and not force and not _is_ours(path):
        raise WitgenError(f"`{path}` was not made by `witgen compile`: remove it, or overwrite it with --force")


def _is_ours(path: Path) -> bool:
    with path.open("rb") as file:
        return is_compiled(file.read(8)) and read_seal(file) is not None


def write(path: Path, octets: bytes) -> None:
    """Put the contents into the file by replacing it: who has the older one mapped keeps it. Raises OSError."""
    passing = path.with_name(f".{path.name}.{os.urandom(6).hex()}.tmp")
    try:
        passing.write_bytes(octets)
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)
