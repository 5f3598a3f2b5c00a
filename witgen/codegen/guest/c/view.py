"""What the templates of C see: every decision taken, every string ready to print."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Check", "Constant", "Declaration", "Export", "Guest", "Helper", "Import", "Member", "Prototype", "Section"]


@dataclass(frozen=True, slots=True)
class Constant:
    """A name for a number."""

    comment: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct, or of the union in it."""

    comment: str
    code: str


@dataclass(frozen=True, slots=True)
class Declaration:
    """A type and the constants that go with it: of a struct the members, else the `target` it is a name of."""

    comment: str
    name: str
    target: str = ""
    members: tuple[Member, ...] = ()
    union: tuple[Member, ...] = ()
    union_name: str = ""
    constants: tuple[Constant, ...] = ()
    defines: tuple[Constant, ...] = ()


@dataclass(frozen=True, slots=True)
class Prototype:
    """A function: `code` has no semicolon."""

    comment: str
    code: str
    params: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One side of an interface. `called` are functions that are there, `wanted` those the author writes, `structs`
    what the author's resources are: names in WIT, and in C."""

    title: str
    comment: str
    declarations: tuple[Declaration, ...]
    called: tuple[Prototype, ...]
    wanted: tuple[Prototype, ...]
    structs: tuple[tuple[str, str], ...]

    @property
    def is_there(self) -> bool:
        """Is there anything in it?"""
        return bool(self.declarations or self.called or self.wanted)


@dataclass(frozen=True, slots=True)
class Import:
    """A core import, and the function around it; no `code` if that needs another one's only."""

    module: str
    name: str
    code: str
    around: str
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """A core export."""

    name: str
    code: str
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Helper:
    """A static function of the glue, and the name and members of the struct it returns, if that is its own."""

    struct: str
    members: tuple[str, ...]
    code: str
    body: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """A struct whose layout the compiler shall compare with the canonical ABI's."""

    name: str
    size: int
    align: int
    offsets: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Guest:
    """All that the three files of a guest are made of."""

    version: str
    package: str
    stem: str
    prefix: str
    comment: str
    title: str
    sections: tuple[Section, ...]
    imports: tuple[Import, ...]
    exports: tuple[Export, ...]
    helpers: tuple[Helper, ...]
    checks: tuple[Check, ...]

    @property
    def macro(self) -> str:
        """What the names of macros begin with."""
        return self.prefix.upper()

    @property
    def clears(self) -> bool:
        """Is there a call whose end is known?"""
        return any("arena__clear();" in each.body for each in self.exports)
