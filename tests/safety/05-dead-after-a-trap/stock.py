from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
divide = instance.get_func(store, "divide")
for a, b in ((1, 0), (4, 2)):
    try:
        print(divide(store, a, b))
    except Exception as error:
        print(f"divide({a}, {b}):", type(error).__name__, str(error).strip().splitlines()[-1].strip())
