"""The resources of `demo:there/store`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from wit_world.exports import store as exported_store


class Shelf(exported_store.Shelf):
    """Resource `shelf`, kept by the component."""

    def __init__(self) -> None:
        raise NotImplementedError

    def put(self, text: str) -> None:
        raise NotImplementedError
