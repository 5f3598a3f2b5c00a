"""Packages as a tree on stdout: plain into a pipe, styled on a terminal, one line for one thing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, assert_never

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from witgen.cli.report import is_coloured, printable
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
    from collections.abc import Iterable, Sequence

    from witgen.model.items import Function, Interface, Package, World, WorldItem
    from witgen.model.names import Owner
    from witgen.model.packages import Resolved
    from witgen.model.stability import Stability
    from witgen.model.types import Case, EnumCase, Field, TypeDef

__all__ = ["print_tree"]

_ENDLESS: Final = 1 << 30
"""Columns: a signature that is cut in two cannot be searched for, so long lines are the terminal's to wrap."""


def print_tree(resolved: Resolved) -> None:
    """The packages the user named, then in short those they depend on."""
    coloured = is_coloured(sys.stdout)
    console = Console(file=sys.stdout, width=_ENDLESS, force_terminal=coloured, highlight=False, emoji=False)
    for package in resolved.roots:
        console.print(_package(package), soft_wrap=True)
    for package in resolved.packages:
        if package not in resolved.roots:
            console.print(_dependency(package), soft_wrap=True)


def _package(package: Package) -> Tree:
    tree = Tree(_label(f"package {print_package_name(package.name)}", package.docs, style="bold"))
    for interface in package.interfaces:
        label = _label(f"interface {escaped(interface.name.item)}", interface.docs, interface.stability, style="bold")
        _add_interface(tree.add(label), interface, interface.stability)
    for world in package.worlds:
        label = _label(f"world {escaped(world.name.item)}", world.docs, world.stability, style="bold")
        _add_world(tree.add(label), world)
    return tree


def _dependency(package: Package) -> Tree:
    tree = Tree(_label(f"dependency {print_package_name(package.name)}", package.docs))
    for kind, items in (("interface", package.interfaces), ("world", package.worlds)):
        names = [escaped(item.name.item) for item in items]
        if names:
            tree.add(_label(f"{kind}{'s' if len(names) > 1 else ''} {', '.join(names)}"))
    return tree


def _add_interface(tree: Tree, interface: Interface, around: Stability | None) -> None:
    _add_types(tree, interface.types, interface.functions, interface.name, around)
    for function in interface.functions:
        if function.resource is None:
            _add_function(tree, "", function, around)


def _add_world(tree: Tree, world: World) -> None:
    imported = [item.function for item in world.imports if isinstance(item, FunctionItem)]
    for item in world.imports:
        if isinstance(item, InterfaceItem):
            _add_item(tree, "import", item, world)
    types = [item.type for item in world.imports if isinstance(item, TypeItem)]
    _add_types(tree, types, imported, world.name, world.stability)
    for direction, items in (("import", world.imports), ("export", world.exports)):
        for item in items:
            if direction == "export" or isinstance(item, FunctionItem):
                _add_item(tree, direction, item, world)


def _add_item(tree: Tree, direction: str, item: WorldItem, world: World) -> None:
    match item:
        case InterfaceItem(interface=interface):
            inline = interface.name.world is not None
            what = "interface" if inline else print_path(interface.name, world.name.package)
            label = f"{escaped(item.name)}: " if inline or item.implements else ""
            branch = tree.add(_label(f"{direction} {label}{what}", item.docs, item.stability, world.stability))
            if inline:
                _add_interface(branch, interface, item.stability)
        case FunctionItem(function=function):
            if function.resource is None:  # members stand with their resource
                _add_function(tree, f"{direction} ", function, world.stability)
        case TypeItem():
            msg = f"types are imports, and stand together: {item.name}"
            raise AssertionError(msg)
        case _:
            assert_never(item)


def _add_types(
    tree: Tree, types: Iterable[TypeDef], functions: Sequence[Function], owner: Owner, around: Stability | None
) -> None:
    members: dict[TypeDef | None, list[Function]] = {}
    for function in functions:
        members.setdefault(function.resource, []).append(function)
    for group in uses_together(types, owner):
        if (use := print_use(group, owner)) is not None:
            tree.add(_label(use, "", group[0].stability, around))
            continue
        for definition in group:
            _add_definition(tree, definition, members.get(definition, ()), around)


def _add_definition(tree: Tree, definition: TypeDef, members: Sequence[Function], around: Stability | None) -> None:
    branch = tree.add(_label(print_definition(definition), definition.docs, definition.stability, around))
    match definition.kind:
        case Record(each) | Variant(each) | EnumKind(each) | Flags(each):
            _add_members(branch, each)
        case Resource():
            for function in members:
                _add_function(branch, "", function, definition.stability)
        case Alias():
            pass
        case _:
            assert_never(definition.kind)


def _add_members(branch: Tree, members: Iterable[Field | Case | EnumCase]) -> None:
    for member in members:
        branch.add(_label(print_member(member), member.docs))


def _add_function(tree: Tree, prefix: str, function: Function, around: Stability | None) -> None:
    tree.add(_label(f"{prefix}{print_function(function)}", function.docs, function.stability, around))


def _label(
    text: str, docs: str = "", stability: Stability | None = None, around: Stability | None = None, style: str = ""
) -> Text:
    """WIT, its gate if that is not the one around it, and the first line of its docs."""
    label = Text(no_wrap=True, overflow="ignore").append(text, style)
    if stability is not None and stability != around:
        label.append(f" {_gate(stability)}", "cyan")
    if docs:
        first, _, _ = docs.partition("\n")
        label.append(f"  // {printable(first)}", "dim")
    return label


def _gate(stability: Stability) -> str:
    deprecated = "" if stability.deprecated is None else f" @deprecated({stability.deprecated})"
    match stability:
        case Stable(since):
            return f"@since({since}){deprecated}"
        case Unstable(feature):
            return f"@unstable({escaped(feature)}){deprecated}"
        case _:
            assert_never(stability)
