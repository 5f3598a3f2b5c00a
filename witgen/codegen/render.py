"""Views → text, through the templates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, get_args

from jinja2 import Environment, FunctionLoader, StrictUndefined

from witgen import _resources
from witgen.codegen import view
from witgen.codegen.layout import WIDTH

__all__ = ["render"]


@dataclass(frozen=True, slots=True)
class _IsA:
    """A test for templates: `{% if it is record %}`."""

    kind: type

    def __call__(self, value: object) -> bool:
        return isinstance(value, self.kind)


_TESTS: Final = {kind.__name__.lower(): _IsA(kind) for kind in get_args(view.Declaration)}


def render(template: str, **values: object) -> str:
    """The text of `templates/<template>`; Python, as black would write it."""
    text = _environment().get_template(template).render(values)
    return _blackened(text) if template.endswith(".py.j2") and _overflows(text) else text


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701 - the output is code, not markup
        loader=FunctionLoader(lambda name: _resources.text("templates", name)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.tests |= _TESTS
    return environment


def _overflows(text: str) -> bool:
    """Has code lines that are too long for black? Docstrings stay as they are."""
    code = re.sub(r'"""[\s\S]*?"""', "", text)
    return any(len(line) > WIDTH and not line.startswith("#") for line in code.splitlines())


def _blackened(text: str) -> str:
    import black  # noqa: PLC0415 - costs 0.35 s and is needed by the rare file only

    return black.format_str(text, mode=black.Mode())
