"""The Extism SDK for Python: plug-ins that take bytes and return bytes. What is not bytes is packed by `struct`."""

from __future__ import annotations

import importlib
import struct
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import wasmtime

from side_by_side.measure import Absent, RefusedError, Runner, Side, checked, timed
from side_by_side.values import PLAIN, Host, Work, made

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ADVICE", "NAME", "ExtismSide", "absent", "extism_side"]

NAME = "Extism"
ADVICE = "not installed: pip install extism extism-sys"


def extism_side() -> Side:
    """The side, or that it is not installed."""
    return Absent(NAME, ADVICE) if absent() else ExtismSide()


def absent() -> bool:
    """Is the SDK, or its library, not installed?"""
    return find_spec("extism") is None or find_spec("extism_sys") is None


class ExtismSide:
    """Calls `plugin.call(name, data)`."""

    name = NAME

    def __init__(self) -> None:
        self.sdk: Any = importlib.import_module("extism.extism")
        self.host = Host()
        text = Path(__file__).with_name("extism_guest.wat").read_text("utf-8")
        self.compiled = self.sdk.CompiledPlugin(bytes(wasmtime.wat2wasm(text)), functions=self.functions())

    def functions(self) -> list[Any]:
        """The host's, with explicit signatures: an `int` that is inferred goes the longer way through memory."""
        i64 = self.sdk.ValType.I64

        def tick(_: Any, inputs: Any, outputs: Any) -> None:
            outputs[0].value = self.host.tick(inputs[0].value)

        def put(plugin: Any, inputs: Any, _: Any) -> None:
            self.host.put(plugin.input_bytes(inputs[0]))

        def get(plugin: Any, inputs: Any, outputs: Any) -> None:
            plugin.return_bytes(outputs[0], self.host.get(inputs[0].value))

        made = ((tick, [i64]), (put, []), (get, [i64]))
        return [self.sdk.host_fn(signature=([i64], results))(function) for function, results in made]

    def plugin(self) -> Any:
        """A new instance."""
        return self.sdk.Plugin(self.compiled)

    def prepare(self, work: Work) -> Runner:
        call = self.caller(work.function)
        arguments = [made(value, PLAIN) for value in work.arguments]
        try:
            answer = call(*arguments)
        except self.sdk.Error as error:
            raise RefusedError(f"refused: {str(error).splitlines()[0]}") from None
        checked(work, arguments, len(self.host.taken) if work.function == "put-bytes" else answer, self.name)
        return timed(call, *arguments)

    def caller(self, function: str) -> Callable[..., Any]:
        """What a host would write to call it."""
        call = self.plugin().call
        one, two = struct.Struct("<I"), struct.Struct("<II")
        ways: dict[str, Callable[..., Any]] = {
            "add": lambda a, b: one.unpack(call("add", two.pack(a, b)))[0],
            "echo-string": lambda text: call("echo", text.encode()).decode(),
            "echo-bytes": lambda data: call("echo", data),
            "len-bytes": lambda data: one.unpack(call("len-bytes", data))[0],
            "ticks": lambda n: one.unpack(call("ticks", one.pack(n)))[0],
            "put-bytes": lambda times, size: call("put-bytes", two.pack(times, size)),
            "get-bytes": lambda times, size: one.unpack(call("get-bytes", two.pack(times, size)))[0],
        }
        if function not in ways:
            raise RefusedError("carries bytes only")
        return ways[function]
