"""What may be written in WIT, but no tool can bind: refused by `witgen bindgen`, with a place.

The reference parser accepts these and its validator refuses them later, without one.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, depth, extent
from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.types import (
    EnumKind,
    FixedListType,
    Flags,
    Primitive,
    Record,
    StreamType,
    TupleType,
    TypeDef,
    Variant,
    parts,
    parts_of_kind,
)
from witgen.syntax.words import MAX_TYPE_DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.model.items import Function, World
    from witgen.model.types import Type
    from witgen.source import Span

_Named: TypeAlias = tuple[str, "Span | None"]
_Scope: TypeAlias = tuple["Sequence[TypeDef]", "Sequence[Function]"]

_MOST_FLAGS = 32
_MOST_TYPES = 1_000_000


def check_bindable(world: World) -> None:
    """Refuse what cannot be bound anywhere in the world; WitError lists every place."""
    found = dict.fromkeys(_problems(world))
    if found:
        raise WitError(list(found))


def _problems(world: World) -> Iterator[Diagnostic]:
    yield from _package_case(world)
    scopes = list(_scopes(world))
    for types, functions in scopes:
        yield from _scope(types, functions)
    yield from islice(_too_much(scopes), 1)


def _scopes(world: World) -> Iterator[_Scope]:
    """The types and functions of each interface, and the world's own."""
    for items in (world.imports, world.exports):
        types: list[TypeDef] = []
        functions: list[Function] = []
        for item in items:
            match item:
                case InterfaceItem(interface=interface):
                    yield interface.types, interface.functions
                case FunctionItem(function=function):
                    functions.append(function)
                case TypeItem(type=definition):
                    types.append(definition)
        yield types, functions


def _package_case(world: World) -> Iterator[Diagnostic]:
    """Component names spell packages in lower case (Explainer.md, "Import and Export Definitions")."""
    interfaces = (item.interface for item in (*world.imports, *world.exports) if isinstance(item, InterfaceItem))
    for name in dict.fromkeys((world.name.package, *(interface.name.package for interface in interfaces))):
        if name.namespace != name.namespace.lower() or name.name != name.name.lower():
            yield Diagnostic(
                Code.UNBINDABLE_NAME, f"package `{name}` cannot be bound: its name has upper-case letters", name.span
            )


def _scope(types: Sequence[TypeDef], functions: Sequence[Function]) -> Iterator[Diagnostic]:
    free = [(f.name, f.span) for f in functions if f.kind is FunctionKind.FREE]
    yield from _repeated([*((t.name, t.span) for t in types), *free], "name")
    members: dict[TypeDef, list[_Named]] = defaultdict(list)
    for function in functions:
        if function.resource is not None and function.kind is not FunctionKind.CONSTRUCTOR:
            members[function.resource].append((function.name, function.span))
    for definition in types:
        yield from _definition(definition)
        yield from _repeated(members.get(definition, ()), "function")
    for function in functions:
        yield from _function(function)


def _too_much(scopes: Iterable[_Scope]) -> Iterator[Diagnostic]:
    """Types too deep or too large by way of names. The first is the one to look at: those that mention it are more."""
    depth_of, extent_of = ByParts(depth), ByParts(extent)
    for types, functions in scopes:
        places: list[tuple[Type | None, Span]] = [(definition, definition.span) for definition in types]
        for function in functions:
            places += ((param.type, param.span or function.span) for param in function.params)
            places.append((function.result, function.span))
        for type_, span in places:
            if type_ is not None and depth_of(type_) > MAX_TYPE_DEPTH:
                message = f"this type nests too deeply; types may nest {MAX_TYPE_DEPTH} deep, through names too"
                yield Diagnostic(Code.UNBINDABLE_SIZE, message, span)
            elif type_ is not None and extent_of(type_) > _MOST_TYPES:
                message = f"this type is too large: written out without names it has more than {_MOST_TYPES} parts"
                yield Diagnostic(Code.UNBINDABLE_SIZE, message, span)


def _definition(definition: TypeDef) -> Iterator[Diagnostic]:
    match definition.kind:
        case Record(fields):
            yield from _repeated([(f.name, f.span) for f in fields], "field")
            yield from _empty(definition, "record", len(fields))
        case Variant(cases):
            yield from _repeated([(c.name, c.span) for c in cases], "case")
        case EnumKind(labels):
            yield from _repeated([(label.name, label.span) for label in labels], "case")
        case Flags(labels):
            yield from _repeated([(label.name, label.span) for label in labels], "flag")
            yield from _empty(definition, "flags", len(labels))
            if len(labels) > _MOST_FLAGS:
                message = f"flags `{definition.name}` has {len(labels)} flags; {_MOST_FLAGS} is the most there may be"
                yield Diagnostic(Code.UNBINDABLE_TYPE, message, labels[_MOST_FLAGS].span or definition.span)
        case _:
            pass
    for part in parts_of_kind(definition.kind):
        yield from _type(part, definition.span)


def _function(function: Function) -> Iterator[Diagnostic]:
    yield from _repeated([(p.name, p.span) for p in function.params], "parameter")
    for param in function.params:
        yield from _type(param.type, param.span or function.span)
    if function.result is not None:
        yield from _type(function.result, function.span)


def _type(type_: Type, span: Span) -> Iterator[Diagnostic]:
    match type_:
        case FixedListType(_, 0):
            yield Diagnostic(Code.UNBINDABLE_TYPE, "a list of length 0 cannot be bound", span)
        case TupleType(()):
            yield Diagnostic(Code.UNBINDABLE_TYPE, "a tuple of nothing cannot be bound", span)
        case StreamType(Primitive.CHAR):
            hints = ("use stream<u8> and agree on UTF-8",)
            yield Diagnostic(Code.UNBINDABLE_TYPE, "a stream of char cannot be bound", span, hints=hints)
        case _:
            pass
    for part in parts(type_):
        yield from _type(part, span)


def _empty(definition: TypeDef, what: str, count: int) -> Iterator[Diagnostic]:
    if not count:
        yield Diagnostic(
            Code.UNBINDABLE_TYPE, f"{what} `{definition.name}` is empty, which cannot be bound", definition.span
        )


def _repeated(names: Iterable[_Named], what: str) -> Iterator[Diagnostic]:
    seen: dict[str, _Named] = {}
    for name, span in names:
        first, where = seen.setdefault(name.lower(), (name, span))
        if where is span:
            continue
        message = f"{what} `{name}` is defined twice"
        if first != name:
            message = f"{what}s `{first}` and `{name}` differ only in case"
        related = (("the first one", where),) if where else ()
        yield Diagnostic(Code.UNBINDABLE_NAME, message, span, related)
