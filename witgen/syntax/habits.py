"""Habits of other languages, and of WIT as it was: what stands where something else was expected, and WIT's own way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["habit"]

_LONGEST: Final = 200
_TYPE: Final = r"[\w-]+(?:<[^;{}()]*>)?"
_FIRST_WORD: Final = re.compile(r"(?:@[\w-]+[ \t\r\n]*\([^()]*\)[ \t\r\n]*)*([\w-]*)")
_EXTERNS: Final = "import export"
_PATHS: Final = "import export include use"


class _Habit(NamedTuple):
    """Where the token `wanted` was expected in an item that begins with one of the words `first`; None: wherever.

    What comes before ends as `before` says, and what was found begins as `at` says; named groups go into the hint.
    """

    hint: str
    at: str
    wanted: str | None = None
    first: str | None = None
    before: str = ""


_TABLE: Final = (
    _Habit("a comment begins with `//`", "#"),
    # versions and paths
    _Habit(
        "the version goes last: `{package}/{item}@{version}`",
        r"@(?P<version>[\w.+-]+)[/.](?P<item>[\w-]+)",
        before=r"(?P<package>\b[\w-]+:[\w-]+)",
    ),
    _Habit("a version has three numbers: `{v}.0`", r"(?P<v>\d+\.\d+)(?![\w.])", "version"),
    _Habit("a version has three numbers: `{v}.0.0`", r"(?P<v>\d+)(?![\w.])", "version"),
    _Habit("there are no ranges of versions; one is named as it is: `1.0.0`", r"[~^<>=*]|[\d.]+[x*]", "version"),
    _Habit(
        "names and paths are written without quotes: `{word} {path}`",
        r'"(?P<path>[\w:/@.+-]+)"',
        "name",
        _PATHS,
        r"(?P<word>import|export|include|use)",
    ),
    _Habit(
        "a name of one's own stands before: `{word} {name}: {path};`",
        r"as\s+(?P<name>[\w-]+)",
        None,
        _EXTERNS,
        r"(?P<word>import|export)\s+(?P<path>[\w:/@.+-]+)",
    ),
    _Habit("what is used is listed: `use {path}.{{name}};`", r"\*", None, "use", r"(?P<path>[\w:/@+-]+)\s*\."),
    _Habit("what is used is listed: `use {path}.{{name}};`", r";|as\b", "dot", "use", r"(?P<path>[\w:/@+-]+)"),
    _Habit("an interface of another package is written `namespace:package/interface`", r"\.", "slash", _PATHS),
    _Habit("an interface of another package is written `namespace:package/interface`", "/", "semi", _PATHS),
    _Habit(
        "an interface in a world is imported or exported: `import {name}: interface {{ … }}`",
        r"interface\s+(?P<name>[\w-]+)",
        "kw_import",
    ),
    # functions
    _Habit("a result is written `-> {type}`", rf"(?::|=>)\s*(?P<type>{_TYPE})", "arrow", before=r"\)"),
    _Habit("a result is written `-> {type}`", rf"(?!throws|raises)(?P<type>{_TYPE})\s*;", "arrow", before=r"\)"),
    _Habit(
        "what is imported or exported is a function or an interface", rf"{_TYPE}\s*[;,=\n]", "kw_interface", _EXTERNS
    ),
    _Habit(
        "an error is a type like any other: a function returns `result<type, error>`", r"(?:throws|raises)\b", "semi"
    ),
    _Habit("a method does not list its resource among its parameters", r"[,)]", "colon", before=r"\(\s*self"),
    _Habit("a method does not list its resource among its parameters", r"&\s*(?:mut\s+)?self\b", "name", before=r"\("),
    _Habit(
        "a resource has functions; a field becomes one: `{name}: func() -> {type};`",
        rf"(?P<type>{_TYPE})\s*[;,=\n]",
        "kw_static",
        before=r"(?P<name>[\w-]+)\s*:",
    ),
    _Habit(
        "an interface has functions; fields stand in a `record`",
        rf"{_TYPE}\s*[;,=\n]",
        "kw_func",
        before=r"[\w-]+\s*:",
    ),
    _Habit("parameters are separated by `,`", r";\s*[\w%-]+\s*:(?!\s*func)", "comma", before=r"\([^()]*"),
    _Habit("parameters are separated by `,`", r"[\w%-]+\s*:", "comma", before=r"\([^()]*[^\s,(]\s+"),
    # fields and cases
    *(
        _Habit(f"{plural} are separated by `,`", at, "comma", kind, before)
        for kind, plural in (("record", "fields"), ("variant enum", "cases"), ("flags", "flags"))
        for at, before in ((";", ""), (r"[\w%-]", r"[^\s{,(][ \t]+"))
    ),
    _Habit(
        "a case carries one type: define a `record` for its fields, and write `{case}(the-record)`",
        r"\{",
        "comma",
        "variant",
        r"(?P<case>[\w-]+)\s*",
    ),
    _Habit(
        "a case carries one type: `{case}({type})`", r":\s*(?P<type>[\w-]+)", "lparen", "variant", r"(?P<case>[\w-]+)"
    ),
    _Habit(
        "a case carries one type, such as a tuple: `{case}(tuple<{type}, …>)`",
        ",",
        "rparen",
        "variant",
        r"(?P<case>[\w-]+)\s*\(\s*(?P<type>[^(]*[^(\s])\s*",
    ),
    _Habit("the cases of an enum carry nothing; a `variant` has cases that do", r"\(", "comma", "enum", r"[\w-]+"),
    _Habit("cases and flags have no numbers", "=", "comma", "enum flags"),
    # types
    _Habit(
        "one of several words is an `enum`: `enum {name} {{ … }}`", '"', "primitive", "type", r"(?P<name>[\w-]+)\s*="
    ),
    _Habit("one of several words is an `enum`, defined by name first", '"', "primitive"),
    _Habit(
        "functions are no values; take an `interface` that the host provides, or a resource", r"func\b", "primitive"
    ),
    _Habit(
        "functions are no values; take an `interface` that the host provides, or a resource",
        r"\([^()]*\)\s*[-=]>",
        "primitive",
        before="[:<,=]",
    ),
    _Habit(
        "named parts make a `record`, which is defined by name first", r"\(\s*[\w%-]+\s*:", "primitive", before="[:<,=]"
    ),
    _Habit(
        "a list of so many elements is written `list<{type}, {length}>`",
        r";\s*(?P<length>\w+)\s*>",
        "gt",
        before=rf"\blist\s*<\s*(?P<type>{_TYPE})",
    ),
    _Habit("`_` stands for no type: `result<_, error>`", r"\(\s*\)", "primitive", before=r"\bresult\s*<"),
    _Habit(
        "a tuple is written `tuple<{types}>`", r"\(\s*(?P<types>[^();{}]*[^();{}\s])\s*\)", "primitive", before="[:<,=]"
    ),
    _Habit("there is no type of nothing; leave it out", r"\(\s*\)", "primitive", before="[:<,=]"),
    _Habit(
        "a list of so many elements is written `list<{type}, {length}>`",
        r"\[\s*(?P<type>[\w<>, -]*\S)\s*;\s*(?P<length>\w+)\s*\]",
        "primitive",
    ),
    _Habit("without a value and an error it is just `result`", ">", before=r"\bresult\s*<(?:\s*_)?"),
    _Habit("without a value and an error it is just `result`", "_", before=r"\bresult\s*<\s*_\s*,"),
    _Habit("without an error it is `result<{type}>`", "_", before=r"\bresult\s*<(?P<type>[^,;]*),"),
    _Habit("without a type it is just `{kind}`", "_", before=r"\b(?P<kind>stream|future)\s*<"),
    _Habit("`{kind}` says of what type: `{kind}<u8>`", r"[),;>}]", "lt", before=r"\b(?P<kind>list|option|tuple)"),
    _Habit("`map` says of what types: `map<string, u8>`", r"[),;>}]", "lt", before=r"\bmap"),
    _Habit("handles are those of resources: `{kind}<r>`", r"[),;>}]", "lt", before=r"\b(?P<kind>own|borrow)"),
)


def habit(text: str, start: int, position: int, tried: Collection[str]) -> str | None:
    """Help for what is found at a position of the item at `start`, where one of `tried` was expected."""
    word = _FIRST_WORD.match(text, start)
    first = word[1] if word else ""
    before, after = text[max(start, position - _LONGEST) : position], text[position : position + _LONGEST]
    for known in _TABLE:
        if known.wanted not in (None, *tried) or (known.first and first not in known.first.split()):
            continue
        ends, found = re.search(rf"{known.before}\s*$", before), re.match(known.at, after)
        if found and ends:
            words = {**ends.groupdict(), **found.groupdict()}
            return known.hint.format(**{name: " ".join(word.split()) for name, word in words.items()})
    return None
