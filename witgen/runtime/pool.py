"""Instances of one component for many threads."""

from __future__ import annotations

import os
import weakref
from contextlib import suppress
from math import inf
from threading import Lock, get_ident
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, Self, TypeVar, Unpack

from witgen.runtime.codec.base import show
from witgen.runtime.errors import InstanceError, PoolTimeoutError
from witgen.runtime.guard import guarded
from witgen.runtime.instance import sandbox_of
from witgen.runtime.options import check_options
from witgen.runtime.values import WorldInstance

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import UnionType

    from witgen.runtime.options import Options

__all__ = ["Lease", "Pool"]

I = TypeVar("I")  # noqa: E741 - imports
I_contra = TypeVar("I_contra", contravariant=True)
W = TypeVar("W", bound=WorldInstance)
W_co = TypeVar("W_co", bound=WorldInstance, covariant=True)

_PATIENCE: Final = 0.1
"""Seconds the first of those that wait sleeps at most, the second twice that, and so on: a holder that was stopped in
the middle of handing back tells nobody."""


class Compiled(Protocol[I_contra, W_co]):
    """What `compile` of a generated package returns, or that of `dynamic`."""

    def instantiate(self, imports: I_contra = ..., /, **options: Unpack[Options]) -> W_co:
        """A fresh instance."""
        ...

    def check(self, imports: I_contra = ..., /) -> None:
        """Raise what `instantiate` would for imports that do not fit."""
        ...


class Pool(Generic[W]):
    """At most `size` instances of a component in use at a time: `with pool.instance() as world: world.run(…)`.

    `imports` are those of every instance, so their functions are called by several threads at once; or they are a
    function (or class) that makes them for each new instance. `options` are those of `instantiate`.

    Each use gets a fresh instance. With `reuse` an instance that is still open afterwards serves the next use, with
    whatever its guest remembers of this one; one that is dead never does.

    Raises what `instantiate` does for options that are none and for `imports` that do not fit, unless they are yet to
    be made.
    """

    def __init__(
        self,
        component: Compiled[I, W],
        imports: I | Callable[[], I] | None = None,
        *,
        size: int,
        reuse: bool = False,
        **options: Unpack[Options],
    ) -> None:
        if not hasattr(component, "check"):
            raise TypeError(f"{show(component)} instead of a compiled component: give package.compile(…)")
        if not _is_number(size, int) or size < 1:
            raise ValueError(f"size={size!r}: give a number of instances, 1 or more")
        check_options(options)
        if imports is None:
            component.check()
        elif not callable(imports):
            component.check(imports)
        self._desk = _Desk(_maker(component, imports, options), size, reuse=reuse)

    def instance(self, *, timeout: float | None = None) -> Lease[W]:
        """An instance for the length of a `with` block, which waits, in order of coming, until one may be used.

        The block raises `PoolTimeoutError` when that takes more than `timeout` seconds, `InstanceError` when the pool
        is closed, when this thread itself has all instances and no timeout, or when the instance is handed back in the
        middle of a call; and what `instantiate` raises.
        """
        if timeout is not None and not (_is_number(timeout, int | float) and timeout >= 0):
            raise ValueError(f"timeout={timeout!r}: give a number of seconds, or None")
        return Lease(self._desk, timeout)

    @property
    def in_use(self) -> int:
        """Instances that are handed out, or on their way."""
        return min(self._desk.size, len(self._desk.room.living()))

    @property
    def idle(self) -> int:
        """Instances that wait to be used again; none without `reuse`."""
        return len(self._desk.room.idle)

    def close(self) -> None:
        """Close the idle instances now, the others when they are handed back. Those who wait get an `InstanceError`."""
        self._desk.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        state = ", closed" if self._desk.closed else ""
        return f"<Pool: {self.in_use} of {self._desk.size} in use, {self.idle} idle{state}>"


class Lease(Generic[W]):
    """The use of one instance of a pool, for the length of a `with` block."""

    __slots__ = ("__weakref__", "_desk", "_timeout", "bell", "held", "place", "room", "thread")

    def __init__(self, desk: _Desk[W], timeout: float | None) -> None:
        self._desk, self._timeout = desk, timeout
        self.room = desk.room
        self.held: list[W] = []
        self.place: weakref.ref[Lease[W]] | None = None
        self.bell: Lock | None = None
        self.thread = 0

    if not TYPE_CHECKING:  # so that a type checker complains before anybody else

        def __getattr__(self, name: str) -> object:
            raise AttributeError(f"{_NO_INSTANCE}: world.{name}")

        def __getitem__(self, name: str) -> object:
            raise TypeError(f"{_NO_INSTANCE}: world[{name!r}]")

    def __enter__(self) -> W:
        if self.place is not None:
            raise InstanceError("this use of an instance has begun already: ask the pool for another one")
        self.room, self.thread = self._desk.room, get_ident()
        try:
            self.place = weakref.ref(self)
            self.room.line.append(self.place)
            instance = self._desk.hand_out(self, self._timeout)
            self.held.append(instance)
            return instance  # noqa: TRY300 - a call that follows could be interrupted
        except BaseException:
            self._desk.leave(self)
            raise

    @guarded  # a signal that came while the block's last statement ran is handled here, before any `try`
    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            self._desk.hand_back(self, error)
        finally:
            self._desk.leave(self)


class _Desk(Generic[W]):
    """Where instances are handed out, and back."""

    def __init__(self, make: Callable[[], W], size: int, *, reuse: bool) -> None:
        self.make, self.size, self.reuse = make, size, reuse
        self.closed = False
        self.room: _Room[W] = _Room()
        _DESKS.add(self)

    def hand_out(self, lease: Lease[W], timeout: float | None) -> W:
        """Wait for this lease's turn; then an idle instance, or a new one."""
        if self.closed or len(lease.room.ahead(lease)) >= self.size:
            self._wait(lease, timeout)
        return _fit_one(lease.room.idle) or self.make()

    def _wait(self, lease: Lease[W], timeout: float | None) -> None:
        size = self.size
        end = inf if timeout is None else monotonic() + timeout
        bell = lease.bell = Lock()
        bell.acquire()
        while not self.closed and len(ahead := lease.room.ahead(lease)) >= size:
            if timeout is None and all(holder.thread == lease.thread for holder in ahead[:size]):
                raise InstanceError(_OWN.format(size=size))
            patience = min(_PATIENCE * (len(ahead) - size + 1), end - monotonic())
            if patience <= 0:
                raise PoolTimeoutError(_LATE.format(timeout=timeout, size=size))
            del ahead  # or it would keep their places
            bell.acquire(timeout=patience)
        if self.closed:
            raise InstanceError("this pool is closed")

    def hand_back(self, lease: Lease[W], error: BaseException | None) -> None:
        """What becomes of an instance that was in use. An exception of the block says more than one raised here."""
        instance = lease.held.pop()
        sandbox = sandbox_of(instance)
        if lease.room is not self.room:
            _SET_ASIDE.append(instance)
        elif sandbox.busy:
            if error is None:
                raise InstanceError(_BUSY)
        elif self.reuse and sandbox.open:
            lease.room.idle.append(instance)
            if self.closed:
                _close_all(lease.room.idle)
        else:
            instance.close()

    def leave(self, lease: Lease[W]) -> None:
        """End a lease, and wake those whose turn it is."""
        place, lease.place = lease.place, None
        if place is not None:
            lease.room.forget(place)
            lease.room.ring(lease.room.living()[: self.size])

    def close(self) -> None:
        """Hand out no more."""
        self.closed = True
        self.room.ring(self.room.living())
        _close_all(self.room.idle)

    def start_over(self) -> None:
        """After a fork: the child has neither the parent's instances nor its threads."""
        _SET_ASIDE.append(self.room)
        self.room = _Room()


class _Room(Generic[W]):
    """A pool's instances in one process, and who wants them.

    The line has all leases in the order of their coming: the first `size` that still live have an instance. There is
    no count to keep right and no lock to leave taken: a lease that could not be ended, as its thread was stopped in
    the middle of that, is garbage soon, and with it its place. Only appending and removing change the line, each in
    one step, so who has come to its front stays there.
    """

    def __init__(self) -> None:
        self.line: list[weakref.ref[Lease[W]]] = []
        self.idle: list[W] = []

    def living(self) -> list[Lease[W]]:
        """Leases that have an instance or wait for one."""
        found: list[Lease[W]] = []
        for place in [*self.line]:
            lease = place()
            if lease is None:
                self.forget(place)
            else:
                found.append(lease)
        return found

    def ahead(self, lease: Lease[W]) -> list[Lease[W]]:
        """Those that came before."""
        living = self.living()
        return living[: living.index(lease)]

    def forget(self, place: weakref.ref[Lease[W]]) -> None:
        """Someone left the line."""
        with suppress(ValueError):  # another thread noticed, too
            self.line.remove(place)

    def ring(self, leases: list[Lease[W]]) -> None:
        """Wake those of them that wait."""
        for lease in leases:
            if lease.bell is not None:
                with suppress(RuntimeError):  # it has not been heard yet
                    lease.bell.release()


def _is_number(value: object, kind: type[int] | UnionType) -> bool:
    return isinstance(value, kind) and not isinstance(value, bool)


def _maker(component: Compiled[I, W], imports: I | Callable[[], I] | None, options: Options) -> Callable[[], W]:
    if imports is None:
        return lambda: component.instantiate(**options)
    if callable(imports):
        return lambda: component.instantiate(imports(), **options)  # pyright: ignore[reportArgumentType] - it gives an I
    return lambda: component.instantiate(imports, **options)


def _popped(idle: list[W]) -> W | None:
    try:
        return idle.pop()
    except IndexError:
        return None


def _fit_one(idle: list[W]) -> W | None:
    """An idle instance. One that somebody went on to use is left to that."""
    while (instance := _popped(idle)) is not None:
        sandbox = sandbox_of(instance)
        if sandbox.open and not sandbox.busy:
            return instance
    return None


def _close_all(idle: list[W]) -> None:
    """Close them all, whatever one of them raises."""
    try:
        while (instance := _popped(idle)) is not None:
            instance.close()
    finally:
        if idle:
            _close_all(idle)


_NO_INSTANCE: Final = (
    "this is not yet an instance: use it in a `with` block, `with pool.instance() as world`, and then what that gives"
)
_LATE: Final = (
    "no instance came free within {timeout} s, all {size} of this pool are in use: raise Pool(size=…), or wait longer "
    "with instance(timeout=…)"
)
_OWN: Final = (
    "this thread has all {size} instances of this pool itself, and would wait for them forever: hand one back first, "
    "or raise Pool(size=…)"
)
_BUSY: Final = (
    "an instance was handed back to its pool in the middle of a call: let the call in the other thread return before "
    "the `with` block ends. The instance is not used again"
)
_DESKS: Final[weakref.WeakSet[_Desk[Any]]] = weakref.WeakSet()
_SET_ASIDE: Final[list[object]] = []
"""In a forked child, the instances of its parent: closing them would tell host objects that they were dropped."""


def _start_over() -> None:
    for desk in _DESKS:
        desk.start_over()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_over)
