from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
find = instance.get_func(store, "find")


def calls(count):
    for _ in range(count):
        find(store, 7)


calls(2_000)
before = resident()
calls(200_000)
print("memory", "grows" if resident() - before > 200_000 * 24 else "stays")
