"""Calls of every shape, for tests that repeat them: `shapes(kitchen, larder)` gives one function for each."""

from __future__ import annotations

import itertools
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tests.support.kitchen_host import Mirror, kitchen_imports
from tests.support.packages import KITCHEN, LARDER
from tests.support.values import samples
from witgen.runtime import Err, MismatchError, ResourceError
from witgen.runtime.contract import interface_contract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["shapes"]


def shapes(kitchen: Any, larder: Any) -> dict[str, Callable[[], object]]:
    """One call of each shape, by name; their instances stay open as long as they are used."""
    imports = kitchen_imports(kitchen)
    world = kitchen.load(KITCHEN, imports)
    maps = Mirror("result_map")
    found = dict(_mirrored(world.values, imports.values, kitchen.test_kitchen.values))
    found |= dict(_mirrored(larder.load(LARDER, larder.Imports(maps=maps)).maps, maps, larder.test_kitchen.maps))
    return {**found, **_answers(world.guest), **_resources(kitchen, world, imports.host), **_refusals(world)}


def _mirrored(interface: Any, mirror: Mirror, module: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    """Each function with arguments and answers of every case in turn."""
    for function in interface_contract(module.Instance, exported=True).functions:
        signature = function.signature
        arguments = [itertools.cycle(samples(param.type)) for param in signature.params]
        answers = itertools.cycle(samples(signature.wire))
        yield function.python, _round(getattr(interface, function.python), mirror, arguments, answers)


def _round(function: Any, mirror: Mirror, arguments: list[Any], answers: Any) -> Callable[[], object]:
    def call() -> None:
        mirror.answers.append(next(answers))
        with suppress(Err):
            function(*map(next, arguments))
        mirror.calls.clear()

    return call


def _answers(guest: Any) -> dict[str, Callable[[], object]]:
    def failing(call: Callable[[], object]) -> Callable[[], object]:
        def caught() -> None:
            with suppress(Err):
                call()

        return caught

    return {
        "ok": lambda: guest.reciprocal(4),
        "raise string": failing(lambda: guest.reciprocal(0)),
        "raise enum": failing(lambda: guest.validate(10)),
        "raise nothing": failing(lambda: guest.coin(False)),
        "big bytes": lambda: guest.big_bytes(300),
        "big list": lambda: guest.big_list(200),
    }


def _resources(kitchen: Any, world: Any, host: Any) -> dict[str, Callable[[], object]]:
    guest = world.guest
    counter, ann, bob = host.Counter(3), guest.Account("ann"), guest.Account("bob")
    entry, statement = kitchen.test_kitchen.host.Entry, kitchen.test_kitchen.guest.Statement

    def with_account() -> None:
        with guest.Account("someone") as account:
            account.deposit(1)

    def failing_vault() -> None:
        with suppress(Err):
            guest.Vault("abc")

    def keep() -> None:
        guest.keep(host.Counter(1))
        host.dropped.clear()

    def state() -> None:
        guest.pass_statement(statement(guest.Account("x"), "note")).account.drop()

    def use_host() -> None:
        guest.use_host(5)
        host.logged.clear()
        host.dropped.clear()

    return {
        "account": with_account,
        "account dropped as garbage": lambda: guest.Account("garbage").balance(),
        "account passed": lambda: guest.pass_account(guest.Account("x")).drop(),
        "accounts passed": lambda: [a.drop() for a in guest.pass_accounts([guest.Account("x"), guest.Account("y")])],
        "statement passed": state,
        "accounts merged": lambda: guest.Account.merge(guest.Account("x"), guest.Account("y")).drop(),
        "account closed": lambda: guest.Account.close(guest.Account("x")),
        "account lent": lambda: ann.richer(bob),
        "accounts lent": lambda: guest.total_balance([ann, bob, ann]),
        "vault that fails": failing_vault,
        "counter passed": lambda: guest.pass_counter(counter),
        "counters passed": lambda: guest.pass_counters([counter, counter]),
        "entry passed": lambda: guest.pass_entry(entry("box", counter)),
        "counter lent": lambda: guest.read_counter(counter),
        "counters lent": lambda: guest.sum([counter, counter]),
        "counter kept": keep,
        "token made": lambda: guest.make_token("ann"),
        "everything of the host": use_host,
    }


def _refusals(world: Any) -> dict[str, Callable[[], object]]:
    guest, values = world.guest, world.values
    ann = guest.Account("ann")

    def refused(call: Callable[[], object]) -> Callable[[], object]:
        def caught() -> None:
            with suppress(MismatchError, ResourceError):
                call()

        return caught

    return {
        "mismatch": refused(lambda: values.echo_u8(300)),
        "mismatch in a list": refused(lambda: values.list_string(["a", "b", 3])),
        "mismatch after a handle": refused(lambda: guest.pass_accounts([ann, 3])),
        "mismatch after an object": refused(lambda: guest.total(object(), 3)),
        "given twice": refused(lambda: guest.Account.merge(ann, ann)),
    }
