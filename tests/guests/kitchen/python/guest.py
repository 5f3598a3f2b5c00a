"""The resources of `test:kitchen/guest`, filled in."""

from __future__ import annotations

from typing import ClassVar, Self

from componentize_py_types import Err
from wit_world.exports import guest as exported_guest
from wit_world.imports.types import Color


class Account(exported_guest.Account):
    """Money someone has with the guest."""

    alive: ClassVar[int] = 0

    def __init__(self, owner: str) -> None:
        self.name, self.money, self.frozen = owner, 0, False
        Account.alive += 1

    def __del__(self) -> None:
        Account.alive -= 1

    def owner(self) -> str:
        return self.name

    def balance(self) -> int:
        return self.money

    def deposit(self, n: int) -> int:
        self.money += n
        return self.money

    def withdraw(self, n: int) -> int:
        if self.frozen:
            raise Err(exported_guest.Problem_Frozen())
        if n > self.money:
            raise Err(exported_guest.Problem_Insufficient(n - self.money))
        self.money -= n
        return self.money

    def freeze(self) -> None:
        self.frozen = True

    def split(self, n: int) -> Self:
        self.withdraw(n)
        part = type(self)(self.name)
        part.deposit(n)
        return part

    def richer(self, other: Self) -> bool:
        return self.money > other.money

    @classmethod
    def transfer(cls, src: Self, dst: Self, n: int) -> int:
        src.withdraw(n)
        return dst.deposit(n)

    @classmethod
    def merge(cls, a: Self, b: Self) -> Self:
        a.deposit(b.balance())
        return a

    @classmethod
    def close(cls, a: Self) -> str:
        return f"{a.name} had {a.money}"

    @classmethod
    def live(cls) -> int:
        return cls.alive


class Vault(exported_guest.Vault):
    """A constructor that may fail."""

    def __init__(self, code: str) -> None:
        if not 4 <= len(code) <= 64:
            raise Err("a code has 4 to 64 bytes")
        self.code = code

    def open(self, code: str) -> bytes:
        if code != self.code:
            raise Err(Color.GREEN if len(code) == len(self.code) else Color.RED)
        return code[::-1].encode()
