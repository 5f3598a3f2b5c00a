"""World `demo:finder/finder@1.0.0` in Python."""

from __future__ import annotations

from wit_world import exports


class Search(exports.Search):
    """What the guest makes of the notebook."""

    def checksum(self, data: bytes) -> int:
        """The Fletcher-16 checksum of some bytes: two sums modulo 255, the second one in the high byte."""
        low = high = 0
        for byte in data:
            low = (low + byte) % 255
            high = (high + low) % 255
        return high << 8 | low
