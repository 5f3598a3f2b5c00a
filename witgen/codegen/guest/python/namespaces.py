"""Every place of a guest's modules in which names have to differ, with the names it would hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.python.declarations import declared_names
from witgen.codegen.guest.python.modules import exported_functions, has_module, own_types, world_functions, world_types
from witgen.codegen.guest.python.naming import APP, routine_name
from witgen.codegen.namespaces import Name, Namespace
from witgen.model.types import EnumKind, Flags, Record
from witgen.preloaded import PRELOADED
from witgen.spelling import guest_name, upper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.codegen.facts import Facts
    from witgen.codegen.guest.python.naming import Names
    from witgen.model.items import Function
    from witgen.model.names import Owner
    from witgen.model.types import TypeDef

__all__ = ["Reserving", "is_taken", "namespaces"]

_WORLD: Final = frozenset({"WitWorld", "exports", "imports"})
_NEEDED: Final = frozenset({"Enum", "Flag", "Protocol", "Union", "componentize_py_runtime", "weakref"})
"""What the modules that componentize-py makes use themselves, while they are imported or run."""


@dataclass(frozen=True, slots=True)
class Reserving(Namespace):
    """The names of a place, and those it cannot hold because they mean something else there."""

    reserved: frozenset[str] = frozenset()


def is_taken(module: str) -> bool:
    """Is a module of this name another one already?"""
    return module in PRELOADED or module == APP


def namespaces(facts: Facts, names: Names) -> Iterator[Reserving]:
    """All of them, from modules down to the parameters of functions."""
    for side in Side:
        found = [use.interface for use in facts.uses if has_module(use, side)]
        modules = (Name(names.home(i.name, side).stem, str(i.name), i.span) for i in found)
        yield _of(f"the {side.value}s of the world", modules)
    yield _of("the exports of the world", _classes(facts, names), {"WitWorld"})
    for use in facts.uses:
        yield from _owned(use.interface.name, own_types(use), use.interface.functions, _NEEDED)
    world = facts.world.name
    yield from _owned(world, world_types(facts), world_functions(facts, Side.IMPORT), _NEEDED | _WORLD)
    yield from _owned(world, (), world_functions(facts, Side.EXPORT), ())


def _of(place: str, names: Iterable[Name], reserved: Iterable[str] = ()) -> Reserving:
    return Reserving(place, tuple(names), frozenset(reserved))


def _classes(facts: Facts, names: Names) -> Iterator[Name]:
    for use, _ in exported_functions(facts):
        yield Name(names.interface_class(use.interface.name), str(use.interface.name), use.interface.span)


def _owned(
    owner: Owner, types: Iterable[TypeDef], functions: Iterable[Function], reserved: Iterable[str]
) -> Iterator[Reserving]:
    """The names of one module; its types and functions are in one scope."""
    types, functions = list(types), list(functions)
    free = [Name(routine_name(f), f.name, f.span) for f in functions if f.resource is None]
    declared = [Name(name, each.name, each.span) for each in types for name in declared_names(each)]
    yield _of(f"`{owner}`", [*declared, *free], reserved)
    for definition in types:
        yield _parts(definition, f"`{owner}.{definition.name}`")
    for resource in dict.fromkeys(function.resource for function in functions if function.resource is not None):
        members = (Name(routine_name(f), f.name, f.span) for f in functions if f.resource is resource)
        yield _of(f"`{owner}.{resource.name}`", members)
    for function in functions:
        params = (Name(guest_name(param.name), param.name, param.span or function.span) for param in function.params)
        yield _of(f"`{owner}.{function.canonical_name}`", params)


def _parts(definition: TypeDef, place: str) -> Reserving:
    span = definition.span
    match definition.kind:
        case Record(fields):
            return _of(place, (Name(guest_name(field.name), field.name, field.span or span) for field in fields))
        case EnumKind(cases) | Flags(cases):
            return _of(place, (Name(upper(case.name), case.name, case.span or span) for case in cases))
        case _:
            return _of(place, ())
