"""One store with one instance in it: its memory for calls, its imports, and whose the resources are that cross."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

from witgen.runtime import capi
from witgen.runtime.callbacks import LIVE, next_beat
from witgen.runtime.clock import CLOCK
from witgen.runtime.codec.memory import MEMORY, Arena, Block
from witgen.runtime.guard import ALARMS, FAILED, Alarm, room
from witgen.runtime.leaks import place, tracking
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
from witgen.runtime.store import Store

if TYPE_CHECKING:
    from witgen.runtime.callbacks import Called
    from witgen.runtime.engine import Engine
    from witgen.runtime.leaks import Left
    from witgen.runtime.limits import Limits
    from witgen.runtime.turns import Threads
    from witgen.runtime.types import ResourceOf

Trampoline: TypeAlias = Callable[[int, int], int]
"""What the engine's callback runs for an import: (address of arguments, address of result) → error or 0."""
Binder: TypeAlias = Callable[["Sandbox"], Trampoline]
Offer: TypeAlias = tuple[int, int]
"""An engine handle and the rep of the host object it stands for."""


class Sandbox(Vouching, Store):
    """What everything bound to one store shares."""

    def __init__(self, engine: Engine, limits: Limits, imports: list[Binder], threads: Threads = "wait") -> None:
        super().__init__(engine, limits, threads)
        self.arena = Arena(limits.host_bytes_per_call)
        self.imports: list[Trampoline] = [_Unbound(self, number, binder) for number, binder in enumerate(imports)]
        self.classes: dict[ResourceOf, type[GuestHandle]] = {}
        self.numbers: dict[ResourceOf, int] = {}
        self._tracks = tracking()
        self._objects = HostTable(limits.handles, tracks=self._tracks)
        self._handles: dict[int, Left] = {}
        self._results: list[Block] = []
        self._given: list[GuestHandle] = []
        self._offered: list[Offer] = []
        self._lent: list[Offer] = []
        self._handed_over = False
        self.lifted_large = False
        self._abandoned: list[int] = []
        self._alarm = ALARMS[self.address] = Alarm(capi.host_error())
        self.vouched: set[tuple[type, ResourceOf]] = set()  # the last thing the finaliser needs
        LIVE[self.address] = weakref.ref(self)
        capi.store_epochs(self.owned, self.address, next_beat)

    def result_block(self) -> Block:
        """Where a function's result is written; what a small one holds is freed by the next call or `close`."""
        block = Block(64)
        self._results.append(block)
        return block

    def large(self) -> memoryview:
        """All memory, to read a large string from: a result with one in it does not wait for the next call."""
        self.lifted_large = True
        return MEMORY

    def leave(self) -> None:
        """Clean up after a call that failed."""
        self.arena.reset()
        if self.end is None:
            try:
                if self._handed_over:  # interrupted on the way back: the guest has what it was given
                    self._settle()
                else:
                    self.take_back()
            except capi.EngineFault as fault:  # the call had failed, but an interrupt was faster than the news
                self.failure(fault)
        if self.end is not None:
            self._bury()

    def failure(self, fault: capi.EngineFault) -> BaseException:
        """What the caller of a failed call should see."""
        if self.exception is None:
            self.exception, self._alarm.exception = self._alarm.exception, None
        return super().failure(fault)

    def take_handle(self, ptr: int, resource: ResourceOf) -> GuestHandle:
        """A handle the guest hands out."""
        past = [f"made at {place()}"] if self._tracks else None
        handle = adopt(self.classes[resource], self, capi.any_clone(ptr), past)
        self._handles[handle.__wit_ptr__] = resource, past[0].removeprefix("made at ") if past else None
        return handle

    def give_handle(self, value: object, resource: ResourceOf) -> int:
        """The engine handle of a resource that goes back to the guest for good, once the call succeeds."""
        handle = self.vouch_handle(value, resource)
        self._given.append(handle)
        become(handle, State.GIVEN)
        return handle.__wit_ptr__

    def lend_handle(self, value: object, resource: ResourceOf) -> int:
        """The engine handle of a resource that the guest gets for one call."""
        return self.vouch_handle(value, resource).__wit_ptr__

    def borrow_handle(self, ptr: int, resource: ResourceOf) -> GuestHandle:
        """Guests lend no resources of their own: component types cannot say so."""
        raise AssertionError(f"a borrow of {resource.path} left the guest ({ptr})")

    def drop_handle(self, handle: GuestHandle) -> None:
        """Drop a guest's resource, running its destructor. In the middle of a call the handle stays as it is."""
        with self.entered():
            if handle.__wit_state__ is not State.OWNED:
                raise gone(handle, "dropped")
            become(handle, State.DROPPED)
            self._drop(handle.__wit_ptr__)
            self._drop_abandoned()

    def abandon(self, ptr: int) -> None:
        """A handle was garbage: drop its resource at a moment when that is safe."""
        self._handles.pop(ptr, None)
        if self.end is None:
            self._abandoned.append(ptr)
        else:
            capi.any_delete(ptr)

    def _drop(self, ptr: int) -> None:
        self._handles.pop(ptr, None)
        try:
            room()
            error = capi.any_drop(self.context, ptr)
        finally:
            capi.any_delete(ptr)
        if error:
            self.end = FAILED
            self.fail(error)

    def _drop_abandoned(self) -> None:
        while self._abandoned:
            self._drop(self._abandoned.pop())

    def give_object(self, obj: object, resource: ResourceOf) -> int:
        """An engine handle that gives the guest an object."""
        self.vouch_object(obj, resource)
        rep = self._objects.insert(obj, resource)
        ptr = capi.host_resource(self.address, rep, self.numbers[resource])
        self._offered.append((ptr, rep))
        return ptr

    def lend_object(self, obj: object, resource: ResourceOf) -> int:
        """An engine handle that lends the guest an object for one call."""
        ptr = self.give_object(obj, resource)
        self._lent.append(self._offered.pop())
        return ptr

    def take_object(self, ptr: int, resource: ResourceOf) -> object:  # noqa: ARG002 - codecs call all four alike
        """The object whose handle the guest gives back."""
        return self._objects.remove(capi.resource_rep(self.address, ptr))

    def borrow_object(self, ptr: int, resource: ResourceOf) -> object:  # noqa: ARG002
        """The object whose handle the guest lends."""
        return self._objects.get(capi.resource_rep(self.address, ptr))

    def drop_object(self, rep: int) -> None:
        """The guest dropped its handle."""
        dropped(self._objects.remove(rep))

    def hand_over(self) -> None:
        """A call with handles begins: from here on the guest has what it is given."""
        self._handed_over = True

    def settle(self) -> None:
        """A call with handles came back: what was given is gone, what was lent is back."""
        self._settle()
        self._drop_abandoned()

    def settle_answer(self) -> None:
        """An import answered with objects, which are the guest's now. What the export call lent is still out."""
        while self._offered:
            ptr, _ = self._offered.pop()
            capi.any_delete(ptr)

    def take_back(self) -> None:
        """Undo what lowering arguments did to handles and objects: the guest has seen none of it."""
        while self._given:
            become(self._given.pop(), State.OWNED)
        while self._offered:
            self._lent.append(self._offered.pop())
        self._reclaim()

    def _settle(self) -> None:
        self._forget_given()
        self.settle_answer()
        self._reclaim()
        self._handed_over = False

    def _forget_given(self) -> None:
        while self._given:
            handle = self._given.pop()
            ptr, handle.__wit_ptr__ = handle.__wit_ptr__, 0
            self._handles.pop(ptr, None)
            capi.any_delete(ptr)

    def _reclaim(self) -> None:
        while self._lent:  # each is an own handle that stayed here: wasmtime 48 makes no others
            ptr, rep = self._lent.pop()
            self._objects.remove(rep)
            try:
                capi.resource_rep(self.address, ptr)
            finally:
                capi.any_delete(ptr)

    def _bury(self) -> None:
        """The same in a store that is dead: only what is ours can still be freed."""
        self._forget_given()
        self.settle_answer()
        while self._lent:
            ptr, rep = self._lent.pop()
            self._objects.remove(rep)
            capi.any_delete(ptr)

    def _left(self) -> tuple[list[Left], list[Left]]:
        return [*self._handles.values()], self._objects.left()

    def _free(self) -> None:
        """Free what is left, and forget each thing before: an interrupt may leak, but nothing is freed twice."""
        if not self.owned.closed:  # afterwards another store may have the address
            LIVE.pop(self.address, None)
            ALARMS.pop(self.address, None)
        spare, self._alarm.error = self._alarm.error, 0
        if spare:
            capi.forget_error(spare)
        self._bury()
        while self._abandoned:
            capi.any_delete(self._abandoned.pop())
        while self._results:
            block = self._results.pop()
            capi.val_delete(block.base)
        self.owned.close()
        drop_all(self._objects.drain())

    def __del__(self) -> None:
        if hasattr(self, "vouched"):
            self.end = CLOSED
            with suppress(IndexError):  # other finalisers of the same garbage may still call
                next(self.take)
            self._free()


class _Unbound:
    """Stands for an import until the guest first calls it: binding makes a frame, so it waits."""

    __slots__ = ("binder", "number", "sandbox")

    def __init__(self, sandbox: Sandbox, number: int, binder: Binder) -> None:
        self.sandbox, self.number, self.binder = sandbox, number, binder

    def __call__(self, arguments: int, result: int) -> int:
        try:
            bound = self.binder(self.sandbox)
        except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
            return self.sandbox.catch(error)
        self.sandbox.imports[self.number] = bound
        return bound(arguments, result)


def _any_busy() -> bool:
    return any(sandbox.busy for sandbox in _living())


def _living() -> list[Called]:
    return [sandbox for ref in [*LIVE.values()] if (sandbox := ref()) is not None]


def _start_over() -> None:
    for sandbox in _living():
        sandbox.start_over()


CLOCK.in_use = _any_busy
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_over)
