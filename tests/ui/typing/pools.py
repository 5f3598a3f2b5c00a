"""Pools: what they hand out is typed as what the component makes."""

from __future__ import annotations

from goldens.every_type import Imports, World, compile
from goldens.wasi_only import Imports as WasiImports
from goldens.wasi_only import World as WasiWorld
from goldens.wasi_only import compile as compile_wasi
from witgen.runtime import Limits, Pool, Wasi, dynamic

from host_that_fits import Kitchen


def make_imports() -> Imports:
    return Imports(kitchen=Kitchen())


def answer(pool: Pool[World]) -> str:
    with pool.instance(timeout=1) as world:
        return world.run(["a"])


component = compile("pantry.wasm")
pool = Pool(component, make_imports(), size=2)
answer(pool).strip()
answer(Pool(component, make_imports, size=2, reuse=True, limits=Limits(memory=1)))
answer(Pool(component, lambda: Imports(kitchen=Kitchen()), size=2))
with Pool(component, make_imports(), size=2) as pool, pool.instance() as world:
    same: World = world
    world.nothing()  # mypy: attr-defined # pyright: reportAttributeAccessIssue, reportUnknownMemberType
    busy: int = pool.in_use + pool.idle

wasi = compile_wasi("hello.wasm")
with Pool(wasi, size=1).instance() as hello, Pool(wasi, WasiImports, size=1, wasi=Wasi()).instance() as twin:
    hello.hello()
    twin.hello()
twins: Pool[WasiWorld] = Pool(wasi, size=1)

with Pool(dynamic.compile("a.wasm"), size=1).instance() as app:
    app["run"]()
    there: dynamic.DynamicInstance = app
Pool(dynamic.compile("a.wasm"), {"a:b/c": Kitchen()}, size=1)
Pool(dynamic.compile("a.wasm"), lambda: {"a:b/c": Kitchen()}, size=1)

Pool(component, make_imports())  # mypy: call-arg # pyright: reportCallIssue
Pool(component, WasiImports(), size=1)  # mypy: arg-type # pyright: reportArgumentType
Pool(component, Kitchen, size=1)  # mypy: arg-type # pyright: reportArgumentType
Pool(component, make_imports(), size=1, limit=1)  # mypy: call-arg # pyright: reportCallIssue
Pool(dynamic.compile("a.wasm"), make_imports(), size=1)  # mypy: arg-type # pyright: reportArgumentType
wrong: Pool[WasiWorld] = Pool(component, make_imports(), size=1)  # mypy: arg-type # pyright: reportAssignmentType
