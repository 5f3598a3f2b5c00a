"""A figure of a benchmark, and files of them: one JSON object a line, so that several programs can add to one file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Clock", "Result", "append", "grouped", "ratio", "read"]

Clock: TypeAlias = Literal["CPU", "wall"]


@dataclass(frozen=True, slots=True)
class Result:
    """What one side took for one unit of a case, or why there is no figure.

    `size` is there where a case is measured at several: bytes, elements or threads.
    """

    bench: str
    case: str
    side: str
    unit: str
    seconds: float | None
    clock: Clock = "CPU"
    size: int | None = None
    note: str = ""


def ratio(result: Result, group: Iterable[Result]) -> float | None:
    """How many times the first side's seconds these are; `group` is what was measured beside it."""
    first = next(iter(group)).seconds
    return result.seconds / first if result.seconds is not None and first else None


def grouped(results: Iterable[Result]) -> list[list[Result]]:
    """What was measured side by side, in the order of the file; of a figure that is there twice, the later one."""
    groups: dict[tuple[str, str, int], dict[str, Result]] = {}
    for result in results:
        groups.setdefault((result.bench, result.case, result.size or 0), {})[result.side] = result
    return [list(group.values()) for group in groups.values()]


def append(path: Path, group: list[Result]) -> None:
    """Add what was measured side by side to a file, with the ratios to the first side."""
    with path.open("a", encoding="utf-8", newline="\n") as file:
        for result in group:
            file.write(json.dumps({**asdict(result), "ratio": ratio(result, group)}) + "\n")


def read(path: Path) -> list[Result]:
    """The results of a file."""
    rows: list[dict[str, Any]] = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    names = Result.__slots__
    return [Result(**{name: row[name] for name in names}) for row in rows if "bench" in row]
