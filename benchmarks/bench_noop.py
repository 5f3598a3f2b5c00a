"""How long `witgen bindgen` takes when there is nothing to do: CPU time of the whole process, best of n.

    python benchmarks/bench_noop.py [--runs 20] [--limit 0.2]

Exits 1 when the best run of any case takes longer than the limit (seconds).
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

SHIPPED = Path(__file__).parents[1] / "wit/deps"
GREETER = """\
package demo:bench@0.1.0;
interface log { log: func(message: string); }
world bench { import log; export greet: func(name: string) -> string; }
"""
COMMAND = """\
package demo:bench@0.1.0;
world bench { include wasi:cli/command@VERSION; }
"""
BINDGEN = (sys.executable, "-m", "witgen", "bindgen", "wit", "-q")


def main() -> None:
    """Measure each case and print a line for it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--limit", type=float, default=0.2)
    parser.add_argument("--quick", action="store_true", help="one run, judged by nobody")
    options = parser.parse_args()
    if options.quick:
        options.runs, options.limit = 1, float("inf")
    version = re.search(r"package wasi:cli@([0-9.]+);", "".join(p.read_text() for p in SHIPPED.glob("cli/*.wit")))
    assert version, "the shipped WIT has no wasi:cli"
    cases = {"one interface": GREETER, "a WASI command": COMMAND.replace("VERSION", version[1])}
    print(f"{'CPU seconds':24}{'first run':>10}{'no-op':>10}{'python -c pass':>16}")
    late = [name for name, wit in cases.items() if measure(name, wit, options.runs) > options.limit]
    sys.exit(f"over {options.limit} s: {', '.join(late)}" if late else 0)


def measure(name: str, wit: str, runs: int) -> float:
    """The no-op run's time; the empty interpreter's stands beside it, as a part nobody can save."""
    with tempfile.TemporaryDirectory() as directory:
        here = Path(directory)
        shutil.copytree(SHIPPED, here / "wit/deps")
        (here / "wit/bench.wit").write_text(wit)
        first = cpu_seconds(*BINDGEN, cwd=here)
        noop = min(cpu_seconds(*BINDGEN, cwd=here) for _ in range(runs))
        empty = min(cpu_seconds(sys.executable, "-c", "pass", cwd=here) for _ in range(runs))
    print(f"{name:24}{first:>10.3f}{noop:>10.3f}{empty:>16.3f}")
    return noop


def cpu_seconds(*command: str, cwd: Path) -> float:
    """User and system time of one process."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run(command, cwd=cwd, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
