"""What the templates of a JavaScript guest see: every string ready to print."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Block", "Functions", "Module", "Skeleton"]


@dataclass(frozen=True, slots=True)
class Block:
    """A declaration or statement: its comment, and its code. `members` stand in braces after the code, with a
    blank line between them if they are `spaced`; None is no braces. `end` follows the last brace."""

    comment: str
    code: str
    members: tuple[Block, ...] | None = None
    spaced: bool = False
    end: str = ""


@dataclass(frozen=True, slots=True)
class Module:
    """A file of types. `ambient` is the specifier of the module it declares; None if the file itself is the module."""

    package: str
    comment: str
    ambient: str | None
    imports: tuple[str, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Functions:
    """The file of the functions a world imports: each as a module of its own, and as a global."""

    package: str
    modules: tuple[tuple[str, Block], ...]
    globals: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The author's module: `types` are the lines of a comment that imports types, `imports` are the host's modules."""

    comment: str
    types: tuple[str, ...]
    imports: tuple[str, ...]
    blocks: tuple[Block, ...]
