"""World `demo:items/world-items@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

import wit_world
from wit_world.imports import base


class WitWorld(wit_world.WitWorld):
    """Types, resources and functions of the world itself."""

    def run(
        self, with_: wit_world.Engine, calls: list[wit_world.CallFunction]
    ) -> str | None:
        raise NotImplementedError

    def plot(self, points: list[base.Point]) -> base.Shape:
        raise NotImplementedError
