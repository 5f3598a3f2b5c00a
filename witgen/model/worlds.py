"""A world's own items, and those it includes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, TypeVar, assert_never

from witgen.codes import Code
from witgen.errors import WitError, fail
from witgen.model import gates, lookup
from witgen.model.bodies import Types
from witgen.model.elaborate import elaborate
from witgen.model.functions import function, functions, members
from witgen.model.items import FunctionItem, Interface, InterfaceItem, TypeItem, World
from witgen.model.names import InterfaceName, WorldName
from witgen.model.rehome import included
from witgen.model.scope import Scope
from witgen.model.suggest import check_spelled, hints
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.model.context import Context
    from witgen.model.items import WorldItem
    from witgen.model.sources import Declared, FileScope
    from witgen.model.stability import Stability
    from witgen.source import Span

T = TypeVar("T")


def resolve_interface(context: Context, declared: Declared) -> None:
    """Resolve a named interface; those it uses are resolved."""
    decl, package = declared.decl, declared.scope.package.name
    assert isinstance(decl, ast.InterfaceDecl)
    name = InterfaceName(package, decl.name.text)
    stability = gates.stability(decl.intro, package, context.problems)
    gates.refuse_external_id(decl.intro, "an interface", context.problems)
    missing = context.features.missing(stability)
    made, body = _interface(
        context, declared.scope, name, decl.items, missing, decl.intro.docs, stability, decl.name.span
    )
    context.interfaces[name] = made
    context.types[name] = body.types
    context.broken[name] = body.broken
    if missing is not None:
        context.missing[made] = missing


def _interface(
    context: Context,
    scope: FileScope,
    name: InterfaceName,
    items: tuple[ast.InterfaceItem, ...],
    missing: str | None,
    docs: str,
    stability: Stability | None,
    span: Span,
) -> tuple[Interface, Scope]:
    body = Scope(context, scope, name, missing)
    types = Types(body)
    for item in items:
        match item:
            case ast.Use():
                types.declare_use(item)
            case ast.FuncDecl():
                body.declare(item.name)
            case ast.Broken(words):
                body.broken |= words
            case _:
                types.declare(item)
    found = types.resolve()
    made = functions(body, items)
    return Interface(name, tuple(found), tuple(made), docs, stability, span), body


def resolve_world(context: Context, declared: Declared) -> None:
    """Resolve a world; interfaces, and the worlds it includes, are resolved."""
    decl, package = declared.decl, declared.scope.package.name
    assert isinstance(decl, ast.WorldDecl)
    name = WorldName(package, decl.name.text)
    stability = gates.stability(decl.intro, package, context.problems)
    gates.refuse_external_id(decl.intro, "a world", context.problems)
    missing = context.features.missing(stability)
    builder = _Builder(context, declared.scope, name, missing)
    imports, exports = builder.build(decl)
    if builder.is_broken:
        return
    world = World(name, imports, exports, decl.intro.docs, stability, decl.name.span)
    context.worlds[name] = world
    if missing is not None:
        context.missing[world] = missing


class _Builder:
    """One world being resolved; `is_broken` if something wrong with it was reported."""

    def __init__(self, context: Context, scope: FileScope, name: WorldName, missing: str | None) -> None:
        self.is_broken = False
        self._context = context
        self._name = name
        self._scope = Scope(context, scope, name, missing)
        self._types = Types(self._scope)
        self._items: dict[bool, dict[str, WorldItem]] = {False: {}, True: {}}
        self._taken: dict[tuple[bool, str], tuple[str, Span]] = {}

    def build(self, decl: ast.WorldDecl) -> tuple[tuple[WorldItem, ...], tuple[WorldItem, ...]]:
        self._declare(decl)
        for definition in self._types.resolve():
            self._items[False][definition.name] = TypeItem(definition.name, definition)
        self.is_broken |= bool(self._scope.broken)
        for item in decl.items:
            self._attempt(self._add, item)
        for item in decl.items:
            if isinstance(item, ast.Include):
                self._attempt(self._include, item)
        imports, exports = (tuple(self._items[side].values()) for side in (False, True))
        if self.is_broken:  # what is missing may be just what it lacks
            return imports, exports
        try:
            return elaborate(self._context.interfaces, self._context.uses_of, imports, exports)
        except WitError as error:
            self._spoil(error)
            return imports, exports

    def _attempt(self, action: Callable[[T], None], item: T) -> None:
        try:
            action(item)
        except WitError as error:
            self._spoil(error)

    def _spoil(self, error: WitError) -> None:
        self._context.problems.add(error.diagnostics)
        self.is_broken = True

    def _declare(self, decl: ast.WorldDecl) -> None:
        for item in decl.items:
            match item:
                case ast.Use():
                    for used in self._types.declare_use(item):
                        self._take(used.text, used.span, exported=False)
                case ast.ExternDecl():
                    self._take(item.name.text, item.name.span, exported=item.exported)
                case ast.ExternPath() | ast.Include():
                    pass
                case ast.Broken(words):
                    self._scope.broken |= words
                    self.is_broken = True
                case _:
                    if self._types.declare(item):
                        self._take(item.name.text, item.name.span, exported=False)

    def _take(self, name: str, span: Span, *, exported: bool) -> bool:
        """Claim a name among the imports or the exports; plain names differ by more than case."""
        key = (exported, name if ":" in name else name.lower())
        first, where = self._taken.setdefault(key, (name, span))
        if where is span:
            return True
        code, side = (Code.DUPLICATE_EXPORT, "exported") if exported else (Code.DUPLICATE_IMPORT, "imported")
        differ = "" if first == name else f", once as `{first}`: names must differ by more than case"
        self.is_broken = True
        related = (("the first one", where),)
        self._context.problems.note(code, f"`{name}` is {side} twice{differ}", span, related=related)
        return False

    def _add(self, item: ast.WorldItem) -> None:
        match item:
            case ast.ExternDecl():
                self._extern(item)
            case ast.ExternPath():
                self._path(item)
            case ast.ResourceDecl():
                for member in members(self._scope, item):
                    name = member.canonical_name
                    if name not in self._items[False]:
                        self._take(name, member.span, exported=False)
                    self._items[False][name] = FunctionItem(name, member)
            case _:
                pass

    def _extern(self, item: ast.ExternDecl) -> None:
        items = self._items[item.exported]
        match item.type:
            case ast.Signature() as signature:
                for made in function(self._scope, item.name, signature, item.intro):
                    items[made.name] = FunctionItem(made.name, made)
            case ast.InlineInterface(inner):
                self._inline(item, inner)
            case ast.Path() as path:
                interface, stability = self._interface(path, item.intro)
                if interface is not None:
                    self._put(item, interface, stability)
            case _:
                assert_never(item.type)

    def _put(self, item: ast.ExternDecl, interface: Interface, stability: Stability | None) -> None:
        self._items[item.exported][item.name.text] = InterfaceItem(
            item.name.text,
            interface,
            stability,
            gates.external_id(item.intro, self._context.problems),
            item.intro.docs,
            item.name.span,
        )

    def _inline(self, item: ast.ExternDecl, inner: tuple[ast.InterfaceItem, ...]) -> None:
        stability, missing = self._scope.gate(item.intro)
        name = InterfaceName(self._name.package, item.name.text, self._name.item, exported=item.exported)
        own = self._context.features.missing(stability)  # whatever keeps the world out
        interface, _ = _interface(
            self._context, self._scope.file, name, inner, own, item.intro.docs, stability, item.name.span
        )
        if missing is None:
            self._put(item, interface, stability)

    def _interface(self, path: ast.Path, intro: ast.Intro) -> tuple[Interface | None, Stability | None]:
        """The interface a path means, None if it is not wanted, and the stability of the mention."""
        stability, missing = self._scope.gate(intro)
        found = lookup.interface(self._context.sources, self._scope.file, path)
        name = InterfaceName(found.scope.package.name, found.decl.name.text)
        interface = self._context.interface(name)
        if missing is not None:
            return None, stability
        self._context.require(interface, path.name)
        return interface, stability

    def _path(self, item: ast.ExternPath) -> None:
        gates.refuse_external_id(item.intro, "an interface under its own name", self._context.problems)
        interface, stability = self._interface(item.path, item.intro)
        if interface is None:
            return
        name = str(interface.name)
        if not self._take(name, item.path.name.span, exported=item.exported):
            return
        self._items[item.exported][name] = InterfaceItem(
            name, interface, stability, None, item.intro.docs, item.path.name.span
        )

    def _include(self, item: ast.Include) -> None:
        gates.refuse_external_id(item.intro, "an `include`", self._context.problems)
        stability, missing = self._scope.gate(item.intro)
        found = lookup.world(self._context.sources, self._scope.file, item.path)
        world = self._context.world(WorldName(found.scope.package.name, found.decl.name.text))
        if missing is not None:
            return
        self._context.require(world, item.path.name)
        renames = _renames(item, world)
        places = {rename.old.text: rename.new.span for rename in item.renames}
        brought = included(world, self._name, renames, stability)
        for exported, (olds, news) in enumerate(zip((world.imports, world.exports), brought, strict=True)):
            for old, new in zip(olds, news, strict=True):
                self._merge(new, places.get(old.name, item.path.name.span), exported=bool(exported))

    def _merge(self, item: WorldItem, span: Span, *, exported: bool) -> None:
        items = self._items[exported]
        if ":" in item.name and item.name in items:
            items[item.name] = self._merged(items[item.name], item, span)
            return
        if not item.name.startswith("["):
            self._take(item.name, span, exported=exported)
        items[item.name] = item

    def _merged(self, own: WorldItem, brought: WorldItem, span: Span) -> WorldItem:
        """An interface that is here already; with the gate that only the other world has for it."""
        assert isinstance(own, InterfaceItem), own
        assert isinstance(brought, InterfaceItem), brought
        if brought.stability is None or own.stability == brought.stability:
            return own
        if own.stability is None:
            return replace(own, stability=brought.stability)
        message = f"`{own.name}` is gated in one way here, and in another in the world that is included"
        related = (("here", own.span),) if own.span else ()
        self.is_broken = True
        self._context.problems.note(Code.GATES_DISAGREE, message, span, related=related)
        return own


def _renames(item: ast.Include, world: World) -> dict[str, str]:
    every = (*world.imports, *world.exports)
    plain = [i.name for i in every if ":" not in i.name and not i.name.startswith("[")]
    renames: dict[str, str] = {}
    for rename in item.renames:
        old = rename.old
        if old.text in renames:
            first = next(r.old.span for r in item.renames if r.old.text == old.text)
            related = (("the first time", first),)
            fail(Code.DUPLICATE_RENAME, f"`{old.text}` is renamed twice", old.span, related=related)
        if old.text not in plain:
            _fail_rename(old, world, plain)
        renames[old.text] = rename.new.text
    return renames


def _fail_rename(old: ast.Name, world: World, plain: list[str]) -> NoReturn:
    for item in (*world.imports, *world.exports):
        if isinstance(item, InterfaceItem) and item.interface.name.item == old.text:
            fail(
                Code.UNKNOWN_RENAME,
                f"`{old.text}` is the interface `{item.name}`; only plain names can be renamed",
                old.span,
            )
    check_spelled(old.text)
    fail(
        Code.UNKNOWN_RENAME,
        f"world `{world.name}` has no import or export `{old.text}`",
        old.span,
        hints=hints(old.text, plain, "plain names of that world"),
    )
