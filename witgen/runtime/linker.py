"""Who satisfies each import of a component: the plan, its problems, and the linker made from it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from witgen.runtime import capi
from witgen.runtime.codec.calls import import_maker
from witgen.runtime.contract import FunctionContract, InterfaceContract, Member, ResourceContract
from witgen.runtime.errors import LinkError
from witgen.runtime.fit import differences, structure
from witgen.runtime.sandbox import call_import, drop_import
from witgen.runtime.types import BorrowOf, OwnOf
from witgen.runtime.versions import native, track

if TYPE_CHECKING:
    from witgen.runtime.capi_types import Extern
    from witgen.runtime.contract import WorldContract
    from witgen.runtime.sandbox import Sandbox
    from witgen.runtime.types import ResourceOf

Binder = Callable[["Sandbox"], Any]


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


@dataclass(frozen=True, slots=True)
class Linked:
    """A linker with everything defined, for any number of stores. `slots` says which attribute of which
    member each import number calls."""

    owned: capi.Owned
    slots: tuple[tuple[Member, FunctionContract], ...]
    numbers: dict[ResourceOf, int]


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
    known = {function.wit: function for function in functions_of(member)}
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


def functions_of(member: Member) -> tuple[FunctionContract, ...]:
    """All functions of a member of a world."""
    match member.contract:
        case InterfaceContract():
            return member.contract.all_functions()
        case ResourceContract(_, _, functions):
            return functions
        case FunctionContract():
            return (member.contract,)


def link(engine: capi.Owned, routes: list[Route]) -> Linked:
    """Define every route in a new linker over native WASI."""
    owned = capi.linker_new(engine)
    numbers = {resource: 0 for route in routes for resource in route.resources}
    numbers.update({resource: number for number, resource in enumerate(numbers, 1)})
    slots: list[tuple[Member, FunctionContract]] = []
    for route in routes:
        with capi.Scope.root(owned) as root:
            if isinstance(route.member.contract, InterfaceContract):
                with root.instance(route.name) as scope:
                    _define(scope, route, numbers, slots)
            else:
                _define(root, route, numbers, slots)
    return Linked(owned, tuple(slots), numbers)


def _define(
    scope: capi.Scope, route: Route, numbers: dict[ResourceOf, int], slots: list[tuple[Member, FunctionContract]]
) -> None:
    for resource in route.resources if not route.name.startswith("[") else ():
        scope.resource(resource.name, numbers[resource], drop_import)
    for function in route.functions:
        slots.append((route.member, function))
        scope.func(function.wit, call_import, len(slots))


def binders(linked: Linked, imports: Any) -> list[Binder]:
    """What binds each import number to its provider, when the guest first calls it."""
    return [
        functools.partial(_bind, function, getattr(imports, member.python)) for member, function in linked.slots
    ]


def _bind(function: FunctionContract, provider: Any, sandbox: Sandbox) -> Any:
    if function.is_method:
        return import_maker(function.signature, function.python)(sandbox, None)
    return import_maker(function.signature, None)(sandbox, target(function, provider))


def target(function: FunctionContract, provider: Any) -> Any:
    """What a call of an import calls, found from what the member of `Imports` holds."""
    return functools.reduce(getattr, function.path, provider)


def provider_problems(route: Route, provider: Any) -> Iterator[str]:
    """What keeps `provider` from satisfying a route."""
    where = f"Imports({route.member.python}=…)"
    for function in route.functions:
        if function.is_method:
            continue
        dotted = ".".join(function.path)
        try:
            called = target(function, provider)
        except AttributeError:
            yield f"{where}: {show_provider(provider)} has no `{dotted}`, which `{route.name}` needs for `{function.wit}`"
            continue
        yield from _callable_problems(function, called, f"{where}: {dotted}" if dotted else where)


def _callable_problems(function: FunctionContract, called: Any, where: str) -> Iterator[str]:
    if not callable(called):
        yield f"{where}: a {type(called).__name__} cannot be called"
    elif inspect.iscoroutinefunction(called):
        yield f"{where} is async: provide a plain function"
    elif (text := _arity_problem(function, called)) is not None:
        yield f"{where}{text}"


def _arity_problem(function: FunctionContract, called: Any) -> str | None:
    names = [param.name for param in function.signature.params]
    try:
        found = inspect.signature(called)
    except (TypeError, ValueError):  # not every callable tells, builtins for one
        return None
    try:
        found.bind(*names)
    except TypeError:
        return f"{found} does not take the arguments it is called with: ({', '.join(names)})"
    return None


def show_provider(provider: Any) -> str:
    """A provider in a message."""
    if inspect.ismodule(provider):
        return f"module {provider.__name__}"
    cls = provider if isinstance(provider, type) else type(provider)
    return f"class {cls.__name__}"


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


def fail(component: str, problems: list[str]) -> None:
    """Raise `LinkError` with every problem, if there is one."""
    if problems:
        lines = "\n".join(f"  - {problem}" for problem in problems)
        raise LinkError(f"{component} does not fit:\n{lines}")
