"""Worlds that are deep or wide: generated in reasonable time, without a RecursionError."""

from __future__ import annotations

import ast
import importlib
import sys
import time

import pytest

from witgen.bindgen import generate as generate_package
from witgen.codegen import generate_host
from witgen.errors import WitError
from witgen.model import load, select_world
from witgen.runtime.contract import world_contract
from witgen.syntax.words import MAX_TYPE_DEPTH


def generate(tmp_path, items):
    source = tmp_path / "world.wit"
    source.write_text(f"package test:scale;\n\ninterface i {{\n{items}\n}}\n\nworld w {{ import i; export i; }}\n")
    resolved = load([source])
    world = select_world(resolved)
    start = time.process_time()
    files = generate_host(world, resolved.packages, version="0.0.0")
    assert time.process_time() - start < 10
    for text in files.values():
        ast.parse(text)
    return files["test_scale/i.py"]


def test_long_chain_of_aliases(tmp_path):
    chain = [f"type t{i} = t{i - 1};" for i in range(1, 1500)]
    text = generate(tmp_path, "\n".join(["type t0 = list<string>;", *chain, "f: func(a: t1499) -> t1499;"]))
    assert "def f(self, a: Sequence[str]) -> T1499: ..." in text


@pytest.mark.parametrize("definition", ["record {} {{ a: {} }}", "variant {} {{ a({}), b }}", "type {} = list<{}>;"])
def test_types_as_deep_as_they_may_be(tmp_path, definition, monkeypatch):
    """What `check_bindable` lets through, the runtime can read."""
    deep = [definition.format(f"t{i}", f"t{i - 1}") for i in range(1, MAX_TYPE_DEPTH + 1)]
    source = tmp_path / "world.wit"
    source.write_text("\n".join(["package a:b;\nworld w {\ntype t0 = u8;", *deep, "export f: func(a: t99) -> t99;\n}"]))
    generate_package(source, out=tmp_path / "deepest")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "deepest", raising=False)
    importlib.import_module("deepest")
    (function,) = world_contract("deepest", "a:b/w").exports
    assert function.name == "f"


def test_aliases_that_double(tmp_path):
    doubling = [f"type t{i} = tuple<t{i - 1}, t{i - 1}>;" for i in range(1, 60)]
    text = generate(tmp_path, "\n".join(["type t0 = list<string>;", *doubling, "f: func(a: t1, b: t59);"]))
    assert "def f(self, a: tuple[Sequence[str], Sequence[str]], b: T59) -> None: ..." in text


def test_records_that_double(tmp_path):
    doubling = [f"record t{i} {{ a: t{i - 1}, b: t{i - 1} }}" for i in range(1, 60)]
    text = generate(tmp_path, "\n".join(["record t0 { a: u8 }", *doubling, "f: func(a: t59) -> result<_, t59>;"]))
    assert "def f(self, a: T59) -> None:" in text


def test_stream_at_the_bottom_of_a_doubling(tmp_path):
    doubling = [f"record t{i} {{ a: t{i - 1}, b: t{i - 1} }}" for i in range(1, 60)]
    with pytest.raises(WitError, match=r"parameter `a` of `test:scale/i\.f` holds a `stream`"):
        generate(tmp_path, "\n".join(["record t0 { a: stream<u8> }", *doubling, "f: func(a: t59);"]))


def test_many_of_everything(tmp_path):
    cases = ", ".join(f"case-number-{i}" for i in range(2000))
    resources = [f"resource r{i} {{ constructor(); m: func(); s: static func(); }}" for i in range(200)]
    functions = [f"f-{i}: func(a: borrow<r{i % 200}>, b: list<e>) -> result<e, string>;" for i in range(1000)]
    text = generate(tmp_path, "\n".join([f"enum e {{ {cases} }}", *resources, *functions]))
    assert text.count("    def f_") == 2000
