"""Records and tuples: a block of entries per value, names and kinds from a template."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Codec, uniform
from witgen.runtime.codec.memory import ENTRY, SLOT, Block, pinned, store_words
from witgen.runtime.codec.source import targets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from witgen.runtime.codec.source import Binds, Source
    from witgen.runtime.types import RecordOf


class Product(Codec):
    """`head` bytes of each entry precede its slot; `row` is the image of all entries of a value."""

    layout, words = "8xQ8x", 1
    head: int
    items: tuple[Codec, ...]
    row: bytes

    def _setup(self, items: Iterable[Codec], rows: Iterable[bytes]) -> None:
        self.items = tuple(items)
        self.handles = any(item.handles for item in self.items)
        self.bulky = any(item.bulky for item in self.items)
        self.row = b"".join(row + item.slot for row, item in zip(rows, self.items, strict=True))
        width = self.head + SLOT
        self.offsets = [i * width + self.head for i in range(len(self.items))]

    @property
    def slot(self) -> bytes:
        return struct.pack("=B7xQ16x", self.kind, len(self.items))

    def parts(self, g: Source, value: str) -> list[str]:
        """Write the check of a value's type; expressions for its parts."""
        raise NotImplementedError

    def columns(self, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The columns of the parts of `values`."""
        raise NotImplementedError

    def build(self, g: Source, parts: list[str]) -> str:
        """An expression for the value with these parts."""
        raise NotImplementedError

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        entries = g.alloc(self.row, offset + 16)
        for item, at, part in zip(self.items, self.offsets, self.parts(g, value), strict=True):
            name = g.local("v")
            g.line(f"{name} = {part}")
            item.lower_one(g, name, entries + at)

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        columns, width = self.columns(values), len(self.row)
        entries, start = sandbox.arena.alloc(self.row, len(values))
        first = entries.base + start
        store_words(block, offset + 16, stride, range(first, first + width * len(values), width))
        for item, at, column in zip(self.items, self.offsets, columns, strict=True):
            item.lower_column(sandbox, column, entries, start + at, width)

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        parts = [g.words(item) for item in self.items]
        layout = "=" + "".join(f"{self.head + 8}x{item.layout}" for item in self.items)
        names = [name for part in parts for name in part]
        binds.append((targets(names), f"{g.unpack(layout)}(_M, {words[0]})"))
        return self.build(g, [item.lift(g, part, binds) for item, part in zip(self.items, parts, strict=True)])


class Record(Product):
    """A dataclass with the record's fields."""

    kind, head = 14, ENTRY - SLOT

    def __init__(self, descriptor: RecordOf, items: Iterable[Codec]) -> None:
        self.name, self.cls = descriptor.name, descriptor.cls
        self.attributes = [field.attribute for field in descriptor.fields]
        names = (struct.pack("=QQ", *pinned(field.wit.encode())) for field in descriptor.fields)
        self._setup(items, names)
        self._split = splitter(self.attributes)

    def parts(self, g: Source, value: str) -> list[str]:
        cls = g.const(self.cls)
        with g.block(f"if _type({value}) is not {cls} and not {g.const(isinstance)}({value}, {cls}):"):
            g.line("raise TypeError")
        return [f"{value}.{attribute}" for attribute in self.attributes]

    def columns(self, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        cls = self.cls
        if values and not uniform(values, cls) and not all(isinstance(value, cls) for value in values):
            raise TypeError
        return self._split(values)

    def build(self, g: Source, parts: list[str]) -> str:
        return f"{g.const(self.cls)}({', '.join(parts)})"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        if not isinstance(value, self.cls):
            self.refuse(value, path)
        for attribute, item in zip(self.attributes, self.items, strict=True):
            if not hasattr(value, attribute):
                self.refuse(value, path, f" without a {attribute}")
            item.check(sandbox, getattr(value, attribute), f"{path}.{attribute}")


class Tuple(Product):
    """A tuple of the right length."""

    kind, head = 15, 0

    def __init__(self, items: Iterable[Codec]) -> None:
        items = tuple(items)
        self.name = f"tuple<{', '.join(item.name for item in items)}>"
        self._setup(items, [b""] * len(items))

    def parts(self, g: Source, value: str) -> list[str]:
        with g.block(f"if not {g.const(isinstance)}({value}, {g.const(tuple)}) or _len({value}) != {len(self.items)}:"):
            g.line("raise TypeError")
        return [f"{value}[{i}]" for i in range(len(self.items))]

    def columns(self, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        if not all(isinstance(value, tuple) for value in values) or set(map(len, values)) - {len(self.items)}:
            raise TypeError
        return list(zip(*values, strict=True))

    def build(self, g: Source, parts: list[str]) -> str:
        return f"({', '.join(parts)},)"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            self.columns([value])
        except TypeError:
            self.refuse(value, path)
        for i, (part, item) in enumerate(zip(value, self.items, strict=True)):
            item.check(sandbox, part, f"{path}[{i}]")


def splitter(attributes: Sequence[str]) -> Callable[[Sequence[Any]], Sequence[Sequence[Any]]]:
    """A function from objects to the columns of their attributes: a comprehension each, half of `attrgetter`'s cost."""
    columns = "".join(f"[x.{attribute} for x in xs]," for attribute in attributes)
    split: Callable[[Sequence[Any]], Sequence[Sequence[Any]]] = eval(f"lambda xs: ({columns})")  # noqa: S307 - identifiers
    return split
