"""Jobs with instances that all threads share, in both ways of sharing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.stress.checks import echoed, ends, mirrored, raises_planned
from witgen.runtime import InstanceError, ResourceError, TrapError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stress.stage import Slot, Worker

__all__ = ["shared_echoes", "shared_end", "shared_handles", "shared_values"]


def sharing(worker: Worker, slot: Slot, work: Callable[[Any], None]) -> bool:
    """Work with a shared instance. What the others did to it may end that, but with an error that says so."""
    world = slot.world
    try:
        work(world)
    except InstanceError as error:
        text = str(error)
        if "in the middle of a call" in text:
            assert slot.threads == "refuse", text
            worker.done["refused"] += 1
            return False
        assert "this instance is dead" in text or "this instance is closed" in text, text
        worker.done["found dead"] += 1
        slot.renew(world)
        return False
    else:
        worker.done[f"shared, {slot.threads}"] += 1
        return True


def shared_echoes(worker: Worker) -> None:
    slot = worker.rng.choice(worker.stage.echo_slots)
    for _ in range(5):
        sharing(worker, slot, lambda world: echoed(worker, world))


def shared_values(worker: Worker) -> None:
    slot = worker.rng.choice(worker.stage.kitchen_slots)
    sharing(worker, slot, lambda world: mirrored(worker, world.values, worker.stage.values, 20))


def shared_handles(worker: Worker) -> None:
    """Made by one thread, used and dropped by another, by name or as garbage."""
    lost = worker.stage.lost
    slot = worker.rng.choice(worker.stage.kitchen_slots)
    token = worker.token()

    def make(world: Any) -> None:
        account = world.guest.Account(token)
        lost.append((account, token, slot))

    sharing(worker, slot, make)
    for _ in range(2):
        try:
            account, owner, home = lost.pop(worker.rng.randrange(max(len(lost), 1)))
        except IndexError:
            break
        try:
            assert account.owner() == owner
            if worker.rng.random() < 0.7:
                account.drop()
                ends(ResourceError, account.drop, "dropped before")
        except InstanceError as error:
            refused = home.threads == "refuse" and "in the middle of a call" in str(error)
            assert refused or "is dead" in str(error) or "is closed" in str(error), error  # noqa: PT017
    worker.calls += 3


def shared_end(worker: Worker) -> None:
    """End a shared instance in the midst of the others' calls: by closing it, a trap, or a host's exception."""
    if worker.rng.random() < 0.5:
        slot = worker.rng.choice(worker.stage.kitchen_slots)
        ways = [
            lambda world: world.close(),
            lambda world: ends(TrapError, world.guest.trap),
            lambda world: raises_planned(worker, lambda: world.guest.call_fail("x")),
        ]
    else:
        slot = worker.rng.choice(worker.stage.echo_slots)
        ways = [
            lambda world: world.close(),
            lambda world: raises_planned(worker, lambda: world.guest.ticks(5)),
        ]
    world = slot.world
    if sharing(worker, slot, worker.rng.choice(ways)):
        slot.renew(world)
    worker.calls += 1
