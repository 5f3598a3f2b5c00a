"""Python names for WIT names. A name depends only on its WIT path: docs/design/generated-code.md has the rules."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.imports import HOMES
from witgen.model.items import FunctionKind
from witgen.model.names import InterfaceName, WorldName
from witgen.portable import DEVICES
from witgen.spelling import camel, camel_to_kebab, snake, snake_to_kebab, upper

if TYPE_CHECKING:
    from witgen.model.items import Function
    from witgen.model.names import Owner, PackageName
    from witgen.model.types import TypeDef

__all__ = [
    "Paths",
    "carried_camel",
    "carried_snake",
    "case_name",
    "field_name",
    "function_class",
    "own_name",
    "resource_name",
    "type_name",
    "upper",
    "world_member_name",
]

_TYPES: Final = frozenset(
    {"Annotated", "Any", "Borrow", "Buffer", "Enum", "Err", "False", "Flag", "Handle", "Imports", "Instance", "Mapping"}
    | {
        "None",
        "NumberArray",
        "NumberView",
        "Ok",
        "Optional",
        "Protocol",
        "Provider",
        "Sequence",
        "Some",
        "True",
        "TypeAlias",
        "World",
    }
)
_WORLD_TYPES: Final = _TYPES | {
    "Bindings",
    "Component",
    "Engine",
    "GuestSource",
    "Options",
    "Source",
    "Unpack",
    "WorldInstance",
}
_CONTRACTS: Final = ("Handle", "Provider")


def type_name(definition: TypeDef) -> str:
    """The class or alias of a value type, and the attribute that holds a resource's class."""
    name = camel(definition.name)
    if isinstance(definition.owner, WorldName):
        reserved = name in _WORLD_TYPES or name.endswith((*_CONTRACTS, "Function"))
    else:
        reserved = name in _TYPES or name.endswith(_CONTRACTS)
    return f"{name}_" if reserved else name


def resource_name(definition: TypeDef, contract: str) -> str:
    """The class of a resource: `CounterProvider`, `AccountHandle`."""
    return camel(definition.name) + contract


def case_name(variant: TypeDef, case: str) -> str:
    """The class of a variant's case: `Shape_DarkBlue`."""
    return f"{camel(variant.name)}_{camel(case)}"


def function_class(function: str) -> str:
    """The class of a function a world itself imports: `LogFunction`."""
    return f"{camel(function)}Function"


def _lower(name: str, *reserved: str) -> str:
    spelled = snake(name)
    return f"{spelled}_" if keyword.iskeyword(spelled) or spelled in reserved else spelled


def field_name(name: str) -> str:
    """A record's field or a parameter; `self` is taken, and `cls` would be misread."""
    return _lower(name, "self", "cls")


def own_name(function: Function) -> str:
    """A function in the class of its interface or resource; the handle of a resource can be dropped, too."""
    if function.resource is None:
        return _lower(function.name)
    return "__init__" if function.kind is FunctionKind.CONSTRUCTOR else _lower(function.name, "drop")


def world_member_name(name: str) -> str:
    """A function or interface that a world exports, beside `WorldInstance.close`."""
    return _lower(name, "close")


def carried_snake(name: str, spelled: str) -> bool:
    """Has the WIT name to be written down because `spelled` (snake or UPPER) does not give it back?"""
    return snake_to_kebab(spelled) != name


def carried_camel(name: str) -> bool:
    """Has the WIT name to be written down because its camel spelling does not give it back?"""
    return camel_to_kebab(camel(name)) != name


@dataclass(frozen=True, slots=True)
class Paths:
    """Where the modules of one world lie. `versioned` are the packages met in more than one version."""

    home: PackageName
    versioned: frozenset[tuple[str, str]]

    def directory(self, name: Owner) -> str:
        """The directory of an interface's module; empty for a world's own `__init__`."""
        if isinstance(name, WorldName):
            return ""
        if name.world is not None:
            return "exports" if name.exported else "imports"
        package = name.package
        return _lower(f"{package.namespace}_{package.name}", "in_process") + self._version(package)

    def stem(self, name: Owner) -> str:
        """The module itself, below its directory."""
        return _lower(name.item, *DEVICES) if isinstance(name, InterfaceName) else "__init__"

    def field(self, name: InterfaceName) -> str:
        """What `Imports` and `World` call an interface: bare in the world's own package."""
        if name.world is not None or name.package == self.home:
            return snake(name.item)
        package = name.package
        return snake(f"{package.namespace}_{package.name}_{name.item}") + self._version(package)

    def alias(self, name: Owner) -> str:
        """What a module is called where it is imported whole."""
        if isinstance(name, WorldName):
            return "_world"
        directory = f"{self.directory(name)}_" if name.world is not None else ""
        alias = f"_{directory}{self.field(name)}"
        return f"{alias}_" if alias == "_bindings" or alias[1:] in HOMES else alias

    def package_from(self, here: Owner, there: Owner) -> str:
        """The directory of module `there`, as module `here` names it in an import."""
        mine, directory = self.directory(here), self.directory(there)
        return "." if directory == mine else f".{directory}" if not mine else f"..{directory}"

    def module_from(self, here: Owner, there: Owner) -> str:
        """Module `there`, as module `here` names it in an import."""
        package = self.package_from(here, there)
        return f"{package}{'' if package == '.' else '.'}{self.stem(there)}"

    def _version(self, package: PackageName) -> str:
        if (package.namespace, package.name) not in self.versioned or package.version is None:
            return ""
        return "_v" + re.sub(r"[^0-9A-Za-z]", "_", package.version).lower()
