"""What a host may be told of every call: which way it went, how long it took, and how it ended.

    load("app.wasm", imports, trace=to_logging())          # a line of the logger `witgen.calls` for each call
    load("app.wasm", imports, trace=to_opentelemetry())    # a span for each, below that of the call it is part of
    load("app.wasm", imports, trace=calls.append)          # anything that takes a `Call`

Without a tracer nothing is wrapped, so nothing is paid.
"""

from __future__ import annotations

import functools
import logging
from dataclasses import dataclass
from importlib import import_module
from time import perf_counter_ns, time_ns
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from witgen.runtime.values import Err

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.contract import FunctionContract

__all__ = ["Call", "Tracer", "path_of", "to_logging", "to_opentelemetry", "traced"]

Direction: TypeAlias = Literal["export", "import"]
Outcome: TypeAlias = Literal["ok", "err", "failed"]


@dataclass(frozen=True, slots=True)
class Call:
    """A call that is over, as seen from the component: of one of its exports, or of one of its imports.

    `name` is the WIT name, `demo:app/log@1.0.0.write`. `outcome` is `err` for the error of a `result`, and `failed`
    for anything else that was raised, which `error` then is: a trap, a limit, a value that did not fit, an exception
    of a host function. Calls that a host function makes in turn are told before the one that it serves.
    """

    direction: Direction
    name: str
    start: int
    """Nanoseconds since the epoch."""
    duration: int
    """Nanoseconds."""
    outcome: Outcome
    error: BaseException | None = None


Tracer: TypeAlias = "Callable[[Call], object]"
"""Is told of each call, in the thread that made it. What it raises, the caller gets."""


def traced(function: Callable[..., Any], tracer: Tracer, direction: Direction, name: str) -> Callable[..., Any]:
    """The function, telling of each of its calls."""

    @functools.wraps(function)
    def call(*args: object, **kwargs: object) -> object:
        start, began, tell = time_ns(), perf_counter_ns(), tracer
        try:
            if isinstance(tracer, _Spans):
                tell = tracer.begin(direction, name, start)
            result = function(*args, **kwargs)
        except BaseException as error:
            is_answer = isinstance(error, Err)
            outcome: Outcome = "err" if is_answer else "failed"
            tell(Call(direction, name, start, perf_counter_ns() - began, outcome, None if is_answer else error))
            raise
        tell(Call(direction, name, start, perf_counter_ns() - began, "ok"))
        return result

    return call


def path_of(interface: str | None, function: FunctionContract) -> str:
    """The name of a call: that of the interface, if there is one, and the function's, in the component's spelling."""
    return function.wit if interface is None else f"{interface}.{function.wit}"


_LOGGER: Final = logging.getLogger("witgen.calls")


def to_logging(logger: logging.Logger = _LOGGER, level: int = logging.DEBUG) -> Tracer:
    """A tracer that writes a line for each call, with the `Call` as the attribute `call` of the record.

    Calls that failed are warnings at least.
    """

    def tell(call: Call) -> None:
        failed = call.outcome == "failed"
        how = f"failed: {type(call.error).__name__}" if failed else call.outcome
        text = "%s %s %s after %.3f ms"
        worth = max(level, logging.WARNING) if failed else level
        logger.log(worth, text, call.direction, call.name, how, call.duration / 1e6, extra={"call": call})

    return tell


def to_opentelemetry(tracer: Any = None) -> Tracer:  # noqa: ANN401 - the package is optional, and so are its types
    """A tracer that makes a span for each call, below the one that is current, with an OpenTelemetry tracer.

    What happens during the call is below it in turn, be it a call the other way or a span of a host function's own.

    Raises ImportError where `opentelemetry-api` is not installed.
    """
    try:
        api, context = import_module("opentelemetry.trace"), import_module("opentelemetry.context")
    except ImportError as error:
        raise ImportError("to_opentelemetry() needs OpenTelemetry: pip install opentelemetry-api") from error
    return _Spans(api, context, api.get_tracer("witgen") if tracer is None else tracer)


class _Spans:
    """Spans have to begin with their calls: whatever happens in between asks which one is current."""

    def __init__(self, api: Any, context: Any, tracer: Any) -> None:  # noqa: ANN401 - see `to_opentelemetry`
        self._api, self._context, self._tracer = api, context, tracer
        self._kinds = {"export": api.SpanKind.INTERNAL, "import": api.SpanKind.CLIENT}

    def begin(self, direction: Direction, name: str, start: int) -> Tracer:
        """Make the span of a call that begins the current one; what is told of the call's end."""
        attributes = {"witgen.direction": direction}
        span = self._tracer.start_span(name, kind=self._kinds[direction], start_time=start, attributes=attributes)
        token = self._context.attach(self._api.set_span_in_context(span))

        def end(call: Call) -> None:
            self._context.detach(token)
            span.set_attribute("witgen.outcome", call.outcome)
            if call.error is not None:
                span.record_exception(call.error)
                span.set_status(self._api.Status(self._api.StatusCode.ERROR, type(call.error).__name__))
            span.end(call.start + call.duration)

        return end

    def __call__(self, call: Call) -> None:
        """The whole span of a call that is over."""
        self.begin(call.direction, call.name, call.start)(call)
