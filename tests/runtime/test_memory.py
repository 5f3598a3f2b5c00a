"""Nothing grows: not by a call of any shape, however it ends."""

from __future__ import annotations

import sys

import pytest

from tests.support.processes import python

GLIBC = sys.platform == "linux"

PRELUDE = """
    import ctypes, gc, sys
    import kitchen, larder
    from tests.support.shapes import shapes

    calls = shapes(kitchen, larder)

    class Mallinfo2(ctypes.Structure):
        _fields_ = [(name, ctypes.c_size_t) for name in
                    "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()]

    def in_use():
        gc.collect()
        info = mallinfo2()
        return info.uordblks + info.hblkhd, sys.getallocatedblocks()

    def resident():
        gc.collect()
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * 4096
"""

QUICK = (
    PRELUDE
    + """
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    ROUNDS = 400
    for name, call in calls.items():
        for _ in range(150):
            call()
    for name, call in calls.items():
        for attempt in range(3):  # a table of the engine or of Python may grow once in a while
            heap, blocks = in_use()
            for _ in range(ROUNDS):
                call()
            more, extra = (now - before for now, before in zip(in_use(), (heap, blocks)))
            if more < 8 * ROUNDS and extra < ROUNDS // 4:
                break
        else:
            print(f"{name}: {more / ROUNDS} bytes and {extra / ROUNDS} objects a call")
    print(len(calls))
"""
)

SLOW = (
    PRELUDE
    + """
    for name, call in calls.items():
        for _ in range(3_000):
            call()
    before = resident()
    for name, call in calls.items():
        for _ in range(100_000):
            call()
    print((resident() - before) // 1024)
"""
)


@pytest.mark.skipif(not GLIBC, reason="counts what glibc's malloc gave out")
def test_no_call_keeps_memory(packages, kitchen, larder):
    done = python(QUICK, packages=packages)
    *leaks, count = done.stdout.splitlines()
    assert leaks == []
    assert int(count) > 120


@pytest.mark.slow
@pytest.mark.skipif(not GLIBC, reason="reads /proc/self/statm")
def test_a_hundred_thousand_calls_of_every_shape_stay_below_a_mebibyte(packages, kitchen, larder):
    done = python(SLOW, packages=packages, timeout=900)
    assert int(done.stdout) < 1024
