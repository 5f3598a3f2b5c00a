"""Replacing a file by one that is written beside it: whole or not at all, and over nothing but its like."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from glob import escape
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

__all__ = ["check_target", "check_writable", "replace"]

_RANDOM: Final = 6
_ABANDONED: Final = 60.0
"""Seconds without a change after which a file beside the target is nobody's: a younger one may still be written."""


def check_target(target: Path, *, ours: Callable[[Path], bool], refusal: str) -> None:
    """WitgenError unless a file may be put there: where there is none, or in place of one that is `ours`. Of any other
    the `refusal` says what to do."""
    try:
        if target.exists() and not target.is_file():
            raise WitgenError(f"`{target}` is no file: name the one to be written with -o")
        if not target.parent.is_dir():
            raise WitgenError(f"`{target.parent}` is no directory: make it first")
        if target.exists() and not ours(target):
            raise WitgenError(f"`{target}` {refusal}")
    except OSError as error:
        raise WitgenError(f"cannot read `{target}`: {reason(error)}; name another file with -o") from error


def check_writable(target: Path) -> None:
    """WitgenError where `replace` would not come to write: this is known before, not after, half a minute's work."""
    with _beside(target) as passing:
        passing.touch(exist_ok=False)


def replace(target: Path, octets: bytes) -> None:
    """Give the file these contents: who has the older one open, or mapped, keeps it. WitgenError when the system
    refuses."""
    with _beside(target) as passing:
        passing.write_bytes(octets)
        passing.replace(target)


@contextmanager
def _beside(target: Path) -> Generator[Path]:
    """A place for a file beside the target; what is there in the end is removed."""
    _sweep(target)
    passing = target.with_name(f".{target.name}.{os.urandom(_RANDOM).hex()}.tmp")
    try:
        yield passing
    except OSError as error:
        raise WitgenError(f"cannot write `{target}`: {reason(error)}; it is as it was") from error
    finally:
        with suppress(OSError):  # it was not written, or is in its place
            passing.unlink()


def _sweep(target: Path) -> None:
    """Remove what killed runs left."""
    pattern = f".{escape(target.name)}.{'[0-9a-f]' * 2 * _RANDOM}.tmp"
    with suppress(OSError):  # another run sweeps, too
        for left in target.parent.glob(pattern):
            if left.is_file() and left.lstat().st_mtime < time.time() - _ABANDONED:
                left.unlink()
