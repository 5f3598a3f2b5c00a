"""Typed Python host bindings for WebAssembly components.

`generate` writes a package of bindings from WIT; what generated packages import is `witgen.runtime`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen._version import __version__

if TYPE_CHECKING:
    from witgen.bindgen import Generated, generate
    from witgen.building import Built, build
    from witgen.errors import Diagnostic, WitError, WitgenError

__all__ = ["Built", "Diagnostic", "Generated", "WitError", "WitgenError", "__version__", "build", "generate"]

_HOMES = {
    "Built": "witgen.building",
    "Diagnostic": "witgen.errors",
    "Generated": "witgen.bindgen",
    "WitError": "witgen.errors",
    "WitgenError": "witgen.errors",
    "build": "witgen.building",
    "generate": "witgen.bindgen",
}

if not TYPE_CHECKING:  # so that a type checker complains about a misspelt name

    def __getattr__(name: str) -> object:
        """Import on first use: `import witgen.runtime` passes through here and should cost nothing."""
        from importlib import import_module  # noqa: PLC0415

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOMES[name]), name)

    def __dir__() -> list[str]:
        """`help` and completion know what was not yet imported."""
        return sorted({*globals(), *_HOMES})
