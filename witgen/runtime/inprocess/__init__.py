"""A guest in Python behind the bindings of its host, without WebAssembly in between: same values, same errors."""

from __future__ import annotations

from witgen.runtime.inprocess.start import start

__all__ = ["start"]
