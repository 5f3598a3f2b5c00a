"""Layouts and core signatures of the canonical ABI, against what CanonicalABI.md works out by hand."""

from __future__ import annotations

import pytest

from witgen.model import load, select_world
from witgen.model.analysis import ByParts
from witgen.model.canonical import Core, discriminant, export_name, import_module, lowered, payload_offset, shape
from witgen.model.types import Primitive

I32, I64, F32, F64 = Core.I32, Core.I64, Core.F32, Core.F64

WIT = """
package demo:abi@1.0.0;
interface i {
  resource r { constructor(name: string); get: func(v: u64) -> string; make: static func() -> r; }
  record mixed { a: u8, b: u64, c: u16 }
  variant joined { a(f32), b(u32), c(string) }
  variant wide { a(f32), b(f64) }
  enum e { x, y }
  flags few { a, b, c, d, e, f, g, h }
  flags more { a, b, c, d, e, f, g, h, i }
  flags most { a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q }
  type alias = mixed;
  type many = tuple<u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32>;
  f: func(%TYPE%) -> %RESULT%;
}
world w { export i; }
"""


def interface(type_="x: u8", result="u8"):
    text = WIT.replace("%TYPE%", type_).replace("%RESULT%", result)
    world = select_world(load([("i.wit", text.encode())]), None)
    return world.exports[-1].interface


def function(params="x: u8", result="u8", name="f"):
    return next(f for f in interface(params, result).functions if f.name == name)


@pytest.mark.parametrize(
    ("type_", "size", "align", "flat", "points"),
    [
        ("bool", 1, 1, [I32], False),
        ("s16", 2, 2, [I32], False),
        ("f64", 8, 8, [F64], False),
        ("char", 4, 4, [I32], False),
        ("string", 8, 4, [I32, I32], True),
        ("list<u64>", 8, 4, [I32, I32], True),
        ("list<u64, 3>", 24, 8, [I64, I64, I64], False),
        ("map<string, u8>", 8, 4, [I32, I32], True),
        ("tuple<u8, u64, u8>", 24, 8, [I32, I64, I32], False),
        ("mixed", 24, 8, [I32, I64, I32], False),
        ("alias", 24, 8, [I32, I64, I32], False),
        ("option<u8>", 2, 1, [I32, I32], False),
        ("option<option<u64>>", 24, 8, [I32, I32, I64], False),
        ("result", 1, 1, [I32], False),
        ("result<u8, string>", 12, 4, [I32, I32, I32], True),
        ("result<_, f32>", 8, 4, [I32, F32], False),
        ("joined", 12, 4, [I32, I32, I32], True),
        ("wide", 16, 8, [I32, I64], False),
        ("e", 1, 1, [I32], False),
        ("few", 1, 1, [I32], False),
        ("more", 2, 2, [I32], False),
        ("most", 4, 4, [I32], False),
        ("r", 4, 4, [I32], False),
        ("borrow<r>", 4, 4, [I32], False),
    ],
)
def test_types(type_, size, align, flat, points):
    found = ByParts(shape)(function(f"x: {type_}").params[0].type)
    assert (found.layout.size, found.layout.align, list(found.flat), found.points) == (size, align, flat, points)


def test_a_function_that_fits():
    for exported in (False, True):
        found = lowered(function("x: mixed, y: string", "u64"), ByParts(shape), exported=exported)
        assert found.params == (I32, I64, I32, I32, I32)
        assert (found.result, found.spilled, found.returned, found.posts) == (I64, False, False, False)


def test_sixteen_parameters_fit_and_seventeen_do_not():
    fits = lowered(function("x: many"), ByParts(shape), exported=True)
    assert len(fits.params) == 16
    assert not fits.spilled
    spills = lowered(function("x: many, y: u8"), ByParts(shape), exported=True)
    assert (spills.params, spills.spilled) == ((I32,), True)


def test_a_result_in_memory():
    imported = lowered(function("x: u8", "string"), ByParts(shape), exported=False)
    assert (imported.params, imported.result, imported.returned) == ((I32, I32), None, True)
    exported = lowered(function("x: u8", "string"), ByParts(shape), exported=True)
    assert (exported.params, exported.result, exported.posts) == ((I32,), I32, True)
    assert not lowered(function("x: u8", "option<u8>"), ByParts(shape), exported=True).posts


def test_methods_have_a_receiver():
    shapes = ByParts(shape)
    assert lowered(function(name="get"), shapes, exported=True).params == (I32, I64)
    assert lowered(function(name="make"), shapes, exported=True) == lowered(
        function("", "r"), ByParts(shape), exported=False
    )
    made = lowered(function(name="r"), shapes, exported=True)
    assert (made.params, made.result) == ((I32, I32), I32)


def test_discriminants_grow():
    assert [discriminant(n) for n in (1, 256, 257, 65536, 65537)] == [
        Primitive.U8,
        Primitive.U8,
        Primitive.U16,
        Primitive.U16,
        Primitive.U32,
    ]


def test_payloads_are_aligned():
    shapes = ByParts(shape)
    cases = [None, shapes(Primitive.U64)]
    assert payload_offset(cases, 2) == 8
    assert payload_offset([None, None], 2) == 1
    assert payload_offset([shapes(Primitive.U8)], 300) == 2


def test_names():
    found = interface()
    assert import_module(found.name) == "demo:abi/i@1.0.0"
    assert export_name(found.name, "[method]r.get") == "demo:abi/i@1.0.0#[method]r.get"
    world = select_world(load([("w.wit", b"package a:b; world w { import f: func(); }")]), None)
    assert import_module(world.name) == "$root"
    assert export_name(world.name, "run") == "run"
