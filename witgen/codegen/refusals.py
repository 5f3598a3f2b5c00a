"""What no generated package can hold, told with its place: what hosts cannot carry, and names that meet in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from witgen.codegen.docs import with_article
from witgen.codegen.namespaces import namespaces
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.items import FunctionItem, FunctionKind, TypeItem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from witgen.codegen.facts import Facts
    from witgen.codegen.namespaces import Name, Namespace
    from witgen.model.items import Function
    from witgen.model.types import Type, TypeDef

__all__ = [
    "Why",
    "dotted",
    "every_function",
    "every_place",
    "holding",
    "meetings",
    "refuse",
    "uncarried",
    "uncarried_types",
]

Why: TypeAlias = "Callable[[Type], str]"
"""What is wrong with a type, as the end of a sentence; empty for nothing."""


def refuse(facts: Facts) -> None:
    """WitError if the world cannot be generated; it lists everything that stands in the way."""
    cannot = "which host bindings cannot carry"
    problems = [*uncarried(facts, holding(facts.blocker, cannot), cannot), *meetings(namespaces(facts))]
    if problems:
        raise WitError(problems)


def every_function(facts: Facts) -> Iterator[tuple[Function, str]]:
    """Every function of the world with its WIT path."""
    for use in facts.uses:
        for function in use.interface.functions:
            yield function, f"{use.interface.name}.{dotted(function)}"
    for item in (*facts.world.imports, *facts.world.exports):
        if isinstance(item, FunctionItem):
            yield item.function, f"{facts.world.name}.{dotted(item.function)}"


def dotted(function: Function) -> str:
    """A function within its interface or world: `add`, `index.find`, `index.constructor`."""
    if function.resource is None:
        return function.name
    member = "constructor" if function.kind is FunctionKind.CONSTRUCTOR else function.name
    return f"{function.resource.name}.{member}"


def every_type(facts: Facts) -> Iterator[tuple[TypeDef, str]]:
    """Every named type of the world with its WIT path."""
    for use in facts.uses:
        yield from ((each, f"{use.interface.name}.{each.name}") for each in use.interface.types)
    items = (item.type for item in facts.world.imports if isinstance(item, TypeItem))
    yield from ((each, f"{facts.world.name}.{each.name}") for each in items)


def every_place(function: Function) -> Iterator[tuple[str, Type]]:
    """The types that a function's values have, with where that is."""
    yield from ((f"parameter `{param.name}`", param.type) for param in function.params)
    if function.result is not None:
        yield "the result", function.result


def holding(blocker: Callable[[Type], str | None], *cannot: str, yet: Collection[str] = ()) -> Why:
    """What is wrong with a type by the keyword of what is in it: "holds a map, which …". A keyword that is among `yet`
    has the last of the sentences, others the first."""

    def why(type_: Type) -> str:
        keyword = blocker(type_)
        return "" if keyword is None else f"holds {with_article(keyword)}, {cannot[-1 if keyword in yet else 0]}"

    return why


def uncarried(facts: Facts, why: Why, not_async: str) -> Iterator[Diagnostic]:
    """Async functions, of which `not_async` is said, and those of whose types `why` says what is wrong."""
    for function, path in every_function(facts):
        if function.is_async:
            yield _refused(f"`{path}` is an async function, {not_async}", function)
        for place, type_ in every_place(function):
            if wrong := why(type_):
                yield _refused(f"{place} of `{path}` {wrong}", function)


def uncarried_types(facts: Facts, why: Why) -> Iterator[Diagnostic]:
    """Types of which `why` says what is wrong: each is declared, also one that no function mentions."""
    for definition, path in every_type(facts):
        if wrong := why(definition):
            hints = ("leave the type out of the world",)
            yield Diagnostic(Code.UNSUPPORTED, f"type `{path}` {wrong}", definition.span, hints=hints)


def _refused(message: str, function: Function) -> Diagnostic:
    return Diagnostic(Code.UNSUPPORTED, message, function.span, hints=("leave the function out of the world",))


def meetings(all_of_them: Iterable[Namespace], language: str = "Python") -> Iterator[Diagnostic]:
    """Names that differ in WIT and not in the language; two that meet in several places are told of once."""
    told: set[tuple[str, str]] = set()
    for namespace in all_of_them:
        first: dict[str, Name] = {}
        for name in namespace.names:
            other = first.setdefault(name.spelled, name)
            if other is not name and (other.wit, name.wit) not in told:
                told.add((other.wit, name.wit))
                message = f"`{other.wit}` and `{name.wit}` of {namespace.place} are both `{name.spelled}` in {language}"
                yield Diagnostic(
                    Code.SAME_IN_PYTHON,
                    message,
                    name.span,
                    (("the other is here", other.span),),
                    ("rename one of them",),
                )
