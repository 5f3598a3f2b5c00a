"""Data by size: 1 KB to 16 MB of bytes into the guest, out of it, and both ways; lists of 1 to a million elements.

    python benchmarks/bench_data.py [--quick]

The cost of an element should not depend on how many there are. The sides and their clocks are those of bench_call.py.
Bytes go out of the guest as the argument of an import, so that nothing goes in with them. A side is not asked for more
when a call takes it seconds.
"""

from __future__ import annotations

import sys

from side_by_side.program import arguments, call_functions
from side_by_side.values import Value, Work

KIB, MIB = 1 << 10, 1 << 20
SIZES = (KIB, 16 * KIB, 256 * KIB, MIB, 4 * MIB, 16 * MIB)
COUNTS = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
QUICK = 2
"""Sizes of each kind that a quick pass takes."""
LISTS = {"list<u32>": ("echo-numbers", "numbers"), "list<string>": ("echo-strings", "strings")}
LISTS["list<record>"] = ("echo-items", "items")


def bytes_of(size: int) -> list[Work]:
    """The three directions."""
    data, numbers = (Value("bytes", size),), (Value("u32", 1), Value("u32", size))
    return [
        Work("bytes", "in", "len-bytes", data, size, "byte", size),
        Work("bytes", "out", "put-bytes", numbers, size, "byte", size),
        Work("bytes", "echo", "echo-bytes", data, size, "byte", size),
    ]


def list_of(case: str, count: int) -> Work:
    """A list there and back."""
    function, kind = LISTS[case]
    return Work("list", case, function, (Value(kind, count),), count, "element", count)


def main() -> int:
    options = arguments(__doc__)
    most = QUICK if options.quick else None
    works = [work for size in SIZES[:most] for work in bytes_of(size)]
    works += [list_of(case, count) for case in LISTS for count in COUNTS[:most]]
    return call_functions(works, options, {})


if __name__ == "__main__":
    sys.exit(main())
