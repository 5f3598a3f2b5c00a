"""Hosts that change values while they are read, lie about them, or call from where they should not."""

from __future__ import annotations

import array
import gc
import os
import signal
import sys
from collections.abc import Sequence

import pytest

from tests.support.kitchen_host import Mirror
from tests.support.packages import LARDER
from tests.support.processes import python
from witgen.runtime import Err, InstanceError, MismatchError, Ok
from witgen.runtime.capi import library


class Index:
    """An int that does something when it is read."""

    def __init__(self, action, value=1):
        self.action, self.value = action, value

    def __index__(self):
        self.action()
        return self.value


def tried(call):
    """The result of a call that may as well refuse its arguments; anything else is raised."""
    try:
        return call()
    except (MismatchError, BufferError, ValueError, RuntimeError, MemoryError, InstanceError) as error:
        return error


@pytest.fixture
def unharmed(cook):
    """The instance, which has to work after each test as it did before."""
    yield cook
    assert cook.values.list_list([[1, 2], [3]]) == [[1, 2], [3]]
    assert cook.values.list_string(["a", "é"]) == ["a", "é"]


# -- values that change while they are read ----------------------------------------------------------------------


@pytest.mark.parametrize("change", [list.clear, lambda numbers: numbers.extend(range(100_000)), list.pop])
def test_a_list_that_changes_while_it_is_read(unharmed, change):
    numbers = [1, 2, 3]
    numbers[1] = Index(lambda: change(numbers))
    assert unharmed.values.list_u32(numbers) == [1, 1, 3]


@pytest.mark.parametrize("change", [list.clear, lambda numbers: numbers.extend(range(100_000)), list.pop])
@pytest.mark.parametrize("first", [True, False])
def test_a_list_in_a_list_that_changes_while_another_is_read(unharmed, change, first):
    inner = [1, 2, 3]
    guilty = [Index(lambda: change(inner))]
    rows = [guilty, inner] if first else [inner, guilty]
    result = tried(lambda: unharmed.values.list_list(rows))
    assert result in ([[1], [1, 2, 3]], [[1, 2, 3], [1]]) or isinstance(result, MismatchError | ValueError)


def test_a_buffer_that_changes_while_another_value_is_read(unharmed, kitchen):
    octets = bytearray(b"some bytes")
    numbers = array.array("H", [1, 2, 3])
    wide = unharmed_wide(
        kitchen, n=octets, o=numbers, i=Index(octets.clear), h=Index(lambda: numbers.extend([0] * 9999))
    )
    result = tried(lambda: unharmed.values.echo_wide(wide))
    assert isinstance(result, Exception) or len(result.n) in (0, 10)
    result = tried(lambda: unharmed.values.list_wide([wide] * 3))
    assert isinstance(result, list | Exception)


def unharmed_wide(kitchen, **changed):
    types = kitchen.test_kitchen.types
    values = {"a": True, **dict.fromkeys("bcdefghi", 1), "j": 1.0, "k": 1.0, "l": "x", "m": "x", "n": b"", "o": []}
    labelled = {"p": types.Color.RED, "q": types.Perms.READ, "r": types.Shape_Empty(), "s": None, "t": Ok(1)}
    return types.Wide(**{**values, **labelled, **changed})


def test_a_map_that_changes_while_it_is_read(larder):
    with larder.load(LARDER, larder.Imports(maps=Mirror())) as world:
        numbers = {"a": 1, "b": 2}
        numbers["a"] = Index(numbers.clear)
        assert world.maps.map_string(numbers) == {"a": 1, "b": 2}
        outer = {"x": {}, "y": {}}
        shape = larder.test_kitchen.types.Shape_Circle(Index(outer.clear))
        outer["x"] = {1: shape, 2: shape}
        assert world.maps.map_map(outer)["x"][1].value == 1.0


def test_a_record_that_answers_differently_each_time(unharmed, kitchen):
    point, person = kitchen.test_kitchen.types.Point, kitchen.test_kitchen.types.Person

    class Moody(point):
        asked = 0

        @property
        def x(self):
            Moody.asked += 1
            return Moody.asked

        @x.setter
        def x(self, value): ...

    assert unharmed.values.echo_point(Moody(0, 0)).x == 1
    assert [place.x for place in unharmed.values.list_point([Moody(0, 0)] * 3)] == [2, 3, 4]

    class Growing(person):
        @property
        def tags(self):
            return self.__class__.shared

        @tags.setter
        def tags(self, value): ...

        @property
        def age(self):
            self.__class__.shared.append("one more")
            return 7

        @age.setter
        def age(self, value): ...

    Growing.shared = ["first"]
    result = tried(lambda: unharmed.values.list_person([Growing("a", 1, [], None)] * 20))
    assert isinstance(result, list | Exception)


# -- values that lie ---------------------------------------------------------------------------------------------


class LongText(str):
    __slots__ = ()

    def __len__(self):
        return 1 << 40


class ShortText(str):
    __slots__ = ()

    def __len__(self):
        return 1


class Octets(bytes):
    def __len__(self):
        return 1 << 40

    def __bytes__(self):
        return b"other"


class Pair(tuple):
    __slots__ = ()

    def __len__(self):
        return 2


class Numbers(list):
    def __len__(self):
        return 1 << 40

    def __iter__(self):
        return iter([7])


class Endless(Sequence):
    def __len__(self):
        return 1 << 40

    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index


class Negative(Sequence):
    def __len__(self):
        return -1  # noqa: PLE0303 - that is the point

    def __getitem__(self, index):
        raise IndexError


@pytest.mark.parametrize("text", [LongText("abc"), ShortText("abc"), LongText("é"), ShortText("éé"), LongText("")])
def test_text_that_lies_about_its_length(unharmed, text):
    for call in (
        lambda: unharmed.values.echo_string(text),
        lambda: unharmed.values.list_string([text]),
        lambda: unharmed.values.list_string(["x", text, "y"] * 3),
        lambda: unharmed.values.list_char([text, "x"]),
        lambda: unharmed.values.echo_char(text),
        lambda: unharmed.values.list_option([text, None]),
    ):
        result = tried(call)
        assert isinstance(result, Exception) or "abc" in str(result) or "é" in str(result) or not str(text)


def test_bytes_that_lie(unharmed):
    lying = Octets(b"abc")
    for call in (
        lambda: unharmed.values.list_u8(lying),
        lambda: unharmed.values.list_bytes([lying, b"x"]),
        lambda: unharmed.values.option_bytes(lying),
    ):
        assert tried(call) in (b"abc", b"other", [b"abc", b"x"], [b"other", b"x"])


def test_sequences_that_lie(unharmed):
    assert tried(lambda: unharmed.values.tuple3(Pair((1, "x")))) is not None
    for value in (Pair((1, "x", 3)), Pair((1,)), Pair(())):
        for call in (lambda value=value: unharmed.values.list_tuple([value, (1, "x")]),):
            result = tried(call)
            assert isinstance(result, Exception) or result[1] == (1, "x")
    for value in (Numbers([1, 2]), Endless(), Negative()):
        for call in (
            lambda value=value: unharmed.values.list_u32(value),
            lambda value=value: unharmed.values.list_list([value, [1]]),
            lambda value=value: unharmed.values.option_list(value),
        ):
            assert isinstance(tried(call), list | Exception)


def test_an_enum_that_was_tampered_with(unharmed, kitchen):
    perms, color = kitchen.test_kitchen.types.Perms, kitchen.test_kitchen.types.Color
    broken = object.__new__(perms)
    for value in (1 << 60, -1, "read", None, []):
        broken._value_ = value
        assert isinstance(tried(lambda: unharmed.values.echo_perms(broken)), Exception)
        assert isinstance(tried(lambda: unharmed.values.list_perms([perms.READ, broken])), Exception)
    assert isinstance(tried(lambda: unharmed.values.echo_color(object.__new__(color))), MismatchError)


def test_what_contains_itself(unharmed):
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(MismatchError, match=r"^list-list\(v\[0\]\[0\]\): expected u32, got \[+\.\.\.\]+$"):
        unharmed.values.list_list(loop)


# -- exceptions while a value is read ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error", [ZeroDivisionError("x"), KeyboardInterrupt(), RecursionError(), MemoryError(), Err(1)]
)
def test_what_user_code_raises_is_raised(unharmed, error):
    def fail():
        raise error

    for call in (
        lambda: unharmed.values.echo_u8(Index(fail)),
        lambda: unharmed.values.list_u32([1, Index(fail)]),
        lambda: unharmed.values.echo_f64(Index(fail)),
        lambda: unharmed.values.list_f32([Index(fail)]),
    ):
        with pytest.raises(type(error)) as caught:
            call()
        assert caught.value is error


def test_user_code_that_fails_as_if_the_value_were_at_fault(unharmed):
    def fail():
        raise ValueError("a bug in __index__")

    with pytest.raises((MismatchError, ValueError)):
        unharmed.values.echo_u8(Index(fail))


def test_handles_given_before_user_code_raises_are_ours_again(cook, kitchen):
    statement = kitchen.test_kitchen.guest.Statement
    ann = cook.guest.Account("ann")

    class Failing(statement):
        @property
        def note(self):
            raise KeyboardInterrupt

        @note.setter
        def note(self, value): ...

    with pytest.raises(KeyboardInterrupt):
        cook.guest.pass_statement(Failing(ann, ""))
    assert ann.owner() == "ann"
    counter = cook.host.Counter(1)
    with pytest.raises(ZeroDivisionError):
        cook.guest.total(counter, Exploding())
    assert len(cook.world._sandbox._objects) == 0


class Exploding:
    @property
    def incr(self):
        raise ZeroDivisionError


# -- calls from where none should be -----------------------------------------------------------------------------


def test_no_call_while_arguments_are_read(unharmed):
    ann = unharmed.guest.Account("ann")
    for action in (
        unharmed.values.ping,
        lambda: unharmed.guest.divide(1, 1),
        ann.drop,
        unharmed.world.close,
        lambda: unharmed.guest.Account("bob"),
    ):
        with pytest.raises(InstanceError, match="in the middle of a call"):
            unharmed.values.list_u32([1, Index(action)])
    assert ann.owner() == "ann"
    assert unharmed.guest.Account.live() == 1


def test_another_instance_may_be_called_while_arguments_are_read(make_kitchen):
    one, other = make_kitchen(), make_kitchen()

    def call_other():
        assert other.values.list_string(["a"] * 1000) == ["a"] * 1000

    assert one.values.list_u32([1, Index(call_other, 2), 3]) == [1, 2, 3]


def test_calls_in_a_finaliser(unharmed):
    seen = []

    class Noisy:
        def __del__(self):
            seen.append(tried(lambda: unharmed.guest.divide(4, 2)))

        def __index__(self):
            return 1

    def rubbish(depth):
        noisy = Noisy()
        noisy.itself = noisy
        del noisy
        gc.collect()
        return depth

    unharmed.host.on_call_back = rubbish
    assert unharmed.guest.call_host(1) == 1
    assert isinstance(seen[0], InstanceError)


def test_finalisers_of_one_garbage_cycle_that_still_call(packages):
    """Whichever runs first, a finaliser meets an instance or an error, but no freed memory."""
    code = """
        import gc
        import echo
        from tests.support.kitchen_host import EchoHost
        from tests.support.packages import ECHO
        from witgen.runtime import InstanceError, ResourceError

        made = 0

        class Late:
            def __init__(self):
                self.itself = self
                if made % 2:
                    self.fill()
            def fill(self):
                self.component = echo.compile(ECHO)
                self.world = self.component.instantiate(echo.Imports(host=EchoHost()))
                self.add, self.strings = self.world.guest.add, self.world.guest.echo_strings
                self.counter = self.world.guest.Counter(3)
            def __del__(self):
                for call in (
                    lambda: self.add(1, 2),
                    lambda: self.strings(["a"] * 1000),
                    lambda: self.counter.value(),
                    self.counter.drop,
                    lambda: self.world.guest.echo_string("x"),
                    lambda: self.component.instantiate(echo.Imports(host=EchoHost())).guest.add(1, 2),
                    self.world.close,
                ):
                    try:
                        call()
                    except (InstanceError, ResourceError):
                        pass

        for made in range(20):
            late = Late()
            if made % 2 == 0:
                late.fill()
            late.add(1, 2)
            del late
            gc.collect()
        print("fine")
    """
    done = python(code, packages=packages)
    assert (done.stdout, done.stderr) == ("fine\n", "")


def test_a_host_function_that_recurses_without_end(cook):
    def forever(depth):
        return forever(depth + 1)

    cook.host.on_call_back = forever
    with pytest.raises(RecursionError):
        cook.guest.call_host(1)


def test_an_import_replaced_between_calls(make_kitchen):
    kitchen = make_kitchen()
    kitchen.host.on_call_back = lambda depth: depth + 1
    assert kitchen.guest.call_host(1) == 2
    kitchen.host.on_call_back = lambda depth: depth + 2
    assert kitchen.guest.call_host(1) == 3


def test_a_list_returned_and_changed_afterwards(cook):
    kept = [1, 2, 3]
    cook.imports.values.answers[:] = [kept]
    result = cook.values.list_u32([0])
    kept.clear()
    assert result == [1, 2, 3]


def test_an_answer_that_changes_while_it_is_read(cook):
    rows = [[1, 2], [3]]
    rows[0][0] = Index(rows[1].clear)
    cook.imports.values.answers[:] = [rows]
    result = tried(lambda: cook.values.list_list([]))
    assert result == [[1, 2], [3]] or isinstance(result, Exception)


@pytest.mark.parametrize("answer", [(n for n in range(3)), iter([1]), {1, 2}, {1: 2}, "12", range(3).__iter__()])
def test_answers_that_are_no_lists(cook, answer):
    cook.imports.values.answers[:] = [answer]
    with pytest.raises(MismatchError, match=r"^list-u32 result: expected list<u32>, got "):
        cook.values.list_u32([])


def test_an_answer_that_calls_back_while_it_is_read(cook):
    cook.imports.values.answers[:] = [[1, Index(cook.values.ping)]]
    with pytest.raises(InstanceError, match="in the middle of a call"):
        cook.values.list_u32([])


# -- processes ---------------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_a_fork_may_use_what_was_made_before(packages):
    code = """
        import os, sys
        import echo
        from tests.support.kitchen_host import EchoHost
        from tests.support.packages import ECHO

        component = echo.compile(ECHO)
        host = EchoHost()
        world = component.instantiate(echo.Imports(host=host))
        assert world.guest.ticks(3) == 6
        if os.fork() == 0:
            assert world.guest.ticks(3) == 6
            with component.instantiate(echo.Imports(host=EchoHost())) as fresh:
                assert fresh.guest.echo_string("child") == "child"
            world.close()
            os._exit(0)
        _, status = os.wait()
        assert status == 0, status
        assert world.guest.ticks(3) == 6

        def fork(n):
            if os.fork() == 0:
                os._exit(0)
            os.wait()
            return n
        host.tick = fork
        with component.instantiate(echo.Imports(host=host)) as other:
            assert other.guest.ticks(3) == 3
        print("fine")
    """
    assert python(code, packages=packages, timeout=30).stdout == "fine\n"


def test_an_interpreter_that_ends_with_everything_open(packages):
    code = """
        import atexit, threading
        import kitchen
        from tests.support.kitchen_host import kitchen_imports
        from tests.support.packages import KITCHEN

        component = kitchen.compile(KITCHEN)
        worlds = [component.instantiate(kitchen_imports(kitchen)) for _ in range(3)]
        accounts = [world.guest.Account("ann") for world in worlds]
        worlds[0].guest.keep(kitchen_imports(kitchen).host.Counter(1))
        try:
            worlds[1].guest.trap()
        except Exception as error:
            kept = error
        atexit.register(lambda: print(worlds[0].guest.divide(4, 2)))
        class Late:
            def __del__(self):
                print(accounts[2].owner())
        late = Late()
        print("end")
    """
    done = python(code, packages=packages)
    assert done.stdout.splitlines()[:2] == ["end", "2"]
    # of the late finaliser, if it came too late: after the instance's, or the handle's
    assert done.stderr == "" or "InstanceError" in done.stderr or "ResourceError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="sends itself a signal")
def test_a_signal_handler_that_calls(packages):
    code = f"""
        import signal
        import echo
        from tests.support.kitchen_host import EchoHost
        from tests.support.packages import ECHO
        from witgen.runtime import InstanceError

        world = echo.load(ECHO, echo.Imports(host=EchoHost()))
        answers, refusals = [], []

        def handler(*_):
            try:
                answers.append(world.guest.add(1, 2))
            except InstanceError:
                refusals.append(1)

        signal.signal({int(signal.SIGALRM) if hasattr(signal, "SIGALRM") else 14}, handler)
        signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
        while len(answers) + len(refusals) < 200:
            assert world.guest.ticks(100) == 5050
            assert world.guest.echo_strings(["a", "b"]) == ["a", "b"]
        signal.setitimer(signal.ITIMER_REAL, 0)
        assert set(answers) <= {{3}}
        print("fine")
    """
    assert python(code, packages=packages, timeout=60).stdout == "fine\n"


def test_finalisers_at_exit_do_without_the_names_of_their_modules(monkeypatch):
    freed = []
    owned = library.Owned(7, freed.append)
    for name in [name for name in vars(library) if not name.startswith("__")]:
        monkeypatch.setattr(library, name, None)
    owned.__del__()
    owned.__del__()
    assert freed == [7]
