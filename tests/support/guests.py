"""Guests built from their sources by the documented command, once for each state of sources and tools."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from examples.toolchain.toolchain import missing

__all__ = ["ROOT", "built", "cached"]

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "guests"
TOOLCHAIN = ROOT / "examples" / "toolchain"
SOURCES = ("*.c", "*.h", "*.j2", "*.js", "*.py", "*.mjs", "*.rs", "*.wit", "package.json")
JS_TOOLS = ("node",)
C_TOOLS = ("zig", "node")
PYTHON_TOOLS = ("componentize-py",)
RUST_TOOLS = ("rust", "node")
STUBS = (ROOT / "templates" / "guest", ROOT / "witgen" / "codegen" / "guest")
PACKAGES = {"zig": "ziglang", "componentize-py": "componentize-py"}


def built(directory: Path, name: str) -> Path:
    """The guest `name` that `directory/build.py` makes; skips the test where a tool is not installed."""
    if lacking := missing(*tools_for(directory, name)):
        pytest.skip(lacking)
    return cached(directory, name)


def cached(directory: Path, name: str) -> Path:
    """The same where the tools are known to be installed, as the benchmarks' are."""
    versions = [f"{tool} {version(PACKAGES[tool])}" for tool in tools_for(directory, name) if tool in PACKAGES]
    guest = CACHE / fingerprint(directory, name, versions) / name
    if not guest.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=CACHE) as work:
            build(directory, name, Path(work))
            guest.parent.mkdir(exist_ok=True)
            Path(work, name).replace(guest)
    return guest


def tools_for(directory: Path, name: str) -> tuple[str, ...]:
    """What it takes to build a guest, by its name: `guest.wat`, `guest.qjs.wasm`, `guest.wasm`."""
    if name.endswith(".wat"):
        return RUST_TOOLS if (directory / "Cargo.toml").exists() else C_TOOLS
    return JS_TOOLS if name.endswith((".starling.wasm", ".qjs.wasm")) else PYTHON_TOOLS


def build(directory: Path, name: str, out: Path) -> None:
    """Run the command that the READMEs give."""
    command = [sys.executable, str(directory / "build.py"), name, "--out", str(out)]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"


def fingerprint(directory: Path, name: str, versions: list[str]) -> str:
    """A digest of all that decides what is built; guests in several languages have their WIT beside them."""
    digest = sha256("\n".join([name, *versions]).encode())
    places = (directory, directory.parent / "wit", TOOLCHAIN, *STUBS)
    for file in sorted({file for place in places for file in sources(place)}):
        digest.update(f"\n{file.relative_to(ROOT).as_posix()}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()[:24]


def sources(directory: Path) -> list[Path]:
    """The sources in a directory, but not the packages generated there; a guest's own files lie beside its manifest."""
    manifests = (path for path in directory.rglob("witgen.json") if '"guest"' not in path.read_text(encoding="utf-8"))
    generated = {manifest.parent for manifest in manifests}
    found = (file for pattern in SOURCES for file in directory.rglob(pattern))
    return [file for file in found if not generated.intersection(file.parents)]
