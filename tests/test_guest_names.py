"""Our stubs beside those that componentize-py makes of the same world: every module, class, function and parameter."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.support.guests import ROOT
from tests.support.python_guests import componentize, kitchen_wit
from tests.test_ui_guest import CASES, NAMES, SHIPPED, generated
from witgen.model import load

pytestmark = pytest.mark.slow

NOT_PYTHON = {"docs"}
"""Of a doc with three quotes in a row componentize-py makes no Python."""


def shape(sources):
    """What each module defines: by name the parameters, or the members, or nothing more."""
    return {name: names_in(text) for name, text in sources.items() if name != "wit_world/_unbound.py"}


def names_in(text):
    return {name: what for node in ast.parse(text).body for name, what in defined(node) if name != "__all__"}


def defined(node):
    match node:
        case ast.ClassDef():
            yield node.name, dict(pair for member in node.body for pair in defined(member))
        case ast.FunctionDef():
            special = node.name in {"__enter__", "__exit__"}
            yield node.name, () if special else tuple(arg.arg for arg in node.args.args)
        case ast.Assign(targets=[ast.Name() as target]) | ast.AnnAssign(target=ast.Name() as target):
            yield target.id, ()


def told_apart(theirs, ours):
    """The differences that are meant: a class of nothing, and types that are never what the guest meets."""
    exports = theirs.get("wit_world/exports/__init__.py", {})
    for name in [name for name, members in exports.items() if not members]:
        del exports[name]
    for path in [path for path in theirs if path.startswith("wit_world/exports/")]:
        for name, members in list(theirs[path].items()):
            if name not in ours[path] and any(module.get(name) == members for module in imports_in(theirs)):
                del theirs[path][name]
    return theirs


def imports_in(modules):
    return [names for path, names in modules.items() if path.startswith("wit_world/imports/")]


def of_componentize_py(out, wit, *world):
    componentize("-d", wit, *world, "bindings", out)
    files = sorted((out / "wit_world").rglob("*.py"))
    return {path.relative_to(out).as_posix(): path.read_text("utf-8") for path in files}


def compare(out, wit, files, *world):
    ours = shape({path: text for path, text in files.items() if path.startswith("wit_world/")})
    assert told_apart(shape(of_componentize_py(out, wit, *world)), ours) == ours


@pytest.fixture(autouse=True)
def _installed():
    pytest.importorskip("componentize_py")


@pytest.mark.parametrize("case", [name for name in NAMES if name not in NOT_PYTHON])
def test_expected_stubs(case, tmp_path):
    compare(tmp_path, CASES / case / "wit", generated(CASES / case / "wit"))


def test_stubs_of_the_kitchen(tmp_path):
    wit = kitchen_wit(tmp_path / "wit")
    compare(tmp_path / "out", wit, generated(wit, world="kitchen"), "-w", "kitchen")


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_stubs_of_shipped_worlds(name, tmp_path):
    wit = whole(tmp_path / "wit", SHIPPED[name])
    others = [other for other in SHIPPED.values() if other != SHIPPED[name]]
    (package,) = load([SHIPPED[name]], dependencies=others).roots
    for world in package.worlds:
        files = generated(SHIPPED[name], world=world.name.item, dependencies=others)
        compare(tmp_path / world.name.item, wit, files, "-w", world.name.item)


def whole(directory, package):
    """The package with everything it may depend on in `deps`."""
    (directory / "deps").mkdir(parents=True)
    for path in package.glob("*.wit"):
        (directory / path.name).write_bytes(path.read_bytes())
    for other in (ROOT / "wit" / "deps").iterdir():
        if other != package:
            (directory / "deps" / other.name).mkdir()
            for path in other.glob("*.wit"):
                (directory / "deps" / other.name / path.name).write_bytes(path.read_bytes())
    return directory


def test_names_are_really_compared(tmp_path):
    wit = CASES / "every_type" / "wit"
    files = {path: text.replace("minutes", "hours") for path, text in generated(wit).items()}
    with pytest.raises(AssertionError):
        compare(tmp_path, Path(wit), files)
