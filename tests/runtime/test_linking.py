"""Components, bindings and providers that do not fit together: every difference by name, before anything runs."""

from __future__ import annotations

import functools
import inspect
import re
import sys
import types
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from tests.support.packages import ECHO, KITCHEN, LARDER, package
from tests.support.wat import component, lift
from witgen.runtime import Engine, Limits, LinkError, TrapError, Wasi, WitgenError, dynamic

HOST = "Imports(host=…)"


def problems(call):
    """The lines of a LinkError below its first."""
    with pytest.raises(LinkError) as caught:
        call()
    assert isinstance(caught.value, WitgenError)
    first, *lines = str(caught.value).splitlines()
    assert first.endswith(" does not fit:")
    return [line.removeprefix("  - ") for line in lines if not line.startswith("The component was built from")]


@pytest.fixture
def instantiate(kitchen, kitchen_component):
    """Instantiate the kitchen with some imports changed."""
    return lambda **changed: functools.partial(kitchen_component.instantiate, kitchen_imports(kitchen, **changed))


# -- providers ---------------------------------------------------------------------------------------------------


def test_every_missing_import_is_named(kitchen, kitchen_component, instantiate):
    missing = [
        "missing import `test:kitchen/values@0.1.0`: give it as Imports(values=…)",
        "missing import `test:kitchen/host@0.1.0`: give it as Imports(host=…)",
        "missing import `notify`: give it as Imports(notify=…)",
        "missing import `clock`: give it as Imports(clock=…)",
    ]
    assert sorted(problems(kitchen_component.instantiate)) == sorted(missing)
    nothing = kitchen.Imports(values=None, host=None, clock=None, notify=None)
    assert sorted(problems(functools.partial(kitchen_component.instantiate, nothing))) == sorted(missing)
    assert problems(instantiate(clock=None)) == [missing[3]]


def test_imports_without_a_field(kitchen):
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'host'"):
        kitchen.Imports(values=1, clock=1, notify=1)


def test_something_else_instead_of_imports(kitchen, kitchen_component):
    for wrong in (EchoHost(), {}, {"values": 1}, "imports", 3, kitchen.Imports):
        with pytest.raises(TypeError, match=r" instead of imports: give kitchen\.Imports\(…\)$"):
            kitchen_component.instantiate(wrong)


def test_a_missing_function_is_named(instantiate):
    class Empty:
        def log(self, message): ...

    lines = problems(instantiate(host=Empty()))
    assert f"{HOST}: class Empty has no `fail`, which `test:kitchen/host@0.1.0` needs for `fail`" in lines
    needs = "which `test:kitchen/host@0.1.0` needs for"
    assert f"{HOST}: class Empty has no `Counter`, {needs} `[constructor]counter`" in lines
    assert f"{HOST}: class Empty has no `Counter.merge`, {needs} `[static]counter.merge`" in lines
    assert not any("`log`" in line for line in lines)


def test_a_method_missing_on_the_class_of_a_resource(cook, instantiate):
    host = cook.host
    del host.Counter.incr
    assert problems(instantiate(host=host)) == [
        f"{HOST}: class Host has no `Counter.incr`, which `test:kitchen/host@0.1.0` needs for `[method]counter.incr`"
    ]


def test_a_class_that_makes_up_its_methods_is_believed(cook, instantiate):
    class Counter:
        def __init__(self, start): ...

        merge = total = staticmethod(lambda *args: None)

        def __getattr__(self, name):
            return lambda *args: 1

    cook.host.Counter = Counter
    instantiate(host=cook.host)().close()


def test_a_factory_instead_of_a_class(cook, instantiate):
    class Factory:
        merge = total = staticmethod(lambda *args: None)

        def __call__(self, start):
            return object()

    cook.host.Counter = Factory()
    world = instantiate(host=cook.host)()
    with pytest.raises(
        TypeError, match=r"^counter result: expected own<test:kitchen/host@0.1.0.counter>, got .*`incr`"
    ):
        world.guest.use_host(1)
    world.close()


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        (None, f"{HOST}: log: a NoneType cannot be called"),
        ("text", f"{HOST}: log: a str cannot be called"),
        (lambda: None, f"{HOST}: log() does not take the arguments it is called with: (message)"),
        (lambda a, b: None, f"{HOST}: log(a, b) does not take the arguments it is called with: (message)"),
        (lambda *, message: None, f"{HOST}: log(*, message) does not take the arguments it is called with: (message)"),
    ],
)
def test_what_cannot_be_called_as_it_will_be(cook, instantiate, broken, problem):
    cook.host.log = broken
    assert problems(instantiate(host=cook.host)) == [problem]


async def coroutine(*args): ...


async def generator(*args):
    yield


class Awaited:
    async def __call__(self, *args): ...


@pytest.mark.parametrize("function", [coroutine, generator, Awaited(), functools.partial(coroutine, 1)])
def test_async_functions_are_refused(cook, instantiate, function):
    cook.host.log = function
    assert problems(instantiate(host=cook.host)) == [f"{HOST}: log is async: provide a plain function"]
    assert problems(instantiate(notify=function)) == ["Imports(notify=…) is async: provide a plain function"]


def test_an_async_method_of_a_resource_is_refused(cook, instantiate):
    cook.host.Counter.incr = coroutine
    assert problems(instantiate(host=cook.host)) == [f"{HOST}: Counter.incr is async: provide a plain function"]


def test_a_coroutine_that_comes_unannounced(cook):
    async def late(): ...

    coroutine = late()
    cook.host.on_call_back = lambda depth: coroutine
    with pytest.raises(TypeError, match=r"^call-back result: expected u32, got <coroutine object"):
        cook.guest.call_host(1)
    coroutine.close()


def test_a_class_where_an_object_is_meant(echo):
    assert problems(lambda: echo.load(ECHO, echo.Imports(host=EchoHost)))[0] == (
        "Imports(host=…): tick(self, n: 'int') -> 'int' does not take the arguments it is called with: (n) "
        "(give an object of EchoHost?)"
    )


def test_anything_with_the_right_attributes_provides(kitchen, echo):
    module = types.ModuleType("provider_module")
    module.tick, module.put, module.get = lambda n: n + 2, print, bytes
    space = types.SimpleNamespace(tick=lambda n: n + 2, put=print, get=bytes)

    class Static:
        tick = staticmethod(lambda n: n + 2)
        put = print
        get = bytes

    for provider in (module, space, Static, Static()):
        with echo.load(ECHO, echo.Imports(host=provider)) as world:
            assert world.guest.ticks(3) == 9


def test_a_module_is_called_one_in_messages(echo):
    module = sys.modules[__name__]
    assert problems(lambda: echo.load(ECHO, echo.Imports(host=module)))[0] == (
        f"Imports(host=…): module {__name__} has no `tick`, which `test:echo/host@0.1.0` needs for `tick`"
    )


def test_what_python_calls_otherwise_is_looked_up_under_its_python_name(instantiate, cook):
    class Lacking:
        def __getattr__(self, name):
            if name == "lambda_":
                raise AttributeError(name)
            return print

    assert problems(instantiate(values=Lacking())) == [
        "Imports(values=…): class Lacking has no `lambda_`, which `test:kitchen/values@0.1.0` needs for `lambda`"
    ]


# -- options -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"memory": 3}, "unknown option memory: give wasi, limits"),
        ({"Wasi": Wasi()}, "unknown option Wasi: give wasi, limits"),
        ({"wasi": {"args": []}}, r"wasi={'args': []}: give a Wasi(…)"),
        ({"wasi": True}, "wasi=True: give a Wasi(…)"),
        ({"wasi": Wasi}, "wasi=<class 'witgen.runtime.wasi.Wasi'>: give a Wasi(…)"),
        ({"limits": 10}, "limits=10: give a Limits(…)"),
        ({"limits": Wasi()}, "limits=Wasi("),
    ],
)
def test_options_that_are_none(echo_component, echo, options, text):
    with pytest.raises(TypeError, match=re.escape(text)):
        echo_component.instantiate(echo.Imports(host=EchoHost()), **options)


def test_an_engine_of_ones_own(echo):
    engine = Engine()
    first, second = (echo.compile(ECHO, engine=engine) for _ in range(2))
    assert first.instantiate(echo.Imports(host=EchoHost())).guest.add(1, 2) == 3
    assert second.instantiate(echo.Imports(host=EchoHost()), limits=Limits(), wasi=Wasi()).guest.add(1, 2) == 3


# -- components that do not fit ----------------------------------------------------------------------------------

WIT = """
    package a:b@{version};
    interface types {{
      record point {{ x: s32, y: s32 }}
      variant shape {{ circle(f64), empty }}
      enum color {{ red, green }}
      flags perms {{ read, write }}
    }}
    world w {{
      import log: func(text: string);
      export f: func(a: u32, b: string) -> u32;
      export g: func(v: option<u8>) -> result<string, u8>;
    }}
"""
CORE = """
  (func (export "f") (param i32 i32 i32) (result i32) (i32.const 1))
  (func (export "g") (param i32 i32) (result i32) (i32.const 0))"""
F = lift("f", '(param "a" u32) (param "b" string)', "u32")
G = lift("g", '(param "v" (option u8))', "(result string (error u8))")


@pytest.fixture(scope="module")
def small(packages):
    return package(packages, "small_world", WIT.format(version="0.1.0"))


def fits(small, *exports, core=CORE, imports=""):
    text = component(core, *exports).replace("(component", f"(component {imports}", 1)
    return lambda: small.compile(text.encode()).instantiate(small.Imports(log=print))


def test_a_component_that_fits(small):
    with fits(small, F, G)() as world:
        assert world.f(1, "x") == 1


EXPORTS = [
    ([G], "missing export `f`: the component exports `g`"),
    ([], "missing export `f`: it exports nothing"),
    (
        [lift("f", '(param "a" u32) (param "c" string)', "u32"), G],
        "f: the component's parameters are (a, c), the bindings' (a, b)",
    ),
    (
        [lift("f", '(param "a" s32) (param "b" string)', "u32"), G],
        "f: parameter a: the component has s32, the bindings have u32",
    ),
    (
        [lift("f", '(param "a" u32) (param "b" (list u8))', "u32"), G],
        "f: parameter b: the component has list<u8>, the bindings have string",
    ),
    (
        [F, lift("g", '(param "v" (option s8))', "(result string (error u8))")],
        "g: parameter v, some: the component has s8, the bindings have u8",
    ),
    (
        [F, lift("g", '(param "v" (option u8))', "(result string)")],
        "g: result, result err: the component has no value, the bindings have u8",
    ),
    (
        [F, lift("g", '(param "v" (option u8))', "(result string (error u32))")],
        "g: result, result err: the component has u32, the bindings have u8",
    ),
]


@pytest.mark.parametrize(("exports", "problem"), EXPORTS, ids=[problem for _, problem in EXPORTS])
def test_exports_that_differ(small, exports, problem):
    core = CORE.replace("(result i32) (i32.const 0)", "(result i32) (i32.const 0)")
    assert problem in problems(fits(small, *exports, core=core))


def test_all_differences_are_told_at_once(small):
    bad_f = lift("f", '(param "a" s32) (param "b" string)', "u32")
    bad_g = lift("g", '(param "v" (option s8))', "(result string (error u8))")
    assert problems(fits(small, bad_f, bad_g)) == [
        "f: parameter a: the component has s32, the bindings have u32",
        "g: parameter v, some: the component has s8, the bindings have u8",
    ]


def test_an_interface_instead_of_a_function(small):
    nested = '(component $i) (instance (export "f") (instantiate $i))'
    assert "export `f` is an interface" in problems(fits(small, nested, G, core=CORE))


IMPORTS = [
    ('(import "nobody" (func))', "missing import `nobody`: the bindings were generated from a world without it"),
    (
        '(import "lag" (func))',
        "missing import `lag`: the bindings were generated from a world without it; the bindings have `log`",
    ),
    (
        '(import "log" (func (param "text" u32)))',
        "log: parameter text: the component has u32, the bindings have string",
    ),
    ('(import "log" (func))', "log: the component's parameters are (), the bindings' (text)"),
    (
        '(import "log" (func (param "text" string) (result u32)))',
        "log: result: the component has u32, the bindings have no value",
    ),
    (
        '(import "wasi:http/types@0.2.0" (instance (export "f" (func))))',
        "missing import `wasi:http/types@0.2.0`: the bindings were generated from a world without it",
    ),
]


@pytest.mark.parametrize(("imports", "problem"), IMPORTS, ids=[problem for _, problem in IMPORTS])
def test_imports_that_differ(small, imports, problem):
    assert problems(fits(small, F, G, imports=imports)) == [problem]


KINDS = {
    "record": (
        '(record (field "x" s32) (field "z" s32))',
        "the component's record has z, which the bindings lack; the bindings' record has y, which the component lacks",
    ),
    "variant": (
        '(variant (case "circle" f32) (case "empty"))',
        "case circle: the component has f32, the bindings have f64",
    ),
    "enum": (
        '(enum "green" "red")',
        "the component's enum has green, red in this order, the bindings red, green",
    ),
    "flags": ('(flags "read" "write" "exec")', "the component's flags has exec, which the bindings lack"),
}


@pytest.fixture(scope="module")
def labelled(packages):
    kinds = {"record": "point", "variant": "shape", "enum": "color", "flags": "perms"}
    functions = " ".join(f"{kind}: func(v: {name});" for kind, name in kinds.items())
    uses = "use types.{point, shape, color, perms};"
    wit = WIT.format(version="0.1.0") + f"interface host {{ {uses} {functions} }} world labelled {{ import host; }}"
    wit = wit.replace("record:", "%record:").replace("variant:", "%variant:").replace("enum:", "%enum:")
    return package(packages, "labelled_world", wit.replace("flags:", "%flags:"), "labelled")


@pytest.mark.parametrize(("kind", "wit", "problem"), [(kind, *case) for kind, case in KINDS.items()], ids=KINDS)
def test_labels_that_differ(labelled, kind, wit, problem):
    instance = f"""
      (type $def {wit}) (export "t" (type $t (eq $def)))
      (export "{kind}" (func (param "v" $t)))"""
    text = f'(component (import "a:b/host@0.1.0" (instance {instance})))'
    provider = types.SimpleNamespace(**dict.fromkeys(["record", "variant", "enum", "flags"], print))
    lines = problems(lambda: labelled.load(text.encode(), labelled.Imports(host=provider)))
    assert len(lines) == 1
    assert lines[0].startswith(f"a:b/host@0.1.0: {kind}: parameter v")
    assert problem in lines[0]


def test_a_component_for_another_world(kitchen, larder, echo):
    lines = problems(lambda: kitchen.compile(LARDER))
    assert "missing export `test:kitchen/guest@0.1.0`: the component exports `test:kitchen/maps@0.1.0`" in lines
    assert problems(lambda: larder.compile(KITCHEN))[0].startswith("missing export `test:kitchen/maps@0.1.0`: ")
    assert problems(lambda: echo.compile(KITCHEN))[0].startswith("missing export `test:echo/guest@0.1.0`: ")


# -- versions ----------------------------------------------------------------------------------------------------


def versioned(version):
    return ECHO.read_text("utf-8").replace("@0.1.0", f"@{version}").encode()


@pytest.mark.parametrize("version", ["0.1.0", "0.1.3", "0.1.99", "0.1.3+build.5"])
def test_a_component_of_a_compatible_version(echo, version):
    with echo.load(versioned(version), echo.Imports(host=EchoHost())) as world:
        assert world.guest.ticks(3) == 6
        counter = world.guest.Counter(3)
        assert counter.incr(1) == 4
        assert world.guest.echo_items([echo.test_echo.guest.Item(1, "x", None)])[0].name == "x"


@pytest.mark.parametrize("version", ["0.2.0", "1.0.0", "0.1.0-rc.1", "0.0.1"])
def test_a_component_of_an_incompatible_version(echo, version):
    lines = problems(lambda: echo.compile(versioned(version)))
    assert lines == [
        f"missing export `test:echo/guest@0.1.0`: the component exports `test:echo/guest@{version}`",
        (
            f"missing import `test:echo/host@{version}`: the bindings were generated from a world without it; "
            "the bindings have `test:echo/host@0.1.0`"
        ),
    ]


def test_dynamic_providers_of_a_compatible_version():
    with dynamic.load(versioned("0.1.3"), {"test:echo/host@0.1.0": EchoHost()}) as instance:
        assert instance["test:echo/guest"].ticks(3) == 6


# -- formats of generated code -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "hint"), [(0, "regenerate the package"), (2, "upgrade witgen")])
def test_generated_code_of_another_format(number, hint):
    from witgen.runtime import Bindings  # noqa: PLC0415

    with pytest.raises(ImportError, match=rf"^plugin is in format {number} of generated code.*: {hint}"):
        Bindings("plugin", "a:b/c", format=number)


RESOURCES = """
    package a:c;
    interface h {
      resource a { get: func() -> u32; }
      resource b { get: func() -> u32; }
      make: func() -> b;
      take: func(x: borrow<a>);
    }
    world resources { import h; }
"""


def test_a_resource_is_no_other_resource(packages):
    bindings = package(packages, "two_resources", RESOURCES, "resources")
    text = """(component (import "a:c/h" (instance
      (export "a" (type $a (sub resource))) (export "b" (type $b (sub resource)))
      (export "make" (func (result (own $a)))) (export "take" (func (param "x" (borrow $b)))))))"""
    assert problems(lambda: bindings.compile(text.encode())) == [
        "a:c/h: make: result: the component has own<a:c/h.a>, the bindings have own<a:c/h.b>",
        "a:c/h: take: parameter x: the component has borrow<a:c/h.b>, the bindings have borrow<a:c/h.a>",
    ]
    bindings.compile(text.replace("$a)))) ", "$b)))) ").replace("borrow $b", "borrow $a").encode())


def test_what_differs_in_imports_and_exports_is_told_together_with_what_to_do(small):
    text = component(CORE, lift("f", '(param "a" s32) (param "b" string)', "u32"), G)
    text = text.replace("(component", '(component (import "log" (func)) (import "nobody" (func))', 1)
    with pytest.raises(LinkError) as caught:
        small.compile(text.encode())
    assert str(caught.value).splitlines() == [
        "the component does not fit:",
        "  - f: parameter a: the component has s32, the bindings have u32",
        "  - log: the component's parameters are (), the bindings' (text)",
        "  - missing import `nobody`: the bindings were generated from a world without it",
        (
            "The component was built from another world, or another version of it: "
            "rebuild it, or run `witgen bindgen` again"
        ),
    ]


@pytest.mark.parametrize(
    ("name", "function", "problem"),
    [
        ("wasi:cli/nonsense@0.2.0", '"f" (func)', "missing import `wasi:cli/nonsense@0.2.0`: give it as"),
        ("wasi:clocks/timezone@0.2.0", '"utc-offset" (func)', "missing import `wasi:clocks/timezone@0.2.0`: give it"),
        (
            "wasi:cli/environment@0.2.0",
            '"get-arguments" (func (result u32))',
            "`get-arguments` has the wrong type: type mismatch with results: expected `list`",
        ),
    ],
)
def test_what_native_wasi_does_not_serve(name, function, problem):
    text = f'(component (import "{name}" (instance (export {function}))))'
    with pytest.raises(LinkError, match=problem):
        dynamic.load(text.encode())


# -- what a host sees of an instance -----------------------------------------------------------------------------


def test_what_an_instance_shows(echo, echo_component):
    world = echo_component.instantiate(echo.Imports(host=EchoHost()))
    assert repr(world) == "<test:echo/echo@0.1.0>"
    assert [name for name in dir(world) if not name.startswith("__")] == ["close", "guest"]
    assert not [name for name in dir(world.guest) if name.startswith("_") and not name.startswith("__")]
    assert repr(world.guest.Counter) == "<class 'echo.test_echo.guest.Counter'>"
    assert world.guest.Counter(3).incr.__qualname__ == "Counter.incr"
    world.close()
    assert repr(world) == "<test:echo/echo@0.1.0 (closed)>"


def test_a_dead_instance_says_so(cook):
    with pytest.raises(TrapError):
        cook.guest.trap()
    assert repr(cook.world) == "<test:kitchen/kitchen@0.1.0 (dead)>"


def test_exported_functions_carry_their_docs(packages):
    wit = """
        package a:docs;
        /// A world.
        world docs {
          /// Adds.
          export add: func(a: u32, b: u32) -> u32;
        }"""
    bindings = package(packages, "documented", wit, "docs")
    core = '(func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))'
    text = component(core, lift("add", '(param "a" u32) (param "b" u32)', "u32"))
    with bindings.load(text.encode(), bindings.Imports()) as world:
        assert world.add.__doc__ == "Adds."
        assert world.add.__qualname__ == "add"
        assert str(inspect.signature(world.add)) == "(a, b)"
        assert world.add(b=1, a=2) == 3


def test_one_default_engine_for_all_threads(monkeypatch):
    monkeypatch.setattr(Engine, "_default", None)
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: Engine.default(), range(64)))) == 1
