"""Bounds of an instance: on unless raised."""

from __future__ import annotations

import math
import re

import pytest

from tests.support.kitchen_host import EchoHost
from tests.support.wat import ALLOCATOR, component, lift, load
from witgen.runtime import LimitError, Limits, TrapError

MIB = 1 << 20
GROW = """
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "size") (result i32) (memory.size))"""
EXPORTS = (lift("grow", '(param "pages" u32)', "s32"), lift("size", "", "u32"))


def test_the_defaults_are_what_is_documented():
    assert Limits() == Limits(
        memory=512 * MIB,
        wall_time=60,
        fuel=None,
        handles=100_000,
        host_bytes_per_call=1 << 30,
        instances=1_000,
        table_elements=1_000_000,
    )


def test_a_guest_that_asks_for_too_much_memory_is_told_so():
    with load(component(GROW, *EXPORTS), limits=Limits(memory=4 * MIB)) as instance:
        assert instance["grow"](63) == 1
        assert instance["size"]() == 64
        assert instance["grow"](1) == -1
        assert instance["size"]() == 64


def test_memory_is_bounded_by_default():
    with load(component(GROW, *EXPORTS)) as instance:
        assert instance["grow"](512 * 16) == -1
        assert instance["grow"](100) == 1


def test_a_guest_that_devours_memory_does_so_alone(make_kitchen):
    """It goes on when there is none left, and traps where its allocator finds nothing."""
    kitchen = make_kitchen(options={"limits": Limits(memory=8 * MIB)})
    with pytest.raises(TrapError):
        kitchen.guest.big_bytes(64 * MIB)
    assert make_kitchen().guest.coin(True) is None


def test_a_component_that_starts_with_too_much_memory():
    text = component("", memory=ALLOCATOR.replace('"memory") 1', '"memory") 100'))
    with pytest.raises(
        LimitError, match=r"size of 100 pages exceeds memory limits; raise Limits\(memory=…\)"
    ) as refusal:
        load(text, limits=Limits(memory=MIB))
    assert refusal.value.limit == "memory"


def test_a_component_with_too_large_a_table():
    text = component("(table 1000 funcref)")
    load(text).close()
    with pytest.raises(LimitError, match=r"1000 elements exceeds table limits; raise Limits\(table_elements=…\)"):
        load(text, limits=Limits(table_elements=999))


def test_a_component_of_too_many_instances():
    more = " ".join(f"(core instance $more{n} (instantiate $empty))" for n in range(10))
    text = component("", "(core module $empty)", more)
    load(text).close()
    with pytest.raises(LimitError, match=r"instance count too high at .*; raise Limits\(instances=…\)"):
        load(text, limits=Limits(instances=5))


def test_limits_are_per_instance(echo, echo_component):
    small = echo_component.instantiate(echo.Imports(host=EchoHost()), limits=Limits(memory=4 * 65536))
    large = echo_component.instantiate(echo.Imports(host=EchoHost()))
    with pytest.raises(TrapError):
        small.guest.len_bytes(bytes(500_000))
    assert large.guest.len_bytes(bytes(500_000)) == 500_000


@pytest.mark.parametrize("name", ["memory", "table_elements", "instances", "handles", "host_bytes_per_call"])
@pytest.mark.parametrize("value", [-1, 1.5, "1", None, True, 1 << 63])
def test_limits_that_are_none(name, value):
    with pytest.raises(ValueError, match=re.escape(f"Limits.{name} is a number from 0 to 2^63 - 1, not {value!r}")):
        Limits(**{name: value})


@pytest.mark.parametrize("value", [-1, 1.5, "1", True, 1 << 63])
def test_fuel_that_is_none(value):
    with pytest.raises(
        ValueError, match=re.escape(f"Limits.fuel is a number from 0 to 2^63 - 1, or None, not {value!r}")
    ):
        Limits(fuel=value)


@pytest.mark.parametrize("value", [-1, -0.5, "1", True, math.inf, math.nan])
def test_times_that_are_none(value):
    with pytest.raises(ValueError, match=re.escape(f"Limits.wall_time is a number of seconds, or None, not {value!r}")):
        Limits(wall_time=value)


def test_limits_of_nothing_at_all():
    with pytest.raises(LimitError):
        load(component(""), limits=Limits(memory=0))
    nothing = dict.fromkeys(("memory", "table_elements", "instances", "handles", "host_bytes_per_call"), 0)
    load("(component)", limits=Limits(**nothing)).close()


def test_limits_are_keywords():
    with pytest.raises(TypeError):
        Limits(MIB)
