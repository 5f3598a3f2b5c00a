"""Guests in Rust, without a crate to depend on: docs/design/guest-rust.md."""

from __future__ import annotations

from witgen.codegen.guest.rust.files import generate

__all__ = ["generate"]
