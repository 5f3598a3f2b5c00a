"""The names of a written test: of imports, instances and classes, with a generated package or without one."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING, Any, Final, cast

from witgen.runtime.component import Component
from witgen.runtime.contract import FunctionContract, InterfaceContract, ResourceContract
from witgen.spelling import camel, snake
from witgen.testing.spelled import quoted

if TYPE_CHECKING:
    from witgen.runtime.contract import Member
    from witgen.runtime.resources import GuestHandle
    from witgen.runtime.types import FuncOf, ResourceOf
    from witgen.testing.subject import Export, Subject

__all__ = ["Scope"]

_OURS: Final = (
    *("APP", "Err", "Limits", "Ok", "Path", "Precompiled", "ResourceLeakWarning", "Some", "component", "dynamic"),
    *("fake", "fakes", "imports", "pytest", "script", "warnings", "world"),
)


class Scope:
    """Names, and what defines those which are used: `imported` by module; classes, fakes and exports by variable."""

    def __init__(self, subject: Subject) -> None:
        self.imported: dict[str, set[str]] = {}
        self.classes: dict[str, str] = {}
        self.fakes: dict[str, str] = {}
        self.opened: dict[str, str] = {}
        self._generated = isinstance(subject.component, Component)
        self._taken = {*_OURS, *dir(builtins)}
        self._variables: dict[object, str] = {}
        self._handles: dict[GuestHandle, str] = {}
        self._classes = {} if isinstance(subject.component, Component) else _index(subject.component.classes)
        self.functions: dict[str, tuple[Member, str, FuncOf]] = {}
        self._resources: dict[ResourceOf, tuple[Member, str]] = {}
        for member in subject.contract.imports:
            self._learn(member)

    def _learn(self, member: Member) -> None:
        match member.contract:
            case InterfaceContract() as interface:
                for function in interface.functions:
                    self.functions[f"{interface.name}.{function.wit}"] = (
                        member,
                        f".{function.python}",
                        function.signature,
                    )
                for resource in interface.resources:
                    self._learn_resource(member, resource, f".{resource.python or camel(resource.resource.name)}")
            case FunctionContract() as function:
                self.functions[function.wit] = member, "", function.signature
            case ResourceContract() as resource:
                self._learn_resource(member, resource, "")

    def _learn_resource(self, member: Member, contract: ResourceContract, path: str) -> None:
        self._resources[contract.resource] = member, path
        for function in contract.functions:
            _, dot, wit = function.wit.rpartition("]")[2].partition(".")
            python = "" if function.is_constructor else f".{function.python}"
            self.functions[f"{contract.resource.path}{dot}{wit}"] = member, path + python, function.signature

    def used(self, name: str) -> str:
        """A name of `witgen.runtime`."""
        return self.imports("witgen.runtime", name)

    def imports(self, module: str, name: str) -> str:
        """A name of a module."""
        self.imported.setdefault(module, set()).add(name)
        return name

    def cls(self, cls: type) -> str:
        """The class of a record, enum or flags, or of a case."""
        if self._generated:
            return self.imports(cls.__module__, cls.__name__)
        interface, name, case = self._classes[cls]
        variable = self.variable((interface, name), camel(name))
        self.classes[variable] = f"component.types({quoted(interface)})[{quoted(name)}]"
        return variable if case is None else f"{variable}[{quoted(case)}]"

    def handle(self, handle: GuestHandle) -> str:
        """A handle that was made before."""
        return self._handles[handle]

    def host(self, resource: ResourceOf) -> str:
        """An object of an imported resource."""
        fake = self.imports("witgen.testing", "fake")
        if resource in self._resources:
            member, path = self._resources[resource]
            return f"{fake}({self.fake(member)}{path})"
        contract: Any = resource.contract
        return f'{fake}({self.imports(contract.__module__, contract.__name__)}, answers="simplest")'

    def fake(self, member: Member) -> str:
        """The variable of an import."""
        variable = self.variable(member, _last(member.name))
        self.fakes[variable] = f"imports.{member.python}" if self._generated else f"imports[{quoted(member.key)}]"
        return variable

    def function(self, export: Export) -> str:
        """An exported function; the first argument of a method is not its object."""
        member = export.member
        if not isinstance(member.contract, InterfaceContract):
            return f"world.{member.python}" if self._generated else f"world[{quoted(member.name)}]"
        variable = self.variable((member, "export"), _last(member.name))
        self.opened[variable] = f"world.{member.python}" if self._generated else f"world[{quoted(member.name)}]"
        return ".".join([variable, *export.function.path])

    def keep(self, handle: GuestHandle, variable: str, path: str) -> None:
        """A handle is in a variable from here on."""
        self._handles[handle] = variable + path

    def fresh(self, wanted: str) -> str:
        """A variable of its own."""
        return self.variable(object(), wanted)

    def variable(self, thing: object, wanted: str) -> str:
        """The variable of a thing, called as wanted if that is free."""
        if thing not in self._variables:
            name = re.sub(r"\W", "_", wanted).strip("_") or "it"
            plain = name if name.isidentifier() and not keyword.iskeyword(name) else f"{name}_"
            names = (plain if number == 1 else f"{plain}{number}" for number in range(1, 10_000))
            self._variables[thing] = found = next(name for name in names if name not in self._taken)
            self._taken.add(found)
        return self._variables[thing]


def _last(name: str) -> str:
    return snake(name.partition("@")[0].rpartition("/")[2])


def _index(classes: Any) -> dict[type, tuple[str, str, str | None]]:
    """Where a class is found: interface, name, and case of a variant."""
    found: dict[type, tuple[str, str, str | None]] = {}
    for interface, types in classes.items():
        for name, cls in types.items():
            if isinstance(cls, dict):
                for case, case_class in cast("dict[str, type]", cls).items():
                    found.setdefault(case_class, (interface, name, case))
            else:
                found.setdefault(cls, (interface, name, None))
    return found
