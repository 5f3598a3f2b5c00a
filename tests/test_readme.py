"""The README's first screen is true: its WIT generates, its host type-checks and runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parents[1] / "README.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A directory with what the README says to write, and what it says to generate."""
    text = README.read_text("utf-8")
    (wit,) = re.findall(r"```wit\n(.*?)```", text, re.DOTALL)
    (tmp_path / "wit").mkdir()
    (tmp_path / "wit/greeter.wit").write_text(wit)
    for name, code in re.findall(r"```python\n# ([\w/]+\.py)\n(.*?)```", text, re.DOTALL):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(code)
    run(tmp_path, "-m", "witgen", "bindgen", "wit")
    run(tmp_path, "-m", "witgen", "bindgen", "wit", "--guest", "python")
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=project, text=True, capture_output=True, check=False)


def test_the_commands_it_shows_exist() -> None:
    shown = re.findall(r"^make (\w+)", README.read_text("utf-8"), re.MULTILINE)
    targets = re.findall(r"^([\w-]+):", (README.parent / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert shown == ["demo", "test"]
    assert set(shown) <= set(targets)


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)]+)\)", README.read_text("utf-8"))
    assert links
    assert [link for link in links if not link.startswith("http") and not (README.parent / link).exists()] == []


@pytest.mark.slow
def test_the_host_type_checks(project: Path) -> None:
    done = run(project, "-m", "mypy", "--strict", "host.py", "greeter")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_the_guest_type_checks(project: Path) -> None:
    done = run(project / "app", "-m", "mypy", "--strict", ".")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_host_without_its_component_says_so(project: Path) -> None:
    done = run(project, "host.py")
    assert done.returncode == 1
    assert "greeter.wasm" in done.stderr.splitlines()[-1]


@pytest.mark.slow
def test_the_guest_builds_and_the_host_prints_what_it_shows(project: Path) -> None:
    (shown,) = re.findall(r"```console\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    build, host, printed = re.match(r"\$ witgen (build .*?)  #.*\n\$ python (.*)\n([^$]*)$", shown).groups()
    built = run(project, "-m", "witgen", *build.split())
    assert built.returncode == 0, built.stdout + built.stderr
    assert run(project, host).stdout == printed


def test_a_mistake_is_told_as_it_shows(project: Path) -> None:
    (shown,) = re.findall(r"```text\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    wit = project / "wit/greeter.wit"
    wit.write_text(wit.read_text().replace("names: list<string>", "names: list<strng>"))
    checked = run(project, "-m", "witgen", "check", "wit")
    assert (checked.returncode, checked.stdout) == (1, "")
    assert checked.stderr == shown
