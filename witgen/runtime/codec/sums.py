"""Options, variants and results: a payload behind a pointer."""

from __future__ import annotations

from array import array
from itertools import repeat
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Codec, uniform
from witgen.runtime.codec.memory import SLOT, Block, pinned, store, store_words
from witgen.runtime.values import Err, Ok, Some

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.runtime.codec.source import Binds, Source
    from witgen.runtime.types import VariantOf


class Option(Codec):
    """None or a value; the value is in a `Some` when it is an option itself."""

    kind, layout, words = 18, "Q16x", 1

    def __init__(self, item: Codec, *, wrapped: bool, some: type = Some) -> None:
        self.item, self.wrapped, self.name, self.some = item, wrapped, f"option<{item.name}>", some
        self.bulky, self.handles = item.bulky, item.handles

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        payload = g.alloc(self.item.slot)
        address = g.address(payload)
        word = g.word(offset + 8)
        with g.block(f"if {value} is None:"):
            g.line(f"{word} = 0")
        with g.block("else:"):
            g.line(f"{word} = {address}")
            if self.wrapped:
                with g.block(f"if _type({value}) is not {g.const(self.some)}:"):
                    g.line("raise TypeError")
            some = g.local("v")
            g.line(f"{some} = {value}{'.value' * self.wrapped}")
            self.item.lower_one(g, some, payload)

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        present = [value for value in values if value is not None]
        if not present:
            store_words(block, offset + 8, stride, bytes(8 * len(values)))
            return
        payloads = self._unwrap(present) if self.wrapped else present
        slots, start = sandbox.arena.alloc(self.item.slot, len(payloads))
        self.item.lower_column(sandbox, payloads, slots, start, SLOT)
        addresses = range(slots.base + start, slots.base + start + SLOT * len(payloads), SLOT)
        if len(present) == len(values):
            store_words(block, offset + 8, stride, addresses)
            return
        following = iter(addresses)
        store_words(block, offset + 8, stride, [0 if value is None else next(following) for value in values])

    def _unwrap(self, values: Sequence[Any]) -> list[Any]:
        if not uniform(values, self.some):
            raise TypeError
        return [value.value for value in values]

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        value = self.item.lift_at(g, words[0])
        some = f"{g.const(self.some)}({value})" if self.wrapped else value
        return f"({some} if {words[0]} else None)"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        if value is None:
            return
        if self.wrapped:
            try:
                (value,), path = self._unwrap([value]), f"{path}.value"
            except TypeError:
                self.refuse(value, path, " (an option in an option is None or Some(…))")
        self.item.check(sandbox, value, path)


class Cases(Codec):
    """What variant and result share: `cases` maps the class of each case to its payload, or to None."""

    cases: dict[type, Codec | None]
    unit = False
    """Do payload-less cases have a `value`, which must be None?"""

    def tag(self, cls: type) -> tuple[int, ...]:
        """The words before the payload's address that mark a case."""
        raise NotImplementedError

    def store_tags(self, block: Block, offset: int, stride: int, classes: list[type]) -> None:
        """Store the tags of a column."""
        raise NotImplementedError

    def _setup(self, cases: dict[type, Codec | None]) -> None:
        self.cases = cases
        payloads = [payload for payload in cases.values() if payload is not None]
        self.bulky = any(payload.bulky for payload in payloads)
        self.handles = any(payload.handles for payload in payloads)

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        cls = g.local("t")
        g.line(f"{cls} = _type({value})")
        keyword = "if"
        for case, payload in self.cases.items():
            at = g.alloc(payload.slot) if payload else None
            with g.block(f"{keyword} {cls} is {g.const(case)}:"):
                image = g.packed(self.layout, self.tag(case), at)
                g.line(f"{g.view('B')}[{offset + 8}:{offset + 32}] = {image}")
                self._lower_payload(g, f"{value}.value", payload, at)
            keyword = "elif"
        with g.block("else:"):
            g.line("raise TypeError")

    def _lower_payload(self, g: Source, value: str, payload: Codec | None, at: int | None) -> None:
        if payload is not None and at is not None:
            name = g.local("v")
            g.line(f"{name} = {value}")
            payload.lower_one(g, name, at)
        elif self.unit:
            with g.block(f"if {value} is not None:"):
                g.line("raise TypeError")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        classes = list(map(type, values))
        groups: dict[type, list[Any]] = {case: [] for case in self.cases}
        for cls, value in zip(classes, values, strict=True):
            groups[cls].append(value)
        addresses = {case: self._payloads(sandbox, case, group) for case, group in groups.items()}
        self.store_tags(block, offset, stride, classes)
        at = offset + (24 if self.words == 3 else 16)  # noqa: PLR2004 - where the layout has the address
        store_words(block, at, stride, [next(addresses[cls]) for cls in classes])

    def _payloads(self, sandbox: Any, case: type, values: list[Any]) -> Iterator[int]:
        payload = self.cases[case]
        if payload is None:
            if self.unit and any(value.value is not None for value in values):
                raise TypeError
            return repeat(0)
        slots, start = sandbox.arena.alloc(payload.slot, len(values))
        if values:
            payload.lower_column(sandbox, [value.value for value in values], slots, start, SLOT)
        return iter(range(slots.base + start, slots.base + start + SLOT * len(values), SLOT))

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        if type(value) not in self.cases:
            self.refuse(value, path, f" (give one of {', '.join(case.__name__ for case in self.cases)})")
        payload = self.cases[type(value)]
        if payload is not None:
            payload.check(sandbox, value.value, f"{path}.value")
        elif self.unit and value.value is not None:
            self.refuse(value, path, " (this case has no payload: its value is None)")


class Variant(Cases):
    """A union of case classes."""

    kind, layout, words = 16, "QQQ", 3

    def __init__(self, descriptor: VariantOf, payloads: Sequence[Codec | None]) -> None:
        self.name = f"variant {descriptor.name}"
        self._setup({case.cls: payload for case, payload in zip(descriptor.cases, payloads, strict=True)})
        self.tags = {case.cls: pinned(case.wit.encode()) for case in descriptor.cases}
        self.wits = [case.wit for case in descriptor.cases]

    def tag(self, cls: type) -> tuple[int, ...]:
        return self.tags[cls]

    def store_tags(self, block: Block, offset: int, stride: int, classes: list[type]) -> None:
        tags = [self.tags[cls] for cls in classes]
        store_words(block, offset + 8, stride, [length for length, _ in tags])
        store_words(block, offset + 16, stride, [address for _, address in tags])

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        length, address, payload = words
        key, keys = telling(self.wits, length, address)
        cases = zip(keys, self.cases.items(), strict=True)
        readers = {row: g.reader(codec, g.const(cls)) for row, (cls, codec) in cases}
        return f"{g.table(readers)}[{key}]({payload}, _S)"


class Result(Cases):
    """`Ok` or `Err`, never untagged."""

    kind, layout, words, unit = 19, "B7xQ8x", 2, True

    def __init__(self, ok: Codec | None, err: Codec | None, *, classes: tuple[type, type] = (Ok, Err)) -> None:
        self.name = f"result<{ok.name if ok else '_'}, {err.name if err else '_'}>"
        self._setup(dict(zip(classes, (ok, err), strict=True)))

    def tag(self, cls: type) -> tuple[int, ...]:
        return (int(cls is Ok),)

    def store_tags(self, block: Block, offset: int, stride: int, classes: list[type]) -> None:
        store(block, "B", offset + 8, stride, array("B", [cls is Ok for cls in classes]))

    def payload(self, g: Source, case: type, address: str) -> str:
        """An expression for the bare payload of a case; None without one."""
        codec = self.cases[case]
        return codec.lift_at(g, address) if codec else "None"

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        ok, err = (f"{g.const(case)}({self.payload(g, case, words[1])})" for case in (Ok, Err))
        return f"({ok} if {words[0]} else {err})"


def telling(names: Sequence[str], length: str, address: str) -> tuple[str, list[Any]]:
    """An expression that tells names apart by what is cheapest to read, and its value for each of them."""
    octets = [name.encode() for name in names]
    if len(set(map(len, octets))) == len(octets):
        return length, list(map(len, octets))
    for i in range(min(map(len, octets))):
        keys = [len(name) << 8 | name[i] for name in octets]
        if len(set(keys)) == len(keys):
            return f"{length} << 8 | _M[{address} + {i}]", keys
    return f"_bytes(_M[{address}:{address} + {length}])", list(octets)
