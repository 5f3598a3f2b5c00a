"""Which paths witgen writes: those that every system can have, and that lead nowhere but below a directory."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["DEVICES", "MANIFEST", "is_portable", "may_list"]

MANIFEST: Final = "witgen.json"
DEVICES: Final = frozenset(("aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))))
"""Windows has no files called so, whatever their extension."""

_PATH: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")


def may_list(path: str) -> bool:
    """May a manifest name this file? No path leads out of the directory, is hidden, or is the manifest's own."""
    return path != MANIFEST and _PATH.fullmatch(path) is not None


def is_portable(path: str) -> bool:
    """May a manifest name it, and can every system have it?"""
    return may_list(path.lower()) and not any(map(_is_odd, path.lower().split("/")))


def _is_odd(part: str) -> bool:
    return part.endswith(".") or part.partition(".")[0] in DEVICES
