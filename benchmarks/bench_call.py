"""Calls, witgen beside `wasmtime.component`: one process, one component, CPU time, interleaved.

    python benchmarks/bench_call.py                                # the table
    python benchmarks/bench_call.py --floor add=11 --floor host=9  # exit 1 when a ratio is below its floor

Both sides run tests/guests/echo.wat; witgen with its default engine, limits and every check on, the stock wrapper
with a default `Engine()`. Each figure is the best of the rounds, the ratio is stock / witgen.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import platform
import sys
import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import wasmtime
from wasmtime import component as stock

import witgen
from witgen.runtime import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

GUESTS = Path(__file__).resolve().parent.parent / "tests" / "guests"
INTERFACE = "test:echo/guest@0.1.0"
KIB64 = bytes(range(256)) * 256
SECONDS = 0.02
"""CPU time of one measurement of one side."""


class Host:
    """What the guest imports."""

    def tick(self, n: int) -> int:
        return n + 1

    def put(self, data: bytes) -> None:
        pass

    def get(self, length: int) -> bytes:
        return KIB64[:length]


@dataclass(frozen=True, slots=True)
class Case:
    """A function with its arguments on either side; one call stands for `per` units."""

    name: str
    function: str
    ours: tuple[Any, ...]
    stock: tuple[Any, ...]
    per: int = 1
    unit: str = "call"


def cases(types: Any) -> list[Case]:
    """What is measured. `types` is the generated module of the interface."""
    record = vars_into(stock.Record(), id=7, name="sprocket", weight=2.5)
    item = types.Item(7, "sprocket", 2.5)
    shapes = [types.Shape_Circle(4), types.Shape_Label("round"), types.Shape_Empty()] * 100
    text, n = "twenty-seven bytes of text.", 300
    return [
        Case("add", "add", (1, 2), (1, 2)),
        Case("string", "echo-string", (text,), (text,)),
        Case("variant", "echo-shape", (types.Shape_Circle(4),), (4,)),
        Case("result", "echo-result", (Ok(4),), (4,)),
        Case("option", "echo-option", (4,), (4,)),
        Case("enum", "echo-color", (types.Color.GREEN,), ("green",)),
        Case("flags", "echo-perms", (types.Perms.READ,), ({"read"},)),
        Case("record", "echo-item", (item,), (record,)),
        Case("bytes-in", "len-bytes", (KIB64,), (KIB64,), unit="64 KiB"),
        Case("bytes-echo", "echo-bytes", (KIB64,), (KIB64,), unit="64 KiB"),
        Case("numbers", "echo-numbers", (list(range(n)),), (list(range(n)),), n, "element"),
        Case("strings", "echo-strings", (["sprocket"] * n,), (["sprocket"] * n,), n, "element"),
        Case("records", "echo-items", ([item] * n,), ([record] * n,), n, "element"),
        Case("variants", "echo-shapes", (shapes,), ([4, "round", None] * 100,), n, "element"),
        Case("host", "ticks", (200,), (200,), 200, "import"),
        Case("host-put", "put-bytes", (4, 65536), (4, 65536), 4, "64 KiB"),
        Case("host-get", "get-bytes", (4, 65536), (4, 65536), 4, "64 KiB"),
    ]


def vars_into(obj: Any, **fields: Any) -> Any:
    """`obj` with these attributes."""
    for name, value in fields.items():
        setattr(obj, name, value)
    return obj


def our_side(directory: str) -> tuple[Any, Callable[[str], Callable[..., Any]]]:
    """The generated types, and functions by WIT name."""
    witgen.generate(GUESTS / "echo.wit", out=Path(directory) / "echo_bench")
    sys.path.insert(0, directory)
    package = importlib.import_module("echo_bench")
    world = package.load(GUESTS / "echo.wat", package.Imports(host=Host()))
    types = importlib.import_module("echo_bench.test_echo.guest")
    return types, lambda name: getattr(world.guest, name.replace("-", "_"))  # type: ignore[no-any-return]


def stock_side() -> Callable[[str], Callable[..., Any]]:
    """Functions by WIT name, called as wasmtime-py's documentation calls them."""
    engine = wasmtime.Engine()
    store = wasmtime.Store(engine)
    linker = stock.Linker(engine)
    host = Host()
    with linker.root() as root, root.add_instance("test:echo/host@0.1.0") as scope:
        scope.add_func("tick", lambda _, n: host.tick(n))
        scope.add_func("put", lambda _, data: host.put(data))
        scope.add_func("get", lambda _, length: host.get(length))
    instance = linker.instantiate(store, stock.Component(engine, (GUESTS / "echo.wat").read_text()))
    interface = instance.get_export_index(store, INTERFACE)

    def find(name: str) -> Callable[..., Any]:
        func = instance.get_func(store, instance.get_export_index(store, name, interface))

        def call(*arguments: Any) -> Any:
            result = func(store, *arguments)
            func.post_return(store)
            return result

        return call

    return find


def calls_for(function: Callable[..., Any], arguments: tuple[Any, ...]) -> int:
    """How many calls take about `SECONDS`."""
    function(*arguments)
    return max(1, int(SECONDS / max(cpu(function, arguments, 1), 1e-7)))


def cpu(function: Callable[..., Any], arguments: tuple[Any, ...], count: int) -> float:
    """CPU seconds per call over `count` calls."""
    start = time.process_time()
    for _ in range(count):
        function(*arguments)
    return (time.process_time() - start) / count


def measure(case: Case, ours: Callable[..., Any], theirs: Callable[..., Any], rounds: int) -> tuple[float, float]:
    """Best CPU seconds per call of both sides, taken in turns."""
    sides = [(ours, case.ours), (theirs, case.stock)]
    counts = [calls_for(function, arguments) for function, arguments in sides]
    best = [float("inf")] * 2
    for _ in range(rounds):
        for i, (function, arguments) in enumerate(sides):
            best[i] = min(best[i], cpu(function, arguments, counts[i]))
    return best[0], best[1]


def floor(text: str) -> tuple[str, float]:
    """`add=11`."""
    name, _, ratio = text.partition("=")
    return name, float(ratio)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--floor", type=floor, action="append", default=[], metavar="CASE=RATIO")
    parser.add_argument("--rounds", type=int, default=9, help="measurements of each case (default 9)")
    return parser.parse_args()


def main() -> int:
    """Measure, print, compare."""
    options = arguments()
    floors = dict(options.floor)
    with tempfile.TemporaryDirectory() as directory:
        types, our_function = our_side(directory)
        stock_function = stock_side()
        table = cases(types)
        if unknown := floors.keys() - {case.name for case in table}:
            sys.exit(f"no case {', '.join(sorted(unknown))}; there are {', '.join(case.name for case in table)}")
        print(f"CPU time per unit; Python {platform.python_version()}, wasmtime {version('wasmtime')}")
        print(f"{'case':12}{'unit':>10}{'witgen µs':>12}{'stock µs':>12}{'ratio':>8}")
        gc.disable()
        below = [case.name for case in table if not report(case, floors, our_function, stock_function, options.rounds)]
    if below:
        print(f"below their floor: {', '.join(below)}", file=sys.stderr)
    return int(bool(below))


def report(case: Case, floors: dict[str, float], ours: Any, theirs: Any, rounds: int) -> bool:
    """Measure and print one case; is it at or above its floor?"""
    mine, stocks = measure(case, ours(case.function), theirs(case.function), rounds)
    ratio, wanted = stocks / mine, floors.get(case.name)
    note = "" if wanted is None else f"  {'≥' if ratio >= wanted else '<'} {wanted:g}"
    per = 1e6 / case.per
    print(f"{case.name:12}{case.unit:>10}{mine * per:12.3f}{stocks * per:12.2f}{ratio:7.1f}×{note}", flush=True)
    return wanted is None or ratio >= wanted


if __name__ == "__main__":
    sys.exit(main())
