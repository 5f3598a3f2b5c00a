from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

engine = Engine()
store = Store(engine)
linker = Linker(engine)
linker.add_wasip2()
instance = linker.instantiate(store, Component(engine, Path("guest.wat").read_text()))
try:
    print(instance.get_func(store, "count-arguments")(store))
except Exception as error:
    print(type(error).__name__, error)
