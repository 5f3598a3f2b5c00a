"""Parsed files put together to packages, and the names declared in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from witgen.codes import Code
from witgen.errors import fail, give_up
from witgen.model.names import PackageName
from witgen.syntax import ast
from witgen.syntax.parser import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.errors import Problems
    from witgen.model.files import Group
    from witgen.source import Span

_SHARED = ("interfaces and worlds share their names",)

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
    is a file the user named, which has no `deps`. Names that are not `declared` may be in what could not be read:
    among the words of its `broken` items, or in a file if it is not `complete`."""

    name: PackageName
    span: Span
    docs: str
    texts: tuple[str, ...] = field(repr=False)
    alone: bool
    complete: bool
    scopes: list[FileScope] = field(default_factory=list[FileScope])
    declared: dict[str, Declared] = field(default_factory=dict[str, Declared])
    broken: set[str] = field(default_factory=set[str], repr=False)

    def may_define(self, name: str) -> bool:
        """Could an interface or world of this name be in what was not understood?"""
        return not self.complete or name in self.broken


@dataclass(slots=True)
class Sources:
    """The packages of a run; if they are not `complete`, there may be others that could not be read. Of packages
    that are missing, `told` are those that were told of: once is enough."""

    packages: dict[PackageName, PackageSource] = field(default_factory=dict["PackageName", PackageSource])
    complete: bool = True
    told: set[PackageName] = field(default_factory=set["PackageName"])


def package_sources(group: Group, problems: Problems, *, alone: bool) -> list[PackageSource]:
    """The package of a group of files (`alone`: of a file without `deps`), then those nested in them.

    WitError if none of the files says which package it is.
    """
    files = [read(file, problems) for file in group.files]
    headers = [file.header for file in files if file.header]
    if not headers:
        if not group.complete or any(_hides_header(file) for file in files):
            give_up()
        fail(
            Code.MISSING_HEADER,
            f"`{group.origin}` does not say which package it is",
            _first_item(files),
            hints=[*_header_hints(group, alone=alone)],
        )
    name, docs = _headers(headers, problems)
    texts = tuple(file.text for file in group.files)
    package = PackageSource(name, headers[0].name.span, docs, texts, alone, group.complete)
    for file in files:
        _add_file(package, file.items, problems)
    return [package, *(_nested(nested, file, problems, alone=alone) for file in files for nested in file.nested)]


def _header_hints(group: Group, *, alone: bool) -> Iterator[str]:
    yield "begin one of its files with `package namespace:name;`"
    place, slash, _ = group.origin.rpartition("/")
    if alone and group.origin.endswith(".wit"):
        yield f"to read it with the files beside it, give their directory: `{place + slash or '.'}`"


def _hides_header(file: ast.File) -> bool:
    return any(isinstance(item, ast.Broken) and "package" in item.words for item in file.items)


def _first_item(files: Sequence[ast.File]) -> Span | None:
    for file in files:
        for item in file.items:
            if not isinstance(item, ast.Broken):
                return item.path.span if isinstance(item, ast.TopUse) else item.name.span
    return None


def package_name(name: ast.PackageId) -> PackageName:
    """The name, however it is made up."""
    return PackageName(name.namespace.text, name.name.text, name.version.text if name.version else None, name.span)


def _headers(headers: Sequence[ast.Header], problems: Problems) -> tuple[PackageName, str]:
    """The name of a package and its docs."""
    first = headers[0]
    name = package_name(first.name)
    documented: ast.Header | None = None
    for header in headers:
        other = package_name(header.name)
        if other != name:
            message = f"this file is of package `{other}`, but the one beside it of `{name}`"
            related = (("the other file", first.name.span),)
            problems.note(Code.HEADERS_DISAGREE, message, header.name.span, related=related)
        if header.docs and documented:
            message, related = f"package `{name}` is documented twice", (("documented here too", documented.name.span),)
            problems.note(Code.DOCUMENTED_TWICE, message, header.name.span, related=related)
        documented = header if header.docs else documented
    return name, documented.docs if documented else ""


def _nested(nested: ast.NestedPackage, file: ast.File, problems: Problems, *, alone: bool) -> PackageSource:
    texts = (file.source.text,)
    package = PackageSource(package_name(nested.name), nested.name.span, nested.docs, texts, alone, complete=True)
    _add_file(package, nested.items, problems)
    return package


def _add_file(package: PackageSource, items: Iterable[ast.PackageItem], problems: Problems) -> None:
    scope = FileScope(package)
    package.scopes.append(scope)
    own: dict[str, ast.Name] = {}
    for item in items:
        if isinstance(item, ast.Broken):
            package.broken.update(item.words)
            continue
        name = item.local if isinstance(item, ast.TopUse) else item.name
        first = own.setdefault(name.text, name)
        if first is name and isinstance(item, ast.TopUse):
            scope.uses[name.text] = item
        elif first is name and not isinstance(item, ast.TopUse):
            first = package.declared.setdefault(name.text, Declared(item, scope)).decl.name
        if first is not name:
            message, related = f"`{name.text}` is defined twice", (("first defined here", first.span),)
            hints = _SHARED if _differ(item, package.declared.get(name.text)) else ()
            problems.note(Code.DUPLICATE_NAME, message, name.span, related=related, hints=hints)


def _differ(item: ast.PackageItem, other: Declared | None) -> bool:
    """Is one of them an interface, and the other a world?"""
    return other is not None and not isinstance(item, (ast.TopUse, type(other.decl)))
