"""What tracing costs: nothing while it is off, and what each kind of tracer adds to a call.

    python benchmarks/bench_trace.py [--limit 1.02]

`untraced` is the compiled caller alone, taken out from under a tracer; `off` is what a host gets that names none. For
imports, which cannot be taken out, `untraced` is one more instance without a tracer: what differs is noise.
With `--limit` the exit code is 1 when `off` takes more than so many times the CPU time of `untraced`.
"""

from __future__ import annotations

import inspect
import logging
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from side_by_side.measure import Comparison, Runner, timed
from side_by_side.program import Report, effort, machine, parser
from side_by_side.results import ratio
from side_by_side.values import Host, Work
from side_by_side.witgen_side import WitgenSide

from witgen.runtime.trace import to_logging, to_opentelemetry

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = {"add": ("call", 1, (1, 2)), "ticks": ("import", 200, (200,))}
NO_SPANS = "not installed: pip install opentelemetry-sdk"


def main() -> int:
    command = parser(__doc__)
    command.add_argument("--limit", type=float, metavar="TIMES", help="of what tracing may cost while it is off")
    options = command.parse_args()
    report, comparison, late = Report(options.json), Comparison([], effort(options)), False
    print(f"Time per call, and how many times an untraced one's it is. {machine()}")
    with tempfile.TemporaryDirectory() as name:
        side = WitgenSide(Path(name))
        for case, (unit, per, arguments) in CALLS.items():
            group = comparison.race(Work("trace", case, case, (), per, unit), runners(side, case, arguments))
            report.add(group)
            late = late or (ratio(group[1], group) or 0) > (options.limit or float("inf"))
    return int(report.end() or (late and not options.quick))


def runners(side: WitgenSide, function: str, arguments: tuple[int, ...]) -> dict[str, Runner | str]:
    """The same call of new instances, with each kind of tracer."""

    def call(tracer: Callable[[Any], object] | None) -> Callable[..., Any]:
        options = {} if tracer is None else {"trace": tracer}
        world = side.component.instantiate(side.package.Imports(host=Host()), **options)
        return getattr(world.guest, function)  # type: ignore[no-any-return]

    calls: dict[str, Callable[..., Any]] = {
        "untraced": call(None) if function == "ticks" else inspect.unwrap(call(ignore)),
        "off": call(None),
        "a function": call(ignore),
        "logging, below level": call(to_logging(silent())),
    }
    found: dict[str, Runner | str] = {name: timed(work, *arguments) for name, work in calls.items()}
    found["OpenTelemetry"] = NO_SPANS
    if find_spec("opentelemetry") and find_spec("opentelemetry.sdk"):
        found["OpenTelemetry"] = timed(call(to_opentelemetry(spans())), *arguments)
    return found


def ignore(_: object) -> None:
    """The least a tracer can do."""


def silent() -> logging.Logger:
    """A logger that lets no line through."""
    logger = logging.getLogger("witgen.bench")
    logger.setLevel(logging.ERROR)
    return logger


def spans() -> Any:
    """A tracer of a provider that exports nowhere."""
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 - it may not be installed

    return TracerProvider().get_tracer("bench")


if __name__ == "__main__":
    sys.exit(main())
