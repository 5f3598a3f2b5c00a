"""On what the figures were taken: stands as the first line of a file of results."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import witgen
from side_by_side import jco_side

__all__ = ["busy", "facts", "read_facts", "write_facts"]

PACKAGES = ("wasmtime", "extism", "extism-sys", "componentize-py")
MADE = (":!docs/performance.md", ":!docs/performance-*.svg")
"""What a run before this one may have written."""
BUSY = 0.7
"""The load average of a core above which others take time from what is measured."""


def facts(*, quick: bool) -> dict[str, Any]:
    """Date, commit, machine, versions."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "commit": commit(Path(witgen.__file__).parents[1]),
        "quick": quick,
        "cpu": cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "packages": {name: found for name in ("witgen", *PACKAGES) if (found := installed(name))},
        "node": f"node {jco_side.node_version()}, jco-transpile {jco_side.version()}" if jco_side.installed() else "",
    }


def busy(known: dict[str, Any]) -> str:
    """What to say when the machine had something else to do, or nothing."""
    load, cores = known["load"], known["cores"] or 1
    if load is None or load <= BUSY * cores:
        return ""
    return (
        f"The machine was busy when the run began: a load average of {load} on {cores} cores. CPU time leaves out "
        "waiting for a core, not what others do to its caches and its speed; wall time (cold starts, "
        "threads) has the wait in it."
    )


def commit(checkout: Path) -> str:
    """Which one was measured, and whether it was changed; nothing where git can read no checkout."""
    git = shutil.which("git")
    if git is None or not (checkout / ".git").exists():
        return ""

    def said(*arguments: str) -> str:
        done = subprocess.run([git, *arguments], cwd=checkout, capture_output=True, encoding="utf-8", check=False)
        return done.stdout.strip()

    head, changed = said("rev-parse", "--short", "HEAD"), said("status", "--porcelain", "--", ".", *MADE)
    return head + " + uncommitted changes" * bool(head and changed)


def installed(name: str) -> str | None:
    """The version of a package."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def cpu() -> str:
    """The model, where the system tells."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.processor() or platform.machine())


def write_facts(path: Path, *, quick: bool) -> dict[str, Any]:
    """Begin a file of results; what it begins with."""
    known = facts(quick=quick)
    path.write_text(json.dumps({"facts": known}) + "\n", encoding="utf-8", newline="\n")
    return known


def read_facts(path: Path) -> dict[str, Any]:
    """The facts of a file of results."""
    found: dict[str, Any] = json.loads(path.read_text("utf-8").partition("\n")[0])["facts"]
    return found
