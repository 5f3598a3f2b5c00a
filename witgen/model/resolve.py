"""Packages, interfaces and worlds in dependency order."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

from witgen.codes import Code
from witgen.errors import WitError
from witgen.model import lookup, suggest
from witgen.model.context import Context
from witgen.model.items import Package
from witgen.model.names import InterfaceName, WorldName
from witgen.model.packages import Resolved
from witgen.model.sources import Declared, FileScope, package_name
from witgen.model.toposort import toposort
from witgen.model.worlds import resolve_interface, resolve_world
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.errors import Problems
    from witgen.model.gates import Features
    from witgen.model.names import PackageName
    from witgen.model.sources import PackageSource, Sources


def resolve(sources: Sources, roots: Sequence[PackageName], features: Features, problems: Problems) -> Resolved:
    """Resolve every package. The answer means nothing once `problems` has any."""
    context = Context(sources, features, problems)
    packages: dict[PackageName, Package] = {}
    for source in _package_order(context):
        packages[source.name] = _package(context, source)
    own = tuple(packages[name] for name in roots)
    return Resolved(tuple(packages.values()), own, frozenset(features.seen))


def _package(context: Context, source: PackageSource) -> Package:
    for declared in _ordered(context, source, ast.InterfaceDecl):
        resolve_interface(context, declared)
    for declared in _ordered(context, source, ast.WorldDecl):
        resolve_world(context, declared)
    name = source.name
    decls = source.declared.values()
    interfaces = [
        context.interfaces[InterfaceName(name, d.decl.name.text)]
        for d in decls
        if isinstance(d.decl, ast.InterfaceDecl)
    ]
    named = [WorldName(name, d.decl.name.text) for d in decls if isinstance(d.decl, ast.WorldDecl)]
    worlds = [context.worlds[world] for world in named if world in context.worlds]
    return Package(
        name,
        tuple(i for i in interfaces if i not in context.missing),
        tuple(w for w in worlds if w not in context.missing),
        source.docs,
    )


def _package_order(context: Context) -> list[PackageSource]:
    packages = context.sources.packages
    mentions = {name: _mentions(context, source) for name, source in packages.items()}

    def note_cycle(path: tuple[PackageName, ...]) -> None:
        context.problems.note(
            Code.PACKAGE_CYCLE,
            f"packages depend on each other: {suggest.path(path)}",
            mentions[path[0]][path[1]].span,
            related=[(f"`{a}` needs `{b}`", mentions[a][b].span) for a, b in pairwise(path[1:])],
        )

    return [packages[name] for name in toposort(packages, lambda name: mentions[name], note_cycle)]


def _mentions(context: Context, source: PackageSource) -> dict[PackageName, ast.PackageId]:
    """The other packages a package needs, and where it says so first."""
    found: dict[PackageName, ast.PackageId] = {}
    for scope, path in _paths(source):
        try:
            lookup.declared(context.sources, scope, path)
        except WitError as error:
            context.problems.add(error.diagnostics)
            continue
        if path.package is not None:
            found.setdefault(package_name(path.package), path.package)
    return found


def _paths(source: PackageSource) -> Iterator[tuple[FileScope, ast.Path]]:
    for scope in source.scopes:
        for use in scope.uses.values():
            yield FileScope(source), use.path
    for declared in source.declared.values():
        for path in _item_paths(declared.decl.items):
            yield declared.scope, path


def _item_paths(items: Sequence[ast.InterfaceItem] | Sequence[ast.WorldItem]) -> Iterator[ast.Path]:
    for item in items:
        match item:
            case ast.Use(path) | ast.Include(path) | ast.ExternPath(path=path):
                yield path
            case ast.ExternDecl(type=ast.Path() as path):
                yield path
            case ast.ExternDecl(type=ast.InlineInterface(inner)):
                yield from _item_paths(inner)
            case _:
                pass


def _ordered(context: Context, source: PackageSource, kind: type[ast.InterfaceDecl | ast.WorldDecl]) -> list[Declared]:
    """The package's interfaces, or its worlds, each after those it uses or includes."""
    verb, item_kind, find = (
        ("use", ast.Use, lookup.interface) if kind is ast.InterfaceDecl else ("include", ast.Include, lookup.world)
    )

    def mentioned(declared: Declared) -> list[tuple[ast.Path, Declared]]:
        found: list[tuple[ast.Path, Declared]] = []
        for item in declared.decl.items:
            if not isinstance(item, item_kind):
                continue
            with suppress(WitError):  # told when the item is resolved
                found.append((item.path, find(context.sources, declared.scope, item.path)))
        return [(path, d) for path, d in found if d.scope.package is source]

    def note_cycle(path: tuple[Declared, ...]) -> None:
        written = suggest.path(d.decl.name.text for d in path)
        steps = [next(written for written, target in mentioned(a) if target is b).name.span for a, b in pairwise(path)]
        context.problems.note(
            Code.INTERFACE_CYCLE if verb == "use" else Code.WORLD_CYCLE,
            f"{'interfaces' if verb == 'use' else 'worlds'} {verb} each other: {written}",
            steps[0],
            related=[("and here", span) for span in steps[1:]],
        )

    nodes = [d for d in source.declared.values() if isinstance(d.decl, kind)]
    return toposort(nodes, lambda d: [target for _, target in mentioned(d)], note_cycle)
