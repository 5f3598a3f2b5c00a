"""The clock that lets a host stop a guest: one thread that advances the epoch of every engine while guests run.

It is started by the first call and ends when there was none for a while, so an idle host has no thread and no
wake-ups. Calls tell it nothing: each compares the `beat` of the clock with the one it saw last, and only the first
one after a beat goes any further. A child process starts a clock of its own when it makes its first call.
"""

from __future__ import annotations

import _thread
import os
import weakref
from contextlib import suppress
from threading import Lock
from time import sleep
from typing import TYPE_CHECKING, Final

from witgen.runtime import capi

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CLOCK", "TICK", "Clock"]

TICK: Final = 0.01
"""Seconds between two beats: how late a limit of time fires, and Ctrl-C is seen, at most, give or take a beat."""

_IDLE_BEATS: Final = 100


class Clock:
    """Advances the epoch of engines."""

    __slots__ = ("_engines", "_lock", "_touched", "beat", "in_use", "runs")

    def __init__(self) -> None:
        self.beat = object()
        """Another object after every tick."""
        self.in_use: Callable[[], bool] = lambda: False
        """Is any store in the middle of a call?"""
        self._engines: list[tuple[weakref.ref[capi.Owned], int]] = []
        self.runs = False
        """Is there a thread?"""
        self._touched = False
        self._lock = Lock()

    def add(self, engine: capi.Owned) -> None:
        """Advance the epoch of this engine too."""
        with self._lock:
            self._engines.append((weakref.ref(engine), capi.engine_clone(engine)))

    def touch(self) -> object:
        """A call begins, in a store that is in use from now on: the beat it begins at.

        `Thread.start` would wait for the thread, and hang where Ctrl-C and the like interrupt that.
        """
        with self._lock:
            self._touched = True
            if not self.runs:
                with suppress(RuntimeError):  # the interpreter is going down, and starts no threads any more
                    _thread.start_new_thread(self._run, ())
            return self.beat

    def forget_thread(self) -> None:
        """After a fork the thread is the parent's; the lock may be held by it for good."""
        self._lock = Lock()
        self.runs = False
        self.beat = object()

    def _run(self) -> None:
        with self._lock:
            if self.runs:  # two calls have begun before the first thread got here
                return
            self.runs = True
        beats = 0
        while True:
            sleep(TICK)
            for pointer in self._next_beat():
                capi.increment_epoch(pointer)
            beats += 1
            if beats % _IDLE_BEATS == 0 and self._ends():
                return

    def _next_beat(self) -> list[int]:
        """The engines to advance: a pointer of ours to each, since its own may go at any time, in any thread."""
        with self._lock:
            self.beat = object()
            gone = [entry for entry in self._engines if entry[0]() is None]
            for entry in gone:
                self._engines.remove(entry)
                capi.engine_delete(entry[1])
            return [pointer for _, pointer in self._engines]

    def _ends(self) -> bool:
        """Was there no call since the last time, and is there none now?

        A call has its store before it touches the clock, so that one or the other is seen here.
        """
        with self._lock:
            touched, self._touched = self._touched, False
            if touched or self.in_use():
                return False
            self.runs = False
            return True


CLOCK: Final = Clock()

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=CLOCK.forget_thread)
