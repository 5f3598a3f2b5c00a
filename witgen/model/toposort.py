"""Order by dependency, without recursion, so that no chain is too long."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T", bound="Hashable")


def toposort(
    nodes: Iterable[T],
    needs: Callable[[T], Iterable[T]],
    on_cycle: Callable[[tuple[T, ...]], None],
) -> list[T]:
    """Every node, and whatever it needs, after what it needs; otherwise in the order given.

    `on_cycle` is told of each path that begins and ends with the same node, each needing the next; if it returns,
    the last of these needs counts for nothing. A need is looked at once, however often it is named.
    """
    done: dict[T, None] = {}
    for node in nodes:
        if node not in done:
            _visit(node, needs, done, on_cycle)
    return list(done)


def _visit(
    root: T,
    needs: Callable[[T], Iterable[T]],
    done: dict[T, None],
    on_cycle: Callable[[tuple[T, ...]], None],
) -> None:
    path = {root: None}
    stack = [(root, iter(dict.fromkeys(needs(root))))]
    while stack:
        node, rest = stack[-1]
        for need in rest:
            if need in path:
                nodes = list(path)
                on_cycle((*nodes[nodes.index(need) :], need))
            elif need not in done:
                path[need] = None
                stack.append((need, iter(dict.fromkeys(needs(need)))))
                break
        else:
            stack.pop()
            del path[node]
            done[node] = None
