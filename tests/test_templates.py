"""Templates of a user's own: those of `examples/templates`, each kind used as its README says, and what they make
checked as a product; and what is refused, `tests/ui/templates`."""

from __future__ import annotations

import inspect
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import wasmtime

from tests.support.goldens import CASES
from tests.support.guests import ROOT
from witgen import WitError, WitgenError, generate
from witgen.choices import Guest
from witgen.codegen import customised, generate_guest, generate_host
from witgen.codegen.custom.ours import copies, our_template, our_templates
from witgen.model import load, select_world
from witgen.overlay import read_overlay

EXAMPLE = ROOT / "examples" / "templates"
WIT = ROOT / "examples" / "plugins" / "wit"
UI = Path(__file__).parent / "ui" / "templates"
REFUSED = sorted(path.name for path in UI.iterdir() if path.is_dir())
EXPORTS = {
    "demo:shop/pricing@1.0.0#describe": ([], ["i32"]),
    "demo:shop/pricing@1.0.0#[constructor]basket": (["i32"] * 6, ["i32"]),
    "demo:shop/pricing@1.0.0#[method]basket.add": (["i32"] * 4, ["i32"]),
    "demo:shop/pricing@1.0.0#[method]basket.discounts": (["i32"], ["i32"]),
    "demo:shop/pricing@1.0.0#[static]basket.checkout": (["i32"], ["i32"]),
    "cabi_realloc": (["i32"] * 4, ["i32"]),
}


def files_of(directory):
    files = [path for path in directory.rglob("*") if path.is_file() and path.name != "witgen.json"]
    return {path.relative_to(directory).as_posix(): path.read_text("utf-8") for path in files}


def test_a_reference_in_markdown(tmp_path, expect):
    generate(WIT, templates=EXAMPLE, guest="markdown", out=tmp_path / "out")
    made = files_of(tmp_path / "out")
    assert set(made) == {"world.md", "demo_shop/types.md", "demo_shop/shop.md", "demo_shop/pricing.md"}
    text = "\n".join(f"<!-- {path} -->\n{made[path]}" for path in sorted(made))
    expect(EXAMPLE / "expected.md", text)
    for page in made.values():
        for link in re.findall(r"\]\(([^)]+)\)", page):
            file, _, anchor = link.partition("#")
            target = page if not file else made[file]
            assert not anchor or f"### {anchor}\n" in target, link


def test_a_guest_in_zig_is_what_wasm_says(tmp_path):
    out = tmp_path / "out"
    result = generate(WIT, templates=EXAMPLE, guest="zig", out=out)
    assert set(result.written) == {"core.zig", "guest.zig"}
    zig = [sys.executable, "-m", "ziglang"]
    cache = {"ZIG_LOCAL_CACHE_DIR": str(tmp_path / "cache")}
    environment = {**os.environ, **cache}
    target = ["-target", "wasm32-freestanding", "-fno-entry", "-rdynamic", f"-femit-bin={tmp_path / 'guest.wasm'}"]
    subprocess.run([*zig, "build-exe", "guest.zig", *target], cwd=out, check=True, env=environment)
    module = wasmtime.Module(wasmtime.Engine(), (tmp_path / "guest.wasm").read_bytes())
    functions = {each.name: each.type for each in module.exports if isinstance(each.type, wasmtime.FuncType)}
    assert {name: (kinds(type_.params), kinds(type_.results)) for name, type_ in functions.items()} == EXPORTS


def kinds(types):
    return [str(each) for each in types]


def test_what_the_author_wrote_is_left_alone(tmp_path):
    out = tmp_path / "out"
    generate(WIT, templates=EXAMPLE, guest="zig", out=out)
    (out / "guest.zig").write_text("// mine\n")
    (out / "more.zig").write_text("// mine\n")
    generate(WIT, templates=EXAMPLE, guest="zig", out=out)
    assert (out / "guest.zig").read_text() == "// mine\n"
    assert json.loads((out / "witgen.json").read_text())["skeleton"] == ["guest.zig"]


def test_the_host_templates_replace_and_add(tmp_path):
    plain, made = tmp_path / "plain", tmp_path / "made"
    generate(WIT, out=plain)
    result = generate(WIT, out=made, templates=EXAMPLE)
    contents = files_of(made).pop("CONTENTS.md")
    assert "* `demo_shop/pricing.py`: demo:shop/pricing@1.0.0, exported\n" in contents
    licence = "# SPDX-License-Identifier: Apache-2.0\n"
    for path, text in files_of(plain).items():
        changed = path.count("/") and not path.endswith("__init__.py")
        assert files_of(made)[path] == (licence if changed else "") + text
    assert result.remarks == ()


@pytest.mark.parametrize("case", ["every_type", "names", "docs", "world_items", "labels", "empty", "nesting", "inline"])
def test_copies_of_ours_make_the_same(case, tmp_path):
    for name, text in copies(our_templates()).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    resolved = load([CASES / case / "wit"])
    world = select_world(resolved)
    with customised(read_overlay(tmp_path), "host"):
        made = generate_host(world, resolved.packages, version="0.0.0")
    assert made == generate_host(world, resolved.packages, version="0.0.0")


@pytest.mark.parametrize("language", list(Guest), ids=lambda each: each.value)
def test_copies_of_ours_make_the_same_guest(language, tmp_path):
    for name, text in copies(our_templates()).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    world = select_world(load([ROOT / "tests/ui/guest/every_type/wit"]))
    with customised(read_overlay(tmp_path), f"guest/{language.value}"):
        made = generate_guest(world, language, version="0.0.0")
    assert made == generate_guest(world, language, version="0.0.0")


def every_world():
    wit = [*(CASES.iterdir()), *(ROOT / "tests/ui/guest").iterdir()]
    return sorted({case / "wit" for case in wit})


@pytest.mark.parametrize("wit", every_world(), ids=lambda path: f"{path.parent.parent.name}-{path.parent.name}")
@pytest.mark.parametrize("language", ["markdown", "zig"])
def test_the_examples_take_any_world(wit, language, tmp_path):
    generate(wit, templates=EXAMPLE, guest=language, out=tmp_path / "out")
    if language == "zig":
        command = [sys.executable, "-m", "ziglang", "ast-check"]
        for path in sorted((tmp_path / "out").rglob("*.zig")):
            subprocess.run([*command, str(path)], check=True)


def refusal(case, monkeypatch, tmp_path):
    """The error of a case: `options.json` says how it is generated, `templates` has the templates."""
    where = Path(shutil.copytree(UI / case, tmp_path / case))
    monkeypatch.chdir(where)
    found = where / "options.json"
    options = json.loads(found.read_text("utf-8")) if found.exists() else {}
    with pytest.raises(WitgenError) as error:
        generate(UI / "world.wit", templates="templates", out="out", **options)
    assert not (where / "out").exists(), "something was written"
    return error.value


@pytest.mark.parametrize("case", REFUSED)
def test_refusal(case, expect, monkeypatch, tmp_path):
    expect(UI / f"{case}.stderr", f"{refusal(case, monkeypatch, tmp_path)}\n")


def snippets(page):
    """The templates that a page of the docs shows in full."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    return [inspect.cleandoc(each) for each in re.findall(r"```jinja\n(.*?)```", text, re.DOTALL)]


@pytest.mark.parametrize("page", ["guide.md", "templates.md"])
def test_the_licence_of_the_docs(page, tmp_path):
    (shown,) = (each for each in snippets(page) if "extends" in each)
    (tmp_path / "mine/host").mkdir(parents=True)
    (tmp_path / "mine/host/interface.py.j2").write_text(shown)
    generate(WIT, templates=tmp_path / "mine", out=tmp_path / "out")
    made = (tmp_path / "out/demo_shop/shop.py").read_text()
    assert made.startswith("# SPDX-License-Identifier: Apache-2.0\n# Generated by witgen")


def test_the_language_of_the_guide(tmp_path):
    (shown,) = (each for each in snippets("guide.md") if "extern" in each)
    (tmp_path / "mine/guest/zig").mkdir(parents=True)
    (tmp_path / "mine/guest/zig/core.zig.j2").write_text(shown)
    generate(WIT, templates=tmp_path / "mine", guest="zig", out=tmp_path / "out")
    made = (tmp_path / "out/core.zig").read_text()
    assert 'extern "demo:shop/shop@1.0.0" fn @"[method]receipt.line"(i32, i32, i32, i64) void;\n' in made


PIECES = [
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "|",
    ".",
    "(",
    ")",
    "'",
    "~",
    " if ",
    "\n",
    "\r",
    "\f",
    "\u2028",
    "\0",
    "endfor",
    "block",
]
PIECES += ["endblock", "extends", "import", "*", "-", "None", "self", "super()", "world", " is record", "[0]", "{", "}"]


def damaged(text, chance):
    """A template with one slip of the hand."""
    place = chance.randrange(len(text) + 1)
    piece = chance.choice(["", *PIECES, text[chance.randrange(len(text)) :][:40]])
    return text[:place] + piece + text[place + chance.randrange(5) :]


@pytest.mark.parametrize("seed", range(60))
def test_no_slip_of_the_hand_is_a_crash(seed, tmp_path):
    chance = random.Random(seed)
    names = [name for name in our_templates() if name.startswith(("host/", "guest/python/"))]
    name = chance.choice(names)
    (tmp_path / "mine" / name).parent.mkdir(parents=True)
    (tmp_path / "mine" / name).write_bytes(damaged(our_template(name).text, chance).encode())
    guest = None if name.startswith("host/") else "python"
    wit = ROOT / "tests/ui/guest/every_type/wit"
    try:
        generate(wit, templates=tmp_path / "mine", guest=guest, out=tmp_path / "out")
    except WitError as error:
        assert not (tmp_path / "out").exists()
        for problem in error.diagnostics:
            assert problem.span is not None
            assert problem.render()
