"""Python-owned memory in the layout of wasmtime's component values, and a view of all memory to read results.

`wasmtime_component_val_t` is 32 bytes: a kind (u8 at 0) and a union (at 8). An entry of a record is 48: a
name (length, address) and a value; an entry of a map is 64: two values.
"""

from __future__ import annotations

import ctypes
import functools
import sys
from array import array
from ctypes import addressof, c_char, c_ssize_t, c_void_p
from typing import Any, Final

from witgen.runtime.errors import LimitError

SLOT: Final = 32
ENTRY: Final = 48
PAIR: Final = 64

_view: Any = ctypes.pythonapi["PyMemoryView_FromMemory"]
_view.restype = ctypes.py_object
_view.argtypes = [c_void_p, c_ssize_t, ctypes.c_int]

MEMORY: Final[memoryview] = _view(None, sys.maxsize, 0x200)
"""Byte `p` of this process: base 0, so that a pointer is an index."""

OCTETS: Final = bytes.__basicsize__ - 1
"""CPython keeps the bytes of object `b` at `id(b) + OCTETS`."""

_LARGE: Final = 1 << 16

if ctypes.string_at(id(b"address") + OCTETS, 7) != b"address":
    raise ImportError("witgen needs CPython: this interpreter does not keep bytes objects in place")


@functools.cache
def pinned(octets: bytes) -> tuple[int, int]:
    """Length and address of bytes that live as long as the process: names of fields, cases and flags."""
    buffer = ctypes.create_string_buffer(octets, max(len(octets), 1))
    _PINNED.append(buffer)
    return len(octets), addressof(buffer)


_PINNED: list[Any] = []


class _Views(dict[str, Any]):
    """Views of some memory by C type, each made when it is first asked for."""

    __slots__ = ("_octets",)

    def __init__(self, octets: bytearray) -> None:
        super().__init__()
        self._octets: Any = memoryview(octets)

    def __missing__(self, code: str) -> Any:
        view = self[code] = self._octets.cast(code)
        return view


class Block:
    """A fixed piece of memory with a view per C type. It never moves while it is referenced."""

    __slots__ = ("_pin", "base", "octets", "size", "view")

    def __init__(self, size: int, image: bytes | None = None) -> None:
        self.size = size
        self.octets = bytearray(size) if image is None else bytearray(image) * (size // len(image))
        self._pin = (c_char * size).from_buffer(self.octets)
        self.base = addressof(self._pin)
        self.view: dict[str, Any] = _Views(self.octets)


class Arena:
    """Bump allocator for what a call passes in: the callee copies, so it is `reset` when the call is over.

    Two blocks, one of them for values of kind u8, grow up to `KEEP` and stay; what is larger gets a block for the call.
    """

    __slots__ = ("_block", "_held", "_large", "_limit", "_octets", "_octets_top", "_top")

    KEEP: Final = 4 << 20
    U8: Final = bytes((2,)) + bytes(31)

    def __init__(self, limit: int = 1 << 30) -> None:
        self._limit = limit
        self._top = self._octets_top = self._large = 0
        self._held: list[object] = []
        self._block = Block(4096)
        self._octets = Block(32768, self.U8)

    def reset(self) -> None:
        """Forget everything allocated."""
        self._top = self._octets_top = 0
        if self._held:
            self._held.clear()
            self._large = 0

    def alloc(self, image: bytes, count: int) -> tuple[Block, int]:
        """A block and the offset in it of `count` copies of `image`, contiguous."""
        size = len(image) * count
        offset, block = self._top, self._block
        if offset + size > block.size:
            if size > self.KEEP:
                return self._own(size, image), 0
            self._held.append(block)
            block = self._block = Block(self._grown(block, size))
            self._count(block.size)
            offset = 0
        block.octets[offset : offset + size] = image * count
        self._top = offset + size
        return block, offset

    def u8(self, data: bytes, count: int) -> int:
        """The address of `count` values of kind u8: their block keeps its kinds, so one strided store does it."""
        offset, block = self._octets_top, self._octets
        end = offset + SLOT * count
        if end > block.size:
            offset, end = 0, SLOT * count
            if end > self.KEEP:
                block = self._own(end, self.U8)
                block.octets[8:end:SLOT] = data
                return block.base
            self._held.append(block)
            block = self._octets = Block(self._grown(block, end), self.U8)
            self._count(block.size)
        if count:
            block.octets[offset + 8 : end : SLOT] = data
        self._octets_top = end
        return block.base + offset

    def _grown(self, block: Block, size: int) -> int:
        return min(max(2 * block.size, 1 << (size - 1).bit_length()), self.KEEP)

    def _own(self, size: int, image: bytes) -> Block:
        self._count(size)
        block = Block(size, image)
        self._held.append(block)
        return block

    def _count(self, size: int) -> None:
        if self._large + size > self._limit:
            raise LimitError(
                "host_bytes_per_call",
                f"this is too much for one call: each list item and each byte of a list<u8> takes {SLOT} bytes "
                f"on its way, {self._large + size:,} in all, and {self._limit:,} is the limit. Pass less at once, or "
                "raise Limits(host_bytes_per_call=…)",
            )
        self._large += size

    def hold(self, data: bytes) -> int:
        """The address of `data`, which stays alive until the call is over."""
        if len(data) > _LARGE:
            self._count(len(data))
        self._held.append(data)
        return id(data) + OCTETS

    def keep(self, kept: object) -> None:
        """Keep an object alive until the call is over."""
        self._held.append(kept)


def buffer(value: Any) -> memoryview:
    """A view of what exports its memory. Raises TypeError for anything else, and for numpy's masked arrays:
    their memory holds the masked numbers too."""
    if getattr(value, "mask", None) is not None:
        raise TypeError
    return memoryview(value)


def store(block: Block, code: str, offset: int, stride: int, column: array[Any] | memoryview) -> None:
    """Write `column` of C type `code` at `offset`, `offset + stride`, …"""
    size = column.itemsize
    start, step = offset // size, stride // size
    block.view[code][start : start + step * len(column) : step] = column


def store_words(block: Block, offset: int, stride: int, column: Any) -> None:
    """Write an iterable of 64-bit words as `store` does."""
    store(block, "Q", offset, stride, array("Q", column))
