"""Texts and numbers that stand in a component: what random values rarely hit, its code may well compare with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from witgen.runtime import capi
from witgen.runtime.loading import Precompiled, read

if TYPE_CHECKING:
    from witgen.runtime.loading import Source

__all__ = ["constants"]

_LARGEST: Final = 1 << 20
"""Bytes of the largest component that is looked at: those with a language runtime are full of what is not theirs."""
_MOST: Final = 500
_TEXT: Final = re.compile(rb"[\x20-\x7e]{2,64}")
_CONST: Final = re.compile(rb"[\x41\x42]([\x80-\xff]{0,9}[\x00-\x7f])")
_PLAIN: Final = 64
"""Smaller numbers come by themselves."""


def constants(source: Source) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Printable texts of a component's data, and operands of its `i32.const` and `i64.const`, as signed and unsigned
    numbers. They are found by their looks: some are none. Raises `LoadError`."""
    if isinstance(source, Precompiled):
        return (), ()
    octets, _ = read(source)
    if len(octets) > _LARGEST:
        return (), ()
    if not octets.startswith(b"\0asm"):
        try:
            octets = capi.wat_to_wasm(octets)
        except capi.EngineFault:  # compiling it says why
            return (), ()
    texts = dict.fromkeys(found.decode("ascii") for found in _TEXT.findall(octets))
    numbers = dict.fromkeys(n for found in _CONST.findall(octets) for n in _readings(found))
    return tuple(texts)[:_MOST], tuple(numbers)[:_MOST]


def _readings(operand: bytes) -> list[int]:
    """A signed LEB128 number, and what an unsigned 32 or 64 bit number of the same bits is."""
    bits = 7 * len(operand)
    number = sum((octet & 0x7F) << 7 * place for place, octet in enumerate(operand))
    signed = number - (1 << bits) if operand[-1] & 0x40 else number
    if abs(signed) < _PLAIN:
        return []
    return [signed] if signed > 0 else [signed, signed % (1 << 32), signed % (1 << 64)]
