"""Interfaces of the model as component text: instance types, and components that import them.

An engine checks the types of what it links against those a component imports, so such a component
shows whether a model says the same as the engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.model.items import Function, FunctionKind, Interface
from witgen.model.types import (
    Alias,
    BorrowType,
    EnumKind,
    FixedListType,
    Flags,
    FutureType,
    ListType,
    MapType,
    OptionType,
    OwnType,
    Primitive,
    Record,
    Resource,
    ResultType,
    StreamType,
    TupleType,
    Type,
    TypeDef,
    TypeKind,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["importing_component", "instance_type", "with_dependencies"]

INDENT = "    "


def importing_component(interfaces: Iterable[Interface]) -> str:
    """A component that does nothing but import these interfaces, each after those it uses types of."""
    ordered = list(interfaces)
    needed = {used.owner for interface in ordered for used in used_types(interface)}
    lines = ["(component"]
    for interface in ordered:
        lines += [f'  (import "{interface.name}" {instance_type(interface)})']
        if interface.name in needed:
            lines += [exported_type(interface, definition) for definition in interface.types]
    return "\n".join([*lines, ")", ""])


def instance_type(interface: Interface) -> str:
    """`(instance …)`: every type and function of an interface, types used from others by their ids."""
    lines = [line for definition in interface.types for line in type_export(definition)]
    lines += [function_export(function) for function in interface.functions]
    return "\n".join([f"(instance ${interface.name}", *(INDENT + line for line in lines), "  )"])


def with_dependencies(wanted: Iterable[Interface], known: Iterable[Interface]) -> tuple[Interface, ...]:
    """The wanted interfaces and those they use types of, users last."""
    by_name = {interface.name: interface for interface in known}
    ordered: dict[Interface, None] = {}

    def add(interface: Interface) -> None:
        for used in used_types(interface):
            add(by_name[used.owner])  # type: ignore[index]  # worlds own no type an interface uses
        ordered.setdefault(interface)

    for interface in wanted:
        add(interface)
    return tuple(ordered)


def used_types(interface: Interface) -> tuple[TypeDef, ...]:
    """Types of other interfaces this one has by `use`."""
    aliased = (definition.kind.target for definition in interface.types if isinstance(definition.kind, Alias))
    return tuple(target for target in aliased if isinstance(target, TypeDef) and target.owner != interface.name)


def exported_type(interface: Interface, definition: TypeDef) -> str:
    return f'  (alias export ${interface.name} "{definition.name}" (type {type_id(definition)}))'


def type_id(definition: TypeDef) -> str:
    """The id of a type in the component, after its interface was imported."""
    return f"${definition.owner}#{definition.name}"


def type_export(definition: TypeDef) -> tuple[str, ...]:
    """The lines that define and export a type; its members then refer to the export."""
    match definition.kind:
        case Resource():
            bound = "(sub resource)"
            lines: tuple[str, ...] = ()
        case Alias(target=TypeDef() as target):
            bound = f"(eq {reference(target, definition)})"
            lines = ()
        case kind:
            bound = f"(eq $def-{definition.name})"
            lines = (f"(type $def-{definition.name} {type_definition(kind, definition)})",)
    return (*lines, f'(export "{definition.name}" (type ${definition.name} {bound}))')


def reference(target: TypeDef, where: TypeDef) -> str:
    return f"${target.name}" if target.owner == where.owner else type_id(target)


def type_definition(kind: TypeKind, definition: TypeDef) -> str:
    match kind:
        case Record(fields=fields):
            return form("record", (f'(field "{field.name}" {value_type(field.type)})' for field in fields))
        case Variant(cases=cases):
            return form("variant", (form("case", [f'"{case.name}"', *optional(case.payload)]) for case in cases))
        case EnumKind(cases=labels):
            return form("enum", (f'"{label.name}"' for label in labels))
        case Flags(flags=labels):
            return form("flags", (f'"{label.name}"' for label in labels))
        case Alias(target=target):
            return value_type(target)
        case Resource():
            raise AssertionError(f"{definition.name} has no representation to define")
        case _:
            assert_never(kind)


def function_export(function: Function) -> str:
    parameters = [f'(param "{param.name}" {value_type(param.type)})' for param in function.params]
    if function.kind is FunctionKind.METHOD and function.resource is not None:
        parameters.insert(0, f'(param "self" (borrow ${function.resource.name}))')
    result = [form("result", optional(function.result))] if function.result is not None else []
    keyword = "func async" if function.is_async else "func"
    return f'(export "{function.canonical_name}" {form(keyword, [*parameters, *result])})'


def value_type(type_: Type) -> str:
    match type_:
        case Primitive(value=keyword):
            return keyword
        case TypeDef(name=name):
            return f"${name}"
        case OwnType(resource=TypeDef(name=name)):
            return f"(own ${name})"
        case BorrowType(resource=TypeDef(name=name)):
            return f"(borrow ${name})"
        case ListType(element=element):
            return f"(list {value_type(element)})"
        case FixedListType(element=element, length=length):
            return f"(list {value_type(element)} {length})"
        case MapType(key=key, value=value):
            return f"(map {value_type(key)} {value_type(value)})"
        case OptionType(some=some):
            return f"(option {value_type(some)})"
        case TupleType(elements=elements):
            return form("tuple", (value_type(element) for element in elements))
        case ResultType(ok=ok, err=err):
            return form("result", [*optional(ok), *(form("error", [error]) for error in optional(err))])
        case StreamType(element=carried):
            return form("stream", optional(carried))
        case FutureType(value=carried):
            return form("future", optional(carried))
        case _:
            assert_never(type_)


def optional(type_: Type | None) -> list[str]:
    return [] if type_ is None else [value_type(type_)]


def form(keyword: str, parts: Iterable[str]) -> str:
    return f"({' '.join([keyword, *parts])})"
