"""Cold start of a component: from its file to the first answer, in a process that has loaded wasmtime.

    python benchmarks/bench_cold.py                  # the table
    python benchmarks/bench_cold.py --most wasi=1    # exit 1 when a start from the cache takes longer, in milliseconds

A start is: look at the file, get the compiled component, compare it with a generated package, link, instantiate, call
an export, close; the engine is made before. `get` is the first two of these, from the cache. `first` is the first start
from the cache in a process, which reads the bindings and makes codecs, where the others find both. `stock` does the
rest with `wasmtime.component` on a default engine and compares nothing: `Component.deserialize_file`, a linker, a
store, a call.
Beside a WASI hello stands a component with a whole Python in it, when the tests have built it.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import platform
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import wasmtime
from wasmtime import component as stock

import witgen
from witgen.runtime import Engine, Precompiled, Wasi, precompile
from witgen.runtime.loading import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
ROUNDS, PROCESSES = 40, 10


class Shop:
    """What the Python guest imports, and does not use in the call that is measured."""

    class Receipt:
        """A resource."""

        def __init__(self, title: str) -> None: ...
        def line(self, text: str, cents: int) -> None: ...
        def total(self) -> int: ...

    def find(self, code: str) -> Any: ...


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


def package(directory: Path, name: str, wit: Path) -> Any:
    """The generated package of the only world in `wit`."""
    if not (directory / name).exists():
        witgen.generate(wit, out=directory / name, dependencies=sorted((ROOT / "wit" / "deps").iterdir()))
    return importlib.import_module(name)


def cases(directory: Path) -> list[Case]:
    """What is measured."""
    guests = ROOT / "tests" / "guests" / "wasi"
    wasi = package(directory, "wasi_hello", guests / "wit")
    found = [Case("wasi", guests / "wasi.wat", wasi, "test:wasi/guest@0.1.0", "args", 5, {})]
    for path in sorted((ROOT / ".cache" / "guests").glob("*/pricing.wasm"))[-1:]:
        shop = package(directory, "plugin", ROOT / "examples" / "plugins" / "wit")
        found.append(Case("python", path, shop, "demo:shop/pricing@1.0.0", "describe", 1, {"shop": Shop()}))
    return found


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


def first(case: Case, directory: Path) -> float:
    """The first start from the cache in a new process, without the process."""
    command = [sys.executable, __file__, "--first", case.name, "--directory", str(directory)]
    return min(float(subprocess.check_output(command)) for _ in range(PROCESSES))


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


def measured(case: Case, directory: Path) -> dict[str, float]:
    """Milliseconds of each kind of start."""
    cache, ahead = directory / "cache", directory / f"{case.name}.cwasm"
    ahead.write_bytes(precompile(case.path))
    found = ours(case, case.path, cache=cache)
    found([])  # fills the cache
    return {
        "compile": best(case.compiles, ours(case, case.path, cache=None)),
        "get": best(ROUNDS, got(case, cache)),
        "cache": best(ROUNDS, found),
        "first": first(case, directory),
        ".cwasm": best(ROUNDS, ours(case, Precompiled(ahead), cache=None)),
        "stock": best(ROUNDS, theirs(case, stock_file(case, directory))),
    }


def only(name: str, directory: Path) -> int:
    """One start from the cache, where another process has prepared everything."""
    sys.path.insert(0, str(directory))
    (case,) = (case for case in cases(directory) if case.name == name)
    took: list[float] = []
    ours(case, case.path, cache=directory / "cache")(took)
    print(took[0])
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", action="append", default=[], metavar="CASE=MS")
    parser.add_argument("--first", help=argparse.SUPPRESS)
    parser.add_argument("--directory", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.first:
        return only(options.first, options.directory)
    limits = {name: float(most) for name, _, most in (text.partition("=") for text in options.most)}
    print(f"wasmtime {version('wasmtime')}, CPython {platform.python_version()}, {platform.machine()}")
    print(f"milliseconds from file to first answer, best of {ROUNDS}\n")
    names = ("get", "cache", "first", ".cwasm", "stock")
    heads = " ".join(f"{name:>8}" for name in names)
    print(f"{'case':8} {'compile':>10} {heads} {'compile/cache':>14}")
    status = 0
    with tempfile.TemporaryDirectory() as directory:
        sys.path.insert(0, directory)
        for case in cases(Path(directory)):
            row = measured(case, Path(directory))
            figures = " ".join(f"{row[name]:8.2f}" for name in names)
            print(f"{case.name:8} {row['compile']:10.2f} {figures} {row['compile'] / row['cache']:13.0f}×")
            if row["cache"] > limits.get(case.name, row["cache"]):
                print(f"{case.name}: more than {limits[case.name]} ms from the cache")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
