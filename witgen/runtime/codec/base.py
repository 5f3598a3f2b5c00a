"""The question every codec answers: how one value, and how a column of values, is lowered and lifted.

Lowering one value writes straight-line source that stores into the frame. Lowering many (the items of a
list) recurses over columns: a scalar is one strided store, a record lowers the column of each field.

The happy path only *detects* a bad value, by any of `ERRORS`; `check` then walks the arguments and names it.
"""

from __future__ import annotations

import reprlib
import struct
from abc import ABC, abstractmethod
from dataclasses import fields, is_dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, NoReturn

from witgen.runtime.codec.memory import SLOT, Arena, Block
from witgen.runtime.errors import LimitError, MismatchError, ResourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.errors import WitgenError
    from witgen.runtime.codec.source import Binds, Source

ERRORS: Final = (
    TypeError, ValueError, OverflowError, AttributeError, KeyError, BufferError, struct.error, ResourceError, LimitError
)  # fmt: skip
"""What a store of an unfit value raises."""

_SHOWN: Final = 60


class Codec(ABC):
    """Lowers and lifts the values of one WIT type.

    `kind` is the engine's tag; `layout` unpacks the 24 bytes after the tag into `words` words.
    """

    kind: int = 0
    layout: str = "QQ8x"
    words: int = 2
    name: str
    bulky: bool = False
    """May a value be large? Then a result is freed at once; others wait for the next call, except large strings."""
    handles: bool = False
    """May a value hold a resource?"""

    @property
    def slot(self) -> bytes:
        """The 32 bytes of a value before anything is stored in it."""
        return struct.pack("=B31x", self.kind)

    @abstractmethod
    def lower_one(self, g: Source, value: str, offset: int) -> None:
        """Write the source that stores the value named `value` into the slot at `offset` of the frame."""

    @abstractmethod
    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        """Store `values` into slots at `offset`, `offset + stride`, … of `block`."""

    @abstractmethod
    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        """An expression for the value whose words have these names; assignments it needs go to `binds`."""

    def lift_at(self, g: Source, address: str) -> str:
        """An expression for the value whose slot is at `address`."""
        return f"{g.reader(self)}({address}, _S)"

    def lift_many(self, g: Source) -> str:
        """An expression for the list of `_n` values whose slots start at `_p`."""
        return g.comprehension([(0, self)], SLOT, "{}")

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        """Raise `Unfit` for the first unfit value in `value`, if there is one."""
        try:
            self.lower_column(Scratch(sandbox), [value], Block(SLOT), 0, SLOT)
        except UnicodeEncodeError:
            self.refuse(value, path, " (a lone surrogate)")
        except ERRORS:
            self.refuse(value, path)

    def refuse(self, value: Any, path: str, why: str = "") -> NoReturn:
        """Raise `Unfit` for `value` itself."""
        raise Unfit(path, f"expected {self.name}, got {show(value)}{why}")


class Unfit(Exception):  # noqa: N818 - `explain` makes it the user's error
    """A value that does not fit, found by `check`: the path to it, what is wrong, and the user's error."""

    def __init__(self, path: str, why: str, error: type[WitgenError] = MismatchError) -> None:
        super().__init__(path, why)
        self.path, self.why, self.error = path, why, error


class Scratch:
    """Stands in for a sandbox while values are only checked: it has an arena and gives nothing away."""

    def __init__(self, sandbox: Any) -> None:
        self.arena = Arena()
        self._vouch = sandbox.vouch

    def give_handle(self, value: Any, resource: Any) -> int:
        """Check that `value` may be passed as `resource`."""
        self._vouch(value, resource)
        return 0

    lend_handle = give_object = lend_object = give_handle


class _Short(reprlib.Repr):
    """Looks at no more of a value than is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 4
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = self.maxfrozenset = self.maxdeque = _SHOWN // 3
        self.maxarray = _SHOWN // 3

    def repr_str(self, x: Any, level: int) -> str:
        return repr(x[:_SHOWN])

    repr_bytes = repr_bytearray = repr_str

    def repr_int(self, x: Any, level: int) -> str:
        return repr(x)

    def repr_instance(self, x: Any, level: int) -> str:
        if not is_dataclass(x) or isinstance(x, type):
            return repr(x)
        shown = ", ".join(f"{field.name}={self.repr1(getattr(x, field.name), level - 1)}" for field in fields(x))
        return f"{type(x).__qualname__}({shown})"


_short = _Short()


def show(value: Any) -> str:
    """A short text of a value; its repr may be long, or broken."""
    try:
        text = _short.repr(value)
    except Exception:  # noqa: BLE001 - user code: a message about a bad value must not hide it behind another error
        text = f"a {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def uniform(values: Sequence[Any], cls: type) -> bool:
    """Is the type of every value exactly `cls`? (`groupby` is the cheapest loop in C for it.)"""
    groups = groupby(values, type)
    return next(groups)[0] is cls and next(groups, None) is None
