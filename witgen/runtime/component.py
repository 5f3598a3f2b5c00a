"""A compiled component and the bindings it fits: compile once, instantiate many times."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Generic, TypeVar, Unpack, cast

from witgen.runtime import capi, wasi
from witgen.runtime.capi_types import Extern, Reader
from witgen.runtime.codec.base import show
from witgen.runtime.contract import InterfaceContract, Member, WorldContract, world_contract
from witgen.runtime.engine import Engine
from witgen.runtime.errors import LinkError
from witgen.runtime.fit import Comparison
from witgen.runtime.instance import ComponentExports, world_object
from witgen.runtime.limits import Limits
from witgen.runtime.linker import Linked, binders, link
from witgen.runtime.loading import GuestSource, Source, compiled
from witgen.runtime.options import Options, check_options
from witgen.runtime.plan import fail, plan, stray_resources
from witgen.runtime.providers import provider_problems
from witgen.runtime.sandbox import Sandbox
from witgen.runtime.turns import THREADS
from witgen.runtime.versions import track

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.runtime.plan import Plan, Route

__all__ = ["Bindings", "Component"]

I = TypeVar("I")  # noqa: E741 - imports
W = TypeVar("W")

FORMAT: Final = 1
"""The format of generated code this runtime reads."""


class Bindings(Generic[I, W]):
    """Ties a generated package to the runtime: `module` is its top module, `world` the world's path."""

    def __init__(self, module: str, world: str, *, format: int) -> None:  # noqa: A002 - reads well where it is used
        if format != FORMAT:
            older = "regenerate the package with `witgen bindgen`" if format < FORMAT else "upgrade witgen"
            raise ImportError(
                f"{module} is in format {format} of generated code, this witgen reads format {FORMAT}: {older}"
            )
        self._module, self._world = module, world

    def compile(self, component: Source, *, engine: Engine | None = None) -> Component[I, W]:
        """Compile, and check that the component fits. Raises `LoadError`, `LinkError` and `UnsupportedError`."""
        engine = Engine.chosen(engine)
        owned, name = compiled(engine, component)
        contract = world_contract(self._module, self._world)
        return Component(engine, owned, name, contract, self._imports)

    def in_process(
        self,
        guest: GuestSource,
        imports: I | None = None,
        *,
        engine: Engine | None = None,  # noqa: ARG002 - as `load` takes it
        **options: Unpack[Options],
    ) -> W:
        """Run a guest in Python as `instantiate` runs a component: docs/guests.md says what differs.

        Of the options, `trace`, `threads` and the limit of handles mean the same, and `paths` is for this; the others,
        which are about WebAssembly, mean nothing here. Raises `LoadError` for a guest that cannot be imported, and
        `LinkError`.
        """
        from witgen.runtime.inprocess import start  # noqa: PLC0415 - hosts of components have no use for it

        check_options(options)
        check_given(imports, self._imports)
        return cast("W", start(world_contract(self._module, self._world), guest, imports, options))

    @property
    def _imports(self) -> type[I]:
        cls: type[I] = sys.modules[self._module].Imports
        return cls


class Component(Generic[I, W]):
    """A compiled component that fits a world. Thread-safe; instances are independent of each other."""

    def __init__(self, engine: Engine, owned: capi.Owned, name: str, contract: WorldContract, imports: type[I]) -> None:
        reader = Reader(engine.owned, owned)
        self._engine, self._owned, self._name, self._contract = engine, owned, name, contract
        self._given = imports
        self._imports, exports = reader.imports(), reader.exports()
        self._comparison = Comparison(self._imports, exports, lambda: _labels(contract))
        self._names, problems = _match_exports(exports, contract, self._comparison)
        self._plans: dict[frozenset[str], Plan] = {}
        required = frozenset(member.python for member in contract.imports if not member.optional)
        fail(name, [*problems, *self._plan(required).unfit], _REBUILD)
        self._linked: dict[frozenset[str], tuple[Linked, list[Route]]] = {}

    @property
    def contract(self) -> WorldContract:
        """What it imports and exports, as data."""
        return self._contract

    @property
    def imports_class(self) -> type[I]:
        """The class of what it is given."""
        return self._given

    def instantiate(self, imports: I | None = None, **options: Unpack[Options]) -> W:
        """A fresh instance over these imports.

        Raises `LinkError` for an import nobody provides or a provider that does not fit, and what the
        component's start function raises.
        """
        check_options(options)
        linked = self._fitting(imports)
        tracer = options.get("trace")
        limits, threads = options.get("limits") or Limits(), options.get("threads") or THREADS[0]
        sandbox = Sandbox(self._engine, limits, binders(linked, imports, tracer), threads)
        sandbox.numbers = linked.numbers
        wasi.install(options.get("wasi") or wasi.Wasi(), sandbox)
        instance = self._start(linked, sandbox)
        exports = ComponentExports(self._owned, sandbox, instance, tracer)
        return cast("W", world_object(self._contract, self._names, exports, sandbox))

    def check(self, imports: I | None = None) -> None:
        """Raise what `instantiate` raises for imports that do not fit."""
        self._fitting(imports)

    def _fitting(self, imports: I | None) -> Linked:
        check_given(imports, self._given)
        linked, routes = self._link(imports)
        self._check_providers(routes, imports)
        return linked

    def _plan(self, provided: frozenset[str]) -> Plan:
        if provided not in self._plans:
            self._plans[provided] = plan(self._imports, self._contract, provided, self._comparison)
        return self._plans[provided]

    def _link(self, imports: I | None) -> tuple[Linked, list[Route]]:
        provided = frozenset(
            member.python for member in self._contract.imports if getattr(imports, member.python, None) is not None
        )
        if provided not in self._linked:
            found = self._plan(provided)
            fail(self._name, [*found.unfit, *found.problems] or list(stray_resources(found.routes)))
            made = link(self._engine.owned, found.routes), found.routes
            self._linked.setdefault(provided, made)  # another thread may have been faster
        return self._linked[provided]

    def _check_providers(self, routes: list[Route], imports: I | None) -> None:
        problems = [
            problem
            for route in routes
            for problem in provider_problems(route, getattr(imports, route.member.python, None))
        ]
        fail(self._name, problems)

    def _start(self, linked: Linked, sandbox: Sandbox) -> capi.Opaque:
        with sandbox.entered():
            try:
                return capi.instantiate(linked.owned, sandbox.address, self._owned)
            except capi.EngineFault as fault:
                if _UNLINKED in fault.text:
                    raise LinkError(f"{self._name} does not fit: {_served(fault.text)}") from None
                raise sandbox.failure(fault) from None


_UNLINKED: Final = "a matching implementation was not found in the linker"


def _served(text: str) -> str:
    """What native WASI lacks: the engine checks by itself what nobody provides."""
    name = text.partition("`")[2].partition("`")[0]
    causes = [line.strip().partition(": ")[2] for line in text.partition("Caused by:")[2].splitlines() if line.strip()]
    return f"native WASI of wasmtime {capi.version()} serves `{name}` otherwise: {': '.join(causes)}"


def check_given(imports: object, cls: type) -> None:
    """Raise TypeError for imports of another class, of another package's say."""
    if imports is not None and not isinstance(imports, cls):
        raise TypeError(f"{show(imports)} instead of imports: give {cls.__module__}.{cls.__qualname__}(…)")


def _labels(contract: WorldContract) -> dict[str, str]:
    """The interfaces behind the names of imports and exports."""
    members = (*contract.imports, *contract.exports)
    return {m.name: m.contract.name for m in members if isinstance(m.contract, InterfaceContract)}


def _match_exports(
    exports: dict[str, Extern], contract: WorldContract, comparison: Comparison
) -> tuple[dict[str, str], list[str]]:
    """The component's own name of each export of the world, and all that differs."""
    names: dict[str, str] = {}
    problems: list[str] = []
    tracks = {track(name): name for name in exports}
    for member in contract.exports:
        name = member.name if member.name in exports else tracks.get(track(member.name))
        if name is None:
            problems.append(f"missing export `{member.name}`: {_exported(exports)}")
            continue
        names[member.name] = name
        problems += _export_problems(exports[name], member, name, comparison)
    return names, problems


def _exported(exports: dict[str, Extern]) -> str:
    return f"the component exports {', '.join(f'`{name}`' for name in exports)}" if exports else "it exports nothing"


def _export_problems(extern: Extern, member: Member, name: str, comparison: Comparison) -> Iterator[str]:
    whole = isinstance(member.contract, InterfaceContract)
    if whole != (extern.instance is not None):
        yield f"export `{name}` is {'no interface' if whole else 'an interface'}"
        return
    items = extern.instance if extern.instance is not None else {name: extern}
    for function in member.functions():
        path = f"{name}: {function.wit}" if whole else name
        found = items.get(function.wit)
        if found is None or found.function is None:
            yield f"missing export `{path}`"
        else:
            yield from comparison.differences(found.function, function.signature, path)


_REBUILD: Final = (
    "The component was built from another world, or another version of it: rebuild it, or run `witgen bindgen` again"
)
