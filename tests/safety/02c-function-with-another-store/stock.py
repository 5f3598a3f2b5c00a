from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

engine = Engine()
component = Component(engine, Path("guest.wat").read_text())
first, second = Store(engine), Store(engine)
next_of_first = Linker(engine).instantiate(first, component).get_func(first, "next")
next_of_second = Linker(engine).instantiate(second, component).get_func(second, "next")
try:
    print(next_of_first(first), next_of_second(first))
except Exception as error:
    print(type(error).__name__, error)
