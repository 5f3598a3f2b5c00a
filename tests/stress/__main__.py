"""Stress: threads that do all there is to do with instances, each for itself and together, and check every outcome.

    python -m tests.stress --minutes 30            # 8 threads, until then
    python -m tests.stress --seconds 20 --seed 7   # the random choices of an earlier run; how threads interleave is new

Exit 0: no value was wrong, no exception lost or delivered elsewhere, nothing hung, and memory did not grow. The first
mistake ends the run. What hangs for two minutes is dumped, thread by thread, and ends it with 3.
"""

from __future__ import annotations

import argparse
import ctypes
import faulthandler
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random

from tests.stress.jobs import JOBS
from tests.stress.stage import MODES, Stage, Worker
from witgen.runtime import ResourceLeakWarning
from witgen.runtime.callbacks import LIVE

HANGS = 120
"""Seconds without an end of a job after which a thread hangs: no wait or call takes more than 30."""
WARM, LEAST = 0.3, 30
"""The part of a run after which all has been done often, so that nothing grows any more; of a warm-up that was shorter
than so many seconds nobody can say that, and growth is told, but no mistake."""
OUTCOMES = (*(f"shared, {mode}" for mode in MODES), "refused", "found dead")
"""What sharing an instance has to have come to: a run in which nobody met anybody says nothing."""
ALLOWANCE = {"resident": 16 << 20, "malloc": 2 << 20, "objects": 50_000}
"""Growth from then on, with no instance left, that is no mistake. In use by malloc: a leak of one byte a call is more
than that in a quarter of an hour. Objects of Python: its own caches breathe. Resident memory, though all that is free
was given back: malloc has an arena for each thread, Python some of a MiB, and one small object keeps a page. How many
pages that are when the threads stop is chance, and about 12 MiB more after two minutes than after half a one."""


class Crew:
    """The threads, and when they have to stop."""

    def __init__(self, stage: Stage, count: int, seed: object) -> None:
        self.stage = stage
        self.workers = [Worker(stage, number, seed) for number in range(count)]
        self.pause = threading.Event()
        self.mistakes: list[str] = []
        self.threads: list[threading.Thread] = []

    def start(self) -> None:
        """Let them work, with instances that are new, until `stop`."""
        self.stage.open()
        for worker in self.workers:
            worker.open()
        self.pause.clear()
        self.threads = [threading.Thread(target=self._run, args=(worker,), daemon=True) for worker in self.workers]
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        """Wait for each to finish what it does, and close every instance."""
        self.pause.set()
        for thread in self.threads:
            thread.join()
        for worker in self.workers:
            worker.close()
        self.stage.close()
        gc.collect()
        if LIVE and not self.mistakes:
            self.mistakes.append(f"{len(LIVE)} instances are left")

    def _run(self, worker: Worker) -> None:
        jobs, weights = list(JOBS), list(JOBS.values())
        while not self.pause.is_set():
            (job,) = worker.rng.choices(jobs, weights)
            try:
                job(worker)
            except BaseException:  # noqa: BLE001 - told at the end of the run
                self.mistakes.append(f"thread {worker.number}, {job.__name__}:\n{traceback.format_exc()}")
                self.pause.set()
            worker.done[job.__name__] += 1

    @property
    def done(self) -> Counter[str]:
        """How often each job was done, and what sharing came to."""
        return sum((worker.done for worker in self.workers), Counter[str]())

    @property
    def progress(self) -> list[int]:
        """Jobs done, by thread."""
        return [worker.done.total() for worker in self.workers]


class Watch:
    """Ends the process when a thread hangs."""

    def __init__(self, crew: Crew) -> None:
        self._crew, self._seen, self._since = crew, crew.progress, time.monotonic()

    def look(self) -> None:
        """Has each thread got any further?"""
        faulthandler.dump_traceback_later(2 * HANGS, exit=True)  # in case this thread hangs itself
        progress = self._crew.progress
        if all(now > before for now, before in zip(progress, self._seen, strict=True)):
            self._seen, self._since = progress, time.monotonic()
        elif time.monotonic() - self._since > HANGS:
            print(f"\na thread hangs: jobs done {self._seen} → {progress}", file=sys.stderr, flush=True)
            faulthandler.dump_traceback(all_threads=True)
            os._exit(3)


class Mallinfo2(ctypes.Structure):
    """What glibc tells of its arenas."""

    _fields_ = [
        *((name, ctypes.c_size_t) for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks")),
        *((name, ctypes.c_size_t) for name in ("uordblks", "fordblks", "keepcost")),
    ]


def memory() -> Counter[str]:
    """What is in use, as far as this system tells."""
    gc.collect()
    found = Counter(objects=sys.getallocatedblocks())
    libc = ctypes.CDLL(None)
    with suppress(OSError, AttributeError):  # another C library
        libc.mallinfo2.restype = Mallinfo2
        libc.malloc_trim(0)
        info = libc.mallinfo2()
        found["malloc"] = info.uordblks + info.hblkhd
        found["resident"] = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return found


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--seed", type=int, default=None, help="that of an earlier run")
    return parser.parse_args()


def work(crew: Crew, watch: Watch, seconds: float, label: str) -> None:
    """Let them work for so long, or until a mistake."""
    end = time.monotonic() + seconds
    crew.start()
    while (left := end - time.monotonic()) > 0 and not crew.pause.is_set():
        watch.look()
        if sys.stderr.isatty():
            calls = sum(worker.calls for worker in crew.workers)
            print(f"\r{label}: {calls:,} calls, {left:.0f} s left   ", end="", file=sys.stderr, flush=True)
        crew.pause.wait(min(0.5, left))
    crew.stop()
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def main() -> int:
    """Work, measure, work, measure; say what came of it."""
    given = options()
    seconds = given.minutes * 60 + given.seconds or 60
    seed = Random().randrange(1 << 32) if given.seed is None else given.seed
    print(f"stress: seed {seed}, {given.threads} threads, {seconds:.0f} s", flush=True)
    sys.setswitchinterval(1e-5)
    warnings.simplefilter("ignore", ResourceLeakWarning)
    with tempfile.TemporaryDirectory(prefix="witgen-stress-") as directory:
        stage = Stage(Path(directory), seed)
        crew = Crew(stage, given.threads, seed)
        watch = Watch(crew)
        work(crew, watch, seconds * WARM, "warming up")
        before = memory()
        if not crew.mistakes:
            work(crew, watch, seconds * (1 - WARM), "working")
        grown = memory()
        grown.subtract(before)
        if seconds * WARM >= LEAST:
            crew.mistakes += [f"{grown[what]:,} more {what}" for what, most in ALLOWANCE.items() if grown[what] > most]
        done = crew.done
        if not crew.mistakes:
            expected = [*(job.__name__ for job in JOBS), *OUTCOMES]
            crew.mistakes += [f"never happened: {what}" for what in expected if not done[what]]
        return finish(crew, grown, seed)


def finish(crew: Crew, grown: Counter[str], seed: int) -> int:
    """Tell what came of it."""
    calls = sum(worker.calls for worker in crew.workers)
    for mistake in crew.mistakes:
        print(mistake)
    print(", ".join(f"{count} {name}" for name, count in crew.done.most_common()))
    verdict = f"{len(crew.mistakes)} mistakes; --seed {seed} repeats the choices" if crew.mistakes else "no mistake"
    resident, malloc = (grown[what] / (1 << 20) for what in ("resident", "malloc"))
    memory = f"memory {resident:+.2f} MiB resident, {malloc:+.2f} in use by malloc, {grown['objects']:+,} objects"
    print(f"stress: {calls:,} calls and more, {memory}, {verdict}")
    return bool(crew.mistakes)


if __name__ == "__main__":
    sys.exit(main())
