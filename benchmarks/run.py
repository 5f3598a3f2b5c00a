"""Every benchmark, then the page: what `make bench` does.

    python benchmarks/run.py                       # docs/performance.md, in about six minutes
    python benchmarks/run.py --quick               # .cache/bench/quick/performance.md, in less than one
    python benchmarks/run.py --quick --out docs    # figures worth nothing, where you say

Exits 1 when a benchmark does, after all of them have run, and leaves the page as it was.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from report import write
from side_by_side import extism_side, jco_side
from side_by_side.facts import busy, write_facts

HERE = Path(__file__).resolve().parent
CACHE = jco_side.CACHE
REPORTED = ("bench_call", "bench_data", "bench_instantiate", "bench_cold", "bench_pool", "bench_trace")
ALONE = ("bench_limits", "bench_noop", "bench_parse")
"""Those without peers: they print, and hold themselves to their limits."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the shortest pass; leaves docs/ alone")
    parser.add_argument("--out", type=Path, help="the directory of performance.md")
    options = parser.parse_args()
    out = options.out or (CACHE / "quick" if options.quick else HERE.parent / "docs")
    began = time.monotonic()
    CACHE.mkdir(parents=True, exist_ok=True)
    print(f"jco: {jco_side.install() or 'installed'}")
    print(f"Extism: {extism_side.ADVICE if extism_side.absent() else 'installed'}")
    results = CACHE / ("quick.jsonl" if options.quick else "results.jsonl")
    if warning := busy(write_facts(results, quick=options.quick)):
        print(f"warning: {warning}", file=sys.stderr)
    flags = ["--quick"] if options.quick else []
    failed = [name for name in REPORTED if not ran(name, [*flags, "--json", str(results)])]
    failed += [name for name in ALONE if not ran(name, flags)]
    print(f"\nafter {time.monotonic() - began:.0f} s:")
    return end(failed, results, out)


def end(failed: list[str], results: Path, out: Path) -> int:
    """Write the page, unless something is missing from it; the exit code."""
    if failed:
        print(
            f"failed: {', '.join(failed)}. No page was written to {out}; the figures are in {results}", file=sys.stderr
        )
        return 1
    print(write(results, out))
    return 0


def ran(name: str, flags: list[str]) -> bool:
    """Run one, under a heading."""
    print(f"\n== {name}", flush=True)
    return subprocess.run([sys.executable, str(HERE / f"{name}.py"), *flags], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
