"""What no guest in Rust can be, told with its place: what bindings cannot carry yet, and names that meet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.rust.naming import (
    borrow_name,
    case_name,
    function_name,
    lower,
    trait_name,
    type_name,
)
from witgen.codegen.namespaces import Name, Namespace
from witgen.codegen.refusals import every_function, every_place, holding, meetings, uncarried
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.analysis import ByParts, is_resource, resource_of
from witgen.model.items import FunctionKind
from witgen.model.types import EnumKind, Flags, Record, Variant
from witgen.spelling import upper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.codegen.guest.rust.modules import Room, Rooms
    from witgen.model.canonical import Shape
    from witgen.model.items import Function
    from witgen.model.types import Type, TypeDef

__all__ = ["refuse"]

_MOST: Final = 1 << 16
"""Of a stack of one megabyte, on which values are copied some times."""


def refuse(facts: Facts, rooms: Rooms) -> None:
    """WitError if there can be no guest of this world; it lists everything that stands in the way."""
    not_yet = "which witgen's guests in Rust cannot carry yet"
    problems = list(uncarried(facts, holding(facts.blocker, not_yet), not_yet))
    largest = ByParts(partial(_largest, shapes=rooms.qualities.shape))
    problems += [each for function, path in every_function(facts) for each in _too_large(function, path, largest)]
    problems += meetings(namespaces(rooms), "Rust")
    if problems:
        raise WitError(problems)


def _largest(type_: Type, found: Sequence[int], *, shapes: ByParts[Shape]) -> int:
    return max((shapes(type_).layout.size, *found))


def _too_large(function: Function, path: str, largest: ByParts[int]) -> Iterator[Diagnostic]:
    """Values in which lists of a fixed length take more than a stack has."""
    for place, type_ in every_place(function):
        if (size := largest(type_)) > _MOST:
            message = f"{place} of `{path}` holds {size} bytes in a row; a guest in Rust has room for {_MOST}"
            hints = ("make a list of it that has no length",)
            yield Diagnostic(Code.UNSUPPORTED, message, function.span, hints=hints)


def namespaces(rooms: Rooms) -> Iterator[Namespace]:
    """Every place in which names have to differ."""
    built = rooms.qualities.built
    yield Namespace("the world", tuple(_modules(rooms)))
    for room in rooms.all:
        place = f"`{rooms.world.name if room.home.item is None else room.home.item.name}`"
        yield Namespace(place, tuple(name for each in room.types for name in _type(each, rooms, room)))
        for definition in room.types:
            yield Namespace(place, tuple(_parts(definition)))
        for functions in (room.imports, room.exports):
            for resource in dict.fromkeys(function.resource for function in functions):
                members = [each for each in functions if each.resource is resource]
                yield Namespace(
                    place, tuple(Name(function_name(each, built), _wit(each), each.span) for each in members)
                )
            for function in functions:
                params = (Name(lower(each.name), each.name, each.span or function.span) for each in function.params)
                yield Namespace(f"`{function.canonical_name}`", tuple(params))


def _wit(function: Function) -> str:
    return "constructor" if function.kind is FunctionKind.CONSTRUCTOR else function.name


def _modules(rooms: Rooms) -> Iterator[Name]:
    """Modules of interfaces, and those around them, which are another thing."""
    around = dict[str, Name]()
    for room in rooms.all:
        item = room.home.item
        if item is None:
            continue
        span = item.span or rooms.world.span
        package = str(item.interface.name.package)
        for length in range(1, room.home.depth):
            path = "::".join(room.home.path[:length])
            if path != "exports":
                around.setdefault(path, Name(path, package, span))
        yield Name(str(room.home), item.name, span)
    yield from around.values()


def _type(definition: TypeDef, rooms: Rooms, room: Room) -> Iterator[Name]:
    yield Name(type_name(definition.name), definition.name, definition.span)
    if not is_resource(definition):
        return
    if rooms.homes.of(resource_of(definition).owner, room.home).side is Side.EXPORT:
        yield Name(borrow_name(definition.name), f"borrow<{definition.name}>", definition.span)
        yield Name(trait_name(definition.name), f"resource {definition.name}", definition.span)


def _parts(definition: TypeDef) -> Iterator[Name]:
    span = definition.span
    match definition.kind:
        case Record(fields):
            yield from (Name(lower(field.name), field.name, field.span or span) for field in fields)
        case Variant(cases):
            yield from (Name(case_name(case.name), case.name, case.span or span) for case in cases)
        case EnumKind(cases):
            yield from (Name(case_name(case.name), case.name, case.span or span) for case in cases)
        case Flags(flags):
            yield from (Name(upper(flag.name), flag.name, flag.span or span) for flag in flags)
        case _:
            pass
