"""Model → WIT text: types, signatures and paths as WIT spells them, without what surrounds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from witgen.model.analysis import origin_of
from witgen.model.items import FunctionKind
from witgen.model.types import (
    Alias,
    BorrowType,
    Case,
    EnumCase,
    EnumKind,
    Field,
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
from witgen.syntax.words import RESERVED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.model.items import Function
    from witgen.model.names import InterfaceName, Owner, PackageName
    from witgen.model.types import Type

__all__ = [
    "escaped",
    "print_definition",
    "print_function",
    "print_member",
    "print_package_name",
    "print_path",
    "print_type",
    "print_use",
    "uses_together",
]

_Piece: TypeAlias = "str | Type"


def escaped(name: str) -> str:
    """The identifier as WIT text spells it: keywords need a `%`."""
    return f"%{name}" if name in RESERVED else name


def print_package_name(name: PackageName) -> str:
    """`ns:pkg@1.0.0`, as after `package`."""
    version = f"@{name.version}" if name.version else ""
    return f"{escaped(name.namespace)}:{escaped(name.name)}{version}"


def print_path(name: Owner, seen_from: PackageName) -> str:
    """An interface or world as a package mentions it: its own by their bare name."""
    if name.package == seen_from:
        return escaped(name.item)
    package, version = name.package, name.package.version
    path = f"{escaped(package.namespace)}:{escaped(package.name)}/{escaped(name.item)}"
    return f"{path}@{version}" if version else path


def print_type(type_: Type) -> str:
    """A type as it is written in the scope of its names."""
    text: list[str] = []
    rest: list[_Piece] = [type_]
    while rest:  # no recursion: types nest as deep as they like
        piece = rest.pop()
        if isinstance(piece, str):
            text.append(piece)
        else:
            rest += reversed(_pieces(piece))
    return "".join(text)


def _pieces(type_: Type) -> Sequence[_Piece]:
    """A type's text, its parts still to be printed."""
    match type_:
        case Primitive():
            return (type_.value,)
        case ListType(element):
            return "list<", element, ">"
        case FixedListType(element, length):
            return "list<", element, f", {length}>"
        case MapType(key, value):
            return "map<", key, ", ", value, ">"
        case OptionType(some):
            return "option<", some, ">"
        case ResultType(ok, err):
            return _applied("result", ok) if err is None else ("result<", "_" if ok is None else ok, ", ", err, ">")
        case TupleType(elements):
            separated = [piece for element in elements for piece in (", ", element)]
            return "tuple<", *separated[1:], ">"
        case OwnType(resource):
            return (escaped(resource.name),)
        case BorrowType(resource):
            return (f"borrow<{escaped(resource.name)}>",)
        case StreamType(element):
            return _applied("stream", element)
        case FutureType(value):
            return _applied("future", value)
        case TypeDef(name):
            return (escaped(name),)
        case _:
            assert_never(type_)


def _applied(constructor: str, argument: Type | None) -> Sequence[_Piece]:
    return (constructor,) if argument is None else (f"{constructor}<", argument, ">")


def print_definition(definition: TypeDef) -> str:
    """A definition up to its members: `record point`, `type size = u32`."""
    name = escaped(definition.name)
    match definition.kind:
        case Record():
            return f"record {name}"
        case Variant():
            return f"variant {name}"
        case EnumKind():
            return f"enum {name}"
        case Flags():
            return f"flags {name}"
        case Resource():
            return f"resource {name}"
        case Alias(OwnType(resource)):  # a bare name would be the resource and no handle
            return f"type {name} = own<{escaped(resource.name)}>"
        case Alias(target):
            return f"type {name} = {print_type(target)}"
        case _:
            assert_never(definition.kind)


def print_member(member: Field | Case | EnumCase) -> str:
    """`x: u32`, `circle(f64)`, `red`."""
    name = escaped(member.name)
    match member:
        case Field(type=type_):
            return f"{name}: {print_type(type_)}"
        case Case(payload=payload):
            return name if payload is None else f"{name}({print_type(payload)})"
        case EnumCase():
            return name
        case _:
            assert_never(member)


def print_function(function: Function) -> str:
    """`f: async func(x: u32) -> bool`, `open: static func() -> file`, `constructor(path: string)`."""
    params = ", ".join(f"{escaped(p.name)}: {print_type(p.type)}" for p in function.params)
    result = "" if function.result is None else f" -> {print_type(function.result)}"
    if function.kind is FunctionKind.CONSTRUCTOR:
        return f"constructor({params})" + ("" if isinstance(function.result, OwnType) else result)
    static = "static " if function.kind is FunctionKind.STATIC else ""
    kind = "async func" if function.is_async else "func"
    return f"{escaped(function.name)}: {static}{kind}({params}){result}"


def uses_together(types: Iterable[TypeDef], owner: Owner) -> list[list[TypeDef]]:
    """The types of an interface or world: each alone, but those together that one `use` can bring in."""
    groups: list[list[TypeDef]] = []
    for definition in types:
        origin = _origin(definition, owner)
        last = groups[-1][-1] if groups else None
        if last and origin and (origin, definition.stability) == (_origin(last, owner), last.stability):
            groups[-1].append(definition)
        else:
            groups.append([definition])
    return groups


def print_use(group: Sequence[TypeDef], owner: Owner) -> str | None:
    """`use a:b/c.{t, u as v}`, for one of `uses_together`; None if nothing is used in it."""
    origin = _origin(group[0], owner)
    if origin is None:
        return None
    return f"use {print_path(origin, owner.package)}.{{{', '.join(map(_used, group))}}}"


def _origin(definition: TypeDef, owner: Owner) -> InterfaceName | None:
    """The other interface a definition is used from."""
    origin = origin_of(definition)
    return None if origin == owner else origin


def _used(definition: TypeDef) -> str:
    assert isinstance(definition.kind, Alias)
    assert isinstance(definition.kind.target, TypeDef)
    name = definition.kind.target.name
    return escaped(name) if name == definition.name else f"{escaped(name)} as {escaped(definition.name)}"
