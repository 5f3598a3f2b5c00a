"""witgen: a generated package on its default engine, with every limit and check on."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import witgen
from side_by_side.measure import RefusedError, Runner, checked, timed
from side_by_side.values import Host, Spelling, Work, made
from witgen.errors import WitgenError
from witgen.runtime import Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["GUESTS", "WitgenSide", "generated"]

GUESTS = Path(__file__).resolve().parents[2] / "tests" / "guests"


def generated(directory: Path, name: str, wit: Path, dependencies: Sequence[Path] = ()) -> Any:
    """The package of the only world in `wit`, imported."""
    witgen.generate(wit, out=directory / name, dependencies=dependencies)
    if str(directory) not in sys.path:
        sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    return importlib.import_module(name)


class WitgenSide:
    """Calls `world.guest.<function>`."""

    name = "witgen"

    def __init__(self, directory: Path) -> None:
        self.package = generated(directory, "echo_bench", GUESTS / "echo.wit")
        self.component = self.package.compile(GUESTS / "echo.wat")
        self.spelling = spelling(importlib.import_module("echo_bench.test_echo.guest"))

    def prepare(self, work: Work) -> Runner:
        host = Host()
        world = self.component.instantiate(self.package.Imports(host=host))
        call: Callable[..., Any] = getattr(world.guest, work.function.replace("-", "_"))
        arguments = [made(value, self.spelling) for value in work.arguments]
        try:
            answer = call(*arguments)
        except WitgenError as error:
            world.close()
            raise RefusedError(f"refused: {str(error).splitlines()[0]}") from None
        checked(work, arguments, len(host.taken) if work.function == "put-bytes" else answer, self.name)
        return timed(call, *arguments)


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
