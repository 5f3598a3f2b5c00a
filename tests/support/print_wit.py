"""Resolved packages back to WIT text, in one canonical form.

This is how tests see a model. Worlds are printed elaborated: what they include or depend on is written out. Loading
the text again (with all features) gives the same model, so printing it again gives the same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.model.names import InterfaceName
from witgen.model.stability import Stable, Unstable
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
from witgen.syntax.words import RESERVED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.model.items import Function, Interface, Package, World, WorldItem
    from witgen.model.names import Owner, PackageName
    from witgen.model.packages import Resolved
    from witgen.model.stability import Stability
    from witgen.model.types import EnumCase, Type

__all__ = ["print_resolved"]

_Lines: TypeAlias = list[str]
_INDENT = "    "


def escaped(name: str) -> str:
    """The identifier as WIT text spells it: keywords need a `%`."""
    return f"%{name}" if name in RESERVED else name


def print_resolved(resolved: Resolved) -> str:
    """Every package in one text: the first root as the file's own, the others nested after it."""
    main = resolved.roots[0]
    others = [package for package in resolved.packages if package is not main]
    parts = [print_package(main), *("\n".join(_nested(package)) + "\n" for package in others)]
    return "\n".join(parts)


def print_package(package: Package) -> str:
    """One package as a file of its own."""
    header = [*_docs(package.docs), f"package {_package(package.name)};"]
    items = _apart(_items(package))
    return "\n".join([*header, "", *items] if items else header) + "\n"


def print_type(type_: Type) -> str:
    """A type as it is written in the scope of its names."""
    match type_:
        case Primitive():
            return type_.value
        case ListType(element):
            return f"list<{print_type(element)}>"
        case FixedListType(element, length):
            return f"list<{print_type(element)}, {length}>"
        case MapType(key, value):
            return f"map<{print_type(key)}, {print_type(value)}>"
        case OptionType(some):
            return f"option<{print_type(some)}>"
        case ResultType(ok, err):
            return _result(ok, err)
        case TupleType(elements):
            return f"tuple<{', '.join(print_type(element) for element in elements)}>"
        case OwnType(resource):
            return escaped(resource.name)
        case BorrowType(resource):
            return f"borrow<{escaped(resource.name)}>"
        case StreamType(element):
            return f"stream{_argument(element)}"
        case FutureType(value):
            return f"future{_argument(value)}"
        case TypeDef(name):
            return escaped(name)
        case _:
            assert_never(type_)


def _result(ok: Type | None, err: Type | None) -> str:
    if err is None:
        return f"result{_argument(ok)}"
    return f"result<{'_' if ok is None else print_type(ok)}, {print_type(err)}>"


def _argument(type_: Type | None) -> str:
    return "" if type_ is None else f"<{print_type(type_)}>"


def _package(name: PackageName) -> str:
    version = f"@{name.version}" if name.version else ""
    return f"{escaped(name.namespace)}:{escaped(name.name)}{version}"


def _path(name: InterfaceName, seen_from: PackageName) -> str:
    if name.package == seen_from:
        return escaped(name.item)
    package, version = name.package, name.package.version
    path = f"{escaped(package.namespace)}:{escaped(package.name)}/{escaped(name.item)}"
    return f"{path}@{version}" if version else path


def _nested(package: Package) -> _Lines:
    head = [*_docs(package.docs), f"package {_package(package.name)}"]
    return _braced(head, _items(package))


def _items(package: Package) -> list[_Lines]:
    interfaces = [_interface(interface) for interface in package.interfaces]
    return [*interfaces, *(_world(world) for world in package.worlds)]


def _interface(interface: Interface) -> _Lines:
    head = [*_intro(interface.docs, interface.stability), f"interface {escaped(interface.name.item)}"]
    return _braced(head, _members(interface))


def _members(interface: Interface) -> list[_Lines]:
    types = _types(interface.types, interface.functions, interface.name)
    return [*types, *(_function(f) for f in interface.functions if f.resource is None)]


def _world(world: World) -> _Lines:
    head = [*_intro(world.docs, world.stability), f"world {escaped(world.name.item)}"]
    package = world.name.package
    types = [item.type for item in world.imports if isinstance(item, TypeItem)]
    functions = [item.function for item in world.imports if isinstance(item, FunctionItem)]
    interfaces = [item for item in world.imports if isinstance(item, InterfaceItem)]
    return _braced(
        head,
        [
            *(_extern("import", item, package) for item in interfaces),
            *_types(types, functions, world.name),
            *(_extern_function("import", f) for f in functions if f.resource is None),
            *(_export(item, package) for item in world.exports),
        ],
    )


def _export(item: WorldItem, package: PackageName) -> _Lines:
    match item:
        case InterfaceItem():
            return _extern("export", item, package)
        case FunctionItem(function=function):
            return _extern_function("export", function)
        case TypeItem():
            msg = f"types are imports: {item.name}"
            raise AssertionError(msg)
        case _:
            assert_never(item)


def _extern(direction: str, item: InterfaceItem, package: PackageName) -> _Lines:
    intro = _intro(item.docs, item.stability, item.external_id)
    name = item.interface.name
    if name.world is not None:
        return _braced([*intro, f"{direction} {escaped(item.name)}: interface"], _members(item.interface))
    label = f"{escaped(item.name)}: " if item.implements else ""
    return [*intro, f"{direction} {label}{_path(name, package)};"]


def _extern_function(direction: str, function: Function) -> _Lines:
    *intro, line = _function(function)
    return [*intro, f"{direction} {line}"]


def _types(types: Sequence[TypeDef], functions: Sequence[Function], owner: Owner) -> list[_Lines]:
    printed: list[_Lines] = []
    last: tuple[InterfaceName, Stability | None] | None = None
    for definition in types:
        match definition.kind:
            case Alias(TypeDef(owner=InterfaceName() as origin) as target) if origin != owner:
                key = origin, definition.stability
                if key == last:
                    printed[-1][-1] = f"{printed[-1][-1][:-2]}, {_used(definition, target)}}};"
                else:
                    line = f"use {_path(origin, owner.package)}.{{{_used(definition, target)}}};"
                    printed.append([*_intro("", definition.stability), line])
                last = key
            case _:
                members = [f for f in functions if f.resource is definition]
                printed.append(_definition(definition, members))
                last = None
    return printed


def _used(definition: TypeDef, target: TypeDef) -> str:
    if definition.name == target.name:
        return escaped(target.name)
    return f"{escaped(target.name)} as {escaped(definition.name)}"


def _definition(definition: TypeDef, members: list[Function]) -> _Lines:
    intro = _intro(definition.docs, definition.stability, definition.external_id)
    name = escaped(definition.name)
    match definition.kind:
        case Alias(target):
            return [*intro, f"type {name} = {_target(target)};"]
        case Record(fields):
            each = [[*_docs(f.docs), f"{escaped(f.name)}: {print_type(f.type)},"] for f in fields]
            return _braced([*intro, f"record {name}"], each)
        case Variant(cases):
            each = [[*_docs(c.docs), f"{escaped(c.name)}{_payload(c.payload)},"] for c in cases]
            return _braced([*intro, f"variant {name}"], each)
        case EnumKind(labels):
            return _braced([*intro, f"enum {name}"], _labels(labels))
        case Flags(labels):
            return _braced([*intro, f"flags {name}"], _labels(labels))
        case Resource():
            if not members:
                return [*intro, f"resource {name};"]
            return _braced([*intro, f"resource {name}"], [_function(f) for f in members])
        case _:
            assert_never(definition.kind)


def _target(type_: Type) -> str:
    """After `type a =` a bare resource name is the resource, so its handle is written out."""
    if isinstance(type_, OwnType):
        return f"own<{escaped(type_.resource.name)}>"
    return print_type(type_)


def _payload(type_: Type | None) -> str:
    return "" if type_ is None else f"({print_type(type_)})"


def _labels(labels: Iterable[EnumCase]) -> list[_Lines]:
    return [[*_docs(label.docs), f"{escaped(label.name)},"] for label in labels]


def _function(function: Function) -> _Lines:
    intro = _intro(function.docs, function.stability, function.external_id)
    params = ", ".join(f"{escaped(p.name)}: {print_type(p.type)}" for p in function.params)
    result = "" if function.result is None else f" -> {print_type(function.result)}"
    if function.kind is FunctionKind.CONSTRUCTOR:
        result = "" if isinstance(function.result, OwnType) else result
        return [*intro, f"constructor({params}){result};"]
    static = "static " if function.kind is FunctionKind.STATIC else ""
    kind = "async func" if function.is_async else "func"
    return [*intro, f"{escaped(function.name)}: {static}{kind}({params}){result};"]


def _intro(docs: str, stability: Stability | None, external_id: str | None = None) -> _Lines:
    lines = _docs(docs)
    match stability:
        case Stable(since):
            lines.append(f"@since(version = {since})")
        case Unstable(feature):
            lines.append(f"@unstable(feature = {escaped(feature)})")
        case None:
            pass
        case _:
            assert_never(stability)
    if stability is not None and stability.deprecated is not None:
        lines.append(f"@deprecated(version = {stability.deprecated})")
    if external_id is not None:
        lines.append(f"@external-id({_quoted(external_id)})")
    return lines


def _docs(docs: str) -> _Lines:
    return [f"/// {line}".rstrip() for line in docs.split("\n")] if docs else []


def _quoted(text: str) -> str:
    return f'"{"".join(_character(c) for c in text)}"'


def _character(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if character.isprintable() else f"\\u{{{ord(character):x}}}"


def _braced(head: _Lines, members: list[_Lines]) -> _Lines:
    *intro, line = head
    if not members:
        return [*intro, f"{line} {{}}"]
    inside = [f"{_INDENT}{each}" if each else "" for each in _apart(members)]
    return [*intro, f"{line} {{", *inside, "}"]


def _apart(members: list[_Lines]) -> _Lines:
    """Members one after another, with a blank line beside each that takes several lines."""
    lines: _Lines = []
    before: _Lines = []
    for member in members:
        if before and (len(before) > 1 or len(member) > 1):
            lines.append("")
        lines += member
        before = member
    return lines
