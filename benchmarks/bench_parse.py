"""How fast WIT is read and resolved: megabytes per second of CPU time, best of n.

    python benchmarks/bench_parse.py [--runs 5] [--documented 0.5] [--dense 0.1]

Exits 1 when documented text (the shipped WASI packages) or dense text (no comment, short lines) is slower.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from time import process_time

from witgen.model import load

WASI = sorted(path for path in (Path(__file__).parents[1] / "wit/deps").iterdir() if path.is_dir())
ITEM = """\
record r# { a: u32, b: list<string>, c: option<result<tuple<u8, v#>, string>>, d-e: f64 }
variant v# { a, b(u32), c(list<list<u8>>) }
enum e# { a, b, c, d }
fn#: func(a: r#, b: list<v#>, c: string) -> result<r#, e#>;
"""


def main() -> None:
    """Measure both kinds of text and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--documented", type=float, default=0.5)
    parser.add_argument("--dense", type=float, default=0.1)
    options = parser.parse_args()
    print(f"{'MB per second of CPU':24}{'size':>10}{'speed':>10}")
    with tempfile.TemporaryDirectory() as directory:
        dense = Path(directory) / "dense.wit"
        items = "".join(ITEM.replace("#", str(n)) for n in range(1_000))
        dense.write_text(f"package demo:dense;\ninterface i {{\n{items}}}\nworld w {{ import i; }}\n")
        slow = [
            name
            for name, paths, floor in (("WASI", WASI, options.documented), ("dense", [dense], options.dense))
            if measure(name, paths, options.runs) < floor
        ]
    sys.exit(f"below the floor: {', '.join(slow)}" if slow else 0)


def measure(name: str, paths: list[Path], runs: int) -> float:
    """Megabytes per second."""
    files = [file for path in paths for file in (path.glob("*.wit") if path.is_dir() else [path])]
    size = sum(file.stat().st_size for file in files)
    speed = size / min(seconds(paths) for _ in range(runs)) / 1e6
    print(f"{name:24}{size:>10}{speed:>10.2f}")
    return speed


def seconds(paths: list[Path]) -> float:
    """CPU time of one load."""
    start = process_time()
    load(paths)
    return process_time() - start


if __name__ == "__main__":
    main()
