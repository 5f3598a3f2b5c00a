"""`witgen compile`: a component in, its machine code out, for where starting fast matters."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import click

from witgen.cli.options import error_format_option, not_empty, same_file
from witgen.replacing import check_target, replace

__all__ = ["command"]

_REFUSAL: Final = "was not made by `witgen compile`: remove it, or overwrite it with --force"


@click.command("compile", short_help="Compile a component ahead of time.")
@click.argument("component", type=click.Path(readable=False), callback=not_empty)
@click.option(
    "-o",
    "--out",
    type=click.Path(readable=False),
    metavar="OUT",
    callback=not_empty,
    help="The file to write; COMPONENT with the suffix .cwasm by default.",
)
@click.option("--force", is_flag=True, help="Overwrite OUT even if `witgen compile` did not make it.")
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
@error_format_option
def command(*, component: str, out: str | None, force: bool, quiet: bool) -> int:
    """Compile COMPONENT, a .wasm or .wat file, to machine code that loads in a millisecond.

    \b
    Make app.cwasm beside app.wasm, for instance while building a container image:
      witgen compile app.wasm
    Load it with the generated package, saying that you trust the file as you trust a program:
      plugin.load(Precompiled("app.cwasm"), imports)

    The file fits the installed version of wasmtime and processors like this one; anywhere else, loading it is refused.
    Whoever can write to it can run code as whoever loads it. Programs that keep a cache directory do not need it:
    what they compile once is kept there.

    \b
    Exit code: 0 done; 1 a problem in the input, nothing was written; 2 a mistake in the command line.
    """
    target = _target(component, out)
    from witgen.runtime.artifact import is_precompiled  # noqa: PLC0415 - other commands do without wasmtime
    from witgen.runtime.loading import precompile  # noqa: PLC0415

    check_target(target, ours=lambda path: force or is_precompiled(path), refusal=_REFUSAL)
    start = time.monotonic()
    octets = precompile(component, quiet=quiet)
    replace(target, octets)
    if not quiet:
        click.echo(f"{target}: {len(octets) / 1e6:.1f} MB, compiled in {time.monotonic() - start:.1f} s")
    return 0


def _target(component: str, out: str | None) -> Path:
    source = Path(component)
    if not source.name:
        raise click.UsageError(f"`{component}` is a directory, not a component")
    target = source.with_suffix(".cwasm") if out is None else Path(out)
    if same_file(target, source):
        raise click.UsageError(f"`{target}` is the component itself; name another file with -o")
    return target
