"""What no generated package can hold, told with its place: what hosts cannot carry, and names that meet in Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen.docs import with_article
from witgen.codegen.namespaces import namespaces
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.items import FunctionItem, FunctionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.codegen.facts import Facts
    from witgen.codegen.namespaces import Name, Namespace
    from witgen.model.items import Function

__all__ = ["dotted", "every_function", "meetings", "refuse", "uncarried"]

_LEAVE_OUT = "leave the function out of the world"


def refuse(facts: Facts) -> None:
    """WitError if the world cannot be generated; it lists everything that stands in the way."""
    problems = [*uncarried(facts, "which host bindings cannot carry"), *meetings(namespaces(facts))]
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


def uncarried(facts: Facts, cannot: str) -> Iterator[Diagnostic]:
    """Async functions, and what holds a stream, a future or an error-context; `cannot` ends the sentence."""
    for function, path in every_function(facts):
        yield from _uncarried(function, path, facts, cannot)


def _uncarried(function: Function, path: str, facts: Facts, cannot: str) -> Iterator[Diagnostic]:
    if function.is_async:
        message = f"`{path}` is an async function, {cannot}"
        yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))
    places = [(f"parameter `{param.name}`", param.type) for param in function.params]
    if function.result is not None:
        places.append(("the result", function.result))
    for place, type_ in places:
        blocked = facts.blocker(type_)
        if blocked:
            message = f"{place} of `{path}` holds {with_article(blocked)}, {cannot}"
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=(_LEAVE_OUT,))


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
