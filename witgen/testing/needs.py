"""Imports what `witgen[testing]` brings, or says how to get it."""

from __future__ import annotations

from importlib.util import find_spec

from witgen.errors import WitgenError

__all__ = ["need_hypothesis"]


class MissingError(WitgenError, ImportError):
    """A package that an extra brings is not installed."""


def need_hypothesis() -> None:
    """Raise `MissingError` unless hypothesis is there."""
    if find_spec("hypothesis") is None:
        raise MissingError(
            "random values are made by hypothesis, which is not installed: pip install 'witgen[testing]'"
        )
