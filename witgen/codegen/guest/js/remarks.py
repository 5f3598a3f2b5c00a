"""What of a world one of the tools cannot do, or not as the other does: told once each, with the first place."""

from __future__ import annotations

from functools import reduce
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.js.annotations import WIDE, is_nested
from witgen.codegen.guest.js.modules import world_functions
from witgen.codegen.guest.js.naming import export_name, is_built_in, lower
from witgen.codegen.guest.js.routines import fallible
from witgen.codegen.refusals import dotted, every_function
from witgen.model.analysis import ByParts
from witgen.model.canonical import Core, join, shape
from witgen.model.items import FunctionKind
from witgen.model.names import WorldName
from witgen.model.types import (
    Alias,
    BorrowType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    ResultType,
    TypeDef,
    Variant,
    underlying,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from witgen.codegen.facts import Facts
    from witgen.model.canonical import Shape
    from witgen.model.items import Function
    from witgen.model.names import Owner
    from witgen.model.types import Type

__all__ = ["remarks"]


def _is_u32(type_: Type) -> bool:
    return type_ is Primitive.U32


def _is_wide(type_: Type) -> bool:
    return type_ in WIDE


def _is_map(type_: Type) -> bool:
    return isinstance(type_, MapType)


def _is_thrice(type_: Type) -> bool:
    option = underlying(type_)
    return isinstance(option, OptionType) and is_nested(option.some)


_BY_TYPE: Final[tuple[tuple[Callable[[Type], bool], str], ...]] = (
    (_is_u32, "a `u32` of 2147483648 or more does not get through as a number by itself, with neither tool"),
    (_is_wide, "64-bit integers are bigint to componentize-js, which traps where a negative one goes out"),
    (_is_wide, "64-bit integers are number to componentize-qjs, exact below 2**53"),
    (_is_map, "componentize-js cannot carry a map"),
    (_is_thrice, "of three options in each other the tools make different things; the types are componentize-js's"),
)


_LOST: Final = (
    "componentize-js may lose another object where one of an exported resource is given back, "
    "and traps when that one is used"
)
_UNCHECKED: Final = ", which the checker takes for JavaScript's own"
_MIXED: Final = "componentize-js traps where a negative number goes out beside a case of 64 bits"


def _mixed(shapes: ByParts[Shape]) -> Callable[[Type], bool]:
    """Is it a variant or result of which a number of 64 bits has the place of another kind of number?"""

    def asked(type_: Type) -> bool:
        columns = zip_longest(*(shapes(payload).flat for payload in _payloads(type_)))
        kinds = [{core for core in column if core is not None} for column in columns]
        return any(len(cores) > 1 and reduce(join, cores) is Core.I64 for cores in kinds)

    return asked


def _payloads(type_: Type) -> list[Type]:
    match type_:
        case ResultType(ok, err):
            return [each for each in (ok, err) if each is not None]
        case TypeDef(kind=Variant(cases)):
            return [case.payload for case in cases if case.payload is not None]
        case _:
            return []


def _is_of_the_world(type_: Type) -> bool:
    return isinstance(type_, TypeDef) and isinstance(type_.owner, WorldName) and not isinstance(type_.kind, Alias)


def remarks(facts: Facts) -> Iterator[str]:
    """No reason to refuse a world: its guest may do without, or be built with the other tool."""
    functions = list(every_function(facts))
    for asked, what in (*_BY_TYPE, (_mixed(ByParts(shape)), _MIXED)):
        held = ByParts(_holding(asked))
        if place := next((path for function, path in functions if any(map(held, _types(function)))), None):
            yield f"`{place}`: {what}"
    yield from _of_names(facts)
    yield from _of_resources(facts)


def _holding(asked: Callable[[Type], bool]) -> Callable[[Type, Sequence[bool]], bool]:
    return lambda type_, found: asked(type_) or any(found)


def _types(function: Function) -> list[Type]:
    return [*(param.type for param in function.params), *([] if function.result is None else [function.result])]


def _of_names(facts: Facts) -> Iterator[str]:
    for use in facts.uses:
        name = use.interface.name
        if Side.EXPORT in use.sides and export_name(name, facts) != lower(name.item):
            yield f"`{name}`: componentize-qjs cannot carry two exports called `{name.item}`"
    imported = world_functions(facts, Side.IMPORT)
    held = ByParts(_holding(_is_of_the_world))
    if place := next((function.name for function in imported if any(map(held, _types(function)))), None):
        yield f"`{facts.world.name}.{place}`: componentize-qjs cannot carry an import with a type of the world itself"
    for function in imported:
        yield (
            f"`{facts.world.name}.{function.name}`: to be imported from '{function.name}' as the default with "
            f"componentize-js, but the global `{lower(function.name)}` with componentize-qjs"
            f"{_UNCHECKED if is_built_in(function.name) else ''}"
        )


def _of_resources(facts: Facts) -> Iterator[str]:
    """Where a tool mistakes an object for its handle, loses one or keeps what was lent, and what else is a trap."""
    uses = [use for use in facts.uses if Side.EXPORT in use.sides]
    exported: list[tuple[Owner, Function]] = [(facts.world.name, each) for each in world_functions(facts, Side.EXPORT)]
    exported += ((use.interface.name, function) for use in uses for function in use.interface.functions)
    for asked, what in (
        (_given_back, _LOST),
        (_given_back, "componentize-qjs traps where an object of an exported resource is given back"),
        (_lent, "componentize-qjs traps where an object of the host is lent, for it keeps it"),
        (_may_fail, "componentize-qjs traps in a constructor that may fail"),
        (_is_then, "componentize-js takes an object that has a method `then` for a promise, and traps"),
    ):
        found = (f"{name}.{dotted(function)}" for name, function in exported if asked(facts, name, function))
        if place := next(found, None):
            yield f"`{place}`: {what}"


def _given_back(facts: Facts, owner: Owner, function: Function) -> bool:
    return _takes(OwnType, Side.EXPORT, facts, owner, function)


def _lent(facts: Facts, owner: Owner, function: Function) -> bool:
    return _takes(BorrowType, Side.IMPORT, facts, owner, function)


def _may_fail(_: Facts, __: Owner, function: Function) -> bool:
    return function.kind is FunctionKind.CONSTRUCTOR and fallible(function) is not None


def _is_then(_: Facts, __: Owner, function: Function) -> bool:
    return function.kind is FunctionKind.METHOD and function.name == "then"


def _takes(handle: type[OwnType | BorrowType], side: Side, facts: Facts, owner: Owner, function: Function) -> bool:
    """Has it a parameter with such a handle, of a resource of that side?"""

    def held(type_: Type, found: Sequence[bool]) -> bool:
        if isinstance(type_, OwnType | BorrowType) and isinstance(type_, handle):
            return facts.resource_side(type_.resource, owner, Side.EXPORT) is side
        return any(found)

    return any(map(ByParts(held), (param.type for param in function.params)))
