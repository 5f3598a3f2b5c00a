"""`witgen bindgen`: WIT in, a package of Python host bindings out, or the stubs of a guest."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

import click

from witgen.bindgen import Generated, generate
from witgen.choices import Guest, NumberLists, NumberListsName
from witgen.cli.options import deps_option, error_format_option, feature_names, feature_options, not_empty
from witgen.cli.report import print_diff, print_problem, print_remarks

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.cli.options import C

__all__ = ["command"]


_GUEST: Final = (
    "Write what the author of a guest needs instead of host bindings: types of everything the guest may import "
    "and has to implement, and a skeleton to fill in, which is never written again. LANGUAGE is python, c, js or rust, "
    "or, with --templates, one that has templates in DIR/guest/. `witgen build` builds a guest in Python; how the "
    "others are built, docs/guests.md says."
)
_TEMPLATES: Final = (
    "Templates of your own: DIR/host/… or DIR/guest/LANGUAGE/… replace witgen's of the same name, and add files "
    "where witgen has none. `witgen templates` lists and copies them; docs/templates.md says what they are given."
)
_NUMBER_LISTS: Final = (
    "What a list<u32>, list<f64> and the like is in Python once it is out of wasm: a list (the default), or "
    "an array or a memoryview, which make no object of each number. A list<u8> is always bytes."
)
_CHECK: Final = "Write nothing; print a diff and exit 1 when the package is stale."
_HELP: Final = """\
Write Python for a world of SOURCE, a WIT file or the directory of a WIT package: bindings for a host, or
(--guest) types and a skeleton for a component to be written.

\b
The only world of ./wit becomes the package ./<world>:
  witgen bindgen wit
One world of several, as a package inside an application:
  witgen bindgen wit -w plugin -o app/plugin
In CI, to see that the committed package is what the WIT says:
  witgen bindgen wit -w plugin -o app/plugin --check
A guest in ./app, and a component made of it:
  witgen bindgen wit -w plugin --guest python -o app
  witgen build app -o plugin.wasm
With templates of your own in ./mine/host, or for another language in ./mine/guest/zig:
  witgen bindgen wit --templates mine
  witgen bindgen wit --templates mine --guest zig -o app

Only files that witgen wrote and that nobody edited are ever overwritten or removed; witgen.json in the package
lists them. A guest's skeleton is written once, where there is none, and is yours from then on. A run that finds
nothing changed does nothing.

\b
Exit code: 0 done; 1 a problem in the input, nothing was written; 2 a mistake in the command line.
"""


def _path_option(*names: str, metavar: str, help: str) -> Callable[[C], C]:  # noqa: A002 - click's
    path = click.Path(readable=False)
    return click.option(*names, type=path, metavar=metavar, callback=not_empty, help=help)


def _place_options(command: C) -> C:
    """Adds SOURCE, `--world` and `--out`: what is bound, and where it goes."""
    source = click.argument("source", type=click.Path(readable=False), callback=not_empty)
    which = "The world to bind, as `plugin` or `demo:plug/plugin@0.1.0`; the only one by default."
    world = click.option("-w", "--world", metavar="WORLD", help=which)
    where = "The directory that becomes the package; `./<world>` by default, `./app` for a guest."
    return source(world(_path_option("-o", "--out", metavar="OUT", help=where)(command)))


def _kind_options(command: C) -> C:
    """Adds `--guest` and `--templates`: what it is bound for, and by what."""
    guest = click.option("--guest", metavar="LANGUAGE", help=_GUEST)
    return guest(_path_option("--templates", metavar="DIR", help=_TEMPLATES)(command))


def _number_lists_option(command: C) -> C:
    choices = click.Choice([choice.value for choice in NumberLists])
    option = click.option("--number-lists", type=choices, default=NumberLists.LIST.value, help=_NUMBER_LISTS)
    return option(command)


@click.command("bindgen", short_help="Write Python for a WIT world: host bindings, or a guest's stubs.", help=_HELP)
@_place_options
@_kind_options
@deps_option
@feature_options
@_number_lists_option
@click.option("--check", is_flag=True, help=_CHECK)
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
@error_format_option
def command(  # noqa: PLR0913 - a parameter for each option
    *,
    source: str,
    world: str | None,
    out: str | None,
    dep: tuple[str, ...],
    features: tuple[str, ...],
    all_features: bool,
    number_lists: NumberListsName,
    guest: str | None,
    templates: str | None,
    check: bool,
    quiet: bool,
) -> int:
    """Write Python for a world; `_HELP` is what the command line says of it."""
    _check_usage(source, guest, templates, number_lists)
    result = generate(
        source,
        world=world,
        out=out,
        dependencies=dep,
        features=feature_names(features, all_features=all_features),
        all_features=all_features,
        number_lists=number_lists,
        guest=guest,
        templates=templates,
        check=check,
    )
    print_remarks(result.remarks)
    if check and not result.up_to_date:
        _print_stale(result, quiet=quiet)
        return 1
    if result.switch and not quiet:
        click.echo(f"{result.out}: {result.switch}")
    if not quiet:
        click.echo(f"{result.out}: {_counts(result)}")
    return 0


def _check_usage(source: str, guest: str | None, templates: str | None, number_lists: str) -> None:
    """What no option can tell by itself."""
    if source == "-":
        raise click.UsageError("bindgen reads no standard input: name a file or directory")
    known = [choice.value for choice in Guest]
    if guest is not None and templates is None and guest not in known:
        raise click.BadParameter(_unknown(guest, known), param_hint="'--guest'")
    if guest and number_lists != NumberLists.LIST.value:
        raise click.UsageError("--number-lists is about host bindings, not about a guest")


def _print_stale(result: Generated, *, quiet: bool) -> None:
    print_diff("" if quiet else result.diff)
    advice = "" if result.obstacle else "; run witgen bindgen again without --check"
    why = f"{result.switch}; " if result.switch else ""
    print_problem(f"`{result.out}` is stale ({why}{_counts(result)}){advice}")
    if result.obstacle:
        print_problem(result.obstacle)


def _unknown(guest: str, known: list[str]) -> str:
    name = guest.lower()
    near = _ALSO.get(name) or next(iter(get_close_matches(name, known, 1)), None)
    names = ", ".join(f"'{name}'" for name in known)
    meant = f" Did you mean '{near}'?" if near else ""
    return (
        f"'{guest}' is not one of {names}.{meant} Another one needs --templates DIR, with its templates in DIR/guest/."
    )


_ALSO: Final = {
    "py": "python",
    "javascript": "js",
    "typescript": "js",
    "ts": "js",
    "cpp": "c",
    "c++": "c",
    "rs": "rust",
}
"""What else they are called: types are for TypeScript as well, and the header is C++, too."""


def _counts(result: Generated) -> str:
    if result.up_to_date:
        return f"up to date, {len(result.unchanged)} files"
    kinds = (
        {"to write": len(result.written), "to remove": len(result.removed)}
        if result.diff
        else {"written": len(result.written), "removed": len(result.removed)}
    )
    return ", ".join(f"{n} {what}" for what, n in {**kinds, "unchanged": len(result.unchanged)}.items() if n)
