"""A resolved set of packages and the choice of a world in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from witgen.model.items import Package


@dataclass(frozen=True, slots=True, eq=False)
class Resolved:
    """Packages in dependency order; `roots` are the ones the user named, in the order given."""

    packages: tuple[Package, ...]
    roots: tuple[Package, ...]
