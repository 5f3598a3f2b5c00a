"""The layouts that a compiler has to give to structs, for it to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.guest.c.types import cases, members
from witgen.codegen.guest.c.view import Check
from witgen.model.canonical import payload_offset
from witgen.model.types import ListType, MapType, TypeDef, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.codegen.guest.c.types import CType

__all__ = ["checks"]


def checks(structs: Iterable[CType]) -> tuple[Check, ...]:
    """What the canonical ABI says of each."""
    return tuple(
        Check(type_.spelled, type_.shape.layout.size, type_.shape.layout.align, tuple(_offsets(type_)))
        for type_ in structs
    )


def _offsets(type_: CType) -> list[tuple[str, int]]:
    if isinstance(type_.type, ListType | MapType):
        return [("data", 0), ("length", 4)]
    parts = members(type_)
    if parts is not None:
        found, end = list[tuple[str, int]](), 0
        for name, part in parts:
            layout = part.shape.layout
            found.append((name, layout.after(end)))
            end = layout.after(end) + layout.size
        return found
    tag, payloads = cases(type_) or ("", [])
    shapes = [None if part is None else part.shape for _, part in payloads]
    at = payload_offset(shapes, len(shapes))
    places = [path for path, part in payloads if part is not None]
    if isinstance(type_.type, TypeDef) and isinstance(type_.type.kind, Variant):
        places = ["as"] if places else []
    return [(tag, 0), *((place, at) for place in places)]
