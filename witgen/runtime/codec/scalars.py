"""Integers, floats, bool and char."""

from __future__ import annotations

import operator
import struct
import sys
from array import array
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Codec, uniform
from witgen.runtime.codec.memory import Block, store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.runtime.codec.source import Binds, Source

UTF32 = "utf-32-le" if sys.byteorder == "little" else "utf-32-be"
SURROGATES = range(0xD800, 0xE000)


class Scalar(Codec):
    """A value stored in place: `code` is its C type, eight bytes into the slot."""

    words = 1
    code: str
    size: int

    def __init__(self, name: str, kind: int, code: str) -> None:
        self.name, self.code, self.size = name, code, struct.calcsize(code)
        self.kind, self.layout = kind, f"{code}{24 - self.size}x"

    def guard(self, g: Source, value: str) -> str:
        """Write the check of a value's type; returns the expression to store. The store checks the range."""
        raise NotImplementedError

    def column(self, values: Sequence[Any]) -> array[Any] | memoryview:
        """The values as an array of `code`."""
        raise NotImplementedError

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        stored = self.guard(g, value)
        g.line(f"{g.view(self.code)}[{(offset + 8) // self.size}] = {stored}")

    def lower_at(self, g: Source, value: str, address: str) -> None:
        """Write the source that stores a whole slot at an absolute address."""
        pack = g.const(struct.Struct(f"=B7x{self.code}").pack_into)
        stored = self.guard(g, value)
        g.line(f"{pack}(_M, {address}, {self.kind}, {stored})")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        store(block, self.code, offset + 8, stride, self.column(values))

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return words[0]

    def lift_at(self, g: Source, address: str) -> str:
        return f"{g.unpack('=8x' + self.layout)}(_M, {address})[0]"

    def lift_many(self, g: Source) -> str:
        return f"_M[_p:_p + 32*_n].cast('{self.code}')[{8 // self.size}::{32 // self.size}].tolist()"


class Int(Scalar):
    """u8 … s64: an int in range, or anything with `__index__`; a bool is not an int."""

    def guard(self, g: Source, value: str) -> str:
        with g.block(f"if _type({value}) is not {g.const(int)}:"):
            g.line(f"{value} = {g.const(index)}({value})")
        return value

    def column(self, values: Sequence[Any]) -> array[Any] | memoryview:
        column = array(self.code, values)
        if values and not uniform(values, int):
            for value in values:
                index(value)
        return column


class Float(Scalar):
    """f32, f64: a float or an int; a bool is neither."""

    def guard(self, g: Source, value: str) -> str:
        with g.block(f"if _type({value}) is not {g.const(float)}:"):
            g.line(f"{value} = {g.const(as_float)}({value})")
        return value

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        if self.code == "d":
            super().lower_one(g, value, offset)
            return
        pack = g.const(struct.Struct("=f").pack_into)  # a view or an array would turn 1e300 into inf silently
        stored = self.guard(g, value)
        g.line(f"{pack}({g.view('B')}, {offset + 8}, {stored})")

    def column(self, values: Sequence[Any]) -> array[Any] | memoryview:
        if values and not uniform(values, float):
            values = [as_float(value) for value in values]
        return array(self.code, struct.pack(f"={len(values)}f", *values) if self.code == "f" else values)


class Bool(Scalar):
    """True or False, nothing that merely looks like it."""

    def __init__(self) -> None:
        super().__init__("bool", 0, "?")

    def guard(self, g: Source, value: str) -> str:
        with g.block(f"if _type({value}) is not {g.const(bool)}:"):
            g.line("raise TypeError")
        return value

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        if values and not uniform(values, bool):
            raise TypeError
        store(block, "B", offset + 8, stride, array("B", values))


class Char(Scalar):
    """A str of one character that is no surrogate: the engine aborts the process on one."""

    def __init__(self) -> None:
        super().__init__("char", 11, "I")

    def guard(self, g: Source, value: str) -> str:
        code = g.local("c")
        g.line(f"{code} = _ord({value})")
        with g.block(f"if _type({value}) is not {g.const(str)} or 0xD800 <= {code} <= 0xDFFF:"):
            g.line(f"{code} = {g.const(as_char)}({value})")
        return code

    def column(self, values: Sequence[Any]) -> array[Any] | memoryview:
        data = "".join(values).encode(UTF32)  # refuses what is no str, and surrogates
        column = array("I", data)
        if set(map(len, values)) - {1} or len(column) != len(values):
            raise TypeError
        return column

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return f"_chr({words[0]})"

    def lift_at(self, g: Source, address: str) -> str:
        return f"_chr({super().lift_at(g, address)})"

    def lift_many(self, g: Source) -> str:
        return f"_list({g.const(map)}(_chr, {super().lift_many(g)}))"


def index(value: Any) -> int:
    """An int out of anything with `__index__` but a bool."""
    if isinstance(value, bool):
        raise TypeError
    return operator.index(value)


def as_float(value: Any) -> float:
    """A float out of a float or an int (numpy's scalars included), but not of a bool."""
    if isinstance(value, bool) or not (isinstance(value, float) or hasattr(value, "__index__") or _numpy(value)):
        raise TypeError
    return float(value)


def _numpy(value: Any) -> bool:
    return hasattr(value, "dtype") and value.ndim == 0 and value.dtype.kind == "f"


def as_char(value: Any) -> int:
    """The code point of a str (or a subclass) of one character."""
    if not isinstance(value, str) or (code := ord(value)) in SURROGATES:
        raise TypeError
    return code
