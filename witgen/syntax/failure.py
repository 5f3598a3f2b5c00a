"""A syntax error in WIT's words: what was expected, what was found, at the first wrong token."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, NoReturn

from parsimonious import ParseError

from witgen.codes import Code
from witgen.errors import Diagnostic, WitError, fail
from witgen.source import Span
from witgen.syntax.foreign import foreign_hints, type_hint, wit_type
from witgen.syntax.grammar import LABELS, TYPE_TOKENS
from witgen.syntax.words import IDENTIFIER, RESERVED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from parsimonious.expressions import Expression

    from witgen.syntax.lexical import Scanned

_TOKEN = re.compile(r'"[^"\n]*"|->|%?[\w][\w.+-]*|%|.', re.DOTALL)
_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.+@-])%?[^\W\d_][\w-]*')
_HUMPS = re.compile(r"[_-]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_HANDLE = re.compile(r"\b(own|borrow)\s*<$")
_LAST_WORD = re.compile(r"(?<![\w-])[\w-]+$")
_AFTER_WORD = {"(": "func", "{": "interface"}
"""In a world what should be one of these words is taken for a name, until what follows shows that it is not."""
_ITEMS = {
    "kw_world": "an interface, a world, `use` or `package`",
    "kw_import": "an import, an export or another item of the world",
    "kw_record": "an item of the interface",
    "kw_constructor": "a constructor, a method",
}
"""Where an item is expected: the first of these tokens that could begin it tells what may stand there."""
_DEFINITIONS = frozenset(("record", "variant", "enum", "flags", "resource"))


class FurthestError(ParseError):
    """Collects every token that was tried, in vain, at the furthest position."""

    def __init__(self, text: str) -> None:
        self.tried: dict[str, None] = {}
        self._pos = -1
        self._expr: Expression | None = None
        super().__init__(text)

    @property
    def expr(self) -> Expression | None:
        """The expression that failed last; parsimonious sets it just before `pos`."""
        return self._expr

    @expr.setter
    def expr(self, value: Expression | None) -> None:
        self._expr = value

    @property
    def pos(self) -> int:
        """The furthest position so far."""
        return self._pos

    @pos.setter
    def pos(self, value: int) -> None:
        if value > self._pos:
            self.tried.clear()
            self._pos = value
        if self._expr is not None and self._expr.name in LABELS:
            self.tried[self._expr.name] = None


def fail_syntax(scanned: Scanned, start: int, position: int, tried: list[str]) -> NoReturn:
    """Report that none of the tokens `tried` stands at `position`, in an item begun at `start`."""
    file = scanned.file
    _check_names(scanned, start, position)
    found = _TOKEN.match(scanned.text, position)
    if found is None:
        end = len(scanned.text.rstrip())
        fail(Code.UNEXPECTED_TOKEN, f"expected {_expected(tried)}, found the end of the file", Span(file, end, end))
    token = found.group()
    span = Span(file, *found.span())
    _check_name(token, span)
    foreign = tuple(foreign_hints(scanned.text, start, position, token, tried))
    hints = dict.fromkeys((*(foreign or _hints(scanned, position, token, tried)), *_meant(token, tried)))
    fail(Code.UNEXPECTED_TOKEN, f"expected {_expected(tried)}, found {_described(token)}", span, hints=tuple(hints))


def _meant(found: str, tried: list[str]) -> Iterator[str]:
    yield from _similar(found, [LABELS[rule].strip("`") for rule in tried if rule.startswith("kw_")])


def _similar(found: str, words: list[str]) -> Iterator[str]:
    for word in get_close_matches(found, words, 1):
        if word != found:
            yield f"did you mean `{word}`?"


def _hints(scanned: Scanned, position: int, found: str, tried: list[str]) -> Iterator[str]:
    """What beginners write and WIT does not have."""
    before = scanned.text[:position].rstrip()
    after = scanned.text[position + len(found) :].lstrip()
    wants_name, wants_type = "name" in tried, "primitive" in tried
    handle = _HANDLE.search(before)
    if handle:
        yield f"handles are those of resources: `{handle[1]}<r>` of a resource `r`"
    elif wants_type and found in _DEFINITIONS:
        yield f"a {found} is defined by name first: `{found} my-{found} {{ … }}`"
    elif wants_name and found in RESERVED - {"_"} and (after.startswith(":") or not _has_keyword(tried)):
        yield f"`{found}` is a keyword; written `%{found}` it is a name"
    if wants_name and found[0].isdigit():
        yield "a name begins with a letter"
    if found in _AFTER_WORD and (word := _LAST_WORD.search(before)):
        yield from _similar(word[0], [_AFTER_WORD[found]])
    if wants_type and found == "(" and not after.startswith(")"):
        yield "a function has one result without a name; return a record or a tuple for several"
    if found == "@":
        yield "attributes stand before interfaces, worlds and the items in them, not here"
    if found == ";" and before.endswith("}"):
        yield "no `;` follows a `}`"
    if "\n" in scanned.text[len(before) : position]:
        yield from _unfinished_line(scanned, len(before), tried)


def _has_keyword(tried: list[str]) -> bool:
    return "primitive" not in tried and any(rule.startswith("kw_") for rule in tried)


def _unfinished_line(scanned: Scanned, position: int, tried: list[str]) -> Iterator[str]:
    line, _ = scanned.file.location(position)
    for rule in ("semi", "comma"):
        if rule in tried:
            yield f"perhaps a {LABELS[rule]} is missing at the end of line {line}"
            return


def _check_names(scanned: Scanned, start: int, end: int) -> None:
    """Refuse the first malformed identifier between two positions."""
    for word in _WORD.finditer(scanned.text, start, end):
        _check_name(word.group(), Span(scanned.file, *word.span()))


def _check_name(word: str, span: Span) -> None:
    if problem := name_problem(word, span):
        raise WitError([problem])


def name_problem(word: str, span: Span) -> Diagnostic | None:
    """What is wrong with a word that looks like an identifier but is none (WIT.md "Identifiers")."""
    name = word.removeprefix("%")
    if name in RESERVED or IDENTIFIER.fullmatch(name) or not _WORD.fullmatch(word) or '"' in word:
        return None
    hints = ["words of letters and digits joined by single `-`, each word all lower case or all upper case"]
    hints.extend(_suggestion(name, span))
    return Diagnostic(Code.INVALID_NAME, f"`{name}` is not a valid name", span, hints=tuple(hints))


def _suggestion(name: str, span: Span) -> Iterator[str]:
    before, after = span.file.text[: span.start].rstrip(), span.file.text[span.end :]
    is_type = after.startswith("<") or before.endswith((":", "<", "->"))
    suggestion = wit_type(name.lower()) if is_type else None
    if suggestion is None and is_type and (hint := type_hint(name)):
        yield hint
    elif suggestion := suggestion or _kebab(name):
        yield f"did you mean `{suggestion}`?"


def _kebab(name: str) -> str | None:
    kebab = "-".join(word.lower() for word in _HUMPS.split(name) if word)
    return kebab if IDENTIFIER.fullmatch(kebab) else None


def _described(token: str) -> str:
    if token in RESERVED:
        return f"the keyword `{token}`"
    return f"`{token}`" if token.isprintable() else f"U+{ord(token[0]):04X}"


def _expected(tried: list[str]) -> str:
    for rule, items in _ITEMS.items():
        if rule in tried:
            return _or_end(items, tried)
    rules = list(tried)
    if "primitive" in rules:
        rules = [rule for rule in rules if rule not in TYPE_TOKENS and rule != "name"]
    if len(rules) > 1:
        rules = [rule for rule in rules if rule != "at"]
    labels = list(dict.fromkeys(LABELS[rule] for rule in rules))
    if len(labels) == 1:
        return labels[0]
    return f"{', '.join(labels[:-1])} or {labels[-1]}"


def _or_end(items: str, tried: list[str]) -> str:
    return f"{items}, or `}}`" if "rbrace" in tried else items
