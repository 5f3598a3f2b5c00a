"""A generated module in the making: its types, what it imports, what it offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen import layout, view
from witgen.codegen.annotations import Speller
from witgen.codegen.contracts import Writer
from witgen.codegen.declarations import declare, declared_names, import_use, used
from witgen.codegen.docs import docstring
from witgen.codegen.imports import Imports, Scope, export_key
from witgen.codegen.naming import case_name
from witgen.model.types import Resource, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.codegen.facts import Facts, Side
    from witgen.model.items import Function
    from witgen.model.names import Owner, PackageName
    from witgen.model.types import TypeDef

__all__ = ["Module", "open_module"]


@dataclass(frozen=True, slots=True)
class Module:
    """The module of `speller.owner`; `types` are those it declares or re-exports."""

    speller: Speller
    types: tuple[TypeDef, ...]

    def writer(self, side: Side) -> Writer:
        """The writer of the contracts of one side."""
        return Writer(self.speller, side, self.types)

    def declarations(self, functions: Sequence[Function], path: str) -> Iterator[view.Declaration]:
        """Its types, resources included; what is used from elsewhere is imported on the way."""
        for definition in self.types:
            target = used(definition)
            if target is not None:
                import_use(definition, target, self.speller)
            elif isinstance(definition.kind, Resource):
                for side in self.speller.facts.sides(definition.owner):
                    yield self.writer(side).resource(definition, functions, path)
            else:
                yield declare(definition, self.speller)

    def head(self, docs: str, package: PackageName, more: Iterable[str]) -> view.Head:
        """What the module begins with; asked for last, when all that it uses is known."""
        names = {name for definition in self.types for name in self._offered(definition)}
        exports = [f'"{name}"' for name in sorted(names.union(more), key=export_key)]
        displayed = layout.display("__all__ = [", exports, "]")
        return view.Head(str(package), docstring(docs), self.speller.scope.imports.render(), displayed)

    def _offered(self, definition: TypeDef) -> Iterator[str]:
        yield from declared_names(definition, self.speller)
        if isinstance(definition.kind, Variant):
            yield from (case_name(definition, case.name) for case in definition.kind.cases)


def open_module(facts: Facts, owner: Owner, types: Iterable[TypeDef]) -> Module:
    """An empty module. Types that no host can carry are left out: functions that mention them are refused."""
    speller = Speller(facts, owner, Scope(Imports()))
    return Module(speller, tuple(found for found in types if facts.blocker(found) is None))
