import signal
from pathlib import Path

from wasmtime import Config, Engine, Store
from wasmtime.component import Component, Linker

signal.alarm(2)  # kills the process if it hangs
config = Config()
config.epoch_interruption = True
engine = Engine(config)
store = Store(engine)
store.set_epoch_deadline(1)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
try:
    instance.get_func(store, "spin")(store)
except Exception as error:
    print(type(error).__name__, error)
