"""What the model says about WIT, beyond what its printed form shows."""

from __future__ import annotations

import pytest

from witgen.errors import WitError
from witgen.model import load, select_world
from witgen.model.analysis import ByParts, depth, holds_borrow, is_resource, resource_of
from witgen.model.items import FunctionItem, InterfaceItem, TypeItem
from witgen.model.names import InterfaceName, PackageName, WorldName
from witgen.model.semver import precedence
from witgen.model.stability import Stable
from witgen.model.toposort import toposort
from witgen.model.types import Alias, OwnType, Record, Resource, ResultType, TypeDef


@pytest.fixture
def resolve(tmp_path):
    def make(text, **options):
        path = tmp_path / "x.wit"
        path.write_text(text, encoding="utf-8")
        return load([path], **options)

    return make


def interface(resolved, name="i"):
    return next(i for package in resolved.packages for i in package.interfaces if i.name.item == name)


def types(of):
    return {definition.name: definition for definition in of.types}


def test_aliases_refer_to_the_definitions_themselves(resolve):
    resolved = resolve(
        "package a:b; interface i { use j.{r as s}; type t = s; type h = own<t>; f: func(x: t, y: h) -> t; }"
        "interface j { resource r; }"
    )
    i, resource = interface(resolved), types(interface(resolved, "j"))["r"]
    known = types(i)
    assert known["s"].kind == Alias(resource)
    assert known["t"].kind == Alias(known["s"])
    assert known["h"].kind == Alias(OwnType(known["t"]))
    (function,) = i.functions
    assert [p.type for p in function.params] == [OwnType(known["t"]), known["h"]]
    assert function.result == OwnType(known["t"])
    assert resource_of(known["t"]) is resource
    assert is_resource(known["s"])
    assert not is_resource(known["h"])


def test_members_of_resources_are_functions_of_their_owner(resolve):
    i = interface(
        resolve("package a:b; interface i { resource r { constructor(); m: func(); s: static func(); } f: func(); }")
    )
    resource = types(i)["r"]
    assert resource.kind == Resource()
    assert [f.canonical_name for f in i.functions] == ["[constructor]r", "[method]r.m", "[static]r.s", "f"]
    assert [f.resource for f in i.functions] == [resource, resource, resource, None]
    assert i.functions[0].result == OwnType(resource)


def test_fallible_constructor(resolve):
    i = interface(resolve("package a:b; interface i { resource r { constructor() -> result<r, string>; } }"))
    match i.functions[0].result:
        case ResultType(OwnType(made), _):
            assert made is types(i)["r"]
        case other:
            pytest.fail(f"{other}")


def test_world_items_and_their_names(resolve):
    world = select_world(
        resolve(
            "package a:b@1.0.0; interface i { type t = u8; } world w {"
            ' @external-id("x") import label: i; import i; export run: func(); use i.{t};'
            " resource r { m: func(); } export in-place: interface { f: func(); } }"
        )
    )
    assert world.name == WorldName(PackageName("a", "b", "1.0.0"), "w")
    assert [(type(item), item.name) for item in world.imports] == [
        (InterfaceItem, "label"),
        (InterfaceItem, "a:b/i@1.0.0"),
        (TypeItem, "t"),
        (TypeItem, "r"),
        (FunctionItem, "[method]r.m"),
    ]
    label, plain = world.imports[:2]
    assert label.implements
    assert label.external_id == "x"
    assert not plain.implements
    assert label.interface is plain.interface
    in_place = world.exports[0].interface
    assert in_place.name == InterfaceName(world.name.package, "in-place", "w", exported=True)
    assert not world.exports[0].implements
    assert [item.name for item in world.exports] == ["in-place", "run"]


def test_included_definitions_belong_to_the_including_world(resolve):
    resolved = resolve(
        "package a:b; world base { record p { x: u8 } resource r { m: func(x: p) -> r; } import f: func() -> list<p>;"
        " import in-place: interface { type t = u8; g: func(x: t); } }"
        "world w { include base with { r as q, in-place as there } }"
    )
    world = select_world(resolved, "w")
    for item in world.imports:
        match item:
            case TypeItem(type=definition):
                assert definition.owner == world.name
            case InterfaceItem(interface=inner):
                assert inner.name == InterfaceName(world.name.package, "there", "w")
                assert [t.owner for t in inner.types] == [inner.name]
                assert inner.functions[0].params[0].type is inner.types[0]
            case FunctionItem():
                pass
    items = {item.name: item for item in world.imports}
    assert list(items) == ["there", "p", "q", "[method]q.m", "f"]
    assert items["[method]q.m"].function.resource is items["q"].type
    assert items["[method]q.m"].function.params[0].type is items["p"].type


def test_types_follow_what_they_refer_to(resolve):
    text = "package a:b; interface i { record a { x: b, y: c } record b { x: c } record c { x: u8 } type d = a; }"
    i = interface(resolve(text))
    seen = set()
    for definition in i.types:
        if isinstance(definition.kind, Record):
            assert all(f.type in seen for f in definition.kind.fields if isinstance(f.type, TypeDef))
        seen.add(definition)


def test_features(resolve):
    text = "package a:b; interface i { @unstable(feature = x) f: func(); @unstable(feature = y) g: func(); }"
    assert not interface(resolve(text)).functions
    assert [f.name for f in interface(resolve(text, features=["x"])).functions] == ["f"]
    assert [f.name for f in interface(resolve(text, all_features=True)).functions] == ["f", "g"]


def test_stability_of_completed_imports(resolve):
    text = (
        "package a:b@2.0.0; interface i { type t = u8; } interface j { use i.{t}; }"
        "world w { @since(version = 1.0.0) @deprecated(version = 2.0.0) import j; }"
    )
    world = select_world(resolve(text))
    assert [(i.name, i.stability) for i in world.imports] == [
        ("a:b/i@2.0.0", Stable("1.0.0", "2.0.0")),
        ("a:b/j@2.0.0", Stable("1.0.0", "2.0.0")),
    ]


def test_spans_point_at_names(resolve):
    text = "package a:b; interface i { record r { field: u8 } f: func(param: u8); }"
    i = interface(resolve(text))
    spans = [
        i.span,
        i.types[0].span,
        i.types[0].kind.fields[0].span,
        i.functions[0].span,
        i.functions[0].params[0].span,
    ]
    assert [text[s.start : s.end] for s in spans] == ["i", "r", "field", "f", "param"]


def test_facts(resolve):
    i = interface(
        resolve(
            "package a:b; interface i { resource r; type a = list<borrow<r>>; record b { x: a } type c = own<r>;"
            " variant d { none, some(tuple<u8, c>) } type e = map<string, u8>; }"
        )
    )
    borrows, known = ByParts(holds_borrow), types(i)
    assert {name for name in known if borrows(known[name])} == {"a", "b"}


def test_long_chains_take_no_recursion(resolve):
    size = 3_000
    chain = " ".join(f"type t{n} = list<t{n + 1}>;" for n in range(size))
    uses = " ".join(f"interface i{n} {{ use i{n + 1}.{{t}}; }}" for n in range(size))
    resolved = resolve(
        f"package a:b; interface i {{ {chain} type t{size} = u8; f: func(x: t0) -> t0; }}"
        f"{uses} interface i{size} {{ type t = u8; }} world w {{ import i; import i0; export i0; }}"
    )
    i = interface(resolved)
    assert len(i.types) == size + 1
    assert not ByParts(holds_borrow)(types(i)["t0"])
    assert ByParts(depth)(types(i)["t0"]) == size
    assert len(select_world(resolved).imports) == size + 2


def test_wide_diamonds_take_no_time(resolve):
    chain = " ".join(f"record t{n + 1} {{ a: t{n}, b: t{n}, c: list<t{n}> }}" for n in range(500))
    i = interface(resolve(f"package a:b; interface i {{ type t0 = u8; {chain} f: func() -> t500; }}"))
    assert ByParts(depth)(types(i)["t500"]) == 1000


def test_toposort_keeps_the_order_given():
    edges = {"a": ["c"], "b": [], "c": ["d"], "d": []}

    def never(path):
        pytest.fail(f"{path}")

    assert toposort(["b", "a", "d"], lambda node: edges[node], never) == ["b", "d", "c", "a"]


def test_toposort_tells_the_cycle():
    class FoundError(Exception):
        pass

    def cycle(path):
        raise FoundError(path)

    edges = {"a": ["b"], "b": ["c"], "c": ["d", "b"], "d": []}
    with pytest.raises(FoundError) as found:
        toposort(["a"], lambda node: edges[node], cycle)
    assert found.value.args == (("b", "c", "b"),)


def test_precedence_of_versions():
    order = [
        "0.9.0",
        "1.0.0-0",
        "1.0.0-2",
        "1.0.0-10",
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
        "1.0.1",
        "1.2.0",
        "1.10.0",
        "2.0.0",
    ]
    assert sorted(sorted(order), key=precedence) == order
    assert precedence("1.0.0+a") == precedence("1.0.0+b")


def test_errors_hold_data_not_only_text(resolve):
    with pytest.raises(WitError) as refusal:
        resolve("package a:b; interface i { type x = u8; type x = u8; }")
    (diagnostic,) = refusal.value.diagnostics
    assert diagnostic.span.location.endswith("x.wit:1:46")
    assert diagnostic.related[0][1].location.endswith("x.wit:1:33")
    assert refusal.value.__cause__ is None
    assert refusal.value.__suppress_context__


@pytest.mark.parametrize(
    "text",
    [
        "interface i { " + " ".join(f"type t{n} = t{(n + 1) % 3_000};" for n in range(3_000)) + " }",
        " ".join(f"interface i{n} {{ use i{(n + 1) % 1_000}.{{t}}; }}" for n in range(1_000)),
        f"interface i {{ f: func(x: {'a' * 100_000}); }}",
        f"interface i {{ {'x' * 100_000} }}",
        f'interface i {{ @external-id("{"x" * 100_000}',
        "interface i { " + " ".join(f"type t{n} = u8;" for n in range(3_000)) + " f: func(x: zzz); }",
    ],
    ids=["types", "interfaces", "name", "token", "string", "known"],
)
def test_errors_fit_a_screen(resolve, text):
    with pytest.raises(WitError) as refusal:
        resolve(f"package a:b; {text}")
    lines = str(refusal.value).splitlines()
    assert len(lines) < 50
    assert max(map(len, lines)) < 1_000
