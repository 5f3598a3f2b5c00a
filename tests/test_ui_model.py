"""WIT in, `witgen model` out: `tests/ui/model`.

A case is a `.wit` file or a directory, beside what `witgen model` prints: `.tree`, and with `--json` `.json`.
A comment `//@ features: a, b` in a case is `--features a,b`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from witgen import cli

CASES = Path(__file__).parent / "ui" / "model"
FEATURES = re.compile(r"//@ features: *(.*)")


def cases():
    return sorted(e for e in CASES.iterdir() if e.is_dir() or e.suffix == ".wit")


def options(case):
    files = [case] if case.is_file() else sorted(case.rglob("*.wit"))
    said = FEATURES.findall("\n".join(file.read_text("utf-8") for file in files))
    return [f"--features={features}" for features in said]


@pytest.mark.parametrize(("suffix", "more"), [(".tree", ()), (".json", ("--json",))])
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.stem)
def test_printed(case, suffix, more, expect, monkeypatch, capfdbinary):
    monkeypatch.chdir(CASES)
    with pytest.raises(SystemExit) as exit_:
        cli.main(["model", case.name, *options(case), *more])
    out, err = capfdbinary.readouterr()
    assert (exit_.value.code, err) == (0, b"")
    expect((CASES / case.stem).with_suffix(suffix), out.decode())


def test_no_expectation_without_a_case():
    stems = {case.stem for case in cases()}
    assert {e.stem for e in CASES.iterdir() if not e.name.startswith(".")} == stems
