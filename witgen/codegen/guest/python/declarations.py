"""Value types → the classes that componentize-py makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codegen import layout, view
from witgen.codegen.docs import docstring, paragraphs, section
from witgen.codegen.guest.python.naming import case_name, type_name
from witgen.model.types import Alias, EnumKind, Flags, Record, Resource, TypeDef, Variant
from witgen.spelling import guest_name, upper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from witgen.codegen.guest.python.annotations import Speller
    from witgen.model.types import EnumCase

__all__ = ["declare", "declared_names"]


def declared_names(definition: TypeDef) -> Iterator[str]:
    """The names that a type, which is no alias, has in its module."""
    yield type_name(definition)
    if isinstance(definition.kind, Variant):
        yield from (case_name(definition, case.name) for case in definition.kind.cases)


def declare(definition: TypeDef, speller: Speller) -> view.Declaration:
    """The declaration of a value type."""
    match definition.kind:
        case Record():
            return _record(definition, definition.kind, speller)
        case Variant():
            return _variant(definition, definition.kind, speller)
        case EnumKind(cases):
            return _enumeration(definition, "Enum", cases, range(len(cases)), speller)
        case Flags(flags):
            return _enumeration(definition, "Flag", flags, (1 << bit for bit in range(len(flags))), speller)
        case Alias() | Resource():
            raise AssertionError(definition.name)
        case _:
            assert_never(definition.kind)


def _record(definition: TypeDef, kind: Record, speller: Speller) -> view.Record:
    names = [guest_name(field.name) for field in kind.fields]
    inner = speller.inside(names)
    pairs = list(zip(names, kind.fields, strict=True))
    fields = tuple(view.Field(f"{name}: {inner.spell(field.type)}") for name, field in pairs)
    docs = section("Attributes", ((name, field.docs) for name, field in pairs))
    decorator = f"@{speller.scope.use('dataclass')}"
    return view.Record((decorator,), type_name(definition), _docs(definition, "Record", docs), fields)


def _docs(definition: TypeDef, kind: str = "", attributes: str = "") -> str:
    """Its own, and those of its parts, if there are any; of what they are parts is said in any case."""
    docs = paragraphs(definition.docs, definition.stability)
    return docstring(paragraphs(docs or f"{kind} `{definition.name}`.", None, attributes) if attributes else docs)


def _variant(definition: TypeDef, kind: Variant, speller: Speller) -> view.Variant:
    decorator = f"@{speller.scope.use('dataclass')}"
    cases = tuple(
        view.Record(
            (decorator,),
            case_name(definition, case.name),
            docstring(paragraphs(case.docs, None)),
            () if case.payload is None else (view.Field(f"value: {speller.spell(case.payload)}"),),
        )
        for case in kind.cases
    )
    head = f"{type_name(definition)}: {speller.scope.use('TypeAlias')} = "
    code = layout.union(head, [case.name for case in cases])
    return view.Variant(cases, view.Alias(code, _docs(definition)))


def _enumeration(
    definition: TypeDef, base: str, members: tuple[EnumCase, ...], values: Iterable[int], speller: Speller
) -> view.Enumeration:
    names = [upper(member.name) for member in members]
    docs = section("Attributes", ((name, member.docs) for name, member in zip(names, members, strict=True)))
    assignments = tuple(f"{name} = {value}" for name, value in zip(names, values, strict=True))
    bases = speller.scope.use(base)
    return view.Enumeration("", type_name(definition), bases, _docs(definition, base, docs), assignments)
