"""WIT in, model or diagnostics out: `tests/ui/parse` and `tests/ui/errors`.

A case is a `.wit` file or a directory, beside its expected output: `.out` is the model printed as WIT,
`.stderr` the diagnostics. A comment anywhere in a case may say how it is loaded:

    //@ features: a, b     as with `--features a,b`
    //@ world: w           select a world, and check that it can be bound
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from witgen import _resources
from witgen.errors import WitError
from witgen.model import load, select_world
from witgen.model.bindable import check_bindable
from witgen.model.document import print_resolved

UI = Path(__file__).parent / "ui"
DIRECTIVE = re.compile(r"//@ (features|world): *(.*)")


def cases(kind, suffix):
    entries = (UI / kind).iterdir()
    found = sorted(e for e in entries if e.is_dir() or e.suffix == ".wit")
    return [pytest.param(entry, (UI / kind / entry.stem).with_suffix(suffix), id=entry.stem) for entry in found]


def resolve_case(case, monkeypatch):
    monkeypatch.chdir(case.parent)
    files = [case] if case.is_file() else sorted(case.rglob("*.wit"))
    text = "\n".join(file.read_bytes().decode("utf-8", "replace") for file in files if file.is_file())
    said = dict(DIRECTIVE.findall(text))
    features = said.get("features", "").replace(" ", "").split(",")
    resolved = load([Path(case.name)], features=features)
    if "world" in said:
        check_bindable(select_world(resolved, said["world"].strip() or None))
    return resolved


@pytest.mark.parametrize(("case", "expected"), cases("parse", ".out"))
def test_accepted(case, expected, expect, monkeypatch, tmp_path):
    printed = print_resolved(resolve_case(case, monkeypatch))
    expect(expected, printed)
    again = tmp_path / "again.wit"
    again.write_text(printed, encoding="utf-8", newline="")
    assert print_resolved(load([again], all_features=True)) == printed


@pytest.mark.parametrize(("case", "expected"), cases("errors", ".stderr"))
def test_refused(case, expected, expect, monkeypatch):
    with pytest.raises(WitError) as refusal:
        resolve_case(case, monkeypatch)
    text = str(refusal.value).replace(str(_resources.directory("wit")), "<witgen>/wit")
    expect(expected, f"{text}\n")


@pytest.mark.parametrize("kind", ["parse", "errors"])
def test_no_expectation_without_a_case(kind):
    stems = {e.stem for e in (UI / kind).iterdir() if e.is_dir() or e.suffix == ".wit"}
    assert {e.stem for e in (UI / kind).iterdir() if not e.name.startswith(".")} == stems
