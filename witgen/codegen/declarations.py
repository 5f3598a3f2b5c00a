"""Value types → declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codegen import layout, view
from witgen.codegen.annotations import CONTRACTS, Speller
from witgen.codegen.docs import docstring, paragraphs, section
from witgen.codegen.naming import (
    carried_camel,
    carried_snake,
    case_name,
    field_name,
    resource_name,
    type_name,
    upper,
)
from witgen.model.analysis import is_resource, resource_of
from witgen.model.types import Alias, EnumKind, Flags, Record, Resource, TypeDef, Variant

if TYPE_CHECKING:
    from witgen.model.types import Case, EnumCase, Type

__all__ = ["carried", "declare", "declared_names", "import_use", "used"]


def used(definition: TypeDef) -> TypeDef | None:
    """The other interface's type that it is, when it is a `use`."""
    match definition.kind:
        case Alias(TypeDef() as target) if target.owner != definition.owner:
            return target
        case _:
            return None


def import_use(definition: TypeDef, target: TypeDef, speller: Speller) -> None:
    """Import what a `use` names; a resource comes from where it is defined, which has all its contracts."""
    names: tuple[str, ...] = (type_name(target),)
    if is_resource(target):
        target = resource_of(target)
        names = _resource_names(target, definition, speller)
    module = speller.facts.paths.module_from(definition.owner, target.owner)
    for name, local in zip(names, declared_names(definition, speller), strict=True):
        speller.scope.imports.add(module, name, local)


def declared_names(definition: TypeDef, speller: Speller) -> tuple[str, ...]:
    """What a module calls a type: one name, or one for each contract of a resource."""
    if is_resource(definition):
        return _resource_names(definition, definition, speller)
    return (type_name(definition),)


def _resource_names(named: TypeDef, user: TypeDef, speller: Speller) -> tuple[str, ...]:
    sides = speller.facts.resource_sides(user, user.owner)
    return tuple(resource_name(named, CONTRACTS[side]) for side in sides)


def declare(definition: TypeDef, speller: Speller) -> view.Declaration:
    """The declaration of a value type or an alias; a resource's is its contracts'."""
    match definition.kind:
        case Record():
            return _record(definition, definition.kind, speller)
        case Variant():
            return _variant(definition, definition.kind, speller)
        case EnumKind(cases):
            return _enumeration(definition, "Enum", cases, list(range(len(cases))), speller)
        case Flags(flags):
            return _enumeration(definition, "Flag", flags, [1 << bit for bit in range(len(flags))], speller)
        case Alias(target):
            return _aliases(definition, target, speller)
        case Resource():
            raise AssertionError(definition.name)
        case _:
            assert_never(definition.kind)


def carried(annotation: str, name: str, speller: Speller) -> str:
    """The annotation with the WIT name of what it annotates."""
    return f'{speller.scope.use("Annotated")}[{annotation}, {speller.scope.use("wit")}("{name}")]'


def _record(definition: TypeDef, kind: Record, speller: Speller) -> view.Record:
    names = [field_name(field.name) for field in kind.fields]
    inner = speller.inside(names)
    fields = tuple(
        view.Field(f"{name}: {_field(field.name, name, field.type, inner)}")
        for name, field in zip(names, kind.fields, strict=True)
    )
    docs = section("Attributes", ((name, field.docs) for name, field in zip(names, kind.fields, strict=True)))
    decorator = f"@{speller.scope.use('record')}"
    return view.Record((decorator,), type_name(definition), _docs(definition, "Record", docs), fields)


def _field(name: str, spelled: str, type: Type, speller: Speller) -> str:  # noqa: A002 - the word of the model
    annotation = speller.held(type)
    return carried(annotation, name, speller) if carried_snake(name, spelled) else annotation


def _docs(definition: TypeDef, kind: str = "", attributes: str = "") -> str:
    """Its own, and those of its parts, if there are any; of what they are parts is said in any case."""
    docs = paragraphs(definition.docs, definition.stability)
    return docstring(paragraphs(docs or f"{kind} `{definition.name}`.", None, attributes) if attributes else docs)


def _variant(definition: TypeDef, kind: Variant, speller: Speller) -> view.Variant:
    use = speller.scope.use
    cases = tuple(_case(definition, case, speller) for case in kind.cases)
    union = " | ".join(case.name for case in cases)
    code = layout.subscript(
        f"{type_name(definition)}: {use('TypeAlias')} = {use('Annotated')}[",
        [union, f'{use("variant")}("{definition.name}")'],
        "]",
    )
    return view.Variant(cases, view.Alias(code, _docs(definition)))


def _case(definition: TypeDef, case: Case, speller: Speller) -> view.Record:
    use = speller.scope.use
    name = (f'@{use("wit")}("{case.name}")',) if carried_camel(case.name) else ()
    fields = () if case.payload is None else (view.Field(f"value: {speller.held(case.payload)}"),)
    docs = docstring(paragraphs(case.docs, None))
    return view.Record((*name, f"@{use('case')}"), case_name(definition, case.name), docs, fields)


def _enumeration(
    definition: TypeDef, base: str, members: tuple[EnumCase, ...], values: list[int], speller: Speller
) -> view.Enumeration:
    names = [upper(member.name) for member in members]
    pairs = list(zip(names, members, strict=True))
    lossy = [f'{name}="{member.name}"' for name, member in pairs if carried_snake(member.name, name)]
    decorator = layout.subscript(f"@{speller.scope.use('names')}(", lossy, ")") if lossy else ""
    docs = section("Attributes", ((name, member.docs) for name, member in pairs))
    assignments = tuple(f"{name} = {value}" for name, value in zip(names, values, strict=True))
    bases = speller.scope.use(base)
    return view.Enumeration(decorator, type_name(definition), bases, _docs(definition, base, docs), assignments)


def _aliases(definition: TypeDef, target: Type, speller: Speller) -> view.Alias:
    """Another name of a type; of a resource, another name for each of its contracts."""
    names = declared_names(definition, speller)
    if isinstance(target, TypeDef) and is_resource(target):
        targets = _resource_names(target, definition, speller)
    else:
        targets = (speller.held(target),)
    alias = speller.scope.use("TypeAlias")
    code = "\n".join(f"{name}: {alias} = {spelled}" for name, spelled in zip(names, targets, strict=True))
    return view.Alias(code, _docs(definition))
