from __future__ import annotations

import math
import struct

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from tests.support.packages import KITCHEN
from witgen.runtime import Err, Handle, Ok, Some, char, dynamic, f32, s8, u8
from witgen.runtime.annotations import describe
from witgen.runtime.codec.build import codec
from witgen.runtime.types import ListOf, MapOf, OptionOf, Prim, ResultOf
from witgen.testing import arguments, values
from witgen.testing.entry import register

register()
LOOSE = settings(max_examples=50, deadline=None, database=None, suppress_health_check=list(HealthCheck))


class Anybody:
    def vouch(self, *_):
        raise AssertionError


def check(value, type_):
    codec(type_).check(Anybody(), value, "")


def test_every_named_type_of_the_kitchen_has_valid_values_both_ways(kitchen):
    types = kitchen.test_kitchen.types
    named = [getattr(types, name) for name in types.__all__] + [kitchen.Job]
    assert len(named) > 40
    for type_ in named:
        all_fit(type_)


def all_fit(type_):
    descriptor = describe(type_, exported=True)

    @LOOSE
    @given(values(type_), st.from_type(type_))
    def fit(one, other):
        check(one, descriptor)
        check(other, descriptor)

    fit()


@pytest.mark.parametrize(
    ("type_", "test"),
    [
        (u8, lambda v: 0 <= v <= 255),
        (s8, lambda v: -128 <= v <= 127),
        (char, lambda v: len(v) == 1 and not 0xD800 <= ord(v) < 0xE000),
        (f32, lambda v: math.isnan(v) or struct.unpack("f", struct.pack("f", v))[0] == v),
        (list[u8], lambda v: all(0 <= n <= 255 for n in v)),
    ],
)
def test_annotations_have_the_range_of_their_wit_type(type_, test):
    @LOOSE
    @given(values(type_), st.from_type(type_))
    def fits(one, other):
        assert test(one)
        assert test(other)

    fits()


@pytest.mark.parametrize(
    ("type_", "wanted", "simplest"),
    [
        (Prim.U8, lambda v: v > 100, 101),
        (Prim.STRING, lambda v: len(v) > 1, "00"),
        (ListOf(Prim.U8), len, b"\0"),
        (ListOf(Prim.S64), lambda v: sum(v) > 1000, [1001]),
        (MapOf(Prim.STRING, Prim.BOOL), len, {"": False}),
        (OptionOf(OptionOf(Prim.U8)), lambda v: v is not None, Some(None)),
        (ResultOf(None, Prim.STRING), lambda v: isinstance(v, Err), Err("")),
        (ResultOf(Prim.U8, None), lambda v: isinstance(v, Ok), Ok(0)),
    ],
)
def test_values_shrink(type_, wanted, simplest):
    assert find(values(type_), wanted, settings=settings(database=None)) == simplest


def test_flags_have_all_combinations_and_none(kitchen):
    perms = kitchen.test_kitchen.types.Perms
    strategy = values(perms)
    everything = ~perms(0)
    assert find(strategy, lambda v: v == everything, settings=settings(database=None)) == everything
    assert find(strategy, lambda _: True, settings=settings(database=None)) == perms(0)


def test_sizes_and_nan_are_chosen():
    @LOOSE
    @given(values(list[f32], nan=False, max_size=2))
    def small(v):
        assert len(v) <= 2
        assert v == v  # noqa: PLR0124 - which a NaN is not

    small()


def test_arguments_call_functions_of_instances_and_of_protocols(kitchen):
    component = dynamic.compile(KITCHEN)
    from witgen.testing import fakes  # noqa: PLC0415

    with component.instantiate(fakes(component, answers="simplest")) as world:
        reciprocal = world["test:kitchen/guest@0.1.0"].reciprocal
        for function in (reciprocal, kitchen.test_kitchen.guest.Instance.reciprocal):

            @LOOSE
            @given(arguments(function))
            def called(given_):
                assert given_.keys() == {"v"}
                try:
                    reciprocal(**given_)
                except Err as error:
                    assert given_["v"] == 0, error  # noqa: PT017

            called()


@pytest.mark.parametrize("nonsense", [int.__add__, 3, "u8", Handle, object])
def test_what_has_no_values_is_refused(nonsense):
    with pytest.raises(TypeError, match="values"):
        values(nonsense)
    with pytest.raises(TypeError, match="arguments"):
        arguments(nonsense)


def test_resources_have_no_values_outside_of_an_instance(kitchen):
    with pytest.raises(TypeError, match=r"test:kitchen/host@0.1.0.counter outside of an instance"):
        values(kitchen.test_kitchen.host.CounterProvider)


def test_other_types_are_left_alone():
    assert isinstance(find(st.from_type(int), lambda _: True), int)
    assert find(st.from_type(list[str]), lambda _: True) == []
