"""Model → WIT text, where the fixtures do not reach; `tests/ui/parse` holds that it reads back as the same model."""

from __future__ import annotations

from functools import reduce

from witgen.model.names import PackageName, WorldName
from witgen.model.printer import escaped, print_path, print_type
from witgen.model.types import ListType, Primitive, ResultType, TupleType

U8 = Primitive.U8


def test_types_of_any_depth():
    deep = reduce(lambda inner, _: ListType(inner), range(20_000), U8)
    assert print_type(deep) == "list<" * 20_000 + "u8" + ">" * 20_000


def test_nothing_in_place_of_a_type():
    assert print_type(ResultType(None, None)) == "result"
    assert print_type(ResultType(None, U8)) == "result<_, u8>"
    assert print_type(TupleType(())) == "tuple<>"


def test_keywords_are_escaped_wherever_they_stand():
    assert [escaped(name) for name in ("a", "list", "error-context")] == ["a", "%list", "%error-context"]
    world = WorldName(PackageName("use", "as", "1.0.0"), "with")
    assert print_path(world, world.package) == "%with"
    assert print_path(world, PackageName("use", "as")) == "%use:%as/%with@1.0.0"
