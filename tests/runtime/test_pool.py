"""Pools: no more instances than allowed, none that is dead, none lost, whatever happens to those who use them."""

from __future__ import annotations

import gc
import os
import random
import threading
import time
import warnings
from types import SimpleNamespace

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from tests.support.processes import python
from tests.support.wat import component, lift
from witgen.runtime import (
    InstanceError,
    LimitError,
    Limits,
    LinkError,
    Pool,
    PoolTimeoutError,
    ResourceLeakWarning,
    TrapError,
    dynamic,
)
from witgen.runtime import component as component_module

COUNTER = component(
    """
    (global $n (mut i32) (i32.const 0))
    (func (export "add") (param $by i32) (result i32)
      (global.set $n (i32.add (global.get $n) (local.get $by))) (global.get $n))
    (func (export "echo") (param i32) (result i32) local.get 0)
    (func (export "trap") unreachable)
    (func (export "spin") (loop $again (br $again)))""",
    lift("add", '(param "by" u32)', "u32"),
    lift("echo", '(param "n" u32)', "u32"),
    lift("trap"),
    lift("spin"),
)
"""Adds up all it is given, and so tells whether somebody else used it."""


@pytest.fixture(scope="module")
def counter():
    return dynamic.compile(COUNTER.encode())


@pytest.fixture
def make_pool(echo, echo_component):
    """Pools of the echo guest, with the `hosts` their instances got."""

    def make(size, *, reuse=False, setup=lambda host: None, **options):
        hosts = []

        def imports():
            hosts.append(EchoHost())
            setup(hosts[-1])
            return echo.Imports(host=hosts[-1])

        return SimpleNamespace(pool=Pool(echo_component, imports, size=size, reuse=reuse, **options), hosts=hosts)

    return make


def counts(pool):
    return pool.in_use, pool.idle


def in_thread(work):
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def until(condition):
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


class TestUses:
    def test_each_is_fresh(self, counter):
        with Pool(counter, size=1) as pool:
            for _ in range(3):
                with pool.instance() as instance:
                    assert instance["add"](2) == 2
                    assert counts(pool) == (1, 0)
                assert counts(pool) == (0, 0)
                with pytest.raises(InstanceError, match="closed"):
                    instance["add"](1)

    def test_one_is_reused(self, counter):
        with Pool(counter, size=2, reuse=True) as pool:
            for n in range(1, 4):
                with pool.instance() as instance:
                    assert instance["add"](1) == n
                assert counts(pool) == (0, 1)
            with pool.instance() as first, pool.instance() as second:
                assert (first["add"](1), second["add"](1)) == (4, 1)
                assert counts(pool) == (2, 0)
            assert counts(pool) == (0, 2)

    def test_an_exception_of_the_block_leaves_it_alive(self, counter):
        with Pool(counter, size=1, reuse=True) as pool:
            with pytest.raises(KeyError), pool.instance() as instance:  # noqa: PT012
                instance["add"](1)
                raise KeyError
            with pool.instance() as instance:
                assert instance["add"](1) == 2

    @pytest.mark.parametrize("reuse", [False, True])
    @pytest.mark.parametrize(("export", "error"), [("trap", TrapError), ("spin", LimitError)])
    def test_a_dead_one_is_replaced(self, counter, reuse, export, error):
        with Pool(counter, size=1, reuse=reuse, limits=Limits(wall_time=0.05)) as pool:
            with pytest.raises(error), pool.instance() as instance:
                instance[export]()
            assert counts(pool) == (0, 0)
            with pool.instance(timeout=0) as instance:
                assert instance["add"](1) == 1

    def test_one_that_died_while_idle_is_not_handed_out(self, counter):
        with Pool(counter, size=1, reuse=True) as pool:
            with pool.instance() as kept:
                pass
            with pytest.raises(TrapError):
                kept["trap"]()
            with pool.instance() as instance:
                assert instance["add"](1) == 1

    def test_a_host_exception(self, make_pool):
        def fail(n):
            raise KeyError(n)

        made = make_pool(1, reuse=True, setup=lambda host: setattr(host, "tick", fail))
        with pytest.raises(KeyError), made.pool.instance() as world:
            world.guest.ticks(1)
        with made.pool.instance() as world:
            assert world.guest.add(1, 2) == 3
        assert len(made.hosts) == 2
        assert counts(made.pool) == (0, 1)

    def test_shared_imports(self, echo, echo_component):
        host = EchoHost()
        pool = Pool(echo_component, echo.Imports(host=host), size=2)
        with pool.instance() as first, pool.instance() as second:
            assert (first.guest.ticks(3), second.guest.ticks(3)) == (6, 6)

    def test_two_at_once_of_one_lease(self, counter):
        lease = Pool(counter, size=2).instance()
        with lease as instance, pytest.raises(InstanceError, match="has begun already"), lease:
            pass
        with lease as another:
            assert another is not instance

    def test_leaks_are_told_where_the_block_is(self, make_pool):
        kept, told_of = [], pytest.warns(ResourceLeakWarning, match="the host never dropped 1 handle")
        with told_of as told, make_pool(1).pool.instance() as world:
            kept.append(world.guest.Counter(1))
        assert told[0].filename == __file__
        pool = make_pool(1, reuse=True).pool
        with warnings.catch_warnings(), pool.instance() as world:
            warnings.simplefilter("error")
            kept.append(world.guest.Counter(1))
        with pytest.warns(ResourceLeakWarning, match="the host never dropped 1 handle") as told:
            pool.close()
        assert told[0].filename == __file__

    def test_repr(self, counter):
        pool = Pool(counter, size=2, reuse=True)
        with pool.instance():
            assert repr(pool) == "<Pool: 1 of 2 in use, 0 idle>"
        pool.close()
        assert repr(pool) == "<Pool: 0 of 2 in use, 0 idle, closed>"

    def test_a_use_is_no_instance_before_its_block(self, counter):
        use = Pool(counter, size=1).instance()
        with pytest.raises(AttributeError, match=r"use it in a `with` block, .*: world\.guest$"):
            _ = use.guest
        with pytest.raises(TypeError, match=r"use it in a `with` block, .*: world\['add'\]$"):
            use["add"](1)
        assert not hasattr(use, "guest")


class TestMistakes:
    """They are told where they are made, not where the first instance is."""

    @pytest.mark.parametrize("size", [0, -1, True, "4", 1.5, None])
    def test_sizes_that_are_none(self, counter, size):
        with pytest.raises(ValueError, match=f"size={size!r}: give a number of instances, 1 or more"):
            Pool(counter, size=size)

    @pytest.mark.parametrize("what", ["echo.wat", b"", None, dynamic])
    def test_what_is_no_component(self, what):
        with pytest.raises(TypeError, match=r"instead of a compiled component: give package\.compile"):
            Pool(what, size=1)

    @pytest.mark.parametrize(
        ("option", "error", "told"),
        [
            ({"limit": 1}, TypeError, "unknown option limit"),
            ({"thread": "wait"}, TypeError, "unknown option thread"),
            ({"threads": "waiting"}, ValueError, "threads='waiting': give 'wait' or 'refuse'"),
            ({"limits": 5}, TypeError, "limits=5: give a Limits"),
        ],
    )
    def test_options_that_are_none(self, counter, option, error, told):
        with pytest.raises(error, match=told):
            Pool(counter, size=1, **option)

    def test_imports_that_are_missing_or_do_not_fit(self, echo, echo_component):
        with pytest.raises(LinkError, match="host"):
            Pool(echo_component, size=1)
        with pytest.raises(LinkError, match="does not fit"):
            Pool(echo_component, echo.Imports(host=object()), size=1)
        with pytest.raises(TypeError, match="instead of imports"):
            Pool(echo_component, EchoHost(), size=1)

    def test_the_same_of_imports_by_name(self, counter):
        with pytest.raises(LinkError, match="does not import `a:b/c`"):
            Pool(counter, {"a:b/c": object()}, size=1)

    @pytest.mark.parametrize("timeout", [-1, float("nan"), "5", True])
    def test_timeouts_that_are_none(self, counter, timeout):
        with pytest.raises(ValueError, match="give a number of seconds, or None"):
            Pool(counter, size=1).instance(timeout=timeout)


class TestErrors:
    def test_what_instantiate_raises_frees_the_place(self, echo, echo_component):
        pool = Pool(echo_component, lambda: echo.Imports(host=object()), size=1)
        for _ in range(3):
            with pytest.raises(LinkError, match="does not fit"), pool.instance(timeout=0):
                pass
        assert counts(pool) == (0, 0)

    def test_what_the_imports_raise(self, echo_component):
        pool = Pool(echo_component, lambda: {}["no"], size=1)
        for _ in range(3):
            with pytest.raises(KeyError), pool.instance(timeout=0):
                pass
        assert counts(pool) == (0, 0)


class TestWaiting:
    def test_nested_use_ends_in_time(self, counter):
        text = r"no instance came free within 0\.05 s, all 1 of this pool are in use: raise Pool\(size=…\)"
        with Pool(counter, size=1) as pool, pool.instance() as outer:
            with pytest.raises(PoolTimeoutError, match=text) as late, pool.instance(timeout=0.05):
                pass
            assert isinstance(late.value, TimeoutError)
            assert outer["add"](1) == 1
            assert counts(pool) == (1, 0)

    def test_nested_use_that_would_never_end(self, counter):
        with Pool(counter, size=2) as pool, pool.instance(), pool.instance():
            with pytest.raises(InstanceError, match="this thread has all 2 instances"), pool.instance():
                pass
            assert counts(pool) == (2, 0)

    def test_first_come_first_served(self, counter):
        with Pool(counter, size=1) as pool:
            served = []

            def work(number):
                with pool.instance():
                    served.append(number)

            with pool.instance():
                threads = []
                for number in range(8):
                    threads.append(in_thread(lambda number=number: work(number)))
                    until(lambda: len(pool._desk.room.line) == len(threads) + 1)
                time.sleep(0.15)
                assert served == []
            for thread in threads:
                thread.join(20)
        assert served == [*range(8)]

    def test_one_who_waits_is_woken_at_once(self, counter):
        pool, began = Pool(counter, size=1, reuse=True), []

        def work():
            with pool.instance():
                began.append(time.monotonic())

        waits = []
        for _ in range(20):
            with pool.instance():
                thread = in_thread(work)
                until(lambda: len(pool._desk.room.line) == 2)
                time.sleep(0.01)
            handed_back = time.monotonic()
            thread.join(20)
            waits.append(began.pop() - handed_back)
        assert sorted(waits)[10] < 0.04

    def test_a_use_that_became_garbage_frees_its_place(self, counter):
        pool = Pool(counter, size=1)
        pool.instance().__enter__()
        gc.collect()
        assert pool.in_use == 0
        lease = pool.instance()
        lease.__enter__()
        thread = in_thread(lambda: pool.instance().__enter__())
        until(lambda: len(pool._desk.room.line) == 2)
        del lease  # tells nobody
        thread.join(20)
        assert not thread.is_alive()


class TestClosing:
    def test_idle_ones_at_once_and_those_in_use_later(self, counter):
        pool = Pool(counter, size=2, reuse=True)
        with pool.instance() as used:
            with pool.instance() as idle:
                pass
            pool.close()
            with pytest.raises(InstanceError, match="this instance is closed"):
                idle["add"](1)
            assert used["add"](1) == 1
        assert counts(pool) == (0, 0)
        with pytest.raises(InstanceError, match="this instance is closed"):
            used["add"](1)
        with pytest.raises(InstanceError, match="this pool is closed"), pool.instance():
            pass
        pool.close()
        assert counts(pool) == (0, 0)

    def test_those_who_wait_are_told(self, counter):
        pool, told = Pool(counter, size=1), []

        def work():
            try:
                with pool.instance():
                    pass
            except InstanceError as error:
                told.append(str(error))

        with pool.instance():
            threads = [in_thread(work) for _ in range(3)]
            until(lambda: len(pool._desk.room.line) == 4)
            pool.close()
            for thread in threads:
                thread.join(20)
        assert told == ["this pool is closed"] * 3

    def test_all_are_closed_whatever_one_of_them_raises(self, kitchen, kitchen_component):
        imports = [kitchen_imports(kitchen) for _ in range(3)]
        pool, dropped = Pool(kitchen_component, iter(imports).__next__, size=3, reuse=True), []

        def gone(self):
            dropped.append(self)
            raise KeyError

        with pool.instance() as first, pool.instance() as second, pool.instance() as third:
            for world, given in zip((first, second, third), imports, strict=True):
                given.host.Counter.__drop__ = gone
                world.guest.keep(given.host.Counter(1))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceLeakWarning)
            with pytest.raises(KeyError):
                pool.close()
        for given in imports:
            given.host.Counter.__drop__ = lambda self: None
        assert len(dropped) == 3
        assert counts(pool) == (0, 0)

    @pytest.mark.parametrize("reuse", [False, True])
    def test_races(self, counter, reuse):
        for _ in range(40):
            pool, seen, wrong = Pool(counter, size=2, reuse=reuse), [], []

            def work(pool=pool, seen=seen, wrong=wrong):
                try:
                    while True:
                        with pool.instance() as instance:
                            seen.append(instance)
                            instance["add"](1)
                except InstanceError as error:
                    if str(error) != "this pool is closed":
                        wrong.append(error)

            threads = [in_thread(work) for _ in range(3)]
            until(lambda seen=seen: len(seen) > 3)
            time.sleep(random.random() * 0.003)
            pool.close()
            for thread in threads:
                thread.join(20)
            assert wrong == []
            assert counts(pool) == (0, 0)
            assert not any(instance._sandbox.open for instance in seen)

    def test_handed_back_in_the_middle_of_a_call(self, make_pool):
        inside, go = threading.Event(), threading.Event()

        def tick(n):
            inside.set()
            assert go.wait(20)
            return n

        for reuse in (False, True):
            inside.clear()
            go.clear()
            made, found = make_pool(1, reuse=reuse, setup=lambda host: setattr(host, "tick", tick)), []
            refused = pytest.raises(InstanceError, match="in the middle of a call")
            with refused, made.pool.instance() as world:
                thread = in_thread(lambda world=world, found=found: found.append(world.guest.ticks(1)))
                assert inside.wait(20)
            assert counts(made.pool) == (0, 0)
            with made.pool.instance(timeout=0) as other:
                assert other is not world
                assert other.guest.add(1, 2) == 3
            go.set()
            thread.join(20)
            assert len(found) == 1

    def test_an_exception_says_more_than_how_it_was_handed_back(self, make_pool):
        inside, go = threading.Event(), threading.Event()
        made = make_pool(1, setup=lambda host: setattr(host, "tick", lambda n: (inside.set(), go.wait(20), n)[2]))
        with pytest.raises(KeyError), made.pool.instance() as world:  # noqa: PT012
            thread = in_thread(lambda: world.guest.ticks(1))
            assert inside.wait(20)
            raise KeyError
        go.set()
        thread.join(20)
        assert counts(made.pool) == (0, 0)


class Limited:
    """Counts how many are within at one time."""

    def __init__(self):
        self.within, self.most, self._lock = 0, 0, threading.Lock()

    def __enter__(self):
        with self._lock:
            self.within += 1
            self.most = max(self.most, self.within)

    def __exit__(self, *_):
        with self._lock:
            self.within -= 1


@pytest.mark.parametrize("reuse", [False, True])
def test_many_threads_few_instances_and_everything_that_goes_wrong(echo, echo_component, counter, reuse):
    """Every call gives its own value or raises its own exception; and in the end all places are free."""
    limited, wrong, done = Limited(), [], [0] * 8
    pools = (
        Pool(echo_component, lambda: echo.Imports(host=Failing()), size=3, reuse=reuse),
        Pool(counter, size=2, reuse=reuse, limits=Limits(wall_time=0.02)),
    )

    class Failing(EchoHost):
        def tick(self, n):
            if failing.on:
                raise KeyError(failing.number)
            return super().tick(n)

    failing = threading.local()

    def use(number, rng):
        failing.on, failing.number = rng.random() < 0.2, (number, rng.random())
        with pools[0].instance() as world, limited:
            text = str(failing.number)
            assert world.guest.echo_strings([text] * 3) == [text] * 3
            try:
                assert world.guest.ticks(4) == 10
                assert not failing.on
            except KeyError as error:
                assert failing.on
                assert error.args == (failing.number,)  # noqa: PT017

    def die(number, rng):
        export, error = rng.choice([("trap", TrapError), ("spin", LimitError)])
        with pytest.raises(error), pools[1].instance() as instance:
            instance[export]()

    def work(number):
        rng = random.Random(number)
        try:
            while time.monotonic() < end:
                kind = rng.random()
                if kind < 0.1:
                    die(number, rng)
                elif kind < 0.3:
                    with pools[1].instance() as instance:
                        assert instance["echo"](number) == number
                else:
                    use(number, rng)
                done[number] += 1
        except BaseException as error:  # noqa: BLE001 - shown by the test
            wrong.append(error)

    end = time.monotonic() + 1.5
    threads = [in_thread(lambda number=number: work(number)) for number in range(8)]
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)
    assert wrong == []
    assert min(done) > 3
    assert limited.most <= 3
    for pool, size in zip(pools, (3, 2), strict=True):
        assert pool.in_use == 0
        assert pool.idle <= (size if reuse else 0)
        pool.close()
        assert counts(pool) == (0, 0)


def test_linked_once(monkeypatch, echo):
    """An instance costs no linker, a pool no second compile."""
    from tests.support.packages import ECHO  # noqa: PLC0415

    made = []
    monkeypatch.setattr(component_module, "link", lambda *a, link=component_module.link: made.append(a) or link(*a))
    compiled = component_module.compiled
    monkeypatch.setattr(component_module, "compiled", lambda *a: made.append(a) or compiled(*a))
    pool = Pool(echo.compile(ECHO), lambda: echo.Imports(host=EchoHost()), size=2)
    for _ in range(10):
        with pool.instance() as world, pool.instance():
            assert world.guest.ticks(2) == 3
    assert len(made) == 2


STOPPED = """
    import ctypes, random, sys, threading, time, warnings
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO
    from witgen.runtime import InstanceError, Pool

    class Stop(BaseException): ...

    reuse = sys.argv[1] == "reuse"
    pool = Pool(echo.compile(ECHO), lambda: echo.Imports(host=EchoHost()), size=2, reuse=reuse)
    wrong, calls, stops = [], 0, 0

    def call():
        global calls
        with pool.instance() as world:
            if world.guest.ticks(20) != 210 or world.guest.echo_strings(["a"]) != ["a"]:
                wrong.append("a bogus value")
        calls += 1

    def work():
        global stops
        while time.monotonic() < end:
            try:
                while time.monotonic() < end:
                    call()
            except Stop:
                stops += 1
            except InstanceError as error:
                if "this instance is dead" not in str(error):
                    wrong.append(repr(error))

    def quietly():
        while True:
            try:
                return work()
            except Stop:
                pass

    def unraisable(found):  # a Stop in a finaliser, or an instance that one left without its last attribute
        if not issubclass(found.exc_type, Stop):
            wrong.append(f"unraisable: {found.exc_value!r}")

    sys.unraisablehook = unraisable
    end = time.monotonic() + 3
    threads = [threading.Thread(target=quietly) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(random.random() * 0.002)
        thread = random.choice(threads)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(Stop))
    assert pool.in_use == 0, pool
    with pool.instance(timeout=0) as one, pool.instance(timeout=0) as two:
        assert one.guest.ticks(3) == two.guest.ticks(3) == 6
        assert pool.in_use == 2
    pool.close()
    assert (pool.in_use, pool.idle) == (0, 0), pool
    print(calls > 100, stops > 100, wrong)
"""


@pytest.mark.parametrize("reuse", ["fresh", "reuse"])
def test_threads_that_are_stopped_anywhere(packages, reuse):
    """While they wait, and while they hand back."""
    assert python(STOPPED, reuse, packages=packages).stdout == "True True []\n"


FORKED = """
    import os, sys, threading, time
    import echo
    from tests.support.kitchen_host import EchoHost, kitchen_imports
    from tests.support.packages import ECHO
    from witgen.runtime import Pool, PoolTimeoutError

    hosts = []
    def imports():
        hosts.append(EchoHost())
        return echo.Imports(host=hosts[-1])

    component = echo.compile(ECHO)
    pool = Pool(component, imports, size=2, reuse=True)
    closed = Pool(component, imports, size=1)
    closed.close()
    with pool.instance() as world:
        world.guest.ticks(1)
    go = threading.Event()

    def hold():
        with pool.instance() as world:
            world.guest.ticks(1)
            go.wait(60)

    threads = [threading.Thread(target=hold) for _ in range(4)]  # two have an instance, two wait
    for thread in threads:
        thread.start()
    while len(pool._desk.room.line) < 4 or pool.idle:
        time.sleep(0.001)

    def child():
        assert (pool.in_use, pool.idle) == (0, 0), pool
        before = len(hosts)
        with pool.instance(timeout=0) as one, pool.instance(timeout=0) as two:
            assert one.guest.ticks(3) == two.guest.ticks(3) == 6
            assert len(hosts) == before + 2
            try:
                with pool.instance(timeout=0.01):
                    raise AssertionError
            except PoolTimeoutError:
                pass
        assert (pool.in_use, pool.idle) == (0, 2), pool
        assert repr(closed).endswith("closed>")
        pool.close()

    def forked(work):
        pid = os.fork()
        if not pid:
            try:
                work()
                code = 0
            except BaseException:
                sys.excepthook(*sys.exc_info())
                code = 1
            os._exit(code)
        return os.waitpid(pid, 0)[1]

    def family():
        child()
        assert forked(lambda: repr(pool).index("0 idle, closed")) == 0

    codes = [forked(child), forked(family)]
    go.set()
    for thread in threads:
        thread.join()
    with pool.instance() as world:  # the fork is in the middle of a use
        made = len(hosts)
        pid = os.fork()
        if pid:
            codes.append(os.waitpid(pid, 0)[1])
        assert world.guest.ticks(3) == 6
    if not pid:
        assert (pool.in_use, pool.idle) == (0, 0), pool
        os._exit(0)
    assert (pool.in_use, pool.idle) == (0, 2), pool
    with pool.instance(timeout=0) as world:
        assert world.guest.ticks(3) == 6
    assert len(hosts) == made
    pool.close()
    print(codes)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_has_a_pool_of_its_own(packages):
    done = python(FORKED, packages=packages)
    assert (done.stdout, done.stderr) == ("[0, 0, 0]\n", "")


def test_a_pool_as_garbage(counter):
    pool = Pool(counter, size=2, reuse=True)
    with pool.instance() as instance:
        pass
    lease = pool.instance()
    with lease as instance:
        del pool
        gc.collect()
        assert instance["add"](1) == 1
    assert instance._sandbox.open
    del lease
    gc.collect()
