"""Where reading goes on after an item that could not be read.

A wrong guess would report mistakes that nobody made, so only what is plain to see is used: braces and semicolons,
and lines that begin an interface, a world or a package, which nothing but those two and a nested package may hold.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_STEP = re.compile(
    r'"(?:[^"\\]|\\.)*"|[\[(][^][(){}\n]*[\])]|[{};]'
    r"|(?<![\w-])(?:interface|world)[ \t\r\n]+%?[\w-]+[ \t\r\n]*\{|[\w%-]+"
)
_TOP = re.compile(r"(?:interface|world)[ \t\r\n]")
_OUTSIDE = re.compile(r"@|(?:use|interface|world|package)[ \t\r\n]")
_LIST = re.compile(r"(?:record|variant|enum|flags)\b(?!-)")
_NO_MEMBER = re.compile(r"[{,\n][ \t\r]*(?:use|type)[ \t]|:[ \t]*(?:static\b|async\b|func\b)")
_ITEM = re.compile(
    r"@|(?:use|type|record|variant|enum|flags|resource|import|export|include|interface|world|package)[ \t]"
    r"|constructor[ \t]*\(|%?[A-Za-z][\w-]*[ \t]*:[ \t]*(?:static\b|async\b|func\b)"
)
_FUNCTION = re.compile(r"%?[\w-]+[ \t\r\n]*:(?=[^;{}]*;?[ \t\r\n]*$)")
"""It defines only its name, whatever else it mentions."""
_COMMENT = re.compile(r"#[^\n]*\s*")
_PREFIX = re.compile(r"(?:default|pub|public|export)[ \t]+(?=(?:interface|world)[ \t])")
_GOES_ON = re.compile(r"[ \t\r\n]*(?:[),>]|->)")
_SPACE = re.compile(r"[ \t\r\n]+")
_WORD = re.compile(r"[^\W\d_][\w-]*")


class Resumption(NamedTuple):
    """The position of the next item; `torn` if that shows that the body around it was never closed."""

    position: int
    torn: bool


def words(text: str) -> frozenset[str]:
    """Everything that the text of an item may define."""
    function = _FUNCTION.match(text)
    return frozenset(_WORD.findall(function[0] if function else text))


def with_semicolon(text: str, start: int, failed: int) -> str | None:
    """The text as if the item at `start` had its `;`, if nothing else shows to be wrong before `failed`."""
    end = len(text[:failed].rstrip())
    follows = text.startswith("}", failed) or _ITEM.match(text, failed)
    if follows and start < end < failed and _begins_line(text, failed):
        return f"{text[:end]};{text[end + 1 :]}"
    return None


def is_echo(text: str, start: int) -> bool:
    """Outside of all bodies, is this what could only be inside of one, or its end? Then a brace was missed before."""
    return text[start] == "}" or (_ITEM.match(text, start) is not None and not _OUTSIDE.match(text, start))


def resume(text: str, start: int, failed: int, *, inside: bool) -> Resumption:
    """Where to go on after the item at `start`, wrong at `failed`; `inside` a body it may be the last one."""
    if failed > start and _is_unfinished(text, start, failed):
        return Resumption(failed, torn=inside and _TOP.match(text, failed) is not None)
    if skipped := _COMMENT.match(text, start) or (None if inside else _PREFIX.match(text, start)):
        return Resumption(skipped.end(), torn=False)
    is_list = _LIST.match(text, start) is not None
    depth = 0
    searched = start  # up to here there is nothing that a list cannot have, and it is not looked for again
    for step in _STEP.finditer(text, start):
        here, after = step.span()
        match step.group():
            case "{":
                depth += 1
            case "}" if depth == 0 and inside:
                return Resumption(here, torn=False)
            case "}" if depth <= 1 and not _GOES_ON.match(text, after):
                return Resumption(_after_semicolon(text, after), torn=False)
            case "}":
                depth = max(0, depth - 1)
            case ";" if depth == 0 or (depth == 1 and is_list and _NO_MEMBER.search(text, searched, here)):
                return Resumption(_after(text, after), torn=False)
            case ";" if depth == 1:
                searched = here
            case top if top[-1] == "{":
                if _begins_line(text, here) and (inside or here > start):
                    return Resumption(here, torn=inside)
                depth += 1
            case _:
                pass
    return Resumption(len(text), torn=False)


def _is_unfinished(text: str, start: int, failed: int) -> bool:
    """Is only the end of the item missing, and the next one what was found in its place?"""
    between = text[start:failed]
    return _ITEM.match(text, failed) is not None and _begins_line(text, failed) and not re.search("[{}]", between)


def _begins_line(text: str, position: int) -> bool:
    while position and text[position - 1] in " \t\r":
        position -= 1
    return position == 0 or text[position - 1] == "\n"


def _after_semicolon(text: str, position: int) -> int:
    position = _after(text, position)
    return _after(text, position + 1) if text.startswith(";", position) else position


def _after(text: str, position: int) -> int:
    """Behind the white space."""
    found = _SPACE.match(text, position)
    return found.end() if found else position
