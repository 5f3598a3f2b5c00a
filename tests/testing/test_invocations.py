from __future__ import annotations

import contextlib
import gc
import re
import weakref
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from tests.support.in_process import guest_of, package_of
from tests.support.packages import KITCHEN
from witgen.errors import WitgenError
from witgen.runtime import Err, InstanceError, TrapError, dynamic
from witgen.testing import Invocation, fakes, values

PLANTED = Path(__file__).with_name("planted.wat")
GUEST = "test:kitchen/guest@0.1.0"
LOOSE = settings(
    max_examples=50, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
QUIET = settings(LOOSE, phases=[Phase.generate])
OF_THE_HOST = (
    *("check-token", "keep", "pass-counter", "pass-counters", "pass-entry"),
    *("read-counter", "steal", "sum", "total"),
)
TREES = """\
package test:trees@0.1.0;
interface trees {
  resource node { constructor(children: list<node>); size: func() -> u32; }
  resource ring { constructor(next: ring); length: func() -> u32; }
  variant either { rings(ring), nodes(tuple<node, node>) }
  choose: func(e: either) -> u32;
  shapes: func(n: option<borrow<node>>) -> u32;
}
world garden { export trees; }
"""
NODES = """\
class Node:
    alive = 0
    def __init__(self, children):
        self.children = children
        Node.alive += 1
    def __del__(self):
        Node.alive -= 1
    def size(self):
        return 1 + sum(child.size() for child in self.children)

class Ring:
    def __init__(self, next):
        self.next = next
    def length(self):
        return 1 + self.next.length()
"""
GARDEN = """\
from trees import Node

class Trees:
    def choose(self, e):
        return 0

    def shapes(self, n):
        return 0 if n is None else n.size()
"""


@pytest.fixture(scope="module")
def component():
    return dynamic.compile(KITCHEN)


@pytest.fixture
def world(component):
    with component.instantiate(fakes(component, answers="simplest")) as world:
        yield world


@pytest.fixture
def bound(kitchen):
    with kitchen.load(KITCHEN, fakes(kitchen.Imports, answers="simplest")) as world:
        yield world


@pytest.fixture(scope="module")
def planted():
    return dynamic.compile(PLANTED)


@pytest.fixture(scope="module")
def garden(tmp_path_factory):
    root = tmp_path_factory.mktemp("garden")
    (root / "garden.wit").write_text(TREES)
    app = guest_of(root / "garden.wit", root / "app", app=GARDEN, trees=NODES)
    package = package_of(root / "garden.wit", root, "made_garden")
    return lambda: package.in_process(app)


def exports_of(component):
    """The names of all exported functions."""
    for member in component.contract.exports:
        for function in member.functions():
            yield function.wit if member.name == function.wit else f"{member.name}.{function.wit}"


def drawn(world, examples=50, **options):
    """Calls, none of them performed."""
    calls = []

    @settings(QUIET, max_examples=examples)
    @given(values(world, **options))
    def draw(call):
        calls.append(call)

    draw()
    return calls


def test_every_function_whose_arguments_can_be_drawn_is(component, world):
    everything = {*exports_of(component)}
    left_out = {name for name in everything if name.removeprefix(f"{GUEST}.") in OF_THE_HOST}
    assert len(left_out) == 9
    for name in everything - left_out:
        assert {call.name for call in drawn(world, 1, functions=[name])} == {name}
    found = {call.name for call in drawn(world, 500)}
    assert found <= everything - left_out
    assert len(found) > len(everything) / 2


def test_calls_fit(bound):
    """Whatever is drawn is valid: there is no `MismatchError`."""
    performed = set()

    @settings(LOOSE, max_examples=400)
    @given(values(bound, functions=["test:kitchen/values@0.1.0", "pass-statement", "total-balance"], max_size=9))
    def fit(call):
        performed.add(call.name)
        with contextlib.suppress(Err):
            call()

    fit()
    assert len(performed) > 60


@pytest.mark.parametrize(
    ("function", "minimal"),
    [
        ("number", ["number(1001)"]),
        ("letter", ["letter(8)"]),
        ("class", ["class_(3)"]),
        ("deep", ["deep(1)"]),
        ("next-shade", ["next_shade(Shade.LIGHT)"]),
        ("push", ["Box(2).push(0)", "Box(202).push(0)"]),  # whose destructor traps: neither is made of the other
    ],
)
def test_a_planted_bug_is_found_and_made_minimal(planted, function, minimal):
    @settings(LOOSE, max_examples=1000, phases=[Phase.generate, Phase.shrink])
    @given(st.data())
    def never_traps(data):
        with planted.instantiate(fakes(planted, answers="simplest")) as world:
            data.draw(values(world, functions=[function]))()

    with pytest.raises(TrapError) as failed:
        never_traps()
    (found,) = re.findall(r'Draw 1: world\["demo:planted/bugs@1\.0\.0"\]\.(.*)', "\n".join(failed.value.__notes__))
    assert found in minimal


def test_an_invocation_says_what_it_is(world, bound):
    wanted = settings(database=None)
    split = f"{GUEST}.[method]account.split"
    call = find(values(bound, functions=[split]), lambda call: call.arguments["n"] > 4, settings=wanted)
    assert isinstance(call, Invocation)
    assert repr(call) == 'world.guest.Account("").split(5)'
    assert call.name == split
    assert [*call.arguments] == ["self", "n"]
    made = call.arguments["self"]
    assert isinstance(made, Invocation)
    assert (made.name, made.arguments) == (f"{GUEST}.[constructor]account", {"owner": ""})
    call = find(values(world, functions=["pass-statement"]), lambda _: True, settings=wanted)
    assert repr(call) == f'world["{GUEST}"].pass_statement(Statement(world["{GUEST}"].Account(""), ""))'
    assert repr(find(values(bound, functions=["run"]), lambda _: True, settings=wanted)) == "world.run([])"


def test_what_was_made_for_a_call_is_dropped_after_it(bound):
    account = bound.guest.Account
    of_accounts = [f"{GUEST}.[method]account.{name}" for name in ("owner", "richer", "split")]

    @LOOSE
    @given(values(bound, functions=[*of_accounts, "total-balance", "merge", "close", "transfer"], max_size=9))
    def balanced(call):
        try:
            answer = call()
        except Err:
            answer = None
        if isinstance(answer, account):
            answer.drop()
        assert account.live() == 0

    balanced()


def test_a_call_is_performed_afresh_each_time(bound):
    call = find(values(bound, functions=["merge"]), lambda _: True, settings=settings(database=None))
    one, two = call(), call()
    assert bound.guest.Account.live() == 2
    assert one is not two
    one.drop()
    two.drop()
    made = call.arguments["a"]()
    assert made.owner() == ""
    made.drop()


def test_drawing_calls_nothing(bound):
    assert drawn(bound, functions=[f"{GUEST}.[method]account.owner", f"{GUEST}.[constructor]account"])
    assert bound.guest.Account.live() == 0


def test_errors_of_a_constructor_are_those_of_the_call(bound):
    strategy = values(bound, functions=["open"])
    call = find(strategy, lambda _: True, settings=settings(database=None))
    with pytest.raises(Err, match="a code has 4 to 64 bytes"):
        call()


def test_functions_that_need_the_host_s_objects_are_refused_by_name(bound):
    with pytest.raises(TypeError) as refused:
        values(bound, functions=["steal", "keep", "sum", "total"])
    whose = "takes test:kitchen/host@0.1.0.counter, whose objects are the host's"
    assert str(refused.value) == (
        "test:kitchen/kitchen@0.1.0 has no function whose arguments can be drawn: "
        f"`{GUEST}.total` {whose}; `{GUEST}.sum` {whose}; `{GUEST}.keep` {whose}; and 1 more are like that"
    )
    assert {call.name for call in drawn(bound, functions=["steal", "ping"])} == {"test:kitchen/values@0.1.0.ping"}


def test_a_guest_in_process_is_called_and_constructors_may_take_others(garden):
    with garden() as world:
        sizes = set()

        @settings(LOOSE, max_examples=300)
        @given(values(world, max_size=3))
        def plant(call):
            assert "ring" not in call.name
            answer = call()
            if isinstance(answer, int):
                sizes.add(answer)
            else:
                answer.drop()

        plant()
        assert {1, 2, 3} <= sizes
        node = world.trees.Node([])
        assert node.size() == 1
        node.drop()
        with pytest.raises(TypeError, match="ring, which no constructor makes from what can be drawn"):
            values(world, functions=["length"])


def test_functions_are_named_as_for_fuzz(bound):
    assert {call.name for call in drawn(bound, functions=["work"])} == {"work"}
    with pytest.raises(WitgenError, match=r"no function `nothing`; it exports `test:kitchen/values"):
        values(bound, functions=["nothing"])
    with pytest.raises(TypeError, match="functions='work': give a list of names"):
        values(bound, functions="work")


def test_sizes_and_nan_are_chosen(bound):
    for call in drawn(bound, 100, functions=["list-u8", "list-f64", "echo-f32"], nan=False, max_size=2):
        (given_,) = call.arguments.values()
        assert given_ == given_  # noqa: PLR0124 - which a NaN is not
        assert not isinstance(given_, list) or len(given_) <= 2


def test_what_makes_instances_is_told_to(kitchen, component):
    for given_ in (kitchen.World, component, kitchen.compile(KITCHEN)):
        with pytest.raises(TypeError, match=r"give an instance, such as `load` or `instantiate` gives"):
            values(given_)
    with pytest.raises(TypeError, match="only an instance has functions"):
        values(kitchen.Job, functions=["run"])


def test_a_component_without_functions_has_no_calls(tmp_path):
    path = tmp_path / "empty.wat"
    path.write_text("(component)")
    with dynamic.load(path) as world, pytest.raises(TypeError, match=r"empty\.wat.* it exports none"):
        values(world)


def test_a_closed_instance_says_so(component):
    world = component.instantiate(fakes(component, answers="simplest"))
    call = find(values(world, functions=["ping"]), lambda _: True, settings=settings(database=None))
    world.close()
    with pytest.raises(InstanceError, match="closed"):
        call()


def test_strategies_keep_no_instance(component):
    world = component.instantiate(fakes(component, answers="simplest"))
    gone = weakref.ref(world)
    drawn(world)
    world.close()
    del world
    gc.collect()
    assert gone() is None
