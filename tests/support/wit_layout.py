"""Tokens of WIT to text: white space and comments wherever they may stand, and the files of a package on disk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["LAYOUTS", "Layout", "Wit", "text"]

_WORD = re.compile(r"[\w-]")
_SEPARATORS = (
    *("", " ", "\n", "\t", "  ", "\n    ", " /* c */", " // c\n", " /* a /* b */ c */ ", " /**/", " /// é\n"),
    " /*\n * x\n */\n",
)
_PLAIN = ((" ",), ("\n",), ("",), ("", " "))


@dataclass(frozen=True)
class Layout:
    """What stands between tokens, in turns, and how lines end."""

    separators: Sequence[str]
    newline: str
    mark: str


@dataclass(frozen=True)
class Wit:
    """The files of a package with its dependencies; `root` is the path to load, `""` for the directory."""

    files: tuple[tuple[str, str], ...]
    root: str

    def write(self, directory: Path) -> Path:
        """Write the files; the path to load."""
        for name, content in self.files:
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8", "surrogatepass"))
        return directory / self.root


LAYOUTS = st.builds(
    Layout,
    st.one_of(st.sampled_from(_PLAIN), st.lists(st.sampled_from(_SEPARATORS), min_size=1, max_size=7)),
    st.sampled_from(["\n", "\n", "\n", "\r\n"]),
    st.sampled_from(["", "", "", "\ufeff"]),
)


def text(tokens: Sequence[str], layout: Layout) -> str:
    """The tokens with separators between them; words never touch."""
    parts = [layout.mark]
    before = " "
    for index, token in enumerate(tokens):
        between = layout.separators[index % len(layout.separators)] if index else ""
        if not between and _WORD.match(before[-1]) and _WORD.match(token):
            between = " "
        parts += (between, token)
        before = token
    return "".join([*parts, "\n"]).replace("\n", layout.newline)
