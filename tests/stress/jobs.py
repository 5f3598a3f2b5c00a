"""What threads do: each job makes calls that end in a certain way, and fails unless they end in just that way."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Any

from tests.runtime.test_pool import COUNTER
from tests.stress.checks import echoed, ends, mirrored, raises_planned
from tests.stress.sharing import shared_echoes, shared_end, shared_handles, shared_values
from tests.stress.stage import Echo
from tests.support.packages import ECHO
from witgen.runtime import (
    Engine,
    Err,
    InstanceError,
    LimitError,
    Limits,
    LinkError,
    LoadError,
    MismatchError,
    PoolTimeoutError,
    ResourceError,
    TrapError,
    dynamic,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.stress.stage import Worker

__all__ = ["JOBS"]


def own_values(worker: Worker) -> None:
    mirrored(worker, worker.kitchen.values, worker.stage.values, 40)


def own_maps(worker: Worker) -> None:
    mirrored(worker, worker.larder.maps, worker.stage.maps, 10)


def own_echoes(worker: Worker) -> None:
    for _ in range(10):
        echoed(worker, worker.echo)


def answers(worker: Worker) -> None:
    guest = worker.kitchen.guest
    assert guest.reciprocal(4) == 0.25
    ends(Err, lambda: guest.reciprocal(0))
    ends(Err, lambda: guest.coin(False))
    assert len(guest.big_bytes(70_000)) == 70_000
    assert len(guest.big_list(300)) == 300
    worker.calls += 5


def bad_arguments(worker: Worker) -> None:
    values, guest = worker.kitchen.values, worker.kitchen.guest
    account = guest.Account(worker.token())
    for call in (
        lambda: values.echo_u8(300),
        lambda: values.echo_u32(True),
        lambda: values.echo_char("\udce9"),
        lambda: values.list_string(["a", "b", 3]),
        lambda: guest.pass_accounts([account, 3]),
        lambda: guest.total(object(), 3),
    ):
        ends(MismatchError, call)
    ends(ResourceError, lambda: guest.Account.merge(account, account), "used again")
    other = worker.stage.new_kitchen()
    ends(ResourceError, lambda: other.guest.pass_account(account), "another instance")
    other.close()
    account.drop()
    worker.calls += 8


# -- how instances end ---------------------------------------------------------------------------------------------


def trapped(worker: Worker) -> None:
    world = worker.stage.new_kitchen()
    guest = world.guest
    traps = [
        guest.trap,
        lambda: guest.divide(1, 0),
        guest.bad_string,
        guest.bad_char,
        guest.bad_color,
        guest.bad_address,
        guest.bad_handle,
        lambda: guest.recurse(1 << 30),
    ]
    ends(TrapError, worker.rng.choice(traps))
    ends(InstanceError, lambda: guest.coin(True), "an earlier call trapped")
    if worker.rng.random() < 0.8:
        world.close()
    worker.calls += 2


def host_exception(worker: Worker) -> None:
    if worker.rng.random() < 0.5:
        world = worker.stage.new_kitchen()
        guest, values = world.guest, world.values
        calls = [lambda: guest.call_fail("x"), lambda: guest.call_host(3), lambda: values.echo_string("x")]
        raises_planned(worker, worker.rng.choice(calls))
        ends(InstanceError, lambda: guest.coin(True), "a host function raised")
    else:
        world = worker.stage.new_echo()
        guest = world.guest
        raises_planned(worker, lambda: guest.ticks(5))
        ends(InstanceError, lambda: guest.add(1, 2), "a host function raised")
    if worker.rng.random() < 0.8:
        world.close()
    worker.calls += 2


def limited(worker: Worker) -> None:
    """Every limit but those on time and fuel."""
    stage = worker.stage
    few = stage.kitchens.instantiate(stage.imports(), limits=Limits(host_bytes_per_call=40_000))
    assert ends(LimitError, lambda: few.values.list_u32([1] * 2000)).limit == "host_bytes_per_call"  # type: ignore[attr-defined]
    assert few.guest.reciprocal(2) == 0.5
    few.close()
    for component, limit in ((stage.large, {"memory": 1 << 20}), (stage.tables, {"table_elements": 9})):
        error = ends(LimitError, lambda component=component, limit=limit: component.instantiate(limits=Limits(**limit)))
        assert error.limit in limit  # type: ignore[attr-defined]
    error = ends(LimitError, lambda: stage.kitchens.instantiate(stage.imports(), limits=Limits(instances=1)))
    assert error.limit == "instances"  # type: ignore[attr-defined]
    worker.calls += 5


def too_many_handles(worker: Worker) -> None:
    imports = worker.stage.imports()
    world = worker.stage.kitchens.instantiate(imports, limits=Limits(handles=3))
    counters = [imports.host.Counter(n) for n in range(4)]
    assert ends(LimitError, lambda: world.guest.sum(counters)).limit == "handles"  # type: ignore[attr-defined]
    assert world.guest.sum(counters[:3]) == 3
    world.close()
    worker.calls += 2


def out_of_time(worker: Worker) -> None:
    seconds = worker.rng.choice((0.01, 0.05))
    spin = worker.stage.spin.instantiate(limits=Limits(wall_time=seconds))
    assert ends(LimitError, spin["spin"]).limit == "wall_time"  # type: ignore[attr-defined]
    ends(InstanceError, spin["nothing"], "limit of wall_time")
    burn = worker.stage.burn.instantiate(limits=Limits(fuel=10_000))
    burn["count"](100)
    assert ends(LimitError, lambda: burn["count"](1_000_000)).limit == "fuel"  # type: ignore[attr-defined]
    for world in (spin, burn):
        world.close()
    worker.calls += 4


# -- resources -----------------------------------------------------------------------------------------------------


def resources(worker: Worker) -> None:
    guest, token = worker.kitchen.guest, worker.token()
    with guest.Account(token) as account:
        assert account.owner() == token
        assert account.deposit(worker.number) == worker.number
        back, other = guest.pass_account(account), guest.Account("other")
        assert back.richer(other) == (worker.number > 0)
        merged = guest.Account.merge(back, other)
        ends(ResourceError, account.drop, "given back")
        assert merged.balance() == worker.number
        merged.drop()
        ends(ResourceError, merged.drop, "dropped")
    ends(Err, lambda: guest.Vault("abc"))
    guest.Account("garbage").balance()
    assert guest.Account.live() <= 2  # the garbage, and that of bad arguments
    worker.calls += 12


def host_objects(worker: Worker) -> None:
    """Each object the guest was given for good is dropped once, at the latest with the instance."""
    imports = worker.stage.imports()
    world, counter = worker.stage.kitchens.instantiate(imports), imports.host.Counter
    kept = [counter(n) for n in range(3)]
    for item in kept:
        world.guest.keep(item)
    mine = counter(worker.number)
    assert world.guest.pass_counter(mine) is mine
    assert world.guest.read_counter(mine) == worker.number
    assert world.guest.sum([mine, mine]) == 2 * worker.number
    assert world.guest.use_host(10).startswith("incr=15 divide=7 error=zero exceeds=1 total=130")
    world.close()
    dropped = [id(item) for item in imports.host.dropped]
    assert [dropped.count(id(item)) for item in (*kept, mine)] == [1, 1, 1, 0]
    worker.calls += 7


# -- everything else -----------------------------------------------------------------------------------------------


def pooled(worker: Worker) -> None:
    first, second, counter = worker.stage.pools
    pool = worker.rng.choice((first, second))
    kind = worker.rng.random()
    if kind < 0.2:
        try:
            with pool.instance(timeout=worker.rng.choice((0, 0.001, 5))) as world:
                raises_planned(worker, lambda: world.guest.ticks(3))
        except PoolTimeoutError:
            worker.done["no instance in time"] += 1
    elif kind < 0.4:
        with counter.instance() as instance:
            if kind < 0.3:
                ends(TrapError, instance["trap"])
            else:
                assert instance["echo"](worker.number) == worker.number
    else:
        with pool.instance() as world:
            echoed(worker, world)
    worker.calls += 1


def compiled(worker: Worker) -> None:
    """From the cache, from text that nobody compiled before, and what is no component."""
    stage, n = worker.stage, worker.rng.randrange(1 << 30)
    component = stage.echo.compile(ECHO, engine=Engine(cache=stage.root / "cache"))
    with component.instantiate(stage.echo.Imports(host=Echo())) as world:
        assert world.guest.ticks(4) == 10
    text = COUNTER.replace("i32.const 0", f"i32.const {n}")
    with dynamic.compile(text.encode(), engine=Engine(cache=stage.root / "cache")).instantiate() as instance:
        assert instance["add"](1) == n + 1
    ends(LoadError, lambda: dynamic.compile(b"(component"))
    ends(LinkError, stage.kitchens.instantiate)
    worker.calls += 2


def left_open(worker: Worker) -> None:
    """Instances as garbage, with handles and objects of theirs, in cycles."""
    imports = worker.stage.imports()
    world = worker.stage.kitchens.instantiate(imports)
    world.guest.keep(imports.host.Counter(1))
    cycle: list[Any] = [world, world.guest.Account(worker.token())]
    cycle.append(cycle)
    worker.calls += 2


def collected(worker: Worker) -> None:
    gc.collect(worker.rng.randrange(3))
    time.sleep(0)
    worker.calls += 1


JOBS: dict[Callable[[Worker], None], int] = {
    own_values: 30,
    own_maps: 10,
    own_echoes: 20,
    answers: 10,
    bad_arguments: 5,
    trapped: 4,
    host_exception: 8,
    limited: 2,
    too_many_handles: 2,
    out_of_time: 1,
    resources: 10,
    host_objects: 4,
    shared_echoes: 30,
    shared_values: 20,
    shared_handles: 20,
    shared_end: 3,
    pooled: 15,
    compiled: 1,
    left_open: 3,
    collected: 1,
}
"""How often each is done, in proportion."""
