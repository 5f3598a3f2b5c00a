"""Freed memory stays at hand between calls that carry much data.

The engine takes and frees about 70 bytes for each item of a list on its way, megabytes for 64 KiB of `list<u8>`. glibc
gives freed megabytes back to the system, and the next call faults them in again page by page, which took more
than half of the time of a call. How much it keeps grows with the largest block it has seen freed (mallopt(3),
M_MMAP_THRESHOLD), so it gets to see one. Nobody touches that block: it costs no memory.
"""

from __future__ import annotations

import ctypes
import functools
import sys
from typing import Any, Final

__all__ = ["keep_freed_memory"]

_SEEN: Final = 5 << 20
"""glibc keeps up to twice as much in each arena, of which a thread mostly has its own: what calls with 64 KiB of
`list<u8>` free, there and back. For larger ones it would take more than a process with many threads should keep."""


@functools.cache
def keep_freed_memory() -> None:
    """Once per process: let glibc keep up to 10 MiB of freed memory in each of its arenas.

    Whoever has set MALLOC_TRIM_THRESHOLD_ or its kin, or called `mallopt`, has decided: glibc then adapts nothing.
    """
    if sys.platform != "linux":
        return
    libc: Any = ctypes.CDLL(None)
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.restype, libc.free.argtypes = None, [ctypes.c_void_p]
    libc.free(libc.malloc(_SEEN))
