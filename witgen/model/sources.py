"""Parsed files put together to packages, and the names declared in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from witgen.errors import fail
from witgen.model.names import PackageName
from witgen.syntax import ast
from witgen.syntax.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.model.files import Group
    from witgen.source import Span

TopDecl: TypeAlias = ast.InterfaceDecl | ast.WorldDecl


@dataclass(frozen=True, slots=True, eq=False)
class FileScope:
    """The names only one file (or one nested package) sees: those of its `use` items."""

    package: PackageSource
    uses: dict[str, ast.TopUse] = field(default_factory=dict[str, ast.TopUse], repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Declared:
    """An interface or world, and the file it is written in."""

    decl: TopDecl
    scope: FileScope = field(repr=False)

    @property
    def path(self) -> str:
        """Its full name."""
        return self.scope.package.name.path(self.decl.name.text)


@dataclass(frozen=True, slots=True, eq=False)
class PackageSource:
    """A package before its names are resolved; `texts` are those of the files it is written in, `alone` if that
    is a file the user named, which has no `deps`."""

    name: PackageName
    span: Span
    docs: str
    texts: tuple[str, ...] = field(repr=False)
    alone: bool
    scopes: list[FileScope] = field(default_factory=list[FileScope])
    declared: dict[str, Declared] = field(default_factory=dict[str, Declared])


def package_sources(group: Group, *, alone: bool) -> tuple[PackageSource, list[PackageSource]]:
    """The package of a group of files (`alone`: of a file without `deps`), and those nested in them."""
    files = [parse(file) for file in group.files]
    headers = [file.header for file in files if file.header]
    if not headers:
        fail(
            f"`{group.origin}` does not say which package it is",
            _first_item(files),
            hints=("begin one of its files with `package namespace:name;`",),
        )
    package = _package(headers, tuple(file.text for file in group.files), alone=alone)
    for file in files:
        _add_file(package, file.items)
    return package, [_nested(nested, file, alone=alone) for file in files for nested in file.nested]


def _first_item(files: Sequence[ast.File]) -> Span | None:
    for file in files:
        for item in file.items:
            return item.path.span if isinstance(item, ast.TopUse) else item.name.span
    return None


def package_name(name: ast.PackageId) -> PackageName:
    """The name, however it is made up."""
    return PackageName(name.namespace.text, name.name.text, name.version.text if name.version else None, name.span)


def _package(headers: Sequence[ast.Header], texts: tuple[str, ...], *, alone: bool) -> PackageSource:
    first = headers[0]
    name = package_name(first.name)
    documented: ast.Header | None = None
    for header in headers:
        other = package_name(header.name)
        if other != name:
            fail(
                f"this file is of package `{other}`, but the one beside it of `{name}`",
                header.name.span,
                related=(("the other file", first.name.span),),
            )
        if header.docs and documented:
            fail(
                f"package `{name}` is documented twice",
                header.name.span,
                related=(("documented here too", documented.name.span),),
            )
        documented = header if header.docs else documented
    return PackageSource(name, first.name.span, documented.docs if documented else "", texts, alone)


def _nested(nested: ast.NestedPackage, file: ast.File, *, alone: bool) -> PackageSource:
    package = PackageSource(package_name(nested.name), nested.name.span, nested.docs, (file.source.text,), alone)
    _add_file(package, nested.items)
    return package


def _add_file(package: PackageSource, items: Iterable[ast.PackageItem]) -> None:
    scope = FileScope(package)
    package.scopes.append(scope)
    own: dict[str, ast.Name] = {}
    for item in items:
        name = item.local if isinstance(item, ast.TopUse) else item.name
        if name.text in own:
            _fail_duplicate(name, own[name.text])
        own[name.text] = name
        if isinstance(item, ast.TopUse):
            scope.uses[name.text] = item
            continue
        if name.text in package.declared:
            _fail_duplicate(name, package.declared[name.text].decl.name)
        package.declared[name.text] = Declared(item, scope)


def _fail_duplicate(name: ast.Name, first: ast.Name) -> None:
    fail(f"`{name.text}` is defined twice", name.span, related=(("first defined here", first.span),))
