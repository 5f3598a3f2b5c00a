"""Why a component that needs what the engine leaves out cannot run: what crosses its boundary, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.runtime import capi
from witgen.runtime.capi_types import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.runtime.capi_types import Extern, Functype, Valtype

_SETTINGS: Final = (
    ("wasm_component_model_async", True),
    ("wasm_component_model_async_stackful", True),
    ("wasm_component_model_more_async_builtins", True),
    ("wasm_component_model_map", True),
    ("wasm_component_model_implements", True),
)
_REFUSED: Final = ("stream", "future", "error-context")


def refusals(octets: bytes) -> list[str]:
    """What of a component's imports and exports cannot cross, each with its WIT path; empty if nothing is found."""
    engine = capi.engine_new(_SETTINGS)
    try:
        reader = Reader(engine, capi.component_new(engine, octets))
    except capi.EngineFault:
        return []
    return [*_refused_in(reader.imports()), *_refused_in(reader.exports())]


def _refused_in(externs: dict[str, Extern]) -> Iterator[str]:
    for name, extern in externs.items():
        if extern.function is not None:
            yield from _function(extern.function, name)
        for item, inner in (extern.instance or {}).items():
            if inner.function is not None:
                yield from _function(inner.function, f"{name}: {item}")


def _function(function: Functype, path: str) -> Iterator[str]:
    if function.is_async:
        yield f"{path}: an async function"
    for name, valtype in function.params:
        yield from (f"{path}: parameter {name}: a {kind}" for kind in _kinds(valtype))
    if function.result is not None:
        yield from (f"{path}: result: a {kind}" for kind in _kinds(function.result))


def _kinds(valtype: Valtype) -> Iterator[str]:
    if valtype.kind in _REFUSED:
        yield valtype.kind
    for _, part in valtype.parts:
        if part is not None:
            yield from _kinds(part)
