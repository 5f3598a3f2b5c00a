"""Does a component fit its bindings? Every difference in WIT's words, before anything runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.runtime.capi_types import Valtype
from witgen.runtime.types import structure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.runtime.capi_types import Functype
    from witgen.runtime.types import FuncOf, Type


def differences(have: Functype, want: FuncOf, path: str) -> Iterator[str]:
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
        yield from _compare(valtype, param.type, f"{path}: parameter {name}")
    yield from _compare(have.result, want.wire, f"{path}: result")


def _compare(have: Valtype | None, want: Type | None, path: str) -> Iterator[str]:
    if have is None or want is None:
        if (have is None) != (want is None):
            yield f"{path}: the component has {wit_text(have)}, the bindings have {_want_text(want)}"
        return
    kind, parts = structure(want)
    if kind != have.kind:
        yield f"{path}: the component has {wit_text(have)}, the bindings have {_want_text(want)}"
        return
    ours, theirs = [name for name, _ in parts], [name for name, _ in have.parts]
    if ours != theirs:
        yield f"{path}: {_labels(kind, theirs, ours)}"
        return
    for (name, theirs_type), (_, ours_type) in zip(have.parts, parts, strict=True):
        yield from _compare(theirs_type, ours_type, f"{path}, {_PART.get(kind, kind)}{f' {name}' if name else ''}")


_PART = {"record": "field", "variant": "case", "list": "item", "option": "some", "tuple": "element"}


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


def _want_text(descriptor: Type | None) -> str:
    return wit_text(None if descriptor is None else _valtype(descriptor))


def _valtype(descriptor: Type) -> Valtype:
    kind, parts = structure(descriptor)
    return Valtype(kind, tuple((name, None if part is None else _valtype(part)) for name, part in parts))


def wit_text(valtype: Valtype | None) -> str:
    """A type as WIT spells it; records and the like with their labels only."""
    if valtype is None:
        return "no value"
    match valtype.kind:
        case "record" | "variant" | "enum" | "flags":
            return f"{valtype.kind} {{ {', '.join(name for name, _ in valtype.parts)} }}"
        case "result":
            ok, err = (part for _, part in valtype.parts)
            sides = [wit_text(ok) if ok else "_", wit_text(err) if err else "_"]
            return "result" if sides == ["_", "_"] else f"result<{', '.join(sides)}>"
        case _ if valtype.parts:
            return f"{valtype.kind}<{', '.join(wit_text(part) for _, part in valtype.parts)}>"
        case _:
            return valtype.kind
