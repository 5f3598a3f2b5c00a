"""World `demo:counter/counter@1.0.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

import wit_world


class WitWorld(wit_world.WitWorld):
    """The functions of the world itself."""

    def count(self, text: str) -> int:
        """Answer a call of `count`.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError
