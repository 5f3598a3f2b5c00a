"""From what the grammar matched to the syntax tree, one method per rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codes import Code
from witgen.errors import WitError
from witgen.source import Span
from witgen.syntax import ast
from witgen.syntax.failure import name_problem
from witgen.syntax.foreign import type_hint
from witgen.syntax.lexical import unescaped
from witgen.syntax.words import IDENTIFIER, VERSION

if TYPE_CHECKING:
    from parsimonious.nodes import Node

    from witgen.errors import Problems
    from witgen.syntax.lexical import Scanned

_GENERICS = "what takes types is `list`, `map`, `option`, `result`, `tuple`, `stream` and `future`"
_LARGEST_LENGTH = 2**32 - 1
_LARGEST_NUMBER = 2**64 - 1


class Builder:
    """Builds the tree of one file. A word that is spelled wrong is noted, and stands for what it says."""

    def __init__(self, scanned: Scanned, problems: Problems) -> None:
        self._problems = problems
        self._scanned = scanned
        self._text = scanned.text
        self._file = scanned.file

    def item(self, node: Node) -> tuple[ast.Intro, Node]:
        """What stands before an item, and the item: `attributes (a / b / …)`."""
        attributes, choice = node.children
        docs = self._scanned.docs(node.start)
        return ast.Intro(docs, tuple(self._attribute(a) for a in attributes)), choice.children[0]

    def span(self, node: Node) -> Span:
        """Where a node is, without the white space after it."""
        text = self._text[node.start : node.end]
        return Span(self._file, node.start, node.start + len(text.rstrip()))

    def name(self, node: Node) -> ast.Name:
        span = self.span(node)
        word = self._text[span.start : span.end]
        name = word.removeprefix("%")
        if not IDENTIFIER.fullmatch(name):
            self._problems.add(filter(None, [name_problem(word, span)]))
        return ast.Name(name, span)

    def _version(self, node: Node) -> ast.Name:
        span = self.span(node)
        text = self._text[span.start : span.end]
        if not VERSION.fullmatch(text):
            message, hints = f"`{text}` is not a version", ("numbers have no leading zeros",)
            self._problems.note(Code.INVALID_VERSION, message, span, hints=hints)
        numbers = text.partition("+")[0].partition("-")[0].split(".")
        if any(len(n) > 20 or int(n) > _LARGEST_NUMBER for n in numbers):  # noqa: PLR2004 - digits of 2**64
            self._problems.note(Code.INVALID_VERSION, f"a number of the version `{text}` is too large", span)
        return ast.Name(text, span)

    def package_id(self, node: Node) -> ast.PackageId:
        namespace, _, name, tag = node.children
        return ast.PackageId(self.name(namespace), self.name(name), self._tag(tag), self.span(node))

    def _tag(self, node: Node) -> ast.Name | None:
        return self._version(node.children[0].children[1]) if node.children else None

    def path(self, node: Node) -> ast.Path:
        first, rest = node.children
        if not rest.children:
            name = self.name(first)
            return ast.Path(None, name, name.span)
        _, package, _, item, tag = rest.children[0].children
        namespace, name = self.name(first), self.name(package)
        span = Span(self._file, namespace.span.start, name.span.end)
        package_id = ast.PackageId(namespace, name, self._tag(tag), span)
        return ast.Path(package_id, self.name(item), self.span(node))

    def _attribute(self, node: Node) -> ast.Attribute:
        kind = node.children[1].children[0]
        span = self.span(node)
        match kind.expr_name:
            case "since":
                return ast.Since(self._version(kind.children[4]), span)
            case "unstable":
                return ast.Unstable(self.name(kind.children[4]), span)
            case "deprecated":
                return ast.Deprecated(self._version(kind.children[4]), span)
            case _:
                literal = self.span(kind.children[2])
                text = self._text[literal.start : literal.end]
                return ast.ExternalId(self._unescaped(text, literal), span)

    def _unescaped(self, text: str, span: Span) -> str:
        try:
            return unescaped(text, span)
        except WitError as error:
            self._problems.add(error.diagnostics)
            return text

    def top_use(self, node: Node) -> ast.TopUse:
        _, path, alias, _ = node.children
        return ast.TopUse(self.path(path), self._alias(alias))

    def _alias(self, node: Node) -> ast.Name | None:
        return self.name(node.children[0].children[1]) if node.children else None

    def use(self, node: Node, intro: ast.Intro) -> ast.Use:
        _, path, _, _, names, _, _ = node.children
        return ast.Use(self.path(path), tuple(self._use_name(n) for n in _listed(names)), intro)

    def _use_name(self, node: Node) -> ast.UseName:
        name, alias = node.children
        return ast.UseName(self.name(name), self._alias(alias))

    def include(self, node: Node, intro: ast.Intro) -> ast.Include:
        _, path, rest = node.children
        form = rest.children[0]
        renames = _listed(form.children[2]) if form.expr_name == "include_with" else ()
        return ast.Include(self.path(path), tuple(self._rename(n) for n in renames), intro)

    def _rename(self, node: Node) -> ast.Rename:
        old, _, new = node.children
        return ast.Rename(self.name(old), self.name(new))

    def type_decl(self, node: Node, intro: ast.Intro) -> ast.TypeDecl:
        """Any type definition but a resource, whose members the parser matches one by one."""
        name, body = self.name(node.children[1]), node.children[3]
        match node.expr_name:
            case "type_alias":
                return ast.TypeAliasDecl(name, self.type(body), intro)
            case "record":
                return ast.RecordDecl(name, tuple(self._field(n) for n in _listed(body)), intro)
            case "variant":
                return ast.VariantDecl(name, tuple(self._case(n) for n in _listed(body)), intro)
            case "enum":
                return ast.EnumDecl(name, self._labels(body), intro)
            case _:
                return ast.FlagsDecl(name, self._labels(body), intro)

    def _field(self, node: Node) -> ast.FieldDecl:
        name, _, type_ = node.children
        return ast.FieldDecl(self.name(name), self.type(type_), self._scanned.docs(node.start))

    def _case(self, node: Node) -> ast.CaseDecl:
        name, payload = node.children
        type_ = self.type(payload.children[0].children[1]) if payload.children else None
        return ast.CaseDecl(self.name(name), type_, self._scanned.docs(node.start))

    def _labels(self, node: Node) -> tuple[ast.CaseDecl, ...]:
        return tuple(ast.CaseDecl(self.name(n), None, self._scanned.docs(n.start)) for n in _listed(node))

    def resource_member(self, node: Node, intro: ast.Intro) -> ast.ResourceMember:
        match node.expr_name:
            case "constructor":
                keyword, params, result, _ = node.children
                name = ast.Name("constructor", self.span(keyword))
                signature = ast.Signature(is_async=False, params=self._params(params), result=self._result(result))
                return ast.ConstructorDecl(name, signature, intro)
            case "static":
                name_node, _, _, rest, _ = node.children
                return ast.StaticDecl(self.name(name_node), self.signature(rest), intro)
            case _:
                return self.func(node, intro)

    def func(self, node: Node, intro: ast.Intro) -> ast.FuncDecl:
        name, _, signature, _ = node.children
        return ast.FuncDecl(self.name(name), self.signature(signature), intro)

    def signature(self, node: Node) -> ast.Signature:
        is_async, _, params, result = node.children
        return ast.Signature(bool(is_async.children), self._params(params), self._result(result))

    def _params(self, node: Node) -> tuple[ast.ParamDecl, ...]:
        fields = _listed(node.children[1])
        return tuple(ast.ParamDecl(self.name(n.children[0]), self.type(n.children[2])) for n in fields)

    def _result(self, node: Node) -> ast.Type | None:
        return self.type(node.children[0].children[1]) if node.children else None

    def type(self, node: Node) -> ast.Type:
        return self._type(node.children[0])

    def _type(self, node: Node) -> ast.Type:
        span, parts = self.span(node), node.children
        match node.expr_name:
            case "primitive":
                return ast.Primitive(self._text[span.start : span.end], span)
            case "list":
                length = self._length(parts[1]) if len(parts) > 1 else None
                return ast.ListOf(self._type(parts[0]), length, span)
            case "map_key":
                return ast.MapOf(self._type(parts[0]), self._type(parts[1]), span)
            case "option":
                return ast.OptionOf(self._type(parts[0]), span)
            case "result_ok":
                err = self._type(parts[1]) if len(parts) > 1 else None
                return ast.ResultOf(self._type(parts[0]), err, span)
            case "result_err":
                return ast.ResultOf(None, self._type(parts[0]), span)
            case "tuple":
                return ast.TupleOf(tuple(self._type(part) for part in parts), span)
            case "empty_tuple":
                return ast.TupleOf((), span)
            case "own":
                return ast.Own(self.name(parts[2]), span)
            case "borrow":
                return ast.Borrow(self.name(parts[2]), span)
            case "stream":
                return ast.StreamOf(self._type(parts[0]), span)
            case "future":
                return ast.FutureOf(self._type(parts[0]), span)
            case "foreign":
                return self._foreign(parts, span)
            case "bare":
                return self._bare(parts[0], span)
            case _:
                return self.name(node)

    def _foreign(self, parts: list[Node], span: Span) -> ast.Type:
        """What is noted to be no type, as what silently is none; its parts are types like any others."""
        name = self.name(parts[0])
        if IDENTIFIER.fullmatch(name.text):
            hint = type_hint(name.text) or _GENERICS
            self._problems.note(Code.UNKNOWN_TYPE, f"there is no type `{name.text}<…>`", name.span, hints=(hint,))
        return ast.TupleOf((*map(self._type, parts[1:]), ast.Name("<>", span)), span)

    def _bare(self, node: Node, span: Span) -> ast.Type:
        match node.expr_name:
            case "kw_result":
                return ast.ResultOf(None, None, span)
            case "kw_stream":
                return ast.StreamOf(None, span)
            case _:
                return ast.FutureOf(None, span)

    def _length(self, node: Node) -> int:
        span = self.span(node)
        digits = self._text[span.start : span.end].lstrip("0") or "0"
        if len(digits) > 10 or int(digits) > _LARGEST_LENGTH:  # noqa: PLR2004 - digits of 2**32
            self._problems.note(Code.LENGTH_TOO_LARGE, "this length does not fit into 32 bits", span)
            return 0
        return int(digits)


def _listed(node: Node) -> tuple[Node, ...]:
    """The elements of `(element (comma element)* comma?)?`."""
    if not node.children:
        return ()
    first, rest, _ = node.children[0].children
    return (first, *(pair.children[1] for pair in rest))
