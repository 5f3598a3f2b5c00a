"""What type checkers say about hosts: `tests/ui/typing/*.py` against the goldens. A line that has to be objected to
ends with `# mypy: <code>, … # pyright: <rule>, …`; about all other lines there must be nothing to say."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from tests.support.goldens import lay_out, mypy, pyright

PROGRAMS = Path(__file__).parent / "ui" / "typing"
NAMES = sorted(path.name for path in PROGRAMS.glob("*.py"))


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory):
    root = tmp_path_factory.mktemp("typing")
    lay_out(root)
    for name in NAMES:
        shutil.copy(PROGRAMS / name, root)
    return root


def expected(checker):
    """How often which code is expected at which line of which file."""
    found = Counter()
    for name in NAMES:
        for number, line in enumerate((PROGRAMS / name).read_text(encoding="utf-8").splitlines(), 1):
            marked = re.search(rf"# {checker}: ([\w, -]+)", line)
            found.update((name, number, code.strip()) for code in (marked[1].split(",") if marked else ()))
    return found


def test_mypy_finds_the_mistakes_and_no_others(laid_out):
    output = mypy(laid_out, *NAMES).stdout
    found = re.findall(r"^([^:\n]+):(\d+): error: .*\[([a-z-]+)\]$", output, re.MULTILINE)
    assert Counter((name, int(line), code) for name, line, code in found) == expected("mypy"), output


def test_pyright_finds_the_mistakes_and_no_others(laid_out):
    output = pyright(laid_out, *NAMES).stdout
    found = json.loads(output)["generalDiagnostics"]
    places = ((Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["rule"]) for one in found)
    assert Counter(places) == expected("pyright"), output
