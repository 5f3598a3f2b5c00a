"""How fast WIT is read and resolved, how evenly, and in how much memory.

    python benchmarks/bench_parse.py [--runs 5]

Exits 1 below a floor or above a limit: megabytes per second of CPU time for documented text (the shipped packages) and
dense text (no comment, short lines); microseconds per kilobyte, which must not grow with the size of a file; the
memory that 5 MB take; and the time of a whole process that checks 120 KB, start-up included.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.wit_sized import dense, documented  # noqa: E402 - the checkout may not be on the path
from witgen.model import load  # noqa: E402

SHIPPED: Final = sorted(path for path in (ROOT / "wit/deps").iterdir() if path.is_dir())
LOAD: Final = "import pathlib, sys; from witgen.model import load; load([*map(pathlib.Path, sys.argv[1:])])"
PEAK: Final = f"{LOAD}; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
WHOLE: Final = (sys.executable, "-m", "witgen", "check", "--quiet")
"""The command that reads packages in a process of its own."""
WASI_SIZED: Final = 120_000
"""Bytes that command reads: the shipped packages, and documented text for the rest."""

SIZES: Final = (1_000, 10_000, 100_000, 1_000_000, 5_000_000)
DOCUMENTED_FLOOR: Final = 0.5  # MB/s
DENSE_FLOOR: Final = 0.1
MOST_UNEVEN: Final = 2.0  # slowest kilobyte by fastest, in files of 10 KB and more
MOST_MEMORY: Final = 500  # MB
MOST_SECONDS: Final = 0.45

Text = Callable[[int], str]


def main() -> None:
    """Every measurement, a table each; then what is out of bounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="the best of so many counts")
    parser.add_argument("--quick", action="store_true", help="small files, once, judged by nobody")
    options = parser.parse_args()
    runs, sizes = (1, SIZES[:2]) if options.quick else (options.runs, SIZES)
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        failed = memory(directory, sizes[-1])  # first, because a process begins with the peak of its parent
        failed += [*whole(directory, runs), *speeds(directory, runs), *evenness(directory, runs, sizes)]
    sys.exit(f"out of bounds: {', '.join(failed)}" if failed and not options.quick else 0)


def speeds(directory: Path, runs: int) -> list[str]:
    """Megabytes per second of shipped and of dense text."""
    print(f"\n{'MB per second of CPU':24}{'size':>10}{'speed':>10}{'floor':>10}")
    failed: list[str] = []
    text = written(directory, dense, 250_000)
    for name, paths, floor in (("shipped packages", SHIPPED, DOCUMENTED_FLOOR), ("dense", [text], DENSE_FLOOR)):
        size = size_of(paths)
        speed = size / best(paths, runs) / 1e6
        print(f"{name:24}{size:>10}{speed:>10.2f}{floor:>10}")
        failed += [f"{name}: {speed:.2f} MB/s"] if speed < floor else []
    return failed


def evenness(directory: Path, runs: int, sizes: Sequence[int]) -> list[str]:
    """Microseconds per kilobyte at sizes from 1 KB to 5 MB."""
    print(f"\n{'µs per KB of CPU':24}{''.join(f'{size // 1000:>7} KB' for size in sizes)}{'ratio':>10}")
    failed: list[str] = []
    for make in (documented, dense):
        costs = [cost(directory, make, size, runs) for size in sizes]
        ratio = max(costs[1:]) / min(costs[1:])
        print(f"{make.__name__:24}{''.join(f'{c:>10.0f}' for c in costs)}{ratio:>10.2f}", flush=True)
        failed += [f"{make.__name__}: uneven by {ratio:.2f}"] if ratio > MOST_UNEVEN else []
    return failed


def cost(directory: Path, make: Text, size: int, runs: int) -> float:
    """Microseconds per kilobyte; small files are read more often."""
    path = written(directory, make, size)
    times = max(1, min(100 * runs, runs * 100_000 // size))
    return best([path], times) * 1e6 / (size_of([path]) / 1e3)


def memory(directory: Path, size: int) -> list[str]:
    """Peak resident memory of a process that reads so much."""
    print(f"{'peak MB of memory':24}{'size':>10}{'peak':>10}{'limit':>10}")
    failed: list[str] = []
    for make in (documented, dense):
        path = written(directory, make, size)
        peak = float(run((sys.executable, "-c", PEAK, str(path))))
        print(f"{make.__name__:24}{size:>10}{peak:>10.0f}{MOST_MEMORY:>10}", flush=True)
        failed += [f"{make.__name__}: {peak:.0f} MB"] if peak > MOST_MEMORY else []
    return failed


def whole(directory: Path, runs: int) -> list[str]:
    """Seconds of a process that checks as much WIT as WASI is, from its start to its end."""
    paths = [*SHIPPED, written(directory, documented, WASI_SIZED - size_of(SHIPPED))]
    seconds: list[float] = []
    for _ in range(runs):
        start = perf_counter()
        run((*WHOLE, *map(str, paths)))
        seconds.append(perf_counter() - start)
    print(f"\n{'seconds of a process':24}{'size':>10}{'time':>10}{'limit':>10}")
    print(f"{'witgen check':24}{size_of(paths):>10}{min(seconds):>10.2f}{MOST_SECONDS:>10}")
    return [f"a process: {min(seconds):.2f} s"] if min(seconds) > MOST_SECONDS else []


def run(command: tuple[str, ...]) -> str:
    """What a program prints."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def written(directory: Path, make: Text, size: int) -> Path:
    """A file of about that size."""
    path = directory / f"{make.__name__}-{size}.wit"
    if not path.exists():
        path.write_text(make(size), encoding="utf-8")
    return path


def size_of(paths: list[Path]) -> int:
    """Bytes of WIT text."""
    return sum(file.stat().st_size for path in paths for file in (path.glob("*.wit") if path.is_dir() else [path]))


def best(paths: list[Path], runs: int) -> float:
    """CPU seconds of the fastest load."""
    seconds: list[float] = []
    for _ in range(runs):
        start = process_time()
        load(paths)
        seconds.append(process_time() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
