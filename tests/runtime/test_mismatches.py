"""A value that does not fit its WIT type: refused before anything runs, with the path of the value at fault."""

from __future__ import annotations

import array
import re

import pytest

from witgen.runtime import Err, MismatchError, Ok, Some, WitgenError

SHAPES = (
    "Shape_Circle, Shape_Rect, Shape_Named, Shape_At, Shape_Pixels, Shape_Corners, Shape_Tinted, Shape_Guarded, "
    "Shape_Optional, Shape_Checked, Shape_Nested, Shape_Letter, Shape_Yes, Shape_Empty"
)
BYTES = " (give bytes, or a contiguous buffer of bytes)"
NESTED = " (an option in an option is None or Some(…))"
RESULT = " (give one of Ok, Err)"


def person(types, **changed):
    return types.Person(**{"first_name": "ann", "age": 1, "tags": [], "home": None, **changed})


def household(types, **changed):
    head = person(types)
    return types.Household(**{"head": head, "others": [], "address": ("street", 1), "garden": None, **changed})


CASES = [
    # scalars
    (lambda v, t: v.echo_u8(300), "echo-u8(v): expected u8, got 300"),
    (lambda v, t: v.echo_u8(-1), "echo-u8(v): expected u8, got -1"),
    (lambda v, t: v.echo_s8(128), "echo-s8(v): expected s8, got 128"),
    (lambda v, t: v.echo_u64(1 << 64), "echo-u64(v): expected u64, got 18446744073709551616"),
    (lambda v, t: v.echo_s64(-(1 << 63) - 1), "echo-s64(v): expected s64, got -9223372036854775809"),
    (lambda v, t: v.echo_u8(True), "echo-u8(v): expected u8, got True"),
    (lambda v, t: v.echo_u8(1.0), "echo-u8(v): expected u8, got 1.0"),
    (lambda v, t: v.echo_u8("1"), "echo-u8(v): expected u8, got '1'"),
    (lambda v, t: v.echo_u8(None), "echo-u8(v): expected u8, got None"),
    (lambda v, t: v.echo_bool(1), "echo-bool(v): expected bool, got 1"),
    (lambda v, t: v.echo_bool(None), "echo-bool(v): expected bool, got None"),
    (lambda v, t: v.echo_f32(1e300), "echo-f32(v): expected f32, got 1e+300"),
    (lambda v, t: v.echo_f64(True), "echo-f64(v): expected f64, got True"),
    (lambda v, t: v.echo_f64("1"), "echo-f64(v): expected f64, got '1'"),
    (lambda v, t: v.echo_f64(10**400), f"echo-f64(v): expected f64, got 1{'0' * 58}…"),
    (lambda v, t: v.echo_char("ab"), "echo-char(v): expected char, got 'ab'"),
    (lambda v, t: v.echo_char(""), "echo-char(v): expected char, got ''"),
    (
        lambda v, t: v.echo_char("\ud800"),
        r"echo-char(v): expected char, got '\ud800' (a lone surrogate)",
    ),
    (lambda v, t: v.echo_char(3), "echo-char(v): expected char, got 3"),
    (lambda v, t: v.echo_char(b"a"), "echo-char(v): expected char, got b'a'"),
    (lambda v, t: v.echo_string(b"x"), "echo-string(v): expected string, got b'x'"),
    (lambda v, t: v.echo_string("a\udfff"), r"echo-string(v): expected string, got 'a\udfff' (a lone surrogate)"),
    # lists
    (lambda v, t: v.list_bool([True, 1]), "list-bool(v[1]): expected bool, got 1"),
    (lambda v, t: v.list_u32([1, 2, -1]), "list-u32(v[2]): expected u32, got -1"),
    (lambda v, t: v.list_u32([1, True]), "list-u32(v[1]): expected u32, got True"),
    (lambda v, t: v.list_u16(array.array("i", [1, -1])), "list-u16(v[1]): expected u16, got -1"),
    (lambda v, t: v.list_f32([1.0, 1e300]), "list-f32(v[1]): expected f32, got 1e+300"),
    (lambda v, t: v.list_f64([1.0, True]), "list-f64(v[1]): expected f64, got True"),
    (lambda v, t: v.list_char(["a", "bc"]), "list-char(v[1]): expected char, got 'bc'"),
    (lambda v, t: v.list_char(["a", "\udfff"]), r"list-char(v[1]): expected char, got '\udfff' (a lone surrogate)"),
    (
        lambda v, t: v.list_string(["a", "\ud800"]),
        r"list-string(v[1]): expected string, got '\ud800' (a lone surrogate)",
    ),
    (lambda v, t: v.list_string(["a", None]), "list-string(v[1]): expected string, got None"),
    (lambda v, t: v.list_string("abc"), "list-string(v): expected list<string>, got 'abc'"),
    (lambda v, t: v.list_u32({1}), "list-u32(v): expected list<u32>, got {1}"),
    (lambda v, t: v.list_u32({1: 2}), "list-u32(v): expected list<u32>, got {1: 2}"),
    (lambda v, t: v.list_u32(5), "list-u32(v): expected list<u32>, got 5"),
    (lambda v, t: v.list_u8([1]), f"list-u8(v): expected list<u8>, got [1]{BYTES}"),
    (lambda v, t: v.list_u8("a"), f"list-u8(v): expected list<u8>, got 'a'{BYTES}"),
    (lambda v, t: v.list_u8(3), f"list-u8(v): expected list<u8>, got 3{BYTES}"),
    (lambda v, t: v.list_bytes([b"", "x"]), f"list-bytes(v[1]): expected list<u8>, got 'x'{BYTES}"),
    (lambda v, t: v.list_list([[1], [2, -1]]), "list-list(v[1][1]): expected u32, got -1"),
    (lambda v, t: v.list_list_list([[["a"], ["b", 3]]]), "list-list-list(v[0][1][1]): expected string, got 3"),
    (lambda v, t: v.list_u32([0] * 5000 + ["x"] + [0] * 5000), "list-u32(v[5000]): expected u32, got 'x'"),
    # records and tuples
    (lambda v, t: v.echo_point((1, 2)), "echo-point(v): expected point, got (1, 2)"),
    (lambda v, t: v.echo_point({"x": 1, "y": 2}), "echo-point(v): expected point, got {'x': 1, 'y': 2}"),
    (lambda v, t: v.list_point([t.Point(1, 2), (1, 2)]), "list-point(v[1]): expected point, got (1, 2)"),
    (lambda v, t: v.list_point([t.Point(1, None)]), "list-point(v[0].y): expected s32, got None"),
    (
        lambda v, t: v.list_person([person(t), person(t, tags=["x", 5])]),
        "list-person(v[1].tags[1]): expected string, got 5",
    ),
    (
        lambda v, t: v.echo_household(household(t, others=[person(t), person(t, age=300)])),
        "echo-household(v.others[1].age): expected u8, got 300",
    ),
    (
        lambda v, t: v.echo_household(household(t, address=("street", -1))),
        "echo-household(v.address[1]): expected u16, got -1",
    ),
    (lambda v, t: v.tuple1(()), "tuple1(v): expected tuple<u64>, got ()"),
    (lambda v, t: v.list_tuple([(1, "a"), (1,)]), "list-tuple(v[1]): expected tuple<u8, string>, got (1,)"),
    (lambda v, t: v.list_tuple([(1, "a"), (1, 2)]), "list-tuple(v[1][1]): expected string, got 2"),
    (lambda v, t: v.list_tuple([[1, "b"]]), "list-tuple(v[0]): expected tuple<u8, string>, got [1, 'b']"),
    # variants, enums, flags
    (lambda v, t: v.echo_shape(3), f"echo-shape(v): expected variant shape, got 3 (give one of {SHAPES})"),
    (
        lambda v, t: v.list_shape([t.Shape_Empty(), "empty"]),
        f"list-shape(v[1]): expected variant shape, got 'empty' (give one of {SHAPES})",
    ),
    (lambda v, t: v.echo_shape(t.Shape_Rect((1,))), "echo-shape(v.value): expected tuple<f64, f64>, got (1,)"),
    (
        lambda v, t: v.list_shape([t.Shape_Empty(), t.Shape_Corners([t.Point(1, 1 << 40)])]),
        "list-shape(v[1].value[0].y): expected s32, got 1099511627776",
    ),
    (lambda v, t: v.echo_color("red"), "echo-color(v): expected enum color, got 'red'"),
    (lambda v, t: v.echo_color(0), "echo-color(v): expected enum color, got 0"),
    (
        lambda v, t: v.list_color([t.Color.RED, t.Single.ONE]),
        "list-color(v[1]): expected enum color, got <Single.ONE: 0>",
    ),
    (lambda v, t: v.echo_perms(1), "echo-perms(v): expected flags perms, got 1"),
    (lambda v, t: v.echo_perms(t.Flags1(1)), "echo-perms(v): expected flags perms, got <Flags1.ONLY: 1>"),
    (
        lambda v, t: v.list_perms([t.Perms.READ, t.Color.RED]),
        "list-perms(v[1]): expected flags perms, got <Color.RED: 0>",
    ),
    # options and results
    (lambda v, t: v.option_u8("x"), "option-u8(v): expected u8, got 'x'"),
    (lambda v, t: v.option_u8(Some(3)), "option-u8(v): expected u8, got Some(value=3)"),
    (lambda v, t: v.option_option(3), f"option-option(v): expected option<option<u32>>, got 3{NESTED}"),
    (lambda v, t: v.option_option(Some("x")), "option-option(v.value): expected u32, got 'x'"),
    (lambda v, t: v.option_list([1, None, -1]), "option-list(v[2]): expected u16, got -1"),
    (
        lambda v, t: v.echo_household(household(t, garden=Some(t.Point(1, "x")))),
        "echo-household(v.garden.value.y): expected s32, got 'x'",
    ),
    (lambda v, t: v.result_both(3), f"result-both(v): expected result<u32, string>, got 3{RESULT}"),
    (lambda v, t: v.result_both(Ok("x")), "result-both(v.value): expected u32, got 'x'"),
    (lambda v, t: v.result_both(Err(3)), "result-both(v.value): expected string, got 3"),
    (
        lambda v, t: v.result_unit(Ok(3)),
        "result-unit(v): expected result<_, _>, got Ok(value=3) (this case has no payload: its value is None)",
    ),
    (lambda v, t: v.list_result([Ok(1), Err(1)]), "list-result(v[1].value): expected string, got 1"),
    # several parameters, each with a name that Python must spell otherwise
    (lambda v, t: v.many(1, "a", b"", None, t.Shape_Empty(), "x"), "many(f): expected f32, got 'x'"),
    (lambda v, t: v.lambda_(1, "x", 1, None), "lambda(self): expected bool, got 1"),
]


@pytest.mark.parametrize(("call", "text"), CASES, ids=[re.sub(r"[^\w.\[\]()-]+", " ", text)[:50] for _, text in CASES])
def test_the_text_of_a_mismatch(cook, kitchen, call, text):
    with pytest.raises(MismatchError) as caught:
        call(cook.values, kitchen.test_kitchen.types)
    assert str(caught.value) == text
    assert cook.imports.values.calls == []
    cook.values.ping()  # nothing ran, so the instance lives on
    assert cook.imports.values.calls == [()]


def test_a_mismatch_is_a_type_error_and_ours(cook):
    with pytest.raises(TypeError) as caught:
        cook.values.echo_u8("x")
    assert isinstance(caught.value, WitgenError)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda v: v.echo_u8(), "missing 1 required positional argument: 'v'"),
        (lambda v: v.echo_u8(1, 2), "takes 1 positional argument but 2 were given"),
        (lambda v: v.echo_u8(w=1), "unexpected keyword argument 'w'"),
        (lambda v: v.many(1), "missing 5 required positional arguments"),
    ],
)
def test_the_wrong_number_of_arguments(cook, call, text):
    with pytest.raises(TypeError, match=re.escape(text)) as caught:
        call(cook.values)
    assert not isinstance(caught.value, MismatchError)
    assert re.match(r"(echo_u8|many)\(\)", str(caught.value))  # no name of our own
    assert cook.values.echo_u8(1) == 1


def test_a_value_whose_repr_is_broken_or_long(cook):
    class Broken:
        def __repr__(self):
            raise RuntimeError

    with pytest.raises(MismatchError, match=r"^echo-u8\(v\): expected u8, got a Broken$"):
        cook.values.echo_u8(Broken())
    with pytest.raises(MismatchError) as caught:
        cook.values.echo_u8("x" * 10_000)
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize(
    "value",
    [
        (n for n in range(3)),
        memoryview(bytes(4)).cast("B", (2, 2)),
        memoryview(b"1234").cast("f"),
        iter([1]),
        map(int, "12"),
    ],
    ids=["generator", "two dimensions", "floats", "iterator", "map"],
)
def test_what_is_no_list_of_numbers(cook, value):
    with pytest.raises(MismatchError, match=r"^list-u32\(v"):
        cook.values.list_u32(value)
    assert cook.values.list_u32([1]) == [1]


def test_a_released_buffer(cook):
    view = memoryview(b"1234")
    view.release()
    for call in (cook.values.list_u8, cook.values.list_u32):
        with pytest.raises(MismatchError, match="released"):
            call(view)


def test_keys_and_values_of_maps(larder):
    from tests.support.kitchen_host import Mirror  # noqa: PLC0415
    from tests.support.packages import LARDER  # noqa: PLC0415

    maps = larder.load(LARDER, larder.Imports(maps=Mirror())).maps
    point = larder.test_kitchen.types.Point
    cases = [
        (lambda: maps.map_string([("a", 1)]), "map-string(v): expected map<string, u32>, got [('a', 1)]"),
        (lambda: maps.map_string({"a": -1}), "map-string(v['a']): expected u32, got -1"),
        (lambda: maps.map_string({"a: b": -1}), "map-string(v['a: b']): expected u32, got -1"),
        (lambda: maps.map_string({1: 1}), "map-string(v key): expected string, got 1"),
        (lambda: maps.map_s64({1: point(1, "y")}), "map-s64(v[1].y): expected s32, got 'y'"),
        (lambda: maps.map_map({"a": {1: 3}}), "map-map(v['a'][1]): expected variant shape, got 3"),
        (lambda: maps.list_map([{}, {"b": 256}]), "list-map(v[1]['b']): expected u8, got 256"),
    ]
    for call, text in cases:
        with pytest.raises(MismatchError) as caught:
            call()
        assert str(caught.value).startswith(text)


def test_a_record_that_lacks_a_field(cook, kitchen):
    point = kitchen.test_kitchen.types.Point
    broken = point(1, 2)
    del broken.y
    with pytest.raises(MismatchError, match=r"^echo-point\(v\): expected point, got a Point without a y$"):
        cook.values.echo_point(broken)
    with pytest.raises(MismatchError, match=r"^list-point\(v\[1\]\): expected point, got a Point without a y$"):
        cook.values.list_point([point(1, 2), broken])


# -- what a host function returns --------------------------------------------------------------------------------

RETURNED = [
    ("echo_u8", (1,), 300, "echo-u8 result: expected u8, got 300"),
    ("echo_u8", (1,), None, "echo-u8 result: expected u8, got None"),
    ("echo_u8", (1,), True, "echo-u8 result: expected u8, got True"),
    ("echo_string", ("x",), b"x", "echo-string result: expected string, got b'x'"),
    (
        "echo_string",
        ("x",),
        "\ud800",
        r"echo-string result: expected string, got '\ud800' (a lone surrogate)",
    ),
    (
        "echo_char",
        ("x",),
        "\ud800",
        r"echo-char result: expected char, got '\ud800' (a lone surrogate)",
    ),
    ("echo_bool", (True,), 1, "echo-bool result: expected bool, got 1"),
    ("list_u32", ([1],), [1, "x"], "list-u32 result[1]: expected u32, got 'x'"),
    ("option_string", (None,), 3, "option-string result: expected string, got 3"),
    ("tuple1", ((1,),), (1, 2), "tuple1 result: expected tuple<u64>, got (1, 2)"),
    ("echo_u8", (1,), Ok(1), "echo-u8 result: expected u8, got Ok(value=1) (return the value itself)"),
    ("echo_u8", (1,), Err(1), "echo-u8 result: expected u8, got Err(1) (raise Err(…))"),
]


@pytest.mark.parametrize(("name", "arguments", "answer", "text"), RETURNED, ids=[case[3] for case in RETURNED])
def test_a_host_function_returns_what_does_not_fit(cook, name, arguments, answer, text):
    cook.imports.values.answers[:] = [answer]
    with pytest.raises(MismatchError) as caught:
        getattr(cook.values, name)(*arguments)
    assert str(caught.value) == text


class Results:
    """Answers `result-both` and `result-unit` as each test says."""

    def __init__(self, answer):
        self.result_both = self.result_unit = self.result_enum = lambda v: answer()

    def __getattr__(self, name):
        return lambda *args: None


def throw(error):
    raise error


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (lambda: Err("no"), "result-both result: expected u32, got Err('no') (raise Err(…))"),
        (lambda: Ok(3), "result-both result: expected u32, got Ok(value=3) (return the value itself)"),
        (lambda: "x", "result-both result: expected u32, got 'x'"),
        (lambda: throw(Err(3)), "result-both error: expected string, got 3"),
    ],
)
def test_an_answer_that_is_no_result(make_kitchen, answer, text):
    kitchen = make_kitchen(values=Results(answer))
    with pytest.raises(MismatchError) as caught:
        kitchen.values.result_both(Ok(1))
    assert str(caught.value) == text


def test_an_error_without_payload(make_kitchen):
    kitchen = make_kitchen(values=Results(lambda: throw(Err("why"))))
    text = "result-unit error: this error has no payload, raise Err(None), got Err('why')"
    with pytest.raises(MismatchError, match=re.escape(text)):
        kitchen.values.result_unit(Ok(None))


@pytest.mark.parametrize("answer", [Err("no"), Ok(None)])
def test_a_function_without_a_result_may_not_answer_with_one(make_kitchen, answer):
    class Pings(Results):
        def ping(self):
            return answer

    kitchen = make_kitchen(values=Pings(lambda: answer))
    with pytest.raises(MismatchError, match=r"^ping result: expected nothing, got (Ok|Err)"):
        kitchen.values.ping()
    kitchen = make_kitchen(values=Pings(lambda: answer))
    with pytest.raises(MismatchError, match=r"^result-unit result: expected nothing, got (Ok|Err)"):
        kitchen.values.result_unit(Ok(None))


def test_what_else_a_function_without_a_result_returns_is_its_own_business(make_kitchen):
    kitchen = make_kitchen(values=Results(lambda: 5))  # as `file.write` and `list.append` do
    assert kitchen.values.result_unit(Ok(None)) is None


def test_an_error_that_is_no_answer_says_whose_fault_it_is(cook):
    def fail(reason):
        raise Err(reason)

    cook.host.log = fail
    cook.host.on_call_back = fail
    with pytest.raises(Err) as caught:
        cook.guest.call_host(1)
    assert caught.value.__notes__ == ["`call-back` of the host raised this: it is no answer of the component"]


def test_an_error_that_comes_only_once_says_where(cook):
    class Moody:
        asked = 0

        def __len__(self):
            return 1

        def __getitem__(self, index):
            Moody.asked += index == 0
            if Moody.asked == 1:
                raise ValueError("not yet")
            if index:
                raise IndexError
            return 1

    with pytest.raises(ValueError, match="not yet") as caught:
        cook.values.list_u32(Moody())
    assert caught.value.__notes__ == ["in list-u32"]
