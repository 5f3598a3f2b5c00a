"""Compiled components in files: the engine's bytes and, behind them, a seal that tells whether they are whole.

The engine ignores what follows its bytes, so that a sealed file can be mapped as it is.
"""

from __future__ import annotations

import io
import os
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING, Final

from witgen.runtime import capi

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["Seal", "deserialize_open", "is_compiled", "is_precompiled", "is_whole", "read_seal", "sealed"]

_SEAL: Final = Struct("<32s32sQ8s")
_MAGIC: Final = b"witgen\0\1"
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Seal:
    """What stands behind the engine's bytes: what they were made from, their digest and their number."""

    key: bytes
    digest: bytes
    length: int


def sealed(payload: bytes, key: bytes = bytes(32)) -> bytes:
    """The seal of these bytes."""
    return _SEAL.pack(key, sha256(payload).digest(), len(payload), _MAGIC)


def read_seal(file: BinaryIO) -> Seal | None:
    """The seal of a file, or None where it has none or another length than its seal says."""
    size = file.seek(0, os.SEEK_END)
    if size < _SEAL.size:
        return None
    file.seek(size - _SEAL.size)
    key, digest, length, magic = _SEAL.unpack(file.read(_SEAL.size))
    return Seal(key, digest, length) if magic == _MAGIC and length == size - _SEAL.size else None


def is_whole(file: BinaryIO, seal: Seal) -> bool:
    """Do the bytes have the digest of the seal? This reads them all."""
    digest, left = sha256(), seal.length
    file.seek(0)
    while left and (block := file.read(min(left, _BLOCK))):
        digest.update(block)
        left -= len(block)
    return digest.digest() == seal.digest


def is_compiled(octets: bytes) -> bool:
    """Are these an engine's machine code, by their first bytes: ELF, of a kind that is wasmtime's own?"""
    return octets.startswith(b"\x7fELF") and octets[7:8] == b"\xc8"


def is_precompiled(path: Path) -> bool:
    """Is it a file that `precompile` made the contents of?"""
    with path.open("rb") as file:
        return is_compiled(file.read(8)) and read_seal(file) is not None


def deserialize_open(engine: capi.Owned, file: BinaryIO, seal: Seal) -> capi.Owned:
    """The component in an open file: mapped where an open file has a path, so that what was checked is what is
    mapped; read elsewhere, and where the disk refuses to map code. Raises `EngineFault`."""
    if _NUMBERED is not None:
        with suppress(capi.EngineFault, io.UnsupportedOperation):
            return capi.deserialize_file(engine, f"{_NUMBERED}/{file.fileno()}".encode())
    file.seek(0)
    return capi.deserialize(engine, file.read(seal.length))


_NUMBERED: Final = next((place for place in ("/proc/self/fd", "/dev/fd") if Path(place).is_dir()), None)
"""Where open files have paths."""
