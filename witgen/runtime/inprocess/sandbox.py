"""One guest in this process: who may enter it, what it lets go, and how it ends."""

from __future__ import annotations

import os
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from witgen.runtime.errors import ExitError, ResourceError, TrapError, exited, raised, trapped
from witgen.runtime.inprocess.custody import Custody
from witgen.runtime.inprocess.held import held_by
from witgen.runtime.inprocess.traps import of_call
from witgen.runtime.resources import (
    CLOSED,
    GuestHandle,
    State,
    become,
    drop_all,
    dropped,
    gone,
)
from witgen.runtime.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.leaks import Left
    from witgen.runtime.limits import Limits
    from witgen.runtime.turns import Threads

__all__ = ["LocalSandbox", "Unwinding"]


class Unwinding(BaseException):
    """Ends a guest whose call has failed: in a component, nothing of the guest would run any more.

    It is no `Exception`, so that few guests catch it; one that does gets it again as soon as it calls its host.
    """


class LocalSandbox(Turns, Custody):
    """What everything bound to one guest shares."""

    def __init__(self, limits: Limits, threads: Threads) -> None:
        Turns.__init__(self, limits, threads)
        self.calls: list[Callable[..., Any]] = []
        self.exception: BaseException | None = None
        self.away = False
        """Is a function of the host running?"""
        self.release: Callable[[], object] = lambda: None
        """Frees the guest's modules."""
        self._abandoned: list[int] = []
        self._let_go: list[int] = []
        Custody.__init__(self, limits.handles)
        self._made = True  # the last thing the finaliser needs
        _LIVING.add(self)

    # ---- what ends it ------------------------------------------------------------------------------------------------

    @property
    def runs_here(self) -> bool:
        """Is this thread in the guest's code?"""
        return self.inside == get_ident() and not self.away

    def keep(self, exception: BaseException) -> Unwinding:
        """Keep the first exception of a call, to be raised out of it; what ends the guest meanwhile."""
        if self.exception is None:
            self.exception = exception
        return Unwinding("the call of this guest has failed; nothing it does changes that")

    def arrive(self) -> None:
        if self._abandoned or self._let_go:
            self.tidy()

    def surface(self) -> None:
        exception, self.exception = self.exception, None
        if exception is not None:
            raise self.ended_by(exception)

    def ended_by(self, exception: BaseException) -> BaseException:
        """What ended a call, and the guest with it."""
        match exception:
            case TrapError():
                self.end = trapped(exception.reason)
            case ExitError():
                self.end = exited(exception.code)
            case _:
                self.end = raised(exception)
        return exception

    # ---- what is let go ----------------------------------------------------------------------------------------------

    def let_go(self, rep: int) -> None:
        """The guest dropped a handle: its object is told now, or when that is safe."""
        if self.end is not None or self.exception is not None:
            return
        if not self.runs_here:
            self._let_go.append(rep)
            return
        try:
            self._tell(rep)
        except BaseException as error:  # noqa: BLE001 - nothing may escape from a finaliser
            self.keep(error)

    def drop_held(self, instance: object, cls: type) -> None:
        """The guest left a `with` block. Raises `Unwinding` where that is an error of it, or of `__drop__`."""
        if self.exception is None:
            try:
                held_by(instance, cls).drop(self)
            except (ResourceError, TypeError) as error:
                self.keep(of_call(str(error) or "a `with` block needs an object of the host's", error))
        if self.exception is not None:
            raise self.keep(self.exception)

    def _tell(self, rep: int) -> None:
        if rep not in self.objects:
            raise of_call("this handle was dropped or given away before", None)
        self.away = True
        try:
            dropped(self.objects.remove(rep))
        finally:
            self.away = False

    def drop_handle(self, handle: GuestHandle) -> None:
        """Drop a guest's resource. In the middle of a call the handle stays as it is."""
        with self.entered():
            if handle.__wit_state__ is not State.OWNED:
                raise gone(handle, "dropped")
            become(handle, State.DROPPED)
            self._drop(handle.__wit_ptr__)

    def abandon(self, ptr: int) -> None:
        """A handle was garbage: drop its resource at a moment when that is safe."""
        if self.end is None:
            self._abandoned.append(ptr)

    def _drop(self, ptr: int) -> None:
        self.handles.pop(ptr, None)
        self.exported.pop(ptr, None)

    def tidy(self) -> None:
        """Drop what was garbage outside of calls."""
        while self._abandoned:
            self._drop(self._abandoned.pop())
        while self._let_go:
            self._tell(self._let_go.pop(0))

    def _left(self) -> tuple[list[Left], list[Left]]:
        return [*self.handles.values()], self.objects.left()

    def _free(self) -> None:
        for waiting in (self._let_go, self._abandoned, self.calls):
            waiting.clear()
        self.forget()
        self.release()
        drop_all(self.objects.drain())

    def __del__(self) -> None:
        if hasattr(self, "_made"):
            self.end = CLOSED
            self._free()


_LIVING: Final[WeakSet[LocalSandbox]] = WeakSet()


def _start_over() -> None:
    for sandbox in [*_LIVING]:
        sandbox.start_over()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_over)
