"""Mistakes of a host; each line that a type checker has to object to says what it is told there."""

from __future__ import annotations

from typing import assert_never

from goldens.every_type import Imports, World, load
from goldens.every_type.demo_pantry.kitchen import TimerProvider
from goldens.every_type.demo_pantry.shelf import Item, Labels, Packing, Packing_Bottle, Packing_Box, Season
from goldens.wasi_only import load as load_wasi
from witgen.runtime import Ok

from host_that_fits import Kitchen, Timer


class WithoutLog:
    Timer = Timer

    def pack(self, what: Item, how: Packing) -> Packing:
        return how

    def picture(self, of: str) -> bytes:
        return b""

    def prefer(self, these: Labels) -> Labels:
        return these


class WrongResult(WithoutLog):
    def log(self, line: str) -> None:
        pass

    def prefer(self, these: Labels) -> int:  # mypy: override # pyright: reportIncompatibleMethodOverride
        return 0


class WrongParameter(WithoutLog):
    def log(self, line: int) -> None:
        pass


class TimerWithoutRing:
    def __init__(self, minutes: int) -> None:
        pass


class WrongTimer(WithoutLog):
    Timer = TimerWithoutRing  # mypy: assignment

    def log(self, line: str) -> None:
        pass


Imports(kitchen=WithoutLog())  # mypy: arg-type # pyright: reportArgumentType
Imports(kitchen=WrongResult())  # mypy: arg-type # pyright: reportArgumentType
Imports(kitchen=WrongParameter())  # mypy: arg-type # pyright: reportArgumentType
Imports(kitchen=WrongTimer())  # mypy: arg-type # pyright: reportArgumentType
Imports()  # mypy: call-arg # pyright: reportCallIssue
Imports(kitchen=Kitchen(), pantry=None)  # mypy: call-arg # pyright: reportCallIssue
load("pantry.wasm")  # mypy: call-arg # pyright: reportCallIssue
load("pantry.wasm", Imports(kitchen=Kitchen()), limit=1)  # mypy: call-arg # pyright: reportCallIssue
load_wasi("hello.wasm", Imports(kitchen=Kitchen()))  # mypy: arg-type # pyright: reportArgumentType


def use(world: World, timer: TimerProvider) -> None:
    world.pantry.text_back(b"")  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.bytes_back("text")  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.words("text")
    world.pantry.season_back(0)  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.packing_back(Packing_Box)  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.packing_back(Packing_Bottle(1.0))  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.perhaps(Ok("1"))  # mypy: arg-type # pyright: reportArgumentType
    world.pantry.Shopping()  # mypy: call-arg # pyright: reportCallIssue
    world.pantry.Shopping.merge(timer, timer)  # mypy: arg-type, arg-type # pyright: reportArgumentType, reportArgumentType
    world.kitchen  # mypy: attr-defined # pyright: reportAttributeAccessIssue, reportUnknownMemberType
    world.run([1])  # mypy: list-item # pyright: reportArgumentType
    item: Item = world.pantry.check()  # mypy: assignment # pyright: reportAssignmentType
    item.weigth = 1.0  # mypy: attr-defined # pyright: reportAttributeAccessIssue
    Season.AUTUMN.value  # mypy: attr-defined # pyright: reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownMemberType


def forgets_a_case(how: Packing) -> int:
    match how:
        case Packing_Box(n):
            return n
        case Packing_Bottle():
            return 0
        case _:
            assert_never(how)  # mypy: arg-type # pyright: reportArgumentType
