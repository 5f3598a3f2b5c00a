"""One store of the engine: who may enter it, and how calls of it end."""

from __future__ import annotations

import re
from contextlib import contextmanager
from ctypes import c_void_p
from typing import TYPE_CHECKING, Final, NoReturn

from witgen.runtime import capi
from witgen.runtime.errors import ExitError, InstanceError, TrapError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from witgen.runtime.limits import Limits


class Store:
    """A store and the state it is in.

    Who has its token may enter. The token is taken during a call, and for good once the store is dead or closed,
    so the hot path checks the state by taking it; afterwards it is retired: who inherits it may free the store.
    It is taken by iterating: unlike the call of a lock's method, that is followed by no moment in which Ctrl-C
    could be raised before the caller knows that it has the token.
    """

    def __init__(self, engine: capi.Owned, limits: Limits) -> None:
        self.owned = capi.store_new(engine)
        capi.store_limits(self.owned, limits.memory, limits.table_elements, limits.instances)
        self.address = capi.store_context(self.owned)
        self.context: c_void_p = c_void_p(self.address)
        token = [True]
        self.take: Iterator[bool] = iter(token.pop, None)
        self.put: Callable[[bool], None] = token.append
        remains: list[bool] = []
        self.inherit: Iterator[bool] = iter(remains.pop, None)
        self.retire: Callable[[bool], None] = remains.append
        self.outputs: dict[str, Callable[[bytes], object]] = {}
        self.complaints = bytearray()
        self.exception: BaseException | None = None
        self.end: str | None = None

    @property
    def open(self) -> bool:
        """May it be called?"""
        return self.end is None

    @contextmanager
    def entered(self) -> Generator[None]:
        """Take the token; put it back unless the store is dead afterwards."""
        token = None
        try:
            try:
                for token in self.take:  # noqa: B007 - as the callers of exports do
                    break
            except IndexError:
                raise self.refusal() from None
            yield
            self.surface()
        finally:
            if token is not None:
                (self.put if self.end is None else self.retire)(token)

    def refusal(self) -> InstanceError:
        """Why the token is taken."""
        return InstanceError(self.end or _BUSY)

    def fail(self, error: int) -> NoReturn:
        """Turn an engine error into what the caller should see; the store is dead from here on."""
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
        return TrapError("\n".join([*_told(fault.text, reason), *self._last_words()]), reason)

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


_BUSY: Final = (
    "this instance is in the middle of a call: a component cannot be entered again by a host function it called, "
    "nor by another thread. Use an instance per thread, or return to the guest first"
)


def reason_of(text: str) -> str:
    """The line of an engine error that says why: the last cause, or the only line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return _NUMBERED.sub("", lines[-1]).removeprefix("wasm trap: ") if lines else text


_NUMBERED: Final = re.compile(r"^\d+: ")
_HINTS: Final = {
    "fuel allocated for hostcalls has been exhausted": (  # the limit is wasmtime's; its C API cannot set it
        "In one call a component may pass a host 2,796,202 list items, bytes of a list<u8> too: pass less at once"
    ),
    "exceeds memory limits": "Limits(memory=…) says how much a component may start with",
    "exceeds table limits": "Limits(table_elements=…) says how large a table a component may start with",
    "count too high at": "Limits(instances=…) says how many instances, memories and tables a component may have",
}
"""What to do about a trap, by what its reason contains."""


def _told(text: str, reason: str) -> list[str]:
    """What a trap is told with: its reason first, then where it was, then what to do."""
    where = [text.rstrip()] if text.strip() != reason else []
    return [reason, *where, *(hint for cause, hint in _HINTS.items() if cause in reason)]
