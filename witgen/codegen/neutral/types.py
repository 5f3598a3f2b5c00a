"""Types of the model → the types that templates see, with what the canonical ABI makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from witgen.codegen.neutral import view
from witgen.model.analysis import ByParts
from witgen.model.canonical import Layout, discriminant, lowered, payload_offset, shape
from witgen.model.printer import print_type
from witgen.model.stability import Stable
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
    from collections.abc import Sequence

    from witgen.model.canonical import Shape
    from witgen.model.items import Function
    from witgen.model.stability import Stability
    from witgen.model.types import Field, Type

__all__ = ["Types", "stability_view"]


class Types:
    """Makes each definition once, so that a template may ask whether two are the same."""

    def __init__(self) -> None:
        self._shapes = ByParts(shape)
        self._types = ByParts(self._type)
        self._definitions: dict[TypeDef, view.Definition] = {}

    def definition(self, definition: TypeDef) -> view.Definition:
        """The view of a named type."""
        self._types(definition)  # in an order in which parts come first, however long the chain
        return self._definitions[definition]

    def function(self, function: Function) -> view.Function:
        """The view of a function."""
        return view.Function(
            function.name,
            function.kind.value,
            None if function.resource is None else self.definition(function.resource),
            tuple(view.Param(param.name, self._types(param.type)) for param in function.params),
            None if function.result is None else self._types(function.result),
            function.is_async,
            function.docs,
            stability_view(function.stability),
            function.canonical_name,
            self._core(function, exported=False),
            self._core(function, exported=True),
        )

    def _core(self, function: Function, *, exported: bool) -> view.Core:
        found = lowered(function, self._shapes, exported=exported)
        result = None if found.result is None else found.result.value
        params = tuple(core.value for core in found.params)
        return view.Core(params, result, found.spilled, found.returned, exported and found.posts)

    def _type(self, type_: Type, inside: Sequence[view.Type]) -> view.Type:
        """The view of a type, from those of its parts; a definition is made on the way."""
        found = self._shapes(type_)
        length = type_.length if isinstance(type_, FixedListType) else None
        definition = None
        shown: tuple[view.Type | None, ...] = tuple(inside)
        match type_:
            case TypeDef():
                definition = self._definitions[type_] = self._defined(type_, inside)
                shown = ()
            case OwnType(resource) | BorrowType(resource):
                definition = self.definition(resource)
            case ResultType(ok, err):
                rest = iter(inside)
                shown = tuple(None if part is None else next(rest) for part in (ok, err))
            case _:
                pass
        flat = tuple(core.value for core in found.flat)
        layout = found.layout
        kind, wit = _kind(type_), print_type(type_)
        return view.Type(kind, wit, shown, length, definition, layout.size, layout.align, flat, found.points)

    def _defined(self, definition: TypeDef, inside: Sequence[view.Type]) -> view.Definition:
        facts = _members(definition, inside)
        found = self._shapes(definition)
        payload = 0
        if isinstance(definition.kind, Variant):
            shapes = [None if case.payload is None else self._shapes(case.payload) for case in definition.kind.cases]
            payload = payload_offset(shapes, len(shapes))
        return view.Definition(
            definition.name,
            facts.kind,
            str(definition.owner),
            definition.docs,
            stability_view(definition.stability),
            facts.fields,
            facts.cases,
            facts.target,
            payload,
            self._tag(definition, found),
            found.layout.size,
            found.layout.align,
            tuple(core.value for core in found.flat),
        )

    def _tag(self, definition: TypeDef, found: Shape) -> int:
        match definition.kind:
            case Variant(cases):
                return self._shapes(discriminant(len(cases))).layout.size
            case EnumKind() | Flags():
                return found.layout.size
            case _:
                return 0


@dataclass(frozen=True, slots=True)
class _Members:
    """What is in a definition, by its kind."""

    kind: str
    fields: tuple[view.Field, ...] = ()
    cases: tuple[view.Case, ...] = ()
    target: view.Type | None = None


def _members(definition: TypeDef, inside: Sequence[view.Type]) -> _Members:
    match definition.kind:
        case Record(fields):
            return _Members("record", fields=_fields(fields, inside))
        case Variant(cases):
            rest = iter(inside)
            payloads = [None if case.payload is None else next(rest) for case in cases]
            numbered = enumerate(zip(cases, payloads, strict=True))
            return _Members("variant", cases=tuple(view.Case(c.name, p, c.docs, n) for n, (c, p) in numbered))
        case EnumKind(cases):
            return _Members("enum", cases=tuple(view.Case(c.name, None, c.docs, n) for n, c in enumerate(cases)))
        case Flags(flags):
            return _Members("flags", cases=tuple(view.Case(c.name, None, c.docs, n) for n, c in enumerate(flags)))
        case Resource():
            return _Members("resource")
        case Alias():
            return _Members("alias", target=inside[0])
        case _:
            assert_never(definition.kind)


def _fields(fields: Sequence[Field], types: Sequence[view.Type]) -> tuple[view.Field, ...]:
    found: list[view.Field] = []
    end = 0
    for field, type_ in zip(fields, types, strict=True):
        offset = Layout(type_.size, type_.align).after(end)
        found.append(view.Field(field.name, type_, field.docs, offset))
        end = offset + type_.size
    return tuple(found)


def _kind(type_: Type) -> str:
    match type_:
        case Primitive():
            return type_.value
        case ListType():
            return "list"
        case FixedListType():
            return "fixed-list"
        case MapType():
            return "map"
        case OptionType():
            return "option"
        case ResultType():
            return "result"
        case TupleType():
            return "tuple"
        case OwnType():
            return "own"
        case BorrowType():
            return "borrow"
        case StreamType():
            return "stream"
        case FutureType():
            return "future"
        case TypeDef():
            return "named"
        case _:
            assert_never(type_)


def stability_view(stability: Stability | None) -> view.Stability | None:
    """The view of a gate."""
    if stability is None:
        return None
    deprecated = stability.deprecated or ""
    if isinstance(stability, Stable):
        return view.Stability(stability.since, "", deprecated)
    return view.Stability("", stability.feature, deprecated)
