"""Guests in Rust: the kitchen, filled in, and components built once in a session."""

from __future__ import annotations

import re
import shutil

import pytest

import witgen
from examples.toolchain.toolchain import component_text, missing, rust_module
from tests.support.guests import ROOT

__all__ = ["KITCHEN", "build", "kitchen_crate", "larder_crate", "needs_rust"]

KITCHEN = ROOT / "tests" / "guests" / "kitchen"
SOURCES = KITCHEN / "rust" / "src"

LARDER = """\
mod bindings;
mod lend;
mod mirrored;

struct Component;

bindings::export!(Component with_types_in bindings);
"""


def needs_rust():
    """Skip where no Rust for wasm is installed, or no node."""
    if lacking := missing("rust", "node"):
        pytest.skip(lacking)


def kitchen_crate(directory):
    """The skeleton of the kitchen, filled in: `values` mechanically, the rest by hand."""
    witgen.generate(KITCHEN / "wit", world="kitchen", guest="rust", out=directory)
    skeleton = (directory / "src" / "lib.rs").read_text("utf-8")
    for path in SOURCES.iterdir():
        shutil.copy(path, directory / "src")
    (directory / "src" / "mirrored.rs").write_text(mirrored(skeleton, "values"), encoding="utf-8")
    return directory


def larder_crate(directory):
    """Maps, mirrored."""
    witgen.generate(KITCHEN / "wit", world="larder", guest="rust", out=directory)
    root = directory / "src" / "lib.rs"
    (directory / "src" / "mirrored.rs").write_text(mirrored(root.read_text("utf-8"), "maps"), encoding="utf-8")
    shutil.copy(SOURCES / "lend.rs", directory / "src")
    root.write_text(LARDER, encoding="utf-8")
    return directory


def mirrored(skeleton, interface):
    """The implementation of an interface that is imported and exported: each function calls the import."""
    start = skeleton.index(f"impl {interface}::Guest for Component")
    body = skeleton[start : skeleton.index("\n}\n", start) + 3]
    uses = [
        f"use crate::bindings::exports::test::kitchen::{interface};",
        f"use crate::bindings::test::kitchen::{interface} as host;",
        "use crate::lend::Lend;",
        "use crate::Component;",
    ]
    return (
        "\n".join(uses) + "\n\n" + re.sub(r"fn (\w+)\((.*?)\)( -> .*?)? \{\s*todo!\(\)", filled, body, flags=re.DOTALL)
    )


def filled(function):
    """One function; its parameters are what stands before a colon and a space."""
    name, params, result = function.groups()
    arguments = ", ".join(f"{each}.lend()" for each in re.findall(r"(\w+): ", params))
    return f"fn {name}({params}){result or ''} {{\n        host::{name}({arguments})"


def build(directory, wit, world, out):
    """A component of the crate in `directory`, as text."""
    core = out.with_suffix(".core.wasm")
    rust_module(directory / "src" / "lib.rs", core)
    out.write_text(component_text(core, wit, world), encoding="utf-8")
    return out
