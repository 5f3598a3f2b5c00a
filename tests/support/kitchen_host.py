"""Hosts for the kitchen and echo guests: plain objects, as an application would write them."""

from __future__ import annotations

from typing import Any

from witgen.runtime import Err, Ok

__all__ = ["Clock", "EchoHost", "Host", "Mirror", "kitchen_imports"]


class EchoHost:
    """`test:echo/host`."""

    def __init__(self) -> None:
        self.put_last = b""

    def tick(self, n: int) -> int:
        return n + 1

    def put(self, data: bytes) -> None:
        self.put_last = data

    def get(self, length: int) -> bytes:
        return bytes(length)


class Mirror:
    """Any interface of echoes: keeps what it was called with, and answers with `answer`, or else its first argument.

    What it answers is a value as it stands in WIT: `Ok` and `Err` of a function's own result included, for the
    functions named in `raising`.
    """

    def __init__(self, *raising: str) -> None:
        self._raising = raising
        self.calls: list[tuple[Any, ...]] = []
        self.answers: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args: Any) -> Any:
            self.calls.append(args)
            answer = self.answers.pop() if self.answers else args[0] if args else None
            if name not in self._raising:
                return answer
            if isinstance(answer, Ok):
                return answer.value
            raise Err(answer.value)

        return function


class Clock:
    """The world's own clock interface."""

    def now(self) -> int:
        return 12_000_000_000


class Host:
    """`test:kitchen/host`. `dropped` lists what guests dropped."""

    def __init__(self, point: Any) -> None:
        dropped: list[Any] = []
        self._point = point
        self.dropped = dropped
        self.logged: list[str] = []
        self.on_call_back: Any = lambda depth: depth
        self.on_fail: Any = _raise_key_error

        class Counter:
            def __init__(self, start: int) -> None:
                self.n = start

            def incr(self, by: int) -> int:
                self.n += by
                return self.n

            def value(self) -> int:
                return self.n

            def divide(self, by: int) -> int:
                if by == 0:
                    raise Err("zero")
                return self.n // by

            def absorb(self, other: Counter) -> int:
                self.n += other.n
                return self.n

            def copy(self) -> Counter:
                return type(self)(self.n)

            def exceeds(self, other: Counter) -> bool:
                return self.n > other.n

            @staticmethod
            def merge(a: Counter, b: Counter) -> Counter:
                return Counter(a.n + b.n)

            @staticmethod
            def total(a: Counter, b: Counter, c: Counter) -> int:
                return a.n + b.n + c.n

            def __drop__(self) -> None:
                dropped.append(self)

        class Gate:
            def __init__(self, level: int) -> None:
                if level > 9:
                    raise Err("too high")
                self._level = level

            def level(self) -> int:
                return self._level

        self.Counter = Counter
        self.Gate = Gate

    class Token:
        def __init__(self, owner: str) -> None:
            self._owner = owner

        def owner(self) -> str:
            return self._owner

    def log(self, message: str) -> None:
        self.logged.append(message)

    def fail(self, reason: str) -> None:
        self.on_fail(reason)

    def call_back(self, depth: int) -> int:
        answer: int = self.on_call_back(depth)
        return answer

    def issue(self, owner: str) -> Host.Token:
        if not owner:
            raise Err("nobody")
        return self.Token(owner)

    def check(self, t: Host.Token) -> bool:
        return bool(t.owner())

    def swap(self, v: list[Any]) -> list[Any]:
        return v[::-1]

    def sum(self, v: list[Any]) -> int:
        return sum(counter.n for counter in v)

    def choose(self, a: Any, b: tuple[int, Any]) -> Any:
        return a

    def file(self, e: Any) -> Any:
        return e

    def locate(self, c: Any, d: Any) -> Any:
        return self._point(c.n, d.n)


def _raise_key_error(reason: str) -> None:
    raise KeyError(reason)


def kitchen_imports(kitchen: Any, **changed: Any) -> Any:
    """Everything the kitchen world needs; `changed` replaces single fields."""
    point = kitchen.test_kitchen.types.Point
    host = {
        "values": Mirror(*RAISING),
        "host": Host(point),
        "notify": len,
        "clock": Clock(),
    }
    return kitchen.Imports(**{**host, **changed})


RAISING = (
    "result_both",
    "result_ok",
    "result_err",
    "result_unit",
    "result_record",
    "result_enum",
    "result_option",
    "result_result",
    "echo_outcome",
)
"""The functions of `values` whose own result is a result."""
