import signal
from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker


def confirm(store):
    signal.raise_signal(signal.SIGINT)  # somebody presses Ctrl-C
    return True


engine = Engine()
store = Store(engine)
linker = Linker(engine)
with linker.root() as root:
    root.add_func("confirm", confirm)
instance = linker.instantiate(store, Component(engine, Path("guest.wat").read_text()))
run = instance.get_func(store, "run")
try:
    print("run returns", run(store), flush=True)
except KeyboardInterrupt:
    print("KeyboardInterrupt")
