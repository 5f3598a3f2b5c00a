"""Order by dependency, without recursion, so that no chain is too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

T = TypeVar("T", bound="Hashable")


class CycleError(Exception, Generic[T]):
    """There is no order; `path` starts and ends with the same node, each depending on the next."""

    def __init__(self, path: tuple[T, ...]) -> None:
        self.path = path
        super().__init__()


def toposort(nodes: Iterable[T], needs: Callable[[T], Iterable[T]]) -> list[T]:
    """Every node, and whatever it needs, after what it needs; otherwise in the order given."""
    done: dict[T, None] = {}
    for node in nodes:
        if node not in done:
            _visit(node, needs, done)
    return list(done)


def _visit(root: T, needs: Callable[[T], Iterable[T]], done: dict[T, None]) -> None:
    path: dict[T, Iterator[T]] = {root: iter(needs(root))}
    while path:
        node, rest = next(reversed(path.items()))
        for need in rest:
            if need in path:
                nodes = list(path)
                raise CycleError((*nodes[nodes.index(need) :], need))
            if need not in done:
                path[need] = iter(needs(need))
                break
        else:
            del path[node]
            done[node] = None
