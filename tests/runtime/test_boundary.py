"""Attacks on the boundary: a stack that ends anywhere, errors raised again, answers that never ran, copies."""

from __future__ import annotations

import copy
import gc
import pickle

import pytest

from tests.support.kitchen_host import EchoHost, Mirror
from tests.support.processes import python
from witgen.runtime import Engine, Err, InstanceError, MismatchError, Ok

# -- a stack that ends anywhere ----------------------------------------------------------------------------------

DEPTHS = """
    import sys
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO
    from witgen.runtime import InstanceError

    component = echo.compile(ECHO)
    problems = []

    def fresh():
        world = component.instantiate(echo.Imports(host=EchoHost()))
        guest = world.guest
        guest.ticks(1), guest.get_bytes(1, 1), guest.put_bytes(1, 1), guest.echo_strings([]), guest.Counter(1).value()
        return guest

    def deep(levels, call):
        return deep(levels - 1, call) if levels else call()

    calls = {
        "ticks": (lambda: guest.ticks(3), 6),
        "get": (lambda: guest.get_bytes(2, 5), 10),
        "put": (lambda: guest.put_bytes(2, 5), None),
        "strings": (lambda: guest.echo_strings(["a", "b"]), ["a", "b"]),
        "counter": (lambda: guest.Counter(3).value(), 3),
    }
    guest = fresh()
    outcomes = {"fine": 0, "deep": 0, "dead": 0}
    sys.setrecursionlimit(220)
    for levels in range(150, 230):
        for name, (call, expected) in calls.items():
            try:
                found = deep(levels, call)
                outcomes["fine"] += 1
                if found != expected:
                    problems.append(f"{name} at {levels}: {found}")
            except Exception as error:  # ctypes makes others of some
                outcomes["deep"] += "recursion" in str(error).lower()
            try:
                assert guest.ticks(3) == 6
                assert guest.echo_strings(["c"]) == ["c"]
                guest.Counter(1).drop()
            except InstanceError as error:
                outcomes["dead"] += 1
                if "this instance is dead: " not in str(error):
                    problems.append(f"{name} at {levels}: {error}")
                guest = fresh()
            except Exception as error:
                problems.append(f"{name} at {levels}, afterwards: {error!r}")
                guest = fresh()
    print(outcomes["fine"] > 0 < outcomes["deep"], problems)
"""


def test_a_stack_that_ends_anywhere(packages):
    """Every call is answered rightly, or raises RecursionError; and an instance that did not survive it says so."""
    done = python(DEPTHS, packages=packages)
    assert (done.stdout, done.stderr) == ("True []\n", "")


CALLBACKS = """
    import gc, sys
    from witgen.runtime import InstanceError, dynamic

    GUEST = b\"\"\"(component
      (import "told" (func $told (param "n" u32)))
      (core func $told (canon lower (func $told)))
      (core module $dtor (import "" "told" (func $told (param i32)))
        (func (export "gone") (param i32) (call $told (local.get 0))))
      (core instance $dtor (instantiate $dtor (with "" (instance (export "told" (func $told))))))
      (type $r (resource (rep i32) (dtor (core func $dtor "gone"))))
      (core func $new (canon resource.new $r))
      (core module $m
        (import "" "new" (func $new (param i32) (result i32)))
        (import "" "told" (func $told (param i32)))
        (func (export "make") (result i32) (call $new (i32.const 7)))
        (func $start (call $told (i32.const 1)))
        (start $start))
      (core instance $m (instantiate $m (with "" (instance (export "new" (func $new)) (export "told" (func $told))))))
      (func $make (result (own $r)) (canon lift (core func $m "make")))
      (component $i
        (import "r" (type $r' (sub resource)))
        (import "make" (func $make (result (own $r'))))
        (export $e "r" (type $r'))
        (export "[static]r.make" (func $make) (func (result (own $e)))))
      (instance (export "a:b/i") (instantiate $i (with "r" (type $r)) (with "make" (func $make)))))\"\"\"

    told, problems, outcomes = [], [], {True: 0, False: 0}
    component = dynamic.compile(GUEST)

    def fresh():
        return component.instantiate({"told": told.append})["a:b/i"].R

    def deep(levels, call):
        return deep(levels - 1, call) if levels else call()

    def tried(levels, call, expected):
        told.clear()
        try:
            deep(levels, call)
        except InstanceError as error:
            if "dead" not in str(error):
                problems.append(f"{expected} at {levels}: {error}")
        except Exception as error:
            outcomes[False] += 1
            if "recursion" not in str(error).lower():
                problems.append(f"{expected} at {levels}: {error!r}")
        else:
            outcomes[True] += 1
            if told != expected:
                problems.append(f"{expected} at {levels}: {told}")

    sys.setrecursionlimit(220)
    for levels in range(130, 235):
        tried(levels, fresh, [1])
        R = fresh()
        tried(levels, R.make().drop, [7])
        R = fresh()
        R.make()
        tried(levels, lambda: R.make().drop(), [7, 7])
        try:
            R.make().drop()
        except InstanceError as error:
            if "dead" not in str(error):
                problems.append(f"{levels}: {error}")
    print(outcomes[True] > 0 < outcomes[False], problems)
"""


def test_a_stack_that_ends_where_a_guest_starts_or_drops(packages):
    done = python(CALLBACKS, packages=packages)
    assert (done.stdout, done.stderr) == ("True []\n", "")


# -- exceptions --------------------------------------------------------------------------------------------------


def test_an_error_that_is_raised_again_and_again_keeps_nothing(make_kitchen):
    nobody = Err("nobody")

    class Refusing(Mirror):
        def result_both(self, v):
            raise nobody

    kitchen = make_kitchen(values=Refusing())
    for _ in range(3):
        with pytest.raises(Err, match="nobody"):
            kitchen.values.result_both(Ok(1))
        assert nobody.__traceback__ is None


class Rude(Err):
    """An error whose own methods raise."""

    def add_note(self, note):
        raise OSError(note)

    @property
    def value(self):
        raise EOFError

    @value.setter
    def value(self, value): ...


class Mute(Exception):  # noqa: N818
    """An error nobody can look at."""

    def __str__(self):
        raise AssertionError

    __repr__ = __bool__ = __str__

    def __eq__(self, other):
        raise AssertionError

    __hash__ = None


@pytest.mark.parametrize(
    ("host", "export", "raised", "expected"),
    [
        ("issue", lambda guest: guest.use_host(1), Rude(1), EOFError),
        ("call_back", lambda guest: guest.call_host(1), Rude(1), OSError),
        ("call_back", lambda guest: guest.call_host(1), Mute(), Mute),
        ("fail", lambda guest: guest.call_fail("x"), ExceptionGroup("group", [Err(1)]), ExceptionGroup),
    ],
    ids=["its value raises", "its add_note raises", "nobody can look at it", "a group"],
)
def test_errors_of_the_host_with_a_mind_of_their_own(cook, host, export, raised, expected):
    def fail(*_):
        raise raised

    setattr(cook.host, host, fail)
    with pytest.raises(expected):
        export(cook.guest)
    with pytest.raises(InstanceError, match=f"a host function raised {expected.__name__} in an earlier call"):
        cook.guest.coin(True)


def test_one_exception_in_two_instances(make_kitchen):
    def fail(reason):
        raise same

    same, kitchens = KeyError("same"), (make_kitchen(), make_kitchen())
    for kitchen in kitchens:
        kitchen.host.on_fail = fail
        with pytest.raises(KeyError) as caught:
            kitchen.guest.call_fail("x")
        assert caught.value is same


STOPPED = """
    import ctypes, random, threading, time
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO
    from witgen.runtime import InstanceError

    class Stop(BaseException): ...

    component, wrong, calls = echo.compile(ECHO), [], 0

    def call(guest):
        global calls
        while time.monotonic() < end:
            try:
                if guest.ticks(200) != sum(range(1, 201)) or guest.echo_strings(["a"]) != ["a"]:
                    wrong.append("a bogus value")
                guest.Counter(1).incr(3)
                calls += 1
            except Stop:
                pass

    def work():
        while time.monotonic() < end:
            try:
                call(component.instantiate(echo.Imports(host=EchoHost())).guest)
            except Stop:
                pass
            except InstanceError as error:
                if "this instance is dead" not in str(error):
                    wrong.append(str(error))

    import sys
    sys.unraisablehook = lambda _: None  # a Stop in a finaliser
    end = time.monotonic() + 2
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        time.sleep(random.random() * 0.002)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(Stop))
    print(calls > 100, wrong)
"""


def test_a_thread_that_is_stopped_anywhere(packages):
    """As a signal is to the main thread: the exception appears in whatever Python does next."""
    assert python(STOPPED, packages=packages).stdout == "True []\n"


# -- answers that never ran --------------------------------------------------------------------------------------


async def coroutine(*_): ...


def generator(*_):
    yield


@pytest.mark.filterwarnings("ignore:coroutine 'coroutine' was never awaited")
@pytest.mark.parametrize("never", [coroutine, generator])
def test_a_function_that_never_ran_is_told(cook, never):
    cook.host.log = never
    with pytest.raises(MismatchError, match=f"^log result: expected nothing, got <{never.__name__} object"):
        cook.guest.use_host(1)


@pytest.mark.filterwarnings("ignore:coroutine 'coroutine' was never awaited")
@pytest.mark.parametrize("never", [coroutine, generator])
def test_a_drop_that_never_ran_is_told(make_kitchen, never):
    kitchen = make_kitchen()
    kitchen.host.Counter.__drop__ = never
    kitchen.guest.keep(kitchen.host.Counter(1))
    with pytest.raises(TypeError, match=rf"Counter\.__drop__ returned a {never.__name__}: define a plain function"):
        kitchen.guest.keep(kitchen.host.Counter(2))
    kitchen.host.Counter.__drop__ = lambda self: None


# -- calls from where none should be -----------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["call", "close"])
def test_a_drop_cannot_enter_its_instance(make_kitchen, what):
    kitchen = make_kitchen()
    kitchen.host.Counter.__drop__ = lambda self: {"call": kitchen.guest.kept, "close": kitchen.world.close}[what]()
    kitchen.guest.keep(kitchen.host.Counter(1))
    with pytest.raises(InstanceError, match="in the middle of a call"):
        kitchen.guest.keep(kitchen.host.Counter(2))
    with pytest.raises(InstanceError, match="a host function raised InstanceError"):
        kitchen.guest.kept()
    kitchen.host.Counter.__drop__ = lambda self: None


def test_a_drop_at_close_meets_a_closed_instance(make_kitchen):
    kitchen = make_kitchen()
    kitchen.host.Counter.__drop__ = lambda self: (kitchen.world.close(), kitchen.guest.kept())
    kitchen.guest.keep(kitchen.host.Counter(1))
    with pytest.raises(InstanceError, match="closed"):
        kitchen.world.close()


def test_an_instance_up_the_chain_cannot_be_closed(make_kitchen):
    outer, inner = make_kitchen(), make_kitchen()
    outer.host.on_call_back = inner.guest.call_host
    inner.host.on_call_back = lambda depth: outer.world.close()
    with pytest.raises(InstanceError, match="in the middle of a call"):
        outer.guest.call_host(1)


def test_the_collector_at_work_all_the_time(cook):
    threshold = gc.get_threshold()
    gc.set_threshold(1)
    try:
        assert cook.guest.use_host(5).startswith("incr=10 ")
        assert cook.values.list_list([[1, 2], [3]]) == [[1, 2], [3]]
        assert cook.guest.pass_account(cook.guest.Account("ann")).owner() == "ann"
    finally:
        gc.set_threshold(*threshold)


# -- processes that end ------------------------------------------------------------------------------------------

ENDS = {
    "in a host function": ("lambda n: (print('bye', flush=True), os._exit(7))", "guest.ticks(3)", 7, "bye\n"),
    "while a thread is in the guest": (
        "lambda n: time.sleep(0.001) or n",
        "threading.Thread(target=guest.ticks, args=(10**9,), daemon=True).start(); time.sleep(0.1)",
        0,
        "",
    ),
    "while a thread spins in the guest": (
        "lambda n: n",
        "threading.Thread(target=guest.ticks, args=(10**9,), daemon=True).start(); time.sleep(0.1)",
        0,
        "",
    ),
    "in a thread's host function": (
        "lambda n: sys.exit(3)",
        "thread = threading.Thread(target=guest.ticks, args=(3,)); thread.start(); thread.join()",
        0,
        "",
    ),
}


@pytest.mark.parametrize(("tick", "then", "code", "said"), ENDS.values(), ids=ENDS)
def test_a_process_that_ends(packages, tick, then, code, said):
    script = f"""
        import os, sys, threading, time
        import echo
        from tests.support.kitchen_host import EchoHost
        from tests.support.packages import ECHO

        host = EchoHost()
        host.tick = {tick}
        guest = echo.load(ECHO, echo.Imports(host=host)).guest
        {then}
    """
    done = python(script, packages=packages, fine=False, timeout=30)
    assert (done.returncode, done.stdout, done.stderr) == (code, said, "")


# -- copies ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("copied", [copy.deepcopy, pickle.dumps])
@pytest.mark.parametrize("what", ["component", "engine"])
def test_what_the_engine_made_cannot_be_copied(echo_component, copied, what):
    thing = {"component": echo_component, "engine": Engine.default()}[what]
    with pytest.raises(TypeError, match="cannot be copied or pickled"):
        copied(thing)
    gc.collect()


def test_a_shallow_copy_is_another_name(echo, echo_component):
    with echo_component.instantiate(echo.Imports(host=EchoHost())) as world:
        twin = copy.copy(world)
        assert twin.guest.add(1, 2) == 3
        del twin
        gc.collect()
        assert world.guest.add(1, 2) == 3
