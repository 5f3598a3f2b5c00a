"""What types are made of, seen through aliases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from witgen.model.types import (
    Alias,
    BorrowType,
    EnumKind,
    FixedListType,
    Flags,
    FutureType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    Record,
    Resource,
    ResultType,
    StreamType,
    TupleType,
    TypeDef,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.model.types import Type

__all__ = ["Shape", "Shapes", "is_octets", "is_option", "is_resource", "measure", "parts", "resolve", "root"]

LARGE: Final = 100


@dataclass(frozen=True, slots=True)
class Shape:
    """A type as a whole. `blocker` is the keyword of a part that cannot cross the boundary of a host; `size`
    counts the parts it has once aliases are written out."""

    blocker: str | None
    size: int


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of named types, each found once: named types share parts, so that walking them anew takes a time
    exponential in their number."""

    named: dict[TypeDef, Shape]

    def blocker(self, type: Type) -> str | None:  # noqa: A002 - the word of the model
        """The keyword of what keeps `type` from crossing the boundary, if it cannot."""
        return self.of(type).blocker

    def is_large(self, definition: TypeDef) -> bool:
        """Is it too large an alias to be written out?"""
        return self.of(definition).size > LARGE

    def of(self, type: Type) -> Shape:  # noqa: A002
        """The shape of any type whose named parts are known."""
        if isinstance(type, TypeDef):
            return self.named[type]
        return self.combine(type)

    def combine(self, type: Type) -> Shape:  # noqa: A002
        """The shape of a type from those of its parts."""
        inner = [self.of(part) for part in parts(type)]
        blocker = _keyword(type) or next((shape.blocker for shape in inner if shape.blocker), None)
        if isinstance(type, TypeDef) and not isinstance(type.kind, Alias):
            return Shape(blocker, 1)
        own = 0 if isinstance(type, TypeDef) else 1
        return Shape(blocker, min(own + sum(shape.size for shape in inner), LARGE + 1))


def measure(definitions: Iterable[TypeDef]) -> Shapes:
    """The shapes of definitions, each of which follows those it refers to."""
    shapes = Shapes({})
    for definition in definitions:
        shapes.named[definition] = shapes.combine(definition)
    return shapes


def _keyword(type: Type) -> str | None:  # noqa: A002
    match type:
        case Primitive.ERROR_CONTEXT:
            return "error-context"
        case StreamType():
            return "stream"
        case FutureType():
            return "future"
        case _:
            return None


def root(definition: TypeDef) -> TypeDef:
    """The definition behind aliases and uses."""
    while isinstance(definition.kind, Alias) and isinstance(definition.kind.target, TypeDef):
        definition = definition.kind.target
    return definition


def resolve(type: Type) -> Type:  # noqa: A002 - the word of the model
    """The type behind aliases: a structural type, or the definition of a nominal one."""
    while isinstance(type, TypeDef) and isinstance(type.kind, Alias):
        type = type.kind.target  # noqa: A001
    return type


def is_resource(definition: TypeDef) -> bool:
    """Is it a resource, or another name of one?"""
    return isinstance(root(definition).kind, Resource)


def is_option(type: Type) -> bool:  # noqa: A002
    """Is it an option, through aliases?"""
    return isinstance(resolve(type), OptionType)


def is_octets(type: Type) -> bool:  # noqa: A002
    """Is it a `list<u8>`, through aliases?"""
    found = resolve(type)
    return isinstance(found, ListType) and resolve(found.element) is Primitive.U8


def parts(type: Type) -> tuple[Type, ...]:  # noqa: A002 - one line per kind
    """The types a type directly consists of; a resource has none."""
    match type:
        case Primitive() | OwnType() | BorrowType():
            return ()
        case ListType(element) | FixedListType(element):
            return (element,)
        case MapType(key, value):
            return (key, value)
        case OptionType(some):
            return (some,)
        case ResultType(ok, err):
            return _present(ok, err)
        case TupleType(elements):
            return elements
        case StreamType(element) | FutureType(element):
            return _present(element)
        case TypeDef():
            return _parts_of(type)
        case _:
            assert_never(type)


def _parts_of(definition: TypeDef) -> tuple[Type, ...]:
    match definition.kind:
        case Record(fields):
            return tuple(field.type for field in fields)
        case Variant(cases):
            return _present(*(case.payload for case in cases))
        case EnumKind() | Flags() | Resource():
            return ()
        case Alias(target):
            return (target,)
        case _:
            assert_never(definition.kind)


def _present(*types: Type | None) -> tuple[Type, ...]:
    return tuple(type_ for type_ in types if type_ is not None)
