"""What an instance may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["Limits"]

MIB: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one instance of a world, all of them on unless raised.

    A guest that asks for more memory or table space gets a failure it can handle; one that exceeds the other
    bounds cannot be instantiated, or its call fails.
    """

    memory: int = 512 * MIB
    """Bytes of each linear memory."""
    table_elements: int = 1_000_000
    """Elements of each table."""
    instances: int = 1_000
    """Core instances, tables and memories, counted apart: components of Python or JavaScript hold dozens."""
    handles: int = 100_000
    """Host resources the guest holds at one time."""

    def __post_init__(self) -> None:
        for name in self.__slots__:
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
                raise ValueError(f"Limits.{name} is a number from 0 to 2^63 - 1, not {value!r}")
