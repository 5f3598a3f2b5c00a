"""What the engine calls: Python functions behind every import, drop and beat, which let nothing escape."""

from __future__ import annotations

import inspect
from math import inf
from typing import TYPE_CHECKING, Any, Final, Protocol

from witgen.runtime import capi
from witgen.runtime.guard import ALARMS, guarded

if TYPE_CHECKING:
    import weakref
    from collections.abc import Callable
    from types import FrameType


class Called(Protocol):
    """What callbacks need of a sandbox."""

    imports: list[Callable[[int, int], int]]
    outputs: dict[str, Callable[[bytes], object]]
    exception: BaseException | None

    @property
    def busy(self) -> bool: ...

    @property
    def time_left(self) -> float: ...

    def check_time(self) -> None: ...

    def drop_object(self, rep: int) -> None: ...

    def start_over(self) -> None: ...


LIVE: Final[dict[int, weakref.ref[Called]]] = {}
"""Sandboxes by the context pointer their callbacks get; the store goes with the last thing that uses it."""


def live(address: int) -> Called:
    """The sandbox of a store that is calling back."""
    sandbox = LIVE[address]()
    assert sandbox is not None, "a store called back after its sandbox was gone"
    return sandbox


def _call_import(number: int, context: int, _type: int, arguments: int, _count: int, result: int, _one: int) -> int:
    """The one callback behind every import of every store."""
    try:
        return LIVE[context]().imports[number](arguments, result)  # type: ignore[union-attr]  # `live`, inlined
    except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
        alarm = ALARMS[context]
        if alarm.exception is None:
            alarm.exception = error
        code, alarm.error = alarm.error, 0
        return code


def _drop_import(_data: int | None, context: int, rep: int) -> int:
    """The guest dropped a host resource."""
    try:
        live(context).drop_object(rep)
        return 0  # noqa: TRY300 - as `guarded` needs it
    except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
        alarm = ALARMS[context]
        if alarm.exception is None:
            alarm.exception = error
        code, alarm.error = alarm.error, 0
        return code


def _next_beat(context: int, _data: int | None, delta: int, _kind: int) -> int:
    """The clock ticked while the guest runs. To get here is enough for Python to handle signals."""
    try:
        capi.next_epoch(delta)
        sandbox = LIVE[context]()
        if sandbox is not None:  # else a finaliser calls, in a cycle of garbage with its instance
            sandbox.check_time()
        return 0  # noqa: TRY300 - as `guarded` needs it
    except BaseException as error:  # noqa: BLE001 - nothing may escape into the engine
        alarm = ALARMS[context]
        if alarm.exception is None:
            alarm.exception = error
        code, alarm.error = alarm.error, 0
        return code


def time_left() -> float:
    """In a host function: the seconds left to the call that it serves, for waits that should end in time.

    Infinity where there is no limit, and outside of host functions. Raises `LimitError` when the time is over;
    otherwise that happens when the function returns.
    """
    frame = inspect.currentframe()
    while frame is not None:
        if frame.f_code is _call_import.__code__:
            sandbox = live(frame.f_locals["context"])
            sandbox.check_time()
            return sandbox.time_left
        frame = frame.f_back
    return inf


next_beat: Any = capi.EPOCH_CALLBACK(guarded(_next_beat))
call_import: Any = capi.HOST_CALLBACK(guarded(_call_import))
drop_import: Any = capi.DROP_CALLBACK(guarded(_drop_import))
SERVING: Final = {_call_import.__code__, _drop_import.__code__, _next_beat.__code__}
"""The code of callbacks, whose argument `context` says which sandbox they serve: not always in the thread that called
it, since native WASI writes in threads of its own."""


def served(frame: FrameType) -> object:
    """The sandbox that a callback of that code serves."""
    found = LIVE.get(frame.f_locals["context"])
    return None if found is None else found()
