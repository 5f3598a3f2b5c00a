"""Python programs in processes of their own: for signals, memory, and what might take a process down."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

from tests.support.packages import ROOT

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["python"]


def python(
    code: str, *args: str, packages: Path, executable: str = sys.executable, timeout: float = 120, fine: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run Python source that may import the packages in `packages`, `tests` and `witgen`; it is to exit with 0."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(packages), str(ROOT)]), "PYTHONUTF8": "1"}
    command = [executable, "-X", "faulthandler", "-c", textwrap.dedent(code), *args]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=timeout, check=False)
    assert not fine or done.returncode == 0, f"exit {done.returncode}\n{done.stdout}{done.stderr}"
    return done
