"""A world → the view of its package's own module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from witgen.codegen import layout, view
from witgen.codegen.annotations import CONTRACTS
from witgen.codegen.declarations import carried
from witgen.codegen.docs import docstring, paragraphs, section
from witgen.codegen.facts import Side, is_asked, is_provided
from witgen.codegen.module import open_module
from witgen.codegen.naming import (
    field_name,
    function_class,
    resource_name,
    type_name,
    world_member_name,
)
from witgen.model.items import FunctionItem, FunctionKind, InterfaceItem, TypeItem
from witgen.native import is_native

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.annotations import Speller
    from witgen.codegen.facts import Facts
    from witgen.codegen.module import Module
    from witgen.model.items import Function, World, WorldItem

__all__ = ["FORMAT", "export_name", "import_name", "world_view"]

FORMAT: Final = 1


def world_view(facts: Facts) -> view.World:
    """`Imports`, `World`, `compile`, `load` and `in_process`, after what the world itself declares."""
    world = facts.world
    module = open_module(facts, world.name, [item.type for item in world.imports if isinstance(item, TypeItem)])
    functions = [item.function for item in world.imports if isinstance(item, FunctionItem)]
    writer = module.writer(Side.IMPORT)
    callables = [writer.single(function) for function in functions if function.kind is FunctionKind.FREE]
    declarations = (*module.declarations(functions, ""), *callables)
    imports, exports = _imports(world, functions, module.speller), _exports(world, module)
    bindings = _bindings(world, module.speller)
    names = ["Imports", "World", "compile", "in_process", "load", *(contract.name for contract in callables)]
    docs = paragraphs(f"World `{world.name}`.", None, paragraphs(world.docs, world.stability))
    head = module.head(docs, world.name.package, names)
    return view.World(head, declarations, imports, exports, bindings)


def _bindings(world: World, speller: Speller) -> str:
    use = speller.scope.use
    for name in ("Component", "Engine", "GuestSource", "Options", "Source", "Unpack"):
        use(name)
    items = ["__name__", f'"{world.name}"', f"format={FORMAT}"]
    return layout.subscript(f"_bindings: {use('Bindings')}[Imports, World] = Bindings(", items, ")")


def _imports(world: World, functions: list[Function], speller: Speller) -> view.Record:
    """One field per import, those that need not be given last."""
    decorator = f"@{speller.scope.use('dataclass')}(frozen=True, slots=True, kw_only=True)"
    members = [import_name(item, speller.facts) for item in world.imports]
    inner = speller.inside(members)
    fields = [field for item in world.imports for field in _field(item, functions, inner)]
    fields.sort(key=lambda field: not field.required)
    docs = section("Attributes", ((name, _docs(item)) for name, item in zip(members, world.imports, strict=True)))
    text = paragraphs("What the host provides, one field per import.", None, docs)
    return view.Record((decorator,), "Imports", docstring(text), tuple(fields))


def _docs(item: WorldItem) -> str:
    """Docs of an import that stand nowhere else: functions and types carry their own."""
    if isinstance(item, InterfaceItem) and is_provided(item.interface):
        return paragraphs(item.docs, item.stability)
    return ""


def import_name(item: WorldItem, facts: Facts) -> str:
    """What `Imports` calls an import, if it is one of its fields."""
    match item:
        case InterfaceItem(name, interface):
            return field_name(name if item.implements else facts.paths.field(interface.name))
        case FunctionItem(name):
            return field_name(name)
        case TypeItem():
            return type_name(item.type)
        case _:
            assert_never(item)


def _field(item: WorldItem, functions: list[Function], speller: Speller) -> Iterator[view.Field]:
    name = import_name(item, speller.facts)
    match item:
        case InterfaceItem():
            if is_provided(item.interface):
                yield _interface_field(item, name, speller)
        case FunctionItem(name=wit, function=function):
            if function.kind is FunctionKind.FREE:
                yield view.Field(f"{name}: {function_class(wit)}")
        case TypeItem(type=definition):
            own = [function for function in functions if function.resource is definition]
            if any(map(is_asked, own)):
                contract = resource_name(definition, CONTRACTS[Side.IMPORT])
                yield view.Field(f"{name}: {speller.scope.use('type')}[{contract}]")
        case _:
            assert_never(item)


def _interface_field(item: InterfaceItem, name: str, speller: Speller) -> view.Field:
    provider = f"{speller.module(item.interface.name)}.Provider"
    if item.implements:
        return view.Field(f"{name}: {carried(provider, item.name, speller)}")
    if is_native(item.name):
        return view.Field(layout.default(f"{name}: {provider} | None", "None"), required=False)
    return view.Field(f"{name}: {provider}")


def _exports(world: World, module: Module) -> view.Contract:
    use = module.speller.scope.use
    bases = f"{use('WorldInstance')}, {use('Protocol')}"
    writer = module.writer(Side.EXPORT).inside([export_name(item, module.speller.facts) for item in world.exports])
    members: list[view.Function] = []
    for item in world.exports:
        match item:
            case InterfaceItem():
                if is_provided(item.interface):
                    members.append(_accessor(item, writer.speller))
            case FunctionItem(function=function):
                members.append(writer.function(function, world_member_name(function.name)))
            case TypeItem():
                raise AssertionError(item.name)
            case _:
                assert_never(item)
    return view.Contract("", "World", bases, docstring("What the component exports."), tuple(members))


def export_name(item: WorldItem, facts: Facts) -> str:
    """What `World` calls an export."""
    if isinstance(item, InterfaceItem) and not item.implements:
        return world_member_name(facts.paths.field(item.interface.name))
    return world_member_name(item.name)


def _accessor(item: InterfaceItem, speller: Speller) -> view.Function:
    use = speller.scope.use
    label = (f'@{use("wit")}("{item.name}")',) if item.implements else ()
    docs = docstring(paragraphs(item.docs, item.stability))
    signature = f"def {export_name(item, speller.facts)}(self) -> {speller.module(item.interface.name)}.Instance:"
    return view.Function((f"@{use('property')}", *label), signature if docs else f"{signature} ...", docs)
