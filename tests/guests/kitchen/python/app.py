"""The kitchen in Python; `mirrored` is made of the skeleton by the test that builds this."""

from __future__ import annotations

from typing import ClassVar

import guest
import wit_world
from componentize_py_types import Err
from mirrored import Values
from wit_world import exports
from wit_world.exports import guest as exported_guest
from wit_world.imports import host
from wit_world.imports.types import Color, Point

__all__ = ["Guest", "Values", "WitWorld"]


class WitWorld(wit_world.WitWorld):
    """Functions of the world."""

    def run(self, args: list[str]) -> str:
        for arg in args:
            wit_world.notify(arg)
        return ",".join(args)

    def work(self, j: wit_world.Job) -> wit_world.Job:
        if not j.size:
            raise Err("nothing to do")
        return wit_world.Job(j.name, 2 * j.size)


class Guest(exports.Guest):
    """What the guest does, besides mirroring `values`."""

    shelf: ClassVar[host.Counter | None] = None  # each function has an object of its own

    def reciprocal(self, v: float) -> float:
        if v == 0:
            raise Err("zero has no reciprocal")
        return 1 / v

    def validate(self, v: int) -> None:
        if v > 9:
            raise Err(list(Color)[v % 3])

    def find(self, v: int) -> Point:
        if v < 0:
            raise Err(None)
        return Point(v, -v)

    def coin(self, heads: bool) -> None:
        if not heads:
            raise Err(None)

    def big_bytes(self, length: int) -> bytes:
        return bytes(i % 256 for i in range(length))

    def big_list(self, length: int) -> list[int]:
        return list(range(length))

    def use_host(self, start: int) -> str:
        host.log("hello")
        return " ".join([*_counters(start), *_functions(), *_tokens()])

    def pass_counter(self, c: host.Counter) -> host.Counter:
        return c

    def pass_counters(self, v: list[host.Counter]) -> list[host.Counter]:
        return v

    def pass_entry(self, e: host.Entry) -> host.Entry:
        return e

    def read_counter(self, c: host.Counter) -> int:
        return c.value()

    def total(self, a: host.Counter, b: host.Counter) -> int:
        return host.Counter.total(a, b, a)

    def sum(self, v: list[host.Counter]) -> int:
        return host.sum(v)

    def keep(self, c: host.Counter) -> None:
        Guest.shelf = c

    def kept(self) -> host.Counter | None:
        kept, Guest.shelf = Guest.shelf, None
        return kept

    def make_token(self, owner: str) -> host.Token:
        return host.issue(owner)

    def check_token(self, t: host.Token) -> bool:
        return host.check(t)

    def pass_account(self, a: exported_guest.Account) -> exported_guest.Account:
        return a

    def pass_accounts(self, v: list[exported_guest.Account]) -> list[exported_guest.Account]:
        return v

    def pass_statement(self, s: exported_guest.Statement) -> exported_guest.Statement:
        return s

    def open_account(self, owner: str | None) -> exported_guest.Account | None:
        return None if owner is None else guest.Account(owner)

    def total_balance(self, v: list[exported_guest.Account]) -> int:
        return sum(account.balance() for account in v)

    def trap(self) -> None:
        raise RuntimeError("a trap")

    def divide(self, a: int, b: int) -> int:
        return a // b

    def recurse(self, depth: int) -> int:
        return self.recurse(depth - 1) + 1 if depth else 0

    def spin(self) -> None:
        while True:
            pass

    def devour(self) -> None:
        taken: list[bytes] = []
        while True:
            taken.append(bytes(1 << 20))

    def call_fail(self, reason: str) -> None:
        host.fail(reason)

    def call_host(self, depth: int) -> int:
        return host.call_back(depth)

    def steal(self, c: host.Counter) -> None:
        Guest.shelf = c

    def bad_string(self) -> str:
        return "\ud800"

    def bad_char(self) -> str:
        return "two"

    def bad_color(self) -> Color:
        raise NotImplementedError

    def bad_address(self) -> list[int]:
        return [-1]

    def bad_handle(self) -> int:
        raise NotImplementedError


def _counters(start: int) -> list[str]:
    a, c = host.Counter(start), host.Counter(100)
    said = [f"incr={a.incr(5)}", f"divide={a.divide(2)}"]
    try:
        a.divide(0)
    except Err as error:
        said.append(f"error={error.value}")
    b = a.copy()
    said += [f"exceeds={a.exceeds(b) * 10 + c.exceeds(b)}", f"total={host.Counter.total(a, b, c)}"]
    merged = host.Counter.merge(b, c)
    said.append(f"merged={merged.value()}")
    with a:
        said.append(f"absorbed={a.absorb(merged)}")
    return said


def _functions() -> list[str]:
    two = [host.Counter(1), host.Counter(2)]
    place = host.locate(*two)
    said = [f"sum={host.sum(two)}", f"located={place.x},{place.y}"]
    other = host.swap(two)
    said.append(f"swapped={other[0].value() * 10 + other[1].value()}")
    chosen = host.choose(other[0], (1, other[1]))
    assert chosen is not None
    said.append(f"chosen={chosen.value()}")
    filed = host.file(host.Entry("box", chosen))
    with filed.item as item:
        said.append(f"filed={filed.name}:{item.value()}")
    return said


def _tokens() -> list[str]:
    with host.issue("ann") as token:
        said = [f"token={token.owner()}:{int(host.check(token))}"]
    try:
        host.issue("")
    except Err as error:
        said.append(f"refused={error.value}")
    return said
