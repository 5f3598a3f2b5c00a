"""What a pool costs, and what threads gain by it: wall time, best of the rounds.

    python benchmarks/bench_pool.py [--rounds 5]

The guest adds up numbers in a loop, for about a millisecond. Ratios are to the first line of each table.
"""

from __future__ import annotations

import argparse
import gc
import platform
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

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
SECONDS = 0.3
"""Of one measurement."""
REUSE = {"fresh": False, "reused": True}


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    component = dynamic.compile(GUEST)
    print(f"Python {platform.python_version()}, wasmtime {version('wasmtime')}, {platform.machine()}\n")
    costs(component, options.rounds)
    gains(component, options.rounds)


def costs(component: dynamic.DynamicComponent, rounds: int) -> None:
    """One use, with one call of a guest that has nothing to do."""
    pools = {name: Pool(component, size=2, reuse=reuse) for name, reuse in REUSE.items()}

    def plain() -> None:
        with component.instantiate() as instance:
            instance["count"](1)

    def pooled(pool: Pool[dynamic.DynamicInstance]) -> None:
        with pool.instance() as instance:
            instance["count"](1)

    with component.instantiate() as instance:
        table(
            "one use, one call",
            {
                "instantiate, close": plain,
                "pool, fresh": lambda: pooled(pools["fresh"]),
                "pool, reused": lambda: pooled(pools["reused"]),
                "a bare call": lambda: instance["count"](1),
            },
            rounds,
        )


def table(title: str, works: dict[str, Callable[[], Any]], rounds: int) -> None:
    """Seconds of each, interleaved."""
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        for name, work in works.items():
            best[name] = min(best[name], seconds(work))
    first = next(iter(best.values()))
    print(f"{title:24}{'µs':>10}{'ratio':>10}")
    for name, found in best.items():
        print(f"{name:24}{found * 1e6:>10.2f}{found / first:>10.3f}")
    print()


def seconds(work: Callable[[], Any]) -> float:
    """Of one run of it."""
    gc.collect()
    count, end = 0, time.perf_counter() + SECONDS
    began = time.perf_counter()
    while time.perf_counter() < end:
        for _ in range(20):
            work()
        count += 20
    return (time.perf_counter() - began) / count


def gains(component: dynamic.DynamicComponent, rounds: int) -> None:
    """Calls of a millisecond, by one thread and by two; without a pool, each thread keeps an instance of its own."""
    n = numbers_of_a_millisecond(component)
    ways = {"no pool": None, **REUSE}
    works = [(name, threads) for name in ways for threads in (1, 2)]
    best = dict.fromkeys(works, 0.0)
    for _ in range(rounds):
        for name, threads in works:
            reuse = ways[name]
            with Pool(component, size=2, reuse=bool(reuse)) as pool:
                work = keeps if reuse is None else hands_back
                best[name, threads] = max(best[name, threads], calls_per_second(work, pool, n, threads))
    print(f"{f'calls of 1 ms (n={n})':28}{'a second':>10}{'ratio':>10}")
    for (name, threads), found in best.items():
        print(f"{f'{name}, threads: {threads}':28}{found:>10.0f}{found / best[works[0]]:>10.3f}")


def keeps(pool: Pool[dynamic.DynamicInstance], n: int, end: float) -> int:
    """Calls of one thread that has the same instance all the time."""
    done = 0
    with pool.instance() as instance:
        while time.perf_counter() < end:
            instance["count"](n)
            done += 1
    return done


def hands_back(pool: Pool[dynamic.DynamicInstance], n: int, end: float) -> int:
    """Calls of one thread that asks for an instance each time."""
    done = 0
    while time.perf_counter() < end:
        with pool.instance() as instance:
            instance["count"](n)
        done += 1
    return done


def numbers_of_a_millisecond(component: dynamic.DynamicComponent) -> int:
    """What to give the guest."""
    with component.instantiate() as instance:
        count = instance["count"]
        count(1)
        began = time.perf_counter()
        count(10_000_000)
        return int(10_000_000 * 0.001 / (time.perf_counter() - began))


def calls_per_second(
    work: Callable[[Pool[dynamic.DynamicInstance], int, float], int],
    pool: Pool[dynamic.DynamicInstance],
    n: int,
    threads: int,
) -> float:
    """Of all threads together."""
    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as executor:
        done = [executor.submit(work, pool, n, began + SECONDS) for _ in range(threads)]
        total = sum(future.result() for future in done)
    return total / (time.perf_counter() - began)


if __name__ == "__main__":
    main()
