"""Value types → TypeScript."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from witgen.codegen.guest.js.layout import comment, union
from witgen.codegen.guest.js.naming import lower, type_name
from witgen.codegen.guest.js.view import Block
from witgen.model.types import Alias, EnumKind, Flags, Record, Resource, Variant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.codegen.guest.js.annotations import Speller
    from witgen.model.stability import Stability
    from witgen.model.types import Case, TypeDef

__all__ = ["declare", "described"]


def declare(definition: TypeDef, speller: Speller) -> Block:
    """The declaration of a type that is no resource."""
    name = type_name(definition)
    docs = described(definition.docs, definition.stability)
    match definition.kind:
        case Record(fields):
            members = ((field.docs, speller.field(lower(field.name), field.type)) for field in fields)
            return Block(docs, f"export interface {name}", _members(members))
        case Variant(cases):
            payloads = [(_remark(case.docs), _case(case, speller)) for case in cases]
            return Block(docs, union(f"export type {name}", payloads))
        case EnumKind(cases):
            return Block(docs, union(f"export type {name}", [(_remark(case.docs), f"'{case.name}'") for case in cases]))
        case Flags(flags):
            members = ((flag.docs, f"{lower(flag.name)}?: boolean | undefined") for flag in flags)
            return Block(docs, f"export interface {name}", _members(members))
        case Alias(target):
            return Block(docs, f"export type {name} = {speller.spell(target)};")
        case Resource():
            raise AssertionError(definition.name)
        case _:
            assert_never(definition.kind)


def described(docs: str, stability: Stability | None, *more: str) -> str:
    """A comment of docs, further paragraphs and tags, and since when it should not be used."""
    deprecated = stability.deprecated if stability is not None else None
    return comment(_prose(docs), *more, f"@deprecated since {deprecated}" if deprecated else "")


def _prose(docs: str) -> str:
    """Docs in which no `@` but one within a word is left: a tag may begin anywhere, and have its say about types."""
    return re.sub(r"(?<![\w\\`])@", r"\@", docs.strip())


def _remark(docs: str) -> str:
    return comment(_prose(docs))


def _members(members: Iterable[tuple[str, str]]) -> tuple[Block, ...]:
    return tuple(Block(_remark(docs), f"{code};") for docs, code in members)


def _case(case: Case, speller: Speller) -> str:
    payload = "" if case.payload is None else f"; {speller.field('val', case.payload)}"
    return f"{{ tag: '{case.name}'{payload} }}"
