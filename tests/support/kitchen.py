"""What the kitchen guest is given: a mirror of whatever is prepared for it, and an interface with resources."""

from __future__ import annotations

from witgen.runtime import Err

__all__ = ["Counter", "Host", "Mirrored", "Token"]


class Mirrored:
    """Provides an interface by noting a call's arguments, and answering what was prepared for it."""

    received = answer = None
    raises = False

    def __init__(self, functions):
        for function in functions:
            setattr(self, function.python, self.called)

    def called(self, *arguments):
        self.received = arguments
        if self.raises:
            raise self.answer
        return self.answer


class Counter:
    """A counter of the host's, and how many of them the guest let go."""

    dropped = 0

    def __init__(self, start):
        self.number = start

    def incr(self, by):
        self.number += by
        return self.number

    def value(self):
        return self.number

    def divide(self, by):
        if by == 0:
            raise Err("division by zero")
        return self.number // by

    def absorb(self, other):
        return self.incr(other.number)

    def copy(self):
        return Counter(self.number)

    def exceeds(self, other):
        return self.number > other.number

    @staticmethod
    def merge(a, b):
        return Counter(a.number + b.number)

    @staticmethod
    def total(a, b, c):
        return a.number + b.number + c.number

    def __drop__(self):
        Counter.dropped += 1


class Gate:
    def __init__(self, level):
        if level > 100:
            raise Err("too high")
        self.height = level

    def level(self):
        return self.height


class Token:
    def __init__(self, owner):
        self.name = owner

    def owner(self):
        return self.name


class Host:
    """The interface `host`, written as a class and used without an instance."""

    Counter = Counter
    Gate = Gate
    logged: list[str] = []  # noqa: RUF012 - one log for all
    guest = None
    package = "made_kitchen"
    """The bindings in use."""

    @classmethod
    def log(cls, message):
        cls.logged.append(message)

    @staticmethod
    def fail(reason):
        raise KeyError(reason)

    @classmethod
    def call_back(cls, depth):
        return cls.guest.call_host(depth - 1) if depth else 0

    @staticmethod
    def issue(owner):
        if not owner:
            raise Err("nobody")
        return Token(owner)

    @staticmethod
    def check(t):
        return t.name != "mallory"

    @staticmethod
    def swap(v):
        return v[::-1]

    @staticmethod
    def sum(v):
        return sum(counter.number for counter in v)

    @staticmethod
    def choose(a, b):
        return None if a is None else Counter.merge(a, b[1])

    @staticmethod
    def file(e):
        return type(e)(e.name + "!", e.item)

    point = None

    @classmethod
    def locate(cls, c, d):
        return cls.point(c.number, d.number)
