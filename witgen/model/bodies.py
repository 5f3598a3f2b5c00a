"""What is in the braces of an interface, and the types of a world: names to definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeAlias, assert_never

from witgen.errors import fail
from witgen.model import gates, lookup
from witgen.model.items import Function, FunctionKind, Param
from witgen.model.names import InterfaceName
from witgen.model.suggest import hints
from witgen.model.toposort import CycleError, toposort
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
    TypeDef,
    Variant,
)
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.model.context import Context
    from witgen.model.names import Owner
    from witgen.model.sources import FileScope
    from witgen.model.stability import Stability
    from witgen.model.types import Type, TypeKind
    from witgen.source import Span

_Used: TypeAlias = tuple[ast.Use, ast.UseName]

_MAP_KEYS = frozenset(("bool", "u8", "u16", "u32", "u64", "s8", "s16", "s32", "s64", "char", "string"))


class Body:
    """The names of one interface or world while it is being resolved.

    `missing` is the feature that keeps the whole of it out, if one does: what a missing item refers
    to may be missing too, but must exist.
    """

    def __init__(self, context: Context, scope: FileScope, owner: Owner, missing: str | None) -> None:
        self.context = context
        self.scope = scope
        self.owner = owner
        self.missing = missing
        self.types: dict[str, TypeDef] = {}
        self.names: dict[str, ast.Name] = {}
        self._uses: dict[str, _Used] = {}
        self._decls: dict[str, ast.TypeDecl] = {}
        self._active = missing is None

    def declare(self, name: ast.Name) -> None:
        """Claim a name; WitError if it is taken."""
        if name.text in self.names:
            fail(
                f"`{name.text}` is defined twice",
                name.span,
                related=(("first defined here", self.names[name.text].span),),
            )
        self.names[name.text] = name

    def declare_use(self, use: ast.Use) -> None:
        """Claim the names a `use` introduces."""
        for name in use.names:
            self.declare(name.local)
            self._uses[name.local.text] = (use, name)

    def declare_type(self, decl: ast.TypeDecl) -> None:
        """Claim the name of a type."""
        self.declare(decl.name)
        self._decls[decl.name.text] = decl

    def resolve_types(self) -> list[TypeDef]:
        """Define every type declared, each after those it refers to."""
        for use, name in self._uses.values():
            self._define_use(use, name)
        for name in self._ordered():
            self._define(self._decls[name])
        return [td for td in self.types.values() if td not in self.context.missing]

    def _ordered(self) -> list[str]:
        references: dict[str, list[str]] = {}

        def needs(name: str) -> list[str]:
            if name not in references:
                written = written_names(self._decls[name])
                references[name] = [n.text for n in written if n.text in self._decls]
            return references[name]

        try:
            return toposort(self._decls, needs)
        except CycleError as error:
            self._fail_cycle(error.path)

    def _fail_cycle(self, path: tuple[str, ...]) -> NoReturn:
        first, second = path[0], path[1]
        reference = next(n for n in written_names(self._decls[first]) if n.text == second)
        fail(
            f"type `{first}` contains itself: {' → '.join(path)}",
            reference.span,
            related=[("through this one", self._decls[name].name.span) for name in path[1:-1]],
            hints=("WIT types cannot be recursive; refer by an index or through a resource",),
        )

    def gate(self, intro: ast.Intro) -> tuple[Stability | None, str | None]:
        """An item's gate, and the feature that keeps it out, if one does."""
        stability = gates.stability(intro, self.owner.package)
        return stability, self.missing or self.context.features.missing(stability)

    def _define_use(self, use: ast.Use, name: ast.UseName) -> None:
        stability, missing = self.gate(use.intro)
        gates.refuse_external_id(use.intro, "a `use`")
        found = lookup.interface(self.context.sources, self.scope, use.path)
        target_owner = InterfaceName(found.scope.package.name, found.decl.name.text)
        known = self.context.types[target_owner]
        if name.name.text not in known:
            self._fail_use(found, name.name, known)
        target = known[name.name.text]
        self._check_present(target, name.name.span, missing)
        local = name.local
        definition = TypeDef(local.text, self.owner, Alias(target), "", stability, None, local.span)
        self._add(definition, missing)

    def _fail_use(self, found: lookup.Declared, name: ast.Name, known: dict[str, TypeDef]) -> NoReturn:
        for item in found.decl.items:
            if isinstance(item, ast.FuncDecl) and item.name.text == name.text:
                fail(
                    f"`{name.text}` is a function; only types can be used",
                    name.span,
                    related=(("defined here", item.name.span),),
                )
        fail(
            f"interface `{found.path}` has no type `{name.text}`",
            name.span,
            hints=hints(name.text, known, "types"),
        )

    def _add(self, definition: TypeDef, missing: str | None) -> None:
        self.types[definition.name] = definition
        self.context.add(definition, missing)

    def _define(self, decl: ast.TypeDecl) -> None:
        stability, missing = self.gate(decl.intro)
        external_id = gates.external_id(decl.intro)
        resolver = TypeResolver(self, missing)
        definition = TypeDef(
            decl.name.text,
            self.owner,
            resolver.kind(decl),
            decl.intro.docs,
            stability,
            external_id,
            decl.name.span,
        )
        self._add(definition, missing)

    def check_present(self, target: TypeDef, span: Span, missing: str | None) -> None:
        """Refuse that an item which is kept refers to one that is not."""
        feature = self.context.missing.get(target)
        if feature is not None and missing is None:
            fail(
                f"`{target.name}` belongs to the feature `{feature}`, which is not enabled",
                span,
                related=(("defined here", target.span),),
                hints=(f"gate this item too, or enable the feature: `--features {feature}`",),
            )

    _check_present = check_present

    def functions(self, items: Sequence[ast.InterfaceItem]) -> list[Function]:
        """The functions of an interface, members of resources included, in the order written."""
        found: list[Function] = []
        for item in items:
            if isinstance(item, ast.FuncDecl):
                found += self.function(item.name, item.signature, item.intro)
            elif isinstance(item, ast.ResourceDecl):
                found += self.members(item)
        return found

    def function(self, name: ast.Name, signature: ast.Signature, intro: ast.Intro) -> list[Function]:
        """A function that belongs to no resource; none if its feature is missing."""
        return self._function(name, signature, intro, FunctionKind.FREE, None, self.missing)

    def members(self, decl: ast.ResourceDecl) -> list[Function]:
        """Constructor, methods and statics of a resource."""
        resource = self.types[decl.name.text]
        missing = self.context.missing.get(resource)
        found: list[Function] = []
        names: dict[str, ast.Name] = {}
        for member in decl.members:
            key = "[constructor]" if isinstance(member, ast.ConstructorDecl) else member.name.text
            if key in names:
                fail(
                    f"resource `{decl.name.text}` has two of `{member.name.text}`",
                    member.name.span,
                    related=(("the first one", names[key].span),),
                )
            names[key] = member.name
            kind, name = _member_kind(member), member.name
            if kind is FunctionKind.CONSTRUCTOR:
                name = ast.Name(decl.name.text, member.name.span)
            found += self._function(name, member.signature, member.intro, kind, resource, missing)
        return found

    def _function(
        self,
        name: ast.Name,
        signature: ast.Signature,
        intro: ast.Intro,
        kind: FunctionKind,
        resource: TypeDef | None,
        missing: str | None,
    ) -> list[Function]:
        stability, own_missing = self.gate(intro)
        missing = missing or own_missing
        resolver = TypeResolver(self, missing)
        params = resolver.params(signature, method=kind is FunctionKind.METHOD)
        result = resolver.result(signature)
        if kind is FunctionKind.CONSTRUCTOR and resource is not None:
            result = self._constructed(resource, result, signature)
        function = Function(
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
        return [function] if missing is None else []

    def _constructed(self, resource: TypeDef, result: Type | None, signature: ast.Signature) -> Type:
        if signature.result is None or result is None:
            return OwnType(resource)
        match underlying(result):
            case ResultType(OwnType(made), _) if self.context.resources[made] is resource:
                return result
            case _:
                fail(
                    f"a constructor of `{resource.name}` returns nothing, or `result<{resource.name}, …>`",
                    signature.result.span,
                )


def underlying(type_: Type) -> Type:
    """The type behind aliases."""
    while isinstance(type_, TypeDef) and isinstance(type_.kind, Alias):
        type_ = type_.kind.target
    return type_


def _member_kind(member: ast.ResourceMember) -> FunctionKind:
    match member:
        case ast.ConstructorDecl():
            return FunctionKind.CONSTRUCTOR
        case ast.FuncDecl():
            return FunctionKind.METHOD
        case ast.StaticDecl():
            return FunctionKind.STATIC
        case _:
            assert_never(member)


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


class TypeResolver:
    """Types as written to types as meant, in one item of a body. `missing`: see Body."""

    def __init__(self, body: Body, missing: str | None) -> None:
        self._body = body
        self._missing = missing

    def kind(self, decl: ast.TypeDecl) -> TypeKind:
        """What a definition defines."""
        match decl:
            case ast.TypeAliasDecl():
                return Alias(self._target(decl.target))
            case ast.RecordDecl():
                return Record(tuple(Field(f.name.text, self.type(f.type), f.docs, f.name.span) for f in decl.fields))
            case ast.VariantDecl():
                _refuse_empty(decl.name, decl.cases, "variant")
                return Variant(tuple(self._case(case) for case in decl.cases))
            case ast.EnumDecl():
                _refuse_empty(decl.name, decl.cases, "enum")
                return EnumKind(_labels(decl.cases))
            case ast.FlagsDecl():
                return Flags(_labels(decl.flags))
            case ast.ResourceDecl():
                return Resource()
            case _:
                assert_never(decl)

    def _target(self, type_: ast.Type) -> Type:
        """`type a = r;` names the resource `r` anew; it is no handle."""
        return self._definition(type_) if isinstance(type_, ast.Name) else self.type(type_)

    def _case(self, case: ast.CaseDecl) -> Case:
        payload = None if case.payload is None else self.type(case.payload)
        return Case(case.name.text, payload, case.docs, case.name.span)

    def params(self, signature: ast.Signature, *, method: bool) -> tuple[Param, ...]:
        """The parameters; WitError if two have one name."""
        names: dict[str, ast.Name] = {}
        for param in signature.params:
            name = param.name
            if name.text in names:
                fail(
                    f"two parameters are called `{name.text}`",
                    name.span,
                    related=(("the first one", names[name.text].span),),
                )
            if method and name.text == "self":
                fail("a method has a `self` already", name.span)
            names[name.text] = name
        return tuple(Param(p.name.text, self.type(p.type), p.name.span) for p in signature.params)

    def result(self, signature: ast.Signature) -> Type | None:
        """The result, in which nothing can be borrowed."""
        if signature.result is None:
            return None
        result = self.type(signature.result)
        if self._body.context.borrows(result):
            fail(
                "a result cannot hold a `borrow`: it would outlive the call",
                signature.result.span,
                hints=("return the resource itself",),
            )
        return result

    def type(self, type_: ast.Type) -> Type:
        """Any type but an alias's target."""
        match type_:
            case ast.Primitive(keyword):
                return Primitive(keyword)
            case ast.ListOf(element, None):
                return ListType(self.type(element))
            case ast.ListOf(element, int(length)):
                return FixedListType(self.type(element), length)
            case ast.MapOf(key, value):
                return MapType(self._key(key), self.type(value))
            case ast.OptionOf(some):
                return OptionType(self.type(some))
            case ast.ResultOf(ok, err):
                return ResultType(self._maybe(ok), self._maybe(err))
            case ast.TupleOf(elements):
                return TupleType(tuple(self.type(element) for element in elements))
            case ast.Own(name):
                return OwnType(self._resource(name))
            case ast.Borrow(name):
                return BorrowType(self._resource(name))
            case ast.StreamOf(element):
                return StreamType(self._maybe(element))
            case ast.FutureOf(value):
                return FutureType(self._maybe(value))
            case ast.Name():
                found = self._definition(type_)
                return OwnType(found) if found in self._body.context.resources else found
            case _:
                assert_never(type_)

    def _maybe(self, type_: ast.Type | None) -> Type | None:
        return None if type_ is None else self.type(type_)

    def _key(self, type_: ast.Type) -> Type:
        if not isinstance(type_, ast.Primitive) or type_.keyword not in _MAP_KEYS:
            fail(
                "this cannot be the key of a map",
                type_.span,
                hints=("a key is bool, an integer, char or string, written as such",),
            )
        return Primitive(type_.keyword)

    def _resource(self, name: ast.Name) -> TypeDef:
        found = self._definition(name)
        if found not in self._body.context.resources:
            fail(
                f"`{name.text}` is no resource, so there are no handles to it",
                name.span,
                related=(("defined here", found.span),),
            )
        return found

    def _definition(self, name: ast.Name) -> TypeDef:
        found = self._body.types.get(name.text)
        if found is None:
            self._fail_unknown(name)
        self._body.check_present(found, name.span, self._missing)
        return found

    def _fail_unknown(self, name: ast.Name) -> NoReturn:
        body = self._body
        if name.text in body.names:
            fail(
                f"`{name.text}` is not a type",
                name.span,
                related=(("defined here", body.names[name.text].span),),
            )
        fail(f"unknown type `{name.text}`", name.span, hints=_type_hints(body, name.text))


def _type_hints(body: Body, name: str) -> list[str]:
    package = body.scope.package
    for declared in package.declared.values():
        owner = InterfaceName(package.name, declared.decl.name.text)
        if name in body.context.types.get(owner, ()):
            return [f"`use {owner.item}.{{{name}}};` brings in the one of interface `{owner.item}`"]
    return hints(name, body.types, "types")


def _labels(cases: Sequence[ast.CaseDecl]) -> tuple[EnumCase, ...]:
    return tuple(EnumCase(case.name.text, case.docs, case.name.span) for case in cases)


def _refuse_empty(name: ast.Name, cases: Sequence[ast.CaseDecl], what: str) -> None:
    if not cases:
        fail(f"{what} `{name.text}` needs at least one case", name.span)
