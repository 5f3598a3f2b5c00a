"""What went wrong in a template → a diagnostic with its line."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from witgen.codegen.custom.bounds import Failure
from witgen.codegen.custom.ours import our_template, our_templates
from witgen.codes import Code
from witgen.errors import WitgenError, fail
from witgen.model.suggest import hints, meant
from witgen.source import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator
    from types import TracebackType

    from witgen.codegen.custom.environment import Sandbox
    from witgen.overlay import Overlay
    from witgen.source import SourceFile

__all__ = ["line_span", "replaced_hint", "telling_where"]


@contextmanager
def telling_where(overlay: Overlay, sandbox: Sandbox, template: str, known: Collection[str] = ()) -> Generator[None]:
    """Make a WitError of whatever goes wrong in `template`; `known` are the names it is given."""
    try:
        yield
    except WitgenError:
        raise
    except TemplateSyntaxError as error:
        file = _file(overlay, error.filename or "") or overlay.templates[template]
        name = _quoted(error.message or "")
        advice = _advice(error.message or "", name, sandbox)
        fail(
            Code.TEMPLATE_SYNTAX,
            _lowered(error.message or "this is no Jinja"),
            line_span(file, error.lineno, name),
            hints=advice,
        )
    except Exception as error:  # noqa: BLE001 - a template is a program, and may fail in any way
        _explain(error, overlay, template, known)


def _explain(error: Exception, overlay: Overlay, template: str, known: Collection[str]) -> None:
    places = list(_places(error.__traceback__, overlay))
    own = [place for place in places if not place[0].name.startswith("<witgen>/")]
    code, message, name = _described(error)
    found = own or places or [(overlay.templates.get(template) or our_template(template), 1)]
    endless = isinstance(error, RecursionError)
    file, line = found[0] if endless else found[-1]  # where there was no more room is chance
    related = []
    if own and not endless and places[-1] != own[-1]:
        related = [("witgen's own template fails here", line_span(*places[-1], name))]
    fail(
        code,
        message,
        line_span(file, line, name),
        related=related,
        hints=_hints(error, code, name, known, overlay, own=bool(own)),
    )


def _described(error: Exception) -> tuple[Code, str, str | None]:
    """The class of a problem, what to say, and a name in the line that it is about."""
    match error:
        case TemplateNotFound():
            return Code.MISSING_TEMPLATE, f"there is no template `{error.name}`", str(error.name)
        case UndefinedError():
            message = error.message or "something here is undefined"
            found = re.search(r"no `(\w+)`|'(\w+)'$", message)
            return Code.TEMPLATE_UNDEFINED, message, found[1] or found[2] if found else None
        case RecursionError():
            return Code.TEMPLATE_FAILED, "the templates include or call each other without end", None
        case MemoryError():
            return Code.TEMPLATE_FAILED, "there is no memory for what the template makes; does it end?", None
        case Failure():
            return Code.TEMPLATE_FAILED, str(error), None
        case _:
            return Code.TEMPLATE_FAILED, f"{type(error).__name__}: {error}", None


def _hints(
    error: Exception, code: Code, name: str | None, known: Collection[str], overlay: Overlay, *, own: bool
) -> list[str]:
    found: list[str] = []
    if isinstance(error, TemplateNotFound):
        found = hints(str(error.name), [*overlay.templates, *our_templates()], "templates")
    elif code is Code.TEMPLATE_UNDEFINED and name and "is no `" in str(error):
        close = meant(name, known)
        found = [f"did you mean `{close}`?" if close else "docs/templates.md says what each template is given"]
    return found if own else [*found, replaced_hint(overlay)]


def replaced_hint(overlay: Overlay) -> str:
    """Where to look when one of witgen's own templates fails."""
    replaced = [f"`{overlay.shown(each)}`" for each in overlay.templates if each in our_templates()]
    return f"it may rest on what you replaced: {', '.join(replaced)}"


def _advice(message: str, name: str | None, sandbox: Sandbox) -> list[str]:
    """`No filter named 'snak'` → did you mean `snake`?"""
    known = sandbox.filters if "filter" in message else sandbox.tests if "test" in message else None
    close = meant(name, known) if known is not None and name else None
    return [f"did you mean `{close}`?"] if close else []


def _places(found: TracebackType | None, overlay: Overlay) -> Iterator[tuple[SourceFile, int]]:
    """The lines of templates that were at work, the innermost last; Jinja puts them into the traceback."""
    while found is not None:
        file = _file(overlay, found.tb_frame.f_code.co_filename)
        if file is not None:
            yield file, found.tb_lineno
        found = found.tb_next


def _file(overlay: Overlay, filename: str) -> SourceFile | None:
    own = filename.removeprefix("<witgen>/")
    if own != filename:
        return our_template(own)
    return next((file for file in overlay.templates.values() if file.name == filename), None)


def _quoted(message: str) -> str | None:
    found = re.search(r"'([^']+)'", message)
    return found[1] if found else None


def _lowered(message: str) -> str:
    return f"{message[:1].lower()}{message[1:].rstrip('.')}"


def line_span(file: SourceFile, line: int, name: str | None = None) -> Span:
    """A line, or a name in it, as Jinja knows no columns."""
    line = min(max(line, 1), file.text.count("\n") + 1)
    text = file.line(line)
    start = sum(len(each) + 1 for each in file.text.split("\n")[: line - 1])
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) if name else None
    if found:
        return Span(file, start + found.start(), start + found.end())
    return Span(file, start + len(text) - len(text.lstrip()), start + len(text.rstrip()))
