"""Components without a generated package."""

from __future__ import annotations

import enum
import functools
import gc
import weakref
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.kitchen_host import Clock, EchoHost, Host, Mirror
from tests.support.packages import ECHO, KITCHEN, LARDER
from tests.support.values import alike, values
from tests.support.wat import HOST, component, lift, load
from witgen.runtime import Err, InstanceError, LinkError, MismatchError, Ok, ResourceError, TrapError, dynamic

ECHO_GUEST, ECHO_HOST = "test:echo/guest@0.1.0", "test:echo/host@0.1.0"
RAISING = ("result_map",)


@pytest.fixture(scope="module")
def echo():
    with dynamic.load(ECHO, {ECHO_HOST: EchoHost()}) as instance:
        yield instance


@pytest.fixture(scope="module")
def kitchen():
    imports = instance_imports()
    host = imports["test:kitchen/host@0.1.0"]
    with dynamic.compile(KITCHEN).instantiate(imports) as instance:
        host._point = instance.types("test:kitchen/types")["point"]
        yield instance, host


def instance_imports():
    return {
        "test:kitchen/values@0.1.0": Mirror(),
        "test:kitchen/host@0.1.0": Host(None),
        "notify": len,
        "clock": Clock(),
    }


def test_a_component_says_what_it_imports_and_exports():
    component = dynamic.compile(KITCHEN)
    assert sorted(component.imports) == ["clock", "notify", "test:kitchen/host@0.1.0", "test:kitchen/values@0.1.0"]
    exports = ["run", "test:kitchen/guest@0.1.0", "test:kitchen/values@0.1.0", "timer", "work"]
    assert sorted(component.exports) == exports


def test_functions_and_types(echo):
    guest, types = echo[ECHO_GUEST], echo.types(ECHO_GUEST)
    assert guest.add(1, 2) == 3
    assert guest.add(a=1, b=2) == 3
    item = types["item"](1, "x", weight=None)
    assert guest.echo_item(item) == item
    assert guest.echo_shape(types["shape"]["circle"](4)) == types["shape"]["circle"](4)
    assert guest.echo_color(types["color"].DARK_BLUE) is types["color"].DARK_BLUE
    assert guest.echo_perms(types["perms"].READ | types["perms"].EXEC_ALL) == types["perms"](5)
    assert issubclass(types["perms"], enum.Flag)
    assert guest.echo_result(Ok(1)) == 1
    with pytest.raises(Err, match="no"):
        guest.echo_result(Err("no"))


def test_an_export_is_found_with_and_without_its_version(echo):
    for _ in range(3):
        assert echo[ECHO_GUEST] is echo["test:echo/guest"]
    assert echo.types("test:echo/guest") == echo.types(ECHO_GUEST)
    with pytest.raises(LinkError, match=r"^the component does not mention `no:such/thing`; it mentions `test:echo/"):
        echo.types("no:such/thing")


@pytest.mark.parametrize("name", ["test:echo/gues", "guest", "", "close", "__class__", "_world"])
def test_an_export_that_is_not_there(echo, name):
    with pytest.raises(
        LinkError, match=rf"^the component does not export `{name}`; it exports `test:echo/guest@0\.1\.0`$"
    ):
        echo[name]


def test_a_function_that_is_not_there(echo):
    with pytest.raises(AttributeError, match=r"test:echo/guest@0\.1\.0 exports no `ad`"):
        echo[ECHO_GUEST].ad(1, 2)


def test_mismatches_are_told_as_ever(echo):
    item = echo.types(ECHO_GUEST)["item"]
    with pytest.raises(MismatchError, match=r"^echo-items\(v\[1\]\.weight\): expected f64, got 'x'$"):
        echo[ECHO_GUEST].echo_items([item(1, "a", None), item(1, "a", "x")])


def test_resources_of_the_guest(echo):
    guest = echo[ECHO_GUEST]
    counter = guest.Counter(3)
    assert (counter.incr(4), guest.Counter.total(counter, counter)) == (7, 14)
    merged = guest.Counter.merge(counter, guest.Counter(1))
    with pytest.raises(ResourceError, match="was given back"):
        counter.value()
    with merged:
        assert merged.value() == 8


def test_resources_of_the_host(kitchen):
    instance, host = kitchen
    guest = instance["test:kitchen/guest"]
    assert guest.use_host(5).startswith("incr=10 divide=5 error=zero")
    counter = host.Counter(3)
    assert guest.pass_counter(counter) is counter
    assert guest.read_counter(counter) == 3


def test_the_world_itself(kitchen):
    instance, _ = kitchen
    assert instance["run"](["a", "b"]) == "a,b"
    assert instance["timer"].seconds() == 12


@pytest.mark.parametrize("name", [None, "test:echo/hos", "test:echo/host@0.2.0", ECHO_GUEST])
def test_providers_that_do_not_fit(name):
    component = dynamic.compile(ECHO)
    if name is None:
        with pytest.raises(LinkError, match=r"missing import `test:echo/host@0\.1\.0`"):
            component.instantiate()
    else:
        with pytest.raises(LinkError, match=rf"does not import `{name}`; it imports `test:echo/host@0\.1\.0`$"):
            component.instantiate({name: EchoHost()})


def test_a_provider_without_a_function():
    with pytest.raises(LinkError, match="class object has no `tick`, which"):
        dynamic.load(ECHO, {ECHO_HOST: object()})


@pytest.mark.parametrize("imports", [EchoHost(), [(ECHO_HOST, EchoHost())], "host", 3])
def test_imports_are_a_mapping(imports):
    with pytest.raises(TypeError, match="give a dict from the names of imports to their providers"):
        dynamic.load(ECHO, imports)


def test_nothing_after_close():
    instance = dynamic.load(ECHO, {ECHO_HOST: EchoHost()})
    add = instance[ECHO_GUEST].add
    instance.close()
    instance.close()
    with pytest.raises(InstanceError, match="closed"):
        add(1, 2)


NAMES = ["close", "import", "class", "none", "self", "drop", "types", "get", "name", "enter"]


def test_exports_with_names_that_mean_something_here():
    core = " ".join(f'(func (export "{name}") (result i32) (i32.const {i}))' for i, name in enumerate(NAMES))
    with load(component(core, *(lift(name, "", "u32") for name in NAMES))) as instance:
        assert [instance[name]() for name in NAMES] == list(range(len(NAMES)))
        assert [instance[name]() for name in NAMES] == list(range(len(NAMES)))
    with pytest.raises(InstanceError, match="closed"):
        instance["close"]()


def test_parameters_with_names_that_mean_something_here():
    text = " ".join(f'(param "{name}" u32)' for name in [*NAMES, "type", "len", "lambda"])
    core = f'(func (export "f") (param {"i32 " * (len(NAMES) + 3)}) (result i32) (local.get 12))'
    with load(component(core, lift("f", text, "u32"))) as instance:
        assert instance["f"](*range(13)) == 12
        assert (
            instance["f"](
                **dict.fromkeys(["close", "import_", "class_", "none", "self", "drop", "types"], 0),
                get=0,
                name=0,
                enter=0,
                type=0,
                len=0,
                lambda_=5,
            )
            == 5
        )


def test_resources_of_one_name_in_two_interfaces():
    text = """(component
      (import "a:b/one" (instance $one (export "r" (type $r (sub resource))) (export "make" (func (result (own $r))))))
      (import "a:b/two" (instance $two
        (export "r" (type $r (sub resource)))
        (export "[constructor]r" (func (result (own $r))))
        (export "[method]r.get" (func (param "self" (borrow $r)) (result u32)))))
      (alias export $one "r" (type $r1))
      (alias export $two "r" (type $r2))
      (core func $drop1 (canon resource.drop $r1))
      (core func $drop2 (canon resource.drop $r2))
      (core func $make (canon lower (func $one "make")))
      (core func $new (canon lower (func $two "[constructor]r")))
      (core func $get (canon lower (func $two "[method]r.get")))
      (core module $m
        (import "" "drop1" (func $drop1 (param i32))) (import "" "drop2" (func $drop2 (param i32)))
        (import "" "make" (func $make (result i32))) (import "" "new" (func $new (result i32)))
        (import "" "get" (func $get (param i32) (result i32)))
        (func (export "f") (result i32) (local i32)
          (call $drop1 (call $make))
          (local.set 0 (call $new))
          (call $get (local.get 0))
          (call $drop2 (local.get 0))))
      (core instance $i (instantiate $m (with "" (instance
        (export "drop1" (func $drop1)) (export "drop2" (func $drop2)) (export "make" (func $make))
        (export "new" (func $new)) (export "get" (func $get))))))
      (func (export "f") (result u32) (canon lift (core func $i "f"))))"""
    dropped = []

    class R:
        def __init__(self, kind="two"):
            self.kind = kind

        def get(self):
            return 2

        def __drop__(self):
            dropped.append(self.kind)

    class One:
        def make(self):
            return R("one")

    class Two:
        pass

    Two.R = R
    with dynamic.load(text.encode(), {"a:b/one": One(), "a:b/two": Two()}) as instance:
        assert instance["f"]() == 2
    assert dropped == ["one", "two"]


def test_records_of_every_shape_read_back(kitchen):
    instance, _ = kitchen
    types = instance.types("test:kitchen/types@0.1.0")
    words = types["words"](from_="x", class_=1, self=True, none=None, http_status=200, x2=0.5)
    assert instance["test:kitchen/values"].echo_words(words) == words
    assert types["words"].__name__ == "Words"


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_values_by_descriptors_read_from_the_component(data):
    component = dynamic.compile(LARDER)
    mirror = Mirror(*RAISING)
    with component.instantiate({"test:kitchen/maps@0.1.0": mirror}) as instance:
        maps = instance["test:kitchen/maps"]
        for function in component._contract.exports[0].contract.functions:
            signature = function.signature
            argument = data.draw(values(signature.params[0].type))
            answer = data.draw(values(signature.wire))
            mirror.answers[:] = [answer]
            call = functools.partial(getattr(maps, function.python), argument)
            try:
                got = Ok(call()) if signature.raises else call()
            except Err as error:
                got = error
            assert alike(got) == alike(answer)


def test_a_trap(kitchen):
    instance, _ = kitchen
    with dynamic.load(KITCHEN, instance_imports()) as other:
        with pytest.raises(TrapError, match="unreachable"):
            other["test:kitchen/guest"].trap()
        with pytest.raises(InstanceError, match="dead"):
            other["run"]([])
    assert instance["run"](["x"]) == "x"


def test_types_of_the_world_have_their_names():
    text = b"""(component
      (core module $m (func (export "f") (param i32 i32) (result i32) (local.get 0)))
      (core instance $i (instantiate $m))
      (type $setting (variant (case "number" u32) (case "switch" bool)))
      (export $named "setting" (type $setting))
      (func (export "which") (param "s" $named) (result u32) (canon lift (core func $i "f"))))"""
    with dynamic.load(text) as app, pytest.raises(MismatchError, match=r"expected variant setting, got 3 .*Setting_N"):
        app["which"](3)


def test_a_host_of_hand_written_components():
    core = '(func (export "f") (call $call) (call $drop (call $new)))'
    calls = []

    class Thing:
        get = copy = None

    class Provider:
        def call(self):
            calls.append("call")

        give = tell = print

    Provider.Thing = Thing
    with pytest.raises(LinkError, match=r"{'test:wat/host': …}: Thing\.get: a NoneType cannot be called"):
        load(component(core, lift("f"), host=True), Provider())
    Thing.get = Thing.copy = lambda self: self
    with load(component(core, lift("f"), host=True), Provider()) as instance:
        instance["f"]()
    assert calls == ["call"]
    assert HOST == "test:wat/host"


def test_a_component_takes_its_classes_with_it():
    def load_once():
        with dynamic.load(ECHO, {ECHO_HOST: EchoHost()}) as app:
            item = app.types(ECHO_GUEST)["item"]
            assert app[ECHO_GUEST].echo_items([item(1, "a", None)])
            assert app[ECHO_GUEST].ticks(3) == 6
            return weakref.ref(item)

    classes = [load_once() for _ in range(3)]
    gc.collect()
    assert [cls() for cls in classes] == [None] * 3


VERSIONS = b"""(component
  (import "a:b/c@1.0.0" (instance $x (export "f" (func (result u32)))))
  (import "a:b/c@1.1.0" (instance $y (export "f" (func (result u32)))))
  (core func $f (canon lower (func $x "f"))) (core func $g (canon lower (func $y "f")))
  (core module $m (import "h" "f" (func $f (result i32))) (import "h" "g" (func $g (result i32)))
    (func (export "go") (result i32) (i32.add (i32.mul (call $f) (i32.const 100)) (call $g))))
  (core instance $i (instantiate $m (with "h" (instance (export "f" (func $f)) (export "g" (func $g))))))
  (func (export "go") (result u32) (canon lift (core func $i "go"))))"""


def test_two_versions_on_one_track_are_two_imports():
    one, two = SimpleNamespace(f=lambda: 1), SimpleNamespace(f=lambda: 2)
    with dynamic.load(VERSIONS, {"a:b/c@1.1.0": two, "a:b/c@1.0.0": one}) as app:
        assert app["go"]() == 102
    for name in ("a:b/c", "a:b/c@1.2.0"):
        with pytest.raises(LinkError, match=rf"imports several versions of `{name}`: give one of `a:b/c@1\.0\.0`, "):
            dynamic.load(VERSIONS, {name: one})
        with pytest.raises(LinkError, match=rf"mentions several versions of `{name}`"):
            app.types(name)


def test_a_missing_provider_is_asked_for_as_it_is_given():
    with pytest.raises(LinkError, match=r"missing import `.*`: give it as {'test:echo/host@0\.1\.0': …}$"):
        dynamic.load(ECHO)
    with dynamic.load(ECHO, {"test:echo/host": EchoHost()}) as app:
        assert app[ECHO_GUEST].ticks(3) == 6


INSTANCE_IN_AN_INSTANCE = """(component (import "a:b/c" (instance
  (export "inner" (instance (export "r" (type (sub resource)))))
  (alias export 0 "r" (type $r))
  (export "g" (func (result (own $r)))))))"""


def test_a_resource_deeper_than_wit_can_say():
    """Nobody can provide it, and the reason is told."""
    component = dynamic.compile(INSTANCE_IN_AN_INSTANCE.encode())
    with pytest.raises(LinkError, match="missing import `a:b/c`"):
        component.instantiate({})
    with pytest.raises(LinkError, match=r"`a:b/c: g` passes `a:b/c/inner\.r`"):
        component.instantiate({"a:b/c": SimpleNamespace(g=lambda: 1)})
