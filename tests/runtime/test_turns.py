"""Threads that share an instance take turns: in order, none forgotten, however a wait or a call ends."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from types import SimpleNamespace

import pytest

from tests.runtime.test_pool import in_thread, until
from tests.runtime.test_time import CALLER, SPIN, Host
from tests.support.kitchen_host import EchoHost
from tests.support.wat import component, lift, load
from witgen.runtime import InstanceError, LimitError, Limits, Pool, TrapError

TRAPPER = component(
    '(func (export "once") (call $call)) (func (export "trap") (call $call) unreachable)',
    lift("once"),
    lift("trap"),
    host=True,
)
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")


class Door(Host):
    """A host function that does not return until it may."""

    def __init__(self):
        super().__init__(self.wait)
        self.inside, self.go = threading.Event(), threading.Event()
        self.then = lambda: None

    def wait(self):
        self.inside.set()
        assert self.go.wait(20)
        self.then()


@pytest.fixture
def held():
    """Makes instances that a thread is in the middle of a call of, until `go` is set."""
    doors, threads = [], []

    def hold(text=CALLER, export="once", **options):
        door, ends = Door(), []
        instance = load(text, door, **options)
        thread = in_thread(lambda: ends.append(outcome(instance[export])))
        assert door.inside.wait(20)
        doors.append(door)
        threads.append(thread)
        return SimpleNamespace(instance=instance, door=door, thread=thread, ends=ends, line=instance._sandbox.line)

    yield hold
    for door, thread in zip(doors, threads, strict=True):
        door.go.set()
        thread.join(20)


def outcome(call):
    """What a call returned, or the text of what it raised."""
    try:
        return call()
    except (InstanceError, LimitError, TrapError) as error:
        return str(error)


def waiting(held, call, already=0):
    """A thread that waits in line to make a call; its outcomes."""
    ends = []
    thread = in_thread(lambda: ends.append(outcome(call)))
    until(lambda: len(held.line) > already)
    return thread, ends


class TestWaiting:
    def test_a_call_waits_for_the_one_before(self, held):
        busy = held()
        thread, ends = waiting(busy, busy.instance["once"])
        assert ends == []
        busy.door.go.set()
        thread.join(20)
        assert (ends, busy.line) == ([None], [])

    def test_first_come_first_served(self, held):
        busy, served = held(), []
        busy.door.then = lambda: served.append(threading.get_ident())
        threads = [waiting(busy, busy.instance["once"], number)[0] for number in range(8)]
        identities = [thread.ident for thread in (busy.thread, *threads)]
        busy.door.go.set()
        for thread in threads:
            thread.join(20)
        assert served == identities

    def test_nobody_starves(self, echo, echo_component):
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-5)
        try:
            with echo_component.instantiate(echo.Imports(host=EchoHost())) as world:
                add, counts, end = world.guest.add, [0] * 8, time.monotonic() + 1

                def work(number):
                    while time.monotonic() < end:
                        assert add(number, counts[number]) == number + counts[number]
                        counts[number] += 1

                threads = [in_thread(lambda number=number: work(number)) for number in range(8)]
                for thread in threads:
                    thread.join(20)
        finally:
            sys.setswitchinterval(interval)
        assert min(counts) * 4 > max(counts)

    def test_two_instances_do_not_wait_for_each_other(self):
        both = threading.Barrier(2)
        threads = [in_thread(load(CALLER, Host(lambda: both.wait(20)))["once"]) for _ in range(2)]
        for thread in threads:
            thread.join(20)
        assert not both.broken

    def test_a_guest_that_computes_lets_others_run(self):
        """It holds no lock of Python's meanwhile."""
        spinning, other, ends = load(SPIN, limits=Limits(wall_time=1)), load(SPIN), []
        thread = in_thread(lambda: ends.append(outcome(spinning["spin"])))
        until(lambda: spinning._sandbox.busy)
        for _ in range(1_000):
            other["count"](10)
        assert ends == []
        thread.join(20)
        assert len(ends) == 1

    def test_first_uses_wait(self, held, echo, echo_component):
        """Functions, and methods, are found in the store: that is a turn, too."""
        host = EchoHost()
        inside, go = threading.Event(), threading.Event()
        host.tick = lambda n: (inside.set(), go.wait(20), n)[2]
        with echo_component.instantiate(echo.Imports(host=host)) as world:
            threads, ends = [in_thread(lambda: world.guest.ticks(1))], []
            assert inside.wait(20)
            threads.append(in_thread(lambda: ends.append(world.guest.add(1, 2))))
            threads.append(in_thread(lambda: ends.append(world.guest.Counter(3).value())))
            until(lambda: len(world._sandbox.line) == 2)
            go.set()
            for thread in threads:
                thread.join(20)
            assert ends == [3, 3]

    def test_handles_are_dropped_in_turn(self, echo, echo_component):
        host = EchoHost()
        inside, go = threading.Event(), threading.Event()
        host.tick = lambda n: (inside.set(), go.wait(20), n)[2]
        with echo_component.instantiate(echo.Imports(host=host)) as world:
            one, two, three = (world.guest.Counter(n) for n in range(3))
            threads = [in_thread(lambda: world.guest.ticks(1))]
            assert inside.wait(20)
            threads.append(in_thread(one.drop))
            threads.append(in_thread(lambda: two.__exit__(None, None, None)))
            until(lambda: len(world._sandbox.line) == 2)
            del three  # garbage does not wait
            go.set()
            for thread in threads:
                thread.join(20)
            assert world.guest.Counter(1).value() == 1
            assert list(world._sandbox._handles) == []

    def test_members_of_a_pool(self, echo, echo_component):
        with Pool(echo_component, echo.Imports(host=EchoHost()), size=1, reuse=True) as pool:
            for _ in range(3):
                with pool.instance() as world:
                    ends = []
                    threads = [in_thread(lambda w=world, e=ends: e.append(w.guest.ticks(50))) for _ in range(4)]
                    for thread in threads:
                        thread.join(20)
                    assert ends == [1275] * 4
                assert pool.idle == 1


class TestReentering:
    """What the thread itself is in the middle of is never over before the wait: it is told so at once."""

    def test_from_a_host_function(self):
        ends, host = [], Host()
        instance = load(CALLER, host)
        host.call = lambda: ends.append(outcome(instance["once"]))
        instance["once"]()
        assert "in the middle of a call" in ends[0]

    def test_through_another_instance(self):
        ends, one, two = [], Host(), Host()
        first, second = load(CALLER, one), load(CALLER, two)
        one.call, two.call = second["once"], lambda: ends.append(outcome(first["once"]))
        first["once"]()
        assert "in the middle of a call" in ends[0]

    def test_while_others_wait(self, held):
        busy, ends = held(), []
        again = busy.instance["once"]
        busy.door.then = lambda: ends.append(outcome(again))
        waits = [waiting(busy, again, number) for number in range(2)]
        busy.door.go.set()
        for thread, told in waits:
            thread.join(20)
            assert told == [None]
        assert len(ends) == 3
        assert all("in the middle of a call" in end for end in ends)

    def test_from_a_start_function(self):
        ends = []
        text = component("(start $call)", host=True)
        other = load(CALLER, Host())
        load(text, Host(lambda: ends.append(outcome(other["once"]))))
        assert ends == [None]

    def test_while_arguments_are_read(self, echo, echo_component):
        with echo_component.instantiate(echo.Imports(host=EchoHost())) as world:
            ends = []

            class Numbers(list):
                def __iter__(self):
                    ends.append(outcome(lambda: world.guest.add(1, 2)))
                    return super().__iter__()

            class Number:
                def __index__(self):
                    ends.append(outcome(lambda: world.guest.add(1, 2)))
                    return 1

            world.guest.echo_numbers([Number()])
            world.guest.echo_strings(Numbers(["a"]))
            assert len(ends) > 0
            assert all("in the middle of a call" in end for end in ends)
            assert world.guest.add(1, 2) == 3

    def test_closing_and_dropping(self, echo, echo_component):
        host, ends = EchoHost(), []
        with echo_component.instantiate(echo.Imports(host=host)) as world:
            counter = world.guest.Counter(1)
            host.tick = lambda n: (ends.append(outcome(world.close)), ends.append(outcome(counter.drop)), n)[2]
            assert world.guest.ticks(1) == 0
            assert len(ends) == 2
            assert all("in the middle of a call" in end for end in ends)
            assert counter.value() == 1

    @POSIX
    def test_from_a_signal_handler(self):
        instance, ends = load(SPIN, limits=Limits(wall_time=0.3)), []
        before = signal.signal(signal.SIGALRM, lambda *_: ends.append(outcome(instance["nothing"])))
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            with pytest.raises(LimitError):
                instance["spin"]()
        finally:
            signal.signal(signal.SIGALRM, before)
        assert "in the middle of a call" in ends[0]

    @POSIX
    def test_from_a_signal_handler_while_this_thread_waits(self, held):
        """It would wait behind what it interrupted."""
        busy, ends = held(), []

        def handle(*_):
            ends.append(outcome(busy.instance["once"]))
            busy.door.go.set()

        before = signal.signal(signal.SIGALRM, handle)
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            assert busy.instance["once"]() is None
        finally:
            signal.signal(signal.SIGALRM, before)
        assert "waits for its turn at this instance already" in ends[0]


class TestTime:
    def test_a_wait_that_is_longer_than_a_call_may_be(self, held):
        busy = held(limits=Limits(wall_time=0.1))
        with pytest.raises(LimitError, match=r"other threads had this instance for more than 0\.1 s") as late:
            busy.instance["once"]()
        assert late.value.limit == "wall_time"
        assert busy.line == []
        busy.door.go.set()
        busy.thread.join(20)
        assert busy.instance["once"]() is None

    def test_the_wait_is_no_part_of_the_call(self, held):
        """The guest has all its time, from its turn on."""
        busy, lefts = held(limits=Limits(wall_time=10)), []
        thread, ends = waiting(busy, busy.instance["once"])
        time.sleep(0.3)
        busy.door.then = lambda: lefts.append(busy.instance._sandbox.time_left)
        busy.door.go.set()
        thread.join(20)
        assert ends == [None]
        assert lefts[0] < 9.75 < lefts[1]

    def test_a_wait_in_a_host_function_ends_with_the_time_of_its_own_call(self, held):
        busy = held()
        outer = load(CALLER, Host(busy.instance["once"]), limits=Limits(wall_time=0.1))
        with pytest.raises(LimitError, match=r"the call took more than 0\.1 s"):
            outer["once"]()
        assert busy.line == []

    def test_no_limit(self, held):
        busy = held(limits=Limits(wall_time=None))
        thread, ends = waiting(busy, busy.instance["once"])
        busy.door.go.set()
        thread.join(20)
        assert ends == [None]


class TestEnds:
    def test_closed_while_others_wait(self, held):
        busy = held()
        first = waiting(busy, busy.instance["once"])
        closing = waiting(busy, busy.instance.close, 1)
        late = waiting(busy, busy.instance["once"], 2), waiting(busy, busy.instance["once"], 3)
        busy.door.go.set()
        for thread, _ in (first, closing, *late):
            thread.join(20)
        assert [ends for _, ends in (first, closing)] == [[None], [None]]
        assert [ends for _, ends in late] == [["this instance is closed"]] * 2

    def test_the_first_use_of_a_function_has_one_turn(self, echo, echo_component):
        """Though it has to be looked up: closing lets a call that came before it run."""
        host, door = EchoHost(), Door()
        host.tick = lambda n: (door.wait(), n)[1]
        world = echo_component.instantiate(echo.Imports(host=host))
        first = in_thread(lambda: world.guest.ticks(1))
        assert door.inside.wait(20)
        held = SimpleNamespace(line=world._sandbox.line)
        second, ends = waiting(held, lambda: world.guest.add(1, 2))
        closing, _ = waiting(held, world.close, 1)
        door.go.set()
        for thread in (first, second, closing):
            thread.join(20)
        assert ends == [3]

    def test_closed_by_two_threads_that_wait(self, held):
        busy = held()
        closing = waiting(busy, busy.instance.close), waiting(busy, busy.instance.close, 1)
        busy.door.go.set()
        for thread, _ in closing:
            thread.join(20)
        assert [ends for _, ends in closing] == [[None], [None]]

    def test_a_block_that_fails_says_why_though_it_is_too_late_to_close(self, held):
        busy = held(limits=Limits(wall_time=0.1))
        with pytest.raises(KeyError, match="body") as caught, busy.instance:
            raise KeyError("body")
        assert "the instance stays open: other threads had this instance" in caught.value.__notes__[0]
        with pytest.raises(LimitError), busy.instance:
            pass

    def test_a_trap_while_others_wait(self, held):
        busy = held(TRAPPER, "trap")

        def once():
            return busy.instance["once"]()  # to find it is a turn, too

        waits = [waiting(busy, once, number) for number in range(3)]
        busy.door.go.set()
        for thread, ends in waits:
            thread.join(20)
            assert ends[0].startswith("this instance is dead: an earlier call trapped (wasm `unreachable`")
        busy.thread.join(20)
        assert busy.ends[0].startswith("wasm `unreachable`")
        assert busy.line == []

    def test_dead_ones_are_told_at_once(self, held):
        busy = held(TRAPPER, "trap")
        busy.door.go.set()
        busy.thread.join(20)
        with pytest.raises(InstanceError, match="is dead"):
            busy.instance["once"]()


class TestRefusing:
    def test_a_second_thread_is_refused(self, held):
        busy = held(threads="refuse")
        with pytest.raises(InstanceError, match="neither another thread nor a host function"):
            busy.instance["once"]()
        with pytest.raises(InstanceError, match="neither another thread nor a host function"):
            busy.instance.close()
        assert busy.line == []
        busy.door.go.set()
        busy.thread.join(20)
        assert busy.ends == [None]

    @pytest.mark.parametrize("threads", ["lock", "", 1, ["wait"]])
    def test_choices_that_are_none(self, threads):
        with pytest.raises(ValueError, match="give 'wait' or 'refuse'"):
            load(SPIN, threads=threads)

    def test_none_is_the_default(self, held):
        busy = held(threads=None)
        thread, ends = waiting(busy, busy.instance["once"])
        busy.door.go.set()
        thread.join(20)
        assert ends == [None]
