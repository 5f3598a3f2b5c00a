"""Renders with the user's templates where there are some, and with witgen's own elsewhere."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from witgen.codegen.custom.bounds import MOST_TEXT, Failure
from witgen.codegen.custom.environment import Sandbox, find
from witgen.codegen.custom.faults import line_span, replaced_hint, telling_where
from witgen.codegen.render import PYTHON
from witgen.codes import Code
from witgen.errors import Problems, fail

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from witgen.overlay import Overlay

__all__ = ["Page", "Rendering"]


@dataclass(frozen=True, slots=True)
class Page:
    """A file to be made by a template of values."""

    path: str
    template: str
    values: Mapping[str, object]


class Rendering:
    """The renderer of one run; given to `rendering_with`."""

    def __init__(self, overlay: Overlay) -> None:
        self.overlay = overlay
        self._sandbox = Sandbox(overlay)

    def __call__(self, template: str, values: Mapping[str, object]) -> str:
        """The text a template makes of values; Python, as black writes it. WitError if it does not."""
        self._sandbox.steps = 0
        with telling_where(self.overlay, self._sandbox, template, values):
            text = self._text(template, values)
        self._check_unicode(template, text)
        return self._blackened(template, text) if template.endswith(PYTHON) else text

    def page(self, page: Page) -> tuple[str, str]:
        """Its path and text."""
        return page.path, self(page.template, page.values)

    def check(self, templates: Iterable[str]) -> None:
        """Raise a WitError with all of the templates that Jinja cannot read."""
        with Problems() as problems:
            problems.each(self._read, templates)

    def _read(self, template: str) -> None:
        with telling_where(self.overlay, self._sandbox, template):
            self._sandbox.get_template(template)

    def _text(self, template: str, values: Mapping[str, object]) -> str:
        pieces: list[str] = []
        size = 0
        for piece in self._sandbox.get_template(template).generate(values):
            size += len(piece)
            if size > MOST_TEXT:
                raise Failure(f"the file grows beyond {MOST_TEXT} characters; does the template end?")
            pieces.append(piece)
        return "".join(pieces)

    def _check_unicode(self, template: str, text: str) -> None:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            self._refuse(template, f"character {error.start + 1} of what it makes is no Unicode: {error.reason}")

    def _blackened(self, template: str, text: str) -> str:
        import black  # noqa: PLC0415 - costs 0.35 s

        try:
            return black.format_str(text, mode=black.Mode())
        except (ValueError, RecursionError) as error:
            self._refuse(template, *_not_python(text, error))

    def _refuse(self, template: str, message: str, line: str = "") -> NoReturn:
        """Nobody knows which line of a template made one of the output; that it holds the same is likely enough."""
        file = find(self.overlay, template)
        assert file is not None, template
        hints = [f"that line is `{line}`"] if line else []
        if template not in self.overlay.templates:
            hints.append(replaced_hint(self.overlay))
        for each in (file, *self.overlay.templates.values()) if line else ():
            found = [n for n, written in enumerate(each.text.split("\n"), 1) if written.strip() == line]
            if found:
                fail(Code.TEMPLATE_OUTPUT, message, line_span(each, found[0]))
        fail(Code.TEMPLATE_OUTPUT, message, line_span(file, 1), hints=hints)


def _not_python(text: str, error: Exception) -> tuple[str, str]:
    """What is wrong with the text, and its line: Python says so in fewer words than black."""
    try:
        ast.parse(text)
    except SyntaxError as found:
        line = found.lineno or 1
        lines = text.split("\n")
        shown = lines[line - 1].strip() if line <= len(lines) else ""
        return f"what it makes is no Python: {found.msg}, in line {line} of the output", shown
    except (ValueError, RecursionError) as found:
        return f"what it makes is no Python: {found}", ""
    return f"black cannot read the Python it makes: {error}", ""
