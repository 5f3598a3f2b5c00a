"""Arguments and options that several commands take."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, TypeVar

import click

from witgen.errors import WitgenError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from witgen.model.packages import Resolved

__all__ = [
    "NO_SOURCE",
    "STDIN",
    "STDIN_NAME",
    "ErrorFormat",
    "Settings",
    "Sources",
    "deps_option",
    "error_format_option",
    "feature_names",
    "feature_options",
    "gathered",
    "none_empty",
    "not_empty",
    "same_file",
    "source_options",
    "standard_input",
]

C = TypeVar("C", bound="Callable[..., int]")

ErrorFormat: TypeAlias = Literal["text", "json"]

STDIN: Final = "-"
"""How standard input is named on the command line."""
NO_SOURCE: Final = "name a .wit file, the directory of a WIT package, or - for standard input"
STDIN_NAME: Final = "<stdin>"
"""What it is called in messages."""


class Settings:
    """What options say about the run as a whole; click's context carries it."""

    error_format: ErrorFormat = "text"


class Sources(NamedTuple):
    """What a command is about: paths (`-` is standard input), the packages they may refer to, and features."""

    places: Sequence[str]
    dependencies: Sequence[str]
    features: Sequence[str]
    all_features: bool

    def load(self) -> Resolved:
        """Their packages, resolved; WitError with everything that is wrong in them."""
        from witgen.model import load  # noqa: PLC0415 - only commands that get so far pay for the parser

        places = [(STDIN_NAME, standard_input()) if place == STDIN else Path(place) for place in self.places]
        dependencies = [Path(path) for path in self.dependencies]
        return load(places, dependencies=dependencies, features=self.features, all_features=self.all_features)


def standard_input() -> bytes:
    """All of standard input; WitgenError if it is closed."""
    if sys.stdin is None:
        raise WitgenError("standard input is closed")
    return sys.stdin.buffer.read()


def not_empty(_: click.Context, __: click.Parameter, path: str | None) -> str | None:
    """A click callback: an unset shell variable should not mean the working directory."""
    if path == "":
        raise click.BadParameter("the path is empty")
    return path


def none_empty(_: click.Context, __: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    """As `not_empty`, for several paths."""
    if "" in paths:
        raise click.BadParameter("the path is empty")
    return paths


def same_file(one: Path, other: Path) -> bool:
    """Are they one file that exists, under whatever names?"""
    return one.exists() and other.exists() and one.samefile(other)


def _keep_format(context: click.Context, _: click.Parameter, given: ErrorFormat) -> None:
    context.ensure_object(Settings).error_format = given


deps_option = click.option(
    "-d",
    "--dep",
    "dep",
    multiple=True,
    type=click.Path(readable=False),
    metavar="PATH",
    callback=none_empty,
    help="A package that SOURCE may refer to, beside those in its `deps`; repeat it for more.",
)
error_format_option = click.option(
    "--error-format",
    type=click.Choice(["text", "json"]),
    default="text",
    expose_value=False,
    is_eager=True,
    callback=_keep_format,
    help="How problems are told on stderr: as text, or as a line of JSON each.",
)


def feature_options(command: C) -> C:
    """Adds `--features` and `--all-features`."""
    gated = click.option("--features", multiple=True, metavar="A,B", help="Include items gated by these features.")
    every = click.option("--all-features", is_flag=True, help="Include every @unstable item.")
    return gated(every(command))


def source_options(command: C) -> C:
    """Adds `SOURCE...`, `-d`, the features and `--error-format`: what `gathered` takes together."""
    paths = click.argument(
        "source", metavar="SOURCE...", nargs=-1, type=click.Path(readable=False), callback=none_empty
    )
    return paths(deps_option(feature_options(error_format_option(command))))


def feature_names(features: Sequence[str], *, all_features: bool) -> list[str]:
    """What the two options say together: the names, however they were separated."""
    if features and all_features:
        raise click.UsageError("--features and --all-features exclude each other")
    return [name for text in features for name in text.replace(",", " ").split()]


def gathered(source: Sequence[str], dep: Sequence[str], features: Sequence[str], *, all_features: bool) -> Sources:
    """What the options of a command say together. Without SOURCE the last `-d` is the source."""
    if not source:
        if not dep:
            raise click.UsageError(NO_SOURCE)
        *dep, last = dep
        source = [last]
    if source.count(STDIN) > 1:
        raise click.UsageError("standard input can be read once only")
    return Sources(source, dep, feature_names(features, all_features=all_features), all_features)
