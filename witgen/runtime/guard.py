"""Callbacks that let no exception out, not even Ctrl-C in their first instruction.

CPython runs pending signal handlers in the first instruction of a function, which lies before any `try` its
source can say. A signal that arrives while the guest runs is pending exactly then: the handler's KeyboardInterrupt
would leave the callback, ctypes would print it and hand the engine a zero, and the guest would carry on with a bogus
value. `guarded` extends a function's outermost `try` over that instruction, in its exception table
(CPython's Objects/exception_handling_notes.txt; the same in 3.11 to 3.14).

Nor may a handler's own calls fail, for want of stack or for another Ctrl-C: it puts the exception into an `Alarm`
and returns the error that waits there, without a call. And a callback whose frame does not fit on the stack has no
handler at all: `room` makes sure beforehand that it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType, FunctionType

P = ParamSpec("P")
R = TypeVar("R")

_FIRST, _MORE, _BITS = 0x80, 0x40, 6


class Alarm:
    """What a callback raised, and the engine error made for that case in advance."""

    __slots__ = ("error", "exception")

    def __init__(self, error: int) -> None:
        self.error = error
        self.exception: BaseException | None = None


ALARMS: Final[dict[int, Alarm]] = {}
"""By the context pointer a callback gets."""


FAILED: Final = "this instance is dead: an earlier call failed"
"""How an instance ends as soon as the engine reports an error: there may be no room to find out more."""


def room() -> None:
    """Raise RecursionError unless a callback of the engine can be entered: to CPython 3.11 the engine's function is
    one level, and a frame entered from C two more."""
    _more()


def _more() -> None:
    _most()


def _most() -> None: ...


def guarded(function: Callable[P, R]) -> Callable[P, R]:
    """The function, whose body is one `try` with a handler for everything, with that `try` from its very start."""
    plain = cast("FunctionType", function)
    plain.__code__ = _extended(plain.__code__)
    return function


def _extended(code: CodeType) -> CodeType:
    entries = list(_entries(code.co_exceptiontable))
    start, length, handler, depth = entries[0]
    if depth >> 1 != 0:
        raise ImportError("witgen does not know the exception tables of this Python")
    entries[0] = (0, start + length, handler, depth)
    return code.replace(co_exceptiontable=b"".join(map(_entry, entries)))


def _entries(table: bytes) -> Iterator[tuple[int, int, int, int]]:
    """(start, length, handler, depth << 1 | lasti), in instructions."""
    numbers: list[int] = []
    value = 0
    for byte in table:
        value = value << _BITS | byte & (_MORE - 1)
        if not byte & _MORE:
            numbers.append(value)
            value = 0
    yield from zip(*(iter(numbers),) * 4, strict=True)


def _entry(entry: tuple[int, int, int, int]) -> bytes:
    octets = bytearray(b"".join(map(_number, entry)))
    octets[0] |= _FIRST
    return bytes(octets)


def _number(value: int) -> bytes:
    digits = [value & (_MORE - 1)]
    while value := value >> _BITS:
        digits.append(value & (_MORE - 1) | _MORE)
    return bytes(reversed(digits))
