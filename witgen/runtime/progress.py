"""One line on a terminal while a compile takes long."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from threading import Lock, Timer
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["progress"]

DELAY: Final = 1.0
"""Seconds after which something is said."""


@contextmanager
def progress(name: str, size: int, *, quiet: bool = False) -> Generator[None]:
    """Says what is compiled, if that takes long and stderr is a terminal, and in the end how long it took."""
    line = _Line(f"witgen: compiling {_shown(name)} ({size / 1e6:.1f} MB)…") if not quiet and _wanted() else None
    try:
        yield
    finally:
        if line is not None:
            line.end()


class _Line:
    def __init__(self, text: str) -> None:
        self._text, self._lock, self._state = text, Lock(), "waiting"
        self._start = time.monotonic()
        self._timer = Timer(DELAY, self._begin)
        self._timer.daemon = True
        with suppress(RuntimeError):  # no more threads
            self._timer.start()

    def _begin(self) -> None:
        with self._lock:
            if self._state == "waiting":
                self._state = "shown"
                _print(self._text)

    def end(self) -> None:
        self._timer.cancel()
        with self._lock:
            if self._state == "shown":
                _print(f" {time.monotonic() - self._start:.1f} s\n")
            self._state = "ended"


def _wanted() -> bool:
    try:
        return os.environ.get("WITGEN_PROGRESS") != "0" and sys.stderr.isatty()
    except (AttributeError, ValueError, OSError):  # none, closed, or gone
        return False


def _shown(name: str) -> str:
    base = os.path.basename(name)  # noqa: PTH119 - on every compile
    return "".join(c if c.isprintable() else "�" for c in base)


def _print(text: str) -> None:
    with suppress(AttributeError, ValueError, OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
