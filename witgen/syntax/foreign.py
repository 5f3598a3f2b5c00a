"""What people write who come from other languages, and how WIT says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from witgen.syntax.habits import habit
from witgen.syntax.words import PRIMITIVES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["foreign_hints", "type_hint", "wit_type"]

_BY_TYPE: Final = {
    "bool": "boolean",
    "u8": "byte ubyte uint8",
    "u16": "uint16 ushort",
    "u32": "uint uint32",
    "u64": "uint64 ulong",
    "s8": "i8 int8 sbyte",
    "s16": "i16 int16 short",
    "s32": "i32 int int32 integer",
    "s64": "i64 int64 long",
    "f32": "float float32",
    "f64": "double float64 number",
    "char": "rune",
    "string": "str text",
    "list<u8>": "bytes bytearray",
    "list<…>": "array sequence slice vec vector",
    "map<…>": "dict dictionary hash-map hashmap",
    "option<…>": "maybe nullable optional",
    "result<…>": "either",
    "future<…>": "promise",
}
_TYPES: Final = {word: type_ for type_, words in _BY_TYPE.items() for word in words.split()}
_NOTHING: Final = frozenset(("nil", "none", "null", "unit", "void"))
_ANYTHING: Final = "there is no type of just anything; a `variant` says which types there may be"
_TOO_WIDE: Final = "no integer is wider than 64 bits; a `list<u8>` or a `tuple<u64, u64>` can hold one"
_NOT_HERE: Final = {
    "usize": "in WIT it is `u32` or `u64`",
    "isize": "in WIT it is `s32` or `s64`",
    **dict.fromkeys(("i128", "u128", "s128", "int128", "uint128", "bigint"), _TOO_WIDE),
    **dict.fromkeys(("any", "dyn", "dynamic", "object"), _ANYTHING),
    "self": "a resource is meant by its name, within it too",
}
"""What other languages have for a type and WIT has not."""

_RECORD: Final = "a `record` has fields: `record point { x: u32, y: u32 }`"
_RESOURCE: Final = "what has methods is a `resource`: `resource file { read: func() -> list<u8>; }`"
_VARIANT: Final = "one of several types is a `variant`: `variant shape { circle(f32), nothing }`"
_FUNCTION: Final = "a function is written `name: func(param: type) -> type;`"
_INTERFACE: Final = "functions and types are put together in an `interface`"
_ALIAS: Final = "a type gets another name by `type name = other;`"
_CONSTANT: Final = "there are no constants or variables; a function can return a value"
_ERROR: Final = "an error is a type like any other: a function returns `result<type, error>`"
_NO_RESULT: Final = "a function that returns nothing has no `->`"
_IN_WORLD: Final = "imports and exports stand in a `world`"
_ITEMS: Final = {
    **dict.fromkeys(("struct", "message"), _RECORD),
    **dict.fromkeys(("class", "object"), _RESOURCE),
    **dict.fromkeys(("union", "oneof"), _VARIANT),
    **dict.fromkeys(("fn", "fun", "function", "func", "def", "rpc"), _FUNCTION),
    **dict.fromkeys(("trait", "service", "protocol", "module", "mod", "namespace"), _INTERFACE),
    **dict.fromkeys(("typedef", "using", "alias"), _ALIAS),
    **dict.fromkeys(("const", "let", "var"), _CONSTANT),
    **dict.fromkeys(("error", "exception"), _ERROR),
    **dict.fromkeys(("pub", "public"), "all that an interface defines is public"),
    "default": "`default` is gone from WIT; leave it out",
    "syntax": "a file does not say its syntax; it begins with `package namespace:name;`",
    "from": "a `use` says first where the names are from: `use types.{name};`",
    "async": "`async` stands behind the name: `name: async func();`",
    "static": "`static` stands behind the name: `name: static func();`",
}
_MARKS: Final = {
    "[": "a list is written `list<type>`",
    "?": "what may be missing is of type `option<type>`",
    "|": _VARIANT,
    "&": "there are no references; a resource is lent as `borrow<r>`",
    "=": "there are no default values",
}
_TYPE_WORDS: Final = frozenset(("type", "record", "variant", "enum", "flags", "resource"))
_EXTERN_WORDS: Final = frozenset(("import", "export", "include"))
_FIRST_WORD: Final = re.compile(r"(?:(?:import|export|pub)\s+(?=[a-z]))?([a-z]+)(?![\w:-])\s*")
_PACKAGE: Final = re.compile(r"\bpackage\s+[\w-]+\s*$")


def wit_type(name: str) -> str | None:
    """The type that another language calls `name`."""
    return _TYPES.get(name)


def type_hint(name: str) -> str | None:
    """Help for a type of another language."""
    if name in _NOTHING:
        return _NO_RESULT
    if name.lower() in _NOT_HERE:
        return _NOT_HERE[name.lower()]
    if len(name) == 1 and name.isupper():
        return f"there are no generics: `{name}` has to be the name of a type"
    return f"in WIT it is `{_TYPES[name]}`" if name in _TYPES else None


def foreign_hints(text: str, start: int, position: int, found: str, tried: Collection[str]) -> Iterator[str]:
    """Help for the token `found` at a position of the item at `start`, where one of `tried` was expected."""
    first = _FIRST_WORD.match(text, start)
    if first and position in (start, first.start(1), first.end()) and first[1] in _ITEMS:
        yield _ITEMS[first[1]]
        return
    after = text[position + len(found) :].lstrip()
    hint = (
        habit(text, start, position, tried)
        or _of_place(after, found, tried)
        or _of_colon(text[start:position], after, found, tried)
    )
    if hint := hint or _of_type(after, found, tried):
        yield hint


def _of_place(after: str, found: str, tried: Collection[str]) -> str | None:
    """What is no item here, but is one elsewhere."""
    if "kw_world" in tried:
        if found in _TYPE_WORDS:
            return "types stand in an `interface` or a `world`"
        if found in _EXTERN_WORDS:
            return _IN_WORLD
        return "functions stand in an `interface`" if after.startswith(":") else None
    if "kw_record" not in tried:
        return None
    if "kw_import" not in tried:
        return _IN_WORLD if found in _EXTERN_WORDS else None
    return "a world imports or exports functions: `export name: func();`" if after.startswith(":") else None


def _of_colon(before: str, after: str, found: str, tried: Collection[str]) -> str | None:
    """What names have no type where they need one, `before` being the item so far."""
    if found == ":" and before.endswith(":"):
        return "an interface of another package is written `namespace:package/interface`"
    is_type = "name" in tried and found in PRIMITIVES and not after.startswith(":")
    if not (is_type or "colon" in tried) or found == "?" or before.endswith("<"):
        return None
    if _PACKAGE.search(before):
        return "a package is called `namespace:name`"
    if found == "(" and not re.search("[:({]", before):
        return f"a function is written `{before.rsplit(maxsplit=1)[-1]}: func(…) -> type;`"
    if before.startswith("record"):
        return "a field is written `name: type`"
    if before.count("(") > before.count(")"):
        return "a parameter is written `name: type`"
    return None


def _of_type(after: str, found: str, tried: Collection[str]) -> str | None:
    """What other languages write in or after a type."""
    if "primitive" in tried and found == "(" and after.startswith(")"):
        return _NO_RESULT
    if "primitive" in tried or not {"comma", "semi", "colon"}.isdisjoint(tried):
        return _MARKS.get(found)
    return None
