"""Functions and resources → what a guest calls, what it promises, and what its author fills in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from witgen.codegen import layout, view
from witgen.codegen.docs import docstring, paragraphs, section, with_article
from witgen.codegen.guest.python.naming import routine_name, type_name
from witgen.codegen.imports import Imports, Scope
from witgen.model.items import FunctionKind
from witgen.model.types import ResultType, underlying
from witgen.spelling import guest_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from witgen.codegen.guest.python.annotations import Speller
    from witgen.model.items import Function
    from witgen.model.types import TypeDef

__all__ = ["Role", "Writer", "fallible", "free"]


class Role(Enum):
    """What a function is to the guest: there to be called, a promise, or the place where it is kept."""

    IMPORT = "import"
    PROTOCOL = "protocol"
    SKELETON = "skeleton"


_RAISES: Final = {
    Role.IMPORT: "when the host answers with an error.",
    Role.PROTOCOL: "to answer with an error.",
    Role.SKELETON: "to answer with an error.",
}
_CALLS: Final = {
    Role.IMPORT: "Call {} of the host.",
    Role.PROTOCOL: "Answer a call of {}.",
    Role.SKELETON: "Answer a call of {}.",
}
_RECEIVERS: Final = {
    FunctionKind.FREE: ("self",),
    FunctionKind.CONSTRUCTOR: ("self",),
    FunctionKind.METHOD: ("self",),
    FunctionKind.STATIC: ("cls",),
}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the functions of one module, in one role."""

    speller: Speller
    role: Role

    def functions(self, functions: Iterable[Function]) -> tuple[view.Routine, ...]:
        """Functions that stand for themselves, to be called."""
        return tuple(self.routine(function, None) for function in free(functions))

    def interface(self, name: str, base: str, docs: str, functions: Sequence[Function]) -> view.Class:
        """What has the functions of an exported interface, or of the world itself."""
        inner = self.inside(functions)
        return view.Class(name, f"({base})", docstring(docs), tuple(inner.routine(f, name) for f in functions))

    def inside(self, functions: Iterable[Function], own: TypeDef | None = None) -> Writer:
        """The writer for a class with these methods."""
        return replace(self, speller=self.speller.inside(map(routine_name, functions), own=own))

    def resource(self, resource: TypeDef, functions: Iterable[Function], base: str = "") -> view.Class:
        """The class of a resource: Self is what its methods call it, unless the class is the host's."""
        use = self.speller.scope.use
        name = type_name(resource)
        own = [function for function in functions if function.resource is resource]
        itself = None if self.role is Role.IMPORT else resource
        inner = self.inside(own, itself)
        routines = tuple(inner.routine(function, name) for function in own)
        if self.role is Role.IMPORT:
            routines += inner.context()
        elif self.role is Role.PROTOCOL:
            base = use("Protocol")
        docs = paragraphs(resource.docs, resource.stability) or _described(resource, self.role)
        return view.Class(name, f"({base})" if base else "", docstring(docs), routines)

    def context(self) -> tuple[view.Routine, ...]:
        """A handle of the host's is given back at the end of a `with` block."""
        use = self.speller.scope.use
        kinds = f"{use('type')}[{use('BaseException')}] | None", f"{use('BaseException')} | None"
        names = ("kind", "error", "traceback")
        types = (*kinds, f"{use('TracebackType')} | None")
        params = ["self", *(f"{name}: {spelled}" for name, spelled in zip(names, types, strict=True))]
        leave = layout.signature("def __exit__(", params, ") -> None:", depth=1)
        return (
            view.Routine((), f"def __enter__(self) -> {use('Self')}:", "", "return self"),
            view.Routine((), leave, '"""Give the handle back to the host."""', ""),
        )

    def routine(self, function: Function, owner: str | None) -> view.Routine:
        """A function by itself, or a method of the class `owner`."""
        name = routine_name(function)
        docs = docstring(self._docs(function))
        params = [f"{guest_name(param.name)}: {self.speller.spell(param.type)}" for param in function.params]
        if owner is not None:
            params[:0] = _RECEIVERS[function.kind]
        body = self._body(".".join(filter(None, (owner, name if name != "__init__" else ""))))
        bare = not docs and body == "..."
        signature = layout.signature(
            f"def {name}(", params, f") -> {self._result(function)}:{' ...' if bare else ''}", depth=owner is not None
        )
        return view.Routine(self._decorators(function), signature, docs, "" if bare else body)

    def _body(self, path: str) -> str:
        match self.role:
            case Role.IMPORT:
                unbound = self.speller.unbound()
                return f'raise {unbound}(__name__, "{path}")'
            case Role.PROTOCOL:
                return "..."
            case Role.SKELETON:
                return "raise NotImplementedError"

    def _decorators(self, function: Function) -> tuple[str, ...]:
        names = ["classmethod"] if function.kind is FunctionKind.STATIC else []
        if self.role is Role.PROTOCOL:
            names.append("abstractmethod")
        return tuple(f"@{self.speller.scope.use(name)}" for name in names)

    def _result(self, function: Function) -> str:
        result = fallible(function)
        type_ = result.ok if result is not None else function.result
        if type_ is None or function.kind is FunctionKind.CONSTRUCTOR:
            return "None"
        return self.speller.spell(type_)

    def _docs(self, function: Function) -> str:
        """Its own, and the error; no error without a sentence before it."""
        docs, raises = paragraphs(function.docs, function.stability), self._raises_section(function)
        return paragraphs(docs or _CALLS[self.role].format(_called(function)), None, raises) if raises else docs

    def _raises_section(self, function: Function) -> str:
        result = fallible(function)
        if result is None:
            return ""
        when = _RAISES[self.role]
        if result.err is not None:
            prose = replace(self.speller, scope=Scope(Imports(), homes=self.speller.scope.homes), prose=True)
            return section("Raises", [("Err", f"with {with_article(prose.spell(result.err))}, {when}")])
        return section("Raises", [("Err", f"with None, {when}")])


def free(functions: Iterable[Function]) -> list[Function]:
    """Those that belong to no resource."""
    return [function for function in functions if function.kind is FunctionKind.FREE]


def fallible(function: Function) -> ResultType | None:
    """The result that a function raises the error of; componentize-py unwraps one behind an alias, too."""
    result = None if function.result is None else underlying(function.result)
    return result if isinstance(result, ResultType) else None


def _described(resource: TypeDef, role: Role) -> str:
    maker = "made by the host" if role is Role.IMPORT else "kept by the component"
    return f"Resource `{resource.name}`, {maker}."


def _called(function: Function) -> str:
    if function.resource is None:
        return f"`{function.name}`"
    if function.kind is FunctionKind.CONSTRUCTOR:
        return f"the constructor of `{function.resource.name}`"
    return f"`{function.resource.name}.{function.name}`"
