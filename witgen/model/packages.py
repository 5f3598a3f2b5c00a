"""A resolved set of packages and the choice of a world in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.model.suggest import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.model.items import Package


@dataclass(frozen=True, slots=True, eq=False)
class Resolved:
    """Packages in dependency order; `roots` are the ones the user named, in the order given. `features` are those
    that gate anything."""

    packages: tuple[Package, ...]
    roots: tuple[Package, ...]
    features: frozenset[str] = frozenset()

    def remarks(self, features: Iterable[str]) -> list[str]:
        """What to say of features that were asked for: those that gate nothing may be misspelled."""
        known = listed(sorted(self.features)) if self.features else "there are none here"
        wrong = [name for name in features if name not in self.features]
        return [f"no item belongs to the feature `{name}`; features: {known}" for name in wrong]
