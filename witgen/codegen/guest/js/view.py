"""What the templates of a JavaScript guest see: every string ready to print."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Block", "Functions", "Module", "Skeleton"]


@dataclass(frozen=True, slots=True)
class Block:
    """A declaration or statement: its comment, and its code. `members` stand in braces after the code, with a
    blank line between them if they are `spaced`; None is no braces. `end` follows the last brace."""

    # a comment with its marks, or empty
    comment: str
    # the first line, or all of it
    code: str
    # what stands in braces
    members: tuple[Block, ...] | None = None
    # is there a blank line between members?
    spaced: bool = False
    # what follows the last brace
    end: str = ""


@dataclass(frozen=True, slots=True)
class Module:
    """A file of types. `ambient` is the specifier of the module it declares; None if the file itself is the module."""

    # of the world, with its version
    package: str
    # a comment with its marks, or empty
    comment: str
    # the specifier it is imported by, if the file declares a module
    ambient: str | None
    # lines that import types
    imports: tuple[str, ...]
    # types and functions
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Functions:
    """The file of the functions a world imports: each as a module of its own, and as a global."""

    # of the world, with its version
    package: str
    # specifier and function of each
    modules: tuple[tuple[str, Block], ...]
    # the same functions as globals
    globals: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The author's module: `types` are the lines of a comment that imports types, `imports` are the host's modules."""

    # a comment with its marks, or empty
    comment: str
    # lines within a comment that import types
    types: tuple[str, ...]
    # lines that import from the host
    imports: tuple[str, ...]
    # what the guest exports
    blocks: tuple[Block, ...]
