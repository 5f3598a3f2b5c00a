"""What templates see: every decision taken, every string ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = [
    "Alias",
    "Class",
    "Contract",
    "Declaration",
    "Enumeration",
    "Field",
    "Function",
    "Head",
    "Interface",
    "Module",
    "Record",
    "Routine",
    "Variant",
    "World",
]


@dataclass(frozen=True, slots=True)
class Function:
    """A method of a contract. `signature` ends with its colon, or with `...` where no docstring follows."""

    decorators: tuple[str, ...]
    signature: str
    docstring: str


@dataclass(frozen=True, slots=True)
class Field:
    """`code` is the whole annotation, with the default of a field that need not be given."""

    code: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class Contract:
    """A Protocol: what one side promises the other."""

    decorator: str
    name: str
    bases: str
    docstring: str
    functions: tuple[Function, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass: a record, or the case of a variant."""

    decorators: tuple[str, ...]
    name: str
    docstring: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """Case classes and the alias that unites them."""

    cases: tuple[Record, ...]
    alias: Alias


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An Enum or a Flag."""

    decorator: str
    name: str
    base: str
    docstring: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """`code` is the whole assignment."""

    code: str
    docstring: str


@dataclass(frozen=True, slots=True)
class Routine:
    """A function that stands for itself, or a method. `signature` ends with its colon, or with `...` and no `body`."""

    decorators: tuple[str, ...]
    signature: str
    docstring: str
    body: str


@dataclass(frozen=True, slots=True)
class Class:
    """A class with methods; `bases` is empty, or has its parentheses."""

    name: str
    bases: str
    docstring: str
    routines: tuple[Routine, ...]


Declaration: TypeAlias = Record | Variant | Enumeration | Alias | Contract | Class | Routine


@dataclass(frozen=True, slots=True)
class Head:
    """What a generated module begins with."""

    package: str
    docstring: str
    imports: str
    exports: str


@dataclass(frozen=True, slots=True)
class Interface:
    """The module of an interface; `declarations` end with its contracts."""

    head: Head
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module of stubs, or of a guest to be filled in."""

    head: Head
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class World:
    """The package's own module; `bindings` is the assignment that ties it to the runtime."""

    head: Head
    declarations: tuple[Declaration, ...]
    imports: Record
    exports: Contract
    bindings: str

    @property
    def required(self) -> bool:
        """Is there an import the host has to provide?"""
        return any(field.required for field in self.imports.fields)
