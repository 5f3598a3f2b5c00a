"""How values cross a component's boundary as numbers and bytes: CanonicalABI.md "Alignment", "Element Size",
"Flattening", for a guest whose addresses have 32 bits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, assert_never

from witgen.model.items import FunctionKind
from witgen.model.names import InterfaceName
from witgen.model.types import (
    Alias,
    BorrowType,
    EnumKind,
    FixedListType,
    Flags,
    FutureType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    Record,
    Resource,
    ResultType,
    StreamType,
    TupleType,
    TypeDef,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.model.analysis import ByParts
    from witgen.model.items import Function
    from witgen.model.names import Owner
    from witgen.model.types import Type

__all__ = [
    "MAX_FLAT_PARAMS",
    "MAX_FLAT_RESULTS",
    "Core",
    "Layout",
    "Lowered",
    "Shape",
    "discriminant",
    "export_name",
    "import_module",
    "join",
    "lowered",
    "payload_offset",
    "shape",
]

MAX_FLAT_PARAMS: Final = 16
MAX_FLAT_RESULTS: Final = 1


class Core(Enum):
    """A type of core WebAssembly."""

    I32 = "i32"
    I64 = "i64"
    F32 = "f32"
    F64 = "f64"


@dataclass(frozen=True, slots=True)
class Layout:
    """What a value takes in memory, in bytes."""

    size: int
    align: int

    def after(self, offset: int) -> int:
        """Where it begins, when `offset` bytes are taken already."""
        return -(-offset // self.align) * self.align


@dataclass(frozen=True, slots=True)
class Shape:
    """A type in memory, and as core values: `flat` has all that it takes, or as many as tell that these are too many.

    `points` says that something of it lies elsewhere in memory: text, a list.
    """

    layout: Layout
    flat: tuple[Core, ...]
    points: bool


@dataclass(frozen=True, slots=True)
class Lowered:
    """The core function that a function of WIT is. `spilled` parameters are one address of a tuple of them all. A
    result that does not fit is `returned` in memory: an import is given the address to write it to as its last
    parameter, an export answers with the address."""

    params: tuple[Core, ...]
    result: Core | None
    spilled: bool
    returned: bool
    points: bool

    @property
    def posts(self) -> bool:
        """Has the export something to free when the host has read the answer (`cabi_post_…`)?"""
        return self.returned and self.points


def shape(type_: Type, parts: Sequence[Shape]) -> Shape:
    """What a type is to the canonical ABI; asked by parts (`ByParts(shape)`)."""
    match type_:
        case Primitive():
            return _PRIMITIVES[type_]
        case ListType() | MapType():
            return _POINTER
        case OwnType() | BorrowType() | StreamType() | FutureType():
            return _HANDLE
        case FixedListType(_, length):
            return _repeated(parts[0], length)
        case TupleType():
            return _tuple(parts)
        case OptionType():
            return _variant([None, parts[0]])
        case ResultType(ok, err):
            found = iter(parts)
            return _variant([None if part is None else next(found) for part in (ok, err)])
        case TypeDef():
            return _defined(type_, parts)
        case _:
            assert_never(type_)


def _defined(definition: TypeDef, parts: Sequence[Shape]) -> Shape:
    match definition.kind:
        case Record():
            return _tuple(parts)
        case Variant(cases):
            found = iter(parts)
            return _variant([None if case.payload is None else next(found) for case in cases])
        case EnumKind(cases):
            return _PRIMITIVES[discriminant(len(cases))]
        case Flags(flags):
            return _PRIMITIVES[discriminant(2 ** len(flags))]
        case Alias():
            return parts[0] if parts else _HANDLE
        case Resource():
            return _HANDLE
        case _:
            assert_never(definition.kind)


def discriminant(cases: int) -> Primitive:
    """What tells so many cases apart."""
    return Primitive.U8 if cases <= 2**8 else Primitive.U16 if cases <= 2**16 else Primitive.U32


def payload_offset(cases: Iterable[Shape | None], count: int) -> int:
    """Where the payload of a variant with `count` cases begins."""
    tag = _PRIMITIVES[discriminant(count)].layout.size
    align = max((case.layout.align for case in cases if case is not None), default=1)
    return Layout(0, align).after(tag)


def join(a: Core, b: Core) -> Core:
    """What carries either of two."""
    if a is b:
        return a
    return Core.I32 if {a, b} == {Core.I32, Core.F32} else Core.I64


def lowered(function: Function, shapes: ByParts[Shape], *, exported: bool) -> Lowered:
    """The core signature of a function; a method's `self` is its first parameter.

    CanonicalABI.md "Flattening": more than 16 flat parameters are spilled, more than one flat result is returned in
    memory.
    """
    params = [shapes(param.type) for param in function.params]
    flat = [core for each in params for core in each.flat]
    if function.kind is FunctionKind.METHOD:
        flat.insert(0, Core.I32)
    spilled = len(flat) > MAX_FLAT_PARAMS
    cores = (Core.I32,) if spilled else tuple(flat)
    result = None if function.result is None else shapes(function.result)
    if result is None or not result.flat:
        return Lowered(cores, None, spilled, returned=False, points=False)
    if len(result.flat) <= MAX_FLAT_RESULTS:
        return Lowered(cores, result.flat[0], spilled, returned=False, points=result.points)
    if exported:
        return Lowered(cores, Core.I32, spilled, returned=True, points=result.points)
    return Lowered((*cores, Core.I32), None, spilled, returned=True, points=result.points)


def import_module(owner: Owner) -> str:
    """The module of core imports that an interface, or the world itself, is."""
    return str(owner) if isinstance(owner, InterfaceName) else "$root"


def export_name(owner: Owner, name: str) -> str:
    """The core export that a function is, by its canonical name."""
    return f"{owner}#{name}" if isinstance(owner, InterfaceName) else name


def _tuple(parts: Sequence[Shape]) -> Shape:
    offset, flat = 0, list[Core]()
    for part in parts:
        offset = part.layout.after(offset) + part.layout.size
        flat += part.flat
    align = max((part.layout.align for part in parts), default=1)
    size = Layout(0, align).after(offset)
    return Shape(Layout(size, align), tuple(flat[:_ENOUGH]), any(part.points for part in parts))


def _repeated(part: Shape, length: int) -> Shape:
    layout = Layout(part.layout.size * length, part.layout.align)
    return Shape(layout, (part.flat * min(length, _ENOUGH))[:_ENOUGH], part.points)


def _variant(cases: Sequence[Shape | None]) -> Shape:
    flat = list[Core]()
    for case in filter(None, cases):
        for at, core in enumerate(case.flat):
            if at == len(flat):
                flat.append(core)
            flat[at] = join(flat[at], core)
    found = [case.layout for case in cases if case is not None]
    align = max([_PRIMITIVES[discriminant(len(cases))].layout.size, *(layout.align for layout in found)])
    payload = payload_offset(cases, len(cases))
    size = Layout(0, align).after(payload + max((layout.size for layout in found), default=0))
    points = any(case.points for case in cases if case is not None)
    return Shape(Layout(size, align), (Core.I32, *flat[: _ENOUGH - 1]), points)


_ENOUGH: Final = MAX_FLAT_PARAMS + 1


def _scalar(size: int, core: Core) -> Shape:
    return Shape(Layout(size, size), (core,), points=False)


_POINTER: Final = Shape(Layout(8, 4), (Core.I32, Core.I32), points=True)
_HANDLE: Final = _scalar(4, Core.I32)
_PRIMITIVES: Final = {
    Primitive.BOOL: _scalar(1, Core.I32),
    Primitive.U8: _scalar(1, Core.I32),
    Primitive.S8: _scalar(1, Core.I32),
    Primitive.U16: _scalar(2, Core.I32),
    Primitive.S16: _scalar(2, Core.I32),
    Primitive.U32: _scalar(4, Core.I32),
    Primitive.S32: _scalar(4, Core.I32),
    Primitive.U64: _scalar(8, Core.I64),
    Primitive.S64: _scalar(8, Core.I64),
    Primitive.F32: _scalar(4, Core.F32),
    Primitive.F64: _scalar(8, Core.F64),
    Primitive.CHAR: _scalar(4, Core.I32),
    Primitive.STRING: _POINTER,
    Primitive.ERROR_CONTEXT: _HANDLE,
}
