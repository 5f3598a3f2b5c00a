"""What the templates of a guest in Rust are given: text, with every decision taken."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Block", "Declaration", "Export", "Member", "Module", "Routine"]


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a struct, a case of an enum, a flag."""

    # doc comments, a line each, or empty
    docs: str
    # the code
    text: str


@dataclass(frozen=True, slots=True)
class Routine:
    """A function; without a body the signature ends in a semicolon."""

    # doc comments, a line each, or empty
    docs: str
    # up to the body
    signature: str
    # the lines in braces; empty for a promise
    body: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """`trait … {` or `impl … {`: associated types, and functions."""

    # doc comments, a line each, or empty
    docs: str
    # `trait …` or `impl …`, without a brace
    head: str
    # associated types, a line each
    types: tuple[str, ...]
    # its functions
    routines: tuple[Routine, ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A type. `glue` is how it crosses the boundary; `around` a macro that its text is given to."""

    # doc comments, a line each, or empty
    docs: str
    # attributes, and the line before the brace
    head: str
    # fields, cases or flags
    members: tuple[Member, ...] = ()
    # macros that say how it crosses
    glue: tuple[str, ...] = ()
    # a macro that the text is given to, or empty
    around: str = ""
    # an `impl` that belongs to it, or none
    methods: Block | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """A module and those in it, by name. `up` is the way to the root, where `_abi` is."""

    # doc comments, a line each, or empty
    docs: str = ""
    # `super::` for each step to the root
    up: str = ""
    # lines that name what is elsewhere
    uses: tuple[str, ...] = ()
    # its types
    declarations: tuple[Declaration, ...] = ()
    # the host's, to be called
    functions: tuple[Routine, ...] = ()
    # for the author to implement
    traits: tuple[Block, ...] = ()
    # functions that exports call
    glue: tuple[Routine, ...] = ()
    # modules in it, by name
    inner: tuple[tuple[str, Module], ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """A core export: its name, parameters and result, and the function of the bindings that answers."""

    # of the core export
    name: str
    # core parameters
    params: str
    # the core result with its arrow, or empty
    result: str
    # what answers, with arguments
    call: str
