"""A fresh sandbox for one call: what a host pays that keeps no state between calls, with everything compiled before.

    python benchmarks/bench_instantiate.py [--quick]

One use is: instantiate, call one export, drop. `tiny` is tests/guests/echo.wat; `python` is a guest with a whole
Python in it (18 MB, made by componentize-py; left out of a quick pass). Extism runs its own kind of guest; the pipe
starts a process. CPU time of all processes, so that waiting for a core counts against nobody.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import wasmtime
from side_by_side.extism_side import ADVICE, ExtismSide, extism_side
from side_by_side.extism_side import NAME as EXTISM
from side_by_side.jco_side import ADVICE as NODE_ADVICE
from side_by_side.jco_side import NAME as JCO
from side_by_side.jco_side import Node, installed
from side_by_side.measure import Comparison, RefusedError, Runner, Side, timed
from side_by_side.pipe_side import Pipe, PipeSide, started_and_ended
from side_by_side.program import Report, arguments, effort, machine
from side_by_side.python_guest import Shop, built, shop_package
from side_by_side.stock_side import StockSide
from side_by_side.values import Host, Work
from side_by_side.witgen_side import GUESTS, WitgenSide
from wasmtime import component as stock

if TYPE_CHECKING:
    from collections.abc import Callable

WARM_UP = 20
"""Uses that give node's compilers time."""
NOT_A_COMPONENT = "runs no components: the tiny guest is its own"
NO_COMPONENT = "runs no components: a process is the same as above"


def main() -> int:
    options = arguments(__doc__)
    report, comparison = Report(options.json), Comparison([], effort(options))
    print(f"Time of one use, and how many times witgen's it is. {machine()}")
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        report.add(comparison.race(case("tiny"), tiny(Path(name), stack)))
        if not options.quick:
            report.add(comparison.race(case("python"), python(Path(name), stack)))
    return report.end()


def case(name: str) -> Work:
    return Work("instantiate", name, "", (), unit="use")


def tiny(directory: Path, stack: ExitStack) -> dict[str, Runner | str]:
    """Instantiate, add two numbers, drop."""
    ours = WitgenSide(directory)

    def witgen() -> int:
        with ours.component.instantiate(ours.package.Imports(host=Host())) as world:
            return world.guest.add(1, 2)  # type: ignore[no-any-return]

    theirs, there = StockSide(), extism_side()
    add = {"interface": "guest", "function": "add", "arguments": [1, 2]}
    return {
        "witgen": timed(right("witgen", witgen)),
        StockSide.name: timed(right(StockSide.name, lambda: theirs.function("add")(1, 2))),
        JCO: node(bytes(wasmtime.wat2wasm((GUESTS / "echo.wat").read_text("utf-8"))), add, stack),
        EXTISM: plugged(there),
        PipeSide.name: started_and_ended(right(PipeSide.name, piped)),
    }


def plugged(side: Side) -> Runner | str:
    """Make a plug-in, add two numbers, drop it."""
    return timed(right(EXTISM, lambda: side.caller("add")(1, 2))) if isinstance(side, ExtismSide) else ADVICE


def piped() -> int:
    """Start a process, ask once, end it."""
    with Pipe(Host()) as pipe:
        return pipe.call("add", 1, 2)  # type: ignore[no-any-return]


def right(name: str, work: Callable[[], int]) -> Callable[[], int]:
    """The work, once its answer is right."""
    answer = work()
    assert answer == 3, f"{name}: 1 + 2 is {answer}"  # noqa: PLR2004
    return work


def node(component: bytes, call: dict[str, Any], stack: ExitStack) -> Runner | str:
    """New instances in node, of core modules that are compiled."""
    if not installed():
        return NODE_ADVICE
    host = Node(component)
    stack.callback(host.close)
    runner = host.runner(op="start", **call)
    try:
        runner.seconds(WARM_UP)
    except RefusedError as reason:
        return str(reason)
    return runner


def python(directory: Path, stack: ExitStack) -> dict[str, Runner | str]:
    """Instantiate, ask for the name of the plug-in, drop; the same with jco."""
    guest = built()
    package = shop_package(directory)
    component = package.compile(guest)

    def witgen() -> str:
        with component.instantiate(package.Imports(shop=Shop())) as world:
            return world.pricing.describe().name  # type: ignore[no-any-return]

    wrapper = stock_use(guest)
    assert witgen() == wrapper(), "the sides disagree"
    describe = {"interface": "pricing", "function": "describe", "arguments": []}
    return {
        "witgen": timed(witgen),
        StockSide.name: timed(wrapper),
        JCO: node(guest.read_bytes(), describe, stack),
        EXTISM: NOT_A_COMPONENT,
        PipeSide.name: NO_COMPONENT,
    }


def stock_use(guest: Path) -> Callable[[], str]:
    """One use with the stock wrapper; imports become traps, which nobody runs into."""
    engine = wasmtime.Engine()
    component = stock.Component(engine, guest.read_bytes())
    linker = stock.Linker(engine)
    linker.define_unknown_imports_as_traps(component)
    index = component.get_export_index("describe", component.get_export_index("demo:shop/pricing@1.0.0"))

    def use() -> str:
        store = wasmtime.Store(engine)
        function = linker.instantiate(store, component).get_func(store, index)
        answer: str = function(store).name
        function.post_return(store)
        store.close()
        return answer

    return use


if __name__ == "__main__":
    sys.exit(main())
