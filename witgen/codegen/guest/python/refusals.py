"""What no Python guest can be, told with its place: what componentize-py cannot carry, and names that meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.python.modules import own_types, world_functions, world_types
from witgen.codegen.guest.python.namespaces import is_taken, namespaces
from witgen.codegen.refusals import holding, meetings, uncarried, uncarried_types
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, resource_of
from witgen.model.items import FunctionKind, InterfaceItem
from witgen.model.types import (
    BorrowType,
    FixedListType,
    FutureType,
    MapType,
    OwnType,
    Primitive,
    Resource,
    StreamType,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.codegen.guest.python.naming import Names
    from witgen.model.types import Type

__all__ = ["refuse"]

_CANNOT: Final = "which componentize-py cannot carry"
_NOT_YET: Final = "which witgen's stubs cannot carry yet"
_CARRIED: Final = frozenset({"error-context", "future", "stream"})
"""What componentize-py knows, and we do not."""
_RENAME: Final = "rename it"


def refuse(facts: Facts, names: Names) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    problems = [*_items(facts), *_world_resources(facts)]
    if not problems:  # names of what cannot be there mean nothing
        why = holding(ByParts(_blocker), _CANNOT, _NOT_YET, yet=_CARRIED)
        problems += [*uncarried(facts, why, _NOT_YET)]
        problems += uncarried_types(facts, why)  # componentize-py looks at every one
        problems += _empty_resources(facts)
        problems += _split(facts)
        problems += _parameters(facts)
        problems += meetings(namespaces(facts, names))
        problems += _taken(facts, names)
    if problems:
        raise WitError(problems)


def _items(facts: Facts) -> Iterator[Diagnostic]:
    for verb, items in (("import", facts.world.imports), ("export", facts.world.exports)):
        for item in items:
            if not isinstance(item, InterfaceItem):
                continue
            name, span = item.interface.name, item.span or facts.world.span
            if name.world is not None:
                message = f"interface `{name}` is written in place, {_CANNOT}"
                hint = f"write it as an interface of the package, and `{verb} {name};` in the world"
                yield Diagnostic(Code.UNSUPPORTED, message, span, hints=(hint,))
            elif item.implements:
                message = f"`{name}` is {verb}ed under the label `{item.name}`, {_CANNOT}"
                yield Diagnostic(Code.UNSUPPORTED, message, span, hints=(f"{verb} it under its own name",))


def _world_resources(facts: Facts) -> Iterator[Diagnostic]:
    for definition in world_types(facts):
        if isinstance(definition.kind, Resource):
            message = f"resource `{definition.name}` belongs to the world itself, {_CANNOT}"
            hints = ("move it to an interface that the world imports",)
            yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)


def _blocker(type_: Type, found: Sequence[str | None]) -> str | None:
    """The keyword of what keeps a type from a guest, if anything does; asked by parts."""
    match type_:
        case Primitive.ERROR_CONTEXT:
            return "error-context"
        case FixedListType():
            return "list<T, N>"
        case MapType():
            return "map"
        case StreamType():
            return "stream"
        case FutureType():
            return "future"
        case _:
            return next(filter(None, found), None)


def _empty_resources(facts: Facts) -> Iterator[Diagnostic]:
    """Of an exported one without functions and docs componentize-py makes a class without a body."""
    for use in facts.uses:
        asked = {function.resource for function in use.interface.functions}
        for definition in own_types(use) if Side.EXPORT in use.sides else ():
            if isinstance(definition.kind, Resource) and definition not in asked and not definition.docs:
                path = f"{use.interface.name}.{definition.name}"
                message = f"exported resource `{path}` has neither functions nor docs, {_CANNOT}"
                hints = ("give it a doc comment: `/// …`",)
                yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)


def _split(facts: Facts) -> Iterator[Diagnostic]:
    """Types of an interface used one way, with a resource of one used both ways: componentize-py gives up on them."""

    def both_ways(type_: Type, found: Sequence[str | None]) -> str | None:
        if isinstance(type_, OwnType | BorrowType):
            resource = resource_of(type_.resource)
            return f"{resource.owner}.{resource.name}" if len(facts.sides(resource.owner)) > 1 else None
        return next(filter(None, found), None)

    held = ByParts(both_ways)
    for use in facts.uses:
        for definition in own_types(use) if len(use.sides) == 1 else ():
            if resource := held(definition):
                path = f"{use.interface.name}.{definition.name}"
                message = f"type `{path}` holds the resource `{resource}`, which is imported and exported, {_CANNOT}"
                hints = (f"import and export `{use.interface.name}`, too, or pass the resource by itself",)
                yield Diagnostic(Code.UNSUPPORTED, message, definition.span, hints=hints)


def _parameters(facts: Facts) -> Iterator[Diagnostic]:
    """Of a method that has a parameter called like its receiver, componentize-py makes no Python."""
    methods = [(function, f"{facts.world.name}.{function.name}") for function in world_functions(facts, Side.EXPORT)]
    methods += (
        (function, f"{use.interface.name}.{function.name}")
        for use in facts.uses
        for function in use.interface.functions
        if Side.EXPORT in use.sides or function.kind is not FunctionKind.FREE
    )
    for function, path in methods:
        receiver = "cls" if function.kind is FunctionKind.STATIC else "self"
        for param in function.params:
            if param.name == receiver:
                message = f"`{path}` is a method in Python, which has a `{receiver}` already"
                span, hints = param.span or function.span, ("rename the parameter",)
                yield Diagnostic(Code.SAME_IN_PYTHON, message, span, hints=hints)


def _taken(facts: Facts, names: Names) -> Iterator[Diagnostic]:
    """Names that Python, or componentize-py, needs for something else."""
    for namespace in namespaces(facts, names):
        for name in namespace.names:
            if name.spelled in namespace.reserved:
                message = (
                    f"`{name.wit}` of {namespace.place} is `{name.spelled}` in Python, which means something else there"
                )
                yield Diagnostic(Code.SAME_IN_PYTHON, message, name.span, hints=(_RENAME,))
    for use in facts.uses:
        stem = names.skeleton(use.interface.name).stem if Side.EXPORT in use.sides else ""
        if is_taken(stem) and any(isinstance(each.kind, Resource) for each in own_types(use)):
            message = f"the resources of `{use.interface.name}` belong in a module `{stem}`, and there is another one"
            yield Diagnostic(Code.SAME_IN_PYTHON, message, use.interface.span, hints=(_RENAME,))
