"""What is known so far while packages are being resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from witgen.model.items import Interface, World
from witgen.model.types import Alias, BorrowType, Resource, TypeDef, parts, parts_of_kind

if TYPE_CHECKING:
    from witgen.model.gates import Features
    from witgen.model.names import InterfaceName, PackageName, WorldName
    from witgen.model.sources import PackageSource
    from witgen.model.types import Type

Gated: TypeAlias = TypeDef | Interface | World


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """Everything resolved so far. What features keep out is resolved too, and listed in `missing`."""

    sources: dict[PackageName, PackageSource]
    features: Features
    interfaces: dict[InterfaceName, Interface] = field(default_factory=dict)
    worlds: dict[WorldName, World] = field(default_factory=dict)
    types: dict[InterfaceName, dict[str, TypeDef]] = field(default_factory=dict)
    missing: dict[Gated, str] = field(default_factory=dict)
    resources: dict[TypeDef, TypeDef] = field(default_factory=dict)
    borrowing: set[TypeDef] = field(default_factory=set)

    def add(self, definition: TypeDef, missing: str | None) -> None:
        """Register a definition; everything it refers to is registered already."""
        if missing is not None:
            self.missing[definition] = missing
        match definition.kind:
            case Resource():
                self.resources[definition] = definition
            case Alias(TypeDef() as target) if target in self.resources:
                self.resources[definition] = self.resources[target]
            case kind:
                if any(self.borrows(part) for part in parts_of_kind(kind)):
                    self.borrowing.add(definition)

    def borrows(self, type_: Type) -> bool:
        """Is there a `borrow` in the type?"""
        if isinstance(type_, TypeDef):
            return type_ in self.borrowing
        return isinstance(type_, BorrowType) or any(self.borrows(part) for part in parts(type_))
