"""The values that go to and fro, said once for every side: a kind and a number or a text.

Elements of lists differ from one another, so that no side gains by seeing one object again and again.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["PLAIN", "Host", "Item", "Spelling", "Value", "Work", "expected", "made", "pattern", "same"]


@dataclass(frozen=True, slots=True)
class Value:
    """An argument: of `kind`, made from `seed` (a number, a text, or how many bytes or elements)."""

    kind: str
    seed: Any = None


@dataclass(frozen=True, slots=True)
class Work:
    """A call of a function of tests/guests/echo.wit; it stands for `per` units."""

    bench: str
    case: str
    function: str
    arguments: tuple[Value, ...]
    per: int = 1
    unit: str = "call"
    size: int | None = None


class Spelling(Protocol):
    """How a side writes what Python has no type for."""

    item: Callable[[int, str, float], Any]
    circle: Callable[[int], Any]
    label: Callable[[str], Any]
    empty: Callable[[], Any]
    ok: Callable[[int], Any]
    green: Any
    read: Any


@dataclass(frozen=True, slots=True)
class Item:
    """The record, where a side has no class of its own."""

    id: int
    name: str
    weight: float | None


class _Plain:
    """What a Python program without WIT would use."""

    item = Item
    green, read = "green", frozenset({"read"})

    @staticmethod
    def circle(number: int) -> Any:
        return ("circle", number)

    @staticmethod
    def label(text: str) -> Any:
        return ("label", text)

    @staticmethod
    def empty() -> Any:
        return ("empty",)

    @staticmethod
    def ok(number: int) -> Any:
        return ("ok", number)


PLAIN: Final = _Plain()


def made(value: Value, spelling: Spelling) -> Any:
    """The value as a side writes it."""
    seed = value.seed
    makers: dict[str, Callable[[], Any]] = {
        "u32": lambda: seed,
        "string": lambda: seed,
        "option": lambda: seed,
        "result": lambda: spelling.ok(seed),
        "color": lambda: spelling.green,
        "perms": lambda: spelling.read,
        "shape": lambda: spelling.circle(seed),
        "item": lambda: spelling.item(seed, f"sprocket {seed}", seed / 2),
        "bytes": lambda: pattern(seed),
        "numbers": lambda: list(range(seed)),
        "strings": lambda: [f"sprocket {i}" for i in range(seed)],
        "items": lambda: [spelling.item(i, f"sprocket {i}", i / 2) for i in range(seed)],
        "shapes": lambda: [_shape(i, spelling) for i in range(seed)],
    }
    return makers[value.kind]()


def _shape(i: int, spelling: Spelling) -> Any:
    return (lambda: spelling.circle(i), lambda: spelling.label(f"round {i}"), spelling.empty)[i % 3]()


@lru_cache(maxsize=1)
def pattern(length: int) -> bytes:
    """So many bytes, which are not all alike."""
    return (bytes(range(256)) * (length // 256 + 1))[:length]


class Host:
    """What the guest imports, for sides whose host is Python."""

    def __init__(self) -> None:
        self.taken = b""

    def tick(self, n: int) -> int:
        return n + 1

    def put(self, data: bytes) -> None:
        self.taken = data

    def get(self, length: int) -> bytes:
        return pattern(length)


def expected(work: Work, arguments: Sequence[Any]) -> Any:
    """What the call has to return; for `put-bytes` what the host has to have taken: the number of bytes."""
    match work.function:
        case "add":
            return arguments[0] + arguments[1]
        case "len-bytes":
            return len(arguments[0])
        case "ticks":
            return sum(range(1, arguments[0] + 1))
        case "put-bytes":
            return arguments[1]
        case "get-bytes":
            return arguments[0] * arguments[1]
        case "echo-result":
            return work.arguments[0].seed
        case _:
            return arguments[0]


def same(a: Any, b: Any) -> bool:
    """Equality, for records without an `==` of their own, too."""
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return bool(a == b) or (hasattr(a, "__dict__") and hasattr(b, "__dict__") and vars(a) == vars(b))
