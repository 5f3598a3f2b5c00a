"""Syntax trees → resolved packages: what WIT means."""

from witgen.model.load import load
from witgen.model.select import select_world

__all__ = ["load", "select_world"]
