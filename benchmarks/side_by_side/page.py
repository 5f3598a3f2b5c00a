"""Results as a page of Markdown: tables, and what they say, computed, so that no sentence outlives its figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import jinja2

from side_by_side.aims import aims
from side_by_side.facts import busy
from side_by_side.results import Result, ratio
from side_by_side.table import quantity, times_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["page"]

Group: TypeAlias = list[Result]
HERE = Path(__file__).resolve().parent
BYTES = ((1 << 20, "MB"), (1 << 10, "KB"))
WITGEN, ARRAYS, JCO = "witgen", "witgen, arrays", "jco on node"
FLAT_FROM = 1_000
"""Elements above which a call itself no longer counts."""


def page(groups: list[Group], facts: dict[str, Any], pictures: Iterable[str]) -> str:
    """The text of performance.md."""
    loader = jinja2.FileSystemLoader(HERE)
    environment = jinja2.Environment(
        loader=loader, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )  # Markdown, not HTML
    return environment.get_template("performance.md.j2").render(
        facts=facts,
        busy=busy(facts),
        walls=walls(groups),
        pictures=set(pictures),
        table=lambda bench, speed=False: table([g for g in groups if g[0].bench == bench], speed=speed),
        faster=faster(groups),
        refused=refused(groups),
        flat=flat(groups),
        arrays=arrays(groups),
        tracing=tracing(groups),
        gains=gains(groups),
        aims=aims(groups),
    )


def table(groups: list[Group], *, speed: bool = False) -> str:
    """A table for each set of sides, and why figures are missing."""
    parts: list[str] = []
    while groups:
        sides = [result.side for result in groups[0]]
        alike = [group for group in groups if [result.side for result in group] == sides]
        groups = [group for group in groups if group not in alike]
        parts.append("\n".join([*head(sides), *(row(group, speed=speed) for group in alike)]))
        parts += ["\n".join(found)] if (found := reasons(alike)) else []
    return "\n\n".join(parts) or "No figures."


def walls(groups: list[Group]) -> list[str]:
    """Who has wall time where the other sides have CPU time."""
    mixed = [group for group in groups if group[0].clock == "CPU"]
    found = (result for group in mixed for result in group if result.clock == "wall")
    return list(dict.fromkeys(f"{result.side} in {label(result)}" for result in found))


def head(sides: list[str]) -> list[str]:
    return [f"| | {' | '.join(sides)} |", f"|---|{'---:|' * len(sides)}"]


def row(group: Group, *, speed: bool) -> str:
    return f"| {label(group[0])} | {' | '.join(cell(result, group, speed=speed) for result in group)} |"


def label(result: Result) -> str:
    """The case and its size; the unit where it is no call of a function of that name."""
    if result.size is not None:
        return f"`{result.case}` {size(result)}"
    return f"`{result.case}`" if result.unit == "call" else f"`{result.case}`, per {result.unit}"


def size(result: Result) -> str:
    """16 KB, 10,000, 2 (threads)."""
    number = result.size or 0
    if result.unit == "byte":
        return next((f"{number // least} {unit}" for least, unit in BYTES if number >= least), f"{number} B")
    return f"{number:,}"


def cell(result: Result, group: Group, *, speed: bool) -> str:
    """A time or a speed, and in brackets how many times the first side's time it is."""
    if result.seconds is None:
        return "–"
    figure = f"{1e-6 / result.seconds:,.0f} MB/s" if speed else quantity(result.seconds)
    found = ratio(result, group)
    return figure if result is group[0] or found is None else f"{figure} ({times_of(found)}×)"


def reasons(groups: list[Group]) -> list[str]:
    """Who has no figure, why, and where."""
    found: dict[str, list[str]] = {}
    for result in (result for group in groups for result in group if result.seconds is None):
        found.setdefault(f"{result.side}: {result.note}", []).append(label(result))
    return [f"* {reason} ({', '.join(cases[:MOST])}{', …' * (len(cases) > MOST)})" for reason, cases in found.items()]


MOST = 4
"""Cases named with a reason."""


def compared(groups: list[Group]) -> list[tuple[Group, Result, float]]:
    """Peers beside witgen, with how many times its time they take."""
    ours = [group for group in groups if group[0].side == WITGEN]
    peers = [(group, result) for group in ours for result in group if not result.side.startswith(WITGEN)]
    every = [(group, result, ratio(result, group)) for group, result in peers]
    return [(group, result, found) for group, result, found in every if found is not None]


def faster(groups: list[Group]) -> list[str]:
    """Where peers take less time than witgen, by peer and benchmark."""
    found: dict[tuple[str, str], list[tuple[float, str]]] = {}
    for group, result, times in compared(groups):
        if times < 1:
            found.setdefault((result.side, result.bench), []).append((1 / times, label(group[0])))
    return [f"{side}, {bench}: {span(cases)}" for (side, bench), cases in sorted(found.items())]


def span(cases: list[tuple[float, str]]) -> str:
    """From the smallest gap to the largest."""
    (least, where), (most, there) = min(cases), max(cases)
    one = f"{times_of(most)} times as fast ({there})"
    return one if len(cases) == 1 else f"{times_of(least)} ({where}) to {one}, {len(cases)} cases"


def refused(groups: list[Group]) -> list[str]:
    """What witgen itself could not do."""
    return reasons([[result for result in group if result.side.startswith(WITGEN)] for group in groups])


def flat(groups: list[Group]) -> list[str]:
    """The least and the most an element costs, and where."""
    found: dict[str, list[Result]] = {}
    for result in (group[0] for group in groups if group[0].bench == "list"):
        if result.seconds is not None and (result.size or 0) >= FLAT_FROM:
            found.setdefault(result.case, []).append(result)
    return [f"`{case}`: {ends(results)}" for case, results in found.items() if len(results) > 1]


def arrays(groups: list[Group]) -> str:
    """How many times the time of witgen's arrays those of JavaScript take, from the least to the most."""
    found: list[tuple[float, str]] = []
    for by_side in ({result.side: result for result in group} for group in groups):
        ours, theirs = by_side.get(ARRAYS), by_side.get(JCO)
        if ours and theirs and ours.seconds and theirs.seconds:
            found.append((theirs.seconds / ours.seconds, size(ours)))
    return " to ".join(
        f"{times_of(times)} times ({where})" for times, where in sorted(found)[:: max(1, len(found) - 1)]
    )


def ends(results: list[Result]) -> str:
    """The cheapest and the dearest."""
    costs = sorted(((result.seconds or 0.0, result) for result in results), key=lambda pair: pair[0])
    (least, cheap), (most, dear) = costs[0], costs[-1]
    return f"{quantity(least)} ({size(cheap)}) to {quantity(most)} ({size(dear)}), {times_of(most / least)} times"


def tracing(groups: list[Group]) -> list[str]:
    """What a call costs more where tracing is there and off."""
    found = [(group[1], ratio(group[1], group)) for group in groups if group[0].bench == "trace"]
    return [f"{(times - 1) * 100:+.1f} % per {result.unit}" for result, times in found if times is not None]


def gains(groups: list[Group]) -> list[str]:
    """How many calls more with the most threads than with one."""
    by_threads = {group[0].size: group for group in groups if group[0].bench == "pool"}
    one, most = by_threads.get(1), by_threads.get(max((n or 1 for n in by_threads), default=1))
    pairs = zip(one or [], most or [], strict=False)
    return [f"{a.side} {times_of(a.seconds / b.seconds)}×" for a, b in pairs if a.seconds and b.seconds]
