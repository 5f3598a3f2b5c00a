from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

engine = Engine()
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
name = b"caf\xe9".decode("utf-8", "surrogateescape")  # what Python makes of a file name that is not UTF-8
try:
    print(instance.get_func(store, "echo")(store, name[3]))
except Exception as error:
    print(type(error).__name__, error)
