"""What the templates of C see: every decision taken, every string ready to print."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Check", "Constant", "Declaration", "Export", "Guest", "Helper", "Import", "Member", "Prototype", "Section"]


@dataclass(frozen=True, slots=True)
class Constant:
    """A name for a number."""

    # a comment with its marks, or empty
    comment: str
    # of the constant, or macro
    name: str
    # an expression
    value: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct, or of the union in it."""

    # a comment with its marks, or empty
    comment: str
    # type and name, without a semicolon
    code: str


@dataclass(frozen=True, slots=True)
class Declaration:
    """A type and the constants that go with it: of a struct the members, else the `target` it is a name of."""

    # a comment with its marks, or empty
    comment: str
    # of the type
    name: str
    # the type it is another name of; empty for a struct
    target: str = ""
    # of the struct, before the union
    members: tuple[Member, ...] = ()
    # the payloads of a variant or result; none for other types
    union: tuple[Member, ...] = ()
    # of the union within the struct; empty if it has none
    union_name: str = ""
    # of an enum: the cases, by number
    constants: tuple[Constant, ...] = ()
    # macros: the flags
    defines: tuple[Constant, ...] = ()


@dataclass(frozen=True, slots=True)
class Prototype:
    """A function: `code` has no semicolon."""

    # a comment with its marks, or empty
    comment: str
    # result, name and parameters
    code: str
    # the names of the parameters, which a body that uses none has to mention
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One side of an interface. `called` are functions that are there, `wanted` those the author writes, `structs`
    what the author's resources are: names in WIT, and in C."""

    # which interface it is, and whether imported or exported
    title: str
    # a comment with its marks, or empty
    comment: str
    # its types, each after those it needs
    declarations: tuple[Declaration, ...]
    # functions that the glue has: of the host, and for handles
    called: tuple[Prototype, ...]
    # functions for the author to write
    wanted: tuple[Prototype, ...]
    # what resources of the author are: name in WIT, name in C
    structs: tuple[tuple[str, str], ...]

    @property
    def is_there(self) -> bool:
        """Is there anything in it?"""
        return bool(self.declarations or self.called or self.wanted)


@dataclass(frozen=True, slots=True)
class Import:
    """A core import, and the function around it; no `code` if that needs another one's only."""

    # of the core import
    module: str
    # of the core import
    name: str
    # the declaration of the core function
    code: str
    # the head of the function that the author calls
    around: str
    # its lines
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """A core export."""

    # of the core export
    name: str
    # the head of the core function
    code: str
    # its lines
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Helper:
    """A static function of the glue, and the name and members of the struct it returns, if that is its own."""

    # the name of a struct of its own, or empty
    struct: str
    # of that struct, a line each
    members: tuple[str, ...]
    # the head of the function
    code: str
    # its lines
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A struct whose layout the compiler shall compare with the canonical ABI's."""

    # of the struct
    name: str
    # in bytes
    size: int
    # in bytes
    align: int
    # member and its offset in bytes
    offsets: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Guest:
    """All that the three files of a guest are made of."""

    # witgen's
    version: str
    # of the world, with its version
    package: str
    # the name of the files
    stem: str
    # what names begin with that belong to no interface
    prefix: str
    # the docs of the world, with marks
    comment: str
    # the name of the world
    title: str
    # interfaces and the world itself, in the order of their types
    sections: tuple[Section, ...]
    # all core imports
    imports: tuple[Import, ...]
    # all core exports
    exports: tuple[Export, ...]
    # functions that imports and exports share
    helpers: tuple[Helper, ...]
    # layouts for the compiler to compare
    checks: tuple[Check, ...]

    @property
    def macro(self) -> str:
        """What the names of macros begin with."""
        return self.prefix.upper()

    @property
    def clears(self) -> bool:
        """Is there a call whose end is known?"""
        return any("arena__clear();" in each.body for each in self.exports)
