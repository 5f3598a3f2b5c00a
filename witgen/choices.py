"""What a user may choose about the code that is generated."""

from __future__ import annotations

from enum import Enum
from typing import Literal, TypeAlias

__all__ = ["Guest", "NumberLists", "NumberListsName"]

NumberListsName: TypeAlias = Literal["list", "array", "memoryview"]


class NumberLists(Enum):
    """What a list of numbers is once it is out of wasm; a `list<u8>` is bytes in any case."""

    LIST = "list"
    ARRAY = "array"
    MEMORYVIEW = "memoryview"


class Guest(Enum):
    """In which language a guest is written, by which tool it is built."""

    PYTHON = "python"
    C = "c"
    JS = "js"
    RUST = "rust"
