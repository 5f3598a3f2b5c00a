"""Model → the files of a generated package."""

from __future__ import annotations

from witgen.codegen.host import generate_host

__all__ = ["generate_host"]
