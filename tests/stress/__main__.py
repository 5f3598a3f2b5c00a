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
from tests.stress.stage import Stage, Worker
from witgen.runtime import ResourceLeakWarning
from witgen.runtime.callbacks import LIVE

HANGS = 120
"""Seconds without an end of a job after which a thread hangs: no wait or call takes more than 30."""
WARM, LEAST = 0.3, 30
"""The part of a run after which all has been done often, so that nothing grows any more; of a warm-up that was shorter
than so many seconds nobody can say that, and growth is told, but no mistake."""
ALLOWANCE = 8 << 20
"""Bytes that memory may grow by from then on: the allocator keeps an arena for each thread, and how full those are when
the threads stop is chance. A leak of 10 bytes a call is more than that in five minutes."""


class Crew:
    """The threads, and when they have to stop."""

    def __init__(self, stage: Stage, count: int, seed: object) -> None:
        self.workers = [Worker(stage, number, seed) for number in range(count)]
        self.pause, self.stopped = threading.Event(), threading.Event()
        self.mistakes: list[str] = []
        self.threads: list[threading.Thread] = []

    def start(self) -> None:
        """Let them work, until `stop`."""
        self.pause.clear()
        self.threads = [threading.Thread(target=self._run, args=(worker,), daemon=True) for worker in self.workers]
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        """Wait for each to finish what it does."""
        self.pause.set()
        for thread in self.threads:
            thread.join()

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


def resident() -> int:
    """Bytes of memory, without what the allocator only keeps."""
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:  # no Linux
        return 0


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
        before = resident()
        if not crew.mistakes:
            work(crew, watch, seconds * (1 - WARM), "working")
        grown = resident() - before
        if grown > ALLOWANCE and seconds * WARM >= LEAST:
            crew.mistakes.append(f"memory grew by {grown:,} bytes")
        return finish(crew, stage, grown, seed)


def finish(crew: Crew, stage: Stage, grown: int, seed: int) -> int:
    """Close everything, and tell."""
    calls = sum(worker.calls for worker in crew.workers)
    done = sum((worker.done for worker in crew.workers), Counter[str]())
    for worker in crew.workers:
        worker.close()
    stage.close()
    gc.collect()
    if LIVE and not crew.mistakes:
        crew.mistakes.append(f"{len(LIVE)} instances are left")
    for mistake in crew.mistakes:
        print(mistake)
    print(", ".join(f"{count} {name}" for name, count in done.most_common()))
    verdict = f"{len(crew.mistakes)} mistakes; --seed {seed} repeats the choices" if crew.mistakes else "no mistake"
    print(f"stress: {calls:,} calls and more, memory {grown / (1 << 20):+.2f} MiB, {verdict}")
    return bool(crew.mistakes)


if __name__ == "__main__":
    sys.exit(main())
