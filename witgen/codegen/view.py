"""What templates see: every decision taken, every string ready to print. docs/templates.md is made of these classes: a
field's comment, on the line before it, is what the page says of it."""

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
    """A method of a contract."""

    # a line of code each
    decorators: tuple[str, ...]
    # ends with its colon, or with `...` where no docstring follows
    signature: str
    # a literal with its quotes, to be indented; empty for none
    docstring: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a dataclass."""

    # the whole annotation, with the default of a field that need not be given
    code: str
    # has it no default?
    required: bool = True


@dataclass(frozen=True, slots=True)
class Contract:
    """A Protocol: what one side promises the other."""

    # a line of code, or empty
    decorator: str
    # of the class
    name: str
    # what stands in the parentheses
    bases: str
    # a literal, or empty
    docstring: str
    # its methods and properties
    functions: tuple[Function, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass: a record, or the case of a variant."""

    # a line of code each
    decorators: tuple[str, ...]
    # of the class
    name: str
    # a literal, or empty
    docstring: str
    # in their order
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """Case classes and the alias that unites them."""

    # a class each
    cases: tuple[Record, ...]
    # the union of them
    alias: Alias


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An Enum or a Flag."""

    # a line of code, or empty
    decorator: str
    # of the class
    name: str
    # `Enum` or `Flag`
    base: str
    # a literal, or empty
    docstring: str
    # an assignment each
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a type."""

    # the whole assignment
    code: str
    # a literal, to stand below it; or empty
    docstring: str


@dataclass(frozen=True, slots=True)
class Routine:
    """A function that stands for itself, or a method."""

    # a line of code each
    decorators: tuple[str, ...]
    # ends with its colon, or with `...` where there is no body
    signature: str
    # a literal, or empty
    docstring: str
    # a line of code, or empty
    body: str


@dataclass(frozen=True, slots=True)
class Class:
    """A class with methods."""

    # of the class
    name: str
    # with its parentheses, or empty
    bases: str
    # a literal, or empty
    docstring: str
    # its methods
    routines: tuple[Routine, ...]


Declaration: TypeAlias = Record | Variant | Enumeration | Alias | Contract | Class | Routine


@dataclass(frozen=True, slots=True)
class Head:
    """What a generated module begins with."""

    # `a:b@1.0.0`
    package: str
    # a literal
    docstring: str
    # lines of code; empty where nothing is imported
    imports: str
    # the assignment of `__all__`; empty where there is none
    exports: str


@dataclass(frozen=True, slots=True)
class Interface:
    """The module of an interface."""

    # its beginning
    head: Head
    # its types, then its contracts
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module of stubs, or of a guest to be filled in."""

    # its beginning
    head: Head
    # what it holds
    declarations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True)
class World:
    """The package's own module."""

    # its beginning
    head: Head
    # what the world itself defines
    declarations: tuple[Declaration, ...]
    # the class `Imports`
    imports: Record
    # the class `World`
    exports: Contract
    # the assignment that ties it to the runtime
    bindings: str

    @property
    def required(self) -> bool:
        """Is there an import the host has to provide?"""
        return any(field.required for field in self.imports.fields)
