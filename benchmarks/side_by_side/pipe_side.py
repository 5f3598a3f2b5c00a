"""A pipe to a Python process, with pickle: what a host without WebAssembly would do to keep a plug-in out of its own
process. No sandbox, but the usual first idea."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import IO, Any, Self, cast

from side_by_side.measure import Runner, checked, timed
from side_by_side.values import PLAIN, Host, Work, made

__all__ = ["Pipe", "PipeSide"]

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

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.input.close()
        self.process.wait()
        self.output.close()


class PipeSide:
    """One process for all calls; wall time, for two processes share the work."""

    name = "pipe + pickle"

    def __init__(self) -> None:
        self.host = Host()
        self.pipe = Pipe(self.host)

    def prepare(self, work: Work) -> Runner:
        arguments = [made(value, PLAIN) for value in work.arguments]
        answer = self.pipe.call(work.function, *arguments)
        checked(work, arguments, len(self.host.taken) if work.function == "put-bytes" else answer, self.name)
        return timed(self.pipe.call, work.function, *arguments, clock="wall")

    def close(self) -> None:
        """End the process."""
        self.pipe.__exit__()
