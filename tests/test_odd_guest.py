"""A guest in Python that does what it should not: in this process it comes to the same end as on the component."""

from __future__ import annotations

import gc

import pytest

from tests.support.guests import ROOT
from tests.support.in_process import WAYS, guest_of, package_of, starter
from tests.support.python_guests import build
from witgen.runtime import Err, ExitError, InstanceError, MismatchError, TrapError

ODD = ROOT / "tests" / "guests" / "odd"
TRAP = object()
INFINITE = float("inf")


class Box:
    told: list[int] = []  # noqa: RUF012 - of all

    def __init__(self, n):
        self.number = n

    def n(self):
        return self.number

    @staticmethod
    def cursed():
        return Cursed(1)

    def __drop__(self):
        Box.told.append(self.number)


class Cursed(Box):
    def __drop__(self):
        raise KeyError("cursed")


class Shop:
    Box = Box
    world = None
    seen: list[object] = []  # noqa: RUF012 - of all

    def eat(self, b):
        self.seen.append(b.number)

    def look(self, b):
        return b.number

    def both(self, a, b):
        self.seen.append((a.number, b.number))

    def small(self, v):
        self.seen.append(v)
        return v

    def fall(self):
        raise Err("fell")

    def fail(self):
        raise KeyError("the host's own")

    def lie(self):
        return 256

    def again(self):
        return self.world.count()


@pytest.fixture(scope="module", params=WAYS)
def way(request):
    return request.param


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    return package_of(ODD / "odd.wit", tmp_path_factory.mktemp("odd_host"), "made_odd")


@pytest.fixture(scope="module")
def guests(way, odd, tmp_path_factory):
    root = tmp_path_factory.mktemp("odd")
    app = guest_of(ODD / "odd.wit", root / "app", ODD / "app.py")
    return starter(way, odd, app, lambda: build(ODD / "odd.wit", "odd", app, root / "odd.wasm"))


@pytest.fixture
def world(guests, odd):
    Box.told.clear()
    Shop.seen.clear()
    with guests.instantiate(odd.Imports(shop=Shop())) as made:
        Shop.world = made
        yield made
    Shop.world = None


def dead(world):
    with pytest.raises(InstanceError, match="dead"):
        world.count()
    return True


# ---- answers --------------------------------------------------------------------------------------------------------

ANSWERS = {
    "u8": [1, 5, 255, *[TRAP] * 6],
    "s32": [-(2**31), TRAP],
    "bool": [True, True, False, False, True],
    "f32": [1.0, 1.0, INFINITE, 0.10000000149011612, TRAP],
    "f64": [1.0, 1.0, 5.0, TRAP, TRAP],
    "char": ["a", "é", *[TRAP] * 4],
    "string": ["a", *[TRAP] * 4],
    "bytes": [b"a", *[TRAP] * 4],
    "signed": [[-1, 1], TRAP, TRAP],
    "list": [[1], [1, 2], *[TRAP] * 5],
    "tuple": [(1, 2), *[TRAP] * 3],
    "pair": ["Pair(x=1, y=2)", *[TRAP] * 3],
    "letter": ["<Letter.B: 1>", *[TRAP] * 3],
    "modes": ["<Modes.READ|WRITE: 3>", "<Modes: 0>", TRAP, TRAP],
    "maybe": ["Maybe_Nothing()", "Maybe_Number(value=1)", *[TRAP] * 3],
    "option": [None, 1, TRAP, TRAP],
    "nested": [None, "Some(value=None)", "Some(value=1)", TRAP],
    "results": ["[Err('b'), Ok(value=3)]", TRAP, TRAP],
    "result": [3, TRAP, TRAP],
    "nothing": [None, None, None],
}
EVERY = [(kind, which, answer) for kind, answers in ANSWERS.items() for which, answer in enumerate(answers)]


@pytest.mark.parametrize(("kind", "which", "answer"), EVERY, ids=[f"{kind}-{which}" for kind, which, _ in EVERY])
def test_what_a_guest_may_answer(world, kind, which, answer):
    give = getattr(world, f"give_{kind}")
    if answer is TRAP:
        with pytest.raises(TrapError):
            give(which)
        assert dead(world)
    else:
        got = give(which)
        shown = isinstance(answer, str) and not isinstance(got, str)
        assert (repr(got) if shown else got) == answer
        assert type(got).__module__ in ("builtins", "made_odd", "witgen.runtime.values")
        assert world.count() == 1


def test_an_error_with_a_payload(world):
    with pytest.raises(Err) as raised:
        world.give_result(3)
    assert (raised.value, raised.value.lifted) == (Err("no"), True)
    with pytest.raises(TrapError):
        world.give_result(4)
    assert dead(world)


def test_signed_bytes_are_bytes(world):
    assert world.take_signed([-1, 1]) == repr(b"\xff\x01")
    with pytest.raises(MismatchError, match=r"v\[1\]\): expected s8, got 128"):
        world.take_signed([0, 128])


def test_each_function_has_an_object_of_its_own(world):
    assert [world.count() for _ in range(3)] == [1, 2, 3]
    assert world.ask("calls") == "0"


# ---- ends -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["raise", "err"])
def test_what_is_no_answer_is_a_trap(world, what):
    with pytest.raises(TrapError):
        world.ask(what)
    assert dead(world)


def test_a_guest_that_exits(world):
    with pytest.raises(ExitError) as raised:
        world.ask("exit")
    assert raised.value.code == 1
    assert dead(world)


# ---- calls of the host ----------------------------------------------------------------------------------------------


def test_calls_of_the_host(world):
    assert world.ask("boxes") == "8"
    assert (Shop.seen, Box.told) == ([7], [8])
    assert world.ask("fall") == "True fell"
    assert world.ask("small_true") == "answered 1"
    assert world.ask("small_named") == "3"
    assert [(seen, type(seen)) for seen in Shop.seen[1:]] == [(1, int), (3, int)]
    assert "TypeError" in world.ask("too_many")


@pytest.mark.parametrize(
    "what",
    [
        "use_after_eat",
        "eat_twice",
        "use_after_with",
        "with_twice",
        "lend_and_eat",
        "eat_a_number",
        "small_300",
        "small_text",
        "small_broken",
    ],
)
def test_a_guest_cannot_catch_what_it_did_wrong(world, what):
    with pytest.raises(TrapError):
        world.ask(what)
    assert 300 not in Shop.seen
    assert not any(isinstance(seen, tuple) for seen in Shop.seen)
    assert dead(world)


def test_a_guest_cannot_catch_what_its_host_raised(world):
    with pytest.raises(KeyError, match="the host's own") as raised:
        world.ask("fail")
    assert raised.value.__cause__ is None
    assert Shop.seen == []
    with pytest.raises(InstanceError, match="KeyError"):
        world.count()


@pytest.mark.parametrize("which", [12, 13, 14])
def test_nothing_a_guest_raises_while_its_answer_is_read_is_the_hosts(world, which):
    with pytest.raises(TrapError):
        world.give_u8(which)
    assert dead(world)


@pytest.mark.parametrize("which", [9, 10, 11])
def test_a_host_may_raise_while_an_answer_is_read(world, which):
    with pytest.raises(KeyError, match="the host's own"):
        world.give_u8(which)
    assert dead(world)


def test_what_the_host_answers_is_validated(world):
    with pytest.raises(MismatchError, match=r"^lie result: expected u8, got 256$"):
        world.ask("lie")
    assert dead(world)


def test_what_a_drop_raises_comes_out_of_the_call(world):
    with pytest.raises(KeyError, match="cursed"):
        world.ask("curse")
    assert dead(world)


def test_a_guest_is_not_entered_twice(world):
    with pytest.raises(InstanceError, match="in the middle of a call"):
        world.ask("again")
    assert dead(world)


# ---- handles --------------------------------------------------------------------------------------------------------


def test_what_is_lent_comes_back(world):
    box = Box(4)
    assert [world.lend(box, "look"), world.lend(box, "n"), world.lend(box, "look")] == [4, 4, 4]
    assert Box.told == []


@pytest.mark.parametrize("what", ["eat", "with"])
def test_what_is_lent_cannot_be_given_away(world, what):
    with pytest.raises(TrapError):
        world.lend(Box(4), what)
    assert Shop.seen == []
    assert dead(world)


def test_what_is_lent_cannot_be_used_later(world):
    assert world.lend(Box(4), "keep") == 0
    with pytest.raises(TrapError):
        world.ask("keep")
    assert dead(world)


def test_what_is_given_is_the_guests_until_it_drops_it(world):
    assert world.hold(Box(4)) == 4
    assert world.ask("keep") == "4"
    assert Box.told == []
    assert world.ask("drop") == "dropped"
    assert Box.told == [4]
    assert world.hold(Box(5)) == 5
    assert world.hold(Box(6)) == 6
    assert Box.told == [4, 5]


def test_what_the_guest_still_has_is_told_when_it_is_closed(guests, odd):
    Box.told.clear()
    with guests.instantiate(odd.Imports(shop=Shop())) as world:
        world.hold(Box(4))
    assert Box.told == [4]
    world.close()
    with pytest.raises(InstanceError, match="closed"):
        world.count()


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (3, r"^hold\(b\): expected own<test:odd/shop@0.1.0.box>, got 3: it has no `n`$"),
        (Box, r"^hold\(b\): .*it is a class, give an object of it$"),
        (None, r"^hold\(b\): .*it is no object$"),
    ],
)
def test_what_is_no_box(world, value, told):
    with pytest.raises(MismatchError, match=told):
        world.hold(value)
    assert world.count() == 1


@pytest.mark.parametrize(
    ("function", "arguments", "told"),
    [
        ("give_u8", (256,), r"give-u8\(which\): expected u8, got 256"),
        ("give_u8", (True,), r"give-u8\(which\): expected u8, got True"),
        ("ask", ("\ud800",), r"ask\(what\): expected string, got .* \(a lone surrogate\)"),
        ("lend", (Box(1), 3), r"lend\(what\): expected string, got 3"),
    ],
)
def test_what_a_host_gives_is_validated_before_the_guest_runs(world, function, arguments, told):
    with pytest.raises(MismatchError, match=told):
        getattr(world, function)(*arguments)
    assert (world.count(), Box.told) == (1, [])


def test_arguments_are_those_of_a_function(world):
    assert world.give_u8(which=2) == 255
    with pytest.raises(TypeError, match="which"):
        world.give_u8()
    with pytest.raises(TypeError, match="unknown"):
        world.give_u8(2, unknown=1)


def test_ten_thousand_calls_leave_nothing(world):
    def boxes():
        return sum(type(each) is Box for each in gc.get_objects())

    box = Box(1)
    world.lend(box, "look")
    before = boxes()
    for _ in range(10_000):
        world.lend(box, "look")
    gc.collect()
    assert boxes() == before
