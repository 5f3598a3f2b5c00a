"""Components without a generated package: types are read from the component itself.

    world = dynamic.load("app.wasm", {"demo:app/log@1.0.0": Log()})
    world["demo:app/math"].add(1, 2)

The same codecs do the work. Classes for records, variants, enums and flags are made on the fly and found, by
their WIT names, in the `types` of an interface.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, SimpleNamespace
from typing import TYPE_CHECKING, Any, Self, Unpack

from witgen.runtime.capi_types import Reader
from witgen.runtime.component import Component
from witgen.runtime.engine import Engine
from witgen.runtime.errors import LinkError
from witgen.runtime.instance import contract_of, sandbox_of
from witgen.runtime.introspect import Classes, Describer
from witgen.runtime.loading import Source, compiled
from witgen.runtime.versions import track

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.instance import WorldObject
    from witgen.runtime.options import Options

__all__ = ["DynamicComponent", "DynamicInstance", "compile", "load"]

Provider = Any
"""An object, class or module with the functions of an interface; or, for a function, the function itself."""


def compile(component: Source, *, engine: Engine | None = None) -> DynamicComponent:  # noqa: A001 - the word everywhere
    """Compile a component and read its types. Raises `LoadError`."""
    engine = Engine.chosen(engine)
    owned, name = compiled(engine, component)
    reader = Reader(engine.owned, owned)
    contract, types = Describer().world(reader.imports(), reader.exports(), name)
    return DynamicComponent(Component(engine, owned, name, contract, SimpleNamespace), contract, types)


def load(
    component: Source,
    imports: Mapping[str, Provider] = MappingProxyType({}),
    *,
    engine: Engine | None = None,
    **options: Unpack[Options],
) -> DynamicInstance:
    """Compile and instantiate in one step. `imports` maps import names to their providers."""
    return compile(component, engine=engine).instantiate(imports, **options)


class DynamicComponent:
    """A compiled component and what it says of itself."""

    def __init__(self, component: Component[Any, Any], contract: WorldContract, types: Classes) -> None:
        self._component, self._contract, self._types = component, contract, types

    @property
    def imports(self) -> tuple[str, ...]:
        """Names of the imports that native WASI does not serve."""
        return tuple(member.name for member in self._contract.imports if not member.optional)

    @property
    def exports(self) -> tuple[str, ...]:
        """Names of the exported interfaces and functions."""
        return tuple(member.name for member in self._contract.exports)

    @property
    def contract(self) -> WorldContract:
        """The same as data, with the functions and their types."""
        return self._contract

    @property
    def classes(self) -> Mapping[str, Mapping[str, Any]]:
        """Classes of all named types, by interface, `""` for the world itself; a variant is a dict of its cases."""
        return MappingProxyType(self._types)

    def types(self, interface: str) -> Mapping[str, Any]:
        """Those of one interface; its version may be left out."""
        return MappingProxyType(self._types[_named(interface, self._types, "mention")])

    def instantiate(
        self, imports: Mapping[str, Provider] = MappingProxyType({}), **options: Unpack[Options]
    ) -> DynamicInstance:
        """A fresh instance. Raises `LinkError` for an import nobody provides."""
        exports = {member.name: member.python for member in self._contract.exports}
        return DynamicInstance(self._component.instantiate(self._given(imports), **options), exports, self._types)

    def check(self, imports: Mapping[str, Provider] = MappingProxyType({})) -> None:
        """Raise what `instantiate` raises for imports that do not fit."""
        self._component.check(self._given(imports))

    def _given(self, imports: Mapping[str, Provider]) -> SimpleNamespace:
        if not isinstance(imports, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - not everyone checks types
            raise TypeError(f"imports={imports!r}: give a dict from the names of imports to their providers")
        wanted = {member.name: member.python for member in self._contract.imports}
        return SimpleNamespace(**{wanted[_named(name, wanted, "import")]: given for name, given in imports.items()})


class DynamicInstance:
    """An instance: `instance["ns:pkg/interface@1.0.0"].function(…)`, or `instance["function"](…)`.

    A name's version may be left out, here and in imports, where that is unambiguous.
    """

    def __init__(self, world: WorldObject, exports: Mapping[str, str], types: Classes) -> None:
        self._world, self._exports, self._types = world, exports, types
        self._sandbox, self._contract = sandbox_of(world), contract_of(world)

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - what the component exports
        return getattr(self._world, self._exports[_named(name, self._exports, "export")])

    def types(self, interface: str) -> Mapping[str, Any]:
        """Classes of an interface's named types, or with `""` of the world's own; a variant is a dict of its cases."""
        return MappingProxyType(self._types[_named(interface, self._types, "mention")])

    def close(self) -> None:
        """Drop the instance with everything it holds."""
        self._world.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._sandbox.close_after(error)


def _named(name: str, names: Mapping[str, object], verb: str) -> str:
    """The one of `names` that is meant: itself, or the only one that stands in for it or is a version of it."""
    if name in names:
        return name
    found = [known for known in names if track(known) == track(name) or known.partition("@")[0] == name]
    if len(found) == 1:
        return found[0]
    if found:
        raise LinkError(f"the component {verb}s several versions of `{name}`: give one of {_listed(found)}")
    raise LinkError(f"the component does not {verb} `{name}`; it {verb}s {_listed(names)}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "nothing"
