from pathlib import Path

from witgen.runtime import dynamic


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


find = dynamic.load("guest.wat")["find"]


def calls(count):
    for _ in range(count):
        find(7)


calls(2_000)
before = resident()
calls(200_000)
print("memory", "grows" if resident() - before > 200_000 * 24 else "stays")
