"""Resolved packages back to WIT text, in one canonical form.

Worlds are printed elaborated: what they include or depend on is written out. Loading the text again (with all features)
gives the same model, so printing it again gives the same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from witgen.model.items import FunctionItem, InterfaceItem, TypeItem
from witgen.model.printer import (
    escaped,
    print_definition,
    print_function,
    print_member,
    print_package_name,
    print_path,
    print_use,
    uses_together,
)
from witgen.model.stability import Stable, Unstable
from witgen.model.types import Alias, EnumKind, Flags, Record, Resource, Variant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.items import Function, Interface, Package, World, WorldItem
    from witgen.model.names import Owner, PackageName
    from witgen.model.packages import Resolved
    from witgen.model.stability import Stability
    from witgen.model.types import TypeDef

__all__ = ["print_package", "print_resolved"]

_Lines: TypeAlias = list[str]
_INDENT = "    "


def print_resolved(resolved: Resolved) -> str:
    """Every package in one text: the first root as the file's own, the others nested after it."""
    main = resolved.roots[0]
    others = [package for package in resolved.packages if package is not main]
    parts = [print_package(main), *("\n".join(_nested(package)) + "\n" for package in others)]
    return "\n".join(parts)


def print_package(package: Package) -> str:
    """One package as a file of its own."""
    header = [*_docs(package.docs), f"package {print_package_name(package.name)};"]
    items = _apart(_items(package))
    return "\n".join([*header, "", *items] if items else header) + "\n"


def _nested(package: Package) -> _Lines:
    head = [*_docs(package.docs), f"package {print_package_name(package.name)}"]
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
    return [*intro, f"{direction} {label}{print_path(name, package)};"]


def _extern_function(direction: str, function: Function) -> _Lines:
    *intro, line = _function(function)
    return [*intro, f"{direction} {line}"]


def _types(types: Sequence[TypeDef], functions: Sequence[Function], owner: Owner) -> list[_Lines]:
    printed: list[_Lines] = []
    for group in uses_together(types, owner):
        if (use := print_use(group, owner)) is not None:
            printed.append([*_intro("", group[0].stability), f"{use};"])
        else:
            printed += [_definition(d, [f for f in functions if f.resource is d]) for d in group]
    return printed


def _definition(definition: TypeDef, members: list[Function]) -> _Lines:
    intro = _intro(definition.docs, definition.stability, definition.external_id)
    head = [*intro, print_definition(definition)]
    match definition.kind:
        case Alias():
            return [*intro, f"{print_definition(definition)};"]
        case Record(each) | Variant(each) | EnumKind(each) | Flags(each):
            return _braced(head, [[*_docs(member.docs), f"{print_member(member)},"] for member in each])
        case Resource():
            if not members:
                return [*intro, f"{print_definition(definition)};"]
            return _braced(head, [_function(f) for f in members])
        case _:
            assert_never(definition.kind)


def _function(function: Function) -> _Lines:
    return [*_intro(function.docs, function.stability, function.external_id), f"{print_function(function)};"]


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
