"""What a component was built from, as a custom section at its end, so that a build that changes nothing is none."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

from witgen.building.binary import COMPONENT, leb, sections

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["is_wasm", "read_stamped", "stamped"]

_NAME: Final = b"witgen-build"
_CUSTOM: Final = b"\0"


def stamped(octets: bytes, inputs: str) -> bytes:
    """The component, and after it what it was made from."""
    contents = json.dumps({"inputs": inputs, "component": hashlib.sha256(octets).hexdigest()}).encode()
    payload = leb(len(_NAME)) + _NAME + contents
    return octets + _CUSTOM + leb(len(payload)) + payload


def read_stamped(path: Path, inputs: str) -> bytes | None:
    """The component in a file, if it was made from these inputs and is as it was then."""
    try:
        octets = path.read_bytes()
        if not octets.startswith(COMPONENT):
            return None
        last = list(sections(octets))[-1]
    except (OSError, ValueError, IndexError):
        return None
    before = last.start - 1 - len(leb(last.end - last.start))
    return octets if octets == stamped(octets[:before], inputs) else None


def is_wasm(path: Path) -> bool:
    """Is it a file that a build may replace?"""
    with path.open("rb") as file:
        return file.read(4) in (COMPONENT[:4], b"")
