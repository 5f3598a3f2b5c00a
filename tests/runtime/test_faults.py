"""Calls that do not end well: traps, exceptions of the host, and instances that may not be entered."""

from __future__ import annotations

import functools
import gc
import itertools
import signal
import threading
import traceback
import weakref

import pytest

from tests.support.kitchen_host import EchoHost, Mirror
from tests.support.processes import python
from witgen.runtime import Err, InstanceError, MismatchError, Ok, TrapError

# -- traps -------------------------------------------------------------------------------------------------------

TRAPS = {
    "trap": ((), "wasm `unreachable` instruction executed"),
    "divide": ((1, 0), "integer divide by zero"),
    "recurse": ((10_000_000,), "call stack exhausted"),
    "bad_string": ((), "utf-8"),
    "bad_char": ((), "converted integer out of range for `char`"),
    "bad_color": ((), "discriminant"),
    "bad_address": ((), "out of bounds"),
    "bad_handle": ((), "unknown handle index 12345"),
}


@pytest.mark.parametrize(("name", "arguments", "reason"), [(name, *case) for name, case in TRAPS.items()], ids=TRAPS)
def test_a_trap_ends_the_instance(cook, name, arguments, reason):
    function = getattr(cook.guest, name)
    with pytest.raises(TrapError) as caught:
        function(*arguments)
    assert reason in caught.value.reason
    assert caught.value.reason in str(caught.value)
    with pytest.raises(InstanceError) as dead:
        function(*arguments)
    assert str(dead.value).startswith(f"this instance is dead: an earlier call trapped ({caught.value.reason}).")
    for late in (lambda: cook.guest.coin(True), lambda: cook.values.echo_u8(1), lambda: cook.guest.Account("ann")):
        with pytest.raises(InstanceError, match="dead"):
            late()
    cook.world.close()


def test_a_trap_tells_where(cook):
    with pytest.raises(TrapError) as caught:
        cook.guest.trap()
    assert "wasm backtrace:" in str(caught.value)
    assert len(str(caught.value).splitlines()) < 25


def test_other_instances_of_the_component_live_on(make_kitchen):
    first, second = make_kitchen(), make_kitchen()
    with pytest.raises(TrapError):
        first.guest.trap()
    assert second.guest.divide(7, 2) == 3


# -- exceptions of the host --------------------------------------------------------------------------------------


class Strange(BaseException):
    """Not even an Exception."""


@pytest.mark.parametrize(
    "error", [KeyError("x"), Strange(), StopIteration(), SystemExit(3), KeyboardInterrupt(), GeneratorExit(), Err("no")]
)
def test_the_exception_of_a_host_function_reaches_the_caller(cook, error):
    def fail(reason):
        assert reason == "why"
        raise error

    cook.host.on_fail = fail
    with pytest.raises(type(error)) as caught:
        cook.guest.call_fail("why")
    assert caught.value is error
    frames = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert frames[-1] == "fail"  # where it came from can be seen
    with pytest.raises(InstanceError, match=f"a host function raised {type(error).__name__} in an earlier call"):
        cook.guest.coin(True)


def test_a_stale_exception_never_shows_up_elsewhere(make_kitchen):
    first, second = make_kitchen(), make_kitchen()
    with pytest.raises(KeyError):
        first.guest.call_fail("x")
    with pytest.raises(TrapError, match="unreachable"):
        second.guest.trap()


def test_an_error_that_passes_through_is_a_fault(make_kitchen, kitchen):
    """An `Err` that another component answered with is not this guest's answer."""
    inner = make_kitchen()

    class Passing(Mirror):
        def result_both(self, v):
            return inner.values.result_both(v)

    outer = make_kitchen(values=Passing())
    assert outer.values.result_both(Ok(3)) == 3
    with pytest.raises(Err) as caught:
        outer.values.result_both(Err("inner"))
    assert caught.value == Err("inner")
    with pytest.raises(InstanceError, match="a host function raised Err"):
        outer.values.ping()
    inner.values.ping()  # the answer was an answer


def test_an_error_raised_anew_is_an_answer(make_kitchen):
    inner = make_kitchen()

    class Anew(Mirror):
        def result_both(self, v):
            try:
                return inner.values.result_both(v)
            except Err as error:
                raise Err(error.value) from error

    outer = make_kitchen(values=Anew())
    with pytest.raises(Err) as caught:
        outer.values.result_both(Err("inner"))
    assert caught.value == Err("inner")
    outer.values.ping()


def test_an_error_where_the_wit_has_none_is_a_fault(cook):
    cook.host.on_call_back = lambda depth: throw(Err("no"))
    with pytest.raises(Err):
        cook.guest.call_host(1)
    with pytest.raises(InstanceError):
        cook.guest.call_host(1)


def throw(error):
    raise error


def test_an_exception_keeps_nothing_alive(make_kitchen):
    class Data: ...

    kept = weakref.ref(data := Data())
    kitchen = make_kitchen()
    kitchen.host.on_fail = functools.partial(fail_with, data)
    with pytest.raises(KeyError):
        kitchen.guest.call_fail("x")
    del data
    kitchen.host.on_fail = None
    gc.collect()
    assert kept() is None


def fail_with(data, _reason):
    raise KeyError(data)


# -- who may enter -----------------------------------------------------------------------------------------------


def test_a_host_function_cannot_enter_its_caller(cook):
    answers = []

    def again(depth):
        for call in (lambda: cook.guest.divide(1, 1), lambda: cook.guest.call_host(2), lambda: cook.values.echo_u8(1)):
            with pytest.raises(InstanceError, match="in the middle of a call"):
                call()
        answers.append(depth)
        return depth

    cook.host.on_call_back = again
    assert cook.guest.divide(4, 2) == 2
    assert cook.guest.call_host(5) == 5
    assert answers == [5]
    assert cook.guest.divide(4, 2) == 2


def test_a_host_function_may_enter_another_instance(make_kitchen):
    first, second = make_kitchen(), make_kitchen()
    first.host.on_call_back = lambda depth: second.guest.call_host(depth) + 1
    second.host.on_call_back = lambda depth: depth * 10
    assert first.guest.call_host(5) == 51


def test_instances_calling_each_other_deeply(make_kitchen):
    chain = [make_kitchen() for _ in range(40)]
    for one, following in itertools.pairwise(chain):
        one.host.on_call_back = lambda depth, following=following: following.guest.call_host(depth + 1)
    assert chain[0].guest.call_host(0) == 39


def test_another_thread_cannot_enter_meanwhile(make_kitchen):
    cook = make_kitchen(options={"threads": "refuse"})
    inside, go_on = threading.Event(), threading.Event()
    results = []

    def wait(depth):
        inside.set()
        assert go_on.wait(10)
        return depth

    cook.host.on_call_back = wait
    divide = cook.guest.divide
    thread = threading.Thread(target=lambda: results.append(cook.guest.call_host(9)))
    thread.start()
    assert inside.wait(10)
    try:
        for call in (lambda: divide(1, 1), lambda: cook.guest.coin(True), cook.world.close):
            with pytest.raises(InstanceError, match="neither another thread nor a host function"):
                call()
    finally:
        go_on.set()
        thread.join()
    assert results == [9]
    assert divide(6, 3) == 2


def test_nothing_works_after_close(cook):
    account, divide = cook.guest.Account("ann"), cook.guest.divide
    cook.world.close()
    cook.world.close()
    for call in (
        lambda: divide(1, 1),
        lambda: cook.guest.coin(True),
        lambda: cook.values.echo_u8(1),
        lambda: cook.world.run([]),
        lambda: cook.guest.Account("bob"),
        lambda: account.balance(),  # noqa: PLW0108 - the attribute may be what fails
        account.drop,
    ):
        with pytest.raises(InstanceError, match="this instance is closed"):
            call()


def test_leaving_the_with_block_closes(echo_component, echo):
    with echo_component.instantiate(echo.Imports(host=EchoHost())) as world:
        add = world.guest.add
        assert add(1, 2) == 3
    with pytest.raises(InstanceError, match="closed"):
        add(1, 2)


def test_a_host_function_cannot_close_its_caller(cook):
    cook.host.on_call_back = lambda depth: cook.world.close()
    with pytest.raises(InstanceError, match="in the middle of a call"):
        cook.guest.call_host(1)
    cook.world.close()


def test_an_instance_nobody_closed_is_freed(echo, echo_component):
    world = echo_component.instantiate(echo.Imports(host=EchoHost()))
    assert world.guest.add(1, 2) == 3
    sandbox = weakref.ref(world._sandbox)
    del world
    gc.collect()
    assert sandbox() is None


def test_a_function_keeps_its_instance_alive(echo, echo_component):
    add = echo_component.instantiate(echo.Imports(host=EchoHost())).guest.add
    gc.collect()
    assert add(1, 2) == 3


# -- Ctrl-C ------------------------------------------------------------------------------------------------------

INTERRUPTED = """
    import signal, sys, time
    import kitchen
    from tests.support.kitchen_host import kitchen_imports
    from tests.support.packages import KITCHEN
    from witgen.runtime import InstanceError

    world = kitchen.load(KITCHEN, imports := kitchen_imports(kitchen))
    imports.host.on_call_back = {on_call_back}
    try:
        world.guest.call_host(1)
    except {error} as error:
        print("caught", type(error).__name__, error)
    try:
        world.guest.coin(True)
    except InstanceError as error:
        print(error)
"""


@pytest.mark.parametrize(
    ("on_call_back", "name"),
    [
        ("lambda depth: signal.raise_signal(signal.SIGINT)", "KeyboardInterrupt"),
        ("lambda depth: (signal.setitimer(signal.ITIMER_REAL, 0.05), time.sleep(10))", "KeyboardInterrupt"),
        ("lambda depth: sys.exit(7)", "SystemExit"),
    ],
)
def test_an_interrupt_in_a_host_function_reaches_the_caller(packages, on_call_back, name):
    code = INTERRUPTED.format(on_call_back=on_call_back, error=name)
    code = code.replace(
        "import kitchen\n", f"import kitchen\n    signal.signal(signal.{ALARM}, signal.default_int_handler)\n", 1
    )
    done = python(code, packages=packages)
    assert done.stderr == ""
    assert done.stdout.startswith(f"caught {name}")
    assert f"a host function raised {name} in an earlier call" in done.stdout


ALARM = "SIGALRM" if hasattr(signal, "SIGALRM") else "SIGINT"


def test_an_uncaught_exit_ends_the_process_as_it_should(packages):
    code = INTERRUPTED.format(on_call_back="lambda depth: sys.exit(7)", error="ValueError")
    done = python(code, packages=packages, fine=False)
    assert (done.returncode, done.stdout, done.stderr) == (7, "", "")


MANY_INTERRUPTS = """
    import signal
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO
    from witgen.runtime import InstanceError

    def interrupt(number, frame):
        if frame.f_code.co_name != "<module>":  # this script's own lines are not under test
            signal.default_int_handler(number, frame)

    component = echo.compile(ECHO)
    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.000937)
    caught = instances = stuck = 0

    def made():
        guest = component.instantiate(echo.Imports(host=EchoHost())).guest
        return guest.add, guest.ticks, guest.Counter(0)

    def call(add, ticks, counter):
        for i in range(1_000):
            assert add(i, 1) == i + 1
            counter.incr(1)
        assert ticks(10) == 55

    while caught < 1500:
        try:
            instances += 1
            functions = made()
            while caught < 1500:
                try:
                    call(*functions)
                except KeyboardInterrupt:
                    caught += 1
        except KeyboardInterrupt:
            caught += 1
        except InstanceError as error:
            stuck += "in the middle of a call" in str(error)
    signal.setitimer(signal.ITIMER_REAL, 0)
    print(caught, instances, stuck)
"""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="Windows has no interval timers")
def test_interrupts_anywhere_leave_an_instance_that_says_what_it_is(packages):
    done = python(MANY_INTERRUPTS, packages=packages)  # on stderr Python tells of interrupts in finalisers
    caught, _, stuck = map(int, done.stdout.split())
    assert caught >= 1500
    assert stuck == 0


def test_a_mismatch_in_the_middle_of_a_call_is_the_hosts_fault(cook):
    cook.host.on_call_back = lambda depth: "text"
    with pytest.raises(MismatchError, match="call-back result: expected u32, got 'text'"):
        cook.guest.call_host(1)
    with pytest.raises(InstanceError, match="a host function raised MismatchError"):
        cook.guest.call_host(1)
