"""Attacks on the boundary: a stack that ends anywhere, errors raised again and again, copies of what cannot be copied."""

from __future__ import annotations

import copy
import gc
import pickle

import pytest

from tests.support.kitchen_host import EchoHost, Mirror
from tests.support.processes import python
from witgen.runtime import Engine, Err, Ok

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
