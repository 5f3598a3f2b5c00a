"""WIT's own words: the keywords, and what an identifier or a version may look like."""

from __future__ import annotations

import re
from typing import Final

PRIMITIVES: Final = (
    "bool",
    "u8",
    "u16",
    "u32",
    "u64",
    "s8",
    "s16",
    "s32",
    "s64",
    "f32",
    "f64",
    "char",
    "string",
    "error-context",
)

KEYWORDS: Final = (
    "as",
    "async",
    "borrow",
    "constructor",
    "enum",
    "export",
    "flags",
    "from",
    "func",
    "future",
    "import",
    "include",
    "interface",
    "list",
    "map",
    "option",
    "own",
    "package",
    "record",
    "resource",
    "result",
    "static",
    "stream",
    "tuple",
    "type",
    "use",
    "variant",
    "with",
    "world",
)

MAX_TYPE_DEPTH: Final = 99
"""A type that nests deeper is refused, as the reference implementation does."""

RESERVED: Final = frozenset((*PRIMITIVES, *KEYWORDS, "_"))

IDENTIFIER: Final = re.compile(r"(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)(?:-(?:[a-z0-9]+|[A-Z0-9]+))*", re.ASCII)

_NUMBER = r"(?:0|[1-9][0-9]*)"
_LABEL = r"(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
VERSION: Final = re.compile(
    rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-{_LABEL}(?:\.{_LABEL})*)?"
    r"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?",
    re.ASCII,
)
