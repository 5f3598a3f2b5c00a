"""What a component's binary says of itself without being compiled: sizes, and the names of imports and exports.

Component model, Binary.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["COMPONENT", "Section", "exports", "imports", "leb", "measure", "sections"]

COMPONENT: Final = b"\0asm\x0d\0\x01\0"
_HEADER: Final = 8
_MODULE, _NESTED, _IMPORTS, _EXPORTS = 1, 4, 10, 11
"""Sections of a component."""
_CODE, _DATA = 10, 11
"""Sections of a core module."""
_CORE, _FUNCTION, _VALUE, _TYPE, _INSTANCE = 0, 1, 2, 3, 5
"""Sorts."""


class Section(NamedTuple):
    """A section: its id, and where its contents begin and end."""

    id: int
    start: int
    end: int


def sections(octets: bytes, start: int = 0, end: int | None = None) -> Iterator[Section]:
    """The sections of a component or core module that lies at `start`. ValueError if it is cut off."""
    at, end = start + _HEADER, len(octets) if end is None else end
    while at < end:
        size, after = _unleb(octets, at + 1)
        if after + size > end:
            raise ValueError("a section goes beyond the end")
        yield Section(octets[at], after, after + size)
        at = after + size


def measure(octets: bytes, start: int = 0, end: int | None = None) -> tuple[int, int]:
    """The bytes of code in a component's core modules, and those of the memory they begin with."""
    parts = [(0, 0)]
    for outer in sections(octets, start, end):
        if outer.id == _NESTED:
            parts.append(measure(octets, outer.start, outer.end))
        elif outer.id == _MODULE:
            sizes = [(inner.id, inner.end - inner.start) for inner in sections(octets, outer.start, outer.end)]
            parts += [(size if id_ == _CODE else 0, size if id_ == _DATA else 0) for id_, size in sizes]
    code, memory = zip(*parts, strict=True)
    return sum(code), sum(memory)


def imports(octets: bytes) -> tuple[str, ...]:
    """Names of the interfaces and functions that a component asks for."""
    found: list[tuple[str, int]] = []
    for section in sections(octets):
        if section.id == _IMPORTS:
            count, at = _unleb(octets, section.start)
            for _ in range(count):
                name, at = _name(octets, at)
                sort, at = _described(octets, at)
                found.append((name, sort))
    return _callable(found)


def exports(octets: bytes) -> tuple[str, ...]:
    """Names of the interfaces and functions that a component has."""
    found: list[tuple[str, int]] = []
    for section in sections(octets):
        if section.id == _EXPORTS:
            count, at = _unleb(octets, section.start)
            for _ in range(count):
                name, at = _name(octets, at)
                sort = octets[at]
                _, at = _unleb(octets, at + (2 if sort == _CORE else 1))
                described, at = octets[at], at + 1
                at = _described(octets, at)[1] if described else at
                found.append((name, sort))
    return _callable(found)


def _callable(found: list[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(name for name, sort in found if sort in (_FUNCTION, _INSTANCE))


def _name(octets: bytes, at: int) -> tuple[str, int]:
    """The name of an import or export, after the byte that says of which form it is."""
    size, at = _unleb(octets, at + 1)
    return octets[at : at + size].decode(), at + size


def _described(octets: bytes, at: int) -> tuple[int, int]:
    """The sort an `externdesc` is of, and where it ends."""
    sort = octets[at]
    if sort in (_TYPE, _VALUE) and octets[at + 1] == 1:  # a bound that names no index: a resource
        return sort, at + 2
    return sort, _unleb(octets, at + (2 if sort in (_CORE, _TYPE, _VALUE) else 1))[1]


def _unleb(octets: bytes, at: int) -> tuple[int, int]:
    """An unsigned LEB128 number, and where it ends."""
    number = shift = 0
    while True:
        if at >= len(octets):
            raise ValueError("a number goes beyond the end")
        byte = octets[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            return number, at


def leb(number: int) -> bytes:
    """A number as unsigned LEB128."""
    octets = bytearray()
    while number > 0x7F:  # noqa: PLR2004 - seven bits a byte
        octets.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*octets, number])
