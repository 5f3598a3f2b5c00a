"""How late limits fire and Ctrl-C is seen while a guest spins, and what a call pays for them.

    python benchmarks/bench_limits.py [--runs 20]

Exits 1 when the worst of the runs is later than 50 ms (wall time, in the guest and in a host function that asks how
long it may wait) or 100 ms (Ctrl-C).
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from witgen.runtime import Engine, LimitError, Limits, dynamic, time_left  # noqa: E402 - the checkout may not be on the path

if TYPE_CHECKING:
    from collections.abc import Callable

SPIN: Final = b"""(component
  (import "wait" (func $wait))
  (core func $wait (canon lower (func $wait)))
  (core module $m (import "" "wait" (func $wait))
    (func (export "spin") (loop $again (br $again)))
    (func (export "wait") (call $wait))
    (func (export "count") (param $n i32)
      (loop $again (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $again (local.get $n)))))
  (core instance $i (instantiate $m (with "" (instance (export "wait" (func $wait))))))
  (func (export "spin") (canon lift (core func $i "spin")))
  (func (export "wait") (canon lift (core func $i "wait")))
  (func (export "count") (param "n" u32) (canon lift (core func $i "count"))))"""
DEADLINE: Final = 0.1
LATE: Final = {"wall time, guest": 50.0, "wall time, host": 50.0, "Ctrl-C": 100.0}
LOOP: Final = 20_000_000


def main() -> None:
    """Measure each lateness, then what a tight loop pays for fuel."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--quick", action="store_true", help="one run, judged by nobody")
    options = parser.parse_args()
    runs = 1 if options.quick else options.runs
    measures = {"wall time, guest": guest, "wall time, host": host, "Ctrl-C": interrupted}
    print(f"{'ms late':24}{'best':>8}{'median':>8}{'worst':>8}{'limit':>8}")
    failed = [name for name, measure in measures.items() if late(name, measure, runs) > LATE[name]]
    loops(LOOP // 1000 if options.quick else LOOP)
    sys.exit(f"too late: {', '.join(failed)}" if failed and not options.quick else 0)


def late(name: str, measure: Callable[[], float], runs: int) -> float:
    """The worst of the runs, in milliseconds."""
    found = [measure() * 1e3 for _ in range(runs)]
    print(f"{name:24}{min(found):>8.1f}{median(found):>8.1f}{max(found):>8.1f}{LATE[name]:>8.0f}", flush=True)
    return max(found)


COMPONENT: Final = dynamic.compile(SPIN)


def guest() -> float:
    """Seconds after the deadline."""
    instance = COMPONENT.instantiate({"wait": lambda: None}, limits=Limits(wall_time=DEADLINE))
    return overdue(instance["spin"])


def host() -> float:
    """The same, in a host function that waits in steps of a millisecond and asks each time."""

    def wait() -> None:
        while True:
            time.sleep(min(0.001, time_left()))

    return overdue(COMPONENT.instantiate({"wait": wait}, limits=Limits(wall_time=DEADLINE))["wait"])


def overdue(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    try:
        call()
    except LimitError:
        return max(0.0, time.perf_counter() - start - DEADLINE)
    raise AssertionError("the limit did not fire")


def interrupted() -> float:
    """Seconds from the signal to its exception."""
    sent = [0.0]

    def send() -> None:
        sent[0] = time.perf_counter()
        os.kill(os.getpid(), signal.SIGINT)

    instance = COMPONENT.instantiate({"wait": lambda: None})
    threading.Timer(DEADLINE, send).start()
    try:
        instance["spin"]()
    except KeyboardInterrupt:
        return time.perf_counter() - sent[0]
    raise AssertionError("the signal was lost")


def loops(turns: int) -> None:
    """A tight loop of the guest: by default, and where fuel counts."""
    print(f"\n{'ns per iteration':24}{'time':>8}{'ratio':>8}")
    first = 0.0
    for name, engine in (("by default", Engine()), ("with fuel", Engine(fuel=True))):
        count = dynamic.load(SPIN, {"wait": lambda: None}, engine=engine)["count"]
        best = min(timed(lambda count=count: count(turns)) for _ in range(5)) / turns * 1e9
        first = first or best
        print(f"{name:24}{best:>8.2f}{best / first:>8.2f}")


def timed(call: Callable[[], object]) -> float:
    """CPU time of a call."""
    start = time.process_time()
    call()
    return time.process_time() - start


if __name__ == "__main__":
    main()
