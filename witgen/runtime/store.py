"""One store of the engine: who may enter it, and how calls of it end."""

from __future__ import annotations

import re
from ctypes import c_void_p
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Final, NoReturn

from witgen.runtime import capi
from witgen.runtime.clock import CLOCK
from witgen.runtime.errors import ExitError, LimitError, TrapError, exited, raised, trapped
from witgen.runtime.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.engine import Engine
    from witgen.runtime.limits import Limits
    from witgen.runtime.turns import Threads


class Store(Turns):
    """A store and the state it is in."""

    def __init__(self, engine: Engine, limits: Limits, threads: Threads) -> None:
        super().__init__(limits, threads)
        self._fuel = _fuel(engine, limits)
        self._engine = engine  # which the clock would forget
        self.owned = capi.store_new(engine.owned)
        capi.store_limits(self.owned, limits.memory, limits.table_elements, limits.instances)
        self.address = capi.store_context(self.owned)
        self.context: c_void_p = c_void_p(self.address)
        self.beat: object = None
        """That of the clock when a call began last."""
        self._began = 0.0
        self._limits = limits
        self.outputs: dict[str, Callable[[bytes], object]] = {}
        self.complaints = bytearray()
        self.exception: BaseException | None = None

    def begin(self) -> None:
        """The first call since the last beat of the clock begins; where fuel counts, every call."""
        self._began = monotonic()
        beat = CLOCK.touch()
        if self._fuel is None:
            self.beat = beat
        else:
            capi.set_fuel(self.address, self._fuel)

    def arrive(self) -> None:
        """It was entered: begin, if that is the first time since the last beat."""
        if self.beat is not CLOCK.beat:
            self.begin()

    @property
    def time_left(self) -> float:
        """Seconds until the call in progress has to end."""
        seconds = self._limits.wall_time
        return inf if seconds is None else self._began + seconds - monotonic()

    def check_time(self) -> None:
        """Raise `LimitError` when the call in progress should have ended."""
        if self.time_left < 0:
            text = (
                f"the call took more than {self._limits.wall_time} s; raise Limits(wall_time=…) if it may take longer"
            )
            raise LimitError("wall_time", text)

    def fail(self, error: int) -> NoReturn:
        """Turn an engine error into what the caller should see; the store is dead from here on."""
        raise self.failure(capi.EngineFault(error))

    def failure(self, fault: capi.EngineFault) -> BaseException:
        """What the caller of a failed call should see."""
        exception, self.exception = self.exception, None
        if exception is not None:
            return self._ended_by(exception, fault)
        if fault.exit_code is not None:
            self.end = exited(fault.exit_code)
            return ExitError(fault.exit_code)
        reason = reason_of(fault.text)
        if limit := next((name for cause, name in _BOUNDS.items() if cause in reason), None):
            return self._ended_by(LimitError(limit, f"{reason}; raise Limits({limit}=…) if it may have more"), fault)
        self.end = trapped(reason)
        return TrapError("\n".join([*_told(fault.text, reason), *self._last_words()]), reason)

    def _ended_by(self, exception: BaseException, fault: capi.EngineFault) -> BaseException:
        """The exception that ended a call, the guest's backtrace with it where a limit was reached."""
        if not isinstance(exception, LimitError):
            self.end = raised(exception)
            return exception
        self.end = f"this instance is dead: an earlier call reached its limit of {exception.limit}"
        where = fault.text.partition("Caused by:")[0].rstrip() if "backtrace" in fault.text else ""
        return LimitError(exception.limit, f"{exception}\n{where}".rstrip())

    def _last_words(self) -> list[str]:
        text = self.complaints.decode("utf-8", "replace").strip()
        return [f"the guest's standard error ended with:\n{text}"] if text else []

    def catch(self, exception: BaseException) -> int:
        """Keep what a host function raised until the export call returns; the engine gets an error."""
        self.keep(exception)
        return capi.host_error()

    def keep(self, exception: BaseException) -> None:
        """Keep the first exception of a call."""
        if self.exception is None:
            self.exception = exception

    def surface(self) -> None:
        """Raise what an output callback raised even when the guest carries on after its failed write."""
        exception, self.exception = self.exception, None
        if exception is not None:
            raise exception


def _fuel(engine: Engine, limits: Limits) -> int | None:
    """What each call may burn; None where nobody counts."""
    if engine.fuel:
        return capi.MOST_FUEL if limits.fuel is None else limits.fuel
    if limits.fuel is not None:
        raise ValueError("Limits(fuel=…) needs a component that was compiled with Engine(fuel=True)")
    return None


def reason_of(text: str) -> str:
    """The line of an engine error that says why: the last cause, or the only line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return _NUMBERED.sub("", lines[-1]).removeprefix("wasm trap: ") if lines else text


_NUMBERED: Final = re.compile(r"^\d+: ")
_HINTS: Final = {
    "fuel allocated for hostcalls has been exhausted": (  # the limit is wasmtime's; its C API cannot set it
        "In one call a component may pass a host 2,796,202 list items, bytes of a list<u8> too: pass less at once"
    ),
}
"""What to do about a trap, by what its reason contains."""
_BOUNDS: Final = {
    "all fuel consumed": "fuel",
    "exceeds memory limits": "memory",
    "exceeds table limits": "table_elements",
    "count too high at": "instances",
}
"""The limit that was reached, by what the reason of a trap contains."""


def _told(text: str, reason: str) -> list[str]:
    """What a trap is told with: its reason first, then where it was, then what to do."""
    where = [text.rstrip()] if text.strip() != reason else []
    return [reason, *where, *(hint for cause, hint in _HINTS.items() if cause in reason)]
