"""The kitchen's guest in C over other compilers and a libc: the tests of the one that is checked in.

And what the kitchen has none of: joined flat values of every kind, and interfaces under a label.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import version
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import witgen
from tests.support.c_guests import clang, compiled, component, made, mirrored, zig
from tests.support.guests import ROOT
from tests.support.kitchen import Mirrored
from tests.test_kitchen import (
    KITCHEN,
    MIRRORED,
    bindings,
    cross,
    guest,
    mirrors,
    start,
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
    test_traps,
    test_values_cross_both_ways,
    test_vaults,
)
from witgen.runtime.contract import world_contract

pytestmark = pytest.mark.slow

__all__ = [
    "bindings",
    "guest",
    "mirrors",
    "start",
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
    "test_traps",
    "test_values_cross_both_ways",
    "test_vaults",
]
UI = ROOT / "tests" / "ui" / "guest_c"


@pytest.fixture(scope="module", params=["clang", "libc"])
def components(request, bindings, tmp_path_factory):
    """The worlds that test_kitchen has, built by the system's clang, and by zig with a libc."""
    command, target = (clang(), "wasm32") if request.param == "clang" else (zig(), "wasm32-wasi")
    root = tmp_path_factory.mktemp("kitchen_in_c")
    stack = "-Wl,-z,stack-size=1048576"  # the engine's own ends first; below this one lie static data
    extra = (stack, "-mexec-model=reactor") if target == "wasm32-wasi" else (stack,)
    built = {}
    for world in MIRRORED:
        sources = [KITCHEN / "guest.c"] if world == "kitchen" else []
        path = mirrored((*command, *extra), KITCHEN / "wit", world, root / world, *sources, target=target)
        built[world] = bindings[world].compile(path)
    return built


@pytest.fixture(scope="module")
def flat(tmp_path_factory):
    """The mirror of the world `flat`."""
    root = tmp_path_factory.mktemp("flat_in_c")
    path = mirrored(zig(), UI / "flat" / "wit", "flat", root / "app")
    package = bound(root, UI / "flat" / "wit", "made_flat")
    (member,) = world_contract(package.__name__, "demo:flat/flat").imports
    provider = Mirrored(member.contract.functions)
    instance = package.load(path, package.Imports(values=provider))
    functions = {function.wit: function for function in member.contract.functions}
    return SimpleNamespace(functions=functions, provider=provider, exports=instance.values)


def bound(root, wit, name):
    """The host's bindings."""
    witgen.generate(wit, out=root / name)
    sys.path.insert(0, str(root))
    try:
        return import_module(name)
    finally:
        sys.path.remove(str(root))


@pytest.mark.parametrize(
    "name",
    ["join", "joined-deeper", "alone", "register", "bits", "unit", "sixteen", "seventeen", "maps", "wide"],
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_flat_values_cross_both_ways(flat, name, data):
    cross(flat, name, data)


def test_every_flat_function_is_tried(flat):
    tried = test_flat_values_cross_both_ways.pytestmark[0].args[1]
    assert set(tried) == set(flat.functions)


LABELS = """\
package demo:labels;
interface shop {
  resource key { constructor(n: u32); number: func() -> u32; }
  swap: func(k: key) -> key;
}
world labels { import one: shop; import two: shop; export three: shop; }
"""
LABELS_C = """\
#include "labels.h"
struct three_key { one_own_key_t first; two_own_key_t second; };
static three_key_t made[4];
static uint32_t count;

three_own_key_t three_key_new(uint32_t n) {
  made[count] = (three_key_t){one_key_new(n), two_key_new(n + 1)};
  return three_key_own(&made[count++]);
}
uint32_t three_key_number(three_key_t *self) {
  return one_key_number(one_key_borrow(self->first)) * 100 + two_key_number(two_key_borrow(self->second));
}
three_own_key_t three_swap(three_own_key_t k) {
  three_key_t *self = three_key_rep(k);
  *self = (three_key_t){one_swap(self->first), two_swap(self->second)};
  return k;
}
void three_key_free(three_key_t *self) {
  one_key_drop(self->first);
  two_key_drop(self->second);
}
"""


class Shop:
    """A host's shop, whose keys know by which label they came."""

    def __init__(self, dropped):
        class Key:
            def __init__(self, n):
                self.n = n

            def number(self):
                return self.n

            def __drop__(self):
                dropped.append(self.n)

        self.Key = Key

    def swap(self, k):
        return self.Key(k.n + 10)


@pytest.mark.skipif(version("wasmtime").startswith("48."), reason="labels need wasmtime 49")
def test_labels_are_instances_of_their_own(tmp_path):
    wit = tmp_path / "labels.wit"
    wit.write_text(LABELS)
    app = made(tmp_path / "app", wit)
    (app / "app.c").write_text(LABELS_C)
    core = compiled(zig(), sorted(app.glob("*.c")), tmp_path / "core.wasm")
    package = bound(tmp_path, wit, "made_labels")
    one, two = [], []
    imports = package.Imports(one=Shop(one), two=Shop(two))
    with package.load(component(core, wit, "labels", tmp_path / "labels.wat"), imports) as world:
        key = world.three.Key(1)
        assert key.number() == 102
        with world.three.swap(key) as swapped:
            assert swapped.number() == 1112
        assert (one, two) == ([11], [12])  # the first ones were given back by `swap`
