"""World `demo:pantry/every-type@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

import wit_world
from componentize_py_types import Err, Ok, Some
from wit_world import exports
from wit_world.imports import shelf


class WitWorld(wit_world.WitWorld):
    """Everything in one world."""

    def run(self, args: list[str]) -> str:
        """Tidy up."""
        raise NotImplementedError


class Pantry(exports.Pantry):
    """What the pantry answers."""

    def bool_back(self, v: bool) -> bool:
        raise NotImplementedError

    def ints(
        self, a: int, b: int, c: int, d: int, e: int, f: int, g: int, h: int
    ) -> tuple[int, int]:
        raise NotImplementedError

    def floats(self, a: float, b: float) -> float:
        raise NotImplementedError

    def mark_back(self, v: str) -> str:
        raise NotImplementedError

    def text_back(self, v: str) -> str:
        raise NotImplementedError

    def bytes_back(self, v: bytes) -> bytes:
        raise NotImplementedError

    def words(self, v: list[str]) -> list[str]:
        raise NotImplementedError

    def items(self, v: list[shelf.Item]) -> list[shelf.Item]:
        raise NotImplementedError

    def place_back(self, v: shelf.Place) -> shelf.Place:
        raise NotImplementedError

    def packing_back(self, v: shelf.Packing) -> shelf.Packing:
        raise NotImplementedError

    def season_back(self, v: shelf.Season) -> shelf.Season:
        raise NotImplementedError

    def labels_back(self, v: shelf.Labels) -> shelf.Labels:
        raise NotImplementedError

    def triple(self, v: tuple[int, str, shelf.Place]) -> tuple[int, str, shelf.Place]:
        raise NotImplementedError

    def maybe(self, v: str | None) -> str | None:
        raise NotImplementedError

    def perhaps(self, v: Ok[int] | Err[str]) -> Ok[int] | Err[str] | None:
        raise NotImplementedError

    def offsets(self, v: bytes) -> list[bytes]:
        raise NotImplementedError

    def deep(self, v: Some[int | None] | None) -> list[Ok[None] | Err[shelf.Season]]:
        raise NotImplementedError

    def fail(self, why: str) -> None:
        """Always fails.

        Raises:
            Err: with a `str`, to answer with an error.
        """
        raise NotImplementedError

    def check(self) -> None:
        """Answer a call of `check`.

        Raises:
            Err: with None, to answer with an error.
        """
        raise NotImplementedError

    def choose(self) -> shelf.Item:
        """Answer a call of `choose`.

        Raises:
            Err: with None, to answer with an error.
        """
        raise NotImplementedError
