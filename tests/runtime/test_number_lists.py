"""Lists of numbers that come out as arrays or views (`witgen bindgen --number-lists`), and go in as any buffer."""

from __future__ import annotations

import array
import math
import threading
from types import SimpleNamespace

import numpy as np
import pytest

import witgen
from tests.support import packages as support
from tests.support.kitchen_host import kitchen_imports
from witgen.runtime import MismatchError
from witgen.runtime.codec.build import codec
from witgen.runtime.types import ListOf, Prim

CODES = {"s8": "b", "u16": "H", "s16": "h", "u32": "I", "s32": "i", "u64": "Q", "s64": "q", "f32": "f", "f64": "d"}
CLASSES = {"array": array.array, "memoryview": memoryview}
NUMBERS = {
    "b": [-128, 0, 1, 127],
    "H": [0, 65535],
    "h": [-32768, 32767],
    "I": [0, 1 << 31, (1 << 32) - 1],
    "i": [-(1 << 31), (1 << 31) - 1],
    "Q": [0, (1 << 64) - 1],
    "q": [-(1 << 63), (1 << 63) - 1],
    "f": [0.5, -0.0, math.inf],
    "d": [0.1, -1e300, -math.inf],
}


@pytest.fixture(scope="module", params=CLASSES)
def packed(request, tmp_path_factory):
    """The kitchen guest, generated so that numbers come out packed, and what they come out as."""
    root = tmp_path_factory.mktemp("packed")
    name = f"kitchen_{request.param}"
    source = support.SOURCES["kitchen"]
    witgen.generate(source, world="kitchen", out=root / name, number_lists=request.param)
    module = support.package(root, name)
    imports = kitchen_imports(module)
    with module.compile(support.KITCHEN).instantiate(imports) as world:
        yield SimpleNamespace(
            module=module, values=world.values, guest=world.guest, host=imports.values, cls=CLASSES[request.param]
        )


def is_packed(value, packed, code, numbers):
    """Is it these numbers, as the class asked for?"""
    return (
        type(value) is packed.cls
        and (value.typecode if packed.cls is array.array else value.format) == code
        and value.tolist() == numbers
    )


@pytest.mark.parametrize("wit", CODES)
def test_numbers_come_out_packed_both_ways(packed, wit):
    """Out of the guest as a result, and as the argument of a host function."""
    code = CODES[wit]
    echo, numbers = getattr(packed.values, f"list_{wit}"), NUMBERS[code]
    packed.host.calls.clear()
    assert is_packed(echo(numbers), packed, code, numbers)
    assert is_packed(packed.host.calls[-1][0], packed, code, numbers)
    assert is_packed(echo([]), packed, code, [])


@pytest.mark.parametrize("wit", CODES)
def test_what_came_out_goes_in_again(packed, wit):
    echo, numbers = getattr(packed.values, f"list_{wit}"), NUMBERS[CODES[wit]]
    assert echo(echo(numbers)).tolist() == numbers


@pytest.mark.parametrize("wit", CODES)
def test_numpy_takes_it_without_a_copy(packed, wit):
    numbers = NUMBERS[CODES[wit]]
    value = getattr(packed.values, f"list_{wit}")(np.array(numbers, CODES[wit]))
    seen = np.asarray(value)
    assert seen.dtype == np.dtype(CODES[wit])
    assert seen.tolist() == numbers
    assert np.shares_memory(seen, np.frombuffer(value, CODES[wit]))


def test_a_host_may_answer_with_any_buffer_of_the_numbers(packed):
    for answer in ([4, 5], (4, 5), array.array("I", [4, 5]), np.array([4, 5], np.uint32), range(4, 6)):
        packed.host.answers.append(answer)
        assert packed.values.list_u32([1]).tolist() == [4, 5]


def test_only_numbers_are_packed(packed):
    values = packed.values
    assert values.list_u8(b"ab") == b"ab"
    assert values.list_bool([True, False]) == [True, False]
    assert values.list_char(["a"]) == ["a"]
    assert values.list_string(["a"]) == ["a"]


def test_packed_inside_of_other_types(packed):
    values, types = packed.values, packed.module.test_kitchen.types
    rows = values.list_list([[1, 2], [], array.array("I", [3])])
    assert [row.tolist() for row in rows] == [[1, 2], [], [3]]
    assert {type(row) for row in rows} == {packed.cls}
    shape, perms = types.Shape_Nothing() if hasattr(types, "Shape_Nothing") else types.Shape_Circle(1.0), types.Perms(0)
    fields = [True, 1, -1, 2, -2, 3, -3, 4, -4, 0.5, 0.25, "x", "y", b"z", [7, 8], types.Color(0), perms, shape, None]
    wide = types.Wide(*fields, witgen.runtime.Ok(1))
    assert is_packed(values.list_wide([wide, wide])[1].o, packed, "H", [7, 8])


def test_rows_of_buffers_go_in_together(packed):
    matrix = np.arange(12, dtype=np.uint32).reshape(3, 4)
    assert [row.tolist() for row in packed.values.list_list(matrix)] == matrix.tolist()
    assert [row.tolist() for row in packed.values.list_list(list(matrix[:, ::2]))] == matrix[:, ::2].tolist()


@pytest.mark.parametrize(
    "bad",
    [
        np.array([[1, 2]], np.uint32),
        np.array([1.5]),
        np.array([True]),
        np.array(["1"]),
        np.array([-1]),
        np.array(1, np.uint32),
        np.array([None]),
        memoryview(b"abcd").cast("B", (2, 2)),
        array.array("d", [1.5]),
        "12",
        {1, 2},
    ],
    ids=repr,
)
def test_other_buffers_are_refused_by_path(packed, bad):
    with pytest.raises(MismatchError, match=r"list-u32\(v"):
        packed.values.list_u32(bad)
    assert packed.values.list_u32([1]).tolist() == [1]


def test_masked_numbers_are_no_numbers(packed):
    """Their memory holds what the mask hides."""
    masked = np.ma.array([1, 2, 3], mask=[0, 1, 0], dtype=np.uint32)
    with pytest.raises(MismatchError, match=r"list-u32\(v\[1\]\): expected u32, got masked"):
        packed.values.list_u32(masked)
    assert packed.values.list_u32(np.ma.array([1, 2], dtype=np.uint32)).tolist() == [1, 2]
    with pytest.raises(MismatchError, match=r"list-u8\(v\)"):
        packed.values.list_u8(np.ma.array([1, 2], mask=[0, 1], dtype=np.uint8))


def test_another_byte_order_is_converted_not_misread(packed):
    assert packed.values.list_u32(np.array([1, 2], ">u4")).tolist() == [1, 2]
    assert packed.values.list_f64(np.array([0.5], ">f8")).tolist() == [0.5]


def test_an_array_that_changes_while_it_goes_in(packed):
    """Its numbers are those of one moment, and its memory is not held on to."""
    numbers, stop = array.array("I", [1] * 5000), threading.Event()

    def change():
        while not stop.is_set():
            numbers.append(1)
            del numbers[5000:]

    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(200):
            assert set(packed.values.list_u32(numbers)) == {1}
    finally:
        stop.set()
        thread.join()


def test_a_result_is_the_callers_alone(packed):
    """No later call changes it, and closing the instance does not either."""
    with packed.module.compile(support.KITCHEN).instantiate(kitchen_imports(packed.module)) as world:
        first = world.values.list_u32(range(1000))
        world.values.list_u32([9] * 1000)
    assert first.tolist() == list(range(1000))
    if packed.cls is array.array:
        first.append(1)
    else:
        assert first.readonly


def test_only_lists_of_numbers_can_be_packed():
    with pytest.raises(TypeError, match=r"a list<string> cannot be a array"):
        codec(ListOf(Prim.STRING, array.array))
