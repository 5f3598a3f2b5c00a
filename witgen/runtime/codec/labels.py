"""Enums and flags: names on the wire, members in Python."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Codec
from witgen.runtime.codec.memory import OCTETS, Block, pinned, store_words
from witgen.runtime.codec.sums import telling

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import Enum as PyEnum

    from witgen.runtime.codec.source import Binds, Source
    from witgen.runtime.types import EnumOf, FlagsOf


class Enum(Codec):
    """A member of an `enum.Enum`."""

    kind = 17

    def __init__(self, descriptor: EnumOf) -> None:
        self.name, self.members = f"enum {descriptor.name}", descriptor.members
        self.tags = {id(member): pinned(wit.encode()) for wit, member in descriptor.members}

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        g.line(f"{g.word(offset + 8)}, {g.word(offset + 16)} = {g.const(self.tags)}[_id({value})]")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        tags = [self.tags[identity] for identity in map(id, values)]
        store_words(block, offset + 8, stride, [length for length, _ in tags])
        store_words(block, offset + 16, stride, [address for _, address in tags])

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        key, keys = telling([wit for wit, _ in self.members], *words)
        members = dict(zip(keys, (member for _, member in self.members), strict=True))
        return f"{g.const(members)}[{key}]"


class Flags(Codec):
    """A member, or a combination of members, of an `enum.Flag`."""

    kind = 20

    def __init__(self, descriptor: FlagsOf) -> None:
        self.name, self.cls, self.members = f"flags {descriptor.name}", descriptor.cls, descriptor.members
        self.mask = sum(member.value for _, member in self.members)
        self.tags: dict[int, bytes] = {}
        self.seen: dict[int, PyEnum] = {}

    def tag(self, value: Any) -> bytes:
        """The lengths and addresses of the names of the flags set, remembered per combination."""
        if type(value) is not self.cls:
            raise TypeError
        tag = self.tags.get(value._value_)
        return self._tag(value._value_) if tag is None else tag

    def _tag(self, bits: int) -> bytes:
        if bits & ~self.mask:
            raise ValueError
        names = (pinned(wit.encode()) for wit, member in self.members if member.value & bits)
        tag = b"".join(struct.pack("=QQ", *name) for name in names)
        if len(self.tags) < _COMBINATIONS:
            self.tags[bits] = tag
        return tag

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        tag = g.local("s")
        g.line(f"{tag} = {g.const(self.tag)}({value})")  # stays alive in its local variable until the call is over
        g.line(f"{g.word(offset + 8)} = _len({tag}) >> 4; {g.word(offset + 16)} = _id({tag}) + {OCTETS}")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        tags = list(map(self.tag, values))
        sandbox.arena.keep(tags)
        store_words(block, offset + 8, stride, [len(tag) >> 4 for tag in tags])
        store_words(block, offset + 16, stride, [id(tag) + OCTETS for tag in tags])

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        key, keys = telling([wit for wit, _ in self.members], "_k", "_q")
        bits = g.const(dict(zip(keys, (member.value for _, member in self.members), strict=True)))
        pairs = f"{g.const(struct.Struct('=QQ').iter_unpack)}(_M[_p:_p + 16*_n])"
        total = f"{g.const(sum)}([{bits}[{key}] for _k, _q in {pairs}]) if _n else 0"
        binds_ = [("_v", total), ("_m", f"{g.const(self.seen)}.get(_v)")]
        reader = g.function("_n, _p", binds_, f"_m if _m is not None else {g.const(self._member)}(_v)")
        return f"{reader}({words[0]}, {words[1]})"

    def _member(self, bits: int) -> PyEnum:
        member = self.cls(bits)
        if len(self.seen) < _COMBINATIONS:
            self.seen[bits] = member
        return member


_COMBINATIONS = 4096
"""How many combinations of one flags type are remembered."""
