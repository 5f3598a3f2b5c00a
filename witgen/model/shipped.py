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
    """The advice to use the package of that name, in whatever version, that witgen has; None if there is none."""
    shipped = _resources.directory("wit").joinpath("deps")
    for header in _headers(shipped.joinpath(wanted.name)):
        if header[1] == f"{wanted.namespace}:{wanted.name}":
            other = "" if header[2] == wanted.version else f" (in version {header[2]}: mention that one)"
            return f"witgen ships it, and what it needs{other}: add `-d {shipped}`, or copy from there into `deps/`"
    return None


def _headers(directory: Traversable) -> list[re.Match[str]]:
    files = directory.iterdir() if directory.is_dir() else ()
    return [header for file in files if (header := _HEADER.search(file.read_text(encoding="utf-8")))]
