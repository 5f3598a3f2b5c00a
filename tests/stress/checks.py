"""Calls that have to end in just one way, whatever other threads do meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.stress.stage import PLAN
from tests.support.values import alike
from witgen.runtime import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stress.stage import Worker

__all__ = ["echoed", "ends", "mirrored", "raises_planned"]


class Planned(Exception):  # noqa: N818 - no mistake
    """A host function's own."""


class Harder(BaseException):
    """One that no `except Exception` stops."""


PLANNED = (Planned, Harder, KeyboardInterrupt, SystemExit, GeneratorExit, KeyError, MemoryError, StopIteration)


def ends(kind: type[BaseException], call: Callable[[], object], text: str = "") -> BaseException:
    """The exception a call ends with, which is one of this very kind."""
    try:
        value = call()
    except BaseException as error:
        if type(error) is not kind or text not in str(error):
            raise
        return error
    raise AssertionError(f"{value!r} instead of {kind.__name__}")


def raises_planned(worker: Worker, call: Callable[[], object]) -> None:
    """The call ends with the very exception that a host function raises in it."""
    PLAN.raises = planned = worker.rng.choice(PLANNED)(worker.token())
    try:
        call()
    except BaseException as error:
        if error is not planned:
            raise
    else:
        raise AssertionError(f"{planned!r} was lost")
    finally:
        PLAN.raises = None
    planned.__traceback__ = None


def mirrored(worker: Worker, interface: Any, cases: list[Any], count: int) -> None:
    """Arguments arrive at the host as they were given, its answers at the caller."""
    for _ in range(count):
        name, raising, arguments, answers = worker.rng.choice(cases)
        given, answer = worker.rng.choice(arguments), worker.rng.choice(answers)
        PLAN.answers, PLAN.seen = (answer,), None
        got = _answer(getattr(interface, name), given, raising=raising)
        assert PLAN.seen == given, (name, PLAN.seen, given)
        assert got == answer, (name, got, answer)
        if worker.rng.random() < 0.1:
            assert alike((got, PLAN.seen)) == alike((answer, given)), name
        worker.calls += 1


def _answer(function: Any, given: tuple[Any, ...], *, raising: bool) -> Any:
    if not raising:
        return function(*given)
    try:
        return Ok(function(*given))
    except Err as error:
        return Err(error.value)


def echoed(worker: Worker, world: Any) -> None:
    """Calls without and with a host, of an instance that may be shared."""
    guest, n = world.guest, worker.rng.randrange(1 << 31)
    text = f"{worker.token()} {n}"
    assert guest.add(n, worker.number) == n + worker.number
    assert guest.echo_string(text) == text
    assert guest.echo_strings([text] * (n % 9)) == [text] * (n % 9)
    assert guest.echo_bytes(text.encode()) == text.encode()
    times = n % 30
    assert guest.ticks(times) == times * (times + 1) // 2
    assert guest.get_bytes(2, n % 999) == 2 * (n % 999)
    worker.calls += 6
