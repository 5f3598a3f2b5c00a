"""Nothing grows: not by a call of any shape, however it ends."""

from __future__ import annotations

import platform

import pytest

from tests.support.processes import python

GLIBC = platform.libc_ver()[0] == "glibc"

PRELUDE = """
    import ctypes, gc, sys
    import kitchen, larder
    from tests.support.shapes import shapes

    calls = shapes(kitchen, larder)

    class Mallinfo2(ctypes.Structure):
        _fields_ = [(name, ctypes.c_size_t) for name in
                    "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()]

    def in_use():
        gc.collect()
        info = mallinfo2()
        return info.uordblks + info.hblkhd, sys.getallocatedblocks()

    def resident():
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # what is free is kept at hand, up to 16 MiB: that is no growth
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * 4096
"""

QUICK = (
    PRELUDE
    + """
    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    ROUNDS = 400
    for name, call in calls.items():
        for _ in range(150):
            call()
    for name, call in calls.items():
        for attempt in range(3):  # a table of the engine or of Python may grow once in a while
            heap, blocks = in_use()
            for _ in range(ROUNDS):
                call()
            more, extra = (now - before for now, before in zip(in_use(), (heap, blocks)))
            if more < 8 * ROUNDS and extra < ROUNDS // 4:
                break
        else:
            print(f"{name}: {more / ROUNDS} bytes and {extra / ROUNDS} objects a call")
    print(len(calls))
"""
)

ONE_OF_EACH = [
    "ping",
    "echo_u32",
    "echo_f32",
    "echo_char",
    "echo_string",
    "list_u8",
    "list_u32",
    "list_string",
    "list_bytes",
    "list_point",
    "list_result",
    "list_option",
    "tuple3",
    "echo_person",
    "echo_words",
    "echo_number",
    "echo_color",
    "echo_flags9",
    "option_string",
    "option_option",
    "option_result",
    "result_both",
    "result_unit",
    "many",
    "map_string",
    "option_map",
    "result_map",
]
"""Of the 100 functions that echo, one of each shape."""

SLOW = (
    PRELUDE
    + """
    echoes = set(dir(kitchen.test_kitchen.values.Instance)) | set(dir(larder.test_kitchen.maps.Instance))
    calls = [call for name, call in calls.items() if name not in echoes or name in sys.argv[1:]]
    for call in calls:
        for _ in range(3_000):
            call()
    before = resident()
    for call in calls:
        for _ in range(100_000):
            call()
    print(len(calls), (resident() - before) // 1024)
"""
)


MILLION = (
    PRELUDE
    + """
    import echo, random
    from contextlib import suppress
    from tests.support.kitchen_host import EchoHost, kitchen_imports
    from tests.support.packages import ECHO, KITCHEN
    from witgen.runtime import TrapError

    component = kitchen.compile(KITCHEN)
    guest = echo.load(ECHO, echo.Imports(host=EchoHost())).guest
    large = bytes(100_000)

    def dies(error, call):
        with component.instantiate(kitchen_imports(kitchen)) as world, suppress(error):
            call(world.guest)

    often = [lambda: guest.add(1, 2), lambda: guest.echo_string("text"), lambda: guest.ticks(3), *calls.values()]
    seldom = [
        lambda: dies(TrapError, lambda guest: guest.trap()),
        lambda: dies(TrapError, lambda guest: guest.divide(1, 0)),
        lambda: dies(KeyError, lambda guest: guest.call_fail("x")),
        lambda: guest.echo_bytes(large),
        lambda: guest.get_bytes(1, 100_000),
    ]
    rng = random.Random(1)

    def mixed(count):
        for call in rng.choices(often, k=count - count // 500):
            call()
        for call in rng.choices(seldom, k=count // 500):
            call()

    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    for _ in range(50):  # what is large comes again and again: malloc keeps what it got until it has what it needs
        mixed(4_000)
    before, (heap, blocks) = resident(), in_use()
    for _ in range(100):
        mixed(10_000)
    more, extra = (now - then for now, then in zip(in_use(), (heap, blocks)))
    print(len(calls), (resident() - before) // 1024, more // 1024, extra)
"""
)

INSTANCES = (
    PRELUDE
    + """
    from contextlib import suppress
    import echo
    from tests.support.kitchen_host import EchoHost, kitchen_imports
    from tests.support.packages import ECHO, KITCHEN
    from witgen.runtime import LinkError, TrapError, Wasi, dynamic

    mallinfo2 = ctypes.CDLL(None).mallinfo2
    mallinfo2.restype = Mallinfo2
    component = kitchen.compile(KITCHEN)
    provider = {"test:echo/host@0.1.0": EchoHost()}

    def closed():
        with component.instantiate(kitchen_imports(kitchen), wasi=Wasi(args=["a"], stdout=bytearray())) as world:
            world.guest.use_host(5)

    def left_open():
        world = component.instantiate(kitchen_imports(kitchen))
        world.guest.use_host(5)
        world.guest.Account("ann").balance()

    def trapped():
        with component.instantiate(kitchen_imports(kitchen)) as world, suppress(TrapError):
            world.guest.trap()

    def failed():
        with component.instantiate(kitchen_imports(kitchen)) as world, suppress(KeyError):
            world.guest.call_fail("x")

    def refused():
        with suppress(LinkError):
            component.instantiate()

    def compiled():
        echo.compile(ECHO)

    def read():
        with dynamic.load(ECHO, provider) as instance:
            guest = instance["test:echo/guest"]
            guest.echo_items([instance.types("test:echo/guest")["item"](1, "x", None)])
            guest.ticks(3)

    ways = {closed: 100, left_open: 100, trapped: 100, failed: 100, refused: 100, compiled: 20, read: 40}
    for way, rounds in ways.items():
        for _ in range(rounds):
            way()
        for attempt in range(4):
            heap, blocks = in_use()
            for _ in range(rounds):
                way()
            more, extra = (now - before for now, before in zip(in_use(), (heap, blocks)))
            if more < 16_384 and extra < 256:  # caches of Python and the engine breathe
                break
        else:
            print(f"{way.__name__}: {more / rounds} bytes and {extra / rounds} objects each")
"""
)


@pytest.mark.skipif(not GLIBC, reason="counts what glibc's malloc gave out")
def test_no_call_keeps_memory(packages, kitchen, larder):
    done = python(QUICK, packages=packages)
    *leaks, count = done.stdout.splitlines()
    assert leaks == []
    assert int(count) > 120


@pytest.mark.skipif(not GLIBC, reason="counts what glibc's malloc gave out")
def test_no_instance_keeps_memory_however_it_ends(packages, kitchen, larder):
    assert python(INSTANCES, packages=packages).stdout == ""


@pytest.mark.slow
@pytest.mark.skipif(not GLIBC, reason="reads /proc/self/statm")
def test_a_million_mixed_calls_stay_below_a_mebibyte(packages, kitchen, larder, echo):
    """Every shape both ways, errors, resources; traps and host exceptions on fresh instances; large transfers."""
    done = python(MILLION, packages=packages, timeout=900)
    count, resident, in_use, objects = map(int, done.stdout.split())
    assert count > 120
    assert resident < 1024
    assert in_use < 256  # KiB, of which there would be a thousand if each call kept a byte
    assert objects < 10_000


@pytest.mark.slow
@pytest.mark.skipif(not GLIBC, reason="reads /proc/self/statm")
def test_a_hundred_thousand_calls_of_every_shape_stay_below_a_mebibyte(packages, kitchen, larder):
    done = python(SLOW, *ONE_OF_EACH, packages=packages, timeout=900)
    count, kibibytes = map(int, done.stdout.split())
    assert count > 50
    assert kibibytes < 1024


FAULTS = """
    import resource
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO

    with echo.load(ECHO, echo.Imports(host=EchoHost())) as world:
        data = bytes(65536)
        for _ in range(5):
            world.guest.echo_bytes(data)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        for _ in range(20):
            world.guest.echo_bytes(data)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(not GLIBC, reason="about glibc's malloc")
def test_calls_with_much_data_find_their_memory_at_hand(packages, echo):
    """Each call frees seven megabytes: given back to the system, they are 2000 page faults in the next."""
    assert int(python(FAULTS, packages=packages).stdout) < 20 * 100


KEPT = """
    import ctypes, threading
    import echo
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO

    component = echo.compile(ECHO)

    def mebibytes():
        with open("/proc/self/statm") as statm:
            return int(statm.read().split()[1]) * 4096 >> 20

    def work():
        with component.instantiate(echo.Imports(host=EchoHost())) as world:
            for _ in range(10):
                world.guest.echo_bytes(bytes(65536))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    before = mebibytes()
    ctypes.CDLL(None).malloc_trim(0)
    print(before - mebibytes())
"""


@pytest.mark.skipif(not GLIBC, reason="about glibc's malloc")
def test_what_is_kept_at_hand_has_a_bound_for_each_thread(packages, echo):
    assert int(python(KEPT, packages=packages).stdout) <= 8 * (10 + 1)
