"""Results as pictures: SVG on a light ground, to be read in light and dark pages."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from side_by_side.results import Result

__all__ = ["ADVICE", "draw"]

ADVICE = "no pictures: pip install matplotlib"
LOOKS = {
    "witgen": ("#d55e00", "o"),
    "witgen, arrays": ("#e08a3c", "P"),
    "wasmtime.component": ("#0072b2", "s"),
    "jco on node": ("#b58900", "^"),
    "Extism": ("#009e73", "D"),
    "pipe + pickle": ("#7b5ea7", "v"),
    "witgen, pool, fresh": ("#f2a65a", "D"),
    "witgen, pool, reused": ("#f7d08a", "^"),
}
"""Colours that the colour-blind tell apart, and marks."""
STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "witgen",
    "font.family": ["DejaVu Sans", "sans-serif"],
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#888888",
    "axes.titlesize": 11,
    "grid.color": "#e3e3e3",
    "text.color": "#222222",
    "axes.labelcolor": "#222222",
    "figure.facecolor": "#ffffff",
    "legend.frameon": False,
}
TIMES = ((1e6, "s"), (1e3, "ms"), (0.0, "µs"))


def draw(groups: list[list[Result]], directory: Path) -> list[str]:
    """Write performance-*.svg; the names of those there are figures for, or none without matplotlib."""
    if find_spec("matplotlib") is None:
        return []
    import matplotlib as mpl  # noqa: PLC0415 - only installed for benchmarks

    mpl.use("svg")
    with mpl.rc_context(STYLE):
        return [name for name, make in PICTURES.items() if save(make(groups), directory / f"performance-{name}.svg")]


def save(figure: Any, path: Path) -> bool:
    """Write a picture, the same for the same figures."""
    if figure is None:
        return False
    figure.savefig(path, metadata={"Date": None, "Creator": "make bench"})
    import matplotlib.pyplot as plt  # noqa: PLC0415

    plt.close(figure)
    path.write_text("\n".join(line.rstrip() for line in path.read_text("utf-8").splitlines()) + "\n", "utf-8")
    return True


def of(groups: list[list[Result]], bench: str) -> list[list[Result]]:
    """The groups of a benchmark that have a figure."""
    return [group for group in groups if group[0].bench == bench and any(result.seconds for result in group)]


def dots(groups: list[list[Result]], title: str, labels: Callable[[Result], str]) -> Any:
    """A row for each case, a mark for each side, time to the right."""
    if not groups:
        return None
    import matplotlib.pyplot as plt  # noqa: PLC0415

    figure, axes = plt.subplots(figsize=(8.4, 1.5 + 0.36 * len(groups)), layout="constrained")
    for y, group in enumerate(groups):
        for result in group:
            if result.seconds:
                colour, mark = LOOKS[result.side]
                axes.plot(result.seconds * 1e6, y, mark, color=colour, markersize=8, label=result.side)
    axes.set_xscale("log")
    axes.set_ylim(len(groups) - 0.5, -0.5)
    axes.set_yticks(range(len(groups)), [labels(group[0]) for group in groups])
    axes.xaxis.set_major_formatter(lambda number, _: time_label(number))
    axes.grid(visible=True)
    axes.tick_params(length=0)
    axes.set_axisbelow(True)
    legend(figure, [axes], title)
    return figure


def time_label(number: float) -> str:
    """A power of ten, of microseconds, with its unit."""
    return next(f"{number / (least or 1):g} {unit}" for least, unit in TIMES if number >= least * 0.99)


def legend(figure: Any, every: Iterable[Any], title: str) -> None:
    """One for all panels, above them, each side once."""
    found = {name: line for axes in every for line, name in zip(*axes.get_legend_handles_labels(), strict=True)}
    names = [name for name in LOOKS if name in found]
    figure.suptitle(title, fontsize=12, x=0.01, ha="left")
    figure.legend([found[n] for n in names], names, loc="outside lower center", ncols=len(names), handletextpad=0.3)


def lines(
    groups: list[list[Result]], titles: dict[str, str], title: str, axis: str, value: Callable[[float], float]
) -> Any:
    """A panel for each case, a line for each side, size to the right."""
    cases = [case for case in titles if any(group[0].case == case for group in groups)]
    if not cases:
        return None
    import matplotlib.pyplot as plt  # noqa: PLC0415

    figure, every = plt.subplots(1, len(cases), figsize=(10, 3.9), sharey=True, squeeze=False, layout="constrained")
    for axes, case in zip(every[0], cases, strict=True):
        panel(axes, [result for group in groups for result in group if result.case == case], value)
        axes.set_title(titles[case])
        axes.xaxis.set_major_formatter(lambda n, _: amount(n, "B" if axis == "MB/s" else ""))
    every[0][0].set_ylabel(axis)
    legend(figure, every[0], title)
    return figure


def panel(axes: Any, results: list[Result], value: Callable[[float], float]) -> None:
    """The lines of one case."""
    for side, (colour, mark) in LOOKS.items():
        points = [(r.size, value(r.seconds)) for r in results if r.side == side and r.seconds and r.size]
        if points:
            axes.plot(*zip(*points, strict=True), f"{mark}-", color=colour, markersize=5, linewidth=1.6, label=side)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.yaxis.set_major_formatter(lambda n, _: f"{n:,g}" if n >= 1 else f"{n:g}")
    axes.minorticks_off()
    axes.grid(visible=True)
    axes.tick_params(length=0)


def amount(number: float, unit: str) -> str:
    """1 KB, 1 MB; 1k, 1M without a unit."""
    for least, letter in ((1e6, "M"), (1e3, "K" if unit else "k")):
        if number >= least:
            return f"{number / least:g} {letter}{unit}" if unit else f"{number / least:g}{letter}"
    return f"{number:g} {unit}".strip()


def threads(groups: list[list[Result]]) -> Any:
    """Bars of calls a second."""
    found = of(groups, "pool")
    if not found:
        return None
    import matplotlib.pyplot as plt  # noqa: PLC0415

    figure, axes = plt.subplots(figsize=(8.4, 2.9), layout="constrained")
    width = 0.8 / len(found[0])
    for x, group in enumerate(found):
        for i, result in enumerate(group):
            colour, speed = LOOKS[result.side][0], 1 / (result.seconds or 1)
            bar = axes.bar(x + (i + 0.5) * width - 0.4, speed, width * 0.9, color=colour, label=result.side)
            axes.bar_label(bar, fmt="{:,.0f}", fontsize=8, color="#444444")
    axes.set_xticks(range(len(found)), [f"{g[0].size} thread{'s' * ((g[0].size or 0) > 1)}" for g in found])
    axes.set_ylabel("calls a second")
    axes.tick_params(length=0)
    legend(figure, [axes], "Calls of a guest that computes for a millisecond")
    return figure


def micro(seconds: float) -> float:
    """Seconds in microseconds."""
    return seconds * 1e6


BYTES = {"in": "into the guest", "out": "out of the guest", "echo": "there and back"}
LISTS = {case: case for case in ("list<u32>", "list<string>", "list<record>")}


def calls(groups: list[list[Result]]) -> Any:
    """Calls, and calls of the host."""
    small = [group for group in of(groups, "call") + of(groups, "host") if group[0].unit in ("call", "import")]
    return dots(small, "One call (left is faster)", lambda r: "import" if r.unit == "import" else r.case)


PICTURES: dict[str, Callable[[list[list[Result]]], Any]] = {
    "calls": calls,
    "bytes": lambda groups: lines(
        of(groups, "bytes"), BYTES, "Bytes per second (higher is faster)", "MB/s", lambda s: 1e-6 / s
    ),
    "lists": lambda groups: lines(
        of(groups, "list"),
        LISTS,
        "Lists there and back, by length (lower is faster)",
        "µs per element",
        micro,
    ),
    "sandboxes": lambda groups: dots(
        of(groups, "instantiate"),
        "Instantiate, call once, drop (left is faster)",
        lambda r: "18 MB Python" if r.case == "python" else r.case,
    ),
    "threads": threads,
}
