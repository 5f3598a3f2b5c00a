"""Ctrl-C while a guest runs and calls its host: never lost, never a bogus value.

The signal is pending when the engine calls back, so Python handles it in the callback's first instruction, which
no `try` in source covers (witgen/runtime/guard.py).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from witgen.runtime.guard import guarded

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 40

SCRIPT = """
import os, signal, threading
from witgen.runtime import InstanceError, dynamic

calls = 0

class Host:
    def tick(self, n):
        global calls
        calls += 1
        return n
    def put(self, data): ...
    def get(self, length): return bytes(length)

component = dynamic.compile("tests/guests/echo.wat")
lost = []
for round in range({rounds}):
    calls = 0
    world = component.instantiate({{"test:echo/host@0.1.0": Host()}})
    guest = world["test:echo/guest"]
    timer = threading.Timer(0.02, os.kill, [os.getpid(), signal.SIGINT])
    timer.start()
    try:
        while True:
            if guest.ticks(50000) != sum(range(50000)) % 2**32:
                lost.append("bogus value")
    except KeyboardInterrupt:
        pass
    timer.join()
print("lost:", lost)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT that one process sends itself")
def test_every_interrupt_reaches_the_caller() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(rounds=ROUNDS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "lost: []\n", "")


def test_guarded_functions_still_return_and_catch() -> None:
    def divide(a: int, b: int) -> object:
        try:
            return a // b
        except BaseException as error:  # noqa: BLE001 - what guarded functions have
            return error

    plain = divide.__code__.co_exceptiontable
    assert guarded(divide)(6, 3) == 2
    assert isinstance(divide(1, 0), ZeroDivisionError)
    assert divide.__code__.co_exceptiontable != plain
