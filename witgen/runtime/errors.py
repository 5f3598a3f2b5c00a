"""What can go wrong between a host and a component, one class per thing a caller may want to catch."""

from __future__ import annotations

from witgen.errors import WitgenError

__all__ = [
    "ExitError",
    "InstanceError",
    "LimitError",
    "LinkError",
    "LoadError",
    "MismatchError",
    "PoolTimeoutError",
    "ResourceError",
    "TrapError",
    "UnsupportedError",
]


def trapped(reason: str) -> str:
    """Why an instance is dead whose guest trapped."""
    return f"this instance is dead: an earlier call trapped ({reason}). Instantiate the component again"


def exited(code: int) -> str:
    """Why an instance is dead whose guest ended itself."""
    return f"this instance is dead: the component exited with code {code}"


def raised(exception: BaseException) -> str:
    """Why an instance is dead whose guest called a function that raised."""
    return f"this instance is dead: a host function raised {type(exception).__name__} in an earlier call"


class LoadError(WitgenError):
    """The bytes are no component this engine can load: unreadable, truncated, a core module, compiled for another
    engine, …"""


class LinkError(WitgenError):
    """Component, bindings and providers do not fit together; the text lists every difference by WIT path."""


class UnsupportedError(WitgenError):
    """A WIT type that cannot cross the boundary (stream, future, error-context, async functions)."""


class MismatchError(WitgenError, TypeError):
    """A value does not fit its WIT type. The text has the value's path: `put(item.tags[3]): expected u8, got 300`."""


class ResourceError(WitgenError):
    """A resource used after it was dropped or given away, in another instance, or beyond the handle limit."""


class InstanceError(WitgenError):
    """The instance cannot be called: it is dead (it trapped or a host function raised), closed, or in the middle of a
    call: one that this thread made, or anybody's with `threads="refuse"`."""


class PoolTimeoutError(WitgenError, TimeoutError):
    """No instance of a pool came free in time."""


class TrapError(WitgenError):
    """The guest trapped. The instance is dead; the text holds the reason, the guest's backtrace, and the end of its
    standard error if that was not granted.

    `reason` is the cause alone, such as `integer divide by zero`.
    """

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text)
        self.reason = reason


class LimitError(WitgenError):
    """A bound of `Limits` was reached: `limit` is its name. The instance is dead if its guest was running; then the
    text ends with the guest's backtrace. One that was waited for too long is as it was."""

    def __init__(self, limit: str, text: str) -> None:
        super().__init__(text)
        self.limit = limit


class ExitError(WitgenError):
    """The guest ended itself through `wasi:cli/exit`; `code` is 0 for success. The instance is dead."""

    def __init__(self, code: int) -> None:
        super().__init__(f"the component exited with code {code}")
        self.code = code
