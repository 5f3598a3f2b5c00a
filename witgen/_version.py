"""The one place that says which version this is; the build reads it too."""

from __future__ import annotations

from typing import Final

__version__: Final = "0.1.0"
