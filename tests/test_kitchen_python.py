"""The kitchen's guest written in Python, in the skeleton that witgen makes: the same tests as the guest in C has, in
this process and on the component."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import witgen
from tests.support.goldens import mypy
from tests.support.kitchen import Counter, Host
from tests.support.python_guests import build, kitchen_app, kitchen_wit
from tests.test_kitchen import (
    cross,
    functions_in,
    guest,
    mirror,
    test_a_guest_is_not_entered_twice,
    test_a_resource_only_the_host_makes,
    test_an_account_that_was_given_away_is_gone,
    test_an_exception_of_the_host_comes_back_as_itself,
    test_answers_and_errors,
    test_big_answers,
    test_objects_of_the_host_are_kept,
    test_objects_of_the_host_are_lent,
    test_objects_of_the_host_pass_through,
    test_vaults,
    trade,
    type_in,
)
from witgen.runtime import Err, InstanceError, TrapError

__all__ = [
    "guest",
    "test_a_guest_is_not_entered_twice",
    "test_a_resource_only_the_host_makes",
    "test_an_account_that_was_given_away_is_gone",
    "test_an_exception_of_the_host_comes_back_as_itself",
    "test_answers_and_errors",
    "test_big_answers",
    "test_objects_of_the_host_are_kept",
    "test_objects_of_the_host_are_lent",
    "test_objects_of_the_host_pass_through",
    "test_vaults",
]
PACKAGE = "made_python_kitchen"


WAYS = ["in process", pytest.param("component", marks=pytest.mark.slow)]


@pytest.fixture(scope="module", params=WAYS)
def way(request):
    return request.param


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The WIT, the guest's sources, and the host's bindings."""
    root = tmp_path_factory.mktemp("kitchen_in_python")
    wit = kitchen_wit(root / "wit")
    app = kitchen_app(wit, root / "app")
    witgen.generate(wit, world="kitchen", out=root / PACKAGE)
    return SimpleNamespace(root=root, wit=wit, app=app)


@pytest.fixture(scope="module")
def bindings(made):
    sys.path.insert(0, str(made.root))
    Host.package, before = PACKAGE, Host.package
    yield {"kitchen": import_module(PACKAGE)}
    Host.package = before
    sys.path.remove(str(made.root))


@pytest.fixture(scope="module")
def guests(way, made, bindings):
    """What makes an instance of imports and options."""
    kitchen = bindings["kitchen"]
    if way == "in process":
        return SimpleNamespace(instantiate=partial(kitchen.in_process, made.app))
    pytest.importorskip("componentize_py")
    return kitchen.compile(build(made.wit, "kitchen", made.app, made.root / "kitchen.wasm"))


@pytest.fixture(scope="module")
def mirrors(bindings, guests):
    return {"kitchen": mirror(bindings["kitchen"], guests, "kitchen", {"host": Host, "notify": len})}


@pytest.fixture
def start(bindings, guests, mirrors):
    Host.point = type_in("types", "Point")

    def instantiate(notify=len, **options):
        imports = bindings["kitchen"].Imports(values=mirrors["kitchen"].provider, host=Host, notify=notify)
        return guests.instantiate(imports, **options)

    return instantiate


def test_what_is_filled_in_fits_the_stubs(made):
    done = mypy(made.app, ".")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", functions_in("values.wit"))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_values_cross_both_ways(mirrors, name, data):
    cross(mirrors["kitchen"], name, data)


def test_the_world_itself(start, bindings):
    job = bindings["kitchen"].Job
    told = []
    with start(notify=lambda text: told.append(text) or len(told)) as world:
        assert world.run(["a", "b"]) == "a,b"
        assert told == ["a", "b"]
        assert world.work(job("dig", 4)) == job("dig", 8)
        with pytest.raises(Err, match="nothing to do"):
            world.work(job("rest", 0))


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("trap", (), "RuntimeError: a trap"),
        ("divide", (1, 0), "ZeroDivisionError"),
        ("recurse", (1_000_000,), "RecursionError"),
        ("bad_string", (), "surrogate"),
        ("bad_color", (), "NotImplementedError"),
        ("bad_address", (), r"OverflowError|\[0\]: expected u32, got -1"),
    ],
)
def test_exceptions_of_the_guest_are_traps_with_its_traceback(guest, name, arguments, told):
    with pytest.raises(TrapError, match=told):
        getattr(guest, name)(*arguments)
    with pytest.raises(InstanceError, match="dead"):
        guest.coin(heads=True)


def test_a_borrowed_handle_cannot_be_kept(guest):
    def steal_and_return():
        guest.steal(Counter(1))
        guest.kept()

    with pytest.raises(TrapError):
        steal_and_return()


def test_every_member_of_the_hosts_resources(guest):
    """But a constructor that may fail: componentize-py cannot call one."""
    dropped = Counter.dropped
    assert guest.use_host(10) == (
        "incr=15 divide=7 error=division by zero exceeds=1 total=130 merged=115 absorbed=130 sum=3 located=1,2 "
        "swapped=21 chosen=3 filed=box!:3 token=ann:1 refused=nobody"
    )
    assert Host.logged[-1] == "hello"
    assert Counter.dropped == dropped + 2


def test_accounts(guest, way):
    """componentize-py keeps every object of an exported resource: dropping them shows in process only."""
    with guest.Account("ann") as ann:
        trade(guest, ann)
    assert guest.Account.live() == (0 if way == "in process" else 2)


def test_accounts_pass_through(guest):
    ann, bob = guest.Account("ann"), guest.Account("bob")
    ann = guest.pass_account(ann)
    ann, bob = guest.pass_accounts([ann, bob])
    statement = guest.pass_statement(type_in("guest", "Statement")(ann, "paid"))
    assert (statement.account.owner(), statement.note) == ("ann", "paid")
    merged = guest.Account.merge(statement.account, bob)
    assert merged.owner() == "ann"
    assert guest.open_account(None) is None
    assert guest.open_account("eve").owner() == "eve"
