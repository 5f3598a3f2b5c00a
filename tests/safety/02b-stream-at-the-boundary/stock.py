from pathlib import Path

from wasmtime import Config, Engine, Store
from wasmtime.component import Component, Linker

config = Config()
config.wasm_component_model_async = True
engine = Engine(config)
store = Store(engine)
instance = Linker(engine).instantiate(store, Component(engine, Path("guest.wat").read_text()))
try:
    print(instance.get_func(store, "read")(store))
except Exception as error:
    print(type(error).__name__, error)
