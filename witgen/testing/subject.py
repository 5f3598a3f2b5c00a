"""What is called: the exports of a world, and for fuzzing a component, with how an instance of it is made."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from witgen.errors import WitgenError
from witgen.runtime.component import Component
from witgen.runtime.contract import FunctionContract, InterfaceContract
from witgen.runtime.dynamic import DynamicInstance
from witgen.runtime.types import OwnOf, Refused, structure
from witgen.testing.faking import faked_imports

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.runtime.contract import Member, WorldContract
    from witgen.runtime.dynamic import DynamicComponent
    from witgen.runtime.types import FuncOf, Type
    from witgen.testing.parts import Stage

__all__ = ["Export", "Subject", "Surface"]


@dataclass(frozen=True, slots=True)
class Export:
    """An exported function, that of a resource among them."""

    member: Member
    function: FunctionContract

    @property
    def name(self) -> str:
        """`demo:app/api@1.0.0.[method]box.push`, or the name of a function of the world."""
        inside = isinstance(self.member.contract, InterfaceContract)
        return f"{self.member.name}.{self.function.wit}" if inside else self.function.wit

    @property
    def signature(self) -> FuncOf:
        """Its parameters and result."""
        return self.function.signature

    def means(self, text: str) -> bool:
        """Is this what a user calls `text`: the whole name, the function's, or that of its interface?"""
        plain = self.function.wit.rpartition("]")[2]
        return text in (self.name, self.function.wit, plain, plain.rpartition(".")[2], self.member.name)


class Surface:
    """What can be called of a world: its exported functions, and those among them that make resources."""

    def __init__(self, contract: WorldContract) -> None:
        self.contract = contract
        self.exports = tuple(export for export in _exports(contract) if not _refused(export.signature))
        self.constructors = {
            export.signature.result.resource: export
            for export in self.exports
            if export.function.is_constructor and isinstance(export.signature.result, OwnOf)
        }

    def chosen(self, names: Sequence[str]) -> tuple[Export, ...]:
        """All exports, or those that `names` mean. Raises `WitgenError` for a name that means none."""
        if isinstance(names, str):
            raise TypeError(f"functions={names!r}: give a list of names")
        for name in names:
            if not any(export.means(name) for export in self.exports):
                known = ", ".join(f"`{export.name}`" for export in self.exports)
                raise WitgenError(f"the component exports no function `{name}`; it exports {known or 'none'}")
        return tuple(export for export in self.exports if not names or any(map(export.means, names)))

    @staticmethod
    def find(instance: Any, export: Export) -> Any:
        """The function itself; a method takes its object first."""
        member = export.member
        found = instance[member.name] if isinstance(instance, DynamicInstance) else getattr(instance, member.python)
        inside = isinstance(member.contract, InterfaceContract)
        return functools.reduce(getattr, export.function.path, found) if inside else found


class Subject(Surface):
    """A component, with or without a generated package."""

    def __init__(self, component: DynamicComponent | Component[Any, Any]) -> None:
        super().__init__(component.contract)
        self.component = component

    def fakes(self, stage: Stage) -> Any:
        """What an instance is given, all of it fakes."""
        component = self.component
        return faked_imports(component.imports_class if isinstance(component, Component) else component, stage)


def _exports(contract: WorldContract) -> Iterator[Export]:
    for member in contract.exports:
        for function in () if _is_componentize_pys(member) else member.functions():
            yield Export(member, function)


def _is_componentize_pys(member: Member) -> bool:
    """Is it what componentize-py adds for itself, to be called while it builds? Nobody's world has it."""
    return member.name == "exports" and [function.wit for function in member.functions()] == ["init"]


def _refused(signature: FuncOf) -> bool:
    pending: list[Type | None] = [signature.wire, *(param.type for param in signature.params)]
    while pending:
        descriptor = pending.pop()
        if isinstance(descriptor, Refused):
            return True
        if descriptor is not None:
            pending += [part for _, part in structure(descriptor)[1]]
    return False
