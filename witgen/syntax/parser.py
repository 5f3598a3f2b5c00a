"""Parse a WIT file, item by item, into the syntax tree."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from parsimonious import ParseError

from witgen.codes import Code
from witgen.errors import Problems, WitError, fail
from witgen.source import Span
from witgen.syntax import ast
from witgen.syntax.build import Builder
from witgen.syntax.failure import FurthestError, fail_syntax
from witgen.syntax.grammar import grammar
from witgen.syntax.lexical import scan
from witgen.syntax.nesting import TooDeepError
from witgen.syntax.recovery import is_echo, resume, with_semicolon, words
from witgen.syntax.words import MAX_TYPE_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from parsimonious.nodes import Node

    from witgen.source import SourceFile
    from witgen.syntax.lexical import Scanned

__all__ = ["parse", "read"]

T = TypeVar("T")

_MOST_ERRORS: Final = 50
"""After so many the rest of a file is left alone: it may be no WIT at all."""


def parse(file: SourceFile) -> ast.File:
    """The syntax tree of a file; WitError with everything that is wrong in its text."""
    with Problems() as problems:
        return read(file, problems)


def read(file: SourceFile, problems: Problems) -> ast.File:
    """The syntax tree of a file; what is wrong in its text goes to `problems`, with `ast.Broken` in its place."""
    try:
        scanned = scan(file, problems)
    except WitError as error:
        problems.add(error.diagnostics)
        return ast.File(file, None, (ast.Broken(words(file.text)),), ())
    return _Parser(scanned, problems).file()


def _match_again(rule: str, text: str, position: int, error: ParseError) -> Node | None:
    return grammar()[rule].match_core(text, position, defaultdict(dict), error)


def _is_read(item: ast.PackageItem) -> bool:
    return not isinstance(item, ast.Broken)


class _Parser:
    """A position in a file, and one method for each thing that has items.

    Bodies nest at most five deep (file, package, world, interface, resource), so methods may call each other.
    """

    def __init__(self, scanned: Scanned, problems: Problems) -> None:
        self._scanned = scanned
        self._text = scanned.text
        self._problems = problems
        self._build = Builder(scanned, problems)
        self._position = len(self._text) - len(self._text.lstrip(" \t\r\n"))
        self._errors = 0
        self._torn = False
        """Is the body around here one that was never closed?"""

    def file(self) -> ast.File:
        header: ast.Header | None = None
        items: list[ast.PackageItem] = []
        nested: list[ast.NestedPackage] = []
        while self._position < len(self._text):
            self._torn = False
            start = self._position
            try:
                intro, node = self._build.item(self._match("file_item"))
                match node.expr_name:
                    case "header":
                        first = self._header(intro, node, first=not (header or nested or any(map(_is_read, items))))
                        header = header or first
                    case "nested":
                        nested.append(self._nested(intro, node))
                    case _:
                        items.append(self._package_item(intro, node))
            except WitError as error:
                items.append(self._skip(start, error, inside=False))
        return ast.File(self._scanned.file, header, tuple(items), tuple(nested))

    def _skip(self, start: int, error: WitError, *, inside: bool) -> ast.Broken:
        """Step over the item at `start`, which is wrong."""
        if inside or not self._errors or not is_echo(self._text, start):
            self._problems.add(error.diagnostics)
        self._errors += 1
        span = error.diagnostics[0].span
        failed = span.start if span else start
        if self._errors >= _MOST_ERRORS:
            self._position = len(self._text)
        else:
            self._position, self._torn = resume(self._text, start, failed, inside=inside)
        return ast.Broken(words(self._text[start : self._position]))

    def _match(self, rule: str) -> Node:
        """Match one item and step over it."""
        start = self._position
        try:
            node = grammar()[rule].match(self._text, start)
        except ParseError:
            node = None
        except TooDeepError as error:
            self._fail_depth(error.position)
        node = node or self._mended(rule)
        self._position = node.end
        return node

    def _fail_depth(self, position: int) -> NoReturn:
        fail(
            Code.NESTING_TOO_DEEP,
            f"this type nests too deeply; types may nest {MAX_TYPE_DEPTH} deep",
            Span(self._scanned.file, position, position + 1),
        )

    def _mended(self, rule: str) -> Node:
        """The item here, if all that it lacks is a `;`; otherwise WitError with what is wrong."""
        text = f"{self._text}\0"  # no token; at the very end parsimonious does not try what is optional
        furthest = FurthestError(text)
        _match_again(rule, text, self._position, furthest)
        try:
            fail_syntax(self._scanned, self._position, furthest.pos, list(furthest.tried))
        except WitError as error:
            node = self._with_semicolon(rule, furthest)
            if node is None or error.diagnostics[0].code is not Code.UNEXPECTED_TOKEN:
                raise
            self._problems.add(error.diagnostics)
            self._errors += 1
            return node

    def _with_semicolon(self, rule: str, furthest: FurthestError) -> Node | None:
        if "semi" not in furthest.tried or self._errors >= _MOST_ERRORS:
            return None
        text = with_semicolon(self._text, self._position, furthest.pos)
        return None if text is None else _match_again(rule, text, self._position, FurthestError(text))

    def _header(self, intro: ast.Intro, node: Node, *, first: bool) -> ast.Header:
        name = self._build.package_id(node.children[1])
        self._refuse_attributes(intro, "a package")
        if not first:
            message = "the package's name must be the first thing in its file"
            self._problems.note(Code.HEADER_NOT_FIRST, message, name.span)
        return ast.Header(name, intro.docs)

    def _nested(self, intro: ast.Intro, node: Node) -> ast.NestedPackage:
        name = self._build.package_id(node.children[1])
        self._refuse_attributes(intro, "a package")
        items = self._body("package_item", partial(self._nested_item, name.span), name.span)
        return ast.NestedPackage(name, items, intro.docs)

    def _nested_item(self, around: Span, intro: ast.Intro, node: Node) -> ast.PackageItem:
        if node.expr_name == "nested":
            inside = self._build.package_id(node.children[1])
            fail(
                Code.PACKAGE_IN_NESTED_PACKAGE,
                "a package written inside another cannot hold a third",
                inside.span,
                related=(("the package around it", around),),
                hints=("write it beside the other one, at the top of the file",),
            )
        return self._package_item(intro, node)

    def _refuse_attributes(self, intro: ast.Intro, what: str) -> None:
        if intro.attributes:
            self._problems.note(Code.MISPLACED_ATTRIBUTE, f"{what} cannot be gated", intro.attributes[0].span)

    def _package_item(self, intro: ast.Intro, node: Node) -> ast.PackageItem:
        if node.expr_name == "top_use":
            self._refuse_attributes(intro, "a `use` outside of interfaces and worlds")
            return self._build.top_use(node)
        name = self._build.name(node.children[1])
        if node.expr_name == "world":
            return ast.WorldDecl(name, self._body("world_item", self._world_item, name.span), intro)
        assert node.expr_name == "interface", node.expr_name
        return ast.InterfaceDecl(name, self._body("interface_item", self._interface_item, name.span), intro)

    def _body(self, rule: str, make: Callable[[ast.Intro, Node], T], around: Span) -> tuple[T | ast.Broken, ...]:
        """The items of a body, up to its `}`."""
        items: list[T | ast.Broken] = []
        while not self._is_over(rule, around):
            start = self._position
            try:
                node = self._match(rule)
                if node.children[0].expr_name == "rbrace":
                    break
                items.append(make(*self._build.item(node.children[0])))
            except WitError as error:
                items.append(self._skip(start, error, inside=True))
        return tuple(items)

    def _is_over(self, rule: str, around: Span) -> bool:
        """Does a body end here without its `}`?"""
        if self._torn and rule != "package_item":
            return True
        self._torn = False
        if self._position < len(self._text):
            return False
        if not self._errors:
            end = len(self._text.rstrip())
            message = "expected `}`, found the end of the file"
            where = (("of what begins here", around),)
            self._problems.note(Code.UNEXPECTED_TOKEN, message, Span(self._scanned.file, end, end), related=where)
        self._errors += 1  # those around it lack theirs too
        return True

    def _interface_item(self, intro: ast.Intro, node: Node) -> ast.InterfaceItem:
        match node.expr_name:
            case "use":
                return self._build.use(node, intro)
            case "func":
                return self._build.func(node, intro)
            case _:
                return self._type_decl(node, intro)

    def _world_item(self, intro: ast.Intro, node: Node) -> ast.WorldItem:
        match node.expr_name:
            case "use":
                return self._build.use(node, intro)
            case "import" | "export":
                return self._extern(node, intro)
            case "include":
                return self._build.include(node, intro)
            case _:
                return self._type_decl(node, intro)

    def _type_decl(self, node: Node, intro: ast.Intro) -> ast.TypeDecl:
        if node.expr_name != "resource":
            return self._build.type_decl(node, intro)
        _, name_node, rest = node.children
        name = self._build.name(name_node)
        if rest.children[0].expr_name != "lbrace":
            return ast.ResourceDecl(name, (), intro)
        members = self._body("resource_item", self._resource_member, name.span)
        return ast.ResourceDecl(name, tuple(m for m in members if not isinstance(m, ast.Broken)), intro)

    def _resource_member(self, intro: ast.Intro, node: Node) -> ast.ResourceMember:
        return self._build.resource_member(node, intro)

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
                items = self._body("interface_item", self._interface_item, name.span)
                return ast.ExternDecl(exported, name, ast.InlineInterface(items), intro)
            case _:
                return ast.ExternDecl(exported, name, self._build.path(kind.children[0]), intro)
