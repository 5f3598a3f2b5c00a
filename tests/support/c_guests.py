"""Guests in C: what compilers say to generated files, and components made of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from examples.toolchain.toolchain import CACHE, component_text, missing
from tests.guests.mirror import mirror
from witgen.choices import Guest
from witgen.codegen import generate_guest
from witgen.model import load, select_world

__all__ = ["clang", "compiled", "component", "made", "zig"]

WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Wshadow", "-Werror")
ZIG = (sys.executable, "-m", "ziglang", "cc")


def made(directory, *paths, world=None, dependencies=()):
    """Write the files of a guest to a directory, the skeleton too; return it."""
    chosen = select_world(load(paths, dependencies=dependencies), world)
    files = generate_guest(chosen, Guest.C, version="0.0.0")
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in {**files.stubs, **files.skeleton}.items():
        (directory / name).write_text(text, encoding="utf-8")
    return directory


def zig():
    """The command of zig's C compiler; the test is skipped without it."""
    if lacking := missing("zig"):
        pytest.skip(lacking)
    return ZIG


def clang():
    """The command of the system's clang, if it makes wasm; the test is skipped without it."""
    if not (shutil.which("clang") and shutil.which("wasm-ld")):
        pytest.skip("not installed: clang and lld (apt-get install clang lld)")
    return ("clang", "-nostdlib")


def compiled(command, sources, out, *options, target="wasm32-freestanding"):
    """Make a core module, without a warning."""
    target = "wasm32" if command[0] == "clang" else target
    entry = () if target == "wasm32-wasi" else ("-Wl,--no-entry",)
    done = subprocess.run(
        [*command, f"--target={target}", *entry, *WARNINGS, *options, "-o", str(out), *map(str, sources)],
        env={**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(CACHE / "zig")},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return Path(out)


def component(core, wit, world, out):
    """Make a component of a core module, which fails where that has not exactly what the world asks for."""
    if lacking := missing("node"):
        pytest.skip(lacking)
    out.write_text(component_text(core, wit, world), encoding="utf-8")
    return out


def mirrored(command, wit, world, home, *sources, target="wasm32-freestanding"):
    """A component of a world whose functions used both ways are mirrored; the rest is in `sources`."""
    stubs = made(home, wit, world=world)
    source = home / "mirror" / "mirror.c"
    source.parent.mkdir()
    source.write_text(mirror((stubs / "app.c").read_text(encoding="utf-8")), encoding="utf-8")
    glue = [path for path in stubs.glob("*.c") if path.name != "app.c"]
    core = compiled(command, [source, *sources, *glue], home / "core.wasm", f"-I{stubs}", "-O2", target=target)
    return component(core, wit, world, home / "component.wat")
