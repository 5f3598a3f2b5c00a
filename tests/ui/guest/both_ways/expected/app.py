"""World `demo:both/both-ways@0.1.0`, to be filled in.

witgen wrote this file once, and does not touch it again.
"""

from __future__ import annotations

from wit_world import exports
from wit_world.exports import graph as exported_graph
from wit_world.exports import report as exported_report
from wit_world.imports import graph, walk


class Graph(exports.Graph):
    """Used in both directions: one set of values, two contracts."""

    def first(self, edges: list[graph.Edge]) -> graph.Edge:
        """Answer a call of `first`.

        Raises:
            Err: with a `Place`, to answer with an error.
        """
        raise NotImplementedError

    def visit(
        self, all: list[exported_graph.Node], last: exported_graph.Node
    ) -> list[exported_graph.Node]:
        raise NotImplementedError

    def move(self, there: exported_graph.Node) -> exported_graph.Node:
        raise NotImplementedError


class Walk(exports.Walk):
    """Imported and exported, too; refers to what `graph` has on the same side."""

    def walk(
        self, start: exported_graph.Node, steps: list[walk.Step]
    ) -> list[walk.Step]:
        """Answer a call of `walk`.

        Raises:
            Err: with a `Node`, to answer with an error.
        """
        raise NotImplementedError


class Report(exports.Report):
    """Only exported."""

    def tell(self, about: exported_graph.Node) -> str:
        raise NotImplementedError

    def read(self, b: exported_report.Book) -> list[exported_report.Book]:
        raise NotImplementedError
