"""Results on a terminal: a line for each case, a column for each side, reasons below."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from side_by_side.results import ratio

if TYPE_CHECKING:
    from side_by_side.results import Result

__all__ = ["Table", "quantity", "times_of"]

STEPS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (0.0, "ns"))
FACTORS = {"s": 1.0, "ms": 1e3, "µs": 1e6, "ns": 1e9}
WIDTH = 21


def quantity(seconds: float) -> str:
    """Three digits and a unit: 12.3 µs."""
    unit = next(unit for least, unit in STEPS if seconds >= least)
    number = seconds * FACTORS[unit]
    return f"{number:.{2 if number < 10 else 1 if number < 100 else 0}f} {unit}"  # noqa: PLR2004 - powers of ten


def times_of(found: float) -> str:
    """Two digits or more, however small: 0.0046, 0.92, 3.17, 13, 140."""
    return f"{found:.0f}" if found >= 10 else f"{found:.2f}" if found >= 0.1 else f"{found:.2g}"  # noqa: PLR2004


@dataclass(slots=True)
class Table:
    """Prints as results come."""

    _head: tuple[str, ...] = ()
    _reasons: dict[str, None] = field(default_factory=dict)

    def add(self, group: list[Result], note: str = "") -> None:
        """A line, under a new head where the sides are others than before."""
        sides = tuple(result.side for result in group)
        if sides != self._head:
            self._head = sides
            print(f"\n{'':14}{'':>10} " + "".join(f"{side:>{WIDTH}}" for side in sides))
        first = group[0]
        size = "" if first.size is None else f" {first.size}"
        print(
            f"{first.case + size:14}{first.unit:>10} " + "".join(self._cell(result, group) for result in group) + note
        )

    def _cell(self, result: Result, group: list[Result]) -> str:
        if result.seconds is None:
            self._reasons[f"{result.side}: {result.note}"] = None
            return f"{'-':>{WIDTH}}"
        found = ratio(result, group)
        times = "" if result is group[0] or found is None else f" {times_of(found):>7}×"
        return f"{quantity(result.seconds) + times:>{WIDTH}}"

    def reasons(self) -> None:
        """Why there is no figure where there is none."""
        for reason in self._reasons:
            print(f"  - {reason}")
