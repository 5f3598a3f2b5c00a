"""One store with one instance in it: its memory for calls, its resources, and the state it is in."""

from __future__ import annotations

import threading
import weakref
from ctypes import c_void_p
from typing import TYPE_CHECKING, Any, Final, NoReturn

from witgen.runtime import capi
from witgen.runtime.codec.memory import Arena, Block
from witgen.runtime.errors import ExitError, InstanceError, ResourceError, TrapError
from witgen.runtime.guard import guarded
from witgen.runtime.resources import GuestHandle, HostTable, State, adopt, dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.limits import Limits
    from witgen.runtime.types import ResourceOf

_LIVE: Final[dict[int, weakref.ref[Sandbox]]] = {}
"""Sandboxes by the context pointer their callbacks get; the store goes with the last thing that uses it."""


class Sandbox:
    """What everything bound to one store shares.

    The lock is held during a call, and for good once the sandbox is dead or closed, so the hot path checks
    its state by taking the lock.
    """

    def __init__(self, engine: capi.Owned, limits: Limits, imports: list[Callable[[Sandbox], Any]]) -> None:
        self.store = capi.store_new(engine)
        capi.store_limits(self.store, limits.memory, limits.table_elements, limits.instances)
        self.address = capi.store_context(self.store)
        self.context: c_void_p = c_void_p(self.address)
        self.lock = threading.Lock()
        self.release: Callable[[], None] = self.lock.release
        self.outputs: dict[str, Callable[[bytes], object]] = {}
        self.arena = Arena()
        self.table = HostTable(limits.handles)
        self.imports: list[Any] = [None, *(_Unbound(self, number, maker) for number, maker in enumerate(imports, 1))]
        self.classes: dict[ResourceOf, type[GuestHandle]] = {}
        self.numbers: dict[ResourceOf, int] = {}
        self.exception: BaseException | None = None
        self.end: str | None = None
        self._results: list[Block] = []
        self._loans: list[int] = []
        self._lent: list[int] = []
        self._given: list[GuestHandle] = []
        self._abandoned: list[int] = []
        self._vouched: set[tuple[type, ResourceOf]] = set()
        _LIVE[self.address] = weakref.ref(self)

    @property
    def open(self) -> bool:
        """May it be called?"""
        return self.end is None

    # -- calls ---------------------------------------------------------------------------------------------

    def result_block(self) -> Block:
        """Where a function's result is written; what a small one holds is freed by the next call or `close`."""
        block = Block(64)
        self._results.append(block)
        return block

    def refuse(self) -> None:
        """Say why the lock is taken."""
        if self.end is not None:
            raise InstanceError(self.end)
        raise InstanceError(
            "this instance is in the middle of a call: a component cannot be entered again by a host function it "
            "called, nor by another thread. Use an instance per thread, or return to the guest first"
        )

    def leave(self) -> None:
        """End a call that failed."""
        self._ungive()
        self._settle_loans()
        if self.end is None:
            self.lock.release()

    def fail(self, error: int) -> NoReturn:
        """Turn an engine error into what the caller should see; the sandbox is dead from here on."""
        raise self.failure(capi.EngineFault(error))

    def failure(self, fault: capi.EngineFault) -> BaseException:
        """What the caller of a failed call should see."""
        exception, self.exception = self.exception, None
        if exception is not None:
            self.end = f"this instance is dead: a host function raised {type(exception).__name__} in an earlier call"
            return exception
        if fault.exit_code is not None:
            self.end = f"this instance is dead: the component exited with code {fault.exit_code}"
            return ExitError(fault.exit_code)
        reason = reason_of(fault.text)
        self.end = f"this instance is dead: an earlier call trapped ({reason}). Instantiate the component again"
        return TrapError(fault.text, reason)

    def catch(self, exception: BaseException) -> int:
        """Keep what a host function raised until the export call returns; the engine gets an error."""
        self.keep(exception)
        return capi.host_error()

    def keep(self, exception: BaseException) -> None:
        """Keep the first exception of a call."""
        if self.exception is None:
            self.exception = exception

    def watch_outputs(self) -> None:
        """Raise what an output callback raised even when the guest carries on after its failed write."""
        self.release = self._release_and_raise

    def _release_and_raise(self) -> None:
        exception, self.exception = self.exception, None
        self.lock.release()
        if exception is not None:
            raise exception

    # -- resources of the guest ----------------------------------------------------------------------------

    def take_handle(self, ptr: int, resource: ResourceOf) -> GuestHandle:
        """A handle the guest hands out."""
        return adopt(self.classes[resource], self, capi.any_clone(ptr))

    def give_handle(self, handle: Any, resource: ResourceOf) -> int:
        """The engine handle of a resource that goes back to the guest for good, once the call succeeds."""
        ptr = self.lend_handle(handle, resource)
        handle._state = State.GIVEN
        self._given.append(handle)
        return ptr

    def lend_handle(self, handle: Any, resource: ResourceOf) -> int:
        """The engine handle of a resource that the guest gets for one call."""
        self.vouch(handle, resource)
        return int(handle._ptr)

    def borrow_handle(self, ptr: int, resource: ResourceOf) -> GuestHandle:
        """Guests lend no resources of their own: component types cannot say so."""
        raise AssertionError(f"a borrow of {resource.path} left the guest ({ptr})")

    def drop_handle(self, ptr: int) -> None:
        """Drop a guest's resource, running its destructor."""
        if not self.lock.acquire(blocking=False):
            capi.any_delete(ptr)
            self.refuse()
        try:
            self._drop(ptr)
            self._drop_abandoned()
        except BaseException:
            self.leave()
            raise
        self.lock.release()

    def abandon(self, ptr: int) -> None:
        """A handle was garbage: drop its resource at a moment when that is safe."""
        if self.end is None:
            self._abandoned.append(ptr)
        else:
            capi.any_delete(ptr)

    def _drop(self, ptr: int) -> None:
        error = capi.any_drop(self.context, ptr)
        capi.any_delete(ptr)
        if error:
            self.fail(error)

    def _drop_abandoned(self) -> None:
        while self._abandoned:
            self._drop(self._abandoned.pop())

    # -- resources of the host -----------------------------------------------------------------------------

    def give_object(self, obj: Any, resource: ResourceOf) -> int:
        """An engine handle that gives the guest an object."""
        self.vouch(obj, resource)
        ptr = capi.host_resource(self.address, self.table.insert(obj, resource), self.numbers[resource])
        self._loans.append(ptr)
        return ptr

    def lend_object(self, obj: Any, resource: ResourceOf) -> int:
        """An engine handle that lends the guest an object for one call."""
        ptr = self.give_object(obj, resource)
        self._lent.append(ptr)
        return ptr

    def take_object(self, ptr: int, resource: ResourceOf) -> Any:  # noqa: ARG002 - codecs call all four alike
        """The object whose handle the guest gives back."""
        return self.table.remove(capi.resource_rep(self.address, ptr))

    def borrow_object(self, ptr: int, resource: ResourceOf) -> Any:  # noqa: ARG002
        """The object whose handle the guest lends."""
        return self.table.get(capi.resource_rep(self.address, ptr))

    def drop_object(self, rep: int) -> None:
        """The guest dropped its handle."""
        dropped(self.table.remove(rep))

    # -- both ----------------------------------------------------------------------------------------------

    def vouch(self, value: Any, resource: ResourceOf) -> None:
        """Raise TypeError or ResourceError unless `value` can be passed as `resource`."""
        if not resource.guest:
            self._vouch_object(value, resource)
        elif not isinstance(value, GuestHandle) or value._resource != resource:
            raise TypeError
        elif value._sandbox is not self:
            raise ResourceError(f"this {resource.path} belongs to another instance")
        elif value._state is not State.OWNED:
            raise ResourceError(f"this {resource.path} was {value._state.value} before: it cannot be used again")

    def _vouch_object(self, value: Any, resource: ResourceOf) -> None:
        if (type(value), resource) in self._vouched or resource.contract is None:
            return
        members = methods_of(resource.contract)
        missing = [name for name in members if not hasattr(value, name)]
        if missing:
            raise TypeError(f"it has no {' and no '.join(f'`{name}`' for name in missing)}")
        if all(hasattr(type(value), name) for name in members):
            self._vouched.add((type(value), resource))

    def settle(self) -> None:
        """A call with handles came back: what was given is gone, what was lent is back."""
        for handle in self._given:
            capi.any_delete(handle._ptr)
        self._given.clear()
        self._settle_loans()
        if self._abandoned:
            self._drop_abandoned()

    def _settle_loans(self) -> None:
        if self.end is None:
            for ptr in self._lent:  # lent from an own handle that stayed here (wasmtime 48 makes no others)
                self.table.remove(capi.resource_rep(self.address, ptr))
        self._lent.clear()
        for ptr in self._loans:
            capi.any_delete(ptr)
        self._loans.clear()

    def _ungive(self) -> None:
        for handle in self._given:
            if self.end is None:
                handle._state = State.OWNED
            else:
                capi.any_delete(handle._ptr)
        self._given.clear()

    def close(self) -> None:
        """Free everything. Host objects the guest still held are told that they were dropped."""
        if self.end is None and not self.lock.acquire(blocking=False):
            self.refuse()
        if self.store.ptr is None:
            return
        self.end = "this instance is closed"
        _LIVE.pop(self.address, None)
        for ptr in self._abandoned:
            capi.any_delete(ptr)
        for block in self._results:
            capi.val_delete(block.base)
            block.octets[0] = 0
        self._results.clear()
        self.store.close()
        for obj in self.table.drain():
            dropped(obj)

    def __del__(self) -> None:
        if self.end is None and hasattr(self, "_vouched"):
            self.close()


def live(address: int) -> Sandbox:
    """The sandbox of a store that is calling back."""
    sandbox = _LIVE[address]()
    assert sandbox is not None, "a store called back after its sandbox was gone"
    return sandbox


class _Unbound:
    """Stands for an import until the guest first calls it: binding makes a frame, so it waits."""

    __slots__ = ("maker", "number", "sandbox")

    def __init__(self, sandbox: Sandbox, number: int, maker: Callable[[Sandbox], Any]) -> None:
        self.sandbox, self.number, self.maker = sandbox, number, maker

    def __call__(self, arguments: int, result: int) -> int:
        try:
            bound = self.maker(self.sandbox)
        except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
            return self.sandbox.catch(error)
        self.sandbox.imports[self.number] = bound
        return int(bound(arguments, result))


def _call_import(
    number: int | None, context: int, _type: int, arguments: int, _count: int, result: int, _one: int
) -> int:
    """The one callback behind every import of every store."""
    try:
        return _LIVE[context]().imports[number or 0](arguments, result)  # type: ignore[union-attr, no-any-return]
    except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
        return live(context).catch(error)


def _drop_import(_data: int | None, context: int, rep: int) -> int:
    """The guest dropped a host resource."""
    try:
        live(context).drop_object(rep)
        return 0
    except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
        return live(context).catch(error)


call_import: Any = capi.HOST_CALLBACK(guarded(_call_import))
drop_import: Any = capi.DROP_CALLBACK(guarded(_drop_import))


def methods_of(contract: type) -> tuple[str, ...]:
    """The methods an object of an imported resource must have."""
    return tuple(
        name
        for name, member in vars(contract).items()
        if not name.startswith("_") and callable(member) and not isinstance(member, staticmethod)
    )


def reason_of(text: str) -> str:
    """The line of an engine error that says why: the last cause, or the only line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].split(": ", 1)[-1] if lines else text
