"""Complete a world with the interfaces its own depend on (WIT.md "Transitive imports and worlds")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from witgen.codes import Code
from witgen.errors import each, fail
from witgen.model import suggest
from witgen.model.analysis import origin_of
from witgen.model.items import FunctionItem, InterfaceItem, TypeItem
from witgen.model.toposort import toposort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from witgen.model.items import Interface, WorldItem
    from witgen.model.names import InterfaceName
    from witgen.model.stability import Stability


def elaborate(
    interfaces: Mapping[InterfaceName, Interface],
    uses: Callable[[Interface], list[InterfaceName]],
    imports: Sequence[WorldItem],
    exports: Sequence[WorldItem],
) -> tuple[tuple[WorldItem, ...], tuple[WorldItem, ...]]:
    """Imports and exports, with every dependency an import of its own unless it is exported; interfaces
    come first, each after those it uses, then types, then functions. `uses` is `uses_of`, remembered or not."""
    return _Elaboration(interfaces, uses, imports, exports).result()


def uses_of(interface: Interface) -> list[InterfaceName]:
    """The interfaces whose types this one uses."""
    owners = (origin_of(definition) for definition in interface.types)
    found = (owner for owner in owners if owner is not None and owner != interface.name)
    return list(dict.fromkeys(found))


class _Elaboration:
    def __init__(
        self,
        interfaces: Mapping[InterfaceName, Interface],
        uses: Callable[[Interface], list[InterfaceName]],
        imports: Sequence[WorldItem],
        exports: Sequence[WorldItem],
    ) -> None:
        self._interfaces = interfaces
        self._uses = uses
        self._imports = imports
        self._exports = exports
        self._imported = _by_path(imports)
        self._exported = _by_path(exports)
        self._above_no_export: set[InterfaceName] = set()

    def result(self) -> tuple[tuple[WorldItem, ...], tuple[WorldItem, ...]]:
        needed = [*self._needed_by_imports(), *self._needed_by_exports()]
        imported = toposort(needed, self._import_needs, _no_cycle)
        exported = toposort(_interfaces_of(self._exports), self._export_needs, _no_cycle)
        return (*imported, *_others(self._imports)), (*exported, *_others(self._exports))

    def _needed_by_imports(self) -> list[InterfaceItem]:
        needed = _interfaces_of(self._imports)
        for item in self._imports:
            if isinstance(item, TypeItem) and (origin := origin_of(item.type)) is not None:
                needed.append(self._import(origin, item.type.stability))
        return needed

    def _needed_by_exports(self) -> list[InterfaceItem]:
        needed = [
            (item, name)
            for item in _interfaces_of(self._exports)
            for name in self._uses(item.interface)
            if str(name) not in self._exported
        ]
        each(self._refuse_exported_below, needed)
        return [self._import(name, item.stability) for item, name in needed]

    def _import(self, name: InterfaceName, stability: Stability | None) -> InterfaceItem:
        if str(name) not in self._imported:
            interface = self._interfaces[name]
            self._imported[str(name)] = InterfaceItem(str(name), interface, stability, None)
        return self._imported[str(name)]

    def _import_needs(self, item: InterfaceItem) -> list[InterfaceItem]:
        return [self._import(name, item.stability) for name in self._uses(item.interface)]

    def _export_needs(self, item: InterfaceItem) -> list[InterfaceItem]:
        names = (str(name) for name in self._uses(item.interface))
        return [self._exported[name] for name in names if name in self._exported]

    def _refuse_exported_below(self, import_: tuple[InterfaceItem, InterfaceName]) -> None:
        """An import cannot depend on what is exported."""
        item, first = import_
        came_from: dict[InterfaceName, InterfaceName] = {}
        pending = [first]
        while pending:
            name = pending.pop()
            if str(name) in self._exported:
                self._fail_path(item, name, came_from)
            for need in self._uses(self._interfaces[name]):
                if need not in came_from and need not in self._above_no_export:
                    came_from[need] = name
                    pending.append(need)
        self._above_no_export.update((first, *came_from))

    def _fail_path(
        self, item: InterfaceItem, name: InterfaceName, came_from: Mapping[InterfaceName, InterfaceName]
    ) -> NoReturn:
        path = [name]
        while path[-1] in came_from:
            path.append(came_from[path[-1]])
        written = suggest.path((item.name, *reversed(path)))
        exported = self._exported[str(name)]
        related = [("exported here", exported.span)] if exported.span else []
        fail(
            Code.EXPORT_NEEDS_EXPORT,
            f"an export uses another through an import: {written}",
            item.span,
            related=related,
            hints=(f"export `{path[-1]}` too",),
        )


def _by_path(items: Iterable[WorldItem]) -> dict[str, InterfaceItem]:
    return {item.name: item for item in _interfaces_of(items) if ":" in item.name}


def _interfaces_of(items: Iterable[WorldItem]) -> list[InterfaceItem]:
    return [item for item in items if isinstance(item, InterfaceItem)]


def _others(items: Sequence[WorldItem]) -> list[WorldItem]:
    types = [item for item in items if isinstance(item, TypeItem)]
    return [*types, *(item for item in items if isinstance(item, FunctionItem))]


def _no_cycle(path: tuple[InterfaceItem, ...]) -> NoReturn:
    msg = f"interfaces were ordered before: {[item.name for item in path]}"
    raise AssertionError(msg)
