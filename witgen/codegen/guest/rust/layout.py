"""Lines as rustfmt breaks them, for the shapes that bindings have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.codegen.docs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.model.stability import Stability

__all__ = ["INDENT", "assigned", "comment", "line", "signature"]

INDENT: Final = "    "
_WIDTH: Final = 100
_SHORT: Final = 60
"""What a tuple, or the arguments of a call, may take on one line."""
_CLOSING: Final = {"<": ">", "(": ")", "[": "]"}


def signature(head: str, params: Sequence[tuple[str, str]], result: str, end: str, depth: int) -> str:
    """`head(name: type, …) -> result` and ` {` or `;`, below as many indentations as `depth`.

    `&self` is a parameter without a type, and the result is empty if there is none.
    """
    arrow = f" -> {result}" if result else ""
    flat = f"{head}({', '.join(f'{name}: {type_}' if type_ else name for name, type_ in params)}){arrow}"
    indent = len(INDENT) * depth
    if indent + len(flat) + len(end) <= _WIDTH and not any(map(_is_wide, (result, *(type_ for _, type_ in params)))):
        return flat + end
    lines = [f"{head}("]
    for name, type_ in params:
        typed = f"{name}: {_broken(type_, indent + 4, indent + len(name) + 6, 1)}" if type_ else name
        lines += _indented(f"{typed},")
    if not params:
        lines = []
    opening = ")" if params else f"{head}()"
    spelled = f"{opening} -> {_broken(result, indent, indent + len(opening) + 4, len(end.strip(' {')))}"
    last = spelled if result else opening
    if indent + len(last.rpartition("\n")[2]) + len(end) > _WIDTH:
        end = f"\n{end.strip()}"
    return "\n".join([*lines, last + end])


def line(head: str, type_: str, end: str, depth: int) -> str:
    """`head`, a type, and `end`: a field, a case, an alias."""
    indent = len(INDENT) * depth
    return f"{head}{_broken(type_, indent, indent + len(head), len(end))}{end}"


def assigned(target: str, function: str, arguments: Sequence[str], depth: int) -> str:
    """`let target = function(arguments);`, where the function may be a macro."""
    inside = ", ".join(arguments)
    room = _WIDTH - len(INDENT) * depth
    call = f"{function}({inside});"
    if len(inside) <= _SHORT or function.endswith("!"):
        if len(target) + len(call) <= room:
            return f"{target}{call}"
        if target and len(INDENT) + len(call) <= room:
            return f"{target.rstrip()}\n{INDENT}{call}"
    return "\n".join([f"{target}{function}(", *(f"{INDENT}{argument}," for argument in arguments), ");"])


def comment(docs: str, stability: Stability | None = None, mark: str = "///") -> str:
    """Docs as a comment, nothing of which ends it, and nothing of which is invisible; empty for none."""
    lines = paragraphs(docs, stability).split("\n")
    if lines == [""]:
        return ""
    return "\n".join(f"{mark} {_visible(each.expandtabs(4).rstrip())}".rstrip() for each in lines)


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\u{{{ord(char):x}}}" for char in text)


def _broken(type_: str, indent: int, used: int, after: int) -> str:
    """A type of which the first line begins at `used`, the last is followed by `after`, and others are indented."""
    bracket = min((at for at in map(type_.find, _CLOSING) if at >= 0), default=-1)
    if bracket < 0 or (used + len(type_) + after <= _WIDTH and not _is_wide(type_)):
        return type_
    end = _end(type_, bracket)
    head, inside, closing = type_[: bracket + 1], type_[bracket + 1 : end], type_[end:]
    parts = list(_parts(inside))
    if closing[0] == "]" or (closing[0] == ">" and len(parts) == 1 and parts[0].lstrip("&").startswith("(")):
        return f"{head}{_broken(inside, indent, used + len(head), after + len(closing))}{closing}"
    lines = [each for part in parts for each in _indented(f"{_broken(part, indent + 4, indent + 4, 1)},")]
    return "\n".join([head, *lines, closing])


def _end(type_: str, bracket: int) -> int:
    """Where the bracket is closed: the length of an array may come behind it, as in `Option<u8>; 3`."""
    depth = 0
    for at in range(bracket, len(type_)):
        depth += (type_[at] in _CLOSING) - (type_[at] in _CLOSING.values())
        if depth == 0:
            return at
    raise AssertionError(type_)


def _indented(text: str) -> list[str]:
    return [f"{INDENT}{each}" for each in text.split("\n")]


def _parts(inside: str) -> Iterator[str]:
    """What stands between the commas, but those in brackets."""
    depth, start = 0, 0
    for at, char in enumerate(inside):
        depth += (char in _CLOSING) - (char in _CLOSING.values())
        if char == "," and depth == 0:
            yield inside[start:at].strip()
            start = at + 1
    if rest := inside[start:].strip():
        yield rest


def _is_wide(type_: str) -> bool:
    """Is there a tuple in it, of more than one part, that does not stay on one line?"""
    opened = list[int]()
    for at, char in enumerate(type_):
        if char == "(":
            opened.append(at)
        elif char == ")" and at - opened.pop() - 1 > _SHORT and type_[at - 1] != ",":
            return True
    return False
