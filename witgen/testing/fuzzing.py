"""Calls a component with random valid values until something gives way, and hands back the simplest such calls.

    report = fuzz("app.wasm", runs=1000)
    if report.found: print(report.found.test)

Hypothesis generates the calls and simplifies those that fail. Imports are fakes that answer at random, native WASI is
empty. What counts as found: a trap, a limit that is reached, `exit`; if asked for, a mirror that answers something
else, and host resources that the guest still holds when all its own are dropped.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import random
import time
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from witgen.testing.needs import need_hypothesis

need_hypothesis()

import hypothesis  # noqa: E402 - only after it is known to be there
from hypothesis import HealthCheck, Phase, Verbosity, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from hypothesis.errors import Flaky, Unsatisfiable  # noqa: E402

from witgen.errors import WitgenError  # noqa: E402
from witgen.runtime import dynamic  # noqa: E402
from witgen.runtime.errors import LimitError  # noqa: E402
from witgen.runtime.limits import Limits  # noqa: E402
from witgen.runtime.loading import Precompiled  # noqa: E402
from witgen.testing.constants import constants  # noqa: E402
from witgen.testing.drawing import Drawing  # noqa: E402
from witgen.testing.parts import Stage  # noqa: E402
from witgen.testing.running import Difference, Failure, Plan, Run, reason_of  # noqa: E402
from witgen.testing.subject import Subject  # noqa: E402
from witgen.testing.writing import Setting, first_line, written  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

    from witgen.runtime.loading import Source
    from witgen.runtime.types import ResourceOf

__all__ = ["Found", "Report", "fuzz", "round_trip"]

WALL_TIME: Final = 1.0
SHRINKING: Final = 10.0
"""Seconds after which the simplest calls so far will do."""
_QUICK: Final = 0.1
_UNCONCERNED: Final = (
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
    HealthCheck.too_slow,
)


@dataclass(frozen=True, slots=True)
class Found:
    """What gave way: the error, in a word why, and a test that fails in the same way. `confirmed` says that it did when
    it was tried; a guest that reads clocks or random numbers may not."""

    error: BaseException
    reason: str
    test: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What was done: how many instances with how many calls in how many seconds, what seed, and what was found."""

    runs: int
    calls: int
    seconds: float
    seed: int
    found: Found | None


def fuzz(  # noqa: PLR0913 - each has a default
    source: Source,
    *,
    bindings: ModuleType | None = None,
    functions: Sequence[str] = (),
    runs: int = 1000,
    seconds: float | None = None,
    seed: int | None = None,
    limits: Limits | None = None,
    mirror: bool = False,
    leaks: bool = False,
    directory: str | os.PathLike[str] = ".",
    command: str = "witgen.testing.fuzz",
    progress: Callable[[int, int, bool], object] | None = None,
) -> Report:
    """Call the functions of a component (all of them, or `functions`) with random valid values.

    It ends after `runs` instances, or `seconds`, or when something was found and made simple. `bindings` is a generated
    package to write the test with, `directory` where it will lie. With `mirror`, a function that takes a value and
    answers one of the same type has to answer what it was given; with `leaks`, host resources have to be dropped.

    Raises what loading and instantiating do, and `WitgenError` where nothing can be called.
    """
    name = None if bindings is None else bindings.__name__
    setting = Setting(source, os.fspath(directory), command, name, limits or _LIMITS)
    search = _Search(_plan(source, bindings, functions, mirror=mirror, leaks=leaks), setting, progress)
    search.until = None if seconds is None else search.start + seconds
    chosen = random.SystemRandom().randrange(1 << 32) if seed is None else seed
    search.go(runs, chosen)
    found = None if search.best is None else _found(search.best, search.plan.subject, setting)
    return Report(search.runs, search.calls, time.monotonic() - search.start, chosen, found)


def round_trip(source: Source, *, bindings: ModuleType | None = None, runs: int = 100, **options: Any) -> None:
    """A ready test: every exported function takes every valid value and answers with valid ones.

    It is `fuzz` that raises AssertionError with the test of what was found. `mirror=True` asks of functions from a type
    to itself that they answer what they were given.
    """
    __tracebackhide__ = True
    report = fuzz(source, bindings=bindings, runs=runs, **options)
    if report.found is not None:
        raise AssertionError(
            f"{report.found.reason} (seed={report.seed})\n\n{report.found.test}"
        ) from report.found.error


_LIMITS: Final = Limits(wall_time=WALL_TIME)


def _plan(source: Source, bindings: Any, functions: Sequence[str], *, mirror: bool, leaks: bool) -> Plan:
    if isinstance(source, Precompiled | bytes):
        raise TypeError("a written test has to find the component again: give the path of a .wasm or .wat file")
    subject = Subject(dynamic.compile(source) if bindings is None else bindings.compile(source))
    chosen = subject.chosen(functions)
    if not chosen:
        raise WitgenError(f"{os.fspath(source)} exports no function: there is nothing to call")
    subject.component.check(subject.fakes(Stage("simplest")))
    plan = Plan(subject, chosen, Drawing(), mirror, leaks)
    texts, numbers = constants(source)

    def resources(resource: ResourceOf, _: bool) -> Any:  # noqa: FBT001 - called by the strategies
        return st.builds(lambda: plan.current.resource(resource))

    plan.drawing = Drawing(nan=not mirror, texts=texts, numbers=numbers, resources=resources)
    return plan


class _Done(BaseException):
    """Time is up. Hypothesis lets it pass."""


class _Search:
    """The runs, and the simplest failure among them."""

    def __init__(self, plan: Plan, setting: Setting, progress: Callable[[int, int, bool], object] | None) -> None:
        self.plan, self.setting, self.progress = plan, setting, progress
        self.limits = setting.limits
        self.start = time.monotonic()
        self.until: float | None = None
        self.runs = self.calls = 0
        self.best: Failure | None = None
        self._quick: float | None = None
        self._kinds: dict[tuple[str, ...], type[Exception]] = {}
        self._slowest = 0.0
        self._smallest: tuple[tuple[int, int], Failure] | None = None

    def go(self, runs: int, seed: int) -> None:
        """Search, and simplify what is found."""

        @hypothesis.seed(seed)
        @settings(
            max_examples=runs,
            database=None,
            deadline=None,
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
            suppress_health_check=_UNCONCERNED,
            verbosity=Verbosity.quiet,
            print_blob=False,
        )
        @given(st.data())
        def example(data: st.DataObject) -> None:
            self._run(data)

        with contextlib.suppress(_Done, Unsatisfiable, Flaky, _AnyKind), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            example()
        if self.until is not None and time.monotonic() > self.until and self._smallest is not None:
            self.best = self._smallest[1]  # hypothesis was interrupted before it ran the simplest calls again

    def _run(self, data: st.DataObject) -> None:
        now = time.monotonic()
        if self.until is not None and now > self.until:
            raise _Done
        run = Run(self.plan, data.draw, self._limits())
        self.plan.current = run
        try:
            run.go()
        finally:
            self.runs += 1
            self.calls += len(run.steps)
            if self.progress is not None:
                self.progress(self.runs, self.calls, self.best is not None)
        took = time.monotonic() - now
        if run.failure is None or not self._is_true(run.failure):
            self._slowest = max(self._slowest, took)
            return
        self._keep(run.failure)
        raise self._kind(run.failure.key)

    def _limits(self) -> Limits:
        """While a guest that never returns is made simple, nobody waits for it longer than for any that did."""
        if self._quick is None:
            return self.limits
        return dataclasses.replace(self.limits, wall_time=self._quick)

    def _is_true(self, failure: Failure) -> bool:
        """Was it the guest that took so long? Drawing answers takes time as well, which a written test does not."""
        if self._quick is not None or not _is_slow(failure.error):
            return True
        if reason_of(_tried(written(failure, self.plan.subject, self.setting), self.setting)) != reason_of(
            failure.error
        ):
            return False
        self._quick = min(self.limits.wall_time or WALL_TIME, max(_QUICK, 20 * self._slowest))
        return True

    def _keep(self, failure: Failure) -> None:
        if self.best is None:
            self.until = time.monotonic() + SHRINKING
        size = len(failure.steps), sum(len(repr(step.arguments)) for step in failure.steps)
        if self._smallest is None or size <= self._smallest[0]:
            self._smallest = size, failure
        self.best = failure

    def _kind(self, key: tuple[str, ...]) -> type[Exception]:
        """An exception class for each thing found: hypothesis tells them apart by it, and keeps to one."""
        return self._kinds.setdefault(key, type("_Kind", (_AnyKind,), {}))


class _AnyKind(Exception):  # noqa: N818 - never seen outside
    """Something was found."""


def _is_slow(error: BaseException) -> bool:
    return isinstance(error, LimitError) and error.limit == "wall_time"


def _found(failure: Failure, subject: Subject, setting: Setting) -> Found:
    test = written(failure, subject, setting)
    error = _tried(test, setting)
    expected = AssertionError if isinstance(failure.error, Difference) else type(failure.error)
    confirmed = isinstance(error, expected) and (
        expected is AssertionError or reason_of(error) == reason_of(failure.error)
    )
    shown = error if confirmed and isinstance(error, LimitError) else failure.error  # it was waited for to the end
    return Found(shown, first_line(shown), test, confirmed)


def _tried(test: str, setting: Setting) -> BaseException | None:
    """What the test raises, run as it stands."""
    file = str(Path(setting.directory).resolve() / "test_found.py")
    namespace: dict[str, Any] = {"__file__": file, "__name__": "test_found"}
    try:
        with warnings.catch_warnings():
            exec(compile(test, file, "exec"), namespace)  # noqa: S102 - written just before
            next(value for name, value in namespace.items() if name.startswith("test_"))()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
        return error
    return None
