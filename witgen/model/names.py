"""Names of packages, interfaces and worlds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from witgen.source import Span


@dataclass(frozen=True, slots=True, order=True)
class PackageName:
    """`namespace:name@version`; the version is kept as written, build metadata included. `span` is where it stands."""

    namespace: str
    name: str
    version: str | None = None
    span: Span | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        return f"{self.namespace}:{self.name}" + (f"@{self.version}" if self.version else "")

    def path(self, item: str) -> str:
        """`namespace:name/item@version`."""
        version = f"@{self.version}" if self.version else ""
        return f"{self.namespace}:{self.name}/{item}{version}"


@dataclass(frozen=True, slots=True)
class InterfaceName:
    """An interface of a package, or one written in place in a world (`world` is then its world,
    `item` the plain name it is imported or exported by, and `exported` which of the two)."""

    package: PackageName
    item: str
    world: str | None = None
    exported: bool = False

    def __str__(self) -> str:
        return self.package.path(self.item) if self.world is None else self.item


@dataclass(frozen=True, slots=True)
class WorldName:
    """A world of a package."""

    package: PackageName
    item: str

    def __str__(self) -> str:
        return self.package.path(self.item)


Owner: TypeAlias = InterfaceName | WorldName
