"""The kitchen's guest written in Rust, in the skeleton that witgen makes: the same tests as the guest in C has."""

from __future__ import annotations

import sys
from importlib import import_module
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import witgen
from tests.support.kitchen import Counter, Host
from tests.support.rust_guests import KITCHEN, build, kitchen_crate, larder_crate, needs_rust
from tests.test_kitchen import (
    EVERY,
    cross,
    guest,
    mirror,
    test_a_guest_is_not_entered_twice,
    test_a_resource_only_the_host_makes,
    test_accounts,
    test_accounts_pass_through,
    test_an_account_that_was_given_away_is_gone,
    test_an_exception_of_the_host_comes_back_as_itself,
    test_answers_and_errors,
    test_big_answers,
    test_every_member_of_the_hosts_resources,
    test_memory_has_its_limit,
    test_objects_of_the_host_are_kept,
    test_objects_of_the_host_are_lent,
    test_objects_of_the_host_pass_through,
    test_the_world_itself,
    test_vaults,
    test_what_is_no_value_is_refused_with_its_path,
    type_in,
)
from witgen.runtime import InstanceError, Limits, TrapError

pytestmark = pytest.mark.slow

__all__ = [
    "guest",
    "test_a_guest_is_not_entered_twice",
    "test_a_resource_only_the_host_makes",
    "test_accounts",
    "test_accounts_pass_through",
    "test_an_account_that_was_given_away_is_gone",
    "test_an_exception_of_the_host_comes_back_as_itself",
    "test_answers_and_errors",
    "test_big_answers",
    "test_every_member_of_the_hosts_resources",
    "test_memory_has_its_limit",
    "test_objects_of_the_host_are_kept",
    "test_objects_of_the_host_are_lent",
    "test_objects_of_the_host_pass_through",
    "test_the_world_itself",
    "test_vaults",
    "test_what_is_no_value_is_refused_with_its_path",
]
PACKAGES = {"kitchen": "made_rust_kitchen", "larder": "made_rust_larder"}


@pytest.fixture(scope="module")
def bindings(tmp_path_factory):
    """The host's bindings of both worlds."""
    needs_rust()
    root = tmp_path_factory.mktemp("kitchen_in_rust")
    for world, package in PACKAGES.items():
        witgen.generate(KITCHEN / "wit", world=world, out=root / package)
    sys.path.insert(0, str(root))
    Host.package, before = PACKAGES["kitchen"], Host.package
    yield {world: import_module(package) for world, package in PACKAGES.items()}
    Host.package = before
    sys.path.remove(str(root))


@pytest.fixture(scope="module")
def components(bindings, tmp_path_factory):
    root = tmp_path_factory.mktemp("crates")
    crates = {"kitchen": kitchen_crate(root / "kitchen"), "larder": larder_crate(root / "larder")}
    made = {world: build(crate, KITCHEN / "wit", world, root / f"{world}.wat") for world, crate in crates.items()}
    return {world: bindings[world].compile(guest) for world, guest in made.items()}


@pytest.fixture(scope="module")
def mirrors(bindings, components):
    rest = {"host": Host, "clock": SimpleNamespace(now=int), "notify": len}
    return {
        world: mirror(bindings[world], components[world], world, rest if world == "kitchen" else {})
        for world in PACKAGES
    }


@pytest.fixture
def start(bindings, components, mirrors):
    Host.point = type_in("types", "Point")

    def instantiate(notify=len, **options):
        clock = SimpleNamespace(now=lambda: 5_999_999_999)
        values = mirrors["kitchen"].provider
        imports = bindings["kitchen"].Imports(values=values, host=Host, clock=clock, notify=notify)
        return components["kitchen"].instantiate(imports, **options)

    return instantiate


@pytest.mark.parametrize(("world", "name"), EVERY, ids=[name for _, name in EVERY])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_values_cross_both_ways(mirrors, world, name, data):
    cross(mirrors[world], name, data)


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("trap", (), "unreachable"),
        ("divide", (1, 0), "unreachable"),
        ("recurse", (100_000_000,), "stack|out of bounds"),
        ("bad_string", (), "utf-8"),
        ("devour", (), "unreachable"),
    ],
)
def test_panics_are_traps(start, name, arguments, told):
    with start(limits=Limits(memory=64 << 20)) as world:
        with pytest.raises(TrapError, match=told):
            getattr(world.guest, name)(*arguments)
        with pytest.raises(InstanceError, match="dead"):
            world.guest.coin(heads=True)


CALLS = {"find": 100_000, "sum": 100_000, "vault": 100_000, "open_account": 20_000, "run": 20_000, "use_host": 5_000}


@pytest.mark.parametrize("name", CALLS)
def test_memory_does_not_grow(start, name):
    """What a call takes, it gives back: less than a megabyte beside the stack is enough for ever so many."""
    counters = [Counter(1), Counter(2)]
    with start(limits=Limits(memory=1536 << 10)) as world:
        call = {
            "find": lambda: world.guest.find(3),
            "sum": lambda: world.guest.sum(counters),
            "vault": lambda: open_vault(world.guest),
            "open_account": lambda: world.guest.open_account("x" * 100).drop(),
            "run": lambda: world.run(["a" * 200, "b" * 300]),
            "use_host": lambda: world.guest.use_host(1),
        }[name]
        for _ in range(CALLS[name]):
            call()


def open_vault(guest):
    with guest.Vault("sesame") as vault:
        assert vault.open("sesame") == b"emases"
