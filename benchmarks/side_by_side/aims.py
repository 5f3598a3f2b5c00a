"""What was asked of witgen, beside what was measured."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from side_by_side.results import Result, ratio

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Aim", "aims"]

Bound: TypeAlias = Literal["≥", "≤", "<"]
HOLDS: Final[dict[Bound, Callable[[float, float], bool]]] = {"≥": operator.ge, "≤": operator.le, "<": operator.lt}
OVER_THE_WRAPPER: Final = {
    ("call", "add"): 14.0,
    ("call", "string"): 8.5,
    ("call", "variant"): 28.0,
    ("call", "result"): 15.0,
    ("call", "bytes-in"): 60.0,
    ("call", "bytes-echo"): 18.0,
    ("call", "numbers"): 18.0,
    ("call", "strings"): 8.0,
    ("call", "records"): 27.0,
    ("call", "variants"): 33.0,
    ("host", "host"): 11.5,
    ("host", "host-put"): 12.0,
    ("host", "host-get"): 25.0,
}
"""How many times witgen's time the wrapper's has to be, by benchmark and case."""


@dataclass(frozen=True, slots=True)
class Aim:
    """A figure that was asked for, and the one that was measured, or None, in the same unit."""

    what: str
    bound: Bound
    wanted: float
    measured: float | None
    unit: str

    @property
    def asked(self) -> str:
        """With its bound: ≥ 8.5 times."""
        return f"{self.bound} {self.wanted:g}{self.unit}"

    @property
    def found(self) -> str:
        """With digits enough to tell 13.96 from 14."""
        return "not measured" if self.measured is None else f"{self.measured:.2f}{self.unit}"

    @property
    def verdict(self) -> str:
        """Of the figure, not of the digits that are shown."""
        if self.measured is None:
            return "–"
        return "yes" if HOLDS[self.bound](self.measured, self.wanted) else "**no**"


def aims(groups: list[list[Result]]) -> list[Aim]:
    """All of them, or none where no figure is there that they are of."""
    results = {(r.bench, r.case, r.side, r.size): r.seconds for group in groups for r in group}

    def over(bench: str, case: str) -> float | None:
        sides = ("wasmtime.component", "witgen")
        return divided(*(results.get((bench, case, side, None)) for side in sides))

    sandbox = results.get(("instantiate", "tiny", "witgen", None))
    start = results.get(("cold", "wasi", "from the cache", None))
    threads = divided(*(results.get(("pool", "threads", "witgen", n)) for n in (1, 2)))
    every = [
        *(Aim(f"`{case}`, over the wrapper", "≥", n, over(b, case), "×") for (b, case), n in OVER_THE_WRAPPER.items()),
        Aim("a sandbox for one call, `tiny`", "≤", 120, times(sandbox, 1e6), " µs"),
        Aim("a cold start from the cache, `wasi`", "<", 1, times(start, 1e3), " ms"),
        Aim("calls with two threads, over one", "≥", 1.8, threads, "×"),
        Aim("tracing that is off, more per call or import", "<", 2, times(tracing(groups), 100), " %"),
    ]
    return every if any(aim.measured is not None for aim in every) else []


def divided(one: float | None, other: float | None) -> float | None:
    """Where both were measured."""
    return one / other if one is not None and other else None


def times(number: float | None, factor: float) -> float | None:
    """In another unit."""
    return None if number is None else number * factor


def tracing(groups: list[list[Result]]) -> float | None:
    """The most that a call or an import takes more, as a part of what it takes."""
    off = (ratio(r, group) for group in groups for r in group if (r.bench, r.side) == ("trace", "off"))
    return max((found - 1 for found in off if found is not None), default=None)
