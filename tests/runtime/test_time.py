"""Limits on time and fuel, Ctrl-C, and the clock behind them."""

from __future__ import annotations

import _thread
import math
import os
import signal
import threading
import time

import pytest

from tests.support.processes import python
from tests.support.wat import component, lift, load
from witgen.runtime import Engine, InstanceError, LimitError, Limits, TrapError, dynamic, time_left
from witgen.runtime.clock import CLOCK, Clock

SPIN = component(
    """
    (func (export "spin") (loop $again (br $again)))
    (func (export "count") (param $n i32)
      (loop $again (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br_if $again (local.get $n))))
    (func (export "nothing"))
    (func (export "trap") unreachable)""",
    lift("spin"),
    lift("count", '(param "n" u32)'),
    lift("nothing"),
    lift("trap"),
)
CALLER = component(
    """
    (func (export "once") (call $call))
    (func (export "forever") (loop $again (call $call) (br $again)))
    (func (export "then-spin") (call $call) (loop $again (br $again)))""",
    lift("once"),
    lift("forever"),
    lift("then-spin"),
    host=True,
)


class Host:
    def __init__(self, call=lambda: None):
        self.call = call

    class Thing:
        def get(self): ...
        def copy(self): ...

    def give(self, data): ...
    def tell(self, text): ...


class TestWallTime:
    def test_a_guest_that_never_ends(self):
        instance = load(SPIN, limits=Limits(wall_time=0.05))
        with pytest.raises(LimitError, match=r"took more than 0.05 s; raise Limits\(wall_time=…\)") as refusal:
            instance["spin"]()
        assert refusal.value.limit == "wall_time"
        assert "wasm backtrace" in str(refusal.value)
        with pytest.raises(InstanceError, match="is dead: an earlier call reached its limit of wall_time"):
            instance["nothing"]()

    def test_each_call_has_its_own(self):
        with load(SPIN, limits=Limits(wall_time=0.2)) as instance:
            end = time.monotonic() + 0.6
            while time.monotonic() < end:
                instance["count"](100_000)

    def test_time_between_calls_does_not_count(self):
        with load(SPIN, limits=Limits(wall_time=0.1)) as instance:
            for _ in range(3):
                instance["nothing"]()
                time.sleep(0.15)
                instance["count"](1_000_000)

    def test_another_instance_is_not_affected(self):
        other = load(SPIN)
        with pytest.raises(LimitError):
            load(SPIN, limits=Limits(wall_time=0.05))["spin"]()
        other["count"](10)

    def test_none_is_no_limit(self):
        with load(SPIN, limits=Limits(wall_time=None)) as instance:
            instance["count"](3_000_000)

    def test_zero_lets_nothing_run_for_long(self):
        with pytest.raises(LimitError):
            load(SPIN, limits=Limits(wall_time=0))["spin"]()

    def test_a_start_function_that_never_ends(self):
        text = component("(func $start (loop $again (br $again))) (start $start)")
        with pytest.raises(LimitError):
            load(text, limits=Limits(wall_time=0.05))

    def test_a_destructor_that_never_ends(self):
        text = """(component
          (core module $dtor (func (export "dtor") (param i32) (loop $again (br $again))))
          (core instance $dtor (instantiate $dtor))
          (type $thing' (resource (rep i32) (dtor (core func $dtor "dtor"))))
          (component $inner (import "thing" (type $thing (sub resource)))
            (import "make" (func $make (result (own $thing))))
            (export $out "thing" (type $thing))
            (export "make" (func $make) (func (result (own $out)))))
          (core module $main (import "" "new" (func $new (param i32) (result i32)))
            (func (export "make") (result i32) (call $new (i32.const 1))))
          (core func $new (canon resource.new $thing'))
          (core instance $main (instantiate $main (with "" (instance (export "new" (func $new))))))
          (func $make (result (own $thing')) (canon lift (core func $main "make")))
          (instance $i (instantiate $inner (with "thing" (type $thing')) (with "make" (func $make))))
          (export "test:wat/things" (instance $i)))"""
        instance = dynamic.load(text.encode(), limits=Limits(wall_time=0.05))
        thing = instance["test:wat/things"].make()
        with pytest.raises(LimitError):
            thing.drop()

    def test_a_host_function_that_takes_too_long(self):
        """It is not interrupted, but the guest gets no further."""
        instance = load(CALLER, Host(lambda: time.sleep(0.15)), limits=Limits(wall_time=0.05))
        with pytest.raises(LimitError):
            instance["then-spin"]()

    def test_a_host_function_that_asks(self):
        asked = []

        def wait():
            while True:
                asked.append(time_left())
                time.sleep(0.01)

        instance = load(CALLER, Host(wait), limits=Limits(wall_time=0.1))
        with pytest.raises(LimitError, match="took more than") as refusal:
            instance["once"]()
        assert refusal.value.limit == "wall_time"
        assert all(0 <= left <= 0.1 for left in asked)
        assert asked == sorted(asked, reverse=True)

    def test_a_host_function_without_a_limit_has_forever(self):
        asked = []
        load(CALLER, Host(lambda: asked.append(time_left())), limits=Limits(wall_time=None))["once"]()
        assert asked == [math.inf]
        assert time_left() == math.inf

    def test_the_innermost_call_counts(self):
        """A host function that runs another instance, whose host function asks."""
        asked = []
        inner = load(CALLER, Host(lambda: asked.append(time_left())), limits=Limits(wall_time=5))
        load(CALLER, Host(inner["once"]), limits=Limits(wall_time=500))["once"]()
        assert asked[0] <= 5

    def test_a_trap_is_still_a_trap(self):
        with pytest.raises(TrapError, match="unreachable"):
            load(SPIN, limits=Limits(wall_time=0.05))["trap"]()

    def test_threads_have_their_own(self):
        ends = []

        def run(seconds):
            try:
                load(SPIN, limits=Limits(wall_time=seconds))["spin"]()
            except LimitError as error:
                ends.append((seconds, str(error).partition(";")[0]))

        threads = [threading.Thread(target=run, args=(n / 20,)) for n in range(1, 5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert ends == [(n / 20, f"the call took more than {n / 20} s") for n in range(1, 5)]


class TestFuel:
    def test_what_burns_too_much(self):
        instance = load(SPIN, engine=Engine(fuel=True), limits=Limits(fuel=10_000))
        instance["count"](100)
        with pytest.raises(LimitError, match=r"all fuel consumed.*; raise Limits\(fuel=…\)") as refusal:
            instance["count"](100_000)
        assert refusal.value.limit == "fuel"
        assert not instance_is_alive(instance)

    def test_each_call_has_its_own(self):
        instance = load(SPIN, engine=Engine(fuel=True), limits=Limits(fuel=10_000))
        for _ in range(100):
            instance["count"](1_000)

    def test_an_engine_that_counts_needs_no_limit(self):
        load(SPIN, engine=Engine(fuel=True))["count"](100_000)

    def test_a_limit_needs_an_engine_that_counts(self):
        with pytest.raises(ValueError, match=r"compiled with Engine\(fuel=True\)"):
            load(SPIN, limits=Limits(fuel=1))

    def test_time_is_limited_all_the_same(self):
        with pytest.raises(LimitError) as refusal:
            load(SPIN, engine=Engine(fuel=True), limits=Limits(wall_time=0.05))["spin"]()
        assert refusal.value.limit == "wall_time"


def instance_is_alive(instance):
    try:
        instance["nothing"]()
    except InstanceError:
        return False
    return True


class TestCtrlC:
    @pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
    @pytest.mark.parametrize("wall_time", ["None", "60"])
    def test_it_ends_a_guest_that_spins(self, tmp_path, wall_time):
        code = f"""
            import os, signal, threading
            from tests.runtime.test_time import SPIN
            from tests.support.wat import load
            from witgen.runtime import InstanceError, Limits

            for _ in range(3):
                instance = load(SPIN, limits=Limits(wall_time={wall_time}))
                threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
                try:
                    instance["spin"]()
                except KeyboardInterrupt:
                    print("interrupted")
                try:
                    instance["nothing"]()
                except InstanceError as error:
                    print(error)
        """
        done = python(code, packages=tmp_path, timeout=30)
        said = ["interrupted", "this instance is dead: a host function raised KeyboardInterrupt in an earlier call"]
        assert done.stdout.splitlines() == said * 3

    @pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
    def test_a_handler_that_raises_something_else(self):
        def handler(*_):
            raise TimeoutError("alarm")

        before = signal.signal(signal.SIGALRM, handler)
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            with pytest.raises(TimeoutError, match="alarm"):
                load(SPIN)["spin"]()
        finally:
            signal.signal(signal.SIGALRM, before)

    @pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
    def test_a_handler_that_only_looks_changes_nothing(self):
        seen = []
        before = signal.signal(signal.SIGALRM, lambda *_: seen.append(1))
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
            with pytest.raises(LimitError):
                load(SPIN, limits=Limits(wall_time=0.2))["spin"]()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert seen


def wait_until(condition):
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


class TestClock:
    def test_it_runs_while_there_are_calls_and_ends_when_there_are_none(self):
        instance = load(SPIN)
        for _ in range(2):
            instance["nothing"]()
            wait_until(lambda: CLOCK.runs)
            wait_until(lambda: not CLOCK.runs)

    def test_it_goes_on_during_a_long_call(self):
        """A host function takes longer than the clock waits for calls; then the guest spins."""
        instance = load(CALLER, Host(lambda: time.sleep(2.5)), limits=Limits(wall_time=2.6))
        with pytest.raises(LimitError):
            instance["then-spin"]()

    def test_no_thread_is_left_behind(self):
        load(SPIN)["nothing"]()
        before = _thread._count()
        wait_until(lambda: _thread._count() < before)

    def test_importing_the_runtime_starts_nothing(self, tmp_path):
        code = "import threading, witgen.runtime as r; r.Engine(); print(threading.active_count())"
        assert python(code, packages=tmp_path).stdout == "1\n"

    def test_an_engine_that_is_gone_is_forgotten(self):
        clock = Clock()
        engine = Engine()
        clock.add(engine.owned)
        del engine
        assert clock._next_beat() == []

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
    def test_a_child_has_a_clock_of_its_own(self, tmp_path):
        code = """
            import os, time
            from tests.runtime.test_time import SPIN
            from witgen.runtime import LimitError, Limits, dynamic
            from witgen.runtime.clock import CLOCK

            component = dynamic.compile(SPIN.encode())
            component.instantiate({})["nothing"]()
            while not CLOCK.runs:
                time.sleep(0.01)
            pid = os.fork()
            if pid == 0:
                assert not CLOCK.runs
                try:
                    component.instantiate({}, limits=Limits(wall_time=0.1))["spin"]()
                except LimitError as error:
                    os._exit(42)
                os._exit(1)
            print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        """
        assert python(code, packages=tmp_path, timeout=30).stdout == "42\n"

    def test_calls_at_the_very_end_of_the_interpreter(self, tmp_path):
        code = """
            import atexit
            from tests.runtime.test_time import SPIN
            from tests.support.wat import load
            instance = load(SPIN)
            class Late:
                def __del__(self, instance=instance):
                    instance["count"](1000)
                    print("called")
            late = Late()
            late.itself = late
            atexit.register(lambda: instance["count"](1000))
        """
        assert python(code, packages=tmp_path, timeout=30).stdout in {"called\n", ""}
