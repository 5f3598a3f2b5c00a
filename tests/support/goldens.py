"""The expected packages of tests/ui/bindgen, made importable as `goldens.<case>`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).parents[1] / "ui" / "bindgen"
NAMES = sorted(path.name for path in CASES.iterdir())


def lay_out(root):
    """Copy them all to `root/goldens`."""
    for case in NAMES:
        shutil.copytree(
            CASES / case / "expected", root / "goldens" / case, ignore=shutil.ignore_patterns("__pycache__")
        )
    (root / "goldens" / "__init__.py").touch()


def mypy(root, *targets):
    """Run mypy --strict over files or directories of `root`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11", "--hide-error-context", *targets]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def pyright(root, *targets):
    """Run pyright in strict mode over files or directories of `root`."""
    configuration = {"include": targets, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (root / "pyrightconfig.json").write_text(json.dumps(configuration))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
