"""The kitchen guest behind generated bindings: every value both ways, every resource, all that can go wrong."""

from __future__ import annotations

import math
import re
import sys
from importlib import import_module
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import witgen
from tests.support.guests import ROOT
from tests.support.kitchen import Counter, Host, Mirrored, Token
from tests.support.values import values
from witgen.runtime import Err, InstanceError, Limits, MismatchError, ResourceError, TrapError
from witgen.runtime.contract import world_contract

KITCHEN = ROOT / "tests" / "guests" / "kitchen"
MIRRORED = {"kitchen": "values", "larder": "maps"}


def functions_in(interface):
    """The functions of an interface, by their WIT names."""
    return re.findall(r"^  ([a-z0-9-]+): func", (KITCHEN / "wit" / interface).read_text("utf-8"), re.MULTILINE)


EVERY = [("kitchen", name) for name in functions_in("values.wit")] + [
    ("larder", name) for name in functions_in("larder.wit")
]


@pytest.fixture(scope="module")
def bindings(tmp_path_factory):
    """The generated package of each world."""
    root = tmp_path_factory.mktemp("bindings")
    for world in MIRRORED:
        witgen.generate(KITCHEN / "wit", world=world, out=root / f"made_{world}")
    sys.path.insert(0, str(root))
    yield {world: import_module(f"made_{world}") for world in MIRRORED}
    sys.path.remove(str(root))


@pytest.fixture(scope="module")
def components(bindings):
    """Both compiled, once."""
    return {world: bindings[world].compile(KITCHEN / f"{world}.wat") for world in MIRRORED}


# ---- values ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mirrors(bindings, components):
    """Of each world: the functions of its mirrored interface, what provides them, and what exports them."""
    rest = {"host": Host, "clock": SimpleNamespace(now=int), "notify": len}
    return {
        world: mirror(bindings[world], components[world], world, rest if world == "kitchen" else {})
        for world in MIRRORED
    }


def mirror(package, component, world, rest):
    contract = world_contract(package.__name__, f"test:kitchen/{world}@0.1.0")
    interface = MIRRORED[world]
    (member,) = [member for member in contract.imports if member.python == interface]
    provider = Mirrored(member.contract.functions)
    instance = component.instantiate(package.Imports(**{interface: provider}, **rest))
    functions = {function.wit: function for function in member.contract.functions}
    return SimpleNamespace(functions=functions, provider=provider, exports=getattr(instance, interface))


@pytest.mark.parametrize(("world", "name"), EVERY, ids=[name for _, name in EVERY])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_values_cross_both_ways(mirrors, world, name, data):
    cross(mirrors[world], name, data)


def cross(mirror, name, data, values=values):
    """A value that was drawn goes through the function `name`, and another one, or an error, comes back."""
    function = mirror.functions[name]
    arguments = tuple(data.draw(values(param.type, nan=False)) for param in function.signature.params)
    provider, call = mirror.provider, getattr(mirror.exports, function.python)
    provider.raises = function.signature.raises and data.draw(st.booleans())
    if provider.raises:
        provider.answer = data.draw(st.builds(Err, values(function.signature.error, nan=False)))
        with pytest.raises(Err) as raised:
            call(*arguments)
        assert raised.value == provider.answer
    else:
        provider.answer = data.draw(values(function.signature.result, nan=False))
        result = call(*arguments)
        assert (type(result), result) == (type(provider.answer), provider.answer)
    assert provider.received == arguments


def test_every_function_was_mirrored(mirrors):
    for world, mirror in mirrors.items():
        assert set(mirror.functions) == {name for where, name in EVERY if where == world}


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -0.0])
@pytest.mark.parametrize("name", ["echo-f32", "echo-f64"])
def test_floats_at_the_edges(mirrors, name, value):
    mirror = mirrors["kitchen"]
    mirror.provider.raises, mirror.provider.answer = False, value
    result = getattr(mirror.exports, mirror.functions[name].python)(value)
    assert (math.isnan(result), str(result)) == (math.isnan(value), str(value))


# ---- resources ------------------------------------------------------------------------------------------------------


@pytest.fixture
def start(bindings, components, mirrors):
    """Starts the kitchen's guest, over other functions and limits if they are given."""
    Host.point = type_in("types", "Point")

    def instantiate(notify=len, **options):
        clock = SimpleNamespace(now=lambda: 5_999_999_999)
        values = mirrors["kitchen"].provider
        imports = bindings["kitchen"].Imports(values=values, host=Host, clock=clock, notify=notify)
        return components["kitchen"].instantiate(imports, **options)

    return instantiate


@pytest.fixture
def guest(start):
    with start() as world:
        Host.guest = world.guest
        yield world.guest


def test_the_world_itself(start, bindings):
    job = bindings["kitchen"].Job
    told = []
    with start(notify=lambda text: told.append(text) or len(told)) as world:
        assert world.run(["a", "b"]) == "a,b"
        assert told == ["a", "b"]
        assert world.work(job("dig", 4)) == job("dig", 8)
        with pytest.raises(Err, match="nothing to do"):
            world.work(job("rest", 0))
        assert world.timer.seconds() == 5


def test_every_member_of_the_hosts_resources(guest):
    dropped = Counter.dropped
    assert guest.use_host(10) == (
        "incr=15 divide=7 error=division by zero exceeds=1 total=130 merged=115 absorbed=130 sum=3 located=1,2 "
        "swapped=21 chosen=3 filed=box!:3 gate=3 shut=too high token=ann:1 refused=nobody"
    )
    assert Host.logged[-1] == "hello"
    assert Counter.dropped == dropped + 2


def test_objects_of_the_host_pass_through(guest):
    counters = [Counter(n) for n in (1, 2, 3)]
    assert guest.pass_counter(counters[0]) is counters[0]
    returned = guest.pass_counters(counters)
    assert all(a is b for a, b in zip(returned, counters, strict=True))
    entry = type_in("host", "Entry")("box", counters[1])
    assert guest.pass_entry(entry) == entry


def test_objects_of_the_host_are_lent(guest):
    counter = Counter(7)
    dropped = Counter.dropped
    assert guest.read_counter(counter) == 7
    assert guest.total(counter, Counter(5)) == 19
    assert guest.total(counter, counter) == 21
    assert guest.sum([counter, counter, Counter(1)]) == 15
    assert Counter.dropped == dropped


def test_objects_of_the_host_are_kept(guest):
    first, second = Counter(1), Counter(2)
    dropped = Counter.dropped
    assert guest.kept() is None
    guest.keep(first)
    guest.keep(second)
    assert Counter.dropped == dropped + 1
    assert guest.kept() is second
    assert guest.kept() is None


def test_a_resource_only_the_host_makes(guest):
    token = guest.make_token("ann")
    assert (type(token), token.owner()) == (Token, "ann")
    assert guest.check_token(token)
    assert not guest.check_token(Token("mallory"))
    with pytest.raises(Err, match="nobody"):
        guest.make_token("")


def trade(guest, ann):
    """What can be done with accounts, from an empty one on; two are left, one of them closed."""
    insufficient, frozen = type_in("guest", "Problem_Insufficient"), type_in("guest", "Problem_Frozen")
    assert (ann.owner(), ann.deposit(50), ann.withdraw(20), ann.balance()) == ("ann", 50, 30, 30)
    bob = ann.split(10)
    assert (bob.owner(), bob.balance(), guest.Account.live()) == ("ann", 10, 2)
    assert guest.Account.transfer(ann, bob, 15) == 25
    assert bob.richer(ann)
    with pytest.raises(Err) as raised:
        guest.Account.transfer(ann, bob, 100)
    assert raised.value.value == insufficient(95)
    bob.freeze()
    with pytest.raises(Err) as raised:
        bob.split(1)
    assert raised.value.value == frozen()
    assert guest.total_balance([ann, bob, ann]) == 35
    assert guest.Account.close(bob) == "ann had 25"


def test_accounts(guest):
    with guest.Account("ann") as ann:
        trade(guest, ann)
        assert guest.Account.live() == 1
    assert guest.Account.live() == 0


def test_accounts_pass_through(guest):
    ann, bob = guest.Account("ann"), guest.Account("bob")
    ann = guest.pass_account(ann)
    ann, bob = guest.pass_accounts([ann, bob])
    statement = guest.pass_statement(type_in("guest", "Statement")(ann, "paid"))
    assert (statement.account.owner(), statement.note) == ("ann", "paid")
    merged = guest.Account.merge(statement.account, bob)
    assert (merged.owner(), guest.Account.live()) == ("ann", 1)
    assert guest.open_account(None) is None
    assert guest.open_account("eve").owner() == "eve"


def test_an_account_that_was_given_away_is_gone(guest):
    ann = guest.Account("ann")
    guest.Account.close(ann)
    for use in (ann.balance, lambda: guest.pass_account(ann), lambda: guest.total_balance([ann])):
        with pytest.raises(ResourceError):
            use()
    bob = guest.Account("bob")
    with pytest.raises(ResourceError):
        guest.Account.merge(bob, bob)
    assert bob.owner() == "bob"


def test_vaults(guest):
    color = type_in("types", "Color")
    with pytest.raises(Err, match="a code has 4 to 64 bytes"):
        guest.Vault("abc")
    with guest.Vault("sesame") as vault:
        assert vault.open("sesame") == b"emases"
        for code, answer in (("sesamo", color.GREEN), ("x", color.RED)):
            with pytest.raises(Err) as raised:
                vault.open(code)
            assert raised.value.value is answer


# ---- answers and errors ---------------------------------------------------------------------------------------------


def test_answers_and_errors(guest):
    assert guest.reciprocal(4) == 0.25
    with pytest.raises(Err, match="zero has no reciprocal"):
        guest.reciprocal(0)
    assert guest.validate(9) is None
    with pytest.raises(Err) as raised:
        guest.validate(10)
    assert raised.value.value is type_in("types", "Color").GREEN
    assert guest.find(3) == type_in("types", "Point")(3, -3)
    with pytest.raises(Err) as raised:
        guest.find(-1)
    assert raised.value.value is None
    assert guest.coin(heads=True) is None
    with pytest.raises(Err):
        guest.coin(heads=False)


def test_big_answers(guest):
    assert guest.big_bytes(1_000_000) == bytes(range(256)) * 3906 + bytes(range(64))
    assert guest.big_list(100_000) == list(range(100_000))


# ---- what goes wrong ------------------------------------------------------------------------------------------------


TRAPS = {
    "trap": "unreachable",
    "divide": "divide by zero",
    "recurse": "stack",
    "bad_string": "utf-8",
    "bad_char": "char",
    "bad_color": "discriminant 99 out of range",
    "bad_address": "out of bounds",
    "bad_handle": "unknown handle",
    "steal": "borrow handles still remain",
}
ARGUMENTS = {"divide": (1, 0), "recurse": (1_000_000,)}


@pytest.mark.parametrize("name", TRAPS)
def test_traps(guest, name):
    arguments = (Counter(1),) if name == "steal" else ARGUMENTS.get(name, ())
    with pytest.raises(TrapError, match=TRAPS[name]):
        getattr(guest, name)(*arguments)
    with pytest.raises(InstanceError, match="dead"):
        guest.coin(heads=True)


def test_an_exception_of_the_host_comes_back_as_itself(guest):
    with pytest.raises(KeyError) as raised:
        guest.call_fail("no reason")
    assert raised.value.args == ("no reason",)
    with pytest.raises(InstanceError, match="KeyError"):
        guest.coin(heads=True)


def test_a_guest_is_not_entered_twice(guest):
    assert guest.call_host(0) == 0
    with pytest.raises(InstanceError, match="in the middle of a call"):
        guest.call_host(1)


def test_memory_has_its_limit(start):
    with start(limits=Limits(memory=4 << 20)) as world:
        assert len(world.guest.big_bytes(1 << 20)) == 1 << 20
        with pytest.raises(TrapError):
            world.guest.big_bytes(8 << 20)


def test_what_is_no_value_is_refused_with_its_path(mirrors):
    exports = mirrors["kitchen"].exports
    person = type_in("types", "Person")
    for call, path in (
        (lambda: exports.echo_u8(256), r"v\): expected u8, got 256"),
        (lambda: exports.list_person([person("a", 1, [], None), person("b", 1, ["x", 3], None)]), r"v\[1\]\.tags\[1\]"),
        (lambda: exports.echo_char("\ud800"), "v"),
        (lambda: exports.many(1, "", b"", None, 3, 0.5), "e"),
    ):
        with pytest.raises(MismatchError, match=path):
            call()


def type_in(interface, name):
    return getattr(import_module(f"{Host.package}.test_kitchen.{interface}"), name)
