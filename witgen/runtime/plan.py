"""Who satisfies each import of a component, and why nobody does."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from witgen.native import is_native
from witgen.runtime.contract import FunctionContract, InterfaceContract, Member, ResourceContract, reached
from witgen.runtime.errors import LinkError
from witgen.runtime.types import resources_in
from witgen.runtime.versions import track

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.runtime.capi_types import Extern
    from witgen.runtime.contract import WorldContract
    from witgen.runtime.fit import Comparison
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
            case InterfaceContract() as interface:
                return tuple(contract.resource for contract in interface.resources)
            case ResourceContract(resource):
                return (resource,)
            case FunctionContract():
                return ()


@dataclass(slots=True)
class Plan:
    """Routes by component import, what the component and the bindings do not agree in, and what a host has to do."""

    routes: list[Route] = field(default_factory=list[Route])
    unfit: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])


def plan(imports: dict[str, Extern], contract: WorldContract, provided: frozenset[str], comparison: Comparison) -> Plan:
    """Find who satisfies each import, given the members of `Imports` that are there."""
    result = Plan()
    known = _known(imports, contract, provided)
    for name, extern in imports.items():
        member = _found(name, known)
        if member is not None:
            functions = tuple(_used(extern, member, name, comparison, result.unfit))
            result.routes.append(Route(name, member, functions))
        elif is_native(name) or _only_types(extern):
            continue
        elif (wanted := _wanted(name, contract)) is not None:
            result.problems.append(f"missing import `{name}`: give it as {wanted.given}")
        else:
            result.unfit.append(_unknown(name, contract))
    result.problems += _torn(imports, result.routes)
    return result


def _torn(imports: dict[str, Extern], routes: list[Route]) -> Iterator[str]:
    """What native WASI would have to pass of resources that the host provides: its own are others.

    Those are WASI's, if the component tells the truth about WASI; that it does, the engine sees to.
    """
    ours: dict[int, str] = {}
    for route in routes:
        if not is_native(route.name):
            continue
        names = {resource.name for resource in route.resources}
        for label, item in (imports[route.name].instance or {}).items():
            if label in names and item.resource is not None:
                ours[item.resource] = route.name
    if not ours:
        return
    routed = {route.name for route in routes}
    for name, extern in imports.items():
        for label, item in (extern.instance or {}).items() if name not in routed else ():
            whose = [] if item.function is None else [ours[n] for n in item.function.resources() if n in ours]
            if whose:
                passes = f"passes a resource of `{whose[0]}`, which the host provides: provide both"
                yield f"`{name}: {label}` of native WASI {passes}"


def _known(imports: dict[str, Extern], contract: WorldContract, provided: frozenset[str]) -> dict[str, Member]:
    """What the host provides, by name and by version track: the members given, with the interfaces their
    resources need, and, of the others nobody has to give, all that native WASI does not serve itself."""
    given = [member for member in contract.imports if member.python in provided]
    asked = {member.name for member in contract.imports}
    known = _named([*(member for member in reached(given) if member.name not in asked), *given])
    for name, extern in imports.items():
        if not is_native(name) and _found(name, known) is None and not _only_types(extern):
            others = [member for member in contract.implied() if not is_native(member.name)]
            return _named(others) | known
    return known


def _named(members: list[Member]) -> dict[str, Member]:
    return {track(member.name): member for member in members} | {member.name: member for member in members}


def _found(name: str, members: dict[str, Member]) -> Member | None:
    """The one of `_named` members that an import means."""
    return members.get(name) or members.get(track(name)) or members.get(_owner_of(name))


def _owner_of(name: str) -> str:
    """The resource of the world itself that a function belongs to: `r` of `[method]r.m`."""
    return name.partition("]")[2].partition(".")[0]


def _only_types(extern: Extern) -> bool:
    """Is there nothing to provide? A resource alone is: its handles come from a function."""
    if extern.instance is None:
        return extern.function is None
    return all(item.function is None and item.resource is None for item in extern.instance.values())


def _wanted(name: str, contract: WorldContract) -> Member | None:
    """The member of `Imports` that would satisfy an import."""
    return _found(name, _named([*contract.imports]))


def _unknown(name: str, contract: WorldContract) -> str:
    near = get_close_matches(name, [member.name for member in contract.imports], 1)
    hint = f"; the bindings have `{near[0]}`" if near else ""
    return f"missing import `{name}`: the bindings were generated from a world without it{hint}"


def _used(
    extern: Extern, member: Member, name: str, comparison: Comparison, problems: list[str]
) -> Iterator[FunctionContract]:
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
        problems += comparison.differences(functype, function.signature, path)
        yield function


def stray_resources(routes: list[Route]) -> Iterator[str]:
    """Providers that would be handed resources which native WASI keeps to itself."""
    ours = {resource for route in routes for resource in route.resources}
    for route in routes:
        for function in route.functions:
            for resource in resources_in(function.signature):
                if resource not in ours and not resource.guest:
                    yield (
                        f"`{route.name}: {function.wit}` passes `{resource.path}`, which native WASI keeps to itself: "
                        f"provide `{resource.interface}` too"
                    )


def fail(component: str, problems: list[str], advice: str = "") -> None:
    """Raise `LinkError` with every problem, if there is one, and what to do."""
    if problems:
        lines = [f"{component} does not fit:", *(f"  - {problem}" for problem in problems)]
        raise LinkError("\n".join([*lines, advice] if advice else lines))
