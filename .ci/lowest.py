"""The lowest release of each requirement that pyproject.toml admits, for pip: `python .ci/lowest.py`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def lowest(requirement: str) -> str:
    """`black>=24.1,<30` → `black==24.1`."""
    found = re.match(r"([A-Za-z0-9_-]+)>=([0-9.]+)", requirement)
    assert found, f"{requirement} says no lowest version first"
    return f"{found[1]}=={found[2]}"


if __name__ == "__main__":
    print(*map(lowest, tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]))
