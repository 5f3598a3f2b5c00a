"""Strings, and lists of u8, which are bytes in Python."""

from __future__ import annotations

import ctypes
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import Codec
from witgen.runtime.codec.memory import MEMORY, OCTETS, SLOT, Block, buffer, store, store_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.runtime.codec.source import Binds, Source

_COPY_WHOLE = 4096
_LARGE = 65536
_OCTET_FORMATS = ("B", "c", "=B")


class String(Codec):
    """A str without lone surrogates, as UTF-8."""

    kind, name = 12, "string"

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        octets = g.local("s")
        g.line(f"{octets} = _encode({value})")  # stays alive in its local variable until the call is over
        g.line(f"{g.word(offset + 8)} = _len({octets}); {g.word(offset + 16)} = _id({octets}) + {OCTETS}")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        text = "".join(values)  # refuses what is no str
        if text.isascii():
            octets, lengths = text.encode(), array("Q", map(len, values))
        else:
            parts = list(map(str.encode, values))
            octets, lengths = b"".join(parts), array("Q", map(len, parts))
        base = sandbox.arena.hold(octets)
        starts = array("Q", accumulate(lengths, initial=base))
        if starts.pop() != base + len(octets):
            raise ValueError("a subclass of str lies about its length")
        store(block, "Q", offset + 8, stride, lengths)
        store(block, "Q", offset + 16, stride, starts)

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        g.lifts_text = True
        length, address = words
        return f"(_M if {length} < {_LARGE} else _S.large())[{address}:{address} + {length}].tobytes().decode()"


class Octets(Codec):
    """`list<u8>`: bytes, or any contiguous buffer of bytes on the way in."""

    kind, name, bulky = 13, "list<u8>", True

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        g.uses_arena = True
        count = g.local("n")
        with g.block(f"if _type({value}) is not _bytes:"):
            g.line(f"{value} = {g.const(as_bytes)}({value})")
        g.line(f"{count} = _len({value})")
        g.line(f"{g.word(offset + 8)} = {count}; {g.word(offset + 16)} = _A.u8({value}, {count})")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        octets = list(map(as_bytes, values))
        lengths = array("Q", map(len, octets))
        base = sandbox.arena.u8(b"".join(octets), sum(lengths))
        store(block, "Q", offset + 8, stride, lengths)
        store_words(block, offset + 16, stride, accumulate((SLOT * n for n in lengths[:-1]), initial=base))

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return f"{g.const(octets_at)}({words[0]}, {words[1]})"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            as_bytes(value)
        except (TypeError, ValueError, BufferError):
            self.refuse(value, path, " (give bytes, or a contiguous buffer of bytes)")


def as_bytes(value: Any) -> bytes:
    """A snapshot of a buffer of single bytes; a str or a list of ints is neither."""
    if isinstance(value, bytes):
        return bytes(value)
    view = buffer(value)
    if view.format not in _OCTET_FORMATS or not view.contiguous:
        raise TypeError
    return view.tobytes()


def octets_at(count: int, address: int) -> bytes:
    """The payloads of `count` values of kind u8 at `address`."""
    if count > _COPY_WHOLE:
        return ctypes.string_at(address, SLOT * count)[8::SLOT]
    return MEMORY[address + 8 : address + SLOT * count : SLOT].tobytes() if count else b""
