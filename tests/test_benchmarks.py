"""Every benchmark runs, and results become a page. Nothing here asks how fast anything is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
BENCHMARKS = ROOT / "benchmarks"
FIXTURE = Path(__file__).parent / "benchmarks"
UNIX = {"bench_limits", "bench_noop", "bench_parse"}
"""They send signals, or ask the system for the resources of a process."""
NAMES = sorted({path.stem for path in BENCHMARKS.glob("bench_*.py")} - (UNIX if os.name == "nt" else set()))


def run(script: str, *arguments: str | Path) -> str:
    command = [sys.executable, str(BENCHMARKS / f"{script}.py"), *map(str, arguments)]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_runs_in_its_quickest_mode(name):
    assert run(name, "--quick").strip()


def test_writes_what_it_measured(tmp_path):
    file = tmp_path / "results.jsonl"
    run("bench_trace", "--quick", "--json", file)
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert {(row["bench"], row["case"], row["side"]) for row in rows} >= {("trace", "add", "off")}
    assert all(row["ratio"] > 0 for row in rows if row["seconds"] is not None)


def test_results_become_a_page_with_pictures(tmp_path, expect):
    run("report", FIXTURE / "results.jsonl", "--out", tmp_path)
    page = (tmp_path / "performance.md").read_text("utf-8")
    pictures = sorted(tmp_path.glob("*.svg"))
    assert bool(pictures) == (find_spec("matplotlib") is not None)
    assert all(ET.parse(picture).getroot().tag.endswith("svg") for picture in pictures)
    assert shown(page) == [picture.name for picture in pictures]
    without = "\n".join(line for line in page.split("\n") if not line.startswith("!["))
    expect(FIXTURE / "performance.md", without.replace("\n\n\n", "\n\n"))


def shown(page: str) -> list[str]:
    """The pictures that a page links."""
    return sorted(re.findall(r"!\[[^]]*\]\(([^)]*)\)", page))


def test_a_picture_without_figures_does_not_stay(tmp_path):
    old = tmp_path / "performance-calls.svg"
    old.touch()
    facts = (FIXTURE / "results.jsonl").read_text("utf-8").partition("\n")[0]
    (tmp_path / "results.jsonl").write_text(facts, "utf-8")
    run("report", tmp_path / "results.jsonl", "--out", tmp_path)
    assert shown((tmp_path / "performance.md").read_text("utf-8")) == []
    assert not old.exists()


def test_a_failure_leaves_the_page_as_it_was(tmp_path, monkeypatch, capsys):
    monkeypatch.syspath_prepend(BENCHMARKS)
    page = tmp_path / "performance.md"
    page.write_text("of the run before", "utf-8")
    assert import_module("run").end(["bench_call"], FIXTURE / "results.jsonl", tmp_path) == 1
    assert "failed: bench_call" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == [page]
    assert page.read_text("utf-8") == "of the run before"


def test_the_page_in_the_docs_has_its_pictures():
    page = (ROOT / "docs" / "performance.md").read_text("utf-8")
    assert shown(page) == sorted(path.name for path in (ROOT / "docs").glob("performance-*.svg"))
    assert "quick pass" not in page
