"""An interface → the view of its module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codegen import view
from witgen.codegen.docs import docstring, paragraphs
from witgen.codegen.facts import is_provided
from witgen.codegen.module import open_module

if TYPE_CHECKING:
    from collections.abc import Mapping

    from witgen.codegen.facts import Facts, Use
    from witgen.model.names import InterfaceName, PackageName

__all__ = ["interface_view", "package_docs"]


def interface_view(use: Use, facts: Facts) -> view.Interface:
    """The module of an interface: types, then what each side promises the other."""
    interface, path = use.interface, str(use.interface.name)
    module = open_module(facts, interface.name, interface.types)
    declarations = tuple(module.declarations(interface.functions, path))
    sides = use.sides if is_provided(interface) else ()
    contracts = tuple(module.writer(side).interface(path, interface.functions) for side in sides)
    docs = paragraphs(_title(interface.name), None, paragraphs(use.docs, interface.stability))
    head = module.head(docs, interface.name.package, [contract.name for contract in contracts])
    return view.Interface(head, (*declarations, *contracts))


def _title(name: InterfaceName) -> str:
    if name.world is None:
        return f"Interface `{name}`."
    way = "exported" if name.exported else "imported"
    return f"Interface `{name}`, {way} by world `{name.package.path(name.world)}`."


def package_docs(name: InterfaceName, docs: Mapping[PackageName, str]) -> str:
    """The docstring of the directory `name` is in; `docs` are those of packages."""
    if name.world is None:
        return docstring(paragraphs(f"Package `{name.package}`.", None, docs[name.package].strip()))
    way = "exports" if name.exported else "imports"
    return docstring(f"Interfaces that world `{name.package.path(name.world)}` {way} and defines in place.")
