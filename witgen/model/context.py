"""What is known so far while packages are being resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from witgen.errors import fail
from witgen.model.analysis import ByParts, holds_borrow
from witgen.model.items import Interface, World
from witgen.model.types import Alias, Resource, TypeDef

if TYPE_CHECKING:
    from witgen.model.gates import Features
    from witgen.model.names import InterfaceName, PackageName, WorldName
    from witgen.model.sources import PackageSource
    from witgen.syntax import ast

Gated: TypeAlias = TypeDef | Interface | World


class Context:
    """Everything resolved so far. What features keep out is resolved too, and listed in `missing` with the
    feature that is not enabled."""

    def __init__(self, sources: dict[PackageName, PackageSource], features: Features) -> None:
        self.sources = sources
        self.features = features
        self.interfaces: dict[InterfaceName, Interface] = {}
        self.worlds: dict[WorldName, World] = {}
        self.types: dict[InterfaceName, dict[str, TypeDef]] = {}
        self.missing: dict[Gated, str] = {}
        self.resources: dict[TypeDef, TypeDef] = {}
        """A resource, or an alias of one, to the resource."""
        self.borrows = ByParts(holds_borrow)
        """Is there a `borrow` in a type?"""

    def add(self, definition: TypeDef, missing: str | None) -> None:
        """Register a definition; everything it refers to is registered already."""
        if missing is not None:
            self.missing[definition] = missing
        match definition.kind:
            case Resource():
                self.resources[definition] = definition
            case Alias(TypeDef() as target) if target in self.resources:
                self.resources[definition] = self.resources[target]
            case _:
                pass

    def require(self, target: Gated, mention: ast.Name) -> None:
        """Refuse that an item which is kept mentions one that a feature keeps out."""
        if target in self.missing:
            feature = self.missing[target]
            name = target.name if isinstance(target, TypeDef) else target.name.item
            fail(
                f"`{name}` belongs to the feature `{feature}`, which is not enabled",
                mention.span,
                related=(("defined here", target.span),),
                hints=(f"gate this item too, or enable the feature: `--features {feature}`",),
            )
