"""The templates that witgen has itself."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from witgen import _resources
from witgen._version import VIEW_VERSION
from witgen.errors import WitgenError
from witgen.model.suggest import hints
from witgen.overlay import SUFFIX
from witgen.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from importlib.resources.abc import Traversable

__all__ = ["copies", "our_template", "our_templates", "selected"]


@cache
def our_templates() -> tuple[str, ...]:
    """Their names, sorted: `host/interface.py.j2`."""
    return tuple(sorted(_below(_resources.directory("templates"), "")))


def our_template(name: str) -> SourceFile:
    """One of them, under a name that no file has."""
    return SourceFile(f"<witgen>/{name}", _resources.text("templates", name))


def selected(names: Sequence[str]) -> list[str]:
    """Those that names stand for: a template, or all of a directory; without names all. WitgenError for others."""
    found = list[str]()
    for name in names:
        inside = [each for each in our_templates() if each == name or each.startswith(f"{name.rstrip('/')}/")]
        if not inside:
            raise WitgenError(f"witgen has no template `{name}`; {hints(name, our_templates(), 'templates')[0]}")
        found += inside
    return list(dict.fromkeys(found)) if names else list(our_templates())


def copies(names: Iterable[str]) -> dict[str, str]:
    """Their texts to start from, each with the version of the view it is for."""
    first = "{# witgen view " + ".".join(map(str, VIEW_VERSION)) + " #}\n"
    return {name: first + our_template(name).text for name in names}


def _below(directory: Traversable, prefix: str) -> Iterator[str]:
    for entry in directory.iterdir():
        if entry.is_dir():
            yield from _below(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith(SUFFIX):
            yield f"{prefix}{entry.name}"
