"""What every language's generator makes of a world."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GuestFiles"]


@dataclass(frozen=True, slots=True)
class GuestFiles:
    """Posix paths with their texts: `stubs` are witgen's, `skeleton` is the author's once it is written.

    `remarks` say what of the world will not work once it is built, `interfaces` which one each module is, in Python.
    """

    stubs: Mapping[str, str]
    skeleton: Mapping[str, str]
    remarks: tuple[str, ...] = ()
    interfaces: Mapping[str, str] = field(default_factory=dict[str, str])
