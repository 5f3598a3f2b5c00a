"""What is made of a descriptor, kept as long as the descriptor: a dynamic component brings its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

D = TypeVar("D")
P = ParamSpec("P")
R = TypeVar("R")


def remembered(make: Callable[Concatenate[D, P], R]) -> Callable[Concatenate[D, P], R]:
    """`make`, called once for each descriptor and the arguments that follow it."""
    made: WeakKeyDictionary[D, dict[tuple[object, ...], R]] = WeakKeyDictionary()

    def known(descriptor: D, /, *args: P.args, **kwargs: P.kwargs) -> R:
        results = made.setdefault(descriptor, {})
        if args not in results:
            results[args] = make(descriptor, *args, **kwargs)
        return results[args]

    return known
