from pathlib import Path

from wasmtime import Engine, Store, WasiConfig
from wasmtime.component import Component, Linker

engine = Engine()
store = Store(engine)
store.set_wasi(WasiConfig())
linker = Linker(engine)
linker.allow_shadowing = True
linker.add_wasip2()
with linker.root() as root, root.add_instance("wasi:random/random@0.2.6") as random:
    random.add_func("get-random-u64", lambda store: 4)  # a test that wants the same numbers every time
instance = linker.instantiate(store, Component(engine, Path("guest.wat").read_text()))
drawn = instance.get_func(store, "draw")(store)
print("drawn:", drawn if drawn == 4 else "some other number")
