"""What the manifest of a guest says, `witgen.json`: nothing, where there is none or it is another kind of file."""

from __future__ import annotations

import json
import os
from typing import Any, cast

from witgen.portable import MANIFEST

__all__ = ["manifest_in"]


def manifest_in(*directory: str) -> dict[str, Any]:
    """The manifest in a directory."""
    try:
        with open(os.path.join(*directory, MANIFEST), "rb") as file:  # noqa: PTH118, PTH123
            found: Any = json.load(file)
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
