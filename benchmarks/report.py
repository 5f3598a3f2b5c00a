"""Results → performance.md and its pictures.

python benchmarks/report.py .cache/bench/results.jsonl --out docs
"""

from __future__ import annotations

import argparse
from pathlib import Path

from side_by_side.facts import read_facts
from side_by_side.page import page
from side_by_side.plots import ADVICE, draw
from side_by_side.results import grouped, read

__all__ = ["write"]


def write(results: Path, out: Path) -> Path:
    """Write the page and its pictures into a directory, in place of those that are there."""
    groups = grouped(read(results))
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("performance-*.svg"):
        old.unlink()
    pictures = draw(groups, out)
    if not pictures:
        print(ADVICE)
    made = out / "performance.md"
    made.write_text(page(groups, read_facts(results), pictures), encoding="utf-8", newline="\n")
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path, help="a file that benchmarks wrote with --json")
    parser.add_argument("--out", type=Path, required=True, help="the directory of performance.md")
    options = parser.parse_args()
    print(write(options.results, options.out))


if __name__ == "__main__":
    main()
