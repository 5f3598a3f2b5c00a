"""The clock: all sides of a case in turns, the best of the rounds, each side's answer checked before it is measured."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from side_by_side.results import Clock, Result
from side_by_side.values import Work, expected, same

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FULL", "QUICK", "Absent", "Comparison", "Effort", "RefusedError", "Runner", "Side", "checked", "timed"]


class RefusedError(Exception):
    """A side cannot do this work; the text says why, in the words of a footnote."""


@dataclass(frozen=True, slots=True)
class Runner:
    """Work that a side is ready to do: takes how often, returns the seconds of all together."""

    clock: Clock
    seconds: Callable[[int], float]


class Side(Protocol):
    """Someone who can call a guest; an attribute `cases` names those that it is asked for, where these are not all."""

    name: str

    def prepare(self, work: Work) -> Runner:
        """Get ready, call once, check the answer. Raises RefusedError."""
        ...


@dataclass(frozen=True, slots=True)
class Absent:
    """A side that is not installed."""

    name: str
    advice: str

    def prepare(self, _: Work) -> Runner:
        raise RefusedError(self.advice)


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to take."""

    rounds: int
    seconds: float
    """Of one measurement."""
    budget: float
    """Seconds of a case after which a side is not measured again."""
    patience: float
    """No side is asked for a call that would take more seconds than these."""


FULL = Effort(rounds=9, seconds=0.02, budget=3.0, patience=10.0)
QUICK = Effort(rounds=1, seconds=0.0005, budget=0.25, patience=0.25)
TICK = 1e-6
"""Seconds that a clock of CPU time counts in: less than one of them is no figure."""


def timed(
    call: Callable[..., object],
    *arguments: object,
    clock: Clock = "CPU",
    now: Callable[[], float] = time.process_time,
) -> Runner:
    """The runner of a call of this process, by its CPU time unless another clock is given."""

    def seconds(count: int) -> float:
        start = now()
        for _ in range(count):
            call(*arguments)
        return now() - start

    return Runner(clock, seconds)


def checked(work: Work, arguments: list[Any], answer: object, name: str) -> None:
    """Stop if a side did something else than asked: its figure would be worth nothing."""
    wanted = expected(work, arguments)
    if not same(answer, wanted):
        raise AssertionError(f"{name}: {work.function} answered {answer!r:.200}, not {wanted!r:.200}")


@dataclass(slots=True)
class Comparison:
    """Measures sides beside each other."""

    sides: list[Side]
    effort: Effort
    _last: dict[tuple[str, str, str], float] = field(default_factory=dict)
    """Seconds of a unit at the size before."""

    def run(self, work: Work) -> list[Result]:
        """The figure of each side for a call."""
        asked = [side for side in self.sides if work.case in getattr(side, "cases", (work.case,))]
        ready = {side.name: self._ready(side, work) for side in asked}
        results = self.race(work, ready)
        for result in results:
            if result.seconds is not None:
                self._last[result.bench, result.case, result.side] = result.seconds
        return results

    def _ready(self, side: Side, work: Work) -> Runner | str:
        """Its runner, or why there is none."""
        seconds = self._last.get((work.bench, work.case, side.name), 0.0) * work.per
        if seconds > self.effort.patience:
            return f"not run: one call would take about {seconds:.0f} s"
        try:
            return side.prepare(work)
        except RefusedError as reason:
            return str(reason)

    def race(self, work: Work, ready: dict[str, Runner | str]) -> list[Result]:
        """Take turns."""
        runners = {name: runner for name, runner in ready.items() if isinstance(runner, Runner)}
        best = self._best(runners)
        return [
            Result(work.bench, work.case, name, work.unit, None, size=work.size, note=runner)
            if isinstance(runner, str)
            else Result(work.bench, work.case, name, work.unit, best[name] / work.per, runner.clock, work.size)
            for name, runner in ready.items()
        ]

    def _best(self, runners: dict[str, Runner]) -> dict[str, float]:
        """Seconds of one call."""
        gc.collect()
        gc.disable()
        spent = {name: max(runner.seconds(1), TICK) for name, runner in runners.items()}
        counts = {name: max(1, int(self.effort.seconds / once)) for name, once in spent.items()}
        best = {name: once if counts[name] == 1 else float("inf") for name, once in spent.items()}
        for _ in range(self.effort.rounds):
            for name, runner in runners.items():
                if spent[name] < self.effort.budget:
                    took = max(runner.seconds(counts[name]), TICK)
                    spent[name] += took
                    best[name] = min(best[name], took / counts[name])
        gc.enable()
        return best
