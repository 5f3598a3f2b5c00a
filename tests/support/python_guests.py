"""Guests in Python: the kitchen's WIT as far as componentize-py takes it, and components built once in a session."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import witgen
from tests.support.guests import ROOT

__all__ = ["SOURCES", "build", "componentize", "kitchen_app", "kitchen_wit"]

KITCHEN = ROOT / "tests" / "guests" / "kitchen"
SOURCES = KITCHEN / "python"
INLINE = r"(?:  ///[^\n]*\n)?  (?:import|export) \w+: interface \{\n.*?\n  \}\n"


def kitchen_wit(directory):
    """The world `kitchen` without what componentize-py cannot do: interfaces in place, a `self`, maps beside it."""
    shutil.copytree(KITCHEN / "wit", directory)
    (directory / "larder.wit").unlink()
    for name, pattern, text in (("kitchen.wit", INLINE, ""), ("values.wit", "%self: bool", "%me: bool")):
        path = directory / name
        path.write_text(re.sub(pattern, text, path.read_text("utf-8"), flags=re.DOTALL), encoding="utf-8")
    return directory


def kitchen_app(wit, directory):
    """The skeleton of the kitchen, filled in: `values` mechanically, the rest by hand."""
    witgen.generate(wit, world="kitchen", guest="python", out=directory)
    (directory / "mirrored.py").write_text(mirrored((directory / "app.py").read_text("utf-8")), encoding="utf-8")
    for path in SOURCES.iterdir():
        if path.suffix == ".py":
            shutil.copy(path, directory)
    return directory


def mirrored(skeleton):
    """The class `Values` of the skeleton: each function calls the import of its name."""
    head = skeleton[: skeleton.index("class WitWorld")].replace("import wit_world\n", "")
    head = head.replace("from wit_world.exports import guest as exported_guest\n", "").replace(
        "host, types", "types, values"
    )
    body = skeleton[skeleton.index("class Values") : skeleton.index("class Guest")]
    pattern = r"def (\w+)\((.*?)\) -> ([^:]*):(.*?)raise NotImplementedError"
    return head + re.sub(pattern, filled, body, flags=re.DOTALL)


def filled(function):
    """One function; its parameters are what stands before a colon."""
    name, params, result, docs = function.groups()
    arguments = ", ".join(re.findall(r"(\w+): ", params))
    return f"def {name}({params}) -> {result}:{docs}return values.{name}({arguments})"


def componentize(*arguments):
    """Run componentize-py; what it has to say when it fails is the error."""
    command = [sys.executable, "-c", "import sys; from componentize_py import script; sys.exit(script())", *arguments]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def build(wit, world, app, out):
    """A component of what lies in `app`."""
    componentize("-d", wit, "-w", world, "componentize", "app", "-p", app, "-o", out)
    return out
