"""The linker made from a plan: one for any number of stores."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from witgen.runtime import capi
from witgen.runtime.callbacks import call_import, drop_import
from witgen.runtime.codec.imports import import_maker
from witgen.runtime.contract import FunctionContract, InterfaceContract, Member
from witgen.runtime.providers import target
from witgen.runtime.trace import path_of, traced

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.plan import Route
    from witgen.runtime.sandbox import Binder, Sandbox, Trampoline
    from witgen.runtime.trace import Tracer
    from witgen.runtime.types import ResourceOf


@dataclass(frozen=True, slots=True)
class Linked:
    """A linker with everything defined, for any number of stores. `slots` says which attribute of which
    member each import number calls."""

    owned: capi.Owned
    slots: tuple[tuple[Member, FunctionContract], ...]
    numbers: dict[ResourceOf, int]


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
        scope.func(function.wit, call_import, len(slots))
        slots.append((route.member, function))


def binders(linked: Linked, imports: object, tracer: Tracer | None) -> list[Binder]:
    """What binds each import number to its provider, when the guest first calls it."""
    bind = _bind if tracer is None else functools.partial(_bind_traced, tracer)
    return [
        functools.partial(bind, member, function, getattr(imports, member.python, None))
        for member, function in linked.slots
    ]


def _bind_traced(
    tracer: Tracer, member: Member, function: FunctionContract, provider: object, sandbox: Sandbox
) -> Trampoline:
    called: Any = method_of(function.python) if function.is_method else target(function, provider)
    name = path_of(member.name if isinstance(member.contract, InterfaceContract) else None, function)
    return import_maker(function.signature, None)(sandbox, traced(called, tracer, "import", name))


def method_of(name: str) -> Callable[..., object]:
    """The method of that name, as a function of the object too."""

    def call(obj: object, *args: object) -> object:
        return getattr(obj, name)(*args)

    return call


def _bind(_: Member, function: FunctionContract, provider: object, sandbox: Sandbox) -> Trampoline:
    if function.is_method:
        return import_maker(function.signature, function.python)(sandbox, None)
    return import_maker(function.signature, None)(sandbox, target(function, provider))
