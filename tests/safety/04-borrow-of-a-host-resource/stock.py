from pathlib import Path

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, ResourceHost, ResourceType


def size_without_a_look(store, file):
    return 21  # all files of this host have the same size


def size_with_two_looks(store, file):
    assert file.to_host(store).rep == 7
    return {7: 21}[file.to_host(store).rep]


engine = Engine()
component = Component(engine, Path("guest.wat").read_text())
for size in (size_without_a_look, size_with_two_looks):
    store = Store(engine)
    linker = Linker(engine)
    with linker.root() as root, root.add_instance("host") as host:
        host.add_resource("file", ResourceType.host(1), lambda store, rep: None)
        host.add_func("open", lambda store: ResourceHost.own(7, 1))
        host.add_func("size", size)
    run = linker.instantiate(store, component).get_func(store, "run")
    try:
        print("run returns", run(store))
    except Exception as error:
        print(f"{size.__name__}:", type(error).__name__, str(error).strip().splitlines()[-1].strip())
