"""Every way to install witgen, each used for real: wheel, sdist, zip, editable.

No index is asked: an environment is empty but for what the wheel says it requires, linked from this one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
BIN = "Scripts" if os.name == "nt" else "bin"

WIT = """\
package demo:greeter@0.1.0;

interface log {
  log: func(message: string);
}

world greeter {
  import log;
  export greet: func(names: list<string>) -> result<string, string>;
}
"""

USE = """\
import sys
import greeter, witgen, witgen.runtime
assert greeter.Imports and greeter.World and greeter.load
print(witgen.__file__)
print(*sorted({"parsimonious", "jinja2", "black", "click", "rich"} & sys.modules.keys()))
"""


@dataclass(frozen=True)
class Environment:
    """A virtual environment without pip, and the directory its programs are run in."""

    path: Path
    work: Path

    def run(self, *command: str | Path, **env: str) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        done = subprocess.run(
            [str(self.path / BIN / command[0]), *map(str, command[1:])],
            cwd=self.work,
            env=clean | env,
            text=True,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def install(self, *arguments: str | Path) -> None:
        pip("--python", self.path / BIN / "python", "install", "--no-deps", "--no-index", *arguments)

    def use(self, witgen: Sequence[str], **env: str) -> Path:
        """Generate a package and import it; where witgen was imported from."""
        assert "bindgen" in self.run(*witgen, "--help", **env)
        assert "written" in self.run(*witgen, "bindgen", "greeter.wit", **env)
        assert "up to date" in self.run(*witgen, "bindgen", "greeter.wit", "--check", **env)
        where, loaded = self.run("python", "-W", "error", "-c", USE, **env).splitlines()
        assert not loaded, "what runs components needs no generator"
        return Path(where)


def pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *map(str, arguments)]
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def build(source: Path, target: str, out: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(out)]
    done = subprocess.run(command, cwd=source, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = out.iterdir()
    return made


def requirements(names: Iterable[str], seen: set[str]) -> set[str]:
    """The distributions that `names` need, directly or not, on this interpreter and without extras."""
    for name in names:
        if name not in seen:
            seen.add(name)
            found = map(Requirement, distribution(name).requires or ())
            requirements((r.name for r in found if r.marker is None or r.marker.evaluate({"extra": ""})), seen)
    return seen


def link(name: str, into: Path) -> None:
    """Make what a distribution installed importable from another directory."""
    for top in {file.parts[0] for file in distribution(name).files or ()} - {"..", "__pycache__"}:
        here, there = Path(str(distribution(name).locate_file(top))), into / top
        if os.name == "nt":
            (shutil.copytree if here.is_dir() else shutil.copy)(here, there)
        else:
            there.symlink_to(here)


def make_environment(path: Path, required: Iterable[str]) -> Environment:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", path / "venv"], check=True)
    (path / "work").mkdir()
    (path / "work/greeter.wit").write_text(WIT)
    dependencies = path / "dependencies"
    dependencies.mkdir()
    for name in requirements(required, set()):
        link(name, dependencies)
    environment = Environment(path / "venv", path / "work")
    site = environment.run("python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(site, "dependencies.pth").write_text(f"{dependencies}\n")
    return environment


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def declared(wheel: Path) -> list[Requirement]:
    with zipfile.ZipFile(wheel) as file:
        (metadata,) = (name for name in file.namelist() if name.endswith(".dist-info/METADATA"))
        lines = file.read(metadata).decode().splitlines()
    return [Requirement(line.split(": ", 1)[1]) for line in lines if line.startswith("Requires-Dist: ")]


@pytest.fixture(scope="module")
def required(declared: list[Requirement]) -> list[str]:
    return [each.name for each in declared if each.marker is None]


def members(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as file:
        return set(file.namelist())


def checkout_copy(path: Path) -> Path:
    """The files a build needs, as a checkout has them."""
    for name in ("witgen", "templates", "wit"):
        shutil.copytree(ROOT / name, path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(ROOT / name, path / name)
    return path


def test_it_requires_what_was_agreed_and_nothing_else(required: list[str]) -> None:
    assert sorted(required) == ["black", "click", "jinja2", "parsimonious", "rich", "wasmtime"]


@pytest.mark.parametrize(
    ("extra", "names"), [("testing", ["hypothesis", "pytest"]), ("python-guest", ["componentize-py"])]
)
def test_extras_bring_what_they_say(declared: list[Requirement], extra: str, names: list[str]) -> None:
    chosen = [each.name for each in declared if each.marker and each.marker.evaluate({"extra": extra})]
    assert sorted(chosen) == names


def test_the_wheel_holds_the_package_and_its_data(wheel: Path) -> None:
    names = members(wheel)
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"witgen"}
    for kind, where in (("templates", "templates"), ("wit", "wit"), ("witgen", "")):
        expected = {f"witgen/{where}/{p.relative_to(ROOT / kind).as_posix()}".replace("//", "/") for p in data(kind)}
        assert expected
        assert expected <= names, f"missing: {expected - names}"
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def data(kind: str) -> Iterable[Path]:
    return (p for p in (ROOT / kind).rglob("*") if p.is_file() and "__pycache__" not in p.parts)


def test_a_wheel_in_an_empty_environment(wheel: Path, required: list[str], tmp_path: Path) -> None:
    environment = make_environment(tmp_path, required)
    environment.install(wheel)
    assert environment.path in environment.use(["witgen"]).parents
    assert environment.run("witgen", "--version") == environment.run("python", "-m", "witgen", "--version")


def test_a_zip_on_the_path(wheel: Path, required: list[str], tmp_path: Path) -> None:
    environment = make_environment(tmp_path, required)
    where = environment.use(["python", "-m", "witgen"], PYTHONPATH=str(wheel))
    assert wheel in where.parents


def test_an_editable_install_uses_the_checkout(required: list[str], tmp_path: Path) -> None:
    checkout = checkout_copy(tmp_path / "checkout")
    environment = make_environment(tmp_path, [*required, "hatchling", "editables"])
    environment.install("--no-build-isolation", "--editable", checkout)
    assert checkout in environment.use(["witgen"]).parents
    for template in checkout.glob("templates/host/*.j2"):
        template.write_text(template.read_text().replace("Do not edit.", "Do not dare."))
    environment.run("witgen", "bindgen", "greeter.wit")
    assert "Do not dare." in (environment.work / "greeter/__init__.py").read_text(), "an edited template is not used"


def test_the_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    sdist = build(ROOT, "sdist", tmp_path / "sdist")
    with tarfile.open(sdist) as file:
        file.extractall(tmp_path, **({"filter": "data"} if hasattr(tarfile, "data_filter") else {}))  # none in 3.11.2
    (unpacked,) = (path for path in tmp_path.glob("witgen-*") if path.is_dir())
    named = {
        *re.findall(r"(?<![\w/.])(?:\.ci|docs|tests|wit)/[\w./-]*\w", (ROOT / "CONTRIBUTING.md").read_text("utf-8")),
        *re.findall(r"[.\w]+/[\w/-]+\.py", (ROOT / "Makefile").read_text("utf-8")),
    }
    assert {".ci/allowed-skips.txt", ".ci/lowest.py", "docs/design", "examples/demo.py", "tests/ui"} <= named
    assert not [name for name in sorted(named) if not (unpacked / name).exists()]
    assert members(build(unpacked, "wheel", tmp_path / "again")) == members(wheel)
