from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker


def setting(store):
    raise KeyError("no such setting")


engine = Engine()
linker = Linker(engine)
with linker.root() as root:
    root.add_func("setting", setting)
try:
    linker.instantiate(Store(engine), Component(engine, Path("plugin.wat").read_text()))
except Exception as error:
    print("the plugin:", type(error).__name__, str(error).splitlines()[0])

store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("divide.wat").read_text()))
try:
    print(instance.get_func(store, "divide")(store, 1, 0))
except Exception as error:
    print("divide(1, 0):", type(error).__name__, str(error).splitlines()[0])
