"""The source text of one signature's codec, while it is being written.

Codecs write straight-line Python into a `Source`; `build` compiles it once and gives a function that makes
a callable with a frame of its own. Every internal name starts with an underscore: a WIT parameter may be
called `type` or `len`.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from struct import Struct
from typing import TYPE_CHECKING, Any, Protocol

from witgen.runtime.codec.memory import MEMORY, SLOT, Block

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

Binds = list[tuple[str, str]]
"""Assignments an expression depends on, in order: (target, expression)."""

BUILTINS = {
    "_type": type,
    "_len": len,
    "_id": id,
    "_ord": ord,
    "_chr": chr,
    "_bytes": bytes,
    "_list": list,
    "_dict": dict,
    "_zip": zip,
    "_iter": iter,
    "_encode": str.encode,
    "_IndexError": IndexError,
    "_M": MEMORY,
}


class Lifter(Protocol):
    """What a source asks of a codec."""

    @property
    def layout(self) -> str: ...

    @property
    def words(self) -> int: ...

    def lift(self, g: Source, words: list[str], binds: Binds) -> str: ...

    def lift_many(self, g: Source) -> str: ...


@dataclass(slots=True)
class Source:
    """Helpers (module level), a prologue (once per frame), the body (once per call), constants, and the image
    of the frame: the memory whose kinds, names and pointers never change."""

    namespace: dict[str, Any] = field(default_factory=lambda: dict(BUILTINS))
    helpers: list[str] = field(default_factory=list[str])
    prologue: list[str] = field(default_factory=list[str])
    body: list[str] = field(default_factory=list[str])
    image: bytearray = field(default_factory=bytearray)
    uses_arena: bool = False
    lifts_text: bool = False
    text: str = ""
    _pointers: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    _views: set[str] = field(default_factory=set[str])
    _memo: dict[tuple[str, int], str] = field(default_factory=dict[tuple[str, int], str])
    _keep: list[object] = field(default_factory=list[object])
    _count: int = 0
    _depth: int = 1

    def line(self, text: str) -> None:
        """Add a line to the body at the current depth."""
        self.body.append(self.indented(text))

    def indented(self, text: str) -> str:
        """`text` as a line at the current depth."""
        return "    " * self._depth + text

    @contextmanager
    def block(self, header: str) -> Generator[None]:
        """`header` and, indented, what is written inside."""
        self.line(header)
        self._depth += 1
        yield
        self._depth -= 1

    def local(self, hint: str) -> str:
        """A name not used yet."""
        self._count += 1
        return f"_{hint}{self._count}"

    def const(self, value: Any) -> str:
        """A name bound to `value`."""
        key = ("const", id(value))
        if key not in self._memo:
            self._memo[key] = name = self.local("k")
            self.namespace[name] = value
            self._keep.append(value)
        return self._memo[key]

    def unpack(self, layout: str) -> str:
        """A name bound to `Struct(layout).unpack_from`."""
        return self.const(_struct(layout).unpack_from)

    def view(self, code: str) -> str:
        """A name for the frame seen as C type `code`."""
        self._views.add(code)
        return "_f_bool" if code == "?" else f"_f_{code}"

    def word(self, offset: int) -> str:
        """The 64-bit word of the frame at `offset`, as an assignment's target."""
        return f"{self.view('Q')}[{offset // 8}]"

    def alloc(self, image: bytes, pointer: int | None = None) -> int:
        """Room in the frame; its address is kept at offset `pointer`."""
        offset = len(self.image)
        self.image += image
        if pointer is not None:
            self._pointers.append((pointer, offset))
        return offset

    def address(self, offset: int) -> str:
        """A name for the address of a place in the frame."""
        name = self.local("a")
        self.prologue.append(f"{name} = _base + {offset}")
        return name

    def packed(self, layout: str, words: Sequence[int], offset: int | None) -> str:
        """A name for `words` and the address of `offset` (0 for None), packed once per frame."""
        name = self.local("b")
        address = "0" if offset is None else f"_base + {offset}"
        pack = self.const(_struct(f"={layout}").pack)
        self.prologue.append(f"{name} = {pack}({', '.join(map(str, words))}, {address})")
        return name

    def function(self, params: str, binds: Binds, result: str) -> str:
        """A helper function; returns its name."""
        name = self.local("h")
        lines = [f"    {target} = {value}" for target, value in binds]
        self.helpers += [f"def {name}({params}):", *lines, f"    return {result}"]
        return name

    def table(self, rows: dict[Any, str]) -> str:
        """A dict whose values are expressions over helpers; returns its name."""
        name = self.local("d")
        self.helpers.append(f"{name} = {{{', '.join(f'{key!r}: {value}' for key, value in rows.items())}}}")
        return name

    def words(self, codec: Lifter) -> list[str]:
        """Names for the words of a value of `codec`."""
        return [self.local("w") for _ in range(codec.words)]

    def reader(self, codec: Lifter | None, wrap: str = "") -> str:
        """A helper from the address of a slot to the value in it, `wrap`ped in a call; None reads nothing."""
        if codec is None:
            return self.function("_p, _S", [], f"{wrap}()")
        key = ("reader" + wrap, id(codec))
        if key not in self._memo:
            words, binds = self.words(codec), Binds()
            binds.append((targets(words), f"{self.unpack('=8x' + codec.layout)}(_M, _p)"))
            value = codec.lift(self, words, binds)
            self._memo[key] = self.function("_p, _S", binds, f"{wrap}({value})" if wrap else value)
        return self._memo[key]

    def lister(self, codec: Lifter) -> str:
        """A helper from (count, address of slots) to a list of values."""
        key = ("lister", id(codec))
        if key not in self._memo:
            self._memo[key] = self.function("_n, _p, _S", [], f"{codec.lift_many(self)} if _n else []")
        return self._memo[key]

    def comprehension(self, codecs: Sequence[tuple[int, Lifter]], size: int, item: str) -> str:
        """A list over `_n` entries of `size` bytes at `_p`; `item` is formatted with the lifted codecs, which
        stand at the given offsets of an entry."""
        layout, names, values, binds, at = "=", list[str](), list[str](), Binds(), 0
        for offset, codec in codecs:
            words = self.words(codec)
            names += words
            layout += f"{offset + 8 - at}x{codec.layout}"
            at = offset + SLOT
            values.append(codec.lift(self, words, binds))
        layout += f"{size - at}x"
        loops = "".join(f" for {target} in ({value},)" for target, value in binds)
        rows = f"{self.const(_struct(layout).iter_unpack)}(_M[_p:_p + {size}*_n])"
        return f"[{item.format(*values)} for {targets(names)} in {rows}{loops}]"

    def build(self, name: str, parameters: str, head: Sequence[str], arguments: str) -> Callable[..., Any]:
        """Compile, and return a function of `parameters` that makes callables of `arguments`."""
        views = [f"{self.view(code)} = _frame.view[{code!r}]" for code in sorted(self._views)]
        inner = ["_base = _frame.base", *views, *self.prologue, *head, f"def {name}({arguments}):"]
        lines = [f"def _bind(_frame, {parameters}):", *(f"    {row}" for row in inner)]
        lines += [f"    {row}" for row in self.body] + [f"    return {name}"]
        self.text = "\n".join([*self.helpers, *lines])
        exec(compile(self.text, f"<witgen {name}>", "exec"), self.namespace)  # noqa: S102 - our own text, no input in it
        return self._maker(name, self.namespace["_bind"])

    def _maker(self, name: str, bind: Callable[..., Any]) -> Callable[..., Any]:
        image, pointers = bytes(self.image), tuple(self._pointers)

        def make(*environment: Any) -> Any:
            frame = Block(max(len(image), SLOT))
            frame.octets[: len(image)] = image
            words = frame.view["Q"]
            for pointer, target in pointers:
                words[pointer // 8] = frame.base + target
            bound = bind(frame, *environment)
            bound.kept = frame, environment  # it holds addresses in them
            bound.__qualname__ = name.removeprefix("call_")  # as messages about missing arguments name it
            return bound

        return make


def targets(names: Sequence[str]) -> str:
    """`a, b,`: what a tuple is unpacked into."""
    return ", ".join(names) + ","


_STRUCTS: dict[str, Struct] = {}


def _struct(layout: str) -> Struct:
    return _STRUCTS.setdefault(layout, Struct(layout))
