"""The resources of `demo:both/graph@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from typing import Self

from wit_world.exports import graph as exported_graph


class Node(exported_graph.Node):
    """Resource `node`, kept by the component."""

    def __init__(self, label: str) -> None:
        raise NotImplementedError

    def label(self) -> str:
        raise NotImplementedError

    def link(self, to: Self) -> None:
        raise NotImplementedError

    @classmethod
    def same(cls, a: Self, b: Self) -> bool:
        raise NotImplementedError


class Net(exported_graph.Net):
    """Its errors are defined further down, or hold the resource itself."""

    def __init__(self) -> None:
        """Answer a call of the constructor of `net`.

        Raises:
            Err: with a `Failure`, to answer with an error.
        """
        raise NotImplementedError

    def by_option(self) -> None:
        """Answer a call of `net.by-option`.

        Raises:
            Err: with a `Net | None`, to answer with an error.
        """
        raise NotImplementedError

    def by_list(self) -> None:
        """Answer a call of `net.by-list`.

        Raises:
            Err: with a `list[Ok[Failure] | Err[Net]]`, to answer with an error.
        """
        raise NotImplementedError

    def by_tuple(self) -> None:
        """Answer a call of `net.by-tuple`.

        Raises:
            Err: with a `tuple[Net, Some[Failure | None] | None, list[Why] | None]`, to answer with an error.
        """
        raise NotImplementedError
