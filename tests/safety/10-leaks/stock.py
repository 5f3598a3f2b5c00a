import ctypes
from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker


class Heap(ctypes.Structure):
    _fields_ = (("before", ctypes.c_size_t * 7), ("in_use", ctypes.c_size_t), ("after", ctypes.c_size_t * 2))


mallinfo = ctypes.CDLL(None).mallinfo2  # of the process's memory, holes in the heap fill up first
mallinfo.restype = Heap

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
find = instance.get_func(store, "find")


def calls(count):
    for _ in range(count):
        find(store, 7)


calls(2_000)
before = mallinfo().in_use
calls(200_000)
print("memory", "grows" if mallinfo().in_use - before > 200_000 * 24 else "stays")
