"""Names as componentize-js and componentize-qjs make them: docs/design/guest-js.md has the rules, which are theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.model.items import FunctionItem
from witgen.spelling import camel

if TYPE_CHECKING:
    from witgen.codegen.facts import Facts
    from witgen.model.names import InterfaceName
    from witgen.model.types import TypeDef

__all__ = ["Locals", "binding", "class_name", "export_name", "is_built_in", "lower", "path", "stem", "type_name"]

_RESERVED: Final = """
    arguments await break case catch class const continue debugger default delete do else enum eval export extends
    false finally for function globalThis if implements import in instanceof interface let new null package private
    protected public return static super switch this throw true try typeof undefined var void while with yield
"""
"""What no variable, parameter or function of a module can be called; members and fields can."""
_BUILT_IN: Final = frozenset({"escape", "isFinite", "parseFloat", "parseInt", "unescape"})
"""The functions of JavaScript itself that a function of WIT may be called as."""


def lower(name: str) -> str:
    """A function, field, flag or interface: `HTTP-get` is `httpGet`."""
    spelled = camel(name)
    return spelled[:1].lower() + spelled[1:]


def binding(name: str) -> str:
    """The same where it is a variable or parameter: `delete` is `delete_`."""
    spelled = lower(name)
    return f"{spelled}_" if spelled in _RESERVED.split() else spelled


def is_built_in(name: str) -> bool:
    """Has JavaScript a function of this name already, which TypeScript would not let another take the place of?"""
    return lower(name) in _BUILT_IN


def type_name(definition: TypeDef) -> str:
    """A type, and the class of a resource: `BigThing`."""
    return camel(definition.name)


def class_name(resource: TypeDef) -> str:
    """What the class of an exported resource has to be, as a type: `BigThingClass`."""
    return f"{camel(resource.name)}Class"


def export_name(name: InterfaceName, facts: Facts) -> str:
    """What the object of an exported interface is called: by its whole path where two exports share the name."""
    functions = [item.name for item in facts.world.exports if isinstance(item, FunctionItem)]
    interfaces = [use.interface.name.item for use in facts.uses if Side.EXPORT in use.sides]
    alike = [other for other in (*functions, *interfaces) if other == name.item]
    return lower(name.item) if len(alike) == 1 else str(name)


def stem(name: InterfaceName, facts: Facts) -> str:
    """The file of an interface, unlike that of any other: `demo_finder_search`, `demo_finder_v1_0_0_search`.

    A number tells apart what is one to a file system, like the versions 1.0.0-a.b and 1.0.0-A-b.
    """
    spelled = _stem(name, facts)
    uses = (use.interface.name for use in facts.uses)
    alike = [other for other in uses if _stem(other, facts).lower() == spelled.lower()]
    place = alike.index(name) + 1
    return spelled if place == 1 else f"{spelled}_{place}"


def _stem(name: InterfaceName, facts: Facts) -> str:
    if name.world is not None:
        return f"world_{name.item}"
    package = name.package
    versioned = (package.namespace, package.name) in facts.paths.versioned and package.version is not None
    version = "_v" + re.sub(r"[^0-9A-Za-z]", "_", package.version or "").lower() if versioned else ""
    return f"{package.namespace}_{package.name}{version}_{name.item}"


def path(name: InterfaceName, side: Side, facts: Facts) -> str:
    """That file, below the author's directory and without its ending."""
    return f"wit/{side.value}s/{stem(name, facts)}"


class Locals:
    """The names of one file, each given once."""

    def __init__(self, *taken: str) -> None:
        self._taken = {*taken}

    def take(self, *candidates: str) -> str:
        """The first of the candidates that is free, or the last one with `_`."""
        last = candidates[-1]
        found = next((name for name in candidates if name not in self._taken), None)
        while found is None:
            last = f"{last}_"
            found = last if last not in self._taken else None
        self._taken.add(found)
        return found
