"""What is true of a type as far as its Rust depends on it; each asked by parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from witgen.codegen.shapes import size
from witgen.model.analysis import ByParts, holds_borrow
from witgen.model.canonical import shape
from witgen.model.types import OwnType, Primitive, TupleType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.canonical import Shape
    from witgen.model.types import Type, TypeDef

__all__ = ["Qualities"]

_LONGEST: Final = 12
"""Of longer tuples the standard library compares and prints none."""


@dataclass(frozen=True, slots=True)
class Qualities:
    """The questions, with what is known already. `built` are the resources that have a constructor."""

    built: frozenset[TypeDef]
    shape: ByParts[Shape] = field(default_factory=lambda: ByParts(shape))
    size: ByParts[int] = field(default_factory=lambda: ByParts(size))
    borrows: ByParts[bool] = field(default_factory=lambda: ByParts(holds_borrow))
    owns: ByParts[bool] = field(default_factory=lambda: ByParts(_owns))
    floats: ByParts[bool] = field(default_factory=lambda: ByParts(_floats))
    long: ByParts[bool] = field(default_factory=lambda: ByParts(_long))

    def derives(self, type_: Type) -> tuple[str, ...]:
        """The traits that the compiler can derive for a record or variant."""
        if self.owns(type_) or self.borrows(type_):
            return () if self.long(type_) else ("Debug",)
        copy = () if self.shape(type_).points else ("Copy",)
        if self.long(type_):
            return ("Clone", *copy)
        total = () if self.floats(type_) else ("Eq", "Hash")
        return tuple(sorted(("Clone", "Debug", "PartialEq", *copy, *total)))


def _owns(type_: Type, found: Sequence[bool]) -> bool:
    return isinstance(type_, OwnType) or any(found)


def _floats(type_: Type, found: Sequence[bool]) -> bool:
    return type_ in {Primitive.F32, Primitive.F64} or any(found)


def _long(type_: Type, found: Sequence[bool]) -> bool:
    return (isinstance(type_, TupleType) and len(type_.elements) > _LONGEST) or any(found)
