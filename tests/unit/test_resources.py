"""Where witgen finds its templates; installed forms are tested in tests/packaging."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from witgen import _resources

ROOT = Path(_resources.__file__).parents[1]
TEMPLATE = "host/interface.py.j2"


def test_in_a_checkout():
    assert _resources.text("templates", TEMPLATE) == (ROOT / "templates" / TEMPLATE).read_text(encoding="utf-8")
    assert (_resources.directory("wit") / "deps").is_dir()


@pytest.mark.parametrize("data", ["", "witgen/"], ids=["checkout", "wheel"])
def test_in_a_zip(data, tmp_path):
    archive = tmp_path / "witgen.zip"
    with ZipFile(archive, "w") as zipped:
        zipped.write(ROOT / "witgen" / "_resources.py", "witgen/_resources.py")
        zipped.writestr("witgen/__init__.py", "")
        zipped.write(ROOT / "templates" / TEMPLATE, f"{data}templates/{TEMPLATE}")
    code = f"import sys; sys.path.insert(0, {str(archive)!r}); from witgen._resources import text; "
    code += f"sys.stdout.write(text('templates', {TEMPLATE!r}))"
    done = subprocess.run([sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == (ROOT / "templates" / TEMPLATE).read_text(encoding="utf-8")


def test_what_is_not_there():
    with pytest.raises(FileNotFoundError):
        _resources.text("templates", "host/nothing.j2")
