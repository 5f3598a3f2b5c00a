"""What is told of resources nobody dropped, and where they came from."""

from __future__ import annotations

import inspect
import re
import sys
import warnings

import pytest

from tests.support.processes import python
from witgen.runtime import InstanceError, ResourceError, ResourceLeakWarning, TrapError, track_resources

ACCOUNT = "test:kitchen/guest@0.1.0.account"
COUNTER = "test:kitchen/host@0.1.0.counter"
HINT = " (`python -X dev` or `track_resources()` tells where they come from)"


@pytest.fixture(autouse=True)
def _as_by_default():
    track_resources(False)
    yield
    track_resources(None)


@pytest.fixture
def tracked(make_kitchen):
    """An instance whose resources are tracked."""
    track_resources()
    return make_kitchen()


def here(back=0):
    """This line of the caller, or one before it."""
    frame = inspect.currentframe().f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno - back}"


def told(world):
    """What closing warns of, and where."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world.close()
    assert {(warning.category, warning.filename) for warning in caught} <= {(ResourceLeakWarning, __file__)}
    return [str(warning.message) for warning in caught]


# -- at close ----------------------------------------------------------------------------------------------------


def test_handles_and_objects_that_are_left(cook):
    left = [cook.guest.Account("ann"), cook.guest.Account("bob"), cook.guest.Vault("abcd")]
    cook.guest.keep(cook.host.Counter(1))
    assert told(cook.world) == [
        f"this instance was closed: the host never dropped 2 handles of {ACCOUNT}{HINT}",
        f"this instance was closed: the host never dropped 1 handle of test:kitchen/guest@0.1.0.vault{HINT}",
        f"this instance was closed: the component never dropped 1 object of {COUNTER}{HINT}",
    ]
    assert len(left) == 3
    assert told(cook.world) == []


def test_where_they_come_from(tracked):
    left = [tracked.guest.Account("ann"), tracked.guest.Account("bob")]
    first = here(1)
    tracked.guest.keep(tracked.host.Counter(1))
    given = here(1)
    assert told(tracked.world) == [
        f"this instance was closed: the host never dropped 2 handles of {ACCOUNT}, the first of them made at {first}",
        f"this instance was closed: the component never dropped 1 object of {COUNTER} given at {given}",
    ]
    assert len(left) == 2


def test_nothing_is_left_of_what_was_dropped_given_or_garbage(cook):
    with cook.guest.Account("ann"):
        pass
    cook.guest.Account("bob").drop()
    cook.guest.Account("garbage")
    again = cook.guest.pass_account(cook.guest.Account("cat"))
    again.drop()
    cook.guest.keep(cook.host.Counter(1))
    assert cook.guest.kept().n == 1
    assert cook.guest.read_counter(cook.host.Counter(1)) == 1
    assert told(cook.world) == []


def test_a_handle_that_was_not_given_after_all_is_left(cook):
    ann = cook.guest.Account("ann")
    with pytest.raises(TypeError):
        cook.guest.pass_accounts([ann, 3])
    assert len(told(cook.world)) == 1


def test_a_dead_instance_warns_of_nothing(cook):
    left = cook.guest.Account("ann")
    with pytest.raises(TrapError):
        cook.guest.trap()
    assert told(cook.world) == []
    assert left


def test_an_exception_on_its_way_says_more(cook):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        left = cook.guest.Account("ann")
        with pytest.raises(ZeroDivisionError), cook.world:
            1 / 0  # noqa: B018
    assert left


def test_a_warning_that_is_an_error_leaves_nothing_open(cook):
    left = cook.guest.Account("ann")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ResourceLeakWarning):
            cook.world.close()
    cook.world.close()
    with pytest.raises(InstanceError, match="closed"):
        left.owner()


SCRIPT = """
    import tracemalloc, warnings
    {}
    import kitchen
    from tests.support.kitchen_host import kitchen_imports
    from tests.support.packages import KITCHEN

    with kitchen.load(KITCHEN, kitchen_imports(kitchen)) as world:
        ann = world.guest.Account("ann")
"""


ALWAYS = "warnings.simplefilter('always')"


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("pass", "^$"),
        (ALWAYS, r":8: ResourceLeakWarning: .*`python -X dev`"),
        (f"tracemalloc.start(); {ALWAYS}", r":8: ResourceLeakWarning: .* 1 handle of .*\.account made at <string>:9\n"),
    ],
    ids=["by default", "warnings", "tracemalloc"],
)
def test_a_program_is_told_when_it_asks(packages, first, said):
    assert re.search(said, python(SCRIPT.format(first), packages=packages).stderr)


# -- in errors ---------------------------------------------------------------------------------------------------


def test_errors_say_where_a_handle_was_made_and_where_it_went(tracked):
    ann, bob = tracked.guest.Account("ann"), tracked.guest.Account("bob")
    made = here(1)
    ann.drop()
    dropped = here(1)
    tracked.guest.pass_account(bob).drop()
    given, back = here(1), "given back to the component"
    for call, text in (
        (ann.owner, f"was dropped before (made at {made}, dropped at {dropped}): it cannot be used again"),
        (ann.drop, f"was dropped before (made at {made}, dropped at {dropped}): it cannot be dropped"),
        (bob.owner, f"was {back} before (made at {made}, {back} at {given}): it cannot be used again"),
    ):
        with pytest.raises(ResourceError) as caught:
            call()
        assert str(caught.value).endswith(f"this {ACCOUNT} {text}")


def test_a_handle_that_was_not_given_after_all_has_no_such_past(tracked):
    ann = tracked.guest.Account("ann")
    made = here(1)
    with pytest.raises(TypeError):
        tracked.guest.pass_accounts([ann, 3])
    ann.drop()
    dropped = here(1)
    with pytest.raises(ResourceError, match=re.escape(f"(made at {made}, dropped at {dropped})")):
        ann.drop()


def test_a_handle_that_a_host_function_was_given(tracked):
    """Places are lines of the program, also where another instance's call lies between."""
    counter = tracked.host.Counter(1)
    tracked.host.on_call_back = lambda depth: len([tracked.guest, depth])
    assert tracked.guest.call_host(1) == 2
    tracked.guest.keep(counter)
    (text,) = told(tracked.world)
    assert text.endswith(f"given at {here(2)}")


def test_places_cost_nothing_when_nobody_asks(cook):
    ann = cook.guest.Account("ann")
    assert ann.__wit_past__ is None
    assert sys.flags.dev_mode is False or ann
