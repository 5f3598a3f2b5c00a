"""Does a component fit its bindings? Every difference in WIT's words, before anything runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.runtime.types import BorrowOf, OwnOf, ResourceOf, structure
from witgen.runtime.versions import track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from witgen.runtime.capi_types import Extern, Functype, Valtype
    from witgen.runtime.types import FuncOf, Type

    Resources = Mapping[int, ResourceOf]
    """What a component's numbers of resources mean."""


def resources_of(imports: Mapping[str, Extern], exports: Mapping[str, Extern], labels: Mapping[str, str]) -> Resources:
    """The resources of a component by number, each where it is defined; `labels` maps imports and exports to the
    interfaces they implement."""
    found: dict[int, ResourceOf] = {}
    for guest, externs in ((False, imports), (True, exports)):
        for name, extern in externs.items():
            if extern.resource is not None:
                found.setdefault(extern.resource, ResourceOf("", name, guest, None))
            for item, inner in (extern.instance or {}).items():
                if inner.resource is not None:
                    found.setdefault(inner.resource, ResourceOf(labels.get(name, name), item, guest, None))
    return found


class Comparison:
    """Compares the functions of a component with the bindings' idea of them; `labels` as for `resources_of`.

    Each pair of types is compared once, as types may share parts again and again; and resources are only looked for
    when a handle asks which one it is of. Thread-safe.
    """

    def __init__(
        self, imports: Mapping[str, Extern], exports: Mapping[str, Extern], labels: Callable[[], Mapping[str, str]]
    ) -> None:
        self._externs, self._labels = (imports, exports), labels
        self._found: Resources | None = None
        self._alike: set[tuple[Valtype | None, Type | None]] = {(None, None)}

    def differences(self, have: Functype, want: FuncOf, path: str) -> Iterator[str]:
        """How a component's function differs from the bindings' idea of it."""
        if have.is_async:
            yield f"{path}: the component has an async function, which witgen cannot call yet"
            return
        ours = [param.wit for param in want.params]
        theirs = [name for name, _ in have.params]
        if ours != theirs:
            yield f"{path}: the component's parameters are ({', '.join(theirs)}), the bindings' ({', '.join(ours)})"
            return
        for param, (name, valtype) in zip(want.params, have.params, strict=True):
            yield from self._differences(valtype, param.type, f"{path}: parameter {name}")
        yield from self._differences(have.result, want.wire, f"{path}: result")

    @property
    def _resources(self) -> Resources:
        if self._found is None:
            self._found = resources_of(*self._externs, self._labels())
        return self._found

    def _differences(self, have: Valtype | None, want: Type | None, path: str) -> list[str]:
        if (have, want) in self._alike:
            return []
        found = list(self._compare(have, want, path))
        if not found:
            self._alike.add((have, want))
        return found

    def _compare(self, have: Valtype | None, want: Type | None, path: str) -> Iterator[str]:
        kind, parts = ("", ()) if want is None else structure(want)
        if have is None or want is None or kind != have.kind or not self._of_one_resource(have, want):
            yield f"{path}: the component has {_have_text(have, self._resources)}, the bindings have {_want_text(want)}"
            return
        ours, theirs = [name for name, _ in parts], [name for name, _ in have.parts]
        if ours != theirs:
            yield f"{path}: {_labels(kind, theirs, ours)}"
            return
        for (name, theirs_type), (_, ours_type) in zip(have.parts, parts, strict=True):
            inner = f"{path}, {_PART.get(kind, kind)}{f' {name}' if name else ''}"
            yield from self._differences(theirs_type, ours_type, inner)

    def _of_one_resource(self, have: Valtype, want: Type) -> bool:
        """Are these handles of one resource, if they are handles?"""
        if not isinstance(want, OwnOf | BorrowOf):
            return True
        return _identity(self._resources[have.resource]) == _identity(want.resource)


_PART = {"record": "field", "variant": "case", "list": "item", "option": "some", "tuple": "element"}


def _identity(resource: ResourceOf) -> tuple[str, str, bool]:
    return track(resource.interface), resource.name, resource.guest


def _labels(kind: str, theirs: list[str], ours: list[str]) -> str:
    extra = [name for name in theirs if name not in ours]
    missing = [name for name in ours if name not in theirs]
    if not extra and not missing:
        return f"the component's {kind} has {', '.join(theirs)} in this order, the bindings {', '.join(ours)}"
    notes: list[str] = []
    if extra:
        notes.append(f"the component's {kind} has {', '.join(extra)}, which the bindings lack")
    if missing:
        notes.append(f"the bindings' {kind} has {', '.join(missing)}, which the component lacks")
    return "; ".join(notes)


def _have_text(valtype: Valtype | None, resources: Resources) -> str:
    if valtype is None:
        return "no value"
    if valtype.resource in resources:
        return f"{valtype.kind}<{resources[valtype.resource].path}>"
    return _text(
        valtype.kind, [(name, None if part is None else _have_text(part, resources)) for name, part in valtype.parts]
    )


def _want_text(descriptor: Type | None) -> str:
    if descriptor is None:
        return "no value"
    kind, parts = structure(descriptor)
    if isinstance(descriptor, OwnOf | BorrowOf):
        return f"{kind}<{descriptor.resource.path}>"
    return _text(kind, [(name, None if part is None else _want_text(part)) for name, part in parts])


def _text(kind: str, parts: list[tuple[str, str | None]]) -> str:
    """A type as WIT spells it; records and the like with their labels only."""
    if kind in ("record", "variant", "enum", "flags"):
        return f"{kind} {{ {', '.join(name for name, _ in parts)} }}"
    texts = [text or "_" for _, text in parts]
    return kind if set(texts) <= {"_"} else f"{kind}<{', '.join(texts)}>"
