"""What an instance may use."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

__all__ = ["Limits"]

MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one instance of a world, all of them on unless raised, but fuel.

    A guest that asks for more memory or table space than it may have gets a failure it can handle. Whatever else
    exceeds a bound raises `LimitError`, which names it; the instance is dead afterwards if the guest was running.
    """

    memory: int = 512 * MIB
    """Bytes of each linear memory."""
    wall_time: float | None = 60.0
    """Seconds of each call, instantiation included, and of the host functions it calls. None: no limit."""
    fuel: int | None = None
    """Units of fuel (about one for each instruction) of each call; the component has to be compiled with
    `Engine(fuel=True)`. The same work takes the same fuel on every machine. None: no limit."""
    handles: int = 100_000
    """Host resources the guest holds at one time."""
    host_bytes_per_call: int = 1 << 30
    """Bytes of host memory that the values of one call may take on their way to the guest: 32 for each item of a
    list and each byte of a `list<u8>`, and as many as it has for a string."""
    instances: int = 1_000
    """Core instances, tables and memories, counted apart: components of Python or JavaScript hold dozens."""
    table_elements: int = 1_000_000
    """Elements of each table."""

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if value is None and name in _OPTIONAL:
                continue
            if name == "wall_time":
                _check_seconds(value)
            elif not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
                none = ", or None" if name in _OPTIONAL else ""
                raise ValueError(f"Limits.{name} is a number from 0 to 2^63 - 1{none}, not {value!r}")


_OPTIONAL: Final = frozenset(("wall_time", "fuel"))


def _check_seconds(value: object) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < math.inf:
        raise ValueError(f"Limits.wall_time is a number of seconds, or None, not {value!r}")
