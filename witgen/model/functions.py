"""Functions, and the members of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.codes import Code
from witgen.errors import WitError, each
from witgen.model import gates
from witgen.model.items import Function, FunctionKind, Param
from witgen.model.meaning import Meaning
from witgen.model.types import OwnType, ResultType, underlying
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.model.scope import Scope
    from witgen.model.types import Type, TypeDef


def functions(scope: Scope, items: Iterable[ast.InterfaceItem]) -> list[Function]:
    """The functions of an interface, members of resources included, in the order written."""
    found: list[Function] = []
    for item in items:
        if isinstance(item, ast.FuncDecl):
            found += function(scope, item.name, item.signature, item.intro)
        elif isinstance(item, ast.ResourceDecl):
            found += members(scope, item)
    return found


def function(scope: Scope, name: ast.Name, signature: ast.Signature, intro: ast.Intro) -> list[Function]:
    """A function that belongs to no resource; nothing if a feature keeps it out."""
    return _function(scope, name, signature, intro, FunctionKind.FREE, None)


def members(scope: Scope, decl: ast.ResourceDecl) -> list[Function]:
    """Constructor, methods and statics of a resource."""
    if not scope.is_first(decl.name):
        return []
    resource = scope.types[decl.name.text]
    found: list[Function] = []
    names: dict[str, ast.Name] = {}
    for member in decl.members:
        is_constructor = isinstance(member, ast.ConstructorDecl)
        key = "[constructor]" if is_constructor else member.name.text
        first = names.setdefault(key, member.name)
        if first is not member.name:
            message = f"resource `{decl.name.text}` has two of `{member.name.text}`"
            related = (("the first one", first.span),)
            scope.context.problems.note(Code.DUPLICATE_MEMBER, message, member.name.span, related=related)
        name = ast.Name(decl.name.text, member.name.span) if is_constructor else member.name
        found += _function(scope, name, member.signature, member.intro, _kind(member), resource)
    return found


def _kind(member: ast.ResourceMember) -> FunctionKind:
    match member:
        case ast.ConstructorDecl():
            return FunctionKind.CONSTRUCTOR
        case ast.FuncDecl():
            return FunctionKind.METHOD
        case ast.StaticDecl():
            return FunctionKind.STATIC
        case _:
            assert_never(member)


def _function(
    scope: Scope,
    name: ast.Name,
    signature: ast.Signature,
    intro: ast.Intro,
    kind: FunctionKind,
    resource: TypeDef | None,
) -> list[Function]:
    stability, missing = scope.gate(intro)
    external_id = gates.external_id(intro, scope.context.problems)
    _note_names(scope, signature, is_method=kind is FunctionKind.METHOD)
    try:
        if resource is not None and missing is None:
            scope.context.require(resource, name)
        params, result = _types(Meaning(scope, missing), signature)
    except WitError as error:
        scope.context.problems.add(error.diagnostics)
        return []
    _note_borrow(scope, result, signature)
    if kind is FunctionKind.CONSTRUCTOR and resource is not None:
        _note_constructed(scope, resource, result, signature)
        result = result or OwnType(resource)
    is_async = signature.is_async
    made = Function(name.text, kind, resource, is_async, params, result, intro.docs, stability, external_id, name.span)
    return [made] if missing is None else []


def _types(meaning: Meaning, signature: ast.Signature) -> tuple[tuple[Param, ...], Type | None]:
    written = [param.type for param in signature.params]
    if signature.result is not None:
        written.append(signature.result)
    types = each(meaning.type, written)
    params = tuple(Param(p.name.text, t, p.name.span) for p, t in zip(signature.params, types, strict=False))
    return params, None if signature.result is None else types[-1]


def _note_names(scope: Scope, signature: ast.Signature, *, is_method: bool) -> None:
    problems = scope.context.problems
    names: dict[str, ast.Name] = {}
    for param in signature.params:
        name = param.name
        first = names.setdefault(name.text, name)
        if first is not name:
            message, related = f"two parameters are called `{name.text}`", (("the first one", first.span),)
            problems.note(Code.DUPLICATE_PARAMETER, message, name.span, related=related)
        if is_method and name.text == "self":
            problems.note(Code.SELF_PARAMETER, "a method has a `self` already", name.span)


def _note_borrow(scope: Scope, result: Type | None, signature: ast.Signature) -> None:
    if result is None or signature.result is None or not scope.context.borrows(result):
        return
    message, hints = "a result cannot hold a `borrow`: it would outlive the call", ("return the resource itself",)
    scope.context.problems.note(Code.BORROW_IN_RESULT, message, signature.result.span, hints=hints)


def _note_constructed(scope: Scope, resource: TypeDef, result: Type | None, signature: ast.Signature) -> None:
    if result is None or signature.result is None:
        return
    match underlying(result):
        case ResultType(OwnType(made), _) if scope.context.resources[made] is resource:
            pass
        case _:
            message = f"a constructor of `{resource.name}` returns nothing, or `result<{resource.name}, …>`"
            scope.context.problems.note(Code.CONSTRUCTOR_RESULT, message, signature.result.span)
