"""Fakes are what the Protocols say, and so are what scripts answer and strategies draw."""

from __future__ import annotations

from typing import assert_type

from hypothesis.strategies import SearchStrategy

from goldens.every_type import Imports, load
from goldens.every_type.demo_pantry.kitchen import Provider, TimerProvider
from goldens.every_type.demo_pantry.shelf import Item, Packing_Bag
from witgen.runtime import Err
from witgen.testing import Call, Invocation, calls, fake, fakes, objects, script, values

kitchen = fake(Provider)
assert_type(kitchen, Provider)
script(kitchen.pack).answers(Packing_Bag(), Err("full"))
script(kitchen.pack).calls(lambda what, how: how)
script(kitchen.picture).answers(b"png", None)
script(kitchen.pack).answers(3)  # mypy: arg-type # pyright: reportArgumentType
script(kitchen.pack).calls(lambda what: what)  # mypy: arg-type, misc # pyright: reportArgumentType
script(kitchen.tick)  # mypy: attr-defined # pyright: reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType

timer = fake(kitchen.Timer)
assert_type(timer, TimerProvider)
assert_type(objects(kitchen.Timer), list[TimerProvider])
script(timer.rings).answers(True)
script(kitchen.Timer.tick).answers(5)
script(kitchen.Timer).answers(timer)
script(timer.rings).answers("yes")  # mypy: arg-type # pyright: reportArgumentType

imports = fakes(Imports, answers="simplest")
assert_type(imports, Imports)
assert_type(calls(imports, kitchen.pack), list[Call])
fakes(Imports, answers="any")  # mypy: call-overload # pyright: reportCallIssue, reportArgumentType

strategy = values(Item)
assert_type(strategy, SearchStrategy[Item])

with load("pantry.wasm", imports) as world:
    world.pantry
    assert_type(values(world, functions=["pack"]), SearchStrategy[Invocation])
    values(Item, functions=["pack"])  # mypy: call-overload # pyright: reportArgumentType
