"""Questions about types whose answer for a type follows from the answers for its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from witgen.model.names import InterfaceName
from witgen.model.types import Alias, BorrowType, Resource, TypeDef, parts, parts_of_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from witgen.model.types import Type

__all__ = ["ByParts", "depth", "extent", "holds_borrow", "inner", "is_resource", "origin_of", "resource_of"]

T = TypeVar("T")


class ByParts(Generic[T]):
    """`question(type)`: `answer(type, answers for its parts)`, wherever in a graph of types it is asked.

    Named types share parts, so that walking them anew takes a time exponential in their number: each is answered
    once. Long chains of them take no recursion.
    """

    def __init__(self, answer: Callable[[Type, Sequence[T]], T]) -> None:
        self._answer = answer
        self._known: dict[TypeDef, T] = {}

    def __call__(self, type_: Type) -> T:
        pending = self._unknown(type_)
        while pending:
            definition = pending[-1]
            if needed := [d for part in inner(definition) for d in self._unknown(part)]:
                pending += needed
                continue
            pending.pop()
            self._known[definition] = self._ask(definition)
        return self._of(type_)

    def _of(self, type_: Type) -> T:
        return self._known[type_] if isinstance(type_, TypeDef) else self._ask(type_)

    def _ask(self, type_: Type) -> T:
        return self._answer(type_, [self._of(part) for part in inner(type_)])

    def _unknown(self, type_: Type) -> list[TypeDef]:
        """The definitions a type mentions directly, where they are still to be answered."""
        if isinstance(type_, TypeDef):
            return [] if type_ in self._known else [type_]
        return [definition for part in parts(type_) for definition in self._unknown(part)]


def inner(type_: Type) -> tuple[Type, ...]:
    """The types a type directly consists of. Handles are parts; the resource behind one is not."""
    return parts_of_kind(type_.kind) if isinstance(type_, TypeDef) else parts(type_)


def holds_borrow(type_: Type, held: Sequence[bool]) -> bool:
    """Is it, or holds it, a `borrow<…>`?"""
    return isinstance(type_, BorrowType) or any(held)


def depth(type_: Type, depths: Sequence[int]) -> int:
    """How deep types nest in it; another name of a type is no deeper than the type."""
    own = 0 if isinstance(type_, TypeDef) and isinstance(type_.kind, Alias) else 1
    return own + max(depths) if depths else 0


def extent(_: Type, extents: Sequence[int]) -> int:
    """How many types there are in it, once every name is written out."""
    return 1 + sum(extents)


def is_resource(definition: TypeDef) -> bool:
    """Is it a resource, or an alias of one?"""
    return isinstance(resource_of(definition).kind, Resource)


def resource_of(definition: TypeDef) -> TypeDef:
    """The definition behind aliases of definitions; for a resource's alias, the resource."""
    while isinstance(definition.kind, Alias) and isinstance(definition.kind.target, TypeDef):
        definition = definition.kind.target
    return definition


def origin_of(definition: TypeDef) -> InterfaceName | None:
    """The interface whose type a definition is another name of: its own, or the one a `use` names."""
    match definition.kind:
        case Alias(TypeDef(owner=InterfaceName() as owner)):
            return owner
        case _:
            return None
