"""What a pool costs, and what threads gain by it: wall time, best of the rounds.

    python benchmarks/bench_pool.py [--rounds 5]

The guest adds up numbers in a loop, for about a millisecond. A side is a way to have an instance: one that each thread
keeps, with witgen or with `wasmtime.component`, or one of witgen's pool for each call, made anew or used again.
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeAlias

import wasmtime
from side_by_side.measure import Comparison, Runner, timed
from side_by_side.program import Report, arguments, effort, machine
from side_by_side.results import Result
from side_by_side.values import Work
from wasmtime import component as stock

from witgen.runtime import Pool, dynamic

if TYPE_CHECKING:
    from collections.abc import Callable

GUEST = b"""(component
  (core module $m
    (func (export "count") (param $n i32) (result i32) (local $sum i32)
      (loop $again
        (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 31)) (local.get $n)))
        (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.get $sum)))
  (core instance $m (instantiate $m))
  (func (export "count") (param "n" u32) (result u32) (canon lift (core func $m "count"))))"""
SECONDS, QUICK_SECONDS = 0.3, 0.01
"""Of one measurement with threads."""
ROUNDS = 5
MILLISECOND = 0.001
THREADS = (1, 2)

Calls: TypeAlias = "Callable[[float], int]"
"""Calls the guest until then, and returns how often."""


def main() -> int:
    """Both tables."""
    options = arguments(__doc__)
    report = Report(options.json)
    component = dynamic.compile(GUEST)
    print(machine())
    report.add(Comparison([], effort(options)).race(Work("use", "one use", "", (), unit="use"), uses(component)))
    n = numbers_of_a_millisecond(component)
    rounds, seconds = (1, QUICK_SECONDS) if options.quick else (options.rounds or ROUNDS, SECONDS)
    best = throughput(ways(component, n), rounds, seconds)
    for threads in THREADS:
        found = {side: took for (side, count), took in best.items() if count == threads}
        report.add([Result("pool", "threads", side, "call", took, "wall", threads) for side, took in found.items()])
    return report.end()


def uses(component: dynamic.DynamicComponent) -> dict[str, Runner | str]:
    """One use, with one call of a guest that has nothing to do."""
    fresh, reused = (Pool(component, size=2, reuse=reuse) for reuse in (False, True))
    kept = component.instantiate()

    def plain() -> None:
        with component.instantiate() as instance:
            instance["count"](1)

    def pooled(pool: Pool[dynamic.DynamicInstance]) -> None:
        with pool.instance() as instance:
            instance["count"](1)

    return {
        "instantiate, close": timed(plain),
        "pool, fresh": timed(pooled, fresh),
        "pool, reused": timed(pooled, reused),
        "a bare call": timed(kept["count"], 1),
    }


def numbers_of_a_millisecond(component: dynamic.DynamicComponent) -> int:
    """What to give the guest."""
    with component.instantiate() as instance:
        count = instance["count"]
        count(1)
        began = time.perf_counter()
        count(10_000_000)
        return int(10_000_000 * MILLISECOND / (time.perf_counter() - began))


def ways(component: dynamic.DynamicComponent, n: int) -> dict[str, Callable[[], Calls]]:
    """Ways to call the guest; each thread asks for one."""
    pools = {
        f"witgen, pool, {name}": Pool(component, size=max(THREADS), reuse=name == "reused")
        for name in ("fresh", "reused")
    }
    engine = wasmtime.Engine()
    theirs = stock.Component(engine, GUEST)

    def kept() -> Calls:
        return until(component.instantiate()["count"], n)

    def wrapper() -> Calls:
        return until(stock_count(engine, theirs), n)

    def pooled(pool: Pool[dynamic.DynamicInstance]) -> Callable[[], Calls]:
        def one(number: int) -> None:
            with pool.instance() as instance:
                instance["count"](number)

        return lambda: until(one, n)

    return {"witgen": kept, "wasmtime.component": wrapper} | {k: pooled(v) for k, v in pools.items()}


def until(call: Callable[[int], Any], n: int) -> Calls:
    """Calls it again and again."""

    def work(end: float) -> int:
        done = 0
        while time.perf_counter() < end:
            call(n)
            done += 1
        return done

    return work


def stock_count(engine: wasmtime.Engine, component: stock.Component) -> Callable[[int], Any]:
    """The function of a new instance."""
    store = wasmtime.Store(engine)
    func = stock.Linker(engine).instantiate(store, component).get_func(store, "count")

    def call(n: int) -> Any:
        result = func(store, n)
        func.post_return(store)
        return result

    return call


def throughput(works: dict[str, Callable[[], Calls]], rounds: int, seconds: float) -> dict[tuple[str, int], float]:
    """Seconds of a call, of all threads together."""
    best = {(side, threads): float("inf") for threads in THREADS for side in works}
    for _ in range(rounds):
        for (side, threads), least in best.items():
            best[side, threads] = min(least, seconds_of_a_call(works[side], threads, seconds))
    return best


def seconds_of_a_call(make: Callable[[], Calls], threads: int, seconds: float) -> float:
    """With so many threads at it."""
    works = [make() for _ in range(threads)]
    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as executor:
        done = [executor.submit(work, began + seconds) for work in works]
        total = sum(future.result() for future in done)
    return (time.perf_counter() - began) / total


if __name__ == "__main__":
    sys.exit(main())
