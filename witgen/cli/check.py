"""`witgen check`: is this WIT well formed, and does it resolve?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from witgen.cli.options import gathered, source_options
from witgen.cli.report import print_remarks

if TYPE_CHECKING:
    from witgen.model.items import Package

__all__ = ["command"]


@click.command("check", short_help="Say what is wrong with a WIT package, if anything is.")
@source_options
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
def command(
    *,
    source: tuple[str, ...],
    dep: tuple[str, ...],
    features: tuple[str, ...],
    all_features: bool,
    quiet: bool,
) -> int:
    """Check SOURCE: WIT files, directories of WIT packages (with their `deps`), or - for standard input.

    \b
    The package in ./wit, and those in ./wit/deps:
      witgen check wit
    One that refers to a package kept elsewhere:
      witgen check wit -d ../shared/wit/clocks
    What an editor has not saved yet, each problem as a line of JSON:
      witgen check - --error-format json < draft.wit

    Every problem is told with its place and class; docs/errors.md explains the classes. Items gated by features that
    are not asked for are checked as well, and then left out. Without SOURCE the last -d is the source.

    \b
    Exit code: 0 accepted; 1 rejected, with the reasons on stderr; 2 a mistake in the command line.
    """
    sources = gathered(source, dep, features, all_features=all_features)
    resolved = sources.load()
    print_remarks(resolved.remarks(sources.features))
    if not quiet:
        for package in resolved.roots:
            click.echo(f"{package.name}: {_contents(package)}")
    return 0


def _contents(package: Package) -> str:
    counts = {"interface": len(package.interfaces), "world": len(package.worlds)}
    return ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for what, n in counts.items())
