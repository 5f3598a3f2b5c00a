"""Threads: an instance each works side by side, one between them serves one at a time, never confused."""

from __future__ import annotations

import random
import sys
import threading
import time

import pytest

from tests.support.kitchen_host import EchoHost, kitchen_imports
from witgen.runtime import InstanceError

SECONDS = 1.5


@pytest.fixture(autouse=True)
def _switch_often():
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(interval)


def in_threads(count, work):
    """Run `work(number, stop)` in threads for a while; what they raised."""
    errors = []
    stop = time.monotonic() + SECONDS

    def run(number):
        try:
            work(number, lambda: time.monotonic() > stop)
        except BaseException as error:  # noqa: BLE001 - shown by the test
            errors.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    return errors


def test_an_instance_for_each_thread(kitchen, kitchen_component):
    calls = [0] * 4

    def work(number, stop):
        rng = random.Random(number)
        with kitchen_component.instantiate(kitchen_imports(kitchen)) as world:
            person = kitchen.test_kitchen.types.Person
            while not stop():
                n = rng.randrange(1 << 32)
                people = [person(f"p{n}", n % 256, [str(n), ""], None)] * 3
                assert world.values.echo_u32(n) == n
                assert world.values.list_u32([n, number]) == [n, number]
                assert world.values.list_person(people) == people
                assert world.guest.reciprocal(n + 1) == 1 / (n + 1)
                with world.guest.Account(str(n)) as account:
                    assert account.owner() == str(n)
                calls[number] += 1

    assert in_threads(4, work) == []
    assert min(calls) > 10


def test_instances_made_and_closed_in_threads(echo, echo_component):
    made = []

    def work(number, stop):
        while not stop():
            with echo_component.instantiate(echo.Imports(host=EchoHost())) as world:
                assert world.guest.ticks(10) == 55
                assert world.guest.echo_strings([str(number)] * 5) == [str(number)] * 5
            made.append(number)

    assert in_threads(4, work) == []
    assert set(made) == {0, 1, 2, 3}


def test_packages_first_used_in_threads(echo):
    """Compiling, linking and binding for the first time, all at once."""
    from tests.support.packages import ECHO  # noqa: PLC0415

    barrier = threading.Barrier(4)

    def work(number, stop):
        barrier.wait()
        with echo.load(ECHO, echo.Imports(host=EchoHost())) as world:
            assert world.guest.echo_string(str(number)) == str(number)

    assert in_threads(4, work) == []


@pytest.mark.parametrize("threads", ["wait", "refuse"])
def test_one_instance_between_threads(echo, echo_component, threads):
    """Each call is answered rightly, or refused if that was asked for."""
    answered, refused = [0] * 4, [0] * 4
    with echo_component.instantiate(echo.Imports(host=EchoHost()), threads=threads) as world:
        add, ticks, strings = world.guest.add, world.guest.ticks, world.guest.echo_strings

        def work(number, stop):
            while not stop():
                try:
                    assert add(number, 1) == number + 1
                    assert ticks(20) == 210
                    assert strings([str(number)] * 20) == [str(number)] * 20
                    answered[number] += 1
                except InstanceError as error:
                    assert "in the middle of a call" in str(error)  # noqa: PT017
                    refused[number] += 1

        assert in_threads(4, work) == []
        assert add(1, 2) == 3
    assert sum(answered) > 0
    assert (sum(refused) > 0) == (threads == "refuse")


@pytest.mark.parametrize("threads", ["wait", "refuse"])
def test_handles_made_in_one_thread_and_dropped_in_others(make_kitchen, threads):
    cook = make_kitchen(options={"threads": threads})
    accounts = cook.guest.Account
    made = [accounts(str(n)) for n in range(200)]

    def work(number, stop):
        while made:
            try:
                account = made.pop()
            except IndexError:
                return
            if number % 2:
                del account  # as garbage
                continue
            while True:
                try:
                    account.drop()
                    break
                except InstanceError as error:
                    assert "in the middle of a call" in str(error)  # noqa: PT017
                    assert threads == "refuse"

    assert in_threads(4, work) == []
    accounts("last").drop()
    assert accounts.live() == 0


@pytest.mark.parametrize("threads", ["wait", "refuse"])
def test_closing_from_another_thread(echo, echo_component, threads):
    for _ in range(50):
        world = echo_component.instantiate(echo.Imports(host=EchoHost()), threads=threads)

        def work(number, stop, world=world, add=world.guest.add):
            while not stop():
                try:
                    if number:
                        world.close()
                    add(1, 2)
                    time.sleep(0)
                except InstanceError as error:
                    if "closed" in str(error):
                        return
            raise TimeoutError

        assert in_threads(2, work) == []
