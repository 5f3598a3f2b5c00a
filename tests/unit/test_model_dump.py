"""The JSON of a model says what the model says, every id leads somewhere, and nothing takes too long."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.model_json import Reader, packages_of
from tests.support.random_wit import Package
from witgen.errors import WitError
from witgen.model import load
from witgen.model.dump import dump

ROOT = Path(__file__).parents[2]
UI = ROOT / "tests" / "ui"
FIXTURES = sorted(e for kind in ("parse", "model") for e in (UI / kind).iterdir() if e.is_dir() or e.suffix == ".wit")
SHIPPED = sorted(e for e in (ROOT / "wit" / "deps").iterdir() if e.is_dir())


def check(resolved):
    reader = Reader(json.loads(json.dumps(dump(resolved))))
    assert reader.packages() == packages_of(resolved)
    for arena, entries in reader.document.items():
        assert reader.seen[arena] == set(range(len(entries))), arena
    in_order(reader.document["types"])
    return reader.document


def in_order(types):
    for number, entry in enumerate(types):
        assert all(ref < number for ref in refs(entry["kind"]))


def refs(kind):
    """The types a type refers to."""
    match kind:
        case {"fixed-length-list": [element, _]}:
            return refs(element)
        case int():
            return [kind]
        case list():
            return [ref for each in kind for ref in refs(each)]
        case dict():
            return [ref for each in kind.values() for ref in refs(each)]
        case _:
            return []


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_json_says_what_the_model_says(path):
    check(load([path], all_features=True))


@pytest.mark.parametrize("package", SHIPPED, ids=lambda path: path.name)
def test_json_of_what_is_shipped(package, tmp_path):
    for file in package.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "deps").mkdir()
    for other in SHIPPED:
        if other != package:
            (tmp_path / "deps" / other.name).symlink_to(other)
    check(load([tmp_path], all_features=True))


def test_random_packages(tmp_path):
    source = tmp_path / "random.wit"
    for seed in range(30):
        source.write_text(Package(seed).text(), encoding="utf-8")
        with suppress(WitError):  # some of them export what their exports do not allow
            check(load([source]))


def written(tmp_path, *lines):
    source = tmp_path / "a.wit"
    source.write_text("package a:b;\ninterface i {\n" + "\n".join(lines) + "\n}\n", encoding="utf-8")
    return load([source])


def test_types_that_share_parts_are_dumped_once(tmp_path):
    pairs = [f"type t{n} = tuple<t{n - 1}, t{n - 1}>;" for n in range(1, 31)]
    document = check(written(tmp_path, "type t0 = u8;", *pairs, "f: func(x: t30) -> list<tuple<t30, t30>>;"))
    assert len(document["types"]) == 33


def test_a_long_chain_of_aliases(tmp_path):
    chain = [f"type t{n} = t{n - 1};" for n in range(1, 20_000)]
    document = dump(written(tmp_path, "type t0 = u8;", *chain))
    assert len(document["types"]) == 20_000


def test_a_long_chain_of_uses_that_begins_at_its_end(tmp_path):
    source = tmp_path / "a.wit"
    chain = [f"interface i{n} {{ use i{n + 1}.{{t}}; }}" for n in range(2_000)]
    source.write_text("\n".join(["package a:b;", *chain, "interface i2000 { type t = u8; }"]))
    types = check(load([source]))["types"]
    assert types[0] == {"name": "t", "kind": {"type": "u8"}, "owner": {"interface": 2_000}}


def test_types_nest_as_deep_as_they_are_let(tmp_path):
    deep = "list<" * 98 + "u8" + ">" * 98
    document = check(written(tmp_path, f"f: func(x: {deep}, y: list<{deep}>);"))
    assert len(document["types"]) == 99


def test_the_same_bytes_in_every_process():
    def run(seed):
        env = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "witgen", "model", "tests/ui/model/package-with-deps"]
        done = [
            subprocess.run([*command, *more], cwd=ROOT, env=env, capture_output=True, check=False)
            for more in ([], ["--json"])
        ]
        assert [each.returncode for each in done] == [0, 0]
        return [each.stdout for each in done]

    assert run("1") == run("2") == run("3")


def test_the_documented_example(tmp_path):
    page = (ROOT / "docs/model.md").read_text("utf-8")
    blocks = dict(re.findall(r"^```(wit|json)\n(.*?)^```", page, re.MULTILINE | re.DOTALL))
    source = tmp_path / "a.wit"
    source.write_text(blocks["wit"], encoding="utf-8")
    assert json.loads(blocks["json"]) == check(load([source]))
