"""The types of an interface or world: uses and definitions, each after those it refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeAlias

from witgen.codes import Code
from witgen.errors import WitError, fail, give_up
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

    def declare_use(self, use: ast.Use) -> list[ast.Name]:
        """Claim the names a `use` introduces; those that were free."""
        free = [name for name in use.names if self._scope.declare(name.local)]
        self._uses += ((use, name) for name in free)
        return [name.local for name in free]

    def declare(self, decl: ast.TypeDecl) -> bool:
        """Claim the name of a definition; False if it is taken."""
        if not self._scope.declare(decl.name):
            return False
        self._decls[decl.name.text] = decl
        return True

    def resolve(self) -> list[TypeDef]:
        """Define everything declared; those that no feature keeps out, in order."""
        for use, name in self._uses:
            try:
                self._use(use, name)
            except WitError as error:
                self._scope.spoil(name.local, error)
        for decl in self._ordered():
            try:
                self._define(decl)
            except WitError as error:
                self._scope.spoil(decl.name, error)
        return [td for td in self._scope.types.values() if td not in self._scope.context.missing]

    def _ordered(self) -> list[ast.TypeDecl]:
        def needs(name: str) -> list[str]:
            return [n.text for n in written_names(self._decls[name]) if n.text in self._decls]

        return [self._decls[name] for name in toposort(self._decls, needs, self._note_cycle)]

    def _note_cycle(self, path: tuple[str, ...]) -> None:
        first, second = path[0], path[1]
        mention = next(n for n in written_names(self._decls[first]) if n.text == second)
        self._scope.broken.update(path)
        self._scope.context.problems.note(
            Code.TYPE_CYCLE,
            f"type `{first}` contains itself: {suggest.path(path)}",
            mention.span,
            related=[("through this one", self._decls[name].name.span) for name in path[1:-1]],
            hints=("WIT types cannot be recursive; refer by an index, or through a resource",),
        )

    def _use(self, use: ast.Use, name: ast.UseName) -> None:
        scope = self._scope
        stability, missing = scope.gate_of_type(use.intro, name.local)
        found = lookup.interface(scope.context.sources, scope.file, use.path)
        owner = InterfaceName(found.scope.package.name, found.decl.name.text)
        known = scope.context.types[scope.context.interface(owner).name]
        if name.name.text not in known:
            if name.name.text in scope.context.broken[owner]:
                give_up()
            _fail_use(found, name.name, known)
        target = known[name.name.text]
        if missing is None:
            scope.context.require(target, name.name)
        local = name.local
        definition = TypeDef(local.text, scope.owner, Alias(target), "", stability, None, local.span)
        scope.define(definition, missing)

    def _define(self, decl: ast.TypeDecl) -> None:
        stability, missing = self._scope.gate_of_type(decl.intro, decl.name)
        definition = TypeDef(
            decl.name.text,
            self._scope.owner,
            Meaning(self._scope, missing).kind(decl),
            decl.intro.docs,
            stability,
            gates.external_id(decl.intro, self._scope.context.problems),
            decl.name.span,
        )
        self._scope.define(definition, missing)


def _fail_use(found: Declared, name: ast.Name, known: Mapping[str, TypeDef]) -> NoReturn:
    for item in found.decl.items:
        if isinstance(item, ast.FuncDecl) and item.name.text == name.text:
            fail(
                Code.NOT_A_TYPE,
                f"`{name.text}` is a function; only types can be used",
                name.span,
                related=(("defined here", item.name.span),),
            )
    suggest.check_spelled(name.text)
    fail(
        Code.UNKNOWN_TYPE,
        f"interface `{found.path}` has no type `{name.text}`",
        name.span,
        hints=suggest.hints(name.text, known, "types"),
    )
