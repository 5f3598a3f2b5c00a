"""Functions and resources → what a guest may call, and what it has to have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.guest.js.declarations import described
from witgen.codegen.guest.js.layout import listing
from witgen.codegen.guest.js.naming import binding, lower, type_name
from witgen.codegen.guest.js.view import Block
from witgen.model.items import FunctionKind
from witgen.model.types import ResultType, underlying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from witgen.codegen.guest.js.annotations import Speller
    from witgen.model.items import Function
    from witgen.model.types import TypeDef

__all__ = ["Typist", "fallible", "free", "members_of", "outcome"]

_ANSWERED: Final = "when the host answers with an error"
_TO_ANSWER: Final = "to answer with an error; the payload may be thrown by itself, too"


@dataclass(frozen=True, slots=True)
class Typist:
    """Writes the types of functions; `imported` says that they are the host's."""

    speller: Speller
    imported: bool

    def method(self, function: Function, head: str | None = None) -> Block:
        """A member of a class or contract; a function called `new` is quoted, for it would be a constructor."""
        name = lower(function.name)
        return self._routine(function, head or ("'new'" if name == "new" else name), depth=1)

    def function(self, function: Function) -> Iterator[Block]:
        """A function of an imported module; one that JavaScript could not declare is exported under its name."""
        name, exported = binding(function.name), lower(function.name)
        renamed = name != exported
        yield self._routine(function, f"{'' if renamed else 'export '}function {name}", depth=1)
        if renamed:
            yield Block("", f"export {{ {name} as {exported} }};")

    def imported_class(self, resource: TypeDef, functions: Sequence[Function]) -> Block:
        """The class of a resource that the host makes."""
        docs = described(resource.docs or f"Resource `{resource.name}`, made by the host.", resource.stability)
        own = members_of(resource, functions)
        makes = any(function.kind is FunctionKind.CONSTRUCTOR for function in own)
        members = [] if makes else [Block("", "private constructor();")]
        for function in own:
            heads = {FunctionKind.CONSTRUCTOR: "constructor", FunctionKind.STATIC: f"static {lower(function.name)}"}
            members.append(self.method(function, heads.get(function.kind)))
        dispose = f"[{self.speller.reach('Symbol')}.dispose](): void;"
        members.append(Block("/** Give the handle back to the host. */", dispose))
        return Block(docs, f"export class {type_name(resource)}", tuple(members), spaced=True)

    def exported_class(self, resource: TypeDef, functions: Sequence[Function], statics: str) -> Iterator[Block]:
        """What objects of a resource of the guest have, and, by the name `statics`, what their class has."""
        own = members_of(resource, functions)
        docs = described(resource.docs or f"Resource `{resource.name}`, kept by the component.", resource.stability)
        methods = tuple(self.method(each) for each in own if each.kind is FunctionKind.METHOD)
        name = type_name(resource)
        yield Block(docs, f"export interface {name}", methods, spaced=True)
        made = [self.method(each, "new ") for each in own if each.kind is FunctionKind.CONSTRUCTOR]
        made += [self.method(each) for each in own if each.kind is FunctionKind.STATIC]
        yield Block(f"/** The class of `{resource.name}`. */", f"export interface {statics}", tuple(made), spaced=True)

    def contract(self, name: str, docs: str, functions: Iterable[Function], classes: Sequence[Block]) -> Block:
        """What the object of an exported interface has."""
        members = (*classes, *(self.method(function) for function in functions))
        return Block(docs, f"export interface {name}", members, spaced=True)

    def _routine(self, function: Function, head: str, *, depth: int) -> Block:
        params = [f"{binding(param.name)}: {self.speller.spell(param.type)}" for param in function.params]
        constructs = function.kind is FunctionKind.CONSTRUCTOR
        result = "" if constructs and self.imported else f": {outcome(function, self.speller)}"
        code = listing(f"{head}(", params, f"){result};", depth=depth)
        return Block(described(function.docs, function.stability, self._throws(function)), code)

    def _throws(self, function: Function) -> str:
        result = fallible(function)
        if result is None:
            return ""
        payload = "undefined" if result.err is None else self.speller.spell(result.err)
        return f"@throws {{{{ payload: {payload} }}}} {_ANSWERED if self.imported else _TO_ANSWER}"


def outcome(function: Function, speller: Speller) -> str:
    """What a function returns, if it does."""
    if function.kind is FunctionKind.CONSTRUCTOR:
        assert function.resource is not None
        return speller.name(function.resource)
    result = fallible(function)
    type_ = result.ok if result is not None else function.result
    return "void" if type_ is None else speller.spell(type_)


def fallible(function: Function) -> ResultType | None:
    """The result whose error is thrown; one behind an alias, too."""
    result = None if function.result is None else underlying(function.result)
    return result if isinstance(result, ResultType) else None


def free(functions: Iterable[Function]) -> list[Function]:
    """Those that belong to no resource."""
    return [function for function in functions if function.resource is None]


def members_of(resource: TypeDef, functions: Iterable[Function]) -> list[Function]:
    """Those that belong to one."""
    return [function for function in functions if function.resource is resource]
