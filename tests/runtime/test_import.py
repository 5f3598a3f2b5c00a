"""What importing the runtime costs, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.support.processes import python

GENERATOR = ("parsimonious", "jinja2", "black", "click", "rich", "witgen.syntax", "witgen.model", "witgen.codegen")
MODULES = "import sys; {}; print(*[name for name in {!r} if name in sys.modules])"


@pytest.mark.parametrize("statement", ["import witgen.runtime", "from witgen.runtime import dynamic", "import kitchen"])
def test_the_runtime_imports_nothing_of_the_generator(packages, statement):
    assert python(MODULES.format(statement, GENERATOR), packages=packages).stdout.split() == []


def test_importing_the_runtime_is_quick(packages):
    """120 ms beyond wasmtime is what was promised; the best of a few, as other work slows this down."""
    code = """
        import time
        import wasmtime
        started = time.process_time()
        import witgen.runtime
        print(time.process_time() - started)
    """
    assert min(float(python(code, packages=packages).stdout) for _ in range(5)) < 0.12


def test_wasmtime_is_as_it_was(packages):
    """Its own wrapper works beside ours, in one process and after it."""
    code = """
        import wasmtime
        from wasmtime import component
        before = {name: wasmtime._ffi.dll[name].argtypes for name in ("wasmtime_component_func_call",)}
        from tests.support.packages import ECHO
        from tests.support.kitchen_host import EchoHost
        import echo
        world = echo.load(ECHO, echo.Imports(host=EchoHost()))
        assert world.guest.add(1, 2) == 3
        engine = wasmtime.Engine()
        store, linker = wasmtime.Store(engine), component.Linker(engine)
        with linker.root() as root, root.add_instance("test:echo/host@0.1.0") as host:
            host.add_func("tick", lambda store, n: n + 1)
            host.add_func("put", lambda store, data: None)
            host.add_func("get", lambda store, length: bytes(length))
        instance = linker.instantiate(store, component.Component(engine, ECHO.read_text("utf-8")))
        guest = instance.get_export_index(store, "test:echo/guest@0.1.0")
        add = instance.get_func(store, instance.get_export_index(store, "add", guest))
        assert add(store, 1, 2) == 3
        assert world.guest.ticks(3) == 6
        print("fine")
    """
    assert python(code, packages=packages).stdout == "fine\n"
