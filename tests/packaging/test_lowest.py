"""The lowest versions that pyproject.toml promises to work with, as CI installs them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]


def test_each_requirement_has_a_lowest_version_that_it_admits() -> None:
    script = [sys.executable, ROOT / ".ci/lowest.py"]
    pins = subprocess.run(script, check=True, text=True, capture_output=True).stdout.split()
    lowest = dict(pin.split("==") for pin in pins)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {r.name: r.specifier for r in map(Requirement, project["dependencies"])}
    assert lowest.keys() == declared.keys()
    assert all(declared[name].contains(version) for name, version in lowest.items())
    assert all(f">={version}" in str(declared[name]) for name, version in lowest.items())
