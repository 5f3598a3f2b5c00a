"""Functions, and the members of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from witgen.errors import fail
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
    resource = scope.types[decl.name.text]
    found: list[Function] = []
    names: dict[str, ast.Name] = {}
    for member in decl.members:
        is_constructor = isinstance(member, ast.ConstructorDecl)
        key = "[constructor]" if is_constructor else member.name.text
        if key in names:
            fail(
                f"resource `{decl.name.text}` has two of `{member.name.text}`",
                member.name.span,
                related=(("the first one", names[key].span),),
            )
        names[key] = member.name
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
    if resource is not None and missing is None:
        scope.context.require(resource, name)
    meaning = Meaning(scope, missing)
    params = _params(meaning, signature, is_method=kind is FunctionKind.METHOD)
    result = _result(scope, meaning, signature)
    if kind is FunctionKind.CONSTRUCTOR and resource is not None:
        result = _constructed(scope, resource, result, signature)
    made = Function(
        name.text,
        kind,
        resource,
        signature.is_async,
        params,
        result,
        intro.docs,
        stability,
        gates.external_id(intro),
        name.span,
    )
    return [made] if missing is None else []


def _params(meaning: Meaning, signature: ast.Signature, *, is_method: bool) -> tuple[Param, ...]:
    names: dict[str, ast.Name] = {}
    for param in signature.params:
        name = param.name
        if name.text in names:
            fail(
                f"two parameters are called `{name.text}`",
                name.span,
                related=(("the first one", names[name.text].span),),
            )
        if is_method and name.text == "self":
            fail("a method has a `self` already", name.span)
        names[name.text] = name
    return tuple(Param(p.name.text, meaning.type(p.type), p.name.span) for p in signature.params)


def _result(scope: Scope, meaning: Meaning, signature: ast.Signature) -> Type | None:
    if signature.result is None:
        return None
    result = meaning.type(signature.result)
    if scope.context.borrows(result):
        fail(
            "a result cannot hold a `borrow`: it would outlive the call",
            signature.result.span,
            hints=("return the resource itself",),
        )
    return result


def _constructed(scope: Scope, resource: TypeDef, result: Type | None, signature: ast.Signature) -> Type:
    if signature.result is None or result is None:
        return OwnType(resource)
    match underlying(result):
        case ResultType(OwnType(made), _) if scope.context.resources[made] is resource:
            pass
        case _:
            fail(
                f"a constructor of `{resource.name}` returns nothing, or `result<{resource.name}, …>`",
                signature.result.span,
            )
    return result
