"""What a component and its bindings say of themselves is read when it is asked for: as little, and as surely."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

import witgen
from tests.support.packages import GUESTS, ROOT, package
from witgen.runtime import Engine, LinkError, UnsupportedError, contract, dynamic
from witgen.runtime.capi_types import Reader
from witgen.runtime.loading import compiled

GUEST = GUESTS / "wasi" / "wasi.wat"
EXPORTS = ["args", "env", "say", "complain", "hear", "dirs", "read", "write", "lookup", "random", "now", "leave"]


class Environment:
    """`wasi:cli/environment` in the place of native WASI."""

    def get_environment(self):
        return []

    def get_arguments(self):
        return ["from", "the", "host"]

    def initial_cwd(self):
        return None


@pytest.fixture(scope="module")
def world(packages):
    wit = packages / "lazy-wit"
    shutil.copytree(GUESTS / "wasi" / "wit", wit)
    shutil.copytree(ROOT / "wit" / "deps", wit / "deps")
    witgen.generate(wit, world="wasi", out=packages / "lazy_world")
    return package(packages, "lazy_world")


def reading(text):
    """Reads the types of a component."""
    engine = Engine(cache=False)
    return Reader(engine.owned, compiled(engine, text.encode())[0])


@pytest.fixture
def read(monkeypatch):
    """How many functions of components were read."""
    addresses = []
    original = Reader._function
    monkeypatch.setattr(Reader, "_function", lambda self, ptr: addresses.append(ptr) or original(self, ptr))
    return addresses


@pytest.fixture
def described(monkeypatch):
    """The functions of bindings whose annotations were read, as if nothing had been before."""
    names = []
    original = contract.signature

    def signature(function, name, **options):
        names.append(name)
        return original(function, name, **options)

    monkeypatch.setattr(contract, "signature", signature)
    contract.world_contract.cache_clear()
    contract.interface_contract.cache_clear()
    return names


def everything(externs):
    """All there is in a component, read."""
    return {
        name: (extern.function, extern.resource, extern.type, everything(extern.instance or {}))
        for name, extern in externs.items()
    }


def reader():
    engine = Engine(cache=False)
    component, _ = compiled(engine, GUEST)
    return Reader(engine.owned, component)


class TestHowLittle:
    def test_of_a_component_what_native_wasi_does_not_serve(self, world, read):
        world.load(GUEST, world.Imports()).close()
        assert len(read) == len(EXPORTS)

    def test_and_what_the_host_provides(self, world, read):
        component = world.compile(GUEST)
        imports = world.Imports(wasi_cli_environment=Environment())
        for _ in range(2):
            with component.instantiate(imports) as instance:
                assert instance.guest.args() == ["from", "the", "host"]
        assert len(read) == len(EXPORTS) + len(["get-arguments", "get-environment"])

    def test_resources_of_the_hosts_own_say_nothing_about_wasi(self, packages, read):
        wit = "package a:shop; interface s { resource r; f: func() -> r; } world shop { import s; }"
        shop = package(packages, "lazy_shop", wit)
        more = (
            '(import "a:shop/s" (instance (export "r" (type $r (sub resource))) (export "f" (func (result (own $r))))))'
        )
        text = GUEST.read_text().rstrip().removesuffix(")") + more + ")"
        shop.load(text.encode(), shop.Imports(s=SimpleNamespace(R=object, f=object))).close()
        assert len(read) == 1

    def test_of_the_bindings_what_native_wasi_does_not_serve(self, world, described):
        world.load(GUEST, world.Imports()).close()
        assert sorted(described) == sorted(EXPORTS)

    def test_and_of_interfaces_the_host_provides(self, world, described):
        world.load(GUEST, world.Imports(wasi_cli_environment=Environment())).close()
        assert sorted(described) == sorted([*EXPORTS, "get-arguments", "get-environment", "initial-cwd"])


ENVIRONMENT = """(component
    {types}
    (import "wasi:cli/environment@0.2.0" (instance (export "get-arguments" (func {function})))))"""


@pytest.fixture(scope="module")
def small(packages):
    """Bindings that import `wasi:cli/environment` and nothing else."""
    source = packages / "small_wasi.wit"
    source.write_text("package a:args; world args { import wasi:cli/environment@0.2.12; }")
    witgen.generate(source, out=packages / "small_wasi", dependencies=sorted((ROOT / "wit" / "deps").iterdir()))
    return package(packages, "small_wasi")


class TestHowSurely:
    """What is not read differs from what is in nothing but when it is told."""

    def compile(self, small, function, types=""):
        return small.compile(ENVIRONMENT.format(types=types, function=function).encode())

    def test_one_that_fits(self, small):
        component = self.compile(small, "(result (list string))")
        component.instantiate(small.Imports()).close()
        component.instantiate(small.Imports(wasi_cli_environment=Environment())).close()

    def test_a_function_of_wasi_that_differs(self, small):
        component = self.compile(small, "(result (list u8))")
        differs = "get-arguments: result, item: the component has u8, the bindings have string"
        for _ in range(2):
            with pytest.raises(LinkError, match=r"native WASI of wasmtime .* serves .* otherwise"):
                component.instantiate(small.Imports())
            with pytest.raises(LinkError, match=differs):
                component.instantiate(small.Imports(wasi_cli_environment=Environment()))

    def test_a_function_of_wasi_with_more_types_than_anybody_writes(self, small):
        types = "(type $t0 (tuple u8 u8))" + "".join(f"(type $t{i + 1} (tuple $t{i} $t{i}))" for i in range(17))
        component = self.compile(small, "(result (list $t17))", types)
        for _ in range(2):
            with pytest.raises(LinkError, match=r"native WASI of wasmtime .* serves .* otherwise"):
                component.instantiate(small.Imports())
            with pytest.raises(UnsupportedError, match="mention more than 250,000 types"):
                component.instantiate(small.Imports(wasi_cli_environment=Environment()))

    def test_what_could_not_be_read_uses_up_nothing(self):
        types = "(type $t0 (tuple u8 u8))" + "".join(f"(type $t{i + 1} (tuple $t{i} $t{i}))" for i in range(17))
        text = f"""(component {types}
            (import "big" (func (result (list $t17))))
            (import "small" (func (result u8))))"""
        imports = reading(text).imports()
        with pytest.raises(UnsupportedError, match="mention more than 250,000 types"):
            assert imports["big"].function
        assert imports["small"].function.result.kind == "u8"

    def test_threads_that_read_the_same_count_once(self):
        """Alone it is within bounds."""
        types = "(type $t0 (tuple u8 u8))" + "".join(f"(type $t{i + 1} (tuple $t{i} $t{i}))" for i in range(14))
        made = reading(f'(component {types} (import "f" (func (param "a" (list $t14)))))')
        found, ends = made.imports()["f"], []
        barrier = threading.Barrier(8)

        def read():
            barrier.wait()
            ends.append(found.function)

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(ends) == 8
        assert made.spent == (1 << 16)

    def test_wasi_that_would_pass_what_is_not_its_own(self):
        text = """(component
            (import "a:shop/s" (instance $s (export "r" (type (sub resource))) (export "f" (func (result (own 0))))))
            (alias export $s "r" (type $r))
            (import "wasi:cli/stdin@0.2.0" (instance
                (alias outer 1 $r (type (;0;)))
                (export "input-stream" (type (eq 0)))
                (export "get-stdin" (func (result (own 1)))))))"""
        with pytest.raises(LinkError, match=r"serves `wasi:cli/stdin@0.2.0` otherwise: .*resource type mismatch"):
            dynamic.load(text.encode(), {"a:shop/s": SimpleNamespace(f=object)})

    def test_types_outlive_what_they_were_read_from(self):
        source = reader()
        imports, exports = source.imports(), source.exports()
        del source
        gc.collect()
        found = everything({**imports, **exports})
        assert found == everything({**imports, **exports})
        assert [*found["test:wasi/guest@0.1.0"][3]] == EXPORTS


class TestThreads:
    """Threads that ask at once get the same."""

    @pytest.fixture(autouse=True)
    def _switch_often(self):
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        yield
        sys.setswitchinterval(interval)

    def together(self, work, count=8):
        barrier = threading.Barrier(count)

        def run(number):
            barrier.wait(60)
            return work(number)

        with ThreadPoolExecutor(count) as pool:
            return [*pool.map(run, range(count))]

    def test_one_type_is_one_object_and_one_resource_one_number(self):
        expected = reader()
        count = len(everything(expected.imports())) and len(expected._resources)
        for _ in range(5):
            source = reader()
            imports = source.imports()
            names = [*imports]

            def work(number, imports=imports, names=names):
                turned = names[number:] + names[:number]
                return everything({name: imports[name] for name in turned})

            first, *others = self.together(work)
            assert all(found == first for found in others)
            numbers = {item[1] for _, _, _, items in first.values() for item in items.values()} - {None}
            assert len(numbers) == count

    def test_instances_made_for_the_first_time_at_once(self, world):
        component = world.compile(GUEST)

        def work(number):
            imports = world.Imports(wasi_cli_environment=Environment()) if number % 2 else world.Imports()
            with component.instantiate(imports) as instance:
                return instance.guest.args()

        assert self.together(work) == [[], ["from", "the", "host"]] * 4

    def test_a_component_that_does_not_fit_is_told_to_all(self, world):
        text = GUEST.read_text().replace("(type (;2;) (func (result 1)))", "(type (;2;) (func (result 0)))", 1)
        component = world.compile(text.encode())

        def work(_):
            with pytest.raises(LinkError) as caught:
                component.instantiate(world.Imports(wasi_cli_environment=Environment()))
            return str(caught.value)

        texts = self.together(work)
        assert "get-environment: result: the component has tuple<" in texts[0]
        assert {*texts} == {texts[0]}
