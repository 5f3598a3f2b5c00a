"""`witgen build`: a guest's directory in, a component out."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import click

from witgen.cli.options import error_format_option, none_empty, not_empty
from witgen.cli.report import print_remarks, printable

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from witgen.building import Built
    from witgen.building.pipeline import Step

__all__ = ["command"]

_PLACE: Final = click.Path(readable=False)


@click.command("build", short_help="Make a component of a guest written in Python.")
@click.argument("app", type=_PLACE, callback=not_empty)
@click.option(
    "-o",
    "--out",
    type=_PLACE,
    metavar="OUT",
    callback=not_empty,
    help="The component to write; APP with the suffix .wasm, beside it, by default.",
)
@click.option(
    "-p",
    "--path",
    "paths",
    multiple=True,
    type=_PLACE,
    metavar="DIR",
    callback=none_empty,
    help="Where modules and packages in pure Python lie that the guest imports, beside those in APP, such as a "
    "site-packages; repeat it for more.",
)
@click.option(
    "--stub-wasi",
    is_flag=True,
    help="Make a component that imports no WASI. What would use it (files, the clock, printing) traps, and `random` "
    "gives the same numbers in every instance.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=600.0,
    metavar="SECONDS",
    help="How long componentize-py may take; 600 by default.",
)
@click.option("--no-warm", is_flag=True, help="Do not compile the component into the compile cache.")
@click.option("--force", is_flag=True, help="Build even if nothing changed.")
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
@error_format_option
def command(
    *,
    app: str,
    out: str | None,
    paths: tuple[str, ...],
    stub_wasi: bool,
    timeout: float,
    no_warm: bool,
    force: bool,
    quiet: bool,
) -> int:
    """Make a component of APP, a directory that `witgen bindgen --guest python` wrote and you filled in.

    \b
    Stubs, a skeleton to fill in, and the component app.wasm made of them:
      witgen bindgen wit -w plugin --guest python -o app
      witgen build app
    With a library that was installed for it (pure Python only):
      pip install --target libs markupsafe
      witgen build app -p libs -o plugin.wasm
    For a host that provides no WASI:
      witgen build app --stub-wasi

    It takes componentize-py (pip install 'witgen[python-guest]'), and 6 to 30 seconds. app.py, and all that it imports
    at the top of files, runs once, while it is built; the component begins with what that left in memory, and sees no
    file later. The WIT is where witgen.json in APP says; after the WIT has changed, run `witgen bindgen` first.

    A build that finds nothing changed does nothing. OUT is written whole or not at all. The component is compiled for
    this machine, too, so that a host loads it in milliseconds from the first time on.

    \b
    Exit code: 0 done; 1 a problem in the input, OUT is as it was; 2 a mistake in the command line.
    """
    from witgen.building import build  # noqa: PLC0415 - `--help` needs none of it

    start = time.monotonic()
    step = _step(quiet=quiet)
    with _ended_by_sigterm():
        result = build(
            app, out=out, paths=paths, stub_wasi=stub_wasi, timeout=timeout, force=force, warm=not no_warm, step=step
        )
    print_remarks(result.remarks)
    if not quiet:
        click.echo("\n".join(_summary(result, time.monotonic() - start)))
    return 0


@contextmanager
def _ended_by_sigterm() -> Generator[None]:
    """SIGTERM is an exception, as Ctrl-C is, so that nothing is left lying about; unless it was to be ignored."""
    if threading.current_thread() is not threading.main_thread() or signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        yield
        return

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)  # what a shell says of it

    signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _summary(built: Built, seconds: float) -> Iterable[str]:
    total = _megabytes(built.size)
    if built.up_to_date:
        yield f"{built.out}: up to date, {total}"
        return
    yield f"{built.out}: {total} ({_megabytes(built.compressed or 0)} gzipped), built in {seconds:.1f} s"
    contents = f"code, Python's own, {_megabytes(built.code)}; memory once app is imported, {_megabytes(built.memory)}"
    yield f"  contains  {contents}"
    yield f"  imports   {_listed(built.imports)}"
    yield f"  exports   {_listed(built.exports)}"
    if built.compiled:
        yield "  compiled  for this machine: the first load takes milliseconds"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"


def _listed(names: Iterable[str]) -> str:
    """What a component imports of WASI is a long list of little interest: whole packages say as much."""
    shown = dict.fromkeys(_package(name) if name.startswith("wasi:") else name for name in names)
    return printable(", ".join(shown)) or "nothing"


def _package(name: str) -> str:
    """`wasi:cli/stdout@0.2.9` → `wasi:cli@0.2.9`."""
    interface, at, version = name.partition("@")
    return f"{interface.partition('/')[0]}{at}{version}"


def _step(*, quiet: bool) -> Step:
    """How it is told what takes long."""
    if quiet:
        return _silent
    wanted = os.environ.get("WITGEN_PROGRESS") != "0" and os.environ.get("TERM") != "dumb"
    return _shown if wanted and sys.stderr.isatty() else _told


@contextmanager
def _silent(_: str) -> Generator[None]:
    yield


@contextmanager
def _told(what: str) -> Generator[None]:
    """A line for a log: whoever reads it sees what takes so long."""
    sys.stderr.write(f"{printable(what)} …\n")
    sys.stderr.flush()
    yield


@contextmanager
def _shown(what: str) -> Generator[None]:
    """A line on a terminal that moves, and goes when it is over."""
    from rich.console import Console  # noqa: PLC0415 - a pipe does without
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn()
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as progress:
        progress.add_task(printable(what), total=None)
        yield
