import threading
import time
from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

MANY = 1_000_000_000

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
count = instance.get_func(store, "count")


def ask(to):
    try:
        counted = count(store, to)
        print(f"counting to {to}:", counted if counted == to else "less, and no error")
    except Exception as error:
        print(f"counting to {to}:", type(error).__name__, error)


thread = threading.Thread(target=ask, args=(MANY,))
thread.start()
time.sleep(0.2)
ask(7)
thread.join()
