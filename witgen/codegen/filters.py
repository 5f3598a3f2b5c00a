"""What templates may do with names and docs: `{{ function.name | snake }}`."""

from __future__ import annotations

from textwrap import TextWrapper
from typing import TYPE_CHECKING, Final

from witgen import spelling

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["FILTERS"]


def snake(name: str) -> str:
    """`dark-blue` → `dark_blue`."""
    return spelling.snake(_text(name))


def upper_snake(name: str) -> str:
    """`dark-blue` → `DARK_BLUE`."""
    return spelling.upper(_text(name))


def camel(name: str) -> str:
    """`dark-blue` → `darkBlue`."""
    found = spelling.camel(_text(name))
    return f"{found[:1].lower()}{found[1:]}"


def upper_camel(name: str) -> str:
    """`dark-blue` → `DarkBlue`."""
    return spelling.camel(_text(name))


def kebab(name: str) -> str:
    """`Dark-BLUE`, `dark_blue`, `a:b/c` → `dark-blue`, `dark-blue`, `a-b-c`."""
    return _text(name).translate(str.maketrans("_:/@.+", "------")).lower()


def wrap(text: str, width: int = 80) -> str:
    """Docs, each of whose paragraphs is filled to lines of at most `width` characters."""
    wrapper = TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return "\n\n".join(wrapper.fill(part) for part in _text(text).strip().split("\n\n"))


def comment(text: str, prefix: str = "// ") -> str:
    """Docs as a comment: each line after `prefix`, as in `docs | wrap(76) | comment`."""
    return "\n".join(f"{prefix}{line}".rstrip() for line in _text(text).strip().split("\n"))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"this is about text, and was given a `{type(value).__name__}`")
    return value


FILTERS: Final[Mapping[str, Callable[..., str]]] = {
    each.__name__: each for each in (snake, upper_snake, camel, upper_camel, kebab, wrap, comment)
}
