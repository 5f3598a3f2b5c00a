"""Views → text, through the templates."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias, TypedDict, get_args

from jinja2 import Environment, FunctionLoader, StrictUndefined

from witgen import _resources
from witgen.codegen import view
from witgen.codegen.filters import FILTERS
from witgen.codegen.layout import WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

__all__ = ["PYTHON", "SYNTAX", "Renderer", "equip", "render", "rendering_with"]

Renderer: TypeAlias = "Callable[[str, Mapping[str, object]], str]"

PYTHON: Final = ".py.j2"
"""How the name of a template of Python ends."""


class _Syntax(TypedDict):
    trim_blocks: bool
    lstrip_blocks: bool
    keep_trailing_newline: bool


SYNTAX: Final = _Syntax(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
"""How Jinja reads witgen's templates, and those that stand beside them."""


@dataclass(frozen=True, slots=True)
class _IsA:
    """A test for templates: `{% if it is record %}`."""

    kind: type

    def __call__(self, value: object) -> bool:
        return isinstance(value, self.kind)


_TESTS: Final = {kind.__name__.lower(): _IsA(kind) for kind in get_args(view.Declaration)}


def render(template: str, **values: object) -> str:
    """The text of `templates/<template>`, or of what a user has put in its place; Python, as black would write it."""
    return _renderer.get()(template, values)


@contextmanager
def rendering_with(renderer: Renderer) -> Generator[None]:
    """Within the context `render` asks `renderer`; in this thread, or task, only."""
    token = _renderer.set(renderer)
    try:
        yield
    finally:
        _renderer.reset(token)


def equip(environment: Environment) -> None:
    """Give it the filters and tests that templates may use."""
    environment.tests |= _TESTS
    environment.filters |= FILTERS


def _ours(template: str, values: Mapping[str, object]) -> str:
    text = _environment().get_template(template).render(values)
    return _blackened(text) if template.endswith(PYTHON) and _overflows(text) else text


_renderer: Final[ContextVar[Renderer]] = ContextVar("renderer", default=_ours)


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701 - the output is code, not markup
        loader=FunctionLoader(lambda name: _resources.text("templates", name)),
        undefined=StrictUndefined,
        **SYNTAX,
    )
    equip(environment)
    return environment


def _overflows(text: str) -> bool:
    """Has code lines that are too long for black? Docstrings stay as they are."""
    code = re.sub(r'"""[\s\S]*?"""', "", text)
    return any(len(line) > WIDTH and not line.startswith("#") for line in code.splitlines())


def _blackened(text: str) -> str:
    import black  # noqa: PLC0415 - costs 0.35 s and is needed by the rare file only

    return black.format_str(text, mode=black.Mode())
