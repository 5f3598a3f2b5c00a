"""`witgen templates`: witgen's own templates, to read and to start from."""

from __future__ import annotations

from pathlib import Path

import click

from witgen.cli.options import not_empty
from witgen.errors import WitgenError

__all__ = ["command"]


@click.command("templates", short_help="List witgen's templates, or copy some to start from.")
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option(
    "--copy",
    "target",
    type=click.Path(readable=False),
    metavar="DIR",
    callback=not_empty,
    help="Copy the templates named to DIR, where `witgen bindgen --templates DIR` finds them; all without NAME.",
)
def command(*, names: tuple[str, ...], target: str | None) -> int:
    """List the templates that witgen makes files with, print the ones NAMEd, or copy them.

    \b
    Which are there:
      witgen templates
    What one says:
      witgen templates host/interface.py.j2
    To change it, a copy in ./mine:
      witgen templates host/interface.py.j2 --copy mine
      witgen bindgen wit --templates mine

    A template that only adds something is better off without a copy: `{% extends "witgen/host/interface.py.j2" %}` and
    the block to change. docs/templates.md has the blocks, and all that templates are given. A NAME may also be a
    directory: `guest/python`. Files that are there are not overwritten.

    \b
    Exit code: 0 done; 1 an unknown NAME, or a file in the way; 2 a mistake in the command line.
    """
    from witgen.codegen.custom.ours import copies, our_template, our_templates, selected  # noqa: PLC0415 - as bindgen

    chosen = selected(names)
    if target is not None:
        for path, text in _free(Path(target), copies(chosen)).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            click.echo(path.as_posix())
    elif names:
        click.echo("".join(our_template(name).text for name in chosen), nl=False)
    else:
        click.echo("\n".join(our_templates()))
    return 0


def _free(target: Path, texts: dict[str, str]) -> dict[Path, str]:
    """The files to write; WitgenError if one is there."""
    files = {target / name: text for name, text in texts.items()}
    if there := [f"`{path.as_posix()}`" for path in files if path.exists()]:
        raise WitgenError(f"{', '.join(there[:5])} would be overwritten; remove it, or name another DIR")
    return files
