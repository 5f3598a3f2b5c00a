"""What `generate_host` refuses: `tests/ui/refused/*.wit` beside the text of the error."""

from __future__ import annotations

from pathlib import Path

import pytest

from witgen.codegen import generate_host
from witgen.errors import WitError
from witgen.model import load, select_world

CASES = Path(__file__).parent / "ui" / "refused"
NAMES = sorted(path.stem for path in CASES.glob("*.wit"))


@pytest.mark.parametrize("case", NAMES)
def test_refusal(case, expect, monkeypatch):
    monkeypatch.chdir(CASES)
    resolved = load([Path(f"{case}.wit")])
    with pytest.raises(WitError) as refusal:
        generate_host(select_world(resolved), resolved.packages, version="0.0.0")
    expect(CASES / f"{case}.stderr", f"{refusal.value}\n")
