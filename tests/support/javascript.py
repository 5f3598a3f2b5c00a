"""Guests in JavaScript: what TypeScript says of them, and components of them."""

from __future__ import annotations

import json
import os
import subprocess

import pytest

from examples.toolchain.toolchain import ToolError, missing, node_modules
from tests.support.guests import ROOT, TOOLCHAIN

__all__ = ["tool_modules", "typescript"]

SCRIPT = ROOT / "tests" / "support" / "typescript.mjs"


def tool_modules(name):
    """The directory of the packages that the toolchain pins in `name`; skips where they cannot be had."""
    if lacking := missing("node"):
        pytest.skip(lacking)
    try:
        return node_modules(TOOLCHAIN / name / "package.json", optional=name == "javascript")
    except ToolError as error:
        pytest.skip(f"npm cannot fetch the packages of {name}: {error}")


def typescript(directories):
    """What the checker says of the guest in each directory, by the directory's name."""
    environment = {**os.environ, "NODE_MODULES": str(tool_modules("typescript"))}
    command = ["node", str(SCRIPT), *map(str, directories)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    return {directory.name: told[str(directory)] for directory in directories}
