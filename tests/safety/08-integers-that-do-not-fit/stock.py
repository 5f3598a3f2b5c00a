from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
for name, value in (("echo-u8", 300), ("echo-u8", -1), ("echo-u32", True), ("case", True)):
    try:
        print(f"{name}({value}) =", instance.get_func(store, name)(store, value))
    except Exception as error:
        print(f"{name}({value}):", type(error).__name__, error)
