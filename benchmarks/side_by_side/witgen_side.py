"""witgen: a generated package on its default engine, with every limit and check on."""

from __future__ import annotations

import importlib
import sys
from array import array
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import witgen
from side_by_side.measure import RefusedError, Runner, checked, timed
from side_by_side.values import Host, Spelling, Value, Work, made
from witgen.errors import WitgenError
from witgen.runtime import Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["GUESTS", "WitgenArraysSide", "WitgenSide", "generated"]

GUESTS = Path(__file__).resolve().parents[2] / "tests" / "guests"


def generated(
    directory: Path, name: str, wit: Path, dependencies: Sequence[Path] = (), number_lists: str = "list"
) -> Any:
    """The package of the only world in `wit`, imported."""
    witgen.generate(wit, out=directory / name, dependencies=dependencies, number_lists=number_lists)
    if str(directory) not in sys.path:
        sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    return importlib.import_module(name)


class WitgenSide:
    """Calls `world.guest.<function>`."""

    name = "witgen"
    package_name, number_lists = "echo_bench", "list"

    def __init__(self, directory: Path) -> None:
        self.package = generated(directory, self.package_name, GUESTS / "echo.wit", number_lists=self.number_lists)
        self.component = self.package.compile(GUESTS / "echo.wat")
        self.spelling = spelling(importlib.import_module(f"{self.package_name}.test_echo.guest"))

    def prepare(self, work: Work) -> Runner:
        host = Host()
        world = self.component.instantiate(self.package.Imports(host=host))
        call: Callable[..., Any] = getattr(world.guest, work.function.replace("-", "_"))
        arguments = [self.made(value) for value in work.arguments]
        try:
            answer = call(*arguments)
        except WitgenError as error:
            world.close()
            raise RefusedError(f"refused: {str(error).splitlines()[0]}") from None
        checked(work, arguments, len(host.taken) if work.function == "put-bytes" else answer, self.name)
        return timed(call, *arguments)

    def made(self, value: Value) -> Any:
        """An argument."""
        return made(value, self.spelling)


class WitgenArraysSide(WitgenSide):
    """The same with `number_lists="array"`: an `array("I")` goes in, and another comes out."""

    name = "witgen, arrays"
    package_name, number_lists = "echo_bench_arrays", "array"
    cases = frozenset({"list<u32>"})

    def made(self, value: Value) -> Any:
        return array("I", super().made(value))


def spelling(types: Any) -> Spelling:
    """With the generated classes."""
    return SimpleNamespace(
        item=types.Item,
        circle=types.Shape_Circle,
        label=types.Shape_Label,
        empty=types.Shape_Empty,
        ok=Ok,
        green=types.Color.GREEN,
        read=types.Perms.READ,
    )
