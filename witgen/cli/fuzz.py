"""`witgen fuzz`: a component in, calls that make it trap out, as a test."""

from __future__ import annotations

import re
import shlex
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from witgen.cli.imported import imported, package_name
from witgen.cli.options import error_format_option, not_empty, same_file
from witgen.cli.report import print_problem, printable
from witgen.errors import WitgenError
from witgen.replacing import check_writable, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from witgen.testing.fuzzing import Report

__all__ = ["command"]

_SECONDS = re.compile(r"(\d+(?:\.\d+)?)(s|m|h)?")
_UNITS = {"s": 1, "m": 60, "h": 3600}
_LONGEST = 365 * 24 * 3600
_WITHOUT_END = 1_000_000_000
_EVERY = 0.2


class _Search(TypedDict):
    """Options that are those of `fuzz`."""

    functions: tuple[str, ...]
    seconds: float | None
    seed: int | None
    mirror: bool
    leaks: bool


class _Duration(click.ParamType[float]):
    """`30s`, `5m`, `1.5`."""

    name = "duration"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        found = _SECONDS.fullmatch(str(value))
        if found is None:
            self.fail(f"{value!r} is no duration: give seconds, or 30s, 5m, 1h", param, ctx)
        seconds = float(found[1]) * _UNITS[found[2] or "s"]
        if not 0 < seconds <= _LONGEST:
            self.fail(f"{value!r} is no duration to wait for: give more than 0, and at most 8760h", param, ctx)
        return seconds


@click.command("fuzz", short_help="Look for calls that make a component trap.")
@click.argument("component", type=click.Path(readable=False), callback=not_empty)
@click.option(
    "-f",
    "--function",
    "functions",
    multiple=True,
    metavar="NAME",
    help="Call only this function, or all of this interface; repeat it for more.",
)
@click.option(
    "-n",
    "--runs",
    type=click.IntRange(1),
    metavar="N",
    help="Fresh instances to make calls of; 1000 by default, or with --time without end.",
)
@click.option("--time", "seconds", type=_Duration(), metavar="TIME", help="Search no longer than this: 30s, 5m.")
@click.option("--seed", type=click.IntRange(0), metavar="N", help="Repeat a search: the seed it printed.")
@click.option(
    "--wall-time", type=_Duration(), default="1s", show_default=True, metavar="TIME", help="How long one call may take."
)
@click.option("--mirror", is_flag=True, help="A function from a type to itself has to answer what it was given.")
@click.option("--leaks", is_flag=True, help="The guest has to drop all resources of the host in the end.")
@click.option(
    "--bindings", metavar="PACKAGE", callback=package_name, help="Write the test with this generated package."
)
@click.option(
    "-o",
    "--out",
    type=click.Path(readable=False),
    metavar="FILE",
    callback=not_empty,
    help="Write the test there instead of printing it.",
)
@click.option("--force", is_flag=True, help="Overwrite FILE.")
@click.option("-q", "--quiet", is_flag=True, help="Print what was found only.")
@error_format_option
def command(
    *,
    component: str,
    runs: int | None,
    wall_time: float,
    bindings: str | None,
    out: str | None,
    force: bool,
    quiet: bool,
    **search: Unpack[_Search],
) -> int:
    """Call the exported functions of COMPONENT with random valid values, until one traps, takes too long or exits.

    What was found is made as simple as it gets and printed as a test for pytest, which fails in the same way. Imports
    answer at random; WASI is there, and grants nothing. Needs hypothesis: pip install 'witgen[testing]'.

    \b
    Search for half a minute, and keep the test:
      witgen fuzz app.wasm --time 30s -o tests/test_found.py
    Only one function, and again with what was random before:
      witgen fuzz app.wasm -f parse --seed 42

    \b
    Exit code: 0 nothing was found; 1 something was, or the component cannot be run; 2 a mistake in the command line.
    """
    target = None if out is None else _target(component, out, force=force)
    from witgen.runtime.limits import Limits  # noqa: PLC0415 - other commands do without wasmtime
    from witgen.testing.fuzzing import fuzz  # noqa: PLC0415 - and without hypothesis

    package = None if bindings is None else imported(bindings)  # after hypothesis: see there
    with _settled(), _progress(sys.stderr.isatty() and not quiet) as progress:
        report = fuzz(
            component,
            bindings=package,
            runs=runs or (1000 if search["seconds"] is None else _WITHOUT_END),
            limits=Limits(wall_time=wall_time),
            directory="." if target is None else target.parent,
            command=f"witgen fuzz {shlex.quote(component)}",
            progress=progress,
            **search,
        )
    return _told(report, target, quiet=quiet)


def _told(report: Report, target: Path | None, *, quiet: bool) -> int:
    """Say what came of it; the exit code."""
    done = f"{report.calls} calls of {report.runs} instances in {report.seconds:.1f} s, --seed {report.seed}"
    found = report.found
    if found is None:
        if not quiet:
            click.echo(f"nothing found: {done}")
        return 0
    _hand_over(found.test, target)
    print_problem(f"{found.reason} ({done})")
    if not quiet:
        click.echo(printable(str(found.error)), err=True)  # a backtrace, and what the guest had to say
    if not found.confirmed:
        print_problem("the test did not fail when it was tried: the guest may depend on time or chance")
    return 1


def _hand_over(test: str, target: Path | None) -> None:
    """Hand the test over: what took so long to find is printed where it cannot be written."""
    if target is None:
        click.echo(test, nl=False)
        return
    try:
        replace(target, test.encode())
    except WitgenError as error:
        click.echo(test, nl=False)
        print_problem(f"{error}; the test was printed instead")
    else:
        click.echo(f"{target}: the test that fails", err=True)


def _target(component: str, out: str, *, force: bool) -> Path:
    target = Path(out)
    if target.is_dir():
        raise click.UsageError(f"`{out}` is a directory; name a file")
    if target.suffix != ".py":
        raise click.UsageError(f"`{out}` would be no test: name a file that ends in .py")
    if not target.parent.is_dir():
        raise click.UsageError(f"there is no directory `{target.parent}`")
    if same_file(target, Path(component)):
        raise click.UsageError(f"`{out}` is the component itself; name another file")
    if target.exists() and not force:
        raise click.UsageError(f"`{out}` is there already; --force overwrites it")
    if target.exists() and not target.is_file():
        raise click.UsageError(f"`{out}` is no file: name one")
    check_writable(target)  # before, not after, minutes of searching
    return target


@contextmanager
def _settled() -> Generator[None]:
    """Hypothesis keeps notes in the working directory, unless told otherwise: nobody needs them later."""
    from hypothesis.configuration import set_hypothesis_home_dir  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="witgen-fuzz-", ignore_cleanup_errors=True) as home:
        set_hypothesis_home_dir(home)
        try:
            yield
        finally:
            set_hypothesis_home_dir(None)


@contextmanager
def _progress(wanted: bool) -> Generator[Callable[[int, int, bool], object] | None]:  # noqa: FBT001
    """A line on a terminal that goes when it is over."""
    if not wanted:
        yield None
        return
    last = 0.0

    def show(runs: int, calls: int, found: bool) -> None:  # noqa: FBT001 - as the search calls it
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            what = "found something, making it simple" if found else "searching"
            sys.stderr.write(f"\r\x1b[K{what}: {calls} calls of {runs} instances")
            sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")
