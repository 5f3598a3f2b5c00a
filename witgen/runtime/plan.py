"""Who satisfies each import of a component, and why nobody does."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from witgen.runtime.contract import FunctionContract, InterfaceContract, Member, ResourceContract
from witgen.runtime.fit import differences, structure
from witgen.runtime.types import BorrowOf, OwnOf
from witgen.runtime.versions import native, track

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.runtime.capi_types import Extern
    from witgen.runtime.contract import WorldContract
    from witgen.runtime.types import ResourceOf


@dataclass(frozen=True, slots=True)
class Route:
    """An import of the component that a member of `Imports` satisfies, with the functions it really uses."""

    name: str
    member: Member
    functions: tuple[FunctionContract, ...]

    @property
    def resources(self) -> tuple[ResourceOf, ...]:
        """Resources the host provides under this import."""
        match self.member.contract:
            case InterfaceContract(_, _, resources):
                return tuple(contract.resource for contract in resources)
            case ResourceContract(resource):
                return (resource,)
            case FunctionContract():
                return ()


@dataclass(slots=True)
class Plan:
    """Routes by component import, what native WASI serves, and what is wrong."""

    routes: list[Route] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def plan(imports: dict[str, Extern], contract: WorldContract, provided: frozenset[str]) -> Plan:
    """Find who satisfies each import, given the members of `Imports` that are there."""
    result = Plan()
    members = {member.name: member for member in contract.imports}
    tracks = {track(name): member for name, member in members.items()}
    plain_resources = {name for name, extern in imports.items() if extern.resource is not None}
    for name, extern in imports.items():
        member = members.get(name) or tracks.get(track(name)) or _owner_of(name, members)
        if member is not None and (member.python in provided or not native(name)):
            functions = tuple(_used(extern, member, name, result.problems))
            if member.python in provided:
                result.routes.append(Route(name, member, functions))
            else:
                result.problems.append(f"missing import `{name}`: give it as Imports({member.python}=…)")
        elif not native(name) and not _only_types(extern) and name not in plain_resources:
            result.problems.append(_unknown(name, members))
    return result


def _owner_of(name: str, members: dict[str, Member]) -> Member | None:
    """The member of a function that belongs to a resource of the world itself: `[method]r.m`."""
    if not name.startswith("["):
        return None
    return members.get(name.partition("]")[2].partition(".")[0])


def _only_types(extern: Extern) -> bool:
    if extern.instance is None:
        return extern.function is None
    return all(item.function is None and item.resource is None for item in extern.instance.values())


def _unknown(name: str, members: dict[str, Member]) -> str:
    near = get_close_matches(name, members, 1)
    hint = f"; the bindings have `{near[0]}`" if near else ""
    return f"missing import `{name}`: the bindings were generated from a world without it{hint}"


def _used(extern: Extern, member: Member, name: str, problems: list[str]) -> Iterator[FunctionContract]:
    """The functions of `member` the component imports, checked against its idea of them."""
    known = {function.wit: function for function in member.functions()}
    if extern.function is not None:
        extern_functions = {name: extern.function}
    else:
        items = (extern.instance or {}).items()
        extern_functions = {item: found.function for item, found in items if found.function is not None}
    for item, functype in extern_functions.items():
        path = name if item == name else f"{name}: {item}"
        function = known.get(item)
        if function is None:
            problems.append(f"{path}: the component imports it, the bindings lack it")
            continue
        problems += differences(functype, function.signature, path)
        yield function


def stray_resources(routes: list[Route]) -> Iterator[str]:
    """Providers that would be handed resources which native WASI keeps to itself."""
    ours = {resource for route in routes for resource in route.resources}
    for route in routes:
        for function in route.functions:
            for resource in _resources_in(function):
                if resource not in ours and not resource.guest:
                    yield (
                        f"`{route.name}: {function.wit}` passes `{resource.path}`, which native WASI keeps to itself: "
                        f"provide `{resource.interface}` too"
                    )


def _resources_in(function: FunctionContract) -> Iterator[ResourceOf]:
    pending = [param.type for param in function.signature.params]
    if function.signature.wire is not None:
        pending.append(function.signature.wire)
    while pending:
        descriptor = pending.pop()
        if isinstance(descriptor, OwnOf | BorrowOf):
            yield descriptor.resource
        pending += [part for _, part in structure(descriptor)[1] if part is not None]
