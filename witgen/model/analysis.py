"""Facts about types, each computed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.model.types import Alias, BorrowType, OwnType, Resource, TypeDef, parts, parts_of_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.model.types import Type


class Contains:
    """`contains(type)`: is there a part, however deep, of which `wanted` is true?

    Handles are parts; what is behind them (the resource) is not. Answers are remembered, and long
    chains of definitions take no recursion.
    """

    def __init__(self, wanted: Callable[[Type], bool]) -> None:
        self._wanted = wanted
        self._known: dict[TypeDef, bool] = {}

    def __call__(self, type_: Type) -> bool:
        pending = [definition for definition in _definitions(type_) if definition not in self._known]
        while pending:
            definition = pending[-1]
            inner = [d for part in parts_of_kind(definition.kind) for d in _definitions(part)]
            unknown = [d for d in inner if d not in self._known]
            if unknown:
                pending += unknown
                continue
            pending.pop()
            self._known[definition] = self._wanted(definition) or any(
                self._within(part) for part in parts_of_kind(definition.kind)
            )
        return self._within(type_)

    def _within(self, type_: Type) -> bool:
        if isinstance(type_, TypeDef):
            return self._known[type_]
        return self._wanted(type_) or any(self._within(part) for part in parts(type_))


def _definitions(type_: Type) -> list[TypeDef]:
    """The definitions a type mentions directly."""
    if isinstance(type_, TypeDef):
        return [type_]
    return [definition for part in parts(type_) for definition in _definitions(part)]


def is_borrow(type_: Type) -> bool:
    """Is it a `borrow<…>`?"""
    return isinstance(type_, BorrowType)


def is_handle(type_: Type) -> bool:
    """Is it an `own<…>` or `borrow<…>`?"""
    return isinstance(type_, OwnType | BorrowType)


def is_resource(definition: TypeDef) -> bool:
    """Is it a resource, or an alias of one?"""
    return isinstance(resource_of(definition).kind, Resource)


def resource_of(definition: TypeDef) -> TypeDef:
    """The definition behind aliases of definitions; for a resource's alias, the resource."""
    while isinstance(definition.kind, Alias) and isinstance(definition.kind.target, TypeDef):
        definition = definition.kind.target
    return definition
