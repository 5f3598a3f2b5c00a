"""Functions and resources → Protocols."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from witgen.codegen import layout, view
from witgen.codegen.annotations import CONTRACTS, Position
from witgen.codegen.declarations import carried
from witgen.codegen.docs import docstring, paragraphs, section, with_article
from witgen.codegen.facts import Side, is_asked
from witgen.codegen.imports import Imports, Scope
from witgen.codegen.naming import (
    carried_snake,
    field_name,
    function_class,
    own_name,
    resource_name,
    type_name,
)
from witgen.model.items import FunctionKind
from witgen.model.types import ResultType, underlying

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.annotations import Speller
    from witgen.model.items import Function, Param
    from witgen.model.types import TypeDef

__all__ = ["Writer"]

_RAISES: Final = {
    Side.EXPORT: "when the component answers with an error.",
    Side.IMPORT: "to answer the component with an error.",
}
_CALLS: Final = {
    Side.EXPORT: "Call {} in the component.",
    Side.IMPORT: "Answer a call of {}.",
}
_ROLES: Final = {
    Side.EXPORT: ("Instance", "What the component exports."),
    Side.IMPORT: ("Provider", "What the host provides."),
}
_RESOURCES: Final = {
    Side.EXPORT: "Resource `{}`, kept by the component.",
    Side.IMPORT: "Resource `{}`, made by the host.",
}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the contracts of one side of a module; `types` are the module's own, as declared."""

    speller: Speller
    side: Side
    types: tuple[TypeDef, ...]

    def interface(self, path: str, functions: Sequence[Function]) -> view.Contract:
        """`Provider` or `Instance`: the functions, then the classes of resources that are asked for something."""
        name, docs = _ROLES[self.side]
        protocol, interface = self.speller.scope.use("Protocol"), self.speller.scope.use("interface")
        members = self.members(functions)
        return view.Contract(f'@{interface}("{path}")', name, protocol, docstring(docs), members)

    def members(self, functions: Sequence[Function]) -> tuple[view.Function, ...]:
        """The methods of `interface`'s contract."""
        free = [function for function in functions if function.kind is FunctionKind.FREE]
        asked = [definition for definition in self.types if _is_class(definition, functions)]
        names = [own_name(function) for function in free]
        inner = self.inside([*names, *map(type_name, asked)])
        found = [inner.function(function, name) for function, name in zip(free, names, strict=True)]
        return (*found, *map(inner.accessor, asked))

    def inside(self, members: list[str]) -> Writer:
        """The writer for a class with these members."""
        return replace(self, speller=self.speller.inside(members))

    def accessor(self, resource: TypeDef) -> view.Function:
        """The class of a resource, for its constructor and statics."""
        use = self.speller.scope.use
        signature = f"def {type_name(resource)}(self) -> {use('type')}[{self._class(resource)}]: ..."
        return view.Function((f"@{use('property')}",), signature, "")

    def resource(self, resource: TypeDef, functions: Sequence[Function], interface: str) -> view.Contract:
        """The contract of a resource."""
        use = self.speller.scope.use
        own = [function for function in functions if function.resource is resource]
        names = [own_name(function) for function in own]
        inner = self.inside(names)
        decorator = layout.subscript(f"@{use('resource')}(", [f'"{interface}"', f'"{resource.name}"'], ")")
        bases = f"{use('Handle')}, {use('Protocol')}" if self.side is Side.EXPORT else use("Protocol")
        docs = paragraphs(resource.docs, resource.stability) or _RESOURCES[self.side].format(resource.name)
        found = tuple(inner.function(function, name) for function, name in zip(own, names, strict=True))
        return view.Contract(decorator, self._class(resource), bases, docstring(docs), found)

    def single(self, function: Function) -> view.Contract:
        """A function that a world itself imports, as something to call."""
        use = self.speller.scope.use
        lossy = carried_snake(function.name, field_name(function.name))
        decorator = f'@{use("wit")}("{function.name}")' if lossy else ""
        call = self.function(function, "__call__")
        return view.Contract(decorator, function_class(function.name), use("Protocol"), "", (call,))

    def function(self, function: Function, name: str) -> view.Function:
        """A method, whatever kind of function it is."""
        docs = docstring(self._docs(function))
        first = () if function.kind is FunctionKind.STATIC else ("self",)
        params = [*first, *map(self._param, function.params)]
        tail = f") -> {self._result(function)}:{'' if docs else ' ...'}"
        signature = layout.signature(f"def {name}(", params, tail, depth=1)
        return view.Function(tuple(self._decorators(function, name)), signature, docs)

    def _class(self, resource: TypeDef) -> str:
        return resource_name(resource, CONTRACTS[self.side])

    def _decorators(self, function: Function, name: str) -> Iterator[str]:
        use = self.speller.scope.use
        if function.kind is FunctionKind.STATIC:
            yield f"@{use('staticmethod')}"
        if not name.startswith("__") and carried_snake(function.name, name):
            yield f'@{use("wit")}("{function.name}")'
        result = _fallible(function)
        if result is not None:
            yield f"@{use('raises')}({self._error(function, result)})"

    def _param(self, param: Param) -> str:
        name = field_name(param.name)
        annotation = self.speller.spell(param.type, Position(self.side is Side.EXPORT, (self.side,)))
        if carried_snake(param.name, name):
            annotation = carried(annotation, param.name, self.speller)
        return f"{name}: {annotation}"

    def _result(self, function: Function) -> str:
        fallible = _fallible(function)
        result = fallible.ok if fallible is not None else function.result
        if result is None or function.kind is FunctionKind.CONSTRUCTOR:
            return "None"
        return self.speller.spell(result, Position(self.side is Side.IMPORT, (self.side,)))

    def _error(self, function: Function, result: ResultType) -> str:
        """The argument of `raises`. It is evaluated where it stands, so what is defined later is named by text."""
        if result.err is None:
            return ""
        error = replace(self.speller, later=self._later(function)).spell(result.err, self._thrown)
        if error.startswith("Annotated[") and error.endswith("] | None"):
            # outside of annotations pyright knows no `|` after `Annotated[…]`
            return f"{self.speller.scope.use('Optional')}[{error.removesuffix(' | None')}]"
        return error

    @property
    def _thrown(self) -> Position:
        return Position(enters=False, sides=(self.side,))

    def _later(self, function: Function) -> frozenset[TypeDef]:
        if function.resource is None:
            return frozenset()
        return frozenset(self.types[self.types.index(function.resource) :])

    def _docs(self, function: Function) -> str:
        """Its own, and the error; no error without a sentence before it."""
        docs, raises = paragraphs(function.docs, function.stability), self._raises_section(function)
        return paragraphs(docs or _CALLS[self.side].format(_called(function)), None, raises) if raises else docs

    def _raises_section(self, function: Function) -> str:
        result = _fallible(function)
        if result is None:
            return ""
        when = _RAISES[self.side]
        if result.err is not None:
            prose = replace(self.speller, scope=Scope(Imports()), prose=True)
            when = f"with {with_article(prose.spell(result.err, self._thrown))}, {when}"
        return section("Raises", [("Err", when)])


def _is_class(resource: TypeDef, functions: Sequence[Function]) -> bool:
    return any(function.resource is resource and is_asked(function) for function in functions)


def _called(function: Function) -> str:
    if function.resource is None:
        return f"`{function.name}`"
    if function.kind is FunctionKind.CONSTRUCTOR:
        return f"the constructor of `{function.resource.name}`"
    return f"`{function.resource.name}.{function.name}`"


def _fallible(function: Function) -> ResultType | None:
    result = None if function.result is None else underlying(function.result)
    return result if isinstance(result, ResultType) else None
