"""The echo guest behind generated bindings."""

from __future__ import annotations

import sys
from importlib import import_module
from types import SimpleNamespace

import pytest

import witgen
from tests.support.guests import ROOT
from witgen.runtime import Err, Limits, Ok, TrapError

GUESTS = ROOT / "tests" / "guests"


@pytest.fixture(scope="module")
def echo(tmp_path_factory):
    """The generated package."""
    root = tmp_path_factory.mktemp("bindings")
    witgen.generate(GUESTS / "echo.wit", out=root / "made_echo")
    sys.path.insert(0, str(root))
    yield import_module("made_echo")
    sys.path.remove(str(root))


@pytest.fixture
def put():
    return []


@pytest.fixture
def host(put):
    return SimpleNamespace(tick=lambda n: n * 2, put=put.append, get=lambda length: bytes(range(256)) * (length // 256))


@pytest.fixture
def guest(echo, host):
    with echo.load(GUESTS / "echo.wat", echo.Imports(host=host)) as world:
        yield world.guest


def test_echoes(guest):
    types = import_module("made_echo.test_echo.guest")
    item = types.Item(7, "seven", 7.5)
    shapes = [types.Shape_Circle(3), types.Shape_Label("three"), types.Shape_Empty()]
    assert guest.echo_string("hé") == "hé"
    assert guest.echo_bytes(b"\0\xff") == b"\0\xff"
    assert guest.echo_color(types.Color.DARK_BLUE) is types.Color.DARK_BLUE
    assert guest.echo_perms(types.Perms.READ | types.Perms.EXEC_ALL) == types.Perms.READ | types.Perms.EXEC_ALL
    assert [guest.echo_shape(shape) for shape in shapes] == shapes
    assert guest.echo_item(item) == item
    assert (guest.echo_option(3), guest.echo_option(None)) == (3, None)
    assert guest.echo_numbers([1, 2, 3]) == [1, 2, 3]
    assert guest.echo_strings(["", "a"]) == ["", "a"]
    assert guest.echo_shapes(shapes) == shapes
    assert guest.echo_items([item, types.Item(8, "", None)]) == [item, types.Item(8, "", None)]


def test_results(guest):
    assert guest.echo_result(Ok(3)) == 3
    with pytest.raises(Err, match="no"):
        guest.echo_result(Err("no"))


def test_numbers_and_bytes(guest, put):
    assert guest.add(2**32 - 1, 2) == 1
    assert guest.len_bytes(bytes(65536)) == 65536
    assert guest.sum_bytes(bytes(range(256)) * 256) == sum(range(256)) * 256
    assert guest.ticks(10) == 90
    assert guest.get_bytes(3, 65536) == 3 * 65536
    guest.put_bytes(2, 300)
    assert [len(data) for data in put] == [300, 300]


def test_counters(guest):
    with guest.Counter(5) as a, guest.Counter(10) as b:
        assert (a.incr(2), b.value(), guest.Counter.total(a, b)) == (7, 10, 17)
        merged = guest.Counter.merge(guest.Counter(1), guest.Counter(2))
        assert merged.value() == 3


def test_dropped_counters_make_room(guest):
    for n in range(20_000):
        guest.Counter(n).drop()
    kept = [guest.Counter(n) for n in range(16_384)]
    assert kept[-1].value() == 16_383
    with pytest.raises(TrapError):
        guest.Counter(0)


def test_memory_of_the_guest_stays_flat(echo, host):
    """A hundred times 64 KiB, in 4 MiB: the guest has to clear its arena after every call."""
    with echo.load(GUESTS / "echo.wat", echo.Imports(host=host), limits=Limits(memory=4 << 20)) as world:
        for _ in range(100):
            assert world.guest.len_bytes(bytes(65536)) == 65536
            assert len(world.guest.echo_bytes(bytes(65536))) == 65536
            assert world.guest.get_bytes(1, 65536) == 65536
            world.guest.put_bytes(1, 65536)
