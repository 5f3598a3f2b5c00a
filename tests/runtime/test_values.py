"""Values through a real component: host → guest → host → guest → host, of every type."""

from __future__ import annotations

import array
import functools
import importlib.util
import math
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support import packages as support
from tests.support.kitchen_host import Mirror, kitchen_imports
from tests.support.values import RANGES, alike, values
from witgen.runtime import Err, Ok, Some
from witgen.runtime.contract import interface_contract
from witgen.runtime.types import Prim

check = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def shared_kitchen(kitchen, kitchen_component):
    imports = kitchen_imports(kitchen)
    with kitchen_component.instantiate(imports) as world:
        yield world.values, imports.values, functions(kitchen.test_kitchen.values)


@pytest.fixture(scope="module")
def shared_larder(larder):
    mirror = Mirror("result_map")
    with larder.load(support.LARDER, larder.Imports(maps=mirror)) as world:
        yield world.maps, mirror, functions(larder.test_kitchen.maps)


def functions(module):
    contract = interface_contract(module.Instance, exported=True)
    return {function.python: function.signature for function in contract.functions}


def round_trip(world, mirror, function, signature, data):
    """Call with drawn arguments, answer with a drawn value, and compare at every station."""
    arguments = [data.draw(values(param.type), label=param.name) for param in signature.params]
    answer = data.draw(values(signature.wire), label="answer")
    mirror.calls.clear()
    mirror.answers[:] = [answer]
    result = outcome(functools.partial(getattr(world, function), *arguments), raises=signature.raises)
    assert alike(mirror.calls) == alike([tuple(arguments)])
    assert alike(result) == alike(answer)


def outcome(call, *, raises):
    if not raises:
        return call()
    try:
        return Ok(call())
    except Err as error:
        return error


def names(file):
    """Names of the functions under test, without generating anything at collection."""
    source = (support.GUESTS / "kitchen" / "wit" / file).read_text("utf-8")
    lines = [line.strip().partition(":") for line in source.splitlines()]
    return [name.replace("-", "_") for name, _, rest in lines if rest.strip().startswith("func")]


@pytest.mark.parametrize("function", names("values.wit"))
@check
@given(data=st.data())
def test_a_value_of_every_type_comes_back(shared_kitchen, function, data):
    world, mirror, signatures = shared_kitchen
    name = {"lambda": "lambda_"}.get(function, function)
    round_trip(world, mirror, name, signatures[name], data)


@pytest.mark.parametrize("function", names("larder.wit"))
@check
@given(data=st.data())
def test_a_map_comes_back(shared_larder, function, data):
    world, mirror, signatures = shared_larder
    round_trip(world, mirror, function, signatures[function], data)


def test_every_function_was_tried(shared_kitchen, shared_larder):
    assert len(names("values.wit")) == len(shared_kitchen[2])
    assert len(names("larder.wit")) == len(shared_larder[2])


# -- boundaries --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("prim", "low", "high"), [(prim, *bounds) for prim, bounds in RANGES.items()])
def test_integers_reach_from_their_least_to_their_greatest(cook, prim, low, high):
    one, many = getattr(cook.values, f"echo_{prim.value}"), getattr(cook.values, f"list_{prim.value}")
    assert (one(low), one(high), one(0)) == (low, high, 0)
    make = bytes if prim is Prim.U8 else list
    assert many(make([low, 0, high])) == make([low, 0, high])


@pytest.mark.parametrize("value", [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1.7976931348623157e308])
def test_every_double_comes_back(cook, value):
    assert alike(cook.values.echo_f64(value)) == alike(value)
    assert alike(cook.values.list_f64([value, value])) == alike([value, value])


@pytest.mark.parametrize("value", [0.0, -0.0, math.inf, -math.inf, math.nan, 1e-45, 3.4028234663852886e38, 0.1])
def test_a_float_is_rounded_to_single_precision(cook, value):
    rounded = struct.unpack("<f", struct.pack("<f", value))[0]
    assert alike(cook.values.echo_f32(value)) == alike(rounded)
    assert alike(cook.values.list_f32([value])) == alike([rounded])


def test_ints_are_floats_and_come_back_as_such(cook):
    assert alike(cook.values.echo_f64(3)) == "3.0"
    assert alike(cook.values.list_f32([1, 2.5, True + 1])) == "list(1.0, 2.5, 2.0)"


@pytest.mark.parametrize(
    "char", ["\0", "a", "\x7f", "\u07ff", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff"]
)
def test_chars_of_every_length(cook, char):
    assert cook.values.echo_char(char) == char
    assert cook.values.list_char([char, "x"]) == [char, "x"]
    assert cook.values.echo_string(char * 3) == char * 3
    assert cook.values.list_string([char, "", "x", char]) == [char, "", "x", char]


def test_empty_of_everything(cook):
    v = cook.values
    assert v.echo_string("") == ""
    assert v.echo_blob(b"") == b""
    assert v.list_bytes([]) == []
    assert v.list_bytes([b"", b""]) == [b"", b""]
    assert v.list_list_list([[], [[]], [[""]]]) == [[], [[]], [[""]]]
    assert v.option_list([]) == []
    assert v.option_bytes(b"") == b""
    for name in ("u16", "f32", "f64", "bool", "char", "string", "point", "wide", "shape", "color", "perms"):
        assert getattr(v, f"list_{name}")([]) == []


def test_nested_options_keep_their_depth(cook):
    v = cook.values
    for value in (None, Some(None), Some(3)):
        assert v.option_option(value) == value
    for value in (None, Some(None), Some(Some(None)), Some(Some("x"))):
        assert v.option_option_option(value) == value


def test_big_lists(cook):
    v = cook.values
    numbers = list(range(100_000))
    assert v.list_u32(numbers) == numbers
    assert v.echo_blob(bytes(300_000)) == bytes(300_000)
    texts = [str(n) for n in range(20_000)]
    assert v.list_string(texts) == texts
    assert cook.guest.big_bytes(1_000_000) == bytes(range(256)) * 3906 + bytes(range(64))
    assert cook.guest.big_list(100_000) == numbers


# -- what is taken for a list ------------------------------------------------------------------------------------


CODES = {"s8": "b", "u16": "H", "s16": "h", "u32": "I", "s32": "i", "u64": "Q", "s64": "q"}


def buffers(code, numbers):
    """The same numbers in everything that is a buffer of them."""
    whole = array.array(code, numbers)
    spread = array.array(code, [n for number in numbers for n in (number, 0)])
    found = {"array": whole, "view": memoryview(whole), "strided": memoryview(spread)[::2], "tuple": tuple(numbers)}
    if importlib.util.find_spec("numpy"):
        np = importlib.import_module("numpy")
        found["numpy"] = np.array(numbers, dtype=np.dtype(code))
        found["numpy strided"] = np.array(spread, dtype=np.dtype(code))[::2]
    return found


@pytest.mark.parametrize(
    ("wit", "code"), [("s8", "b"), ("u16", "H"), ("s16", "h"), ("u32", "I"), ("s32", "i"), ("u64", "Q"), ("s64", "q")]
)
def test_buffers_of_numbers_are_lists(cook, wit, code):
    low, high = RANGES[Prim(wit)]
    numbers = [low, 0, 7, high]
    for kind, buffer in buffers(code, numbers).items():
        assert getattr(cook.values, f"list_{wit}")(buffer) == numbers, kind


@pytest.mark.parametrize(("wit", "code"), [("f32", "f"), ("f64", "d")])
def test_buffers_of_floats_are_lists(cook, wit, code):
    numbers = [0.5, -1.0, math.inf]
    for kind, buffer in buffers(code, numbers).items():
        assert getattr(cook.values, f"list_{wit}")(buffer) == numbers, kind


def test_buffers_of_other_numbers_are_converted_one_by_one(cook):
    assert cook.values.list_u32(array.array("b", [1, 2])) == [1, 2]
    assert cook.values.list_u16(b"ab") == [97, 98]
    assert cook.values.list_f64(array.array("i", [1, 2])) == [1.0, 2.0]


@pytest.mark.parametrize("data", [b"abc", bytearray(b"abc"), memoryview(b"abc"), memoryview(b"axbxcx")[::2]])
def test_any_buffer_of_bytes_is_a_list_of_u8(cook, data):
    if data.__class__ is memoryview and not data.contiguous:
        data = bytes(data)
    assert cook.values.list_u8(data) == b"abc"
    assert cook.values.list_bytes([data, b"", data]) == [b"abc", b"", b"abc"]
    assert cook.values.option_bytes(data) == b"abc"


@pytest.mark.parametrize("make", [tuple, range, lambda numbers: dict.fromkeys(numbers).keys()])
def test_any_sequence_is_a_list(cook, make):
    numbers = range(3) if make is range else [0, 1, 2]
    assert cook.values.list_u32(numbers if make is range else make(numbers)) == [0, 1, 2]


def test_a_list_of_lists_may_mix_buffers_and_sequences(cook):
    rows = [[1], (2, 3), array.array("I", [4]), range(5, 7), []]
    assert cook.values.list_list(rows) == [[1], [2, 3], [4], [5, 6], []]


# -- Python's own variations -------------------------------------------------------------------------------------


class Index:
    """Has an `__index__`, as numpy's integers have."""

    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def test_what_has_an_index_is_an_int(cook):
    assert cook.values.echo_u8(Index(255)) == 255
    assert cook.values.list_s16([Index(-5), 3]) == [-5, 3]
    assert cook.values.echo_f64(Index(2)) == 2.0


def test_subclasses_are_what_they_extend(cook, kitchen):
    point = kitchen.test_kitchen.types.Point

    class Number(int): ...

    class Text(str):
        __slots__ = ()

    class Place(point): ...

    class Octets(bytes): ...

    assert cook.values.echo_u32(Number(7)) == 7
    assert cook.values.list_u32([Number(7), 8]) == [7, 8]
    assert cook.values.echo_string(Text("x")) == "x"
    assert cook.values.list_string([Text("x")]) == ["x"]
    assert cook.values.echo_char(Text("x")) == "x"
    assert cook.values.echo_point(Place(1, 2)) == point(1, 2)
    assert cook.values.list_point([Place(1, 2), point(3, 4)]) == [point(1, 2), point(3, 4)]
    assert cook.values.list_u8(Octets(b"x")) == b"x"


def test_results_are_of_the_documented_classes(cook, kitchen):
    types = kitchen.test_kitchen.types
    assert type(cook.values.list_u8(bytearray(b"x"))) is bytes
    assert type(cook.values.list_u32(range(3))) is list
    assert type(cook.values.tuple1((1,))) is tuple
    assert cook.values.echo_perms(types.Perms(0)) is types.Perms(0)
    assert cook.values.echo_perms(types.Perms.READ | types.Perms.EXEC_ALL) is types.Perms.READ | types.Perms.EXEC_ALL
    assert cook.values.echo_color(types.Color.DARK_BLUE) is types.Color.DARK_BLUE


def test_every_combination_of_flags(cook, kitchen):
    flags9 = kitchen.test_kitchen.types.Flags9
    for bits in range(1 << 9):
        assert cook.values.echo_flags9(flags9(bits)) is flags9(bits)


def test_arguments_by_name(cook):
    assert cook.values.echo_u8(v=3) == 3
    assert cook.guest.divide(b=2, a=9) == 4


def test_results_of_functions_are_raised(cook):
    v = cook.values
    assert v.result_both(Ok(3)) == 3
    assert v.result_unit(Ok(None)) is None
    assert cook.guest.reciprocal(4) == 0.25
    for call, error in ((lambda: v.result_both(Err("no")), Err("no")), (lambda: v.result_unit(Err(None)), Err(None))):
        with pytest.raises(Err) as caught:
            call()
        assert caught.value == error
        assert caught.value.lifted


def test_results_as_data_are_values(cook, kitchen):
    point = kitchen.test_kitchen.types.Point
    value = (Ok(3), Err(None), Err(point(1, 2)), Ok(None))
    assert cook.values.tuple_result(value) == value
    assert cook.values.result_result(Ok(Err("x"))) == Err("x")
