"""The guest with a whole Python in it: 18 MB, made by componentize-py of examples/plugins/pricing.py, once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from side_by_side.witgen_side import generated

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.support import guests  # noqa: E402 - the checkout may not be on the path

__all__ = ["PLUGINS", "Shop", "built", "shop_package"]

PLUGINS = ROOT / "examples" / "plugins"


class Shop:
    """What the guest imports, and does not use in the calls that are measured."""

    class Receipt:
        """A resource."""

        def __init__(self, title: str) -> None: ...
        def line(self, text: str, cents: int) -> None: ...
        def total(self) -> int: ...

    def find(self, code: str) -> Any: ...


def built() -> Path:
    """The guest; building it takes a while, once."""
    return guests.cached(PLUGINS, "pricing.wasm")


def shop_package(directory: Path) -> Any:
    """The generated package of its world."""
    return generated(directory, "plugin", PLUGINS / "wit")
