"""The types of an interface or world: uses and definitions, each after those it refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeAlias

from witgen.errors import fail
from witgen.model import gates, lookup, suggest
from witgen.model.meaning import Meaning
from witgen.model.names import InterfaceName
from witgen.model.toposort import toposort
from witgen.model.types import Alias, TypeDef
from witgen.model.written import written_names
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from witgen.model.scope import Scope
    from witgen.model.sources import Declared

_Used: TypeAlias = tuple[ast.Use, ast.UseName]


class Types:
    """The types a scope declares."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._uses: list[_Used] = []
        self._decls: dict[str, ast.TypeDecl] = {}

    def declare_use(self, use: ast.Use) -> None:
        """Claim the names a `use` introduces."""
        for name in use.names:
            self._scope.declare(name.local)
            self._uses.append((use, name))

    def declare(self, decl: ast.TypeDecl) -> None:
        """Claim the name of a definition."""
        self._scope.declare(decl.name)
        self._decls[decl.name.text] = decl

    def resolve(self) -> list[TypeDef]:
        """Define everything declared; those that no feature keeps out, in order."""
        for use, name in self._uses:
            self._use(use, name)
        for declared in self._ordered():
            self._define(self._decls[declared])
        return [td for td in self._scope.types.values() if td not in self._scope.context.missing]

    def _ordered(self) -> list[str]:
        def needs(name: str) -> list[str]:
            return [n.text for n in written_names(self._decls[name]) if n.text in self._decls]

        return toposort(self._decls, needs, self._fail_cycle)

    def _fail_cycle(self, path: tuple[str, ...]) -> NoReturn:
        first, second = path[0], path[1]
        mention = next(n for n in written_names(self._decls[first]) if n.text == second)
        fail(
            f"type `{first}` contains itself: {suggest.path(path)}",
            mention.span,
            related=[("through this one", self._decls[name].name.span) for name in path[1:-1]],
            hints=("WIT types cannot be recursive; refer by an index, or through a resource",),
        )

    def _use(self, use: ast.Use, name: ast.UseName) -> None:
        scope = self._scope
        stability, missing = scope.gate(use.intro)
        found = lookup.interface(scope.context.sources, scope.file, use.path)
        known = scope.context.types[InterfaceName(found.scope.package.name, found.decl.name.text)]
        if name.name.text not in known:
            _fail_use(found, name.name, known)
        target = known[name.name.text]
        if missing is None:
            scope.context.require(target, name.name)
        local = name.local
        definition = TypeDef(local.text, scope.owner, Alias(target), "", stability, None, local.span)
        scope.define(definition, missing)

    def _define(self, decl: ast.TypeDecl) -> None:
        stability, missing = self._scope.gate(decl.intro)
        definition = TypeDef(
            decl.name.text,
            self._scope.owner,
            Meaning(self._scope, missing).kind(decl),
            decl.intro.docs,
            stability,
            gates.external_id(decl.intro),
            decl.name.span,
        )
        self._scope.define(definition, missing)


def _fail_use(found: Declared, name: ast.Name, known: Mapping[str, TypeDef]) -> NoReturn:
    for item in found.decl.items:
        if isinstance(item, ast.FuncDecl) and item.name.text == name.text:
            fail(
                f"`{name.text}` is a function; only types can be used",
                name.span,
                related=(("defined here", item.name.span),),
            )
    fail(
        f"interface `{found.path}` has no type `{name.text}`",
        name.span,
        hints=suggest.hints(name.text, known, "types"),
    )
