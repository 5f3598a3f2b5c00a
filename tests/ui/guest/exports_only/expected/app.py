"""World `demo:pure/exports-only`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

import wit_world


class WitWorld(wit_world.WitWorld):
    """The functions of the world itself."""

    def add(self, a: int, b: int) -> int:
        raise NotImplementedError
