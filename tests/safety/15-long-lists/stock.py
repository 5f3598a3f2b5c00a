from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker

SIZE = 3_000_000

engine = Engine()
component = Component(engine, Path("guest.wat").read_text())
linker = Linker(engine)
with linker.root() as root:
    root.add_func("take", lambda store, data: print("took", len(data)))
for name in ("send", "fetch"):
    store = Store(engine)
    try:
        print(name, linker.instantiate(store, component).get_func(store, name)(store, SIZE))
    except Exception as error:
        print(f"{name}: {type(error).__name__} {error}")
