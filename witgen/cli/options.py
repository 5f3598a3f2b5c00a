"""Arguments and options that several commands take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["all_features_option", "feature_names", "features_option", "not_empty"]


def not_empty(_: click.Context, __: click.Parameter, path: str | None) -> str | None:
    """A click callback: an unset shell variable should not mean the working directory."""
    if path == "":
        raise click.BadParameter("the path is empty")
    return path


features_option = click.option(
    "--features", multiple=True, metavar="A,B", help="Include items gated by these @unstable features."
)
all_features_option = click.option("--all-features", is_flag=True, help="Include every @unstable item.")


def feature_names(features: Sequence[str], *, all_features: bool) -> list[str]:
    """What the two options say together: the names, however they were separated."""
    if features and all_features:
        raise click.UsageError("--features and --all-features exclude each other")
    return [name for text in features for name in text.replace(",", " ").split()]
