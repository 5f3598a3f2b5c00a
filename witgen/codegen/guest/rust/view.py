"""What the templates of a guest in Rust are given: text, with every decision taken."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Block", "Declaration", "Export", "Member", "Module", "Routine"]


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a struct, a case of an enum, a flag."""

    docs: str
    text: str


@dataclass(frozen=True, slots=True)
class Routine:
    """A function; without a body the signature ends in a semicolon."""

    docs: str
    signature: str
    body: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """`trait … {` or `impl … {`: associated types, and functions."""

    docs: str
    head: str
    types: tuple[str, ...]
    routines: tuple[Routine, ...]


@dataclass(frozen=True, slots=True)
class Declaration:
    """A type. `glue` is how it crosses the boundary; `around` a macro that its text is given to."""

    docs: str
    head: str
    members: tuple[Member, ...] = ()
    glue: tuple[str, ...] = ()
    around: str = ""
    methods: Block | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """A module and those in it, by name. `up` is the way to the root, where `_abi` is."""

    docs: str = ""
    up: str = ""
    uses: tuple[str, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    functions: tuple[Routine, ...] = ()
    traits: tuple[Block, ...] = ()
    glue: tuple[Routine, ...] = ()
    inner: tuple[tuple[str, Module], ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """A core export: its name, parameters and result, and the function of the bindings that answers."""

    name: str
    params: str
    result: str
    call: str
