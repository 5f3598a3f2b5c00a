"""Packages whose WIT comes with witgen, for those who lack them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from witgen import _resources

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from witgen.model.names import PackageName

__all__ = ["offer"]

_HEADER: Final = re.compile(r"^package ([^@;]+)(?:@([^;]+))?;", re.MULTILINE)


def offer(wanted: PackageName) -> str | None:
    """The advice to copy the package of that name, in whatever version, from witgen's; None if there is none."""
    directory = _resources.directory("wit").joinpath("deps", wanted.name)
    for header in _headers(directory):
        if header[1] == f"{wanted.namespace}:{wanted.name}":
            what = "it" if header[2] == wanted.version else f"version {header[2]} of it"
            return f"witgen ships {what}: copy `{directory}`"
    return None


def _headers(directory: Traversable) -> list[re.Match[str]]:
    files = directory.iterdir() if directory.is_dir() else ()
    return [header for file in files if (header := _HEADER.search(file.read_text(encoding="utf-8")))]
