"""What the stress works with: components, hosts that do in each call what its caller planned, shared instances."""

from __future__ import annotations

import functools
import threading
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any

from tests.runtime.test_pool import COUNTER
from tests.runtime.test_time import SPIN
from tests.stress.draw import draw
from tests.support import packages
from tests.support.kitchen_host import RAISING, EchoHost, kitchen_imports
from tests.support.wat import ALLOCATOR, component
from witgen.runtime import Engine, Err, Limits, Ok, Pool, dynamic
from witgen.runtime.contract import interface_contract

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["MODES", "PLAN", "Echo", "Slot", "Stage", "Worker"]

MODES = ("wait", "refuse")
SHARED = 8
SAMPLES = 12
"""Of each function's arguments and answers: drawing them takes longer than a call."""


class Plan(threading.local):
    """What host functions do in the call that this thread makes: they run in the thread of their caller."""

    raises: BaseException | None = None
    answers: tuple[Any, ...] = ()
    seen: tuple[Any, ...] | None = None


PLAN = Plan()


class Mirror:
    """Any interface of echoes: answers with what is planned, and notes what it was given."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def function(*args: Any) -> Any:
            PLAN.seen = args
            if PLAN.raises is not None:
                raise PLAN.raises
            (answer,) = PLAN.answers
            if name not in RAISING and name != "result_map":
                return answer
            if isinstance(answer, Ok):
                return answer.value
            raise Err(answer.value)

        return function


class Echo(EchoHost):
    """Its `tick` raises what is planned."""

    def tick(self, n: int) -> int:
        if PLAN.raises is not None:
            raise PLAN.raises
        return n + 1


class Slot:
    """A shared instance; a new one takes the place of one that died."""

    def __init__(self, make: Callable[[], Any], threads: str) -> None:
        self._make, self.threads = make, threads
        self.world = make()

    def renew(self, dead: Any) -> None:
        """Whoever comes first does it; two may, and then one is garbage."""
        if self.world is dead:
            self.world = self._make()


class Stage:
    """Everything the threads share."""

    def __init__(self, root: Path, seed: object) -> None:
        packages.generate(root)
        self.root = root
        self.kitchen, self.larder, self.echo = (packages.package(root, name) for name in ("kitchen", "larder", "echo"))
        self.kitchens = self.kitchen.compile(packages.KITCHEN)
        self.larders = self.larder.compile(packages.LARDER)
        self.echoes = self.echo.compile(packages.ECHO)
        self.spin = dynamic.compile(SPIN.encode())
        self.burn = dynamic.compile(SPIN.encode(), engine=Engine(fuel=True))
        self.tables = dynamic.compile(component("(table 1000 funcref)").encode())
        large = ALLOCATOR.replace('"memory") 1', '"memory") 100')
        self.large = dynamic.compile(component("", memory=large).encode())
        self._counter = dynamic.compile(COUNTER.encode())
        rng = Random(f"{seed}/values")
        self.values = self._cases(rng, self.kitchen.test_kitchen.values)
        self.maps = self._cases(rng, self.larder.test_kitchen.maps)
        self.pools: list[Pool[Any]] = []
        self.kitchen_slots: list[Slot] = []
        self.echo_slots: list[Slot] = []
        self.lost: list[Any] = []
        """Handles for whoever comes to drop."""

    def open(self) -> None:
        """Make what is shared."""
        self.kitchen_slots, self.echo_slots = self._slots(self.new_kitchen), self._slots(self.new_echo)
        self.pools = [
            Pool(self.echoes, lambda: self.echo.Imports(host=Echo()), size=3, reuse=False),
            Pool(self.echoes, lambda: self.echo.Imports(host=Echo()), size=3, reuse=True),
            Pool(self._counter, size=2, reuse=True),
        ]

    def close(self) -> None:
        """Close what is shared."""
        for slot in (*self.kitchen_slots, *self.echo_slots):
            slot.world.close()
        for pool in self.pools:
            pool.close()
        self.lost.clear()

    @staticmethod
    def _slots(make: Callable[..., Any]) -> list[Slot]:
        modes = MODES * (SHARED // 2 // len(MODES))
        return [Slot(functools.partial(make, threads=mode), mode) for mode in modes]

    @staticmethod
    def _cases(rng: Random, module: Any) -> list[tuple[str, bool, list[Any], list[Any]]]:
        """Functions: name, whether its errors are raised, arguments, answers."""
        return [
            (
                function.python,
                function.signature.raises,
                [tuple(draw(rng, param.type) for param in function.signature.params) for _ in range(SAMPLES)],
                [draw(rng, function.signature.wire) for _ in range(SAMPLES)],
            )
            for function in interface_contract(module.Instance, exported=True).functions
        ]

    def imports(self) -> Any:
        """Imports of a kitchen, with a host of its own."""
        imports = kitchen_imports(self.kitchen, values=Mirror())
        imports.host.on_fail = imports.host.on_call_back = _raise_planned
        return imports

    def new_kitchen(self, **options: Any) -> Any:
        """An instance of the guest with everything, within limits that end what hangs."""
        return self.kitchens.instantiate(self.imports(), limits=Limits(wall_time=30), **options)

    def new_larder(self) -> Any:
        """An instance of the guest with maps."""
        return self.larders.instantiate(self.larder.Imports(maps=Mirror()))

    def new_echo(self, **options: Any) -> Any:
        """An instance of the small guest."""
        return self.echoes.instantiate(self.echo.Imports(host=Echo()), limits=Limits(wall_time=30), **options)


def _raise_planned(_: Any) -> Any:
    assert PLAN.raises is not None
    raise PLAN.raises


class Worker:
    """A thread's own: random numbers, instances, and what it did."""

    def __init__(self, stage: Stage, number: int, seed: object) -> None:
        self.stage, self.number = stage, number
        self.rng = Random(f"{seed}/{number}")
        self.done: Counter[str] = Counter()
        self.calls = self.tokens = 0

    def open(self) -> None:
        """Make what is this thread's own."""
        self.kitchen, self.larder, self.echo = self.stage.new_kitchen(), self.stage.new_larder(), self.stage.new_echo()

    def token(self) -> str:
        """A text that no other call has."""
        self.tokens += 1
        return f"{self.number}:{self.tokens}"

    def close(self) -> None:
        """Close what is this thread's own."""
        for world in (self.kitchen, self.larder, self.echo):
            world.close()
