"""A world → what the author of a guest needs: typed stubs of its two sides, and a skeleton to fill in."""

from __future__ import annotations

from witgen.codegen.guest.python import GuestFiles, generate_guest

__all__ = ["GuestFiles", "generate_guest"]
