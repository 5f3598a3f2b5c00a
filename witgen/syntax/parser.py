"""Parse a WIT file, item by item, into the syntax tree."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from parsimonious import ParseError

from witgen.errors import fail
from witgen.source import Span
from witgen.syntax import ast
from witgen.syntax.build import Builder
from witgen.syntax.failure import FurthestError, fail_syntax
from witgen.syntax.grammar import grammar
from witgen.syntax.lexical import scan
from witgen.syntax.nesting import TooDeepError
from witgen.syntax.words import MAX_TYPE_DEPTH

if TYPE_CHECKING:
    from typing import NoReturn

    from parsimonious.nodes import Node

    from witgen.source import SourceFile

__all__ = ["parse"]


def parse(file: SourceFile) -> ast.File:
    """The syntax tree of a file; WitError at the first token that is wrong."""
    return _Parser(file).file()


class _Parser:
    """A position in a file, and one method for each thing that has items.

    Bodies nest at most five deep (file, package, world, interface, resource), so methods may call each other.
    """

    def __init__(self, file: SourceFile) -> None:
        self._scanned = scan(file)
        self._text = self._scanned.text
        self._build = Builder(self._scanned)
        self._position = len(self._text) - len(self._text.lstrip(" \t\r\n"))

    def file(self) -> ast.File:
        header: ast.Header | None = None
        items: list[ast.PackageItem] = []
        nested: list[ast.NestedPackage] = []
        while self._position < len(self._text):
            intro, node = self._build.item(self._match("file_item"))
            match node.expr_name:
                case "header":
                    header = self._header(intro, node, first=not (header or items or nested))
                case "nested":
                    nested.append(self._nested(intro, node))
                case _:
                    items.append(self._package_item(intro, node))
        return ast.File(self._scanned.file, header, tuple(items), tuple(nested))

    def _match(self, rule: str) -> Node:
        """Match one item and step over it."""
        start = self._position
        try:
            node = grammar()[rule].match(self._text, start)
        except ParseError:
            node = None
        except TooDeepError as error:
            self._fail_depth(error.position)
        if node is None:
            self._fail(rule)
        self._position = node.end
        return node

    def _fail_depth(self, position: int) -> NoReturn:
        fail(
            f"this type nests too deeply; types may nest {MAX_TYPE_DEPTH} deep",
            Span(self._scanned.file, position, position + 1),
        )

    def _fail(self, rule: str) -> NoReturn:
        furthest = FurthestError(self._text)
        grammar()[rule].match_core(self._text, self._position, defaultdict(dict), furthest)
        fail_syntax(self._scanned, self._position, furthest.pos, list(furthest.tried))

    def _header(self, intro: ast.Intro, node: Node, *, first: bool) -> ast.Header:
        name = self._build.package_id(node.children[1])
        self._refuse_attributes(intro, "a package")
        if not first:
            fail("the package's name must be the first thing in its file", name.span)
        return ast.Header(name, intro.docs)

    def _nested(self, intro: ast.Intro, node: Node) -> ast.NestedPackage:
        name = self._build.package_id(node.children[1])
        self._refuse_attributes(intro, "a package")
        items: list[ast.PackageItem] = []
        while member := self._member("package_item", name.span):
            inner, item = member
            if item.expr_name == "nested":
                inside = self._build.package_id(item.children[1])
                fail(
                    "a package written inside another cannot hold a third",
                    inside.span,
                    related=(("the package around it", name.span),),
                    hints=("write it beside the other one, at the top of the file",),
                )
            items.append(self._package_item(inner, item))
        return ast.NestedPackage(name, tuple(items), intro.docs)

    def _refuse_attributes(self, intro: ast.Intro, what: str) -> None:
        if intro.attributes:
            fail(f"{what} cannot be gated", intro.attributes[0].span)

    def _package_item(self, intro: ast.Intro, node: Node) -> ast.PackageItem:
        if node.expr_name == "top_use":
            self._refuse_attributes(intro, "a `use` outside of interfaces and worlds")
            return self._build.top_use(node)
        name = self._build.name(node.children[1])
        if node.expr_name == "world":
            return ast.WorldDecl(name, self._world_items(name.span), intro)
        assert node.expr_name == "interface", node.expr_name
        return ast.InterfaceDecl(name, self._interface_items(name.span), intro)

    def _member(self, rule: str, around: Span) -> tuple[ast.Intro, Node] | None:
        """The next member of a body, or None at its `}`."""
        if self._position == len(self._text):
            end = len(self._text.rstrip())
            fail(
                "expected `}`, found the end of the file",
                Span(self._scanned.file, end, end),
                related=(("of what begins here", around),),
            )
        node = self._match(rule)
        if node.children[0].expr_name == "rbrace":
            return None
        return self._build.item(node.children[0])

    def _interface_items(self, around: Span) -> tuple[ast.InterfaceItem, ...]:
        items: list[ast.InterfaceItem] = []
        while member := self._member("interface_item", around):
            intro, node = member
            match node.expr_name:
                case "use":
                    items.append(self._build.use(node, intro))
                case "func":
                    items.append(self._build.func(node, intro))
                case _:
                    items.append(self._type_decl(node, intro))
        return tuple(items)

    def _world_items(self, around: Span) -> tuple[ast.WorldItem, ...]:
        items: list[ast.WorldItem] = []
        while member := self._member("world_item", around):
            intro, node = member
            match node.expr_name:
                case "use":
                    items.append(self._build.use(node, intro))
                case "import" | "export":
                    items.append(self._extern(node, intro))
                case "include":
                    items.append(self._build.include(node, intro))
                case _:
                    items.append(self._type_decl(node, intro))
        return tuple(items)

    def _type_decl(self, node: Node, intro: ast.Intro) -> ast.TypeDecl:
        if node.expr_name != "resource":
            return self._build.type_decl(node, intro)
        _, name_node, rest = node.children
        name = self._build.name(name_node)
        has_body = rest.children[0].expr_name == "lbrace"
        members = self._resource_members(name.span) if has_body else ()
        return ast.ResourceDecl(name, members, intro)

    def _resource_members(self, around: Span) -> tuple[ast.ResourceMember, ...]:
        members: list[ast.ResourceMember] = []
        while member := self._member("resource_item", around):
            intro, node = member
            members.append(self._build.resource_member(node, intro))
        return tuple(members)

    def _extern(self, node: Node, intro: ast.Intro) -> ast.ExternDecl | ast.ExternPath:
        exported = node.expr_name == "export"
        form = node.children[1].children[0]
        if form.expr_name == "path_extern":
            return ast.ExternPath(exported, self._build.path(form.children[0]), intro)
        name_node, _, rest = form.children
        name = self._build.name(name_node)
        kind = rest.children[0]
        match kind.expr_name:
            case "extern_func":
                return ast.ExternDecl(exported, name, self._build.signature(kind.children[0]), intro)
            case "inline":
                inline = ast.InlineInterface(self._interface_items(name.span))
                return ast.ExternDecl(exported, name, inline, intro)
            case _:
                return ast.ExternDecl(exported, name, self._build.path(kind.children[0]), intro)
