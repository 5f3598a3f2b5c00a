"""`witgen fmt`: WIT in its canonical layout."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from witgen.cli.options import NO_SOURCE, STDIN, STDIN_NAME, error_format_option, none_empty, standard_input
from witgen.cli.report import print_diff, print_problem
from witgen.formatting import Formatted, format_bytes, format_files

__all__ = ["command"]


@click.command("fmt", short_help="Rewrite WIT files in the canonical layout.")
@click.argument("sources", type=click.Path(readable=False), nargs=-1, metavar="SOURCE...", callback=none_empty)
@click.option("--check", is_flag=True, help="Write nothing; print a diff and exit 1 when something would change.")
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
@error_format_option
def command(*, sources: tuple[str, ...], check: bool, quiet: bool) -> int:
    """Rewrite each SOURCE, a WIT file or a directory of them, in the canonical layout.

    \b
    The files of the package in ./wit:
      witgen fmt wit
    Its dependencies too, which as somebody else's work are left alone otherwise:
      witgen fmt wit wit/deps/*
    In CI, to see that everything is laid out:
      witgen fmt wit --check
    From an editor, standard input to standard output:
      witgen fmt - < wit/world.wit

    Only white space and the comma after a last element change: every comment stays at its place, and what is
    documentation of an item stays its documentation.

    \b
    Exit code: 0 done; 1 a problem in the input, nothing was written; 2 a mistake in the command line.
    """
    if not sources:
        raise click.UsageError(NO_SOURCE)
    if STDIN in sources:
        if len(sources) > 1:
            raise click.UsageError("`-` stands alone; a file of that name is `./-`")
        return _format_stdin(check=check, quiet=quiet)
    done = format_files([Path(source) for source in sources], check=check)
    if check:
        return _checked(done, quiet=quiet)
    if not quiet:
        for each in done:
            if each.changed:
                click.echo(f"{each.name}: formatted")
        click.echo(_counts(done))
    return 0


def _format_stdin(*, check: bool, quiet: bool) -> int:
    done = format_bytes(STDIN_NAME, standard_input())
    if check:
        return _checked((done,), quiet=quiet)
    sys.stdout.buffer.write(done.new.encode())  # WIT is UTF-8 with LF, whatever the terminal speaks
    return 0


def _checked(done: tuple[Formatted, ...], *, quiet: bool) -> int:
    stale = [each for each in done if each.changed]
    if not stale:
        if not quiet:
            click.echo(_counts(done))
        return 0
    if not quiet:
        print_diff("".join(each.diff for each in stale))
    print_problem(f"{len(stale)} of {len(done)} files would change; run witgen fmt again without --check")
    return 1


def _counts(done: tuple[Formatted, ...]) -> str:
    changed = sum(each.changed for each in done)
    kinds = {"formatted": changed, "unchanged": len(done) - changed}
    return ", ".join(f"{count} {what}" for what, count in kinds.items() if count)
