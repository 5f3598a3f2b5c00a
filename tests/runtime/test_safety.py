"""What must never crash, free twice or leave anything behind: threads, interrupts, and what nobody closed."""

from __future__ import annotations

import gc
import itertools
import sys
import threading

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from tests.support.processes import python
from witgen.runtime import (
    Err,
    InstanceError,
    LimitError,
    Limits,
    ResourceError,
    Some,
    TrapError,
    capi,
    sandbox,
)
from witgen.runtime.codec.base import show


class Rival:
    """Runs something in another thread as soon as a function of the C API is about to be called."""

    def __init__(self, monkeypatch, name, run):
        self._real, self._run = getattr(capi, name), run
        monkeypatch.setattr(capi, name, self)
        self.outcomes = []

    def __call__(self, *arguments):
        run, self._run = self._run, None
        if run is not None:
            thread = threading.Thread(target=self._try, args=(run,))
            thread.start()
            thread.join(10)
        return self._real(*arguments)

    def _try(self, run):
        try:
            self.outcomes.append(run())
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.outcomes.append(error)


# -- two threads -------------------------------------------------------------------------------------------------


def test_two_threads_drop_one_handle(cook):
    """The loser looked at the handle before the winner took the instance."""
    ann = cook.guest.Account("ann")
    entered, drops = cook.world._sandbox.entered, []

    def late():
        if not drops:
            drops.append("winner")
            ann.drop()
        return entered()

    cook.world._sandbox.entered = late
    with pytest.raises(ResourceError, match="was dropped before: it cannot be dropped"):
        ann.drop()
    assert cook.guest.Account.live() == 0


def test_two_threads_close(make_kitchen, monkeypatch):
    kitchen = make_kitchen()
    kitchen.guest.reciprocal(4)
    deleted = []
    val_delete = capi.val_delete
    monkeypatch.setattr(capi, "val_delete", lambda ptr: (deleted.append(ptr), val_delete(ptr)))
    rival = Rival(monkeypatch, "val_delete", kitchen.world.close)
    kitchen.world.close()
    assert rival.outcomes == [None]
    assert len(deleted) == len(set(deleted)) == 1


def test_closing_while_a_dying_call_cleans_up(make_kitchen, monkeypatch):
    kitchen = make_kitchen()
    kept = kitchen.host.Counter(1)
    kitchen.guest.keep(kept)
    rival = Rival(monkeypatch, "any_delete", kitchen.world.close)
    with pytest.raises(TrapError):
        kitchen.guest.steal(kitchen.host.Counter(2))
    assert rival.outcomes == [None]
    assert kitchen.host.dropped == []  # the other thread came too early
    kitchen.world.close()
    assert kitchen.host.dropped == [kept]


# -- left behind -------------------------------------------------------------------------------------------------


def test_an_instance_that_died_is_freed_as_garbage(kitchen, kitchen_component):
    gc.collect()
    before = len(sandbox.LIVE)
    imports = kitchen_imports(kitchen)
    world = kitchen_component.instantiate(imports)
    world.guest.keep(counter := imports.host.Counter(1))
    with pytest.raises(TrapError):
        world.guest.trap()
    del world
    gc.collect()
    assert imports.host.dropped == [counter]
    assert len(sandbox.LIVE) == before


def test_an_instance_that_never_was_is_freed_as_garbage(echo, echo_component):
    gc.collect()
    before = len(sandbox.LIVE)
    with pytest.raises(LimitError):
        echo_component.instantiate(echo.Imports(host=EchoHost()), limits=Limits(memory=1))
    gc.collect()
    assert len(sandbox.LIVE) == before


# -- good manners ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("enter", ["call", "close"])
def test_an_interrupt_while_entering_is_no_refusal(cook, enter):
    store, turns = cook.world._sandbox, itertools.count()

    class Interrupting:
        def __iter__(self):
            return self

        def __next__(self):
            if next(turns) == 0:
                raise KeyboardInterrupt
            return next(take)

    take, store.take = store.take, Interrupting()
    with pytest.raises(KeyboardInterrupt):
        cook.guest.divide(6, 3) if enter == "call" else cook.world.close()
    assert cook.guest.divide(6, 3) == 2


def test_an_interrupt_while_a_function_is_looked_up(cook, monkeypatch):
    """It is looked up again by the next call."""
    real, turns = capi.get_func, itertools.count()

    def interrupted(*arguments):
        if next(turns) == 0:
            raise KeyboardInterrupt
        return real(*arguments)

    monkeypatch.setattr(capi, "get_func", interrupted)
    divide = cook.guest.divide
    with pytest.raises(KeyboardInterrupt):
        divide(6, 3)
    assert divide(6, 3) == divide(6, 3) == 2
    assert next(turns) == 2


def test_functions_can_be_looked_up_in_the_middle_of_a_call(cook):
    found = []

    def look(depth):
        found.append((hasattr(cook.guest, "divide"), hasattr(cook.guest, "nothing"), cook.guest.Account.live))
        with pytest.raises(InstanceError, match="in the middle of a call"):
            cook.guest.divide(6, 3)
        return depth

    cook.host.on_call_back = look
    assert cook.guest.call_host(1) == 1
    (((divides, nothing, live)),) = found
    assert (divides, nothing, live(), cook.guest.divide(6, 3)) == (True, False, 0, 2)


def test_leaving_a_handle_in_the_middle_of_a_call_hides_no_exception(cook):
    ann = cook.guest.Account("ann")

    def fail(depth):
        with ann:
            raise LookupError(depth)

    cook.host.on_call_back = fail
    with pytest.raises(LookupError):
        cook.guest.call_host(1)


def test_an_error_without_value(cook):
    assert Err().value is None
    cook.host.on_call_back = lambda depth: 1 / 0
    with pytest.raises(Err) as caught:
        cook.guest.coin(False)
    assert caught.value == Err()


def test_a_message_looks_at_no_more_than_it_shows():
    shown = []

    class Item:
        def __repr__(self):
            shown.append(self)
            return "item"

    assert show([Item()] * 1000) == "[item, item, item, item, item, item, item, item, item, item…"
    assert len(shown) < 50
    assert show(bytes(10**8)) == "b'" + r"\x00" * 14 + "\\…"
    assert show(Some([Item()] * 1000)).startswith("Some(value=[item, item, ")
    assert len(shown) < 100


def test_every_drop_that_raised_is_told(make_kitchen):
    kitchen = make_kitchen()

    class Counter(kitchen.host.Counter):
        def __drop__(self):
            raise LookupError(self.n)

    kitchen.world._sandbox._objects._objects.update({1: Counter(1), 2: Counter(2)})
    with pytest.raises(LookupError, match="1") as caught:
        kitchen.world.close()
    assert caught.value.__notes__ == ["another __drop__ raised LookupError: 2"]


# -- memory ------------------------------------------------------------------------------------------------------

LARGE = """
import echo, resource, sys
from tests.support.kitchen_host import EchoHost
from tests.support.packages import ECHO

def resident():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * 4096 >> 20

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10

def measure(call):
    before = resident(), peak()
    call()
    print(resident() - before[0], peak() - before[1])

guest = echo.load(ECHO, echo.Imports(host=EchoHost())).guest
guest.len_bytes(bytes(1))
guest.echo_string("")
measure(lambda: guest.len_bytes(bytes(4 << 20)))
measure(lambda: guest.echo_string("x" * (8 << 20)) and None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/statm")
def test_what_a_large_call_takes_it_gives_back(packages):
    """On its way a byte is a value of 32 bytes in witgen and of 40 in wasmtime."""
    lines = python(LARGE, packages=packages).stdout.splitlines()
    (kept_bytes, peak_bytes), (kept_text, _) = (map(int, line.split()) for line in lines)
    assert kept_bytes < 4 + 6  # the guest's memory grew
    assert peak_bytes < (32 + 40) * 4 + 40
    assert kept_text < 8 * 2 + 4


def test_too_much_for_one_call_is_refused(echo, echo_component):
    limits = Limits(host_bytes_per_call=6 << 20)
    guest = echo_component.instantiate(echo.Imports(host=EchoHost()), limits=limits).guest
    text = r"6,400,000 in all, and 6,291,456 is the limit\. Pass less at once"
    for call, where in (
        (lambda: guest.len_bytes(bytes(200_000)), "len-bytes: "),
        (lambda: guest.echo_numbers([7] * 200_000), "echo-numbers: "),
        (lambda: guest.get_bytes(1, 200_000), "get result: "),
    ):
        with pytest.raises(LimitError, match=f"^{where}.*{text}") as refusal:
            call()
        assert refusal.value.limit == "host_bytes_per_call"


# -- interrupts --------------------------------------------------------------------------------------------------

INTERRUPTS = """
import gc, sys
import kitchen
from tests.support.kitchen_host import kitchen_imports
from tests.support.packages import KITCHEN
from witgen.runtime import InstanceError, MismatchError, TrapError, capi
from witgen.runtime.codec import signatures

FUNCTIONS = (
    "any_clone any_drop any_delete host_resource resource_rep val_clone val_delete host_error "
    "_any_to_host _host_to_any _host_delete _store_delete"
).split()
live, freed, problems = set(), set(), []
count, target = 0, None
OURS = ("witgen.runtime.sandbox", "witgen.runtime.store", "witgen.runtime.turns", "witgen.runtime.resources")

def tick():
    global count
    count += 1
    if count == target:
        raise KeyboardInterrupt

def watch(name, real):
    def call(*arguments):
        tick()
        pointer = arguments[-1] if arguments else None
        if name in ("any_delete", "any_drop", "resource_rep") and pointer in freed:
            problems.append(f"{name} of freed memory")
            return None
        if name == "any_delete":  # never really: an address is not to come twice
            live.discard(pointer)
            freed.add(pointer)
            result = None
        else:
            result = real(*arguments)
        if name in ("any_clone", "host_resource"):
            live.add(result)
        tick()
        return result
    return call

for name in FUNCTIONS if sys.argv[1] == "C" else ():
    places = [place for place in (capi, capi.values, capi.store, capi.library) if hasattr(place, name)]
    call = watch(name, getattr(places[0], name))
    for place in places:
        setattr(place, name, call)
    if "_" + name in signatures.ENGINE:
        signatures.ENGINE["_" + name] = call

def scenario(guest, Counter):
    ann, bob = guest.pass_accounts([guest.Account("ann"), guest.Account("bob")])
    guest.pass_counters([Counter(1), Counter(2)])
    guest.keep(Counter(3))
    if sys.argv[1] == "C":
        guest.use_host(5)
    guest.total(Counter(4), Counter(5))
    guest.big_bytes(10)
    guest.reciprocal(4)
    for bad in (lambda: guest.pass_accounts([ann, 3]), lambda: guest.pass_counters([Counter(6), 3])):
        try:
            bad()
        except MismatchError:
            pass
    guest.Account.merge(ann, bob).drop()
    guest.Account("garbage")
    guest.Account("cat").split(0)

def die(guest, Counter):
    try:
        guest.steal(Counter(7))
    except TrapError:
        pass

component = kitchen.compile(KITCHEN)

def profile(frame, event, arg):
    # where CPython looks for signals; it does in a callback's first instruction too: test_interrupt.py
    ours = frame.f_code.co_filename.startswith("<witgen") or frame.f_globals.get("__name__") in OURS
    if ours and (event == "c_return" or event == "call" and not frame.f_code.co_name.endswith("_import")):
        tick()

def run(interrupt_at):
    global count, target
    imports = kitchen_imports(kitchen)
    world = component.instantiate(imports)
    guest, Counter = world.guest, imports.host.Counter
    count, target = 0, interrupt_at
    sys.setprofile(profile if sys.argv[1] == "Python" else None)
    try:
        scenario(guest, Counter)
        die(guest, Counter)
        world.close()
    except KeyboardInterrupt:
        pass
    sys.setprofile(None)
    total, target = count, None
    try:
        scenario(guest, Counter)
    except (InstanceError, TrapError):
        pass
    try:
        world.close()
    except InstanceError as error:
        problems.append(f"the token is lost: {error}")
    held = len(world._sandbox._objects)
    if held:
        problems.append(f"{held} objects left")
    return total

sys.unraisablehook = lambda _: None  # an interrupt in a finaliser
total = run(None)
left = len(live)
for at in range(1, total + 1):
    found = len(problems)
    try:
        run(at)
    except BaseException as error:
        problems.append(repr(error))
    problems[found:] = [f"{at}: {text}" for text in problems[found:]]
gc.collect()
print(total > 150, left, problems)
"""


@pytest.mark.parametrize("functions", ["C", "Python"])
def test_an_interrupt_anywhere_frees_nothing_twice(packages, functions):
    """Before and after every call of the C API that teardown and its surroundings make, and of every function."""
    assert python(INTERRUPTS, functions, packages=packages).stdout == "True 0 []\n"
