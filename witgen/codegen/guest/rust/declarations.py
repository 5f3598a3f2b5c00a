"""Named types → their declarations in Rust."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codegen.guest.rust.layout import comment, line
from witgen.codegen.guest.rust.naming import borrow_name, case_name, lower, trait_name, type_name
from witgen.codegen.guest.rust.view import Declaration, Member
from witgen.model.analysis import is_resource
from witgen.model.canonical import discriminant, payload_offset
from witgen.model.types import Alias, EnumKind, Flags, Record, Resource, TypeDef, Variant
from witgen.spelling import upper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.guest.rust.types import Speller
    from witgen.model.canonical import Shape
    from witgen.model.types import Case

__all__ = ["declare", "exported", "imported", "is_used", "offsets", "uses"]

_ENUM = "#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]\n"


def is_used(definition: TypeDef, speller: Speller) -> bool:
    """Is it another module's, or a resource's, under a name of this one?"""
    target = definition.kind.target if isinstance(definition.kind, Alias) else None
    return isinstance(target, TypeDef) and (
        is_resource(target) or speller.homes.of(target.owner, speller.here) != speller.here
    )


def uses(definition: TypeDef, speller: Speller) -> Iterator[str]:
    """The names of such a type."""
    assert isinstance(definition.kind, Alias)
    target = definition.kind.target
    assert isinstance(target, TypeDef)
    pairs = [(type_name(target.name), type_name(definition.name))]
    if is_resource(target) and speller.is_ours(target):
        pairs.append((borrow_name(target.name), borrow_name(definition.name)))
    for theirs, ours in pairs:
        path = speller.named(target, theirs)
        path = path if "::" in path else f"self::{path}"
        yield f"pub use {path};" if theirs == ours else f"pub use {path} as {ours};"


def declare(definition: TypeDef, speller: Speller, *, error: bool) -> Declaration:
    """The declaration of a type of this module; `error` if a function answers with it as its error."""
    inside, depth = speller.in_type(), speller.here.depth + 1
    match definition.kind:
        case Record(fields):
            members = tuple(
                Member(comment(field.docs), line(f"pub {lower(field.name)}: ", inside.owned(field.type), ",", depth))
                for field in fields
            )
            head = f"pub struct {_named(definition, inside)} {{"
        case Variant(cases):
            members = tuple(
                Member(
                    comment(case.docs),
                    _case(case, inside, depth),
                )
                for case in cases
            )
            head = f"pub enum {_named(definition, inside)} {{"
        case EnumKind(cases):
            members = tuple(Member(comment(case.docs), f"{case_name(case.name)},") for case in cases)
            head = f"pub enum {type_name(definition.name)} {{"
        case Flags():
            return _flags(definition, definition.kind)
        case Alias(target):
            code = line(f"pub type {_named(definition, inside)} = ", inside.owned(target), ";", depth - 1)
            return Declaration(comment(definition.docs, definition.stability), code)
        case Resource():
            raise AssertionError(definition.name)
        case _:
            assert_never(definition.kind)
    derives = _derives(definition, speller)
    docs = comment(definition.docs, definition.stability)
    return Declaration(docs, derives + head, members, tuple(_glue(definition, inside, error=error)))


def _case(case: Case, speller: Speller, depth: int) -> str:
    name = case_name(case.name)
    return f"{name}," if case.payload is None else line(f"{name}(", speller.owned(case.payload), "),", depth)


def _named(definition: TypeDef, speller: Speller) -> str:
    return type_name(definition.name) + speller.lifetime(definition)


def _derives(definition: TypeDef, speller: Speller) -> str:
    if isinstance(definition.kind, EnumKind):
        return _ENUM
    traits = speller.qualities.derives(definition)
    return f"#[derive({', '.join(traits)})]\n" if traits else ""


def _glue(definition: TypeDef, speller: Speller, *, error: bool) -> Iterator[str]:
    shape = speller.qualities.shape(definition)
    size = f"{shape.layout.size}, {shape.layout.align}, {len(shape.flat)}"
    name = _named(definition, speller)
    match definition.kind:
        case Record(fields):
            places = offsets([speller.qualities.shape(field.type) for field in fields])
            parts = [f"{lower(field.name)}: {place}" for field, place in zip(fields, places, strict=True)]
            yield f"_record!({name}, {size}; {', '.join(parts)});"
        case Variant(cases):
            payloads = [None if case.payload is None else speller.qualities.shape(case.payload) for case in cases]
            parts = [
                f"{number}: {case_name(case.name)}{'' if case.payload is None else '(value)'}"
                for number, case in enumerate(cases)
            ]
            tag, offset = discriminant(len(cases)).value, payload_offset(payloads, len(cases))
            yield f"_variant!({name}, {tag}, {size}, {offset}; {', '.join(parts)});"
        case EnumKind(cases):
            parts = [f"{number}: {case_name(case.name)}" for number, case in enumerate(cases)]
            yield f"_variant!({name}, {discriminant(len(cases)).value}, {size}, 0; {', '.join(parts)});"
        case _:
            raise AssertionError(definition.name)
    if error and not speller.qualities.long(definition) and not speller.qualities.borrows(definition):
        yield f"_error!({name});"


def offsets(parts: list[Shape]) -> list[int]:
    """Where each part of a record, or of a tuple, begins."""
    found, end = list[int](), 0
    for part in parts:
        found.append(part.layout.after(end))
        end = found[-1] + part.layout.size
    return found


def _flags(definition: TypeDef, kind: Flags) -> Declaration:
    members = tuple(
        Member(comment(flag.docs), f"const {upper(flag.name)} = 1 << {bit};") for bit, flag in enumerate(kind.flags)
    )
    bits = discriminant(2 ** len(kind.flags)).value
    docs = comment(definition.docs, definition.stability)
    return Declaration(docs, f"pub struct {type_name(definition.name)}: {bits} {{", members, around="_flags!")


def imported(resource: TypeDef, core: str) -> Declaration:
    """A resource of the host's."""
    name = type_name(resource.name)
    glue = (f'_imported!({name}; "{core}", "[resource-drop]{resource.name}");',)
    return _handle(resource, glue)


def exported(resource: TypeDef, core: str) -> tuple[Declaration, Declaration]:
    """A resource of ours: the handle, and what is lent of it."""
    name, borrow = type_name(resource.name), borrow_name(resource.name)
    functions = ", ".join(f'"[resource-{verb}]{resource.name}"' for verb in ("new", "rep", "drop"))
    glue = (f'_exported!({name}, {borrow}, {trait_name(resource.name)}; "[export]{core}", {functions});',)
    lent = Declaration(
        f"/// A [`{name}`] that the caller keeps.",
        f"#[derive(Clone, Copy, Debug)]\npub struct {borrow}<'a> {{",
        (Member("", "rep: _abi::Rep<'a>,"),),
    )
    return _handle(resource, glue), lent


def _handle(resource: TypeDef, glue: tuple[str, ...]) -> Declaration:
    docs = comment(resource.docs, resource.stability)
    head = f"#[derive(Debug)]\npub struct {type_name(resource.name)} {{"
    return Declaration(docs, head, (Member("", "handle: _abi::Handle,"),), glue)
