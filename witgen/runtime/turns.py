"""Who may enter a store: a token, and the line of threads that wait for it, who are served in order."""

from __future__ import annotations

import sys
import weakref
from contextlib import contextmanager, suppress
from inspect import currentframe, unwrap
from itertools import islice
from math import inf
from threading import Lock, get_ident
from time import monotonic
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypeVar

from witgen.runtime.callbacks import SERVING, served, time_left
from witgen.runtime.errors import InstanceError, LimitError
from witgen.runtime.leaks import COMPILED, warn_of
from witgen.runtime.resources import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from types import CodeType, FrameType

    from witgen.runtime.leaks import Left
    from witgen.runtime.limits import Limits

__all__ = ["THREADS", "Threads", "Turns"]

T = TypeVar("T")
R = TypeVar("R")

Threads: TypeAlias = Literal["wait", "refuse"]
THREADS: Final[tuple[Threads, ...]] = ("wait", "refuse")

_PATIENCE: Final = 0.1
"""Seconds the first in line sleeps at most, the second twice that, and so on: a call that was interrupted while it
passed on the token tells nobody."""


class Turns:
    """Who has the token may enter. It is taken during a call, and for good once the store is dead or closed, so the hot
    path checks the state by taking it; afterwards it is retired: who inherits it may free the store.

    It is taken by iterating: unlike the call of a lock's method, that is followed by no moment in which Ctrl-C
    could be raised before the caller knows that it has the token.

    A call that put it back looks whether somebody waits. If so, the token is kept for the first in line, and whoever
    comes meanwhile goes to the line's end. The line has weak references to what only the frame of a waiting call holds:
    however that is left, the place is gone with it.
    """

    def __init__(self, limits: Limits, threads: Threads) -> None:
        self.end: str | None = None
        """Why it cannot be entered any more."""
        self.inside = 0
        """The thread that entered it other than by the call of an export."""
        self._limit, self._waits = limits.wall_time, threads == "wait"
        self._token = token = [True]
        self.take: Iterator[bool] = iter(token.pop, None)
        self.put: Callable[[bool], None] = token.append
        remains: list[bool] = []
        self.inherit: Iterator[bool] = iter(remains.pop, None)
        self.retire: Callable[[bool], None] = remains.append
        self._kept = kept = list[bool]()
        self._take_kept: Iterator[bool] = iter(kept.pop, None)
        self.line: list[_Place] = []
        """Whoever puts the token back calls `pass_on` if somebody is here."""

    @property
    def open(self) -> bool:
        """May it be called?"""
        return self.end is None

    @property
    def busy(self) -> bool:
        """Is it in the middle of a call, or about to be?"""
        return self.end is None and not self._token and (bool(self.line) or not self._kept)

    @contextmanager
    def entered(self) -> Generator[None]:
        """Take the token; put it back unless there is nothing to enter afterwards."""
        token = None
        try:
            with suppress(IndexError):
                for token in self.take:  # noqa: B007 - as the callers of exports do
                    break
            if token is None:
                for token in iter(self.turn, None):  # noqa: B007
                    break
                else:
                    raise self.broken_off()
            self.inside = get_ident()
            self.arrive()
            yield
            self.surface()
        finally:
            if token is not None:
                self.inside = 0
                (self.put if self.end is None else self.retire)(token)
                token = None
                if self.line:
                    self.pass_on()

    def within(self, run: Callable[[T], R], argument: T) -> R:
        """`entered` around a call, for less than half of what that takes."""
        token = None
        try:
            try:
                for token in self.take:  # noqa: B007 - as in `entered`
                    break
            except IndexError:
                for token in iter(self.turn, None):  # noqa: B007
                    break
                else:
                    raise self.broken_off() from None
            self.inside = get_ident()
            self.arrive()
            return run(argument)
        finally:
            if token is not None:
                self.inside = 0
                (self.put if self.end is None else self.retire)(token)
                token = None
                if self.line:
                    self.pass_on()

    def arrive(self) -> None:
        """It was entered."""

    def surface(self) -> None:
        """It is about to be left: raise what was raised meanwhile and is not known yet."""

    def turn(self) -> bool:
        """The token, as soon as it is ours; or raise why it will not be.

        Between taking and returning it lies no call, after which Ctrl-C could be raised.
        """
        end = self._end_of_patience()
        place, here = None, _Here()
        try:
            place = _Place(here, self.line.remove)
            place.thread, place.bell = get_ident(), Lock()
            place.bell.acquire()
            self.line.append(place)
            while True:
                if self.line[0] is place:
                    self._keep()
                    try:
                        for token in self._take_kept:
                            del here
                            return token
                    except IndexError:
                        pass
                self._wait(place, end)
        except:
            del place, here
            self.pass_on()
            raise

    def _end_of_patience(self) -> float:
        """Until when a call that begins now may wait. Raises `InstanceError` if it may not."""
        if self.end is not None or not self._waits:
            raise self.refusal() from None
        if self.inside == get_ident() or _calls(self):
            raise InstanceError(_REENTERED) from None
        if any(place.thread == get_ident() for place in [*self.line]):
            raise InstanceError(_IN_LINE) from None
        return monotonic() + min(inf if self._limit is None else self._limit, time_left())

    def _wait(self, place: _Place, end: float) -> None:
        if self.end is not None:
            raise self.refusal() from None
        left = end - monotonic()
        if left <= 0:
            time_left()  # which raises when it is the calling call's time that is over
            raise LimitError("wall_time", _LATE.format(self._limit)) from None
        place.bell.acquire(timeout=min(_PATIENCE * (1 + self.line.index(place)), left))

    def broken_off(self) -> RuntimeError:
        """What ends a wait in which somebody raised StopIteration: to the `for` around it that is the end, no error."""
        return RuntimeError("StopIteration was raised while this call waited for its turn")

    def close(self) -> None:
        """Let nobody enter any more, and free everything. Host objects the guest still held are told that they were
        dropped.

        What a call in another thread still cleans up, or an interrupt left, is freed with the sandbox itself.
        """
        left: Sequence[Iterable[Left]] = ((), ())
        if self.end is None:
            try:
                with self.entered():
                    self.end = CLOSED
            except InstanceError:
                if self.end is None:  # else another thread closed it, or its call died, while this one waited
                    raise
            left = self._left()
        token = True
        try:
            for token in self.inherit:  # noqa: B007 - as in `entered`
                break
        except IndexError:
            return
        try:
            self.end = CLOSED
            self._free()
        finally:
            self.retire(token)
        if sys.exc_info()[0] is None:  # an exception on its way says more, and may be why something was left
            warn_of(*left)

    def _left(self) -> tuple[Iterable[Left], Iterable[Left]]:
        """The handles nobody dropped, and the host's objects that the guest did not."""
        raise NotImplementedError

    def _free(self) -> None:
        """Free what is left, and forget each thing before: an interrupt may leak, but nothing is freed twice."""
        raise NotImplementedError

    def close_after(self, error: BaseException | None) -> None:
        """`close` at the end of a block: when another thread is inside, what the block raised says more."""
        try:
            self.close()
        except (InstanceError, LimitError) as late:
            if error is None:
                raise
            error.add_note(f"the instance stays open: {late}")

    def refusal(self) -> InstanceError:
        """Why it cannot be entered."""
        return InstanceError(self.end or _BUSY)

    def pass_on(self) -> None:
        """Somebody waits, or did: keep the token for the first in line, if nobody has it; wake whose turn it is."""
        if self.line:
            self._keep()
        else:
            with suppress(IndexError):
                self._token.extend(islice(self._take_kept, 1))
        for place in [*self.line] if self.end is not None else self.line[:1]:
            with suppress(RuntimeError):  # it has not been heard yet
                place.bell.release()

    def _keep(self) -> None:
        with suppress(IndexError):  # whoever has it will pass it on
            self._kept.extend(islice(self.take, 1))

    def start_over(self) -> None:
        """After a fork: the child has this thread alone, and what another was in the middle of goes nowhere."""
        self.line[:] = [place for place in self.line if place.thread == get_ident()]
        if self.busy and self.inside != get_ident() and not _calls(self):
            self.end = _FORKED


class _Here:
    """Somebody waits."""

    __slots__ = ("__weakref__",)


class _Place(weakref.ref[_Here]):
    """A place in the line: whose it is, and what wakes them."""

    __slots__ = ("bell", "thread")
    bell: Lock
    thread: int


ENTERING: Final[set[CodeType]] = {unwrap(Turns.entered).__code__, Turns.within.__code__}
"""The code of what enters otherwise: its local variable `token` is there before `inside` is set."""


def _calls(turns: Turns) -> bool:
    """Is this thread in the middle of the call of an export, or of a callback, of it?"""
    frame = currentframe()
    while frame is not None:
        if _is_call(frame, turns):
            return True
        frame = frame.f_back
    return False


def _is_call(frame: FrameType, turns: Turns) -> bool:
    code = frame.f_code
    if code.co_filename.startswith(COMPILED):
        names = frame.f_locals
        return names.get("_S") is turns and names.get("_t") is not None
    if code in ENTERING:
        return frame.f_locals["self"] is turns and frame.f_locals.get("token") is not None
    return code in SERVING and served(frame) is turns


_BUSY: Final = (
    'this instance is in the middle of a call, and with threads="refuse" neither another thread nor a host function it '
    'called may enter it meanwhile. Use an instance per thread, or threads="wait"; a host function has to return first'
)
_REENTERED: Final = (
    "this instance is in the middle of a call: a component cannot be entered again by a host function it called. "
    "Return to the guest first"
)
_IN_LINE: Final = (
    "this thread waits for its turn at this instance already, and what interrupts a wait, as a signal handler does, "
    "cannot wait too"
)
_LATE: Final = (
    "other threads had this instance for more than {} s while this call waited: use an instance per thread, or raise "
    "Limits(wall_time=…) if calls may take, and wait, longer"
)
_FORKED: Final = "this instance is dead: the process was forked in the middle of a call of another thread"
