"""Gates: since when an item is stable, or which feature it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Stable:
    """`@since(version = …)`, maybe `@deprecated(version = …)`."""

    since: str
    deprecated: str | None = None


@dataclass(frozen=True, slots=True)
class Unstable:
    """`@unstable(feature = …)`, maybe `@deprecated(version = …)`."""

    feature: str
    deprecated: str | None = None


Stability: TypeAlias = Stable | Unstable
