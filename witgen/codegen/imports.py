"""The imports of a generated module: exactly what its code uses, in the order isort keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from witgen.codegen import layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["HOMES", "Import", "Imports", "Scope", "export_key"]

HOMES: Final = {
    name: module
    for module, names in {
        "builtins": "bool bytes dict float int list property staticmethod str tuple type",
        "collections.abc": "Mapping Sequence",
        "dataclasses": "dataclass",
        "enum": "Enum Flag",
        "typing": "Annotated Optional Protocol TypeAlias Unpack",
        "witgen.runtime": "Bindings Borrow Buffer Component Engine Err GuestSource Handle NumberArray NumberView Ok "
        "Options Some Source WorldInstance case char f32 f64 fixed interface names raises record "
        "resource s16 s32 s64 s8 u16 u32 u64 u8 variant wit",
    }.items()
    for name in names.split()
}

_OTHERS: Final = frozenset({"componentize_py_types", "wit_world", "witgen"})

MemberKey: TypeAlias = tuple[int, list[tuple[str, int]], str]


@dataclass(frozen=True, slots=True)
class Import:
    """`from module import name as alias`; without a name, `import module`."""

    module: str
    name: str
    alias: str | None = None


@dataclass(slots=True)
class Imports:
    """What a module has used so far."""

    found: set[Import] = field(default_factory=set[Import])

    def add(self, module: str, name: str, alias: str | None = None) -> str:
        """Have `name` imported, and say how to spell it."""
        self.found.add(Import(module, name, None if alias == name else alias))
        return alias or name

    def add_module(self, module: str) -> str:
        """Have `module` imported under its own name, and say so."""
        self.found.add(Import(module, ""))
        return module

    def render(self) -> str:
        """All imports, standard library first, then witgen, then the package's own modules."""
        statements = sorted(_statements(self.found), key=_statement_key)
        groups = groupby(statements, key=lambda s: _section(s[0].module))
        return "\n\n".join("\n".join(_statement(s) for s in group) for _, group in groups)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an annotation stands: names that the class around it gives another meaning are taken from aliases.

    `homes` says which module has a name.
    """

    imports: Imports
    shadowed: frozenset[str] = frozenset()
    homes: Mapping[str, str] = field(default_factory=lambda: HOMES)

    def use(self, name: str) -> str:
        """A name of Python's or the runtime's, imported if it has to be."""
        module = self.homes[name]
        if name in self.shadowed:
            return self.imports.add(module, name, f"_{name}")
        return name if module == "builtins" else self.imports.add(module, name)

    def inside(self, members: Iterable[str]) -> Scope:
        """The scope of a class with these members, or of a module that defines them."""
        return Scope(self.imports, self.shadowed | (frozenset(members) & self.homes.keys()), self.homes)


def _statements(found: set[Import]) -> list[list[Import]]:
    """Names of one module share a statement; renamed ones have one each."""
    plain: dict[str, list[Import]] = {}
    for one in found:
        if one.alias is None and one.name:
            plain.setdefault(one.module, []).append(one)
    together = [sorted(names, key=lambda one: _member_key(one.name)) for names in plain.values()]
    return together + [[one] for one in found if one.alias is not None or not one.name]


def _statement(names: list[Import]) -> str:
    if not names[0].name:
        return f"import {names[0].module}"
    spelled = [one.name if one.alias is None else f"{one.name} as {one.alias}" for one in names]
    head = f"from {names[0].module} import "
    line = head + ", ".join(spelled)
    return line if len(line) <= layout.WIDTH else layout.display(f"{head}(", spelled, ")")


def _statement_key(names: list[Import]) -> tuple[int, bool, tuple[int, str], MemberKey, str]:
    first = names[0]
    key = _module_key(first.module), _member_key(first.name), first.alias or ""
    return _section(first.module), bool(first.name), *key


def _section(module: str) -> int:
    if module.startswith("."):
        return 2
    return 1 if module.partition(".")[0] in _OTHERS else 0


def _module_key(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return -dots, module


def _member_key(name: str) -> MemberKey:
    """How isort sorts the members of an import: by kind, then by letters whatever their case, digits by value."""
    return _kind(name), _natural(name.lower()), name


def export_key(name: str) -> tuple[int, list[tuple[str, int]]]:
    """How isort would sort `__all__`: as members, but by letters as they are."""
    return _kind(name), _natural(name)


def _kind(name: str) -> int:
    """Constants, classes, the rest."""
    if name.isupper() and len(name) > 1:
        return 0
    return 1 if name[:1].isupper() else 2


def _natural(text: str) -> list[tuple[str, int]]:
    return [(letters, int(number or 0)) for letters, number in re.findall(r"(\D*)(\d*)", text)]
