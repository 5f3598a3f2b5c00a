"""The guest of the pipe: a Python process that does what echo.wat does. Messages are pickled."""

from __future__ import annotations

import gc
import pickle
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__: list[str] = []

INPUT, OUTPUT = sys.stdin.buffer, sys.stdout.buffer


def send(*message: Any) -> None:
    pickle.dump(message, OUTPUT, protocol=pickle.HIGHEST_PROTOCOL)
    OUTPUT.flush()


def ask(function: str, argument: Any) -> Any:
    """Call the host."""
    send("call", function, argument)
    return pickle.load(INPUT)


def put_bytes(times: int, size: int) -> None:
    for _ in range(times):
        ask("put", bytes(size))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "add": lambda a, b: a + b,
    "len-bytes": len,
    "ticks": lambda n: sum(ask("tick", i) for i in range(n)),
    "put-bytes": put_bytes,
    "get-bytes": lambda times, size: sum(len(ask("get", size)) for _ in range(times)),
    "echo-result": lambda result: result[1],
    "clock": time.process_time,
}


def main() -> None:
    """Answer until the host hangs up; without a garbage collector, for the hosts have none while they are measured."""
    gc.disable()
    while True:
        try:
            name, arguments = pickle.load(INPUT)
        except EOFError:
            return
        send("return", FUNCTIONS.get(name, lambda value: value)(*arguments))


if __name__ == "__main__":
    main()
