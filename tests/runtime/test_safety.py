"""What must never crash, free twice or leave anything behind: threads, interrupts, and what nobody closed."""

from __future__ import annotations

import gc
import threading

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from witgen.runtime import Limits, LinkError, ResourceError, TrapError, capi, sandbox


class Rival:
    """Runs something in another thread as soon as a function of the C API is about to be called."""

    def __init__(self, monkeypatch, name, run):
        self._real, self._run = getattr(capi, name), run
        monkeypatch.setattr(capi, name, self)
        self.outcomes = []

    def __call__(self, *arguments):
        run, self._run = self._run, None
        if run is not None:
            thread = threading.Thread(target=self._try, args=(run,))
            thread.start()
            thread.join(10)
        return self._real(*arguments)

    def _try(self, run):
        try:
            self.outcomes.append(run())
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.outcomes.append(error)


# -- two threads -------------------------------------------------------------------------------------------------


def test_two_threads_drop_one_handle(cook):
    """The loser looked at the handle before the winner took the instance."""
    ann = cook.guest.Account("ann")
    entered, drops = cook.world._sandbox.entered, []

    def late():
        if not drops:
            drops.append("winner")
            ann.drop()
        return entered()

    cook.world._sandbox.entered = late
    with pytest.raises(ResourceError, match="was dropped before: it cannot be dropped"):
        ann.drop()
    assert cook.guest.Account.live() == 0


def test_two_threads_close(make_kitchen, monkeypatch):
    kitchen = make_kitchen()
    kitchen.guest.reciprocal(4)
    deleted = []
    val_delete = capi.val_delete
    monkeypatch.setattr(capi, "val_delete", lambda ptr: (deleted.append(ptr), val_delete(ptr)))
    rival = Rival(monkeypatch, "val_delete", kitchen.world.close)
    kitchen.world.close()
    assert rival.outcomes == [None]
    assert len(deleted) == len(set(deleted)) == 1


def test_closing_while_a_dying_call_cleans_up(make_kitchen, monkeypatch):
    kitchen = make_kitchen()
    kept = kitchen.host.Counter(1)
    kitchen.guest.keep(kept)
    rival = Rival(monkeypatch, "any_delete", kitchen.world.close)
    with pytest.raises(TrapError):
        kitchen.guest.steal(kitchen.host.Counter(2))
    assert rival.outcomes == [None]
    assert kitchen.host.dropped == []  # the other thread came too early
    kitchen.world.close()
    assert kitchen.host.dropped == [kept]


# -- left behind -------------------------------------------------------------------------------------------------


def test_an_instance_that_died_is_freed_as_garbage(kitchen, kitchen_component):
    gc.collect()
    before = len(sandbox._LIVE)
    imports = kitchen_imports(kitchen)
    world = kitchen_component.instantiate(imports)
    world.guest.keep(counter := imports.host.Counter(1))
    with pytest.raises(TrapError):
        world.guest.trap()
    del world
    gc.collect()
    assert imports.host.dropped == [counter]
    assert len(sandbox._LIVE) == before


def test_an_instance_that_never_was_is_freed_as_garbage(echo, echo_component):
    gc.collect()
    before = len(sandbox._LIVE)
    with pytest.raises((TrapError, LinkError)):
        echo_component.instantiate(echo.Imports(host=EchoHost()), limits=Limits(memory=1))
    gc.collect()
    assert len(sandbox._LIVE) == before
