"""componentize-py, which makes a component of a guest: a process of its own, which is ended with ours or in time."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["SERIES", "Task", "installed", "run"]

SERIES: Final = "0.25."
"""The versions that stubs are written for."""
_PACKAGE: Final = "componentize-py"
_TOO_SLOW: Final = (
    "componentize-py did not end within {:g} s, and was stopped. It runs app.py, and all that it imports, while it\n"
    "builds: does that wait, or loop, outside of any function? If it only is slow, raise --timeout"
)
_SCRIPT: Final = """\
import ctypes, sys
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL: it goes when we are killed, however that happens
from componentize_py import script
sys.exit(script())
"""


@dataclass(frozen=True, slots=True)
class Task:
    """What componentize-py is to do; `paths` are where it looks for modules, the guest's own directory first."""

    wit: Path
    world: str
    paths: Sequence[Path]
    stub_wasi: bool
    out: Path

    def arguments(self) -> list[str]:
        """The command line."""
        places = [part for path in self.paths for part in ("-p", str(path.absolute()))]
        stub = ["--stub-wasi"] if self.stub_wasi else []
        # gates were decided on before, so whatever is left is wanted
        head = ["-q", "--all-features", "-d", str(self.wit), "-w", self.world]
        return [*head, "componentize", "app", *places, *stub, "-o", str(self.out.absolute())]


def installed() -> str:
    """The version of componentize-py; WitgenError if there is none."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        raise WitgenError(
            f"`witgen build` needs {_PACKAGE}, which is not installed: pip install 'witgen[python-guest]'"
        ) from None


def run(task: Task, scratch: Path, timeout: float) -> str | None:
    """What it said if it failed, otherwise None. It is killed when that takes too long (WitgenError), and by Ctrl-C,
    which it does not look at by itself. `scratch` is an empty directory, its working directory."""
    command = [sys.executable, "-P", "-c", _SCRIPT, *task.arguments()]
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        command,
        cwd=scratch,
        env=_environment(scratch),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            said, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            raise WitgenError(_TOO_SLOW.format(timeout)) from None
        finally:
            process.kill()
    return None if process.returncode == 0 else said or f"it ended with status {process.returncode}"


def _environment(scratch: Path) -> dict[str, str]:
    """Without an environment of packages, it takes those of any Python it finds: components would differ by machine."""
    nothing = scratch / "env"
    (nothing / "lib" / "python3" / "site-packages").mkdir(parents=True)
    return {**os.environ, "VIRTUAL_ENV": str(nothing), "RUST_BACKTRACE": "0", "RUST_LIB_BACKTRACE": "0"}
