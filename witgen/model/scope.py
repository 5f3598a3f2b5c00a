"""The names of one interface or world while it is being resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from witgen.codes import Code
from witgen.errors import fail, give_up
from witgen.model import gates
from witgen.model.names import InterfaceName
from witgen.model.suggest import check_spelled, listed, meant
from witgen.syntax.foreign import type_hint
from witgen.syntax.words import PRIMITIVES

if TYPE_CHECKING:
    from witgen.errors import WitError
    from witgen.model.context import Context
    from witgen.model.names import Owner
    from witgen.model.sources import FileScope
    from witgen.model.stability import Stability
    from witgen.model.types import TypeDef
    from witgen.syntax import ast


class Scope:
    """Names and types of an owner.

    `missing` is the feature that keeps the whole of it out, if one does: what a missing item refers
    to may be missing too, but must exist.
    """

    def __init__(self, context: Context, file: FileScope, owner: Owner, missing: str | None) -> None:
        self.context = context
        self.file = file
        self.owner = owner
        self.missing = missing
        self.types: dict[str, TypeDef] = {}
        self.broken: set[str] = set()
        """Names that may be those of types about which something wrong was reported."""
        self._names: dict[str, ast.Name] = {}

    def declare(self, name: ast.Name) -> bool:
        """Claim a name; False, and noted, if it is taken."""
        first = self._names.setdefault(name.text, name)
        if first is not name:
            message, related = f"`{name.text}` is defined twice", (("first defined here", first.span),)
            self.context.problems.note(Code.DUPLICATE_NAME, message, name.span, related=related)
        return first is name

    def is_first(self, name: ast.Name) -> bool:
        """Is this where the name was claimed?"""
        return self._names.get(name.text) is name

    def spoil(self, name: ast.Name, error: WitError) -> None:
        """Report what is wrong with a type; nothing is said of what mentions it."""
        self.context.problems.add(error.diagnostics)
        self.broken.add(name.text)

    def define(self, definition: TypeDef, missing: str | None) -> None:
        """Give a declared name its type."""
        self.types[definition.name] = definition
        self.context.add(definition, missing)

    def gate(self, intro: ast.Intro) -> tuple[Stability | None, str | None]:
        """An item's gate, and the feature that keeps the item out, if one does."""
        stability = gates.stability(intro, self.owner.package, self.context.problems)
        return stability, self.missing or self.context.features.missing(stability)

    def gate_of_type(self, intro: ast.Intro, name: ast.Name) -> tuple[Stability | None, str | None]:
        """As `gate`, for types: unlike functions they do not vanish with the interface or world around them."""
        stability, missing = self.gate(intro)
        if missing is not None and self.context.features.missing(stability) is None:
            message = f"`{name.text}` has no gate, but `{self.owner.item}` around it is of the feature `{missing}`"
            hints = (
                f"gate it too: `@unstable(feature = {missing})`",
                f"or enable the feature: `--features {missing}`",
            )
            self.context.problems.note(Code.FEATURE_DISABLED, message, name.span, hints=hints)
        return stability, missing

    def type(self, name: ast.Name, missing: str | None) -> TypeDef:
        """The type a name means, in an item that the feature `missing` keeps out."""
        found = self.types.get(name.text)
        if found is None:
            self._fail_unknown(name)
        if missing is None:
            self.context.require(found, name)
        return found

    def resource(self, name: ast.Name, missing: str | None) -> TypeDef:
        """As `type`, for what must be a resource."""
        found = self.type(name, missing)
        if found not in self.context.resources:
            fail(
                Code.NOT_A_RESOURCE,
                f"`{name.text}` is no resource, so there are no handles to it",
                name.span,
                related=(("defined here", found.span),),
            )
        return found

    def _fail_unknown(self, name: ast.Name) -> NoReturn:
        check_spelled(name.text)
        if name.text in self.broken:
            give_up()
        if name.text in self._names:
            fail(
                Code.NOT_A_TYPE,
                f"`{name.text}` is not a type",
                name.span,
                related=(("defined here", self._names[name.text].span),),
            )
        fail(Code.UNKNOWN_TYPE, f"unknown type `{name.text}`", name.span, hints=self._hints(name.text))

    def _hints(self, name: str) -> list[str]:
        package = self.file.package
        for item in package.declared:
            if name in self.context.types.get(InterfaceName(package.name, item), ()):
                return [f"`use {item}.{{{name}}};` brings in the one of interface `{item}`"]
        if hint := type_hint(name):
            return [hint]
        if close := meant(name, self.types) or meant(name, PRIMITIVES, cutoff=0.7):
            return [f"did you mean `{close}`?"]
        if self.types:
            return [f"known types: {listed(self.types)}"]
        return [f"define it here, or bring it in: `use the-interface.{{{name}}};`"]
