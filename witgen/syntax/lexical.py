"""What is decided before any grammar: forbidden characters, comments, documentation, string literals."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from witgen.codes import Code
from witgen.errors import fail, give_up
from witgen.source import Span

if TYPE_CHECKING:
    from witgen.errors import Problems
    from witgen.source import SourceFile

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u0149\u0673\u0f77\u0f79\u17a3\u17a4\u17b4\u17b5]"
)
_INTERESTING = re.compile(r'//[^\n]*|/\*|"(?:[^"\\\n]|\\.)*(?P<closing>")?')
_LINE_END = re.compile(r"\r\n?|\n")
_LONE_CR = re.compile(r"\r(?!\n)")
_BLANK = re.compile(r"\s*")
_BLOCK_EDGE = re.compile(r"/\*|\*/")
_ESCAPE = re.compile(rb"\\(?:u\{([0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*)\}|([0-9A-Fa-f]{2})|(.))", re.DOTALL)
_MOST_CHARACTERS = 20
"""A file that is no text at all is told of so often, and no oftener."""
_SIMPLE_ESCAPES = {b"t": b"\t", b"n": b"\n", b"r": b"\r", b'"': b'"', b"'": b"'", b"\\": b"\\"}


@dataclass(frozen=True, slots=True)
class Scanned:
    """A file with every comment blanked out (offsets stay), and where the comments are."""

    file: SourceFile
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def docs(self, position: int) -> str:
        """Documentation of the item whose first token is at `position`: the comments just before it."""
        index = bisect_right(self.ends, position)
        comments: list[str] = []
        while index and _BLANK.fullmatch(self.text, self.ends[index - 1], position):
            index -= 1
            position = self.starts[index]
            comments.append(self.file.text[position : self.ends[index]])
        return normalised(comments[::-1])


def scan(file: SourceFile, problems: Problems) -> Scanned:
    """Find the comments of a file. What may stand nowhere in it is noted; WitError if that leaves no text to parse."""
    text = file.text
    for bad in islice(_FORBIDDEN.finditer(text), _MOST_CHARACTERS):
        name = f"U+{ord(bad.group()):04X}"
        message = f"character {name} is not allowed in WIT, not even in a comment"
        problems.note(Code.FORBIDDEN_CHARACTER, message, _at(file, bad))
    starts: list[int] = []
    ends: list[int] = []
    kept: list[str] = []
    position = 0
    while found := _INTERESTING.search(text, position):
        start, end = found.span()
        if found.group()[0] == '"':
            _check_closed(file, found)
            kept.append(text[position:end])
        else:
            end = _block_end(file, start) if found.group() == "/*" else end
            kept += (text[position:start], " " * (end - start))
            starts.append(start)
            ends.append(end)
        position = end
    kept.append(text[position:])
    blanked = "".join(kept)
    if _FORBIDDEN.search(blanked):
        give_up()
    for lone in islice(_LONE_CR.finditer(blanked), _MOST_CHARACTERS):
        message = "a carriage return without a line feed is no line end in WIT"
        problems.note(Code.LONE_CARRIAGE_RETURN, message, _at(file, lone))
    return Scanned(file, blanked, tuple(starts), tuple(ends))


def _at(file: SourceFile, found: re.Match[str]) -> Span:
    return Span(file, *found.span())


def _check_closed(file: SourceFile, found: re.Match[str]) -> None:
    if found["closing"] is None:
        fail(Code.UNCLOSED_STRING, "this string is not closed", _at(file, found))


def _block_end(file: SourceFile, start: int) -> int:
    depth = 1
    position = start + 2
    while depth:
        edge = _BLOCK_EDGE.search(file.text, position)
        if edge is None:
            hints = ("comments nest: each `/*` needs its `*/`",)
            fail(Code.UNCLOSED_COMMENT, "this comment is not closed", Span(file, start, start + 2), hints=hints)
        depth += 1 if edge.group() == "/*" else -1
        position = edge.end()
    return position


def normalised(comments: list[str]) -> str:
    """The text of a run of comments: markers, trailing space and the common indentation removed."""
    lines: list[str] = []
    for comment in comments:
        lines += (line.rstrip() for line in _LINE_END.split(_inside(comment).rstrip()))
    indent = min((len(line) - len(line.lstrip(" ")) for line in lines if line), default=0)
    return "\n".join(line[indent:] for line in lines).strip("\n")


def _inside(comment: str) -> str:
    if comment.startswith("//"):
        return comment.lstrip("/")
    return comment[2:-2].removeprefix("*").rstrip()


def unescaped(literal: str, span: Span) -> str:
    """The value of a string literal, given with its quotes (WebAssembly text format, `name`)."""
    try:
        raw = _ESCAPE.sub(_unescape, literal[1:-1].encode())
    except (ValueError, OverflowError):
        fail(
            Code.STRING_ESCAPE,
            "this string has an escape that WIT does not know",
            span,
            hints=(r"""the escapes are \t \n \r \" \' \\ \hh and \u{…}""",),
        )
    try:
        return raw.decode()
    except UnicodeDecodeError:
        fail(Code.STRING_NOT_UTF8, "this string's bytes are not UTF-8", span)


def _unescape(found: re.Match[bytes]) -> bytes:
    code, byte, simple = found.groups()
    if code is not None:
        return chr(int(code, 16)).encode()
    if byte is not None:
        return bytes.fromhex(byte.decode())
    if simple not in _SIMPLE_ESCAPES:
        raise ValueError(simple)
    return _SIMPLE_ESCAPES[simple]
