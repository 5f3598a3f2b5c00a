"""Guests that lie, trap and flood: each call ends in a trap that is told, and never in anything worse."""

from __future__ import annotations

import pytest

from tests.support.wat import ALLOCATOR, component, lift, load
from witgen.runtime import InstanceError, LimitError, Limits, LinkError, TrapError

WILD = {"before the end": (-16, 100), "all of it": (0, 0x7FFFFFFF), "minus one": (0, -1)}
RETURN = "(i32.store (i32.const 16) (i32.const {})) (i32.store (i32.const 20) (i32.const {})) (i32.const 16)"


class Host:
    """`test:wat/host`, which keeps what it is told."""

    def __init__(self):
        self.told = []
        self.dropped = dropped = []

        class Thing:
            def __init__(self, n=7):
                self.n = n

            def get(self):
                return self.n

            def copy(self):
                return type(self)(self.n + 1)

            def __drop__(self):
                dropped.append(self.n)

        self.Thing = Thing

    def call(self): ...

    def give(self, data):
        self.told.append(data)

    def tell(self, text):
        self.told.append(text)


def trapped(instance, name, *arguments):
    """Call an export that traps; the instance is dead afterwards and says why."""
    function = instance[name]
    with pytest.raises(TrapError) as caught:
        function(*arguments)
    with pytest.raises(InstanceError, match="this instance is dead"):
        function(*arguments)
    instance.close()
    return caught.value


@pytest.mark.parametrize("place", WILD.values(), ids=WILD)
@pytest.mark.parametrize("wit", ["string", "(list u8)", "(list u64)", "(list string)", "(list (tuple u8 string))"])
def test_results_outside_of_memory(wit, place):
    instance = load(component(f'(func (export "f") (result i32) {RETURN.format(*place)})', lift("f", "", wit)))
    assert "out of bounds" in trapped(instance, "f").reason


@pytest.mark.parametrize("place", WILD.values(), ids=WILD)
@pytest.mark.parametrize("name", ["give", "tell"])
def test_arguments_outside_of_memory(name, place):
    call = f"(call ${name} (i32.const {place[0]}) (i32.const {place[1]}))"
    host = Host()
    instance = load(component(f'(func (export "f") {call})', lift("f"), host=True), host)
    assert "out of bounds" in trapped(instance, "f").reason
    assert host.told == []


def test_text_that_is_none_reaches_no_host():
    host = Host()
    core = '(func (export "f") (call $tell (i32.const 0) (i32.const 2)))'
    instance = load(component(core, lift("f"), host=True).replace('(memory (export "memory") 1)', NOT_UTF8), host)
    assert "utf-8" in trapped(instance, "f").reason
    assert host.told == []


NOT_UTF8 = '(memory (export "memory") 1) (data (i32.const 0) "\\ff\\fe")'


@pytest.mark.parametrize(
    ("value", "wit", "reason"),
    [
        ("0x110000", "char", "char"),
        ("0xd800", "char", "char"),
        ("99", "(result (error string))", "discriminant"),
        ("-4", "string", "out of bounds"),
        ("3", "string", "not aligned"),
    ],
)
def test_results_that_are_no_values(value, wit, reason):
    core = f'(func (export "f") (result i32) (i32.store8 (i32.const 32) (i32.const 99)) (i32.const {value}))'
    if wit.startswith("(result"):
        core = core.replace(f"(i32.const {value}))", "(i32.const 32))")
    assert reason in trapped(load(component(core, lift("f", "", wit))), "f").reason


def test_values_with_bits_too_many_are_cut_as_the_canonical_abi_says():
    core = '(func (export "b") (result i32) (i32.const 2)) (func (export "n") (result i32) (i32.const 300))'
    with load(component(core, lift("b", "", "bool"), lift("n", "", "u8"))) as instance:
        assert instance["b"]() is True
        assert instance["n"]() == 44


@pytest.mark.parametrize("address", ["-1", "3", "0x7ffffff8", "65536"])
def test_an_allocator_that_lies(address):
    memory = f"""
      (memory (export "memory") 1)
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const {address}))"""
    text = component('(func (export "f") (param i32 i32))', lift("f", '(param "v" (list u32))'), memory=memory)
    assert trapped(load(text), "f", [1, 2]).reason.startswith("realloc return: ")


@pytest.mark.parametrize("body", ["unreachable", "(i32.div_u (i32.const 1) (i32.const 0))"])
def test_an_allocator_that_traps(body):
    memory = f"""
      (memory (export "memory") 1)
      (func (export "realloc") (param i32 i32 i32 i32) (result i32) {body})"""
    text = component('(func (export "f") (param i32 i32))', lift("f", '(param "v" string)'), memory=memory)
    trapped(load(text), "f", "text")


def test_a_trap_after_the_result():
    core = '(func (export "f") (result i32) (i32.const 16)) (func (export "after") (param i32) unreachable)'
    assert "unreachable" in trapped(load(component(core, lift("f", "", "string", post="after"))), "f").reason


def test_a_trap_at_the_start():
    with pytest.raises(TrapError, match="unreachable"):
        load(component("(func $start unreachable) (start $start)"))


@pytest.mark.parametrize("where", ["realloc", "after"])
def test_calls_of_the_host_where_none_may_be(where):
    memory = (
        ALLOCATOR.replace("(global.set $top", "(call $call) (global.set $top", 1) if where == "realloc" else ALLOCATOR
    )
    core = f"""
      (func (export "f") (param i32 i32) (result i32) (i32.const 16))
      (func (export "after") (param i32) {"(call $call)" if where == "after" else ""})"""
    text = component(core, lift("f", '(param "v" string)', "string", post="after"), host=True, memory=memory)
    assert "cannot leave component instance" in trapped(load(text, Host()), "f", "text").reason


def test_too_much_at_once_is_told_as_such():
    core = f'(func (export "f") (result i32) {RETURN.format(0, 4_000_000)})'
    text = component(core, lift("f", "", "(list u8)"), memory=ALLOCATOR.replace('"memory") 1', '"memory") 100'))
    assert "2,796,202" in str(trapped(load(text), "f"))


# -- handles -----------------------------------------------------------------------------------------------------


def test_what_is_lent_stays_lent_while_an_import_answers_with_an_object():
    core = """(func (export "f") (param i32) (result i32) (local i32)
      (local.set 1 (call $copy (local.get 0)))
      (i32.add (call $get (local.get 0)) (call $get (local.get 1)))
      (call $drop (local.get 1)) (call $drop (local.get 0)))"""
    host = Host()
    with load(component(core, lift("f", '(param "t" (borrow $thing))', "u32"), host=True), host) as instance:
        thing = host.Thing(7)
        assert instance["f"](thing) == 15
        assert instance["f"](thing) == 15
        assert host.dropped == [8, 8]
    assert host.dropped == [8, 8]


BAD_HANDLES = {
    "dropped twice": "(local i32) (local.set 0 (call $new)) (call $drop (local.get 0)) (call $drop (local.get 0))",
    "used late": "(local i32) (local.set 0 (call $new)) (call $drop (local.get 0)) (drop (call $get (local.get 0)))",
    "made up": "(drop (call $get (i32.const 12345)))",
    "minus one": "(drop (call $get (i32.const -1)))",
    "zero": "(call $drop (i32.const 0))",
}


@pytest.mark.parametrize("body", BAD_HANDLES.values(), ids=BAD_HANDLES)
def test_handles_that_are_none(body):
    host = Host()
    instance = load(component(f'(func (export "f") {body})', lift("f"), host=True), host)
    assert "unknown handle index" in trapped(instance, "f").reason
    assert host.dropped in ([], [7])


def test_a_borrow_that_is_kept():
    host = Host()
    instance = load(
        component('(func (export "f") (param i32))', lift("f", '(param "t" (borrow $thing))'), host=True), host
    )
    assert "borrow handles still remain" in trapped(instance, "f", host.Thing()).reason
    assert host.dropped == []  # it was only lent


def test_a_flood_of_host_resources():
    host = Host()
    core = '(func (export "f") (loop $again (drop (call $new)) (br $again)))'
    instance = load(component(core, lift("f"), host=True), host, limits=Limits(handles=50))
    function = instance["f"]
    with pytest.raises(
        LimitError, match=r"test:wat/host.thing: the component holds 50 host resources.*Limits\(handles="
    ):
        function()
    assert host.dropped == []
    instance.close()
    assert len(host.dropped) == 50


def test_the_limit_counts_what_is_held_not_what_was_made():
    host = Host()
    core = """(func (export "f") (local i32) (local.set 0 (i32.const 1000))
      (loop $again
        (call $drop (call $new))
        (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
        (br_if $again (local.get 0))))"""
    with load(component(core, lift("f"), host=True), host, limits=Limits(handles=1)) as instance:
        instance["f"]()
    assert len(host.dropped) == 1000


def test_a_component_that_imports_what_nobody_knows():
    text = '(component (import "evil:corp/thing@6.6.6" (instance (export "f" (func)))))'
    with pytest.raises(LinkError, match=r"missing import `evil:corp/thing@6\.6\.6`"):
        load(text)
