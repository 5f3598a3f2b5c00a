"""Calls in both directions, witgen beside its peers: one component, in turns, best of the rounds.

    python benchmarks/bench_call.py                                # the table
    python benchmarks/bench_call.py --floor add=11 --floor host=9  # exit 1 when a ratio is below its floor

All sides run tests/guests/echo.wat, or what comes nearest to it (`benchmarks/side_by_side/`); witgen with its default
engine, limits and every check on. CPU time of all processes that have a share in a call, so that waiting for a core
counts against nobody. Floors are of the ratio of `wasmtime.component` to witgen.
"""

from __future__ import annotations

import sys

from side_by_side.program import call_functions, parser
from side_by_side.values import Value, Work

KIB64 = 65536
N = 300


def call(case: str, function: str, *arguments: Value) -> Work:
    """A case of one small call."""
    return Work("call", case, function, arguments)


def host(case: str, function: str, *numbers: int, unit: str) -> Work:
    """A case in which the guest calls its host so many times."""
    return Work("host", case, function, tuple(Value("u32", n) for n in numbers), numbers[0], unit)


def many(case: str, function: str, kind: str) -> Work:
    """A case of one call with a list."""
    return Work("call", case, function, (Value(kind, N),), N, "element")


CASES = (
    call("add", "add", Value("u32", 1), Value("u32", 2)),
    call("string", "echo-string", Value("string", "twenty-seven bytes of text.")),
    call("variant", "echo-shape", Value("shape", 4)),
    call("result", "echo-result", Value("result", 4)),
    call("option", "echo-option", Value("option", 4)),
    call("enum", "echo-color", Value("color")),
    call("flags", "echo-perms", Value("perms")),
    call("record", "echo-item", Value("item", 7)),
    Work("call", "bytes-in", "len-bytes", (Value("bytes", KIB64),), unit="64 KiB"),
    Work("call", "bytes-echo", "echo-bytes", (Value("bytes", KIB64),), unit="64 KiB"),
    many("numbers", "echo-numbers", "numbers"),
    many("strings", "echo-strings", "strings"),
    many("records", "echo-items", "items"),
    many("variants", "echo-shapes", "shapes"),
    host("host", "ticks", 200, unit="import"),
    host("host-put", "put-bytes", 4, KIB64, unit="64 KiB"),
    host("host-get", "get-bytes", 4, KIB64, unit="64 KiB"),
)


def floor(text: str) -> tuple[str, float]:
    """`add=11`."""
    name, _, ratio = text.partition("=")
    return name, float(ratio)


def main() -> int:
    """Measure, print, compare."""
    command = parser(__doc__)
    command.add_argument("--floor", type=floor, action="append", default=[], metavar="CASE=RATIO")
    options = command.parse_args()
    names = [case.case for case in CASES]
    if unknown := dict(options.floor).keys() - set(names):
        sys.exit(f"no case {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    return call_functions(CASES, options, dict(options.floor))


if __name__ == "__main__":
    sys.exit(main())
