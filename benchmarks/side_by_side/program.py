"""The command line that the benchmarks have in common, and the loop of those that call functions of echo.wit."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from side_by_side.extism_side import extism_side
from side_by_side.jco_side import jco_side
from side_by_side.measure import FULL, QUICK, Comparison, Effort, Side
from side_by_side.pipe_side import PipeSide
from side_by_side.results import Result, append, ratio
from side_by_side.stock_side import StockSide
from side_by_side.table import Table
from side_by_side.witgen_side import WitgenArraysSide, WitgenSide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from side_by_side.values import Work

__all__ = ["Report", "arguments", "call_functions", "effort", "every_side", "machine", "parser"]

ROUNDS: Final = "measurements of each case (default 9)"


def parser(doc: str | None) -> argparse.ArgumentParser:
    """`--quick` and `--json`, which every benchmark has."""
    made = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--quick", action="store_true", help="the shortest pass: a try, whose figures are worth nothing")
    made.add_argument("--json", type=Path, metavar="FILE", help="add the results to this file, one a line")
    made.add_argument("--rounds", type=int, help=ROUNDS)
    return made


def arguments(doc: str | None) -> argparse.Namespace:
    """The command line of a benchmark with nothing more."""
    return parser(doc).parse_args()


def effort(options: argparse.Namespace) -> Effort:
    """What the command line asks for."""
    chosen = QUICK if options.quick else FULL
    return replace(chosen, rounds=options.rounds or chosen.rounds)


def machine() -> str:
    """On what this runs."""
    return f"Python {platform.python_version()}, wasmtime {version('wasmtime')}, {platform.machine()}"


@dataclass(slots=True)
class Report:
    """Prints results, and keeps them in a file if there is one."""

    file: Path | None
    floors: dict[str, float] = field(default_factory=dict)
    """Of the ratio of the second side to the first, by case."""
    below: list[str] = field(default_factory=list)
    _table: Table = field(default_factory=Table)

    def add(self, group: list[Result]) -> None:
        """What was measured side by side."""
        self._table.add(group, self._judged(group))
        sys.stdout.flush()
        if self.file is not None:
            append(self.file, group)

    def _judged(self, group: list[Result]) -> str:
        wanted = self.floors.get(group[0].case)
        found = ratio(group[1], group) if wanted is not None else None
        if wanted is None or found is None:
            return ""
        if found >= wanted:
            return f"  ≥ {wanted:g}"
        self.below.append(group[0].case)
        return f"  < {wanted:g}"

    def end(self) -> int:
        """The exit code: 1 when a ratio was below its floor."""
        self._table.reasons()
        if self.below:
            print(f"below their floor: {', '.join(self.below)}", file=sys.stderr)
        return int(bool(self.below))


@contextmanager
def every_side() -> Iterator[list[Side]]:
    """All of them, witgen first."""
    with tempfile.TemporaryDirectory() as directory, ExitStack() as stack:
        pipe, jco = PipeSide(), jco_side()
        for side in (pipe, jco):
            stack.callback(getattr(side, "close", lambda: None))
        ours = [side(Path(directory)) for side in (WitgenSide, WitgenArraysSide)]
        yield [*ours, StockSide(), jco, extism_side(), pipe]


def call_functions(work: Sequence[Work], options: argparse.Namespace, floors: dict[str, float]) -> int:
    """Measure every case on every side."""
    report = Report(options.json, {} if options.quick else floors)
    print(f"Time per unit, and how many times witgen's it is. {machine()}")
    with every_side() as sides:
        comparison = Comparison(sides, effort(options))
        for case in work:
            report.add(comparison.run(case))
    return report.end()
