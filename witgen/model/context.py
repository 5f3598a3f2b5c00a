"""What is known so far while packages are being resolved."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from witgen.codes import Code
from witgen.errors import fail, give_up
from witgen.model.analysis import ByParts, holds_borrow
from witgen.model.elaborate import uses_of
from witgen.model.items import Interface, World
from witgen.model.types import Alias, Resource, TypeDef

if TYPE_CHECKING:
    from witgen.errors import Problems
    from witgen.model.gates import Features
    from witgen.model.names import InterfaceName, WorldName
    from witgen.model.sources import Sources
    from witgen.syntax import ast

Gated: TypeAlias = TypeDef | Interface | World


class Context:
    """Everything resolved so far. What features keep out is resolved too, and listed in `missing` with the
    feature that is not enabled. What is wrong goes to `problems`; names that are not known for that are `broken`."""

    def __init__(self, sources: Sources, features: Features, problems: Problems) -> None:
        self.sources = sources
        self.features = features
        self.problems = problems
        self.interfaces: dict[InterfaceName, Interface] = {}
        self.worlds: dict[WorldName, World] = {}
        self.types: dict[InterfaceName, dict[str, TypeDef]] = {}
        self.broken: dict[InterfaceName, set[str]] = {}
        self.missing: dict[Gated, str] = {}
        self.resources: dict[TypeDef, TypeDef] = {}
        """A resource, or an alias of one, to the resource."""
        self.uses_of = cache(uses_of)
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

    def interface(self, name: InterfaceName) -> Interface:
        """The interface of that name, which exists; if it is not resolved, a cycle was reported."""
        return self.interfaces[name] if name in self.interfaces else give_up()

    def world(self, name: WorldName) -> World:
        """The world of that name, which exists; if it is not resolved, something wrong with it was reported."""
        return self.worlds[name] if name in self.worlds else give_up()

    def require(self, target: Gated, mention: ast.Name) -> None:
        """Refuse that an item which is kept mentions one that a feature keeps out."""
        if target in self.missing:
            feature = self.missing[target]
            name = target.name if isinstance(target, TypeDef) else target.name.item
            fail(
                Code.FEATURE_DISABLED,
                f"`{name}` belongs to the feature `{feature}`, which is not enabled",
                mention.span,
                related=(("defined here", target.span),),
                hints=(f"gate this item too, or enable the feature: `--features {feature}`",),
            )
