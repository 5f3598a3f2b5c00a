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
from witgen.runtime.component import Component, Options, Source, compile_octets, read
from witgen.runtime.engine import Engine
from witgen.runtime.errors import LinkError
from witgen.runtime.introspect import Classes, Describer
from witgen.runtime.versions import track

if TYPE_CHECKING:
    from collections.abc import Iterable

    from witgen.runtime.contract import WorldContract
    from witgen.runtime.instance import WorldObject

__all__ = ["DynamicComponent", "DynamicInstance", "compile", "load"]

Provider = Any
"""An object, class or module with the functions of an interface; or, for a function, the function itself."""


def compile(component: Source, *, engine: Engine | None = None) -> DynamicComponent:  # noqa: A001 - the word everywhere
    """Compile a component and read its types. Raises `LoadError`."""
    engine = Engine.chosen(engine)
    octets, name = read(component)
    owned = compile_octets(engine, octets, name)
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

    def instantiate(
        self, imports: Mapping[str, Provider] = MappingProxyType({}), **options: Unpack[Options]
    ) -> DynamicInstance:
        """A fresh instance. Raises `LinkError` for an import nobody provides."""
        if not isinstance(imports, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - not everyone checks types
            raise TypeError(f"imports={imports!r}: give a dict from the names of imports to their providers")
        tracks = {track(member.name): member.python for member in self._contract.imports}
        given: dict[str, Any] = {}
        for name, provider in imports.items():
            if track(name) not in tracks:
                raise LinkError(f"the component does not import `{name}`; it imports {_listed(self.imports)}")
            given[tracks[track(name)]] = provider
        exports = {member.name: member.python for member in self._contract.exports}
        return DynamicInstance(self._component.instantiate(SimpleNamespace(**given), **options), exports, self._types)


class DynamicInstance:
    """An instance: `instance["ns:pkg/interface@1.0.0"].function(…)`, or `instance["function"](…)`.

    A name's version may be left out where that is unambiguous.
    """

    def __init__(self, world: WorldObject, exports: Mapping[str, str], types: Classes) -> None:
        self._world, self._exports, self._types = world, exports, types

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - what the component exports
        known = [name] if name in self._exports else [key for key in self._exports if key.partition("@")[0] == name]
        if not known:
            raise LinkError(f"the component exports no `{name}`; it exports {_listed(self._exports)}")
        if len(known) > 1:
            raise LinkError(f"the component exports several versions of `{name}`: give one of {_listed(known)}")
        return getattr(self._world, self._exports[known[0]])

    def types(self, interface: str) -> Mapping[str, Any]:
        """Classes of an interface's named types; a variant is a dict of its cases."""
        found = [types for key, types in self._types.items() if interface in (key, key.partition("@")[0])]
        return MappingProxyType(found[0] if found else {})

    def close(self) -> None:
        """Drop the instance with everything it holds."""
        self._world.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "nothing"
