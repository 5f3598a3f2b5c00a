"""Resources of both sides: who owns them, how long, and what is told to whom."""

from __future__ import annotations

import copy
import dataclasses
import gc
import pickle
import re
from types import SimpleNamespace

import pytest

from tests.support.packages import package
from tests.support.wat import component, lift, load
from witgen.runtime import Err, InstanceError, LimitError, Limits, MismatchError, ResourceError, TrapError, dynamic

ACCOUNT = "test:kitchen/guest@0.1.0.account"
COUNTER = "test:kitchen/host@0.1.0.counter"


@pytest.fixture
def accounts(cook):
    return cook.guest.Account


@pytest.fixture
def statement(kitchen):
    return kitchen.test_kitchen.guest.Statement


def held(kitchen):
    """The host objects the guest holds."""
    return len(kitchen.world._sandbox._objects)


# -- of the guest ------------------------------------------------------------------------------------------------


def test_constructor_methods_and_statics(accounts, kitchen):
    problem = kitchen.test_kitchen.guest.Problem_Insufficient
    ann = accounts("ann")
    assert (ann.owner(), ann.deposit(10), ann.deposit(n=5), ann.balance()) == ("ann", 10, 15, 15)
    bob = ann.split(4)
    assert (ann.balance(), bob.balance(), ann.richer(bob), bob.richer(other=ann)) == (11, 4, True, False)
    assert accounts.transfer(ann, bob, 1) == 5
    with pytest.raises(Err) as caught:
        ann.withdraw(100)
    assert caught.value.value == problem(90)
    assert accounts.live() == 2


def test_a_constructor_that_fails(cook):
    with pytest.raises(Err, match="a code has 4 to 64 bytes"):
        cook.guest.Vault("abc")
    assert cook.guest.Vault("abcd").open("abcd") == b"dcba"


def test_a_handle_that_is_given_cannot_be_used_again(cook, accounts):
    ann = accounts("ann")
    assert repr(ann) == f"<{ACCOUNT} (owned)>"
    again = cook.guest.pass_account(ann)
    assert again is not ann
    assert repr(ann) == f"<{ACCOUNT} (given back to the component)>"
    text = re.escape(f"this {ACCOUNT} was given back to the component before: it cannot be ")
    for call, what in (
        (ann.balance, "used again"),
        (lambda: again.richer(ann), "used again"),
        (lambda: cook.guest.pass_account(ann), "used again"),
        (lambda: cook.guest.total_balance([again, ann]), "used again"),
        (ann.drop, "dropped"),
    ):
        with pytest.raises(ResourceError, match=f"(^|: ){text}{what}$"):
            call()
    assert again.owner() == "ann"


def test_a_handle_that_cannot_be_used_is_named_by_its_path(cook, accounts):
    ann, bob = accounts("ann"), accounts("bob")
    bob.drop()
    for call, where in (
        (bob.balance, "account.balance(self): "),
        (lambda: cook.guest.pass_accounts([ann, bob]), "pass-accounts(v[1]): "),
        (lambda: accounts.merge(ann, ann), "account.merge: "),
    ):
        with pytest.raises(ResourceError) as caught:
            call()
        assert str(caught.value).startswith(f"{where}this {ACCOUNT} was ")
    assert ann.balance() == 0


def test_a_handle_that_is_dropped_cannot_be_used_again(cook, accounts):
    ann = accounts("ann")
    ann.drop()
    assert accounts.live() == 0
    for call in (ann.balance, ann.drop, lambda: cook.guest.pass_account(ann)):
        with pytest.raises(ResourceError, match="was dropped before"):
            call()


def test_with_drops_once(cook, accounts):
    with accounts("ann") as ann:
        assert accounts.live() == 1
    assert accounts.live() == 0
    with accounts("bob") as bob:
        bob.drop()
    with accounts("cat") as cat:
        again = cook.guest.pass_account(cat)
    assert accounts.live() == 1
    with pytest.raises(ZeroDivisionError), again:
        1 / 0  # noqa: B018
    assert accounts.live() == 0
    with pytest.raises(ResourceError):
        ann.balance()


def test_the_same_handle_twice_in_one_call_is_given_once(cook, accounts):
    ann, bob = accounts("ann"), accounts("bob")
    for call in (
        lambda: accounts.merge(ann, ann),
        lambda: cook.guest.pass_accounts([bob, ann, bob]),
    ):
        with pytest.raises(ResourceError, match="was given back to the component before"):
            call()
        assert (ann.balance(), bob.balance()) == (0, 0)  # both are as before
    assert accounts.live() == 2
    assert accounts.transfer(ann, ann, 0) == 0  # lent twice is fine
    assert cook.guest.total_balance([ann, ann, bob]) == 0


def test_handles_are_ours_again_when_a_later_argument_does_not_fit(cook, accounts, statement):
    ann, bob = accounts("ann"), accounts("bob")
    for call, text in (
        (lambda: cook.guest.pass_accounts([ann, bob, 3]), f"pass-accounts(v[2]): expected own<{ACCOUNT}>, got 3"),
        (lambda: cook.guest.pass_statement(statement(ann, 5)), "pass-statement(s.note): expected string, got 5"),
        (lambda: accounts.merge(ann, None), f"account.merge(b): expected own<{ACCOUNT}>, got None"),
        (lambda: accounts.transfer(ann, bob, -1), "account.transfer(n): expected u64, got -1"),
    ):
        with pytest.raises(MismatchError) as caught:
            call()
        assert str(caught.value) == text
        assert (ann.owner(), bob.owner()) == ("ann", "bob")
    again = cook.guest.pass_accounts([ann, bob])
    assert [account.owner() for account in again] == ["ann", "bob"]
    assert accounts.live() == 2


def test_handles_in_records_options_lists(cook, accounts, statement):
    passed = cook.guest.pass_statement(statement(accounts("ann"), "note"))
    assert (passed.account.owner(), passed.note) == ("ann", "note")
    assert cook.guest.open_account(None) is None
    assert cook.guest.open_account("bob").owner() == "bob"
    assert cook.guest.pass_accounts([]) == []


@pytest.mark.parametrize("wrong", [None, 3, "ann", object()])
def test_what_is_no_handle(cook, wrong):
    with pytest.raises(MismatchError, match=r"^pass-account\(a\): expected own<"):
        cook.guest.pass_account(wrong)
    with pytest.raises(MismatchError, match=r"^total-balance\(v\[0\]\): expected borrow<"):
        cook.guest.total_balance([wrong])


def test_a_handle_of_another_resource(cook, accounts):
    with pytest.raises(MismatchError, match="expected own<"):
        cook.guest.pass_account(cook.guest.Vault("abcd"))


def test_a_handle_of_another_instance(make_kitchen):
    first, second = make_kitchen(), make_kitchen()
    ann = first.guest.Account("ann")
    for call in (
        lambda: second.guest.pass_account(ann),
        lambda: second.guest.total_balance([ann]),
        lambda: second.guest.Account("bob").richer(ann),
        lambda: second.guest.Account.balance(ann),
    ):
        with pytest.raises(ResourceError, match=rf"\): this {re.escape(ACCOUNT)} belongs to another instance$"):
            call()
    assert ann.owner() == "ann"


def test_garbage_is_dropped_at_the_next_safe_moment(accounts):
    keep = accounts("keep")
    for _ in range(100):
        accounts("garbage")
    gc.collect()
    keep.balance()  # a call with handles
    assert accounts.live() == 1
    made = [accounts(str(n)) for n in range(50)]
    del made
    gc.collect()
    keep.drop()
    assert accounts.live() == 0


def test_garbage_while_a_call_is_running_waits(cook, accounts):
    rubbish = [accounts("rubbish")]

    def collect(depth):
        rubbish.clear()
        gc.collect()
        return depth

    cook.host.on_call_back = collect
    assert cook.guest.call_host(3) == 3
    assert accounts.live() == 1
    accounts("next").balance()
    gc.collect()
    accounts("last").balance()
    gc.collect()
    assert accounts.live() <= 2


def test_garbage_while_an_import_answers_with_an_object_waits(cook, accounts):
    """A destructor of the guest must not run in the middle of a call."""
    rubbish = [accounts("rubbish")]

    def issue(owner):
        rubbish.clear()
        gc.collect()
        return cook.host.Token(owner)

    cook.host.issue = issue
    assert cook.guest.make_token("ann").owner() == "ann"
    accounts("next").balance()
    assert not rubbish


def test_no_drop_in_the_middle_of_a_call(cook, accounts):
    ann = accounts("ann")

    def drop(depth):
        with pytest.raises(InstanceError, match="in the middle of a call"):
            ann.drop()
        return depth

    cook.host.on_call_back = drop
    assert cook.guest.call_host(1) == 1
    assert ann.owner() == "ann"
    ann.drop()
    assert accounts.live() == 0


def test_handles_of_a_dead_instance(cook, accounts):
    ann, bob = accounts("ann"), accounts("bob")
    with pytest.raises(TrapError):
        cook.guest.trap()
    for call in (lambda: ann.balance(), ann.drop, lambda: cook.guest.pass_account(ann)):  # noqa: PLW0108
        with pytest.raises(InstanceError, match="dead"):
            call()
    with bob:
        pass  # leaving says nothing: there is nothing left to drop
    ann = bob = call = None
    gc.collect()
    cook.world.close()


def test_handles_outlive_their_instance_quietly(make_kitchen):
    kitchen = make_kitchen()
    with kitchen.guest.Account("ann") as ann:
        kitchen.world.close()
    with pytest.raises(InstanceError, match="closed"):
        ann.drop()
    del ann
    gc.collect()


def test_handles_are_no_values(cook, accounts, statement):
    ann = accounts("ann")
    for copied in (
        copy.copy,
        copy.deepcopy,
        pickle.dumps,
        lambda handle: dataclasses.asdict(statement(handle, "")),
    ):
        with pytest.raises(TypeError, match="cannot be copied or pickled"):
            copied(ann)
    assert accounts.live() == 1


def test_a_resource_without_constructor(kitchen, packages):
    from tests.support.packages import package  # noqa: PLC0415
    from tests.support.wat import component  # noqa: PLC0415

    wit = "package a:b; interface i { resource r { make: static func() -> r; } } world w { export i; }"
    module = package(packages, "no_constructor", wit)
    text = component(
        '(func (export "make") (result i32) (i32.const 1))',
        """(type $r (resource (rep i32)))
           (core func $new (canon resource.new $r))
           (core module $maker (import "" "new" (func $new (param i32) (result i32)))
             (func (export "make") (result i32) (call $new (i32.const 1))))
           (core instance $maker (instantiate $maker (with "" (instance (export "new" (func $new))))))
           (func $make (result (own $r)) (canon lift (core func $maker "make")))
           (component $i
             (import "r" (type $r' (sub resource)))
             (import "make" (func $make (result (own $r'))))
             (export $e "r" (type $r'))
             (export "[static]r.make" (func $make) (func (result (own $e)))))
           (instance (export "a:b/i") (instantiate $i (with "r" (type $r)) (with "make" (func $make))))""",
    )
    with module.load(text.encode()) as world:
        made = world.i.R.make()
        assert repr(made) == "<a:b/i.r (owned)>"
        with pytest.raises(TypeError, match=r"a:b/i\.r has no constructor"):
            world.i.R()


# -- of the host -------------------------------------------------------------------------------------------------


def test_everything_a_guest_does_with_the_hosts_resources(cook):
    said = cook.guest.use_host(5)
    assert said == (
        "incr=10 divide=5 error=zero exceeds=1 total=120 merged=110 absorbed=120 sum=3 located=1,2 swapped=21 "
        "chosen=2 filed=box:2 gate=3 shut=too high token=ann:1 refused=nobody"
    )
    assert cook.host.logged == ["hello"]
    assert held(cook) == 0


def test_an_object_is_itself_when_it_comes_back(cook, kitchen):
    counter = cook.host.Counter(3)
    assert cook.guest.pass_counter(counter) is counter
    assert cook.guest.pass_counters([counter, counter]) == [counter, counter]
    entry = kitchen.test_kitchen.host.Entry("box", counter)
    assert cook.guest.pass_entry(entry).item is counter
    assert held(cook) == 0
    assert cook.host.dropped == []


def test_an_object_that_is_lent_stays_ours(cook):
    counter, other = cook.host.Counter(3), cook.host.Counter(4)
    assert cook.guest.read_counter(counter) == 3
    assert cook.guest.total(counter, other) == 10
    assert cook.guest.total(counter, counter) == 9
    assert cook.guest.sum([counter, other, counter]) == 10
    assert held(cook) == 0
    assert cook.host.dropped == []


def test_a_guest_that_drops_tells_the_object(cook):
    first, second = cook.host.Counter(1), cook.host.Counter(2)
    cook.guest.keep(first)
    assert (held(cook), cook.host.dropped) == (1, [])
    cook.guest.keep(second)
    assert (held(cook), cook.host.dropped) == (1, [first])
    assert cook.guest.kept() is second
    assert cook.guest.kept() is None
    assert (held(cook), cook.host.dropped) == (0, [first])


def test_one_object_given_twice_is_dropped_twice(make_kitchen):
    kitchen = make_kitchen()
    counter = kitchen.host.Counter(1)
    kitchen.guest.keep(counter)
    kitchen.guest.keep(counter)
    assert kitchen.host.dropped == [counter]
    kitchen.world.close()
    assert kitchen.host.dropped == [counter, counter]


def test_closing_drops_what_the_guest_still_held(make_kitchen):
    kitchen = make_kitchen()
    counter = kitchen.host.Counter(1)
    kitchen.guest.keep(counter)
    kitchen.world.close()
    kitchen.world.close()
    assert kitchen.host.dropped == [counter]


def test_an_instance_that_dies_drops_at_close(make_kitchen):
    kitchen = make_kitchen()
    counter = kitchen.host.Counter(1)
    kitchen.guest.keep(counter)
    with pytest.raises(TrapError):
        kitchen.guest.trap()
    assert kitchen.host.dropped == []
    kitchen.world.close()
    assert kitchen.host.dropped == [counter]


def test_an_object_lent_to_a_call_that_traps_is_not_dropped(make_kitchen):
    kitchen = make_kitchen()
    counter = kitchen.host.Counter(1)
    with pytest.raises(TrapError, match="borrow handles still remain"):
        kitchen.guest.steal(counter)
    assert held(kitchen) == 0
    kitchen.world.close()
    assert kitchen.host.dropped == []


def test_objects_are_ours_again_when_a_later_argument_does_not_fit(cook, kitchen):
    counter = cook.host.Counter(1)
    entry = kitchen.test_kitchen.host.Entry
    for call, text in (
        (lambda: cook.guest.pass_counters([counter, "x"]), "pass-counters(v[1])"),
        (lambda: cook.guest.sum([counter, "x"]), "sum(v[1])"),
        (lambda: cook.guest.pass_entry(entry(5, counter)), "pass-entry(e.name)"),
        (lambda: cook.guest.total(counter, 3), "total(b)"),
    ):
        with pytest.raises(MismatchError, match=f"^{re.escape(text)}: expected "):
            call()
        assert held(cook) == 0
    assert cook.host.dropped == []
    assert cook.guest.read_counter(counter) == 1


def test_what_is_not_such_an_object(cook):
    with pytest.raises(MismatchError) as caught:
        cook.guest.check_token(cook.host.Counter(1))
    assert str(caught.value).startswith("check-token(t): expected borrow<test:kitchen/host@0.1.0.token>, got <")
    assert str(caught.value).endswith(": it has no `owner`")


def test_an_object_made_of_anything_that_has_the_methods(cook):
    class Duck:
        owner = staticmethod(lambda: "duck")

    assert cook.guest.check_token(Duck()) is True


def test_the_limit_of_handles(make_kitchen):
    kitchen = make_kitchen(options={"limits": Limits(handles=3)})
    counters = [kitchen.host.Counter(n) for n in range(4)]
    with pytest.raises(LimitError, match=rf"{re.escape(COUNTER)}: the component holds 3 host resources, which is"):
        kitchen.guest.pass_counters(counters)
    assert held(kitchen) == 0
    assert kitchen.guest.pass_counters(counters[:3]) == counters[:3]
    with pytest.raises(LimitError):
        kitchen.guest.sum(counters)
    assert kitchen.guest.sum(counters[1:]) == 6
    assert kitchen.host.dropped == []


def test_a_drop_that_raises_reaches_the_caller(make_kitchen):
    kitchen = make_kitchen()
    kitchen.host.Counter.__drop__ = lambda self: 1 / 0
    kitchen.guest.keep(kitchen.host.Counter(1))
    with pytest.raises(ZeroDivisionError):
        kitchen.guest.keep(kitchen.host.Counter(2))
    with pytest.raises(InstanceError, match="a host function raised ZeroDivisionError"):
        kitchen.guest.kept()
    with pytest.raises(ZeroDivisionError):
        kitchen.world.close()  # of the one that was kept
    kitchen.world.close()


def test_every_object_is_told_at_close_whatever_another_raises(make_kitchen):
    kitchen = make_kitchen()
    counters = [kitchen.host.Counter(n) for n in range(3)]
    told = []

    def drop(self):
        told.append(self)
        raise KeyError(self.n)

    kitchen.host.Counter.__drop__ = drop
    sandbox = kitchen.world._sandbox
    for counter in counters:
        sandbox._objects.insert(counter, next(iter(sandbox.numbers)))
    with pytest.raises(KeyError, match="0"):
        kitchen.world.close()
    assert told == counters


def test_only_the_class_decides_about_dropping(cook):
    counter = cook.host.Counter(1)
    counter.__dict__["__drop__"] = lambda: 1 / 0
    cook.guest.keep(counter)
    cook.guest.keep(cook.host.Counter(2))
    assert cook.host.dropped == [counter]


def test_an_object_of_the_host_in_two_instances(make_kitchen):
    first, second = make_kitchen(), make_kitchen()
    counter = first.host.Counter(5)
    first.guest.keep(counter)
    assert second.guest.read_counter(counter) == 5
    second.guest.keep(counter)
    assert first.guest.kept() is counter
    assert second.guest.kept() is counter
    assert first.host.dropped == second.host.dropped == []


BARE = """
    package a:bare;
    interface h { resource thing; make: func() -> thing; }
    world bare { import h; export go: func() -> u32; }
"""
BARE_COMPONENT = b"""(component
  (import "a:bare/h" (instance $h (export "thing" (type $thing (sub resource)))
    (export "make" (func (result (own $thing))))))
  (core func $make (canon lower (func $h "make")))
  (core module $m (import "h" "make" (func $make (result i32))) (func (export "go") (result i32) (call $make)))
  (core instance $i (instantiate $m (with "h" (instance (export "make" (func $make))))))
  (func (export "go") (result u32) (canon lift (core func $i "go"))))"""


@pytest.mark.parametrize("given", [None, SimpleNamespace, int], ids=str)
def test_nothing_and_classes_are_no_objects(packages, given):
    bare = package(packages, "bare_world", BARE, "bare")
    host = SimpleNamespace(make=lambda: given)
    expected = rf"^make result: expected own<a:bare/h\.thing>, got {re.escape(repr(given))}: it is (no object|a class)"
    with bare.load(BARE_COMPONENT, bare.Imports(h=host)) as world, pytest.raises(MismatchError, match=expected):
        world.go()
    with dynamic.load(BARE_COMPONENT, {"a:bare/h": host}) as app, pytest.raises(MismatchError, match=expected):
        app["go"]()
    host.make = object
    with bare.load(BARE_COMPONENT, bare.Imports(h=host)) as world:
        assert world.go() > 0


def test_a_class_instead_of_its_object(cook):
    with pytest.raises(MismatchError, match=r": it is a class, give an object of it$"):
        cook.guest.read_counter(cook.host.Counter)


def test_dynamic_objects_need_their_methods():
    core = """(func (export "f") (param i32) (result i32) (local $n i32)
      (local.set $n (call $get (local.get 0))) (call $drop (local.get 0)) (local.get $n))"""

    class Host:
        call = give = tell = print

        class Thing:
            def get(self):
                return 7

            copy = get

    text = component(core, lift("f", '(param "t" (borrow $thing))', "u32"), host=True)
    with load(text, Host) as instance:
        assert instance["f"](Host.Thing()) == 7
        with pytest.raises(MismatchError, match=r"expected borrow<test:wat/host.thing>, got 5: it has no `get` and no"):
            instance["f"](5)
