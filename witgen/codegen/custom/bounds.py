"""How long what a template puts together may be: of a mistake in one nobody's memory shall run full."""

from __future__ import annotations

from collections.abc import Sized
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, cast

from jinja2 import nodes
from jinja2.filters import FILTERS
from jinja2.visitor import NodeTransformer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jinja2 import Environment
    from jinja2.nodes import EvalContext

__all__ = ["MOST_TEXT", "OPERATORS", "Failure", "JoinsByCalls", "bound", "check_operands", "check_result", "joined"]

MOST_TEXT: Final = 32 * 2**20
"""Characters of a text: a template that makes more does not end."""
OPERATORS: Final = frozenset(("+", "*", "**", "%"))
"""Those whose operands, or results, are checked."""
_MOST_REPEATED: Final = 1_000_000
_JINJAS: Final = cast("Mapping[str, Callable[..., Any]]", FILTERS)


class Failure(Exception):  # noqa: N818 - what a template says, not what went wrong in witgen
    """A template gave up, or was stopped."""


class JoinsByCalls(NodeTransformer):
    """Makes a call of the environment's `tilde` of every `a ~ b`: no operator that Jinja would let intercept."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802 - jinja2's
        """`a ~ b ~ c` is one node."""
        self.generic_visit(node)
        tilde = nodes.EnvironmentAttribute("tilde")
        call = nodes.Call(tilde, [nodes.List(node.nodes)], [], None, None)
        call.set_lineno(node.lineno)
        return call


def joined(texts: Iterable[str], by: str) -> str:
    """The texts in one, as far as there is room."""
    parts = list(texts)
    _check(sum(map(len, parts)), by)
    return "".join(parts)


def check_operands(operator: str, left: object, right: object) -> None:
    """Failure where a result could be too large: `"x" * 10 ** 9`, a text that was doubled too often."""
    if operator == "**" or (operator == "*" and (_is_large(left, right) or _is_large(right, left))):
        _refuse(operator)
    if operator == "+" and isinstance(left, Sized) and isinstance(right, Sized):
        _check(len(left) + len(right), operator)


def check_result(result: object, by: str) -> None:
    """Failure for a text that is too long to go on with."""
    if isinstance(result, str):
        _check(len(result), by)


def _is_large(value: object, times: object) -> bool:
    """Would the product be a very long sequence, or number?"""
    if not isinstance(times, int):
        return False
    if isinstance(value, int):
        return value.bit_length() + times.bit_length() > _MOST_REPEATED
    return isinstance(value, Sized) and len(value) * times > _MOST_REPEATED


def _check(size: int, by: str) -> None:
    if size > MOST_TEXT:
        _refuse(by)


def _refuse(by: str) -> None:
    raise Failure(f"`{by}` could make more than memory holds")


def _center(value: object, width: int = 80) -> object:
    _check(width, "center")
    return _JINJAS["center"](value, width)


def _indent(s: str, width: int | str = 4, *flags: object, **named: object) -> object:
    deep = width if isinstance(width, int) else len(width)
    _check(len(s) + deep * (s.count("\n") + 1), "indent")
    return _JINJAS["indent"](s, width, *flags, **named)


@wraps(_JINJAS["replace"])  # which says, too, that Jinja is to give it the context
def _replace(context: EvalContext, s: object, old: object, new: object, count: int | None = None) -> object:
    _check(len(str(s)) + str(s).count(str(old)) * len(str(new)), "replace")
    return _JINJAS["replace"](context, s, old, new, count)


@wraps(_JINJAS["join"])
def _join(context: EvalContext, value: Iterable[object], d: str = "", attribute: str | int | None = None) -> object:
    items = list(value)
    _check(len(items) * len(str(d)) + sum(len(item) for item in items if isinstance(item, str)), "join")
    return _JINJAS["join"](context, items, d, attribute)


def _counted(name: str, place: int, keyword: str) -> Callable[..., Any]:
    """A filter that makes as many of something as one of its arguments says."""

    @wraps(_JINJAS[name])
    def counted(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - jinja2's
        count = named[keyword] if keyword in named else args[place] if len(args) > place else 0
        if count > _MOST_REPEATED:
            _refuse(name)
        return _JINJAS[name](*args, **named)

    return counted


def _format(value: object, *args: object, **named: object) -> object:
    text = _JINJAS["format"](value, *args, **named)
    check_result(text, "format")
    return text


_BOUNDED: Final[Mapping[str, Callable[..., Any]]] = {
    "batch": _counted("batch", 1, "linecount"),
    "center": _center,
    "format": _format,
    "indent": _indent,
    "join": _join,
    "replace": _replace,
    "slice": _counted("slice", 2, "slices"),
}


def bound(environment: Environment) -> None:
    """Put an end to those of Jinja's filters that fill up, or multiply, what they are given."""
    environment.filters |= _BOUNDED  # pyright: ignore[reportAttributeAccessIssue] - of the type it infers for Jinja's
