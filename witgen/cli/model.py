"""`witgen model`: what a WIT package means, as a tree to read or as JSON."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import click

from witgen.cli.options import gathered, source_options
from witgen.cli.report import print_remarks

if TYPE_CHECKING:
    from witgen.model.packages import Resolved

__all__ = ["command"]

_UNSEEN: Final = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What JSON allows in a string as it is, and a terminal does not show but obeys."""


@click.command("model", short_help="Show what a WIT package means, or dump it as JSON.")
@source_options
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs, in UTF-8.")
def command(
    *,
    source: tuple[str, ...],
    dep: tuple[str, ...],
    features: tuple[str, ...],
    all_features: bool,
    as_json: bool,
) -> int:
    """Show what SOURCE means once every name is resolved: WIT files, directories of packages, or - for stdin.

    \b
    The interfaces and worlds of ./wit as a tree, and in a line or two each package it depends on:
      witgen model wit
    With what an unstable feature adds:
      witgen model wit --features async
    For a program, every package in full; the shape is the one of `wasm-tools component wit --json`:
      witgen model wit --json | jq '.interfaces[].name'

    Worlds are shown complete: what they include, and the interfaces that their own ones depend on, are among their
    imports. A gate such as @since(0.2.0) is shown where it differs from the one around it.

    \b
    Exit code: 0 done; 1 a problem in the input; 2 a mistake in the command line.
    """
    sources = gathered(source, dep, features, all_features=all_features)
    resolved = sources.load()
    print_remarks(resolved.remarks(sources.features))
    if as_json:
        _print_json(resolved)
    else:
        from witgen.cli.tree import print_tree  # noqa: PLC0415 - JSON needs no rich

        print_tree(resolved)
    return 0


def _print_json(resolved: Resolved) -> None:
    from witgen.model.dump import dump  # noqa: PLC0415 - the tree does not need it

    text = json.dumps(dump(resolved), indent=2, ensure_ascii=False)
    visible = _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    click.echo(f"{visible}\n".encode(), nl=False)  # bytes: JSON is UTF-8, whatever the terminal knows
