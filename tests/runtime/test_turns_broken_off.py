"""Turns of threads that are stopped, interrupted or forked away, in processes of their own."""

from __future__ import annotations

import os

import pytest

from tests.runtime.test_turns import POSIX
from tests.support.processes import python

CTRL_C = """
    import os, signal, threading, time
    from tests.runtime.test_turns import CALLER, Door, load

    signal.signal(signal.SIGINT, signal.default_int_handler)
    for _ in range(5):
        door = Door()
        instance = load(CALLER, door)
        thread = threading.Thread(target=instance["once"])
        thread.start()
        door.inside.wait(20)

        def press():
            while not instance._sandbox.line:
                time.sleep(0.001)
            time.sleep(0.01)
            pressed.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)

        pressed = []
        threading.Thread(target=press).start()
        try:
            instance["once"]()
        except KeyboardInterrupt:
            late = time.monotonic() - pressed[0]
        assert not door.go.is_set()
        assert instance._sandbox.line == []
        door.go.set()
        thread.join()
        instance["once"]()
        print(late < 5)
"""


@POSIX
def test_ctrl_c_while_waiting(tmp_path):
    """It arrives though nobody's turn is over."""
    assert python(CTRL_C, packages=tmp_path, timeout=60).stdout == "True\n" * 5


ANYWHERE = """
    import sys, threading, time
    from tests.runtime.test_turns import CALLER, Host, load
    from witgen.runtime import InstanceError, LimitError, Limits

    main = threading.current_thread()

    import builtins

    class Stop(BaseException): ...
    Stop = getattr(builtins, sys.argv[2], Stop)

    class Slow(Host):
        "Returns when somebody waits."
        def __init__(self):
            super().__init__(self.wait)
            self.inside, self.go, self.quick = threading.Event(), threading.Event(), False
            self.now = self.together = 0
        def wait(self):
            self.now += 1
            self.together = max(self.together, self.now)
            try:
                self.stay()
            finally:
                self.now -= 1
        def stay(self):
            self.inside.set()
            while not (self.quick or sandbox.line or self.go.is_set() or threading.current_thread() is main):
                time.sleep(0.0001)
            if others:
                time.sleep(0.002)

    OURS = "witgen.runtime.turns", "witgen.runtime.store"
    count, target, problems = 0, None, []

    def profile(frame, event, arg):
        global count
        ours = frame.f_code.co_filename.startswith("<witgen") or frame.f_globals.get("__name__") in OURS
        if ours and event in ("c_return", "call"):  # where CPython looks for signals
            count += 1
            if count == target:
                raise Stop

    others = sys.argv[1] == "others"
    most = 0
    for target in range(1, 90):
        host = Slow()
        instance = load(CALLER, host, limits=Limits(wall_time=5))
        sandbox, once = instance._sandbox, instance["once"]
        threads = [threading.Thread(target=once, daemon=True)]
        threads[0].start()
        host.inside.wait(20)
        host.quick = False
        if others:
            threads += [threading.Thread(target=once, daemon=True) for _ in range(2)]
            for thread in threads[1:]:
                thread.start()
        count = 0
        sys.setprofile(profile)
        try:
            once()
        except (Stop, RuntimeError) as error:
            if isinstance(error, RuntimeError) and "StopIteration" not in str(error):
                problems.append(f"{target}: {error}")
        finally:
            sys.setprofile(None)
        if host.together > 1:
            problems.append(f"{target}: {host.together} calls at once")
        most = max(most, count)
        host.go.set()
        host.quick = True
        for thread in threads:
            thread.join(20)
            if thread.is_alive():
                problems.append(f"{target}: a thread hangs")
        try:
            once()
        except (InstanceError, LimitError) as error:
            if Stop.__name__ not in str(error):
                problems.append(f"{target}: {error}")
        if sandbox.line or sandbox.busy:
            problems.append(f"{target}: {sandbox.line} {sandbox.busy}")
    print(most > 20, problems)
"""


@pytest.mark.parametrize("raised", ["Stop", "StopIteration", "IndexError", "GeneratorExit"])
@pytest.mark.parametrize("others", ["alone", "others"])
def test_stopped_anywhere_in_line(tmp_path, others, raised):
    """An exception at every call of a wait: the token is never lost nor doubled, and no place is left behind."""
    assert python(ANYWHERE, others, raised, packages=tmp_path).stdout == "True []\n"


STOPPED = """
    import ctypes, random, sys, threading, time
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO
    from witgen.runtime import InstanceError

    class Stop(BaseException): ...

    component = echo.compile(ECHO)
    world = component.instantiate(echo.Imports(host=EchoHost()))
    wrong, calls, stops = [], 0, 0

    def work():
        global calls, stops, world
        while time.monotonic() < end:
            try:
                while time.monotonic() < end:
                    guest = world.guest
                    if guest.add(2, 3) != 5 or guest.echo_strings(["a"]) != ["a"] or guest.ticks(20) != 210:
                        wrong.append("a bogus value")
                    calls += 1
            except Stop:
                stops += 1
            except InstanceError as error:
                if "this instance is dead" not in str(error):
                    wrong.append(repr(error))
                world = component.instantiate(echo.Imports(host=EchoHost()))

    def quietly():
        while True:
            try:
                return work()
            except Stop:
                pass

    def unraisable(found):  # a Stop in a finaliser
        if not issubclass(found.exc_type, Stop):
            wrong.append(f"unraisable: {found.exc_value!r}")

    sys.unraisablehook = unraisable
    sys.setswitchinterval(1e-5)
    end = time.monotonic() + 3
    threads = [threading.Thread(target=quietly) for _ in range(6)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(random.random() * 0.002)
        thread = random.choice(threads)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(Stop))
    sandbox = world._sandbox
    print(calls > 100, stops > 100, wrong, sandbox.line, sandbox.busy)
"""


def test_threads_that_are_stopped_anywhere(packages, echo):
    assert python(STOPPED, packages=packages).stdout == "True True [] [] False\n"


FORKED = """
    import os, sys, threading, time
    from tests.runtime.test_turns import CALLER, Door, Host, load
    from witgen.runtime import InstanceError

    door, host = Door(), Host()
    busy, mine, idle = load(CALLER, door), load(CALLER, host), load(CALLER, Host())
    threads = [threading.Thread(target=busy["once"]) for _ in range(3)]  # one is inside, two wait
    for thread in threads:
        thread.start()
    while len(busy._sandbox.line) < 2:
        time.sleep(0.001)

    def told(call):
        try:
            return call()
        except InstanceError as error:
            return str(error)

    def fork():
        pid = os.fork()
        if pid:
            pids.append(pid)

    pids, first = [], os.getpid()
    host.call = fork  # in the middle of a call of the thread that forks
    mine["once"]()
    if os.getpid() != first:
        host.call = lambda: None
        fine = "the process was forked in the middle of a call of another thread" in told(busy["once"])
        fine &= told(mine["once"]) is None and told(idle["once"]) is None and busy._sandbox.line == []
        busy.close()
        threads = [threading.Thread(target=mine["once"]) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        os._exit(fine)
    door.go.set()
    for thread in threads:
        thread.join()
    busy["once"]()
    print(os.waitstatus_to_exitcode(os.waitpid(pids[0], 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_fork_while_threads_wait(tmp_path):
    done = python(FORKED, packages=tmp_path, timeout=60)
    assert (done.stdout, done.stderr) == ("1\n", "")
