"""A world as templates of any language see it: docs/templates.md."""

from __future__ import annotations

from witgen.codegen.neutral.build import neutral_world

__all__ = ["neutral_world"]
