"""What interfaces and worlds hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from witgen.model.names import InterfaceName, PackageName, WorldName
    from witgen.model.stability import Stability
    from witgen.model.types import Type, TypeDef
    from witgen.source import Span


class FunctionKind(Enum):
    """What a function belongs to."""

    FREE = "freestanding"
    CONSTRUCTOR = "constructor"
    METHOD = "method"
    STATIC = "static"


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter; a method's `self` is not listed."""

    name: str
    type: Type
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A function. `name` is as written (`incr`; a constructor's is the resource's name); `resource`
    is what a constructor, method or static belongs to. A constructor's result is the resource, or
    `result<resource, e>` when it may fail."""

    name: str
    kind: FunctionKind
    resource: TypeDef | None
    is_async: bool
    params: tuple[Param, ...]
    result: Type | None
    docs: str
    stability: Stability | None
    external_id: str | None
    span: Span

    @property
    def canonical_name(self) -> str:
        """The name in a component's binary: `f`, `[constructor]r`, `[method]r.m`, `[static]r.s`.

        Component model, Explainer.md "Import and Export Definitions".
        """
        if self.resource is None:
            return self.name
        owner = self.resource.name
        if self.kind is FunctionKind.CONSTRUCTOR:
            return f"[constructor]{owner}"
        return f"[{self.kind.value}]{owner}.{self.name}"


@dataclass(frozen=True, slots=True, eq=False)
class Interface:
    """An interface: its types (in an order where every type follows those it refers to) and functions."""

    name: InterfaceName
    types: tuple[TypeDef, ...]
    functions: tuple[Function, ...]
    docs: str
    stability: Stability | None
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class InterfaceItem:
    """An interface imported or exported by a world, under `name`: the interface's own path, or a plain
    label (an inline interface, or a named one behind `label: a:b/i`, the `implements` form)."""

    name: str
    interface: Interface
    stability: Stability | None
    external_id: str | None
    docs: str = ""
    span: Span | None = field(default=None, repr=False)

    @property
    def implements(self) -> bool:
        """Is this a named interface imported or exported under a label of its own?"""
        return self.interface.name.world is None and self.name != str(self.interface.name)


@dataclass(frozen=True, slots=True, eq=False)
class FunctionItem:
    """A function imported or exported by a world itself."""

    name: str
    function: Function


@dataclass(frozen=True, slots=True, eq=False)
class TypeItem:
    """A type of the world itself (always an import), members of its resources are FunctionItems."""

    name: str
    type: TypeDef


WorldItem: TypeAlias = InterfaceItem | FunctionItem | TypeItem


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """A world, elaborated (WIT.md "Worlds"): transitive dependencies are among its imports, and every
    item follows the ones it depends on."""

    name: WorldName
    imports: tuple[WorldItem, ...]
    exports: tuple[WorldItem, ...]
    docs: str
    stability: Stability | None
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """A resolved package."""

    name: PackageName
    interfaces: tuple[Interface, ...]
    worlds: tuple[World, ...]
    docs: str
