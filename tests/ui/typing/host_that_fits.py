"""A host that type checkers have nothing against: every way to provide, every way to call."""

from __future__ import annotations

import sys
from array import array
from typing import assert_never

from goldens.every_type import Imports, load
from goldens.every_type.demo_pantry.kitchen import Provider, TimerProvider
from goldens.every_type.demo_pantry.pantry import Instance
from goldens.every_type.demo_pantry.shelf import (
    Item,
    Labels,
    Packing,
    Packing_Bag,
    Packing_Bottle,
    Packing_Box,
    Place,
    Season,
)
from goldens.wasi_only import Imports as WasiImports
from goldens.wasi_only import load as load_wasi
from goldens.world_items import Imports as ItemImports
from goldens.world_items import Message, TicketProvider
from witgen.runtime import Err, Ok


class Timer:
    def __init__(self, minutes: int) -> None:
        self.left = minutes

    def tick(self, by: int) -> int:
        self.left -= by
        return self.left

    def rings(self) -> bool:
        return self.left == 0

    @staticmethod
    def join(a: TimerProvider, b: TimerProvider) -> Timer:
        assert isinstance(a, Timer)
        assert isinstance(b, Timer)
        return Timer(a.left + b.left)


class Kitchen:
    Timer = Timer

    def log(self, line: str) -> None:
        sys.stdout.write(line)

    def pack(self, what: Item, how: Packing) -> Packing:
        match how:
            case Packing_Box(n):
                return Packing_Box(n + what.at.row if what.at else n)
            case Packing_Bottle((size, name)):
                return Packing_Bottle((size, name.upper()))
            case Packing_Bag():
                raise Err("no bags")
            case _:
                assert_never(how)

    def picture(self, of: str) -> memoryview | None:
        return memoryview(of.encode()) if of else None

    def prefer(self, these: Labels) -> Labels:
        return these | Labels.SUGAR_FREE


class Silent(Kitchen):
    """Positional names of a provider's own choice need a default of their own, the rest is inherited."""

    def log(self, line: str = "", *, loud: bool = False) -> None:
        pass


provider: Provider = Kitchen()
imports = Imports(kitchen=Silent())


def shop(pantry: Instance) -> float:
    item = Item("bread", 0.5, ["fresh"], Place(1, -2), b"\x01")
    boxes: list[Packing_Box] = [Packing_Box(1)]
    pantry.packing_back(boxes[0])
    pantry.bytes_back(bytearray(b"x"))
    pantry.bytes_back(array("B", b"x")).decode()
    pantry.words(("a", "b")).append("c")
    pantry.corners((Place(0, 0),) * 4)
    season: Season = pantry.season_back(Season.LATE_AUTUMN)
    match pantry.perhaps(Ok(1)):
        case Ok(n):
            assert n
        case Err() as error:
            assert error.value, season
        case None:
            pass
    with pantry.Shopping("me") as mine, pantry.Shopping("you") as yours:
        mine.add(item)
        total: int = pantry.Shopping.merge(yours, mine).total()
        both = [mine, yours]
    both[0].drop()
    pantry.prices({"bread": 2}).get("bread", []).append(total)
    return pantry.floats(1, 2)


with load("pantry.wasm", imports) as world:
    shop(world.pantry)
    world.run(["a", "b"]).strip()

with load_wasi("hello.wasm") as wasi_world:
    wasi_world.hello()
load_wasi("hello.wasm", WasiImports()).close()


class Ticket:
    def number(self) -> int:
        return 1


class Session:
    def __init__(self, user: str) -> None:
        self.user = user

    def send(self, what: Message) -> int:
        return len(what.text)

    @staticmethod
    def guest() -> Session:
        return Session("guest")


def issue() -> TicketProvider:
    return Ticket()


def log(what: Message) -> None:
    sys.stdout.write(what.text)


ItemImports(Session=Session, log=log, draw=lambda f: b"", issue=issue)
