"""Guests in JavaScript, for componentize-js and componentize-qjs: docs/design/guest-js.md."""

from __future__ import annotations

from witgen.codegen.guest.js.files import generate

__all__ = ["generate"]
