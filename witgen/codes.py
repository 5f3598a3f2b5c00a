"""The classes of problems that WIT can have: a name to look up, and what it means.

`docs/errors.md` is made of this list, with an example of each from `tests/ui/errors`.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["Code", "Family"]


class Family(Enum):
    """What the problems of a family have in common."""

    SOURCE = "Reading files"
    LEXICAL = "Characters, comments and strings"
    SYNTAX = "Syntax"
    PACKAGE = "Packages"
    UNKNOWN = "Unknown names"
    KIND = "Names of the wrong kind"
    DUPLICATE = "Duplicates"
    CYCLE = "Cycles"
    TYPE = "Types and functions"
    GATE = "Gates and attributes"
    WORLD = "Worlds"
    BINDING = "What cannot be bound"
    TEMPLATE = "Templates of your own"


class Code(Enum):
    """A class of problems. `text` names it in output; `meaning` says when it comes and what to do."""

    def __init__(self, family: Family, meaning: str) -> None:
        self.family = family
        self.meaning = meaning

    @property
    def text(self) -> str:
        """The name in messages and JSON: `unknown-type`."""
        return self.name.lower().replace("_", "-")

    NO_SUCH_PATH = Family.SOURCE, "A path given, or linked to, does not exist."
    UNREADABLE = Family.SOURCE, "The system refuses to read a file, or it is no regular file."
    NO_WIT_FILES = Family.SOURCE, "A directory that should be a package holds no `.wit` files."
    IS_WEBASSEMBLY = Family.SOURCE, "WIT encoded in a `.wasm` or `.wat` file is not supported yet; give it as text."
    NOT_UTF8 = (
        Family.SOURCE,
        "WIT is UTF-8 text, and so are templates; the place is that of the first byte that is not.",
    )

    FORBIDDEN_CHARACTER = (
        Family.LEXICAL,
        "Control characters, bidirectional overrides and some deprecated ones may stand nowhere, comments included.",
    )
    LONE_CARRIAGE_RETURN = Family.LEXICAL, "Outside of comments a line ends in LF or CRLF."
    UNCLOSED_COMMENT = Family.LEXICAL, "A `/*` without its `*/`; such comments nest, so each needs its own."
    UNCLOSED_STRING = Family.LEXICAL, 'A string ends with `"` on the line where it begins.'
    STRING_ESCAPE = Family.LEXICAL, "A backslash in a string begins one of the escapes of WebAssembly's text format."
    STRING_NOT_UTF8 = Family.LEXICAL, "The bytes that a string's escapes spell have to be UTF-8."

    UNEXPECTED_TOKEN = Family.SYNTAX, "Something else belongs here; the first wrong token is marked."
    INVALID_NAME = (
        Family.SYNTAX,
        "Names are words joined by single `-`, each all lower or all upper case; the first begins with a letter.",
    )
    INVALID_VERSION = Family.SYNTAX, "Versions are semantic versions of three numbers, without leading zeros."
    LENGTH_TOO_LARGE = Family.SYNTAX, "The length of a `list<T, N>` fits into 32 bits."
    NESTING_TOO_DEEP = Family.SYNTAX, "Types may nest 99 deep."
    PACKAGE_IN_NESTED_PACKAGE = Family.SYNTAX, "A package written inside another cannot hold a third."
    HEADER_NOT_FIRST = Family.SYNTAX, "`package a:b;` is the first thing in its file, and stands there once."

    MISSING_HEADER = Family.PACKAGE, "At least one file of a package says which package it is: `package a:b;`."
    HEADERS_DISAGREE = Family.PACKAGE, "All files of a directory are of one package, in one version."
    DOCUMENTED_TWICE = Family.PACKAGE, "A package is documented in one of its files only."
    DUPLICATE_PACKAGE = Family.PACKAGE, "The same package is found in two places."
    SELF_REFERENCE = Family.PACKAGE, "Within its own package an interface or world is called by its bare name."

    UNKNOWN_PACKAGE = Family.UNKNOWN, "No package of that name, in exactly that version, was given or is in `deps/`."
    UNKNOWN_INTERFACE = Family.UNKNOWN, "The package has no interface or world of that name."
    UNKNOWN_TYPE = Family.UNKNOWN, "No type of that name is defined in, or brought into, the interface or world."
    UNKNOWN_RENAME = (
        Family.UNKNOWN,
        "`include … with` renames what that world imports or exports by plain name.",
    )
    UNKNOWN_WORLD = Family.UNKNOWN, "The world asked for does not exist."
    AMBIGUOUS_WORLD = Family.UNKNOWN, "More than one world could be meant; name one, with its package if need be."

    NOT_AN_INTERFACE = Family.KIND, "A world stands where only an interface can."
    NOT_A_WORLD = Family.KIND, "An interface stands where only a world can."
    NOT_A_TYPE = Family.KIND, "A function, or something else that is no type, is used as one."
    NOT_A_RESOURCE = Family.KIND, "`own<…>` and `borrow<…>` are handles to resources, and to nothing else."

    DUPLICATE_NAME = Family.DUPLICATE, "Two items of one file, interface or world have the same name."
    DUPLICATE_MEMBER = Family.DUPLICATE, "A resource has two constructors, or two functions of one name."
    DUPLICATE_PARAMETER = Family.DUPLICATE, "Two parameters of a function have the same name."
    DUPLICATE_IMPORT = Family.DUPLICATE, "A world imports one name twice; names that differ only in case are the same."
    DUPLICATE_EXPORT = Family.DUPLICATE, "A world exports one name twice; names that differ only in case are the same."
    DUPLICATE_RENAME = Family.DUPLICATE, "An `include` renames one name twice."

    TYPE_CYCLE = Family.CYCLE, "A type contains itself, which no WIT type can, not even through a list or an option."
    INTERFACE_CYCLE = Family.CYCLE, "Interfaces use types of each other."
    WORLD_CYCLE = Family.CYCLE, "Worlds include each other."
    PACKAGE_CYCLE = Family.CYCLE, "Packages depend on each other."

    BORROW_IN_RESULT = Family.TYPE, "A borrowed handle ends with the call, so no result can hold one."
    MAP_KEY = Family.TYPE, "The key of a map is literally `bool`, an integer, `char` or `string`."
    EMPTY_VARIANT = Family.TYPE, "A variant has at least one case."
    EMPTY_ENUM = Family.TYPE, "An enum has at least one case."
    CONSTRUCTOR_RESULT = Family.TYPE, "A constructor names no result, or `result<r, e>` of its own resource `r`."
    SELF_PARAMETER = Family.TYPE, "A method has a `self` that is not written; no other parameter can be called so."

    REPEATED_ATTRIBUTE = Family.GATE, "Each attribute stands once before an item."
    SINCE_AND_UNSTABLE = Family.GATE, "An item is stable since a version, or belongs to a feature; not both."
    DEPRECATED_ALONE = Family.GATE, "`@deprecated` stands beside `@since` or `@unstable`."
    GATE_WITHOUT_VERSION = Family.GATE, "Only in a package with a version can something be `@since` one."
    GATE_NEWER_THAN_PACKAGE = Family.GATE, "What an item is `@since` cannot be later than the package's own version."
    MISPLACED_ATTRIBUTE = (
        Family.GATE,
        "Packages and top-level `use` have no gates, some items no `@external-id`.",
    )
    GATES_DISAGREE = Family.GATE, "A world and one it includes name the same interface with different gates."
    FEATURE_DISABLED = (
        Family.GATE,
        "A kept item refers to, or is a type in, one whose feature is not enabled.",
    )

    EXPORT_NEEDS_EXPORT = (
        Family.WORLD,
        "An exported interface uses another exported one by way of one that is only imported; export that one too.",
    )

    UNBINDABLE_NAME = Family.BINDING, "Names in one scope, and package names, have rules that binaries enforce."
    UNBINDABLE_TYPE = Family.BINDING, "A type that WIT can spell and no component can have."
    UNBINDABLE_SIZE = Family.BINDING, "A type that nests too deeply, or is too large, once its names are written out."
    UNSUPPORTED = Family.BINDING, "Host bindings, or guests in the language asked for, cannot carry this."
    SAME_IN_PYTHON = Family.BINDING, "Two names that differ in WIT are spelled alike in Python, or in a guest."

    TEMPLATE_NAME = (
        Family.TEMPLATE,
        "The name of a template says what it replaces or adds: this one is misspelt, not ours to give, or no file's.",
    )
    TEMPLATE_VERSION = (
        Family.TEMPLATE,
        "The template's first line names a version of the view that this witgen has not.",
    )
    TEMPLATE_SYNTAX = Family.TEMPLATE, "Jinja cannot read the template, or knows no filter, test or tag of that name."
    TEMPLATE_UNDEFINED = Family.TEMPLATE, "The template asks for what the view has not; docs/templates.md lists it all."
    MISSING_TEMPLATE = Family.TEMPLATE, "What a template extends, includes or imports is not there."
    TEMPLATE_FAILED = Family.TEMPLATE, "Rendering failed: the template says so, divides by zero, or never ends."
    TEMPLATE_OUTPUT = Family.TEMPLATE, "What was rendered is no Python, no text, or in the place of another file."
