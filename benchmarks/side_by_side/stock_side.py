"""`wasmtime.component`, the wrapper that comes with wasmtime, as its documentation uses it: a default `Engine()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import wasmtime
from wasmtime import component as stock

from side_by_side.measure import RefusedError, Runner, checked, timed
from side_by_side.values import Host, Work, made
from side_by_side.witgen_side import GUESTS

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["StockSide"]


class _Spelling:
    """Attributes of an object for a record; payloads of different types need no tag, as the wrapper sees it."""

    green = "green"

    def __init__(self) -> None:
        self.read = {"read"}  # no other kind of set will do

    @staticmethod
    def item(number: int, name: str, weight: float) -> Any:
        record = stock.Record()
        vars(record).update(id=number, name=name, weight=weight)
        return record

    @staticmethod
    def circle(number: int) -> Any:
        return number

    @staticmethod
    def label(text: str) -> Any:
        return text

    @staticmethod
    def empty() -> Any:
        return None

    @staticmethod
    def ok(number: int) -> Any:
        return number


class StockSide:
    """Calls `func(store, …)`, then `post_return`."""

    name = "wasmtime.component"

    def __init__(self) -> None:
        self.engine = wasmtime.Engine()
        self.host = Host()
        self.linker = stock.Linker(self.engine)
        with self.linker.root() as root, root.add_instance("test:echo/host@0.1.0") as scope:
            scope.add_func("tick", lambda _, n: self.host.tick(n))
            scope.add_func("put", lambda _, data: self.host.put(data))
            scope.add_func("get", lambda _, length: self.host.get(length))
        self.component = stock.Component(self.engine, (GUESTS / "echo.wat").read_text("utf-8"))

    def function(self, name: str) -> Callable[..., Any]:
        """A function of a new instance."""
        store = wasmtime.Store(self.engine)
        instance = self.linker.instantiate(store, self.component)
        interface = instance.get_export_index(store, "test:echo/guest@0.1.0")
        func = instance.get_func(store, instance.get_export_index(store, name, interface))

        def call(*arguments: Any) -> Any:
            result = func(store, *arguments)
            func.post_return(store)
            return result

        return call

    def prepare(self, work: Work) -> Runner:
        call = self.function(work.function)
        arguments = [made(value, _Spelling()) for value in work.arguments]
        try:
            answer = call(*arguments)
        except wasmtime.WasmtimeError as error:
            raise RefusedError(f"refused: {str(error).strip().splitlines()[-1].strip()}") from None
        checked(work, arguments, len(self.host.taken) if work.function == "put-bytes" else answer, self.name)
        return timed(call, *arguments)
