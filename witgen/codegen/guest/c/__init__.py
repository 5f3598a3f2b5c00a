"""Guests in C, for any compiler that makes wasm32: docs/design/guest-c.md."""

from __future__ import annotations

from witgen.codegen.guest.c.files import generate

__all__ = ["generate"]
