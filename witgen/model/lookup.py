"""Which interface or world a path means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

from witgen.codes import Code
from witgen.errors import fail, give_up
from witgen.model.shipped import offer
from witgen.model.sources import Declared, package_name
from witgen.model.suggest import check_spelled, hints, listed, meant
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.model.names import PackageName
    from witgen.model.sources import FileScope, PackageSource, Sources

_PLURAL = "interfaces or worlds"
_CLOSE: Final = 0.7


def interface(sources: Sources, scope: FileScope, path: ast.Path) -> Declared:
    """The interface a path means; WitError if there is none, or it is a world."""
    found = declared(sources, scope, path)
    if not isinstance(found.decl, ast.InterfaceDecl):
        _fail_kind(Code.NOT_AN_INTERFACE, path, found, "a world, not an interface")
    return found


def world(sources: Sources, scope: FileScope, path: ast.Path) -> Declared:
    """The world a path means; WitError if there is none, or it is an interface."""
    found = declared(sources, scope, path)
    if not isinstance(found.decl, ast.WorldDecl):
        _fail_kind(Code.NOT_A_WORLD, path, found, "an interface, not a world")
    return found


def declared(sources: Sources, scope: FileScope, path: ast.Path) -> Declared:
    """What a path means: a name of the file, else of its package, else of another package."""
    if path.package is None and (use := scope.uses.get(path.name.text)):
        path = use.path
    if path.package is None:
        if path.name.text not in scope.package.declared:
            _fail_bare(sources, scope, path.name)
        return scope.package.declared[path.name.text]
    if package_name(path.package) == scope.package.name:
        hints = (f"within its own package it is just `{path.name.text}`",)
        message = f"package `{scope.package.name}` refers to itself"
        fail(Code.SELF_REFERENCE, message, path.package.span, hints=hints)
    return _of_package(package(sources, scope, path.package), path.name)


def package(sources: Sources, scope: FileScope, name: ast.PackageId) -> PackageSource:
    """The package that a file means by a name: the one of exactly that version."""
    wanted = package_name(name)
    if wanted not in sources.packages:
        check_spelled(wanted.namespace, wanted.name)
        if not sources.complete or wanted in sources.told:
            give_up()
        sources.told.add(wanted)
        hints = [*_package_hints(sources, scope.package, wanted)]
        fail(Code.UNKNOWN_PACKAGE, f"unknown package `{wanted}`", name.span, hints=hints)
    return sources.packages[wanted]


def _package_hints(sources: Sources, own: PackageSource, wanted: PackageName) -> Iterator[str]:
    others = [other for other in sources.packages if other != own.name]
    versions = [p for p in others if (p.namespace, p.name) == (wanted.namespace, wanted.name)]
    if versions:
        yield f"versions must match exactly; here is {listed(map(str, versions))}"
        return
    if close := [other for other in others if _resembles(other, wanted)]:
        yield f"did you mean {listed(map(str, close))}?"
    elif others:
        yield f"known packages: {listed(sorted(map(str, others)))}"
    yield offer(wanted) or f"put the package into {_deps_of(own)}, or name it with `-d PATH`"
    if own.alone and own.span.file.name != "<stdin>":
        yield f"a file is read without any `deps/`: give the directory of `{own.span.file.name}` instead"


def _deps_of(own: PackageSource) -> str:
    """Where its packages belong; a package that lies in a `deps` has none of its own."""
    place, slash, _ = own.span.file.name.rpartition("/")
    above, is_inside, _ = f"{place}{slash}".partition("/deps/")
    if is_inside:
        return f"`{above}/deps/`"
    return f"`{place}{slash}deps/`" if slash else "`deps/` beside the .wit files"


def _resembles(known: PackageName, wanted: PackageName) -> bool:
    """Could one be misspelled as the other? Packages of one namespace are no neighbours for that alone."""
    if known.namespace == wanted.namespace:
        return meant(wanted.name, [known.name], cutoff=_CLOSE) is not None
    return known.name == wanted.name and meant(wanted.namespace, [known.namespace], cutoff=_CLOSE) is not None


def _of_package(source: PackageSource, name: ast.Name) -> Declared:
    if name.text not in source.declared:
        _fail_unknown(source, name, hints(name.text, source.declared, _PLURAL))
    return source.declared[name.text]


def _fail_bare(sources: Sources, scope: FileScope, name: ast.Name) -> NoReturn:
    own = scope.package
    for other in own.scopes:
        use = other.uses.get(name.text)
        if use and use.local is not name:
            file = use.local.span.file.name
            _fail_unknown(own, name, [f"the `use` that defines `{name.text}` in {file} is for that file only"])
    declared = [source.declared.get(name.text) for source in sources.packages.values()]
    paths = [found.path for found in declared if found]
    if paths:
        _fail_unknown(own, name, [f"in other packages there is {listed(paths)}"])
    _fail_unknown(own, name, hints(name.text, [*scope.uses, *own.declared], _PLURAL))


def _fail_unknown(source: PackageSource, name: ast.Name, help_: list[str]) -> NoReturn:
    check_spelled(name.text)
    if source.may_define(name.text):
        give_up()
    message = f"package `{source.name}` has no interface or world `{name.text}`"
    fail(Code.UNKNOWN_INTERFACE, message, name.span, hints=help_)


def _fail_kind(code: Code, path: ast.Path, found: Declared, kind: str) -> NoReturn:
    fail(
        code,
        f"`{path.name.text}` is {kind}",
        path.name.span,
        related=(("defined here", found.decl.name.span),),
    )
