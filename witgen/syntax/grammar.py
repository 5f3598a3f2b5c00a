"""The grammar of WIT for parsimonious: one rule per token, so that a failure can name what was expected.

Comments have been blanked out before (`lexical`), and every token takes the white space that
follows it. Items are matched one at a time (`parser`), never a whole file: a packrat parser
remembers everything it has seen.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from parsimonious import Grammar

from witgen.syntax.nesting import match_type
from witgen.syntax.words import KEYWORDS, PRIMITIVES, RESERVED

_SPACE = r"[ \t\r\n]*"
_WORD_END = r"(?![\w-])"
_PUNCTUATION: Final = {
    "equals": "=",
    "comma": ",",
    "colon": ":",
    "semi": ";",
    "lparen": "(",
    "rparen": ")",
    "lbrace": "{",
    "rbrace": "}",
    "lt": "<",
    "gt": ">",
    "arrow": "->",
    "slash": "/",
    "dot": ".",
    "at": "@",
}
_GENERICS: Final = ("list", "map", "option", "result", "tuple", "stream", "future")
_ATTRIBUTES: Final = ("since", "unstable", "deprecated", "external-id", "version", "feature")
"""Identifiers that mean something after `@`: like any other they may have a `%`."""
_WORDS: Final = (*KEYWORDS, "_", *_ATTRIBUTES)

_RULES = r"""
header        = kw_package package_id semi
nested        = kw_package package_id lbrace
file_item     = attributes (top_use / interface / world / nested / header)
package_item  = rbrace / (attributes (top_use / interface / world / nested))

top_use       = kw_use path as? semi
interface     = kw_interface name lbrace
world         = kw_world name lbrace
as            = kw_as name
package_id    = name colon name version_tag?
path          = name package_rest?
package_rest  = colon name slash name version_tag?
version_tag   = at version

attributes    = attribute*
attribute     = at (since / unstable / deprecated / external_id)
since         = kw_since lparen kw_version equals version rparen
unstable      = kw_unstable lparen kw_feature equals name rparen
deprecated    = kw_deprecated lparen kw_version equals version rparen
external_id   = kw_external_id lparen string_literal rparen

interface_item = rbrace / (attributes (use / type_alias / record / variant / enum / flags / resource / func))
world_item    = rbrace / (attributes (import / export / include / use
              / type_alias / record / variant / enum / flags / resource))
resource_item = rbrace / (attributes (constructor / static / func))

use           = kw_use path dot lbrace use_names rbrace semi
use_names     = (use_name (comma use_name)* comma?)?
use_name      = name as?
type_alias    = kw_type name equals type semi
record        = kw_record name lbrace fields rbrace
fields        = (field (comma field)* comma?)?
field         = name colon type
variant       = kw_variant name lbrace cases rbrace
cases         = (case (comma case)* comma?)?
case          = name (lparen type rparen)?
enum          = kw_enum name lbrace labels rbrace
flags         = kw_flags name lbrace labels rbrace
labels        = (name (comma name)* comma?)?
resource      = kw_resource name (semi / lbrace)
constructor   = kw_constructor params returns? semi
static        = name colon kw_static signature semi
func          = name colon signature semi
signature     = kw_async? kw_func params returns?
params        = lparen fields rparen
returns       = arrow type

import        = kw_import extern
export        = kw_export extern
extern        = named_extern / path_extern
named_extern  = name colon (extern_func / inline / path_extern)
extern_func   = signature semi
inline        = kw_interface lbrace
path_extern   = path semi
include       = kw_include path (include_with / semi)
include_with  = kw_with lbrace renames rbrace
renames       = (rename (comma rename)* comma?)?
rename        = name kw_as name

type_open     = list / map_key / option / result_err / result_ok / tuple / stream / future
list          = kw_list lt
map_key       = kw_map lt
option        = kw_option lt
result_err    = kw_result lt kw__ comma
result_ok     = kw_result lt
tuple         = kw_tuple lt !gt
stream        = kw_stream lt
future        = kw_future lt
foreign       = name lt
type_leaf     = primitive / name / own / borrow / empty_tuple / bare
own           = kw_own lt name gt
borrow        = kw_borrow lt name gt
empty_tuple   = kw_tuple lt gt
bare          = kw_result / kw_stream / kw_future
length        = comma number
"""


def _keyword_rule(word: str) -> str:
    return f"kw_{word.replace('-', '_')}"


@cache
def grammar() -> Grammar:
    """The compiled grammar; built once, at the first parse."""
    return Grammar(f"{_RULES}\n{_tokens()}", type=match_type)


def _tokens() -> str:
    reserved = "|".join(sorted(RESERVED))
    primitives = "|".join(PRIMITIVES)
    generics = "|".join(_GENERICS)
    patterns = {
        "name": rf"(?!(?:{reserved}){_WORD_END})%?[^\W\d_][\w-]*",
        "primitive": rf"(?:{primitives}){_WORD_END}",
        "generic": rf"(?:{generics}){_WORD_END}",
        "number": rf"[0-9]+{_WORD_END}",
        "version": r"[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?"
        rf"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?{_WORD_END}",
        **{_keyword_rule(word): f"{'%?' if word in _ATTRIBUTES else ''}{word}{_WORD_END}" for word in _WORDS},
        **{name: "".join(f"[{c}]" for c in mark) for name, mark in _PUNCTUATION.items()},
    }
    rules = [f'{name} = ~r"{pattern}{_SPACE}"' for name, pattern in patterns.items()]
    rules.append(rf"""string_literal = ~r'"(?:[^"\\]|\\.)*"{_SPACE}'""")
    return "\n".join(rules)


LABELS: Final = {
    "name": "a name",
    "generic": "a type",
    "primitive": "a type",
    "number": "a number",
    "version": "a version such as `1.0.0`",
    "string_literal": "a string",
    **{_keyword_rule(word): f"`{word}`" for word in _WORDS},
    **{name: f"`{mark}`" for name, mark in _PUNCTUATION.items()},
}
"""What a token rule is called in a message; rules not listed are no tokens."""

TYPE_TOKENS: Final = frozenset(f"kw_{word}" for word in (*_GENERICS, "own", "borrow"))
