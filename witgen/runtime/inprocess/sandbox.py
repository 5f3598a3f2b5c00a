"""One guest in this process: who may enter it, whose the resources are that cross, and how it ends."""

from __future__ import annotations

import os
import sys
from itertools import count
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from witgen.runtime.errors import ExitError, InstanceError, ResourceError, TrapError, exited, raised, trapped
from witgen.runtime.inprocess.held import Held, held_by, hold
from witgen.runtime.inprocess.traps import of_call
from witgen.runtime.leaks import place, tracking, warn_of
from witgen.runtime.resources import (
    CLOSED,
    GuestHandle,
    HostTable,
    State,
    Vouching,
    adopt,
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
    from witgen.runtime.types import ResourceOf

__all__ = ["LocalSandbox", "Unwinding"]


class Unwinding(BaseException):
    """Ends a guest whose call has failed: in a component, nothing of the guest would run any more.

    It is no `Exception`, so that few guests catch it; one that does gets it again as soon as it calls its host.
    """


class LocalSandbox(Vouching, Turns):
    """What everything bound to one guest shares."""

    def __init__(self, limits: Limits, threads: Threads) -> None:
        super().__init__(limits, threads)
        self.classes: dict[ResourceOf, type[GuestHandle]] = {}
        """Of the host: its handles to what the guest exports."""
        self.stubs: dict[ResourceOf, type] = {}
        """Of the guest: its handles to what it imports."""
        self.authored: dict[ResourceOf, type] = {}
        """Of the guest: what it exports."""
        self.calls: list[Callable[..., Any]] = []
        self.exception: BaseException | None = None
        self.away = False
        """Is a function of the host running?"""
        self._tracks = tracking()
        self._objects = HostTable(limits.handles, tracks=self._tracks)
        self._exported: dict[int, object] = {}
        self._numbers = count(1)
        self._handles: dict[int, Left] = {}
        self._given: list[GuestHandle] = []
        self._offered: list[Held] = []
        self._lent: list[Held] = []
        self._moving: list[Held] = []
        self._borrowed: list[Held] = []
        self._abandoned: list[int] = []
        self._let_go: list[int] = []
        self.release: Callable[[], object] = lambda: None
        """Frees the guest's modules."""
        self.vouched: set[tuple[type, ResourceOf]] = set()  # the last thing the finaliser needs
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

    # ---- from the host to the guest ----------------------------------------------------------------------------------

    def to_guest(self, resource: ResourceOf, owned: bool) -> Callable[[Any], Any]:  # noqa: FBT001
        """What turns a value of the host's into the guest's of a resource that is given, or lent."""
        if resource.guest:
            return (lambda value: self._give(value, resource)) if owned else (lambda value: self._lend(value, resource))
        cls = self.stubs[resource]
        return lambda value: hold(cls, self.offer(value, resource, owned=owned))

    def _give(self, value: object, resource: ResourceOf) -> object:
        handle = self.vouch_handle(value, resource)
        self._given.append(handle)
        become(handle, State.GIVEN)
        return self._exported[handle.__wit_ptr__]

    def _lend(self, value: object, resource: ResourceOf) -> object:
        return self._exported[self.vouch_handle(value, resource).__wit_ptr__]

    def offer(self, value: object, resource: ResourceOf, *, owned: bool) -> Held:
        """The handle to an object of the host's that the guest gets."""
        self.vouch_object(value, resource)
        held = Held(self, self._objects.insert(value, resource), resource, lent=not owned)
        (self._offered if owned else self._lent).append(held)
        return held

    def take_back(self) -> None:
        """Undo what converting arguments did to handles and objects: the guest has seen none of it."""
        while self._given:
            become(self._given.pop(), State.OWNED)
        while self._offered:
            self._lent.append(self._offered.pop())
        self.reclaim()

    def hand_over(self) -> None:
        """The guest has what it was given."""
        self._offered.clear()
        while self._given:
            handle = self._given.pop()
            ptr, handle.__wit_ptr__ = handle.__wit_ptr__, 0
            self._handles.pop(ptr, None)
            del self._exported[ptr]

    def reclaim(self) -> None:
        """What was lent for a call is back."""
        while self._lent:
            held = self._lent.pop()
            self._objects.remove(held.rep)
            held.lent, held.end = True, held.end or "was lent for a call that is over: a guest cannot keep it"

    # ---- from the guest to the host ----------------------------------------------------------------------------------

    def to_host(self, resource: ResourceOf, owned: bool) -> Callable[[Any], Any]:  # noqa: FBT001
        """What turns a value of the guest's into the host's of a resource that is given, or lent."""
        if resource.guest:
            assert owned, f"a borrow of {resource.path} left the guest"
            return lambda value: self._adopt(value, resource)
        return (lambda value: self._take(value, resource)) if owned else (lambda value: self._borrow(value, resource))

    def _adopt(self, value: object, resource: ResourceOf) -> GuestHandle:
        if not isinstance(value, self.authored[resource]):
            raise TypeError
        ptr = next(self._numbers)
        past = [f"made at {place()}"] if self._tracks else None
        self._exported[ptr] = value
        self._handles[ptr] = resource, past[0].removeprefix("made at ") if past else None
        return adopt(self.classes[resource], self, ptr, past)

    def _take(self, value: object, resource: ResourceOf) -> object:
        held = held_by(value, self.stubs[resource])
        held.movable(self)
        held.end = "was given to the host before"
        self._moving.append(held)
        return self._objects.get(held.rep)

    def _borrow(self, value: object, resource: ResourceOf) -> object:
        held = held_by(value, self.stubs[resource])
        held.usable(self)
        held.lends += 1
        self._borrowed.append(held)
        return self._objects.get(held.rep)

    def hand_out(self) -> None:
        """The host has what it was given."""
        while self._moving:
            self._objects.remove(self._moving.pop().rep)

    def keep_in(self) -> None:
        """Undo what converting values of the guest's did to handles."""
        while self._moving:
            self._moving.pop().end = None
        self.return_borrowed()

    def return_borrowed(self) -> None:
        """The host is done with what was lent to it."""
        while self._borrowed:
            self._borrowed.pop().lends -= 1

    def vouch_guests(self, value: object, resource: ResourceOf, *, owned: bool) -> None:
        """Raise TypeError or ResourceError unless the guest can pass `value` as `resource`."""
        if resource.guest:
            if not isinstance(value, self.authored[resource]):
                raise TypeError
            return
        held = held_by(value, self.stubs[resource])
        (held.movable if owned else held.usable)(self)

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
        self.away = True
        try:
            dropped(self._objects.remove(rep))
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
        self._handles.pop(ptr, None)
        self._exported.pop(ptr, None)

    def tidy(self) -> None:
        """Drop what was garbage outside of calls."""
        while self._abandoned:
            self._drop(self._abandoned.pop())
        while self._let_go:
            self._tell(self._let_go.pop(0))

    def close(self) -> None:
        """Free everything. Host objects the guest still held are told that they were dropped."""
        handles: list[Left] = []
        objects: list[Left] = []
        if self.end is None:
            try:
                with self.entered():
                    self.end = CLOSED
            except InstanceError:
                if self.end is None:  # else another thread closed it, or its call died, while this one waited
                    raise
            handles, objects = [*self._handles.values()], self._objects.left()
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
            warn_of(handles, objects)

    def _free(self) -> None:
        for item in (self._lent, self._offered, self._given, self._moving, self._let_go, self._abandoned, self.calls):
            item.clear()
        self._exported.clear()
        self.release()
        drop_all(self._objects.drain())

    def __del__(self) -> None:
        if hasattr(self, "vouched"):
            self.end = CLOSED
            self._free()


_LIVING: Final[WeakSet[LocalSandbox]] = WeakSet()


def _start_over() -> None:
    for sandbox in [*_LIVING]:
        sandbox.start_over()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_over)
