"""A short stress, in every run of the tests; `python -m tests.stress --minutes 30` is the long one."""

from __future__ import annotations

import subprocess
import sys

from tests.support.packages import ROOT


def test_stress():
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.stress", "--seconds", "15"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=400, check=False)
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stdout}{done.stderr}"
    assert done.stderr == ""
