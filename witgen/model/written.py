"""What a definition mentions, before any name means anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator


def written_names(decl: ast.TypeDecl) -> Iterator[ast.Name]:
    """The names a type's definition mentions; a resource's members are no part of it."""
    match decl:
        case ast.TypeAliasDecl():
            yield from _names(decl.target)
        case ast.RecordDecl():
            for field in decl.fields:
                yield from _names(field.type)
        case ast.VariantDecl():
            for case in decl.cases:
                if case.payload is not None:
                    yield from _names(case.payload)
        case ast.EnumDecl() | ast.FlagsDecl() | ast.ResourceDecl():
            return
        case _:
            assert_never(decl)


def _names(type_: ast.Type) -> Iterator[ast.Name]:
    pending: list[ast.Type | None] = [type_]
    while pending:
        match pending.pop():
            case ast.Name() as name:
                yield name
            case ast.Own(resource) | ast.Borrow(resource):
                yield resource
            case ast.ListOf(inner) | ast.OptionOf(inner) | ast.StreamOf(inner) | ast.FutureOf(inner):
                pending.append(inner)
            case ast.MapOf(first, second) | ast.ResultOf(first, second):
                pending += (second, first)
            case ast.TupleOf(elements):
                pending += reversed(elements)
            case ast.Primitive() | None:
                pass
