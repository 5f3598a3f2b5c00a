"""Guests in Python, for componentize-py: docs/design/guest-stubs.md."""

from __future__ import annotations

from witgen.codegen.guest.python.files import generate

__all__ = ["generate"]
