"""Names as componentize-py makes them: docs/design/guest-stubs.md has the rules, which are its, not ours."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.codegen.guest.python.homes import HOMES
from witgen.model.items import FunctionKind
from witgen.spelling import guest_class, guest_name, snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from witgen.codegen.facts import Facts
    from witgen.model.items import Function
    from witgen.model.names import InterfaceName
    from witgen.model.types import TypeDef

__all__ = ["APP", "Home", "Names", "case_name", "name_modules", "routine_name", "type_name"]

APP: Final = "app"
"""The module that componentize-py is told to wrap."""


def type_name(definition: TypeDef) -> str:
    """The class of a type: `None_` for `none`."""
    return guest_class(definition.name)


def case_name(variant: TypeDef, case: str) -> str:
    """The class of a variant's case: `Shape_DarkBlue`, `Shape_None_`."""
    return f"{type_name(variant)}_{guest_class(case)}"


def routine_name(function: Function) -> str:
    """A function, or a method of its resource's class."""
    return "__init__" if function.kind is FunctionKind.CONSTRUCTOR else guest_name(function.name)


@dataclass(frozen=True, slots=True)
class Home:
    """A module: of the stubs' `imports` or `exports`, of `wit_world` itself (no directory), or the author's (None)."""

    directory: str | None
    stem: str

    def __str__(self) -> str:
        if self.directory is None:
            return self.stem
        return ".".join(filter(None, ("wit_world", self.directory, "" if self.stem == "__init__" else self.stem)))


WORLD: Final = Home("", "__init__")
EXPORTS: Final = Home("exports", "__init__")


@dataclass(frozen=True, slots=True)
class Names:
    """What the modules of interfaces are called, by side."""

    modules: Mapping[tuple[Side, InterfaceName], str]

    def home(self, name: InterfaceName, side: Side) -> Home:
        """The module of one side of an interface."""
        return Home("imports" if side is Side.IMPORT else "exports", guest_name(self.modules[side, name]))

    def interface_class(self, name: InterfaceName) -> str:
        """The class that has an exported interface's functions: `Guest`, `DemoShopTypes`."""
        return guest_class(self.modules[Side.EXPORT, name].replace("_", "-"))

    def skeleton(self, name: InterfaceName) -> Home:
        """The author's module in which componentize-py looks for the resources of an exported interface."""
        return Home(None, guest_name(self.modules[Side.EXPORT, name]))


def alias(home: Home, *, private: bool) -> str:
    """What a module is called where it is imported whole."""
    name = f"exported_{home.stem}" if home.directory == "exports" else home.stem
    if private:
        name = f"_{name}"
    return f"{name}_" if name.lstrip("_") in _TAKEN else name


_TAKEN: Final = HOMES.keys() | {"exports", "unbound", "wit_world"}


def name_modules(facts: Facts) -> Names:
    """Qualified by package and version where two interfaces of one side would have the same name."""
    return Names({(side, name): stem for side in Side for name, stem in _stems(_of(facts, side))})


def _of(facts: Facts, side: Side) -> list[InterfaceName]:
    return [use.interface.name for use in facts.uses if side in use.sides]


def _stems(names: Iterable[InterfaceName]) -> Iterable[tuple[InterfaceName, str]]:
    alike: defaultdict[str, list[InterfaceName]] = defaultdict(list)
    for name in names:
        alike[snake(name.item)].append(name)
    for item, found in alike.items():
        for name in found:
            package = name.package
            versions = [other for other in found if _unversioned(other) == _unversioned(name)]
            several = len(versions) > 1 and package.version is not None
            parts = [package.namespace, package.name, item] if several or len(versions) < len(found) else [item]
            if several:
                parts.append(package.version or "")
            yield name, re.sub(r"[^0-9A-Za-z]", "_", "_".join(parts)).lower()


def _unversioned(name: InterfaceName) -> tuple[str, str]:
    return name.package.namespace, name.package.name
