"""Answers what it should not, and does what it must not, if it is asked to."""

from __future__ import annotations

import sys

import wit_world
from componentize_py_types import Err, Ok, Some
from wit_world.imports import shop

__all__ = ["ANSWERS", "WitWorld"]


class Text(str):
    __slots__ = ()


class Five:
    def __index__(self):
        return 5


class Broken:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error


class Calling:
    def __init__(self, swallows):
        self.swallows = swallows

    def __index__(self):
        if self.swallows:
            swallow(shop.fail)
        else:
            shop.fail()
        return 5


class Hiding:
    def __index__(self):
        swallow(shop.fail)
        raise ZeroDivisionError("in its place")


Pair, Letter, Modes = wit_world.Pair, wit_world.Letter, wit_world.Modes
Number, Nothing = wit_world.Maybe_Number, wit_world.Maybe_Nothing

ANSWERS = {
    "u8": [
        *[True, Five(), 255, 1.0, "1", None, 256, -1, Broken(ZeroDivisionError("broken"))],
        *[Calling(swallows=True), Calling(swallows=False), Hiding()],
        *[Broken(SystemExit(3)), Broken(GeneratorExit()), Broken(BaseException("base"))],
    ],
    "s32": [-(2**31), 2**31],
    "bool": [True, 1, 0, None, "x"],
    "f32": [1, True, 1e300, 0.1, "1"],
    "f64": [1, True, Five(), 10**400, "1"],
    "char": [Text("a"), "é", "ab", "", 97, "\ud800"],
    "string": [Text("a"), b"a", 1, "\ud800", None],
    "bytes": [b"a", bytearray(b"a"), memoryview(b"a"), [1, 2], "a"],
    "signed": [b"\xff\x01", bytearray(b"a"), [-1]],
    "list": [[True], [1, 2], (1, 2), {1: 2}, range(3), ["a"], b"ab"],
    "tuple": [(1, 2), [1, 2], (1,), (300, 1)],
    "pair": [Pair(1, 2), (1, 2), Pair(1, "a"), None],
    "letter": [Letter.B, 1, "a", None],
    "modes": [Modes.READ | Modes.WRITE, Modes(0), 1, None],
    "maybe": [Nothing(), Number(1), Number("a"), None, 1],
    "option": [None, 1, "a", Some(1)],
    "nested": [None, Some(None), Some(1), 1],
    "results": [[Err("b"), Ok(3)], [1], [Ok("a")]],
    "result": [3, Ok(1), Err("x")],
    "nothing": [None, 1, Ok(1)],
}


def answering(kind):
    def give(self, which):
        return ANSWERS[kind][which]

    return give


def swallow(function, *arguments):
    """Whatever it raises."""
    try:
        return f"answered {function(*arguments)}"
    except BaseException as error:  # noqa: BLE001
        return f"caught {error!r}"


class WitWorld:
    shelf = None  # of the class: each function has an object of its own

    def __init__(self):
        self.calls = 0

    def count(self):
        self.calls += 1
        return self.calls

    def ask(self, what):
        return getattr(self, f"ask_{what}")()

    def lend(self, b, what):
        return getattr(self, f"lend_{what}")(b)

    def hold(self, b):
        WitWorld.shelf = b
        return b.n()

    def take_signed(self, v):
        return repr(v)

    # ---- handles

    def ask_use_after_eat(self):
        box = shop.Box(1)
        shop.eat(box)
        return swallow(shop.look, box)

    def ask_eat_twice(self):
        box = shop.Box(1)
        shop.eat(box)
        return swallow(shop.eat, box)

    def ask_use_after_with(self):
        with shop.Box(1) as box:
            pass
        return swallow(box.n)

    def ask_with_twice(self):
        with shop.Box(1) as box, box:
            pass
        return "left it twice"

    def ask_lend_and_eat(self):
        box = shop.Box(1)
        return swallow(shop.both, box, box)

    def ask_eat_a_number(self):
        return swallow(shop.eat, 3)

    def ask_keep(self):
        return str(self.shelf.n())

    def ask_drop(self):
        WitWorld.shelf = None
        return "dropped"

    def ask_boxes(self):
        box = shop.Box(7)
        with shop.Box(8) as other:
            seen = shop.look(other)
        shop.eat(box)
        return str(seen)

    def ask_curse(self):
        with shop.Box.cursed():
            pass
        return "not reached"

    def lend_look(self, b):
        return shop.look(b)

    def lend_n(self, b):
        return b.n()

    def lend_with(self, b):
        with b:
            return b.n()

    def lend_keep(self, b):
        WitWorld.shelf = b
        return 0

    def lend_eat(self, b):
        shop.eat(b)
        return 0

    # ---- calls of the host

    def ask_small_300(self):
        return swallow(shop.small, 300)

    def ask_small_text(self):
        return swallow(shop.small, "x")

    def ask_small_broken(self):
        return swallow(shop.small, Broken(SystemExit(3)))

    def ask_small_true(self):
        return swallow(shop.small, True)

    def ask_small_named(self):
        return str(shop.small(v=3))

    def ask_too_many(self):
        return swallow(shop.small, 1, 2)

    def ask_fall(self):
        try:
            shop.fall()
        except Err as error:
            return f"{type(error) is Err} {error.value}"
        return "not reached"

    def ask_fail(self):
        first = swallow(shop.fail)
        return f"{first}, {swallow(shop.small, 1)}"

    def ask_lie(self):
        return swallow(shop.lie)

    def ask_again(self):
        return str(shop.again())

    # ---- ends

    def ask_calls(self):
        return str(self.calls)

    def ask_raise(self):
        return str(1 // 0)

    def ask_err(self):
        raise Err("there is no error in the WIT")

    def ask_exit(self):
        sys.exit(3)

    def give_result(self, which):
        if which == 3:
            raise Err("no")
        if which == 4:
            raise Err(3)
        return ANSWERS["result"][which]


for kind in ANSWERS:
    if kind != "result":
        setattr(WitWorld, f"give_{kind}", answering(kind))
