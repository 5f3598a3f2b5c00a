"""Lists and maps."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.base import ERRORS, Codec, Scratch
from witgen.runtime.codec.memory import MEMORY, PAIR, SLOT, Block, buffer, store, store_words
from witgen.runtime.codec.scalars import Bool, Char, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from witgen.runtime.codec.source import Binds, Source


class List(Codec):
    """A list, or any sequence on the way in; an array or buffer of the right numbers goes in as it is."""

    kind, bulky = 13, True

    def __init__(self, item: Codec) -> None:
        self.item, self.name, self.handles = item, f"list<{item.name}>", item.handles
        numeric = isinstance(item, Scalar) and not isinstance(item, Bool | Char)
        self.code = item.code if numeric and isinstance(item, Scalar) else None

    def snapshot(self, value: Any) -> list[Any] | memoryview:
        """A copy nobody else can resize (or a fixed buffer of the item's C type) of any sequence but a str."""
        buffer = numbers(value, self.code) if self.code else None
        if buffer is not None:
            return buffer
        if isinstance(value, str | Mapping | set | frozenset) or not hasattr(value, "__len__"):
            raise TypeError
        try:
            return list(value)
        except NotImplementedError:  # of a memoryview that cannot be read item by item
            raise TypeError from None

    def lower(self, sandbox: Any, values: list[Any] | memoryview) -> int:
        """Store the items of one list; the address of the first."""
        block, offset = sandbox.arena.alloc(self.item.slot, len(values))
        if isinstance(values, memoryview):
            store(block, self.code or "B", offset + 8, SLOT, values)
        else:
            self.item.lower_column(sandbox, values, block, offset, SLOT)
        address: int = block.base + offset
        return address

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        g.uses_arena = True
        items = g.local("v")
        g.line(f"{items} = {value}[:] if _type({value}) is _list else {g.const(self.snapshot)}({value})")
        g.line(f"{g.word(offset + 8)} = _len({items})")
        with g.block(f"if {g.word(offset + 8)}:"):
            g.line(f"{g.word(offset + 16)} = {g.const(self.lower)}(_S, {items})")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        lists: list[list[Any] | memoryview] = [
            value if type(value) is list else self.snapshot(value)  # pyright: ignore[reportUnknownVariableType]
            for value in values
        ]
        lengths = array("Q", map(len, lists))
        store(block, "Q", offset + 8, stride, lengths)
        items = self._joined(lists)
        if len(items) != sum(lengths):
            raise ValueError("a list changed its size during the call")
        if items:
            starts = accumulate((SLOT * n for n in lengths[:-1]), initial=self.lower(sandbox, items))
            store_words(block, offset + 16, stride, starts)

    def _joined(self, lists: list[list[Any] | memoryview]) -> list[Any] | memoryview:
        """The items of all lists; where each is a buffer of the right numbers, nobody looks at one of them."""
        buffers = [items for items in lists if isinstance(items, memoryview)]
        if self.code is None or len(buffers) < len(lists):
            return list(chain.from_iterable(lists))
        joined: Any = memoryview(b"".join(buffers))
        cast: memoryview = joined.cast(self.code)
        return cast

    def _items(self, value: Any) -> list[Any]:
        items = self.snapshot(value)
        return items.tolist() if isinstance(items, memoryview) else items

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return f"{g.lister(self.item)}({words[0]}, {words[1]}, _S)"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        try:
            items = self._items(value)
        except ERRORS:
            self.refuse(value, path)
        bad = first_bad(items, lambda part: self.lower(Scratch(sandbox), part))
        if bad is not None:
            self.item.check(sandbox, items[bad], f"{path}[{bad}]")


class Packed(List):
    """A list of numbers that comes out as an `array`, or as a `memoryview` of bytes that nobody else has."""

    def __init__(self, item: Codec, cls: type) -> None:
        super().__init__(item)
        if self.code is None:
            raise TypeError(f"a list<{item.name}> cannot be a {cls.__name__}: only lists of numbers can")
        self._code, size = self.code, array(self.code).itemsize
        self._start, self._step = 8 // size, SLOT // size
        self._read = self.read_array if cls is array else self.read_view

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        return f"{g.const(self._read)}({words[0]}, {words[1]})"

    def read_array(self, count: int, address: int) -> array[Any]:
        """The numbers of `count` values at `address`, in an array."""
        return array(self._code, self._octets(count, address))

    def read_view(self, count: int, address: int) -> memoryview:
        """The same as a read-only view."""
        view: Any = memoryview(self._octets(count, address))
        cast: memoryview = view.cast(self._code)
        return cast

    def _octets(self, count: int, address: int) -> bytes:
        if not count:
            return b""
        values: Any = MEMORY[address : address + SLOT * count]
        octets: bytes = values.cast(self._code)[self._start :: self._step].tobytes()
        return octets


class Map(Codec):
    """A dict, or any mapping on the way in. CanonicalABI.md: a `map<k, v>` is a `list<tuple<k, v>>`."""

    kind, bulky = 22, True

    def __init__(self, key: Codec, value: Codec) -> None:
        self.key, self.value = key, value
        self.name = f"map<{key.name}, {value.name}>"
        self.handles = value.handles
        self.pair = key.slot + value.slot

    def lower(self, sandbox: Any, value: dict[Any, Any]) -> int:
        """Store the entries of one map; the address of the first."""
        return self._entries(sandbox, list(value.keys()), list(value.values()))

    def _entries(self, sandbox: Any, keys: list[Any], values: list[Any]) -> int:
        block, offset = sandbox.arena.alloc(self.pair, len(keys))
        self.key.lower_column(sandbox, keys, block, offset, PAIR)
        self.value.lower_column(sandbox, values, block, offset + SLOT, PAIR)
        address: int = block.base + offset
        return address

    def lower_one(self, g: Source, value: str, offset: int) -> None:
        g.uses_arena = True
        entries = g.local("v")
        g.line(f"{entries} = {g.const(snapshot)}({value})")
        g.line(f"{g.word(offset + 8)} = _len({entries})")
        with g.block(f"if {entries}:"):
            g.line(f"{g.word(offset + 16)} = {g.const(self.lower)}(_S, {entries})")

    def lower_column(self, sandbox: Any, values: Sequence[Any], block: Block, offset: int, stride: int) -> None:
        maps = list(map(snapshot, values))
        lengths = array("Q", map(len, maps))
        store(block, "Q", offset + 8, stride, lengths)
        keys = list(chain.from_iterable(maps))
        if keys:
            base = self._entries(sandbox, keys, list(chain.from_iterable(m.values() for m in maps)))
            store_words(block, offset + 16, stride, accumulate((PAIR * n for n in lengths[:-1]), initial=base))

    def lift(self, g: Source, words: list[str], binds: Binds) -> str:
        pairs = g.comprehension([(0, self.key), (SLOT, self.value)], PAIR, "({}, {})")
        reader = g.function("_n, _p, _S", [], f"_dict({pairs}) if _n else {{}}")
        return f"{reader}({words[0]}, {words[1]}, _S)"

    def check(self, sandbox: Any, value: Any, path: str) -> None:
        if not isinstance(value, Mapping):
            self.refuse(value, path)
        for key, item in snapshot(value).items():
            self.key.check(sandbox, key, f"{path} key")
            self.value.check(sandbox, item, f"{path}[{key!r}]")


def snapshot(value: Any) -> dict[Any, Any]:
    """A copy of a mapping."""
    if not isinstance(value, Mapping):
        raise TypeError
    return dict(value)  # pyright: ignore[reportUnknownArgumentType] - isinstance makes Any Unknown


def numbers(value: Any, code: str) -> memoryview | None:
    """A private copy of a buffer whose items are of C type `code`, or None if it is no such buffer."""
    if isinstance(value, list | tuple):
        return None
    try:
        view: Any = buffer(value)
    except TypeError:
        return None
    same = view.format.lstrip("@=<") in _SAME[code] and view.itemsize == array(code).itemsize
    if not same or view.ndim != 1:
        return None
    copy: Any = memoryview(view.tobytes())
    cast: memoryview = copy.cast(code)
    return cast


_SAME = {
    "b": ("b",),
    "B": ("B",),
    "h": ("h",),
    "H": ("H",),
    "i": ("i", "l"),
    "I": ("I", "L"),
    "q": ("q", "l"),
    "Q": ("Q", "L"),
    "f": ("f",),
    "d": ("d",),
}
"""Formats that mean the same C type, given the same item size and a little-endian machine."""


def first_bad(items: list[Any], lower: Callable[[list[Any]], object]) -> int | None:
    """The index of the first item that does not lower, found by bisection: no check per item."""
    low, high = 0, len(items)
    if _lowers(items, lower):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if _lowers(items[low:middle], lower):
            low = middle
        else:
            high = middle
    return low


def _lowers(items: list[Any], lower: Callable[[list[Any]], object]) -> bool:
    try:
        lower(items)
    except ERRORS:
        return False
    return True
