"""Compilers for guests in C, Rust, Python and JavaScript, each step shown with the time it took.

Only needed to rebuild a guest. `zig cc` and componentize-py come from PyPI (ziglang, componentize-py), rustc from
rustup or from Debian, componentize-js and componentize-qjs from npm (javascript/package.json). C and Rust become a core
module; to make that a component, and to print it, takes wasm-tools, which npm has (package.json) for node.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = [
    "CACHE",
    "ToolError",
    "build",
    "c_component",
    "c_guest",
    "c_module",
    "c_stubs",
    "component_text",
    "dummy",
    "missing",
    "node_modules",
    "python_component",
    "quickjs_component",
    "rust_compiler",
    "rust_component",
    "rust_module",
    "starling_component",
]

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".cache" / "toolchain"
MODULE = ("-Os", "-g0", "-std=c17", "-Wl,--strip-all")
FREESTANDING = ("--target=wasm32-freestanding", "-Wl,--no-entry", *MODULE)
LIBC = ("--target=wasm32-wasi", "-mexec-model=reactor", "-Wl,-z,stack-size=1048576", *MODULE)
RUST_TARGET = "wasm32-unknown-unknown"
RUST_OPTIONS = ("--edition=2021", "--crate-type=cdylib", "-Copt-level=s", "-Clto", "-Cstrip=symbols", "-Dwarnings")
RUST_ADVICE = f"rustup target add {RUST_TARGET} (on Debian: apt-get install rustc libstd-rust-dev-wasm32 lld)"
NPM_PACKAGE = "@bytecodealliance/jco-transpile"
JAVASCRIPT = HERE / "javascript" / "package.json"
FEATURES = ("stdio", "random", "clocks", "http", "fetch-event")
WARNINGS = ("-Wall", "-Wextra", "-Werror")


class ToolError(Exception):
    """A tool is missing or failed; the text says which, and what it had to say."""


def missing(*tools: str) -> str | None:
    """Say what has to be installed for `tools` (of `zig`, `componentize-py`, `rust`, `node`), or None."""
    wanted = {
        "zig": (find_spec("ziglang"), "pip install ziglang"),
        "componentize-py": (find_spec("componentize_py"), "pip install componentize-py"),
        "rust": (
            "rust" not in tools or rust_compiler(),
            f"rustc for {RUST_TARGET}: {RUST_ADVICE}",
        ),
        "node": (shutil.which("node") and shutil.which("npm"), "node and npm, from https://nodejs.org"),
    }
    advice = [how for tool, (found, how) in wanted.items() if tool in tools and not found]
    return f"not installed: {'; '.join(advice)}" if advice else None


def build(guests: Mapping[str, Callable[[Path], None]], home: Path) -> None:
    """The command line of a build.py: `guests` gives each file it can make, and how; `home` is where they go."""
    parser = argparse.ArgumentParser(description="Rebuild guests from their sources.")
    parser.add_argument("guest", nargs="*", help=f"of {', '.join(guests)}; all, if none is named")
    parser.add_argument("--out", type=Path, default=home, help="the directory to write to")
    options = parser.parse_args()
    if unknown := set(options.guest) - set(guests):
        parser.error(f"no recipe for {', '.join(sorted(unknown))}; there is one for {', '.join(guests)}")
    failures = [error for name in options.guest or guests if (error := attempt(name, guests[name], options.out))]
    if failures:
        sys.exit("\n".join(failures))


def attempt(name: str, make: Callable[[Path], None], out: Path) -> str | None:
    """Make one guest; what went wrong, or None, for the others need not fail with it."""
    print(name)
    try:
        make(out / name)
    except ToolError as error:
        return f"{name}: {error}"
    return None


def c_component(sources: list[Path], wit: Path, world: str, out: Path) -> None:
    """Build a component from C that has the canonical ABI in its own hands, by way of abi.h."""
    _c_component([*sources, HERE / "abi.c"], (*FREESTANDING, f"-I{HERE}"), wit, world, out)


def c_guest(sources: list[Path], stubs: Path, wit: Path, world: str, out: Path, *, libc: bool = False) -> None:
    """Build a component from C that includes the header which c_stubs wrote to `stubs`."""
    glue = [path for path in stubs.glob("*.c") if path.name != "app.c"]
    _c_component([*sources, *glue], (*(LIBC if libc else FREESTANDING), f"-I{stubs}"), wit, world, out)


def c_stubs(wit: Path, world: str, stubs: Path) -> None:
    """Write header, glue and, once, the skeleton of a world to a directory."""
    command = (sys.executable, "-m", "witgen", "bindgen", str(wit), "-w", world, "--guest", "c", "-o", str(stubs))
    with step(f"witgen bindgen -w {world} --guest c"):
        run(*command, needs=None, env={"PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), *filter(None, sys.path)])})


def _c_component(sources: list[Path], options: tuple[str, ...], wit: Path, world: str, out: Path) -> None:
    """Compile C to a component, and write it to `out` as text, under a line that says of what, and by what."""
    if lacking := missing("zig", "node"):
        raise ToolError(lacking)
    core = CACHE / "core" / f"{sha256(str(out).encode()).hexdigest()[:16]}.wasm"
    c_module(sources, core, *options)
    names = ", ".join(source.name for source in sources)
    made = f";; Built from {names} by zig {version('ziglang')} and wasm-tools of {NPM_PACKAGE} {npm_version()}.\n"
    out.write_text(made + component_text(core, wit, world), encoding="utf-8", newline="\n")


def c_module(sources: list[Path], out: Path, *options: str) -> None:
    """Compile C to a core module."""
    out.parent.mkdir(parents=True, exist_ok=True)
    command = (sys.executable, "-m", "ziglang", "cc", *options, *WARNINGS, "-o", str(out), *map(str, sources))
    with step(f"zig cc {' '.join(file.name for file in sources)}"):
        run(*command, needs="zig", env={"ZIG_GLOBAL_CACHE_DIR": str(CACHE / "zig")})


def rust_component(root: Path, wit: Path, world: str, out: Path) -> None:
    """Build a component from a crate without dependencies, of which `root` is the lib.rs, and write it to `out`."""
    if lacking := missing("rust", "node"):
        raise ToolError(lacking)
    core = CACHE / "core" / f"{sha256(str(out).encode()).hexdigest()[:16]}.wasm"
    rust_module(root, core)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(component_text(core, wit, world), encoding="utf-8", newline="\n")


def rust_module(root: Path, out: Path) -> None:
    """Compile a crate without dependencies to a core module."""
    out.parent.mkdir(parents=True, exist_ok=True)
    command = (rust_compiler() or "rustc", *RUST_OPTIONS, f"--target={RUST_TARGET}", "-o", str(out), str(root))
    with step(f"rustc {root.name}"):
        run(*command, needs="rust")


@cache
def rust_compiler() -> str | None:
    """The first rustc that has a standard library for wasm, of PATH's and the system's; None without."""
    for compiler in filter(None, map(shutil.which, ("rustc", "/usr/bin/rustc"))):
        command = [compiler, "--print=target-libdir", f"--target={RUST_TARGET}"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode == 0 and Path(done.stdout.strip()).is_dir():
            return compiler
    return None


def component_text(core: Path, wit: Path, world: str) -> str:
    """Make a core module the component of a world; return it as text."""
    return wasm_tools(f"component for world {world}", "new", str(core), str(wit), world)


def dummy(wit: Path, world: str) -> str:
    """Return the text of a core module that has all a world asks for, and does nothing."""
    return wasm_tools(f"signatures of world {world}", "dummy", str(wit), world)


def python_component(app: Path, wit: Path, world: str, out: Path, *, wasi: bool = True) -> None:
    """Build a component from a Python module; without `wasi` it imports none of it."""
    out.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", "import sys; from componentize_py import script; sys.exit(script())"]
    options = ["--wit-path", str(wit), "--world", world, "componentize", app.stem, "-p", str(app.parent)]
    stub = [] if wasi else ["--stub-wasi"]
    with step(f"componentize-py {app.name}, which takes a while"):
        run(*command, *options, *stub, "-o", str(out), needs="componentize-py")


def starling_component(app: Path, wit: Path, world: str, out: Path) -> None:
    """Build a component from a JavaScript module, with StarlingMonkey in it; it imports nothing of WASI."""
    options = ["--wit", str(wit), "-n", world, "-d", *FEATURES, "-o", str(out)]
    javascript("@bytecodealliance/componentize-js/src/cli.js", [str(app), *options], out)


def quickjs_component(app: Path, wit: Path, world: str, out: Path) -> None:
    """Build a component from a JavaScript module, with QuickJS in it; it imports nothing of WASI."""
    options = ["--wit", str(wit), "--js", str(app), "-n", world, "--sync", "--stub-wasi", "-o", str(out)]
    javascript("componentize-qjs/cli.mjs", options, out)


def javascript(tool: str, arguments: list[str], out: Path) -> None:
    """Run a tool of javascript/package.json, which is a script for node."""
    if lacking := missing("node"):
        raise ToolError(lacking)
    out.parent.mkdir(parents=True, exist_ok=True)
    script = node_modules(JAVASCRIPT, optional=True) / tool
    with step(f"{tool.removeprefix('@bytecodealliance/').partition('/')[0]} {out.name}"):
        run("node", str(script), *arguments, needs="node")


def wasm_tools(what: str, *arguments: str) -> str:
    """Run component.mjs, with its packages fetched once."""
    env = {"NODE_MODULES": str(node_modules())}
    with step(what):
        return run("node", str(HERE / "component.mjs"), *arguments, needs="node", env=env)


def node_modules(manifest: Path = HERE / "package.json", *, optional: bool = False) -> Path:
    """Return a directory that holds the packages of `manifest`, fetched if they are not there.

    `optional` are the binaries for this system that some packages have as packages of their own.
    """
    content = manifest.read_bytes()
    home = CACHE / f"node-{sha256(content).hexdigest()[:16]}"
    done = home / "complete"
    if not done.exists():
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_bytes(content)
        npm = shutil.which("npm") or "npm"
        options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
        with step("npm install, once"):
            run(npm, "install", *options, *([] if optional else ["--omit=optional"]), needs="node", cwd=home)
        done.touch()
    return home / "node_modules"


def npm_version() -> str:
    manifest = json.loads((HERE / "package.json").read_bytes())
    return str(manifest["dependencies"][NPM_PACKAGE])


def run(*command: str, needs: str | None, env: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a tool and return what it printed."""
    if needs and (lacking := missing(needs)):
        raise ToolError(lacking)
    done = subprocess.run(
        command, env={**os.environ, **(env or {})}, cwd=cwd, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise ToolError(f"{' '.join(command)}\nfailed ({done.returncode}):\n{done.stderr or done.stdout}")
    return done.stdout


@contextmanager
def step(what: str) -> Iterator[None]:
    """Show a step while it runs, and then how long it took."""
    started = time.perf_counter()
    print(f"  {what} …", end=" ", flush=True)
    try:
        yield
    except ToolError:
        print("failed")
        raise
    print(f"{time.perf_counter() - started:.1f} s")
