"""An interface with a resource that a guest in Python both imports and exports: the way says whose an object is."""

from __future__ import annotations

import pytest

from tests.support.in_process import WAYS, guest_of, package_of, starter
from tests.support.python_guests import build
from witgen.runtime import Err, MismatchError, ResourceError, TrapError

WIT = """\
package test:both@0.1.0;
interface store {
  resource item {
    constructor(n: u32);
    n: func() -> u32;
    join: static func(a: item, b: borrow<item>) -> item;
  }
  record parcel { item: item, note: string }
  variant reply { got(parcel), none }
  pass: func(p: parcel) -> parcel;
  ask: func(n: u32) -> result<reply, parcel>;
  sum: func(items: list<borrow<item>>) -> u32;
}
world both { import store; export store; }
"""
APP = """\
import store
from componentize_py_types import Err
from wit_world.imports import store as hosts

class Store:
    def pass_(self, p):
        sent = hosts.Parcel(hosts.Item(p.item.n()), p.note)
        back = hosts.pass_(sent)
        return hosts.Parcel(store.Item(back.item.n() + 100), back.note + "!")

    def ask(self, n):
        if n == 99:
            return hosts.ask(1)  # the host's object, which is none of the guest's own
        try:
            reply = hosts.ask(n)
        except Err as error:
            with error.value.item as item:
                raise Err(hosts.Parcel(store.Item(item.n()), error.value.note)) from None
        if isinstance(reply, hosts.Reply_None_):
            return reply
        return hosts.Reply_Got(hosts.Parcel(store.Item(reply.value.item.n()), "got"))

    def sum(self, items):
        mine = [hosts.Item(item.n()) for item in items]
        return hosts.sum(mine) + sum(item.n() for item in items)
"""
STORE = """\
class Item:
    def __init__(self, n):
        self.number = n
    def n(self):
        return self.number
    @classmethod
    def join(cls, a, b):
        return cls(a.number + b.number)
"""


class Item:
    def __init__(self, n):
        self.number = n

    def n(self):
        return self.number

    @staticmethod
    def join(a, b):
        return Item(a.number * b.number)


@pytest.fixture(scope="module", params=WAYS)
def way(request):
    return request.param


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    root = tmp_path_factory.mktemp("both_host")
    (root / "both.wit").write_text(WIT)
    return package_of(root / "both.wit", root, "made_both"), root / "both.wit"


@pytest.fixture(scope="module")
def store(made):
    return made[0].test_both.store


@pytest.fixture
def world(way, made, store, guests):
    class Store:
        Item = Item

        @staticmethod
        def ask(n):
            if n == 0:
                return store.Reply_None()
            if n > 9:
                raise Err(store.Parcel(Item(n), "too many"))
            return store.Reply_Got(store.Parcel(Item(n), "here"))

        @staticmethod
        def sum(items):
            return sum(item.number for item in items)

    setattr(Store, next(name for name in ("pass_", "pass") if hasattr(store.Provider, name)), staticmethod(doubled))
    with guests.instantiate(made[0].Imports(store=Store)) as world:
        yield world


def doubled(p):
    return type(p)(Item(2 * p.item.number), p.note)


@pytest.fixture(scope="module")
def guests(way, made, tmp_path_factory):
    package, wit = made
    root = tmp_path_factory.mktemp("both")
    app = guest_of(wit, root / "app", app=APP, store=STORE)
    return starter(way, package, app, lambda: build(wit, "both", app, root / "both.wasm"))


def test_objects_of_both_sides(world, store):
    mine = world.store.Item(3)
    back = world.store.pass_(store.Parcel(mine, "box"))
    assert (type(back), back.item.n(), back.note) == (store.Parcel, 106, "box!")
    assert isinstance(back.item, world.store.Item)
    with pytest.raises(ResourceError):
        mine.n()
    joined = world.store.Item.join(back.item, world.store.Item(4))
    assert joined.n() == 110
    assert world.store.sum([joined, joined]) == 440


def test_variants_and_errors_with_objects(world, store):
    assert world.store.ask(0) == store.Reply_None()
    got = world.store.ask(5)
    assert (type(got), got.value.item.n(), got.value.note) == (store.Reply_Got, 5, "got")
    with pytest.raises(Err) as raised:
        world.store.ask(10)
    assert (raised.value.value.item.n(), raised.value.value.note) == (10, "too many")


def test_an_object_of_the_other_side_is_none(world, store, way):
    with pytest.raises(MismatchError, match=r"p\.item.*expected own<test:both/store@0.1.0.item>"):
        world.store.pass_(store.Parcel(Item(1), "mine"))
    if way == "in process":  # componentize-py takes any object for one of the guest's own
        with pytest.raises(TrapError, match=r"ask result\.value\.item: expected own<test:both/store@0.1.0.item>, got"):
            world.store.ask(99)
