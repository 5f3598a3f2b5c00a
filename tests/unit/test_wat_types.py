"""The printer of instance types, on every kind of type there is."""

from __future__ import annotations

import pytest
import wasmtime
from wasmtime import component

from tests.support.wat_types import importing_component, with_dependencies
from witgen.model.load import load

OTHER = """
    package a:b;
    interface other { record point { x: s32 } resource r; flags fl { a, b } }
    interface between { use other.{r as thing}; }
"""
EVERY_KIND = """
    interface all {
      use other.{point as spot, fl};
      use between.{thing};
      type handle = own<thing>;
      type table = map<string, u32>;
      type bytes = stream<u8>;
      type later = future<result<_, string>>;
      type place = spot;
      enum e { one, two }
      variant v { none, some(tuple<char, f32, f64>) }
      resource own-one {
        constructor(a: u8);
        go: async func(x: option<borrow<thing>>) -> stream;
        make: static func() -> result<own-one>;
      }
      f: async func(a: table, b: bytes, c: later, d: e, v: v, fl: fl, p: place) -> result<handle, list<bool>>;
      g: func(a: future, b: s8, c: s16, d: s64, e: u16, f: u64);
      h: func() -> result;
    }
"""


@pytest.fixture
def imports_of(tmp_path):
    def names(text):
        (tmp_path / "a.wit").write_text(OTHER + text, encoding="utf-8")
        interfaces = load([tmp_path]).roots[0].interfaces
        config = wasmtime.Config()
        config.wasm_component_model_map = True
        engine = wasmtime.Engine(config)
        wanted = with_dependencies([interfaces[-1], *interfaces], interfaces)
        assert [each.name.item for each in wanted] == ["other", "between", "all"]
        return list(component.Component(engine, importing_component(wanted)).type.imports(engine))

    return names


def test_every_kind_of_type_is_component_text(imports_of):
    assert imports_of(EVERY_KIND) == ["a:b/other", "a:b/between", "a:b/all"]


def test_a_type_the_engine_lacks_is_still_proper_text(imports_of):
    with pytest.raises(wasmtime.WasmtimeError, match="Fixed-length lists require"):
        imports_of("interface all { use between.{thing}; f: func(four: list<u8, 4>); }")
    with pytest.raises(wasmtime.WasmtimeError, match="`error-context` requires"):
        imports_of("interface all { use between.{thing}; f: func(why: error-context); }")
