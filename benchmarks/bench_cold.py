"""Cold start of a component: from its file to the first answer, in a process that has loaded wasmtime.

    python benchmarks/bench_cold.py                  # the table
    python benchmarks/bench_cold.py --most wasi=1    # exit 1 when a start from the cache takes longer, in milliseconds

A start is: look at the file, get the compiled component, compare it with a generated package, link, instantiate, call
an export, close; the engine is made before. `found` is the first two of these, from the cache. `first in a process` is
the first start from the cache there, which reads the bindings and makes codecs, where the others find both; it is
measured in new processes. The wrapper does the rest with `wasmtime.component` on a default engine and compares nothing:
`Component.deserialize_file`, a linker, a store, a call. Beside a WASI hello stands a component with a whole Python in
it, but not in a quick pass. Wall time.
"""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import wasmtime
from side_by_side.program import Report, machine, parser
from side_by_side.python_guest import ROOT, Shop, built, shop_package
from side_by_side.results import Result
from side_by_side.witgen_side import generated
from wasmtime import component as stock

from witgen.runtime import Engine, Precompiled, Wasi, precompile
from witgen.runtime.loading import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROUNDS, PROCESSES = 40, 10
CACHED = "from the cache"


@dataclass(frozen=True, slots=True)
class Case:
    """A component, its generated package, and the export that is called; `compiles` is how often it may be compiled."""

    name: str
    path: Path
    package: Any
    interface: str
    function: str
    compiles: int
    imports: dict[str, Any]


def cases(directory: Path, *, quick: bool) -> Iterator[Case]:
    """What is measured."""
    guests = ROOT / "tests" / "guests" / "wasi"
    wasi = generated(directory, "wasi_hello", guests / "wit", sorted((ROOT / "wit" / "deps").iterdir()))
    yield Case("wasi", guests / "wasi.wat", wasi, "test:wasi/guest@0.1.0", "args", 5, {})
    if not quick:
        shop = shop_package(directory)
        yield Case("python", built(), shop, "demo:shop/pricing@1.0.0", "describe", 1, {"shop": Shop()})


@contextmanager
def clock(took: list[float]) -> Iterator[None]:
    """Appends the milliseconds of what is inside."""
    gc.collect()
    gc.disable()
    start = time.perf_counter()
    yield
    took.append((time.perf_counter() - start) * 1e3)
    gc.enable()


def best(rounds: int, start: Callable[[list[float]], None]) -> float:
    """The fastest of several."""
    took: list[float] = []
    for _ in range(rounds):
        start(took)
    return min(took)


def ours(case: Case, source: Path | Precompiled, *, cache: Path | None) -> Callable[[list[float]], None]:
    """A start with witgen."""

    def start(took: list[float]) -> None:
        engine, imports, wasi = Engine(cache=cache or False), case.package.Imports(**case.imports), Wasi(args=["a"])
        attribute = case.interface.partition("/")[2].partition("@")[0]
        with clock(took), case.package.load(source, imports, engine=engine, wasi=wasi) as world:
            getattr(getattr(world, attribute), case.function)()

    return start


def first(case: Case, directory: Path, processes: int) -> float:
    """The first start from the cache in a new process, without the process."""
    command = [sys.executable, __file__, "--first", case.name, "--directory", str(directory)]
    return min(float(subprocess.check_output(command)) for _ in range(processes))


def got(case: Case, cache: Path) -> Callable[[list[float]], None]:
    """The compiled component alone."""

    def start(took: list[float]) -> None:
        engine = Engine(cache=cache)
        with clock(took):
            compiled(engine, case.path)

    return start


def theirs(case: Case, compiled: Path) -> Callable[[list[float]], None]:
    """A start with the stock wrapper; imports beside WASI become traps, which nobody runs into."""

    def start(took: list[float]) -> None:
        engine = wasmtime.Engine()
        with clock(took):
            component = stock.Component.deserialize_file(engine, str(compiled))
            linker = stock.Linker(engine)
            linker.add_wasip2()
            if case.imports:
                linker.define_unknown_imports_as_traps(component)
            store, config = wasmtime.Store(engine), wasmtime.WasiConfig()
            config.argv = ["a"]
            store.set_wasi(config)
            instance = linker.instantiate(store, component)
            index = component.get_export_index(case.function, component.get_export_index(case.interface))
            function = instance.get_func(store, index)
            function(store)
            function.post_return(store)
            for part in (linker, store, component):
                part.close()

    return start


def stock_file(case: Case, directory: Path) -> Path:
    """What the stock wrapper deserialises."""
    octets = case.path.read_bytes()
    if not octets.startswith(b"\0asm"):
        octets = bytes(wasmtime.wat2wasm(octets.decode()))
    path = directory / f"{case.name}.stock"
    path.write_bytes(stock.Component(wasmtime.Engine(), octets).serialize())
    return path


def measured(case: Case, directory: Path, rounds: int) -> list[Result]:
    """Milliseconds of each kind of start."""
    cache, ahead = directory / "cache", directory / f"{case.name}.cwasm"
    ahead.write_bytes(precompile(case.path))
    cached = ours(case, case.path, cache=cache)
    cached([])  # fills the cache
    figures = {
        CACHED: best(rounds, cached),
        "of that: found": best(rounds, got(case, cache)),
        "first in a process": first(case, directory, min(rounds, PROCESSES)),
        "compiled ahead": best(rounds, ours(case, Precompiled(ahead), cache=None)),
        "wasmtime.component": best(rounds, theirs(case, stock_file(case, directory))),
        "compiled anew": best(min(rounds, case.compiles), ours(case, case.path, cache=None)),
    }
    return [Result("cold", case.name, side, "start", ms / 1e3, "wall") for side, ms in figures.items()]


def only(name: str, directory: Path) -> int:
    """One start from the cache, where another process has prepared everything."""
    (case,) = (case for case in cases(directory, quick=name == "wasi") if case.name == name)
    took: list[float] = []
    ours(case, case.path, cache=directory / "cache")(took)
    print(took[0])
    return 0


def main() -> int:
    command = parser(__doc__)
    command.add_argument("--most", action="append", default=[], metavar="CASE=MS")
    command.add_argument("--first", help=argparse.SUPPRESS)
    command.add_argument("--directory", type=Path, help=argparse.SUPPRESS)
    options = command.parse_args()
    if options.first:
        return only(options.first, options.directory)
    limits = {name: float(most) for name, _, most in (text.partition("=") for text in options.most)}
    rounds = options.rounds or (1 if options.quick else ROUNDS)
    report, status = Report(options.json), 0
    print(f"From file to first answer, and how many times a start from the cache it is. {machine()}")
    with tempfile.TemporaryDirectory() as directory:
        for case in cases(Path(directory), quick=options.quick):
            report.add(results := measured(case, Path(directory), rounds))
            took = (results[0].seconds or 0) * 1e3
            if took > limits.get(case.name, took) and not options.quick:
                print(f"{case.name}: more than {limits[case.name]} ms from the cache")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
