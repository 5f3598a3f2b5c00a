"""Compare the skips in a JUnit report with the agreed list: `skips.py junit.xml allowed-skips.txt`."""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase
from pathlib import Path
from xml.etree import ElementTree as ET


def skipped(report: Path) -> dict[str, str]:
    """Test id → reason, of every test that was skipped (an expected failure is not a skip)."""
    cases = ET.parse(report).getroot().iter("testcase")
    return {
        f"{case.get('classname', '')}::{case.get('name', '')}".removeprefix("::"): skip.text or skip.get("message", "")
        for case in cases
        for skip in case.iter("skipped")
        if skip.get("type") != "pytest.xfail"
    }


def allowed(listing: Path) -> dict[str, str]:
    """Pattern → reason; a line without a reason is a mistake."""
    lines = [line for line in listing.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    rows = {pattern.strip(): reason.strip() for pattern, _, reason in (line.partition("|") for line in lines)}
    for pattern in (p for p, reason in rows.items() if not reason):
        sys.exit(f"{listing}: `{pattern}` needs a reason: <pattern> | <why>")
    return rows


def matches(test: str, pattern: str) -> bool:
    """`*` and `?` are wild; brackets are the ones of a parametrised test."""
    return fnmatchcase(test, pattern.replace("[", "[[]"))


def main(report: str, listing: str) -> None:
    """Print what is not agreed to, and exit 1 if there is any."""
    patterns = allowed(Path(listing))
    skips = skipped(Path(report))
    surprises = {test: why for test, why in skips.items() if not any(matches(test, p) for p in patterns)}
    for test, why in surprises.items():
        print(f"skipped, but not on {listing}: {test} ({why})")
    if surprises:
        sys.exit(1)
    print(f"{len(skips)} skipped, all agreed to in {listing}" if skips else "nothing was skipped")


if __name__ == "__main__":
    main(*sys.argv[1:])
