"""Whose the resources are that cross between a host and one guest."""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import count
from typing import TYPE_CHECKING, Any

from witgen.runtime.inprocess.held import Held, held_by, hold
from witgen.runtime.leaks import place, tracking
from witgen.runtime.resources import GuestHandle, HostTable, State, Vouching, adopt, become

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.leaks import Left
    from witgen.runtime.types import ResourceOf

__all__ = ["Custody"]


class Custody(Vouching, ABC):
    """Hands resources over, in both directions, and takes back what was only lent.

    What converting values does to them is final with `hand_over` or `hand_out`, and undone by `take_back` or `keep_in`.
    """

    def __init__(self, most: int) -> None:
        self.classes: dict[ResourceOf, type[GuestHandle]] = {}
        """Of the host: its handles to what the guest exports."""
        self.stubs: dict[ResourceOf, type] = {}
        """Of the guest: its handles to what it imports."""
        self.authored: dict[ResourceOf, type] = {}
        """Of the guest: what it exports."""
        self.objects = HostTable(most, tracks=tracking())
        """Of the host: what the guest holds."""
        self.exported: dict[int, object] = {}
        """Of the guest: what the host holds."""
        self.handles: dict[int, Left] = {}
        self.vouched = set()
        self._tracks = tracking()
        self._numbers = count(1)
        self._given: list[GuestHandle] = []
        self._offered: list[Held] = []
        self._lent: list[Held] = []
        self._moving: list[Held] = []
        self._borrowed: list[Held] = []

    @property
    @abstractmethod
    def open(self) -> bool:
        """May the guest be called?"""

    @abstractmethod
    def let_go(self, rep: int) -> None:
        """The guest dropped a handle."""

    @abstractmethod
    def drop_handle(self, handle: GuestHandle) -> None:
        """The host drops what the guest exported."""

    @abstractmethod
    def abandon(self, ptr: int) -> None:
        """A handle of the host's was garbage."""

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
        return self.exported[handle.__wit_ptr__]

    def _lend(self, value: object, resource: ResourceOf) -> object:
        return self.exported[self.vouch_handle(value, resource).__wit_ptr__]

    def offer(self, value: object, resource: ResourceOf, *, owned: bool) -> Held:
        """The handle to an object of the host's that the guest gets."""
        self.vouch_object(value, resource)
        held = Held(self, self.objects.insert(value, resource), resource, lent=not owned)
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
            self.handles.pop(ptr, None)
            del self.exported[ptr]

    def reclaim(self) -> None:
        """What was lent for a call is back."""
        while self._lent:
            held = self._lent.pop()
            self.objects.remove(held.rep)
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
        self.exported[ptr] = value
        self.handles[ptr] = resource, past[0].removeprefix("made at ") if past else None
        return adopt(self.classes[resource], self, ptr, past)

    def _take(self, value: object, resource: ResourceOf) -> object:
        held = held_by(value, self.stubs[resource])
        held.movable(self)
        held.end = "was given to the host before"
        self._moving.append(held)
        return self.objects.get(held.rep)

    def _borrow(self, value: object, resource: ResourceOf) -> object:
        held = held_by(value, self.stubs[resource])
        held.usable(self)
        held.lends += 1
        self._borrowed.append(held)
        return self.objects.get(held.rep)

    def hand_out(self) -> None:
        """The host has what it was given."""
        while self._moving:
            self.objects.remove(self._moving.pop().rep)

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

    # ---- in the end --------------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Nothing is anybody's any more, but what the guest holds of the host's, which is to be told."""
        for held in (self._lent, self._offered, self._given, self._moving):
            held.clear()
        self.exported.clear()
