"""Types as written to types as meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codes import Code
from witgen.errors import each
from witgen.model.types import (
    Alias,
    BorrowType,
    Case,
    EnumCase,
    EnumKind,
    Field,
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
    Variant,
)
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.model.scope import Scope
    from witgen.model.types import Type, TypeKind

_MAP_KEYS = frozenset(
    ("bool", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "char", "string"),
)


class Meaning:
    """Types in one item of a scope, which the feature `missing` keeps out, if one does."""

    def __init__(self, scope: Scope, missing: str | None) -> None:
        self._scope = scope
        self._missing = missing
        self._problems = scope.context.problems

    def kind(self, decl: ast.TypeDecl) -> TypeKind:
        """What a definition defines."""
        match decl:
            case ast.TypeAliasDecl():
                return Alias(self._target(decl.target))
            case ast.RecordDecl():
                return Record(each(self._field, decl.fields))
            case ast.VariantDecl():
                if not decl.cases:
                    self._note_empty(Code.EMPTY_VARIANT, "variant", decl.name)
                return Variant(each(self._case, decl.cases))
            case ast.EnumDecl():
                if not decl.cases:
                    self._note_empty(Code.EMPTY_ENUM, "enum", decl.name)
                return EnumKind(_labels(decl.cases))
            case ast.FlagsDecl():
                return Flags(_labels(decl.flags))
            case ast.ResourceDecl():
                return Resource()
            case _:
                assert_never(decl)

    def _target(self, type_: ast.Type) -> Type:
        """`type a = r;` names the resource `r` anew; it is no handle."""
        if isinstance(type_, ast.Name):
            return self._scope.type(type_, self._missing)
        return self.type(type_)

    def _field(self, field: ast.FieldDecl) -> Field:
        return Field(field.name.text, self.type(field.type), field.docs, field.name.span)

    def _case(self, case: ast.CaseDecl) -> Case:
        return Case(case.name.text, self._maybe(case.payload), case.docs, case.name.span)

    def type(self, type_: ast.Type) -> Type:
        """Any type but the target of an alias."""
        match type_:
            case ast.Primitive(keyword):
                return Primitive(keyword)
            case ast.ListOf(element, length):
                inner = self.type(element)
                return ListType(inner) if length is None else FixedListType(inner, length)
            case ast.MapOf(key, value):
                return MapType(self._key(key), self.type(value))
            case ast.OptionOf(some):
                return OptionType(self.type(some))
            case ast.ResultOf(ok, err):
                return ResultType(*each(self._maybe, (ok, err)))
            case ast.TupleOf(elements):
                return TupleType(each(self.type, elements))
            case ast.Own(name):
                return OwnType(self._scope.resource(name, self._missing))
            case ast.Borrow(name):
                return BorrowType(self._scope.resource(name, self._missing))
            case ast.StreamOf(element):
                return StreamType(self._maybe(element))
            case ast.FutureOf(value):
                return FutureType(self._maybe(value))
            case ast.Name():
                found = self._scope.type(type_, self._missing)
                return OwnType(found) if found in self._scope.context.resources else found
            case _:
                assert_never(type_)

    def _maybe(self, type_: ast.Type | None) -> Type | None:
        return None if type_ is None else self.type(type_)

    def _key(self, type_: ast.Type) -> Primitive:
        if isinstance(type_, ast.Primitive) and type_.keyword in _MAP_KEYS:
            return Primitive(type_.keyword)
        hints = ("a key is bool, an integer, char or string, written as such",)
        self._problems.note(Code.MAP_KEY, "this cannot be the key of a map", type_.span, hints=hints)
        return Primitive.STRING

    def _note_empty(self, code: Code, what: str, name: ast.Name) -> None:
        self._problems.note(code, f"{what} `{name.text}` needs at least one case", name.span)


def _labels(cases: Sequence[ast.CaseDecl]) -> tuple[EnumCase, ...]:
    return tuple(EnumCase(case.name.text, case.docs, case.name.span) for case in cases)
