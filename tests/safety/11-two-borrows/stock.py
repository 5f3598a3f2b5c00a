from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, ResourceHost, ResourceType

FILE = 1


def same(store, a, b):
    return a.to_host(store).rep == b.to_host(store).rep


engine = Engine()
store = Store(engine)
linker = Linker(engine)
with linker.root() as root, root.add_instance("host") as host:
    host.add_resource("file", ResourceType.host(FILE), lambda store, rep: None)
    host.add_func("open", lambda store: ResourceHost.own(7, FILE))
    host.add_func("same", same)
run = linker.instantiate(store, Component(engine, Path("guest.wat").read_text())).get_func(store, "run")
try:
    print("run returns", run(store))
except Exception as error:
    print(f"{type(error).__name__}: {error}")
