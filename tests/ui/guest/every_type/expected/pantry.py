"""The resources of `demo:pantry/pantry@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from typing import Self

from wit_world.exports import pantry as exported_pantry
from wit_world.imports import shelf


class Shopping(exported_pantry.Shopping):
    """A shopping list."""

    def __init__(self, owner: str) -> None:
        raise NotImplementedError

    def add(self, what: shelf.Item) -> int:
        """Add an item; answers how many there are.

        Raises:
            Err: with a `Labels`, to answer with an error.
        """
        raise NotImplementedError

    def total(self) -> int:
        raise NotImplementedError

    @classmethod
    def merge(cls, a: Self, b: Self) -> Self:
        """Answer a call of `shopping.merge`.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError
