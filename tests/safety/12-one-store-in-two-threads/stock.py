import threading
import time
from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

LONG, SHORT = 1_000_000_000, 1_000_000

begun = threading.Event()
engine = Engine()
store = Store(engine)
linker = Linker(engine)
with linker.root() as root:
    root.add_func("begun", lambda store: begun.set())
instance = linker.instantiate(store, Component(engine, Path("guest.wat").read_text()))
count = instance.get_func(store, "count")
counted = {}


def ask(to):
    counted[to] = count(store, to)


thread = threading.Thread(target=ask, args=(LONG,))
thread.start()
begun.wait()
time.sleep(0.1)
ask(SHORT)
thread.join()
print("counted right" if all(to == n for to, n in counted.items()) else "wrong numbers, and no error")
