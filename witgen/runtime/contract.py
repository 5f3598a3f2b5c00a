"""What a generated package says, as data: the imports a world needs and the exports it has."""

from __future__ import annotations

import dataclasses
import functools
import sys
import types
import typing
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from witgen.runtime.annotations import hints_of, protocol_members, resource_of, signature, wit_name
from witgen.runtime.types import FuncOf, OwnOf, ResourceOf, resources_in
from witgen.runtime.values import WIT_INTERFACE, WIT_NAME, WIT_RESOURCE, Handle
from witgen.spelling import camel_to_kebab, snake_to_kebab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class FunctionContract:
    """A function of an interface or world: `wit` is its name in a component, `path` the attributes that lead to
    it from what a member of `Imports` holds, `python` its own name and `doc` its docs. A method is called on its
    object."""

    wit: str
    python: str
    signature: FuncOf
    path: tuple[str, ...]
    is_method: bool = False
    doc: str | None = None

    @property
    def is_constructor(self) -> bool:
        """Does it make a resource?"""
        return self.wit.startswith("[constructor]")


@dataclass(frozen=True, slots=True)
class ResourceContract:
    """A resource and its functions; `python` is the attribute its class is (if it needs one)."""

    resource: ResourceOf
    python: str
    functions: tuple[FunctionContract, ...]


class Contents(NamedTuple):
    """What is in an interface: functions of its own, and resources with theirs."""

    functions: tuple[FunctionContract, ...]
    resources: tuple[ResourceContract, ...]


@dataclass(frozen=True, slots=True)
class InterfaceContract:
    """An interface on one side. `contents` reads what is in it, once somebody asks: a world may import all of WASI,
    and native WASI serve it."""

    name: str
    contents: Callable[[], Contents]

    @property
    def functions(self) -> tuple[FunctionContract, ...]:
        """Functions that are no resource's."""
        return self.contents().functions

    @property
    def resources(self) -> tuple[ResourceContract, ...]:
        """The resources it defines."""
        return self.contents().resources

    def all_functions(self) -> tuple[FunctionContract, ...]:
        """Functions with those of the resources."""
        return self.functions + tuple(function for resource in self.resources for function in resource.functions)


Contract = InterfaceContract | FunctionContract | ResourceContract


@dataclass(frozen=True, slots=True)
class Member:
    """A field of `Imports` or an attribute of `World`: `name` is what the component calls it, `key` what it is
    given under where there is no `Imports`."""

    name: str
    python: str
    contract: Contract
    optional: bool = False
    key: str = ""

    @property
    def given(self) -> str:
        """How a host gives an import, in a message."""
        return f"{{{self.key!r}: …}}" if self.key else f"Imports({self.python}=…)"

    def functions(self) -> tuple[FunctionContract, ...]:
        """All functions there are under this name."""
        match self.contract:
            case InterfaceContract():
                return self.contract.all_functions()
            case ResourceContract(_, _, functions):
                return functions
            case FunctionContract():
                return (self.contract,)


@dataclass(frozen=True, slots=True)
class WorldContract:
    """A world as a generated package describes it.

    `implied` finds imported interfaces nobody has to give: all their functions are methods of objects that come out
    of other functions.
    """

    name: str
    imports: tuple[Member, ...]
    exports: tuple[Member, ...]
    implied: Callable[[], tuple[Member, ...]] = tuple


@functools.cache
def world_contract(module: str, name: str) -> WorldContract:
    """Read the package whose top module is `module`, once."""
    package: Any = sys.modules[module]
    hints = hints_of(package.Imports)
    imports = tuple(_import(field.name, hints[field.name]) for field in dataclasses.fields(package.Imports))
    exports = tuple(_exports(package.World))
    return WorldContract(name, imports, exports, functools.cache(functools.partial(_implied, imports, exports)))


def _implied(imports: tuple[Member, ...], exports: tuple[Member, ...]) -> tuple[Member, ...]:
    known = {member.name for member in imports}
    return tuple(member for member in reached((*imports, *exports)) if member.name not in known)


def reached(members: Iterable[Member]) -> Iterator[Member]:
    """The imported interfaces whose resources pass through functions of `members`, and through theirs."""
    pending = [function for member in members for function in member.functions()]
    seen: set[str] = set()
    while pending:
        for resource in resources_in(pending.pop().signature):
            if resource.guest or not resource.interface or resource.contract is None or resource.interface in seen:
                continue
            seen.add(resource.interface)
            module = resource.contract.__module__
            interface = InterfaceContract(resource.interface, _resources_alone(module, resource.interface))
            pending += interface.all_functions()
            yield Member(resource.interface, "", interface)


def _import(python: str, annotation: object) -> Member:
    bare, optional = _unwrapped(annotation)
    if typing.get_origin(bare) is type:
        contract = _resource(typing.get_args(bare)[0], python, (), exported=False)
        return Member(contract.resource.name, python, contract)
    assert isinstance(bare, type), f"{python}: no contract in {annotation!r}"
    if WIT_INTERFACE in vars(bare):
        interface = interface_contract(bare, exported=False)
        marked = typing.get_origin(annotation) is typing.Annotated
        return Member(wit_name(python, annotation) if marked else interface.name, python, interface, optional)
    name = _wit_of(bare, python)
    function = FunctionContract(name, python, signature(vars(bare)["__call__"], name, exported=False), ())
    return Member(name, python, function)


def _unwrapped(annotation: object) -> tuple[object, bool]:
    """The class behind `Annotated[…]` and `… | None`, and whether None is allowed."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _unwrapped(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        inner = [arg for arg in typing.get_args(annotation) if arg is not type(None)]
        return _unwrapped(inner[0])[0], True
    return annotation, False


def _exports(world: type) -> Iterator[Member]:
    for python, member in protocol_members(world).items():
        if isinstance(member, property):
            cls = hints_of(member.fget)["return"]
            interface = interface_contract(cls, exported=True)
            yield Member(_marked(member.fget) or interface.name, python, interface)
        elif isinstance(member, types.FunctionType):
            function = _function(member, python, exported=False)  # a world's own `use` means its imports
            yield Member(function.wit, python, function)


@functools.cache
def interface_contract(cls: type, *, exported: bool) -> InterfaceContract:
    """Read `Provider` or `Instance` and the resources of the module it is in."""
    return InterfaceContract(vars(cls)[WIT_INTERFACE], functools.cache(functools.partial(_contents, cls, exported)))


def _contents(cls: type, exported: bool) -> Contents:  # noqa: FBT001 - said by name where it is used
    spelled: dict[type, str] = {}
    functions: list[FunctionContract] = []
    for python, member in protocol_members(cls).items():
        if isinstance(member, property):
            (contract,) = typing.get_args(hints_of(member.fget)["return"])
            spelled[contract] = python
        elif isinstance(member, types.FunctionType):
            functions.append(_function(member, python, exported=exported))
    resources = _resources(cls.__module__, vars(cls)[WIT_INTERFACE], spelled, exported=exported)
    return Contents(tuple(functions), resources)


@functools.cache
def _resources_alone(module: str, interface: str) -> Callable[[], Contents]:
    return functools.cache(lambda: Contents((), _resources(module, interface, exported=False)))


def _resources(
    module: str, interface: str, spelled: Mapping[type, str] = MappingProxyType({}), *, exported: bool
) -> tuple[ResourceContract, ...]:
    """The resources of an interface, found in its module; `spelled` has the attributes of those with a class."""
    return tuple(
        _interface_resource(member, spelled.get(member, ""), exported=exported)
        for member in vars(sys.modules[module]).values()
        if _is_resource(member, interface, exported=exported)
    )


def _is_resource(member: object, interface: str, *, exported: bool) -> bool:
    if not isinstance(member, type) or WIT_RESOURCE not in vars(member):
        return False
    return vars(member)[WIT_RESOURCE][0] == interface and (Handle in member.__mro__) == exported


def _marked(named: object) -> str | None:
    """The WIT name a class or function is marked with."""
    name: str | None = vars(named).get(WIT_NAME)
    return name


def _wit_of(named: object, python: str) -> str:
    return _marked(named) or snake_to_kebab(python)


def _function(function: types.FunctionType, python: str, *, exported: bool) -> FunctionContract:
    wit = _wit_of(function, python)
    return FunctionContract(wit, python, signature(function, wit, exported=exported), (python,), doc=function.__doc__)


@functools.cache
def resource_contract(cls: type) -> ResourceContract:
    """Read the contract of a resource by itself."""
    return _interface_resource(cls, "", exported=Handle in cls.__mro__)


def function_contract(cls: type) -> FunctionContract:
    """Read the contract of a function that a world imports."""
    name = _marked(cls) or camel_to_kebab(cls.__name__.removesuffix("Function"))
    return FunctionContract(name, name, signature(vars(cls)["__call__"], name, exported=False), ())


def _interface_resource(cls: type, python: str, *, exported: bool) -> ResourceContract:
    return _resource(cls, python, (python,), exported=exported)


def _resource(cls: type, python: str, path: tuple[str, ...], *, exported: bool) -> ResourceContract:
    resource = resource_of(cls)
    functions = tuple(_members(cls, resource, path, exported=exported))
    return ResourceContract(resource, python, functions)


def _members(cls: type, resource: ResourceOf, path: tuple[str, ...], *, exported: bool) -> Iterator[FunctionContract]:
    constructor = vars(cls).get("__init__")
    if isinstance(constructor, types.FunctionType) and constructor.__module__ == cls.__module__:
        found = signature(constructor, resource.name, exported=exported)
        made = dataclasses.replace(found, result=OwnOf(resource))
        yield FunctionContract(f"[constructor]{resource.name}", "__init__", made, path)
    for python, member in protocol_members(cls).items():
        function = member.__func__ if isinstance(member, staticmethod) else member
        if not isinstance(function, types.FunctionType):
            continue
        wit = _wit_of(function, python)
        method = function is member
        found = signature(function, f"{resource.name}.{wit}", exported=exported, method_of=cls if method else None)
        kind = "method" if method else "static"
        yield FunctionContract(
            f"[{kind}]{resource.name}.{wit}", python, found, (*path, python), method, function.__doc__
        )
