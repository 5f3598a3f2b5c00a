"""The resources of `demo:docs/nasty@1.2.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from typing import Self

from wit_world.exports import nasty as exported_nasty


class Thing(exported_nasty.Thing):
    """Ends in quotes \"\"\" """

    def __init__(self) -> None:
        """Fits to the column, so that the closing quotes would not fit on the same line."""
        raise NotImplementedError

    def quiet(self) -> None:
        """
        Raises:
          nothing
        """
        raise NotImplementedError

    def take(self, n: int) -> int:
        """Answer a call of `thing.take`.

        Raises:
            Err: with None, to answer with an error.
        """
        raise NotImplementedError

    @classmethod
    def make(cls) -> Self:
        """Answer a call of `thing.make`.

        Raises:
            Err: with a `Fault`, to answer with an error.
        """
        raise NotImplementedError
