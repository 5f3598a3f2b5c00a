"""Both ends of the range of wasmtime, and the one between: the same calls, the same answers."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from tests.support.packages import ROOT
from tests.support.processes import python
from witgen.runtime import capi

if TYPE_CHECKING:
    from pathlib import Path

CACHE = ROOT / ".cache" / "wasmtime"
VERSIONS = range(capi.OLDEST, capi.NEWEST + 1)

SMOKE = """
    import gc
    import echo, kitchen, larder
    from tests.support.kitchen_host import Clock, EchoHost, Host, Mirror, kitchen_imports
    from tests.support.packages import ECHO, GUESTS, KITCHEN, LARDER
    from tests.support.shapes import shapes
    from witgen.runtime import *
    from witgen.runtime import capi, dynamic

    for name, call in shapes(kitchen, larder).items():
        for _ in range(30):
            call()

    imports = kitchen_imports(kitchen)
    with kitchen.load(KITCHEN, imports) as world:
        assert world.guest.use_host(5).endswith("token=ann:1 refused=nobody")
        assert len(world._sandbox._objects) == 0
        counter = imports.host.Counter(3)
        assert world.guest.total(counter, imports.host.Counter(4)) == 10
        assert world.guest.pass_counter(counter) is counter
        for wrong, error in (
            (lambda: world.values.echo_u8(300), MismatchError),
            (lambda: world.guest.Account("a").withdraw(5), Err),
            (lambda: world.guest.call_fail("x"), KeyError),
            (lambda: world.guest.coin(True), InstanceError),
        ):
            try:
                wrong()
            except error:
                continue
            raise AssertionError(error)

    for name in ("trap", "bad_string", "bad_handle", "steal"):
        with kitchen.load(KITCHEN, kitchen_imports(kitchen)) as world:
            arguments = [imports.host.Counter(1)] if name == "steal" else []
            try:
                getattr(world.guest, name)(*arguments)
            except TrapError as error:
                assert error.reason, name
            else:
                raise AssertionError(name)

    with dynamic.load(ECHO, {"test:echo/host@0.1.0": EchoHost()}) as instance:
        guest, types = instance["test:echo/guest"], instance.types("test:echo/guest")
        item = types["item"](1, "x", None)
        assert guest.echo_items([item]) == [item]
        assert guest.ticks(10) == 55

    wasi = Wasi(args=["a"], env={"b": "c"}, stdout=(out := bytearray()), stdin=b"in")
    with dynamic.load(GUESTS / "wasi" / "wasi.wat", wasi=wasi) as instance:
        guest = instance["test:wasi/guest"]
        assert (guest.args(), guest.env(), guest.hear(9), guest.say(b"out")) == (["a"], [("b", "c")], b"in", True)
        assert out == b"out"

    for refused, error in (
        (b"(module)", LoadError),
        (b'(component (import "f" (func (param "s" (stream u8)))))', UnsupportedError),
        (b'(component (import "nobody:here/x" (instance (export "f" (func)))))', LinkError),
    ):
        try:
            dynamic.load(refused)
        except error:
            continue
        raise AssertionError(refused)
    gc.collect()
    print(capi.version())
"""

CACHED = """
    import os, sys
    import kitchen
    from tests.support.kitchen_host import kitchen_imports
    from tests.support.packages import KITCHEN
    from witgen.runtime import *
    from witgen.runtime import capi

    def call(source, cache):
        with kitchen.load(source, kitchen_imports(kitchen), engine=Engine(cache=cache)) as world:
            assert world.values.echo_u8(3) == 3

    call(KITCHEN, sys.argv[1])
    compile_it, capi.component_new = capi.component_new, None
    call(KITCHEN, sys.argv[1])
    call(KITCHEN.read_bytes(), sys.argv[1])
    capi.component_new = compile_it
    octets = precompile(KITCHEN)
    call(Precompiled(octets), False)
    try:
        call(Precompiled(octets[:-1]), False)
    except LoadError as error:
        assert "truncated" in str(error)
    if hasattr(os, "fork"):
        pid = os.fork()
        if pid == 0:
            call(KITCHEN, False)
            os._exit(0)
        assert os.waitpid(pid, 0)[1] == 0
    print(capi.version())
"""

LABELLED = """
    import sys
    from witgen.runtime import LinkError, UnsupportedError, dynamic
    from tests.support.packages import package
    import pathlib

    wit = '''package a:b;
        interface store { get: func() -> u32; }
        world w { import one: store; import two: store; export f: func() -> u32; }'''
    text = '''(component
        (import "one" (implements "a:b/store") (instance $one (export "get" (func (result u32)))))
        (import "two" (implements "a:b/store") (instance $two (export "get" (func (result u32)))))
        (core func $one (canon lower (func $one "get")))
        (core func $two (canon lower (func $two "get")))
        (core module $m
          (import "" "one" (func $one (result i32))) (import "" "two" (func $two (result i32)))
          (func (export "f") (result i32) (i32.add (i32.mul (call $one) (i32.const 10)) (call $two))))
        (core instance $i (instantiate $m (with "" (instance (export "one" (func $one)) (export "two" (func $two))))))
        (func (export "f") (result u32) (canon lift (core func $i "f"))))'''

    class Store:
        def __init__(self, n): self.n = n
        def get(self): return self.n

    module = package(pathlib.Path(sys.argv[1]), "labelled_stores", wit)
    try:
        with module.load(text.encode(), module.Imports(one=Store(4), two=Store(2))) as world:
            print(world.f())
    except UnsupportedError as error:
        print(error)
"""


def environment(number: int) -> str:
    """The interpreter of an environment with a wasmtime of that major version, made once."""
    if version("wasmtime").partition(".")[0] == str(number):
        return sys.executable
    home = CACHE / f"{number}-{sys.implementation.cache_tag}"
    executable = str(home / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    if not (home / "complete").exists():
        venv.create(home, clear=True, with_pip=True)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"wasmtime=={number}.*"]
        wanted = ["jinja2", "parsimonious", "black", "hypothesis"]
        subprocess.run([executable, *install, *wanted], check=True, timeout=600)
        (home / "complete").touch()
    return executable


@pytest.mark.slow
@pytest.mark.parametrize("number", VERSIONS)
def test_everything_works_on(packages: Path, kitchen: object, larder: object, number: int) -> None:
    done = python(SMOKE, packages=packages, executable=environment(number))
    assert (done.stdout.partition(".")[0], done.stderr) == (str(number), "")


@pytest.mark.slow
@pytest.mark.parametrize("number", VERSIONS)
def test_compiled_components_are_kept_on(packages: Path, kitchen: object, tmp_path: Path, number: int) -> None:
    done = python(CACHED, str(tmp_path / "cache"), packages=packages, executable=environment(number))
    assert (done.stdout.partition(".")[0], done.stderr) == (str(number), "")


@pytest.mark.slow
@pytest.mark.parametrize("number", VERSIONS)
def test_labelled_imports_work_or_say_what_they_need(packages: Path, number: int) -> None:
    done = python(LABELLED, str(packages), packages=packages, executable=environment(number))
    if number == capi.OLDEST:
        assert "labelled imports or exports (`implements`), which need wasmtime 49 or later; 48." in done.stdout
    else:
        assert done.stdout == "42\n"


def test_the_installed_version_is_in_the_range() -> None:
    assert int(capi.version().partition(".")[0]) in VERSIONS
