"""A pipe to a Python process, with pickle: what a host without WebAssembly would do to keep a plug-in out of its own
process. No sandbox, but the usual first idea."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self, cast

from side_by_side.measure import Runner, checked, timed
from side_by_side.values import PLAIN, Host, Work, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from side_by_side.results import Clock

__all__ = ["Pipe", "PipeSide", "started_and_ended"]

HOME = str(Path(__file__).resolve().parents[1])


class Pipe:
    """The process; ends with the `with` statement."""

    def __init__(self, host: Host) -> None:
        command = [sys.executable, "-m", "side_by_side.pipe_guest"]
        environment = {**os.environ, "PYTHONPATH": HOME}
        self.host = host
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.input = cast("IO[bytes]", self.process.stdin)
        self.output = cast("IO[bytes]", self.process.stdout)

    def send(self, message: Any) -> None:
        pickle.dump(message, self.input, protocol=pickle.HIGHEST_PROTOCOL)
        self.input.flush()

    def call(self, function: str, *arguments: Any) -> Any:
        """Call, serving what the guest asks for meanwhile."""
        self.send((function, arguments))
        while True:
            match pickle.load(self.output):
                case ("call", name, argument):
                    self.send(getattr(self.host, name)(argument))
                case (_, answer):
                    return answer

    def runner(self, function: str, *arguments: Any) -> Runner:
        """Of calls: CPU time of both processes. Of the guest's, the question for its clock is one call's worth."""
        ours = timed(self.call, function, *arguments)

        def seconds(count: int) -> float:
            before: float = self.call("clock")
            took = ours.seconds(count)
            return took + self.call("clock") - before  # type: ignore[no-any-return]

        return Runner("CPU", seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.input.close()
        self.process.wait()
        self.output.close()


def started_and_ended(work: Callable[[], object]) -> Runner:
    """Of work that starts processes and waits for their end: CPU time of all of them."""
    clock, now = clock_of_the_family()
    return timed(work, clock=clock, now=now)


def clock_of_the_family() -> tuple[Clock, Callable[[], float]]:
    """Of this process and those that it has seen end: CPU time, or wall time where the system does not count those."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return "wall", time.perf_counter

    def now() -> float:
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + ended.ru_utime + ended.ru_stime

    return "CPU", now


class PipeSide:
    """One process for all calls."""

    name = "pipe + pickle"

    def __init__(self) -> None:
        self.host = Host()
        self.pipe = Pipe(self.host)

    def prepare(self, work: Work) -> Runner:
        arguments = [made(value, PLAIN) for value in work.arguments]
        answer = self.pipe.call(work.function, *arguments)
        checked(work, arguments, len(self.host.taken) if work.function == "put-bytes" else answer, self.name)
        return self.pipe.runner(work.function, *arguments)

    def close(self) -> None:
        """End the process."""
        self.pipe.__exit__()
