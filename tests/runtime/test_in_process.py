"""Guests in Python without a component: their modules, what does not fit, threads, and what is left of them."""

from __future__ import annotations

import array
import gc
import importlib
import json
import sys
import threading
import types
import weakref
from types import SimpleNamespace

import pytest

import witgen
from tests.support.in_process import guest_of, importable, package_of
from witgen.runtime import (
    Err,
    InstanceError,
    LimitError,
    Limits,
    LinkError,
    LoadError,
    ResourceError,
    ResourceLeakWarning,
    TrapError,
    Wasi,
    track_resources,
)

WIT = """\
package test:small@0.1.0;
interface host {
  resource thing { constructor(n: u32); n: func() -> u32; }
  record place { x: u32 }
  ask: func(what: string) -> string;
  find: func(p: place) -> result<place, string>;
}
interface jobs {
  use host.{thing, place};
  resource job { constructor(name: string); name: func() -> string; end: static func(j: job) -> string; }
  call: func(what: string) -> string;
  move: func(p: place) -> result<place, string>;
  keep: func(t: thing);
}
world small { import host; export jobs; export run: func(what: string) -> string; }
"""
OTHER = """\
package test:other@0.1.0;
interface host { ask: func(number: u32) -> u32; }
world other { import host; export run: func(number: u32) -> u32; }
"""
APP = """\
import wit_world
from componentize_py_types import Err
from wit_world.imports import host
from wit_world.imports.host import Thing, ask, find

state = []

class WitWorld(wit_world.WitWorld):
    def run(self, what):
        state.append(what)
        return ask(what)

class Jobs:
    kept = []

    def call(self, what):
        return globals()[what]()

    def move(self, p):
        return find(p)

    def keep(self, t):
        Jobs.kept.append(t)
"""
JOBS = """\
class Job:
    ended = []
    def __init__(self, name):
        self.title = name
    def __del__(self):
        Job.ended.append(self.title)
    def name(self):
        return self.title
    @classmethod
    def end(cls, j):
        return j.title
"""
OTHER_APP = """\
from wit_world.imports.host import ask

class WitWorld:
    def run(self, number):
        return ask(number) + 1
"""


class Thing:
    dropped = 0

    def __init__(self, n):
        self.number = n

    def n(self):
        return self.number

    def __drop__(self):
        Thing.dropped += 1


class Host:
    Thing = Thing

    def ask(self, what):
        return what.upper()

    def find(self, p):
        if not p.x:
            raise Err("nowhere")
        return type(p)(p.x + 1)


@pytest.fixture(scope="module")
def wit(tmp_path_factory):
    root = tmp_path_factory.mktemp("wit")
    (root / "small.wit").write_text(WIT)
    (root / "other.wit").write_text(OTHER)
    return root


@pytest.fixture(scope="module")
def small(wit, tmp_path_factory):
    return package_of(wit / "small.wit", tmp_path_factory.mktemp("small"), "made_small")


@pytest.fixture(scope="module")
def other(wit, tmp_path_factory):
    return package_of(wit / "other.wit", tmp_path_factory.mktemp("other"), "made_other")


@pytest.fixture
def write(wit, tmp_path):
    """Writes a guest of the world `small`, with what is added to its main module, and modules beside it."""

    def guest(added="", directory="app", **texts):
        return guest_of(wit / "small.wit", tmp_path / directory, **{"app": APP + added, "jobs": JOBS, **texts})

    return guest


@pytest.fixture
def start(small, write):
    def make(guest=None, host=Host, **options):
        return small.in_process(write() if guest is None else guest, small.Imports(host=host()), **options)

    return make


def module(world, name="app"):
    """A module of a guest, from what its objects are of."""
    exports = vars(world)["_makers"]["run"].__closure__[0].cell_contents
    return exports._authored._modules.module(name)


# ---- modules --------------------------------------------------------------------------------------------------------


def test_every_instance_has_modules_of_its_own(start, write):
    guest = write()
    with start(guest) as one, start(str(guest)) as two, start(guest / "app.py") as three:
        assert [world.run(word) for world, word in ((one, "a"), (two, "b"), (one, "c"))] == ["A", "B", "C"]
        assert [module(world).state for world in (one, two, three)] == [["a", "c"], ["b"], []]
    assert not [name for name in sys.modules if name.startswith("witgen_guest_")]
    assert "wit_world" not in sys.modules


def test_guests_of_different_worlds_at_once(start, wit, other, tmp_path):
    app = guest_of(wit / "other.wit", tmp_path / "other", app=OTHER_APP)
    imports = other.Imports(host=SimpleNamespace(ask=lambda number: 2 * number))
    with start() as one, other.in_process(app, imports) as two:
        assert (one.run("a"), two.run(3), one.run("b")) == ("A", 7, "B")


@pytest.mark.parametrize("name", ["types", "io", "plugin", "json", "witgen", "pytest"])
def test_a_guest_called_like_a_module_of_the_host(start, write, name):
    guest = write(**{name: APP + "def loaded():\n    return __file__\n"})
    before = sys.modules.get(name)
    with start(guest / f"{name}.py") as world:
        assert world.run("x") == "X"
        assert world.jobs.call("loaded") == str(guest / f"{name}.py")
    assert sys.modules.get(name) is before


def test_modules_beside_the_guest_come_first(start, write):
    added = """
import json, io, lib.deep, lib.deep as deeper
from lib import deep, shallow
from lib.deep import *
def seen():
    return f"{json.MINE} {io.StringIO.__name__} {lib.deep.here} {deeper is deep} {shallow.here} {everything}"
"""
    guest = write(added, json="MINE = 1\n", io="MINE = 2\n")
    (guest / "lib").mkdir()
    (guest / "lib" / "__init__.py").write_text("")
    (guest / "lib" / "deep.py").write_text("from . import shallow\nimport json\nhere, everything = json.MINE, 'all'\n")
    (guest / "lib" / "shallow.py").write_text("from .deep import __name__ as name\nhere = 'shallow'\n")
    with start(guest) as world:
        assert world.jobs.call("seen") == "1 StringIO 1 True shallow all"
    assert json.dumps(1) == "1"


def test_modules_of_given_paths_are_the_guests_own(start, write, tmp_path):
    added = """
import counted, spread.one, spread.two
def count():
    counted.NUMBER += 1
    return f"{counted.NUMBER} {counted.inside.NAME} {spread.one.HERE} {spread.two.HERE}"
"""
    first, second = tmp_path / "first", tmp_path / "second"
    for root, name in ((first, "one"), (second, "two")):
        (root / "spread").mkdir(parents=True)
        (root / "spread" / f"{name}.py").write_text(f"HERE = '{name}'\n")
    (first / "counted").mkdir()  # no package, so the module in `second` is meant
    (second / "counted").mkdir()
    (second / "counted" / "__init__.py").write_text("from . import inside\nNUMBER = 0\n")
    (second / "counted" / "inside.py").write_text("import counted\nNAME = counted.__name__.partition('.')[2]\n")
    guest = write(added)
    with start(guest, paths=[first, str(second)]) as one, start(guest, paths=(first, second)) as two:
        assert [world.jobs.call("count")[:2] for world in (one, two, one)] == ["1 ", "1 ", "2 "]
        assert one.jobs.call("count") == "3 counted one two"
        assert "counted" not in sys.modules
    with pytest.raises(LoadError, match="No module named 'counted'"):
        start(guest)


def test_paths_are_directories(start, write, tmp_path):
    with pytest.raises(TypeError, match="paths is a sequence of directories"):
        start(paths="libs")
    with pytest.raises(LoadError, match=r"paths: .*libs is no directory: give those that modules"):
        start(paths=[tmp_path / "libs"])
    with pytest.raises(TypeError, match="paths= is for a guest that is given by its path"):
        start(types, paths=[tmp_path])


def test_imports_at_call_time_and_in_threads(start, write):
    added = """
def late():
    import helper, threading
    from helper import word
    found = []
    def inner():
        import helper as again
        found.append(again is helper)
    thread = threading.Thread(target=inner)
    thread.start()
    thread.join()
    return f"{word} {found}"
def missing():
    try:
        import no_such_module
    except ImportError as error:
        return type(error).__name__
"""
    with start(write(added, helper="word = 'late'\n")) as world:
        assert world.jobs.call("late") == "late [True]"
        assert world.jobs.call("missing") == "ModuleNotFoundError"
    assert "helper" not in sys.modules


def test_dataclasses_and_enums_of_a_guest_work(start, write):
    added = """
import dataclasses, enum, pickle, typing
@dataclasses.dataclass
class Data:
    number: int
    shared: typing.ClassVar[int] = 3
class Shade(enum.Enum):
    DARK = 1
def data():
    copy = pickle.loads(pickle.dumps((Data(1), Shade.DARK)))
    return f"{copy == (Data(1), Shade.DARK)} {typing.get_type_hints(Data)['number']}"
"""
    with start(write("", extra="")) as world:
        assert world.run("x") == "X"
    with start(write(directory="second", app="from __future__ import annotations\n" + APP + added)) as world:
        assert world.jobs.call("data") == "True <class 'int'>"


def test_a_module_that_was_imported_can_be_patched(small, write, monkeypatch):
    guest = write()
    names = ("app", "jobs", "wit_world", "componentize_py_types")
    with importable(guest):
        app = importlib.import_module("app")
    try:
        imports = small.Imports(host=Host())
        with pytest.raises(NotImplementedError, match="no host outside"):
            app.find(None)
        with importable(guest), small.in_process(app, imports) as world:
            assert world.run("x") == "X"
            assert world.jobs.move(small.test_small.host.Place(1)).x == 2
            with monkeypatch.context() as patch:
                patch.setattr(app, "ask", lambda what: f"patched {what}")
                patch.setattr(app.Jobs, "move", lambda self, p: p)
                assert world.run("x") == "patched x"
                assert world.jobs.move(small.test_small.host.Place(1)).x == 1
            assert app.state == ["x", "x"]
            with pytest.raises(InstanceError, match="in use by another instance: close that first, or give the path"):
                small.in_process(app, imports)
            with small.in_process(guest, imports) as another:
                assert another.run("y") == "Y"
            with pytest.raises(InstanceError, match="only while the host is calling it"):
                app.ask("from outside")
        with pytest.raises(NotImplementedError, match="no host outside"):
            app.ask("x")
        with importable(guest), small.in_process(app, imports) as world:
            assert world.run("z") == "Z"
        assert app.state == ["x", "x", "z"]
        world = None
        dead = small.in_process(app, imports)
        with pytest.raises(TrapError):
            dead.jobs.call("no_such_function")
        with importable(guest), small.in_process(app, imports) as world:
            dead.close()
            assert world.run("after") == "AFTER"
        left = small.in_process(app, imports)  # never closed, but garbage
        del left
        gc.collect()
        small.in_process(app, imports).close()
    finally:
        for name in [*sys.modules]:
            if name.partition(".")[0] in names:
                del sys.modules[name]


TYPED = """\
package test:typed@0.1.0;
interface types { record place { x: u32 } }
interface moves { use types.{place}; move: func(p: place) -> place; }
world typed { import moves; export run: func() -> u32; }
"""
TYPED_APP = """\
from wit_world.imports import moves, types
class WitWorld:
    def run(self):
        return moves.move(types.Place(1)).x
"""
OTHER_HEADER = "{{% extends 'witgen/{0}' %}}\n{{% block header %}}\n{1}\n{{% endblock %}}\n"
LICENCE = "# All rights reserved.\n" * 200


@pytest.mark.parametrize(
    ("host", "guest", "recorded"),
    [
        ('"""Ours."""', f'{LICENCE}"""Theirs."""', True),
        ('"""Ours."""', "{{ super() }}", True),
        ("{{ super() }}", f"{LICENCE}{{{{ super() }}}}", False),
        (f"{LICENCE}{{{{ super() }}}}", "{{ super() }}", False),
    ],
)
def test_modules_are_found_whatever_templates_made_of_them(host, guest, recorded, tmp_path, request):
    (tmp_path / "typed.wit").write_text(TYPED)
    for name, header in (("host/interface.py.j2", host), ("guest/python/module.py.j2", guest)):
        template = tmp_path / "templates" / name
        template.parent.mkdir(parents=True)
        template.write_text(OTHER_HEADER.format(name, header))
    name = f"made_typed_{request.node.callspec.indices['host']}"
    for out, language in ((name, None), ("app", "python")):
        written = tmp_path / out
        witgen.generate(tmp_path / "typed.wit", out=written, guest=language, templates=tmp_path / "templates")
        if not recorded:  # an older manifest, or none
            (written / "witgen.json").unlink()
    (tmp_path / "app" / "app.py").write_text(TYPED_APP)
    with importable(tmp_path):
        package = importlib.import_module(name)
    moves = SimpleNamespace(move=lambda p: type(p)(p.x + 1))
    with package.in_process(tmp_path / "app", package.Imports(moves=moves)) as world:
        assert world.run() == 2


# ---- what does not fit ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("def broken(:\n", "SyntaxError"),
        ("import no_such_module\n", "No module named 'no_such_module'|no_such_module"),
        ("1 / 0\n", "ZeroDivisionError"),
        ("ask('too early')\n", "NotImplementedError.* no host"),
        ("import sys; sys.exit(1)\n", "SystemExit"),
        ("from . import jobs\n", "no known parent package"),
    ],
)
def test_a_guest_that_cannot_be_imported(start, write, added, told):
    with pytest.raises(LoadError, match=rf"app\.py cannot be imported: .*({told})") as raised:
        start(write(added))
    assert raised.value.__cause__ is not None
    assert not [name for name in sys.modules if name.startswith("witgen_guest_")]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            {"app": APP.replace("class Jobs", "class Job")},
            r"app\.py has no class `Jobs`, which `test:small/jobs",
        ),
        (
            {"app": APP.replace("def move", "def shift")},
            "class Jobs has no `move`, which `test:small/jobs",
        ),
        ({"app": APP.replace("def run", "def ran")}, "class WitWorld has no `run`, which `the world` needs"),
        (
            {"app": APP.replace("def run(self, what)", "def run(self)")},
            r"run\(\) does not take the arg.*\(what\)",
        ),
        ({"app": APP.replace("def call", "async def call")}, "class Jobs: call is async: provide a plain function"),
        (
            {"jobs": JOBS.replace("class Job", "class Work")},
            r"jobs\.py has no class `Job`, which `.*job` needs",
        ),
        ({"jobs": JOBS.replace("def name", "def title")}, "class Job has no `name`"),
        ({"jobs": JOBS.replace("self, name", "self")}, "class Job.*does not take the arguments"),
    ],
)
def test_a_guest_that_does_not_fit(start, write, texts, told):
    with pytest.raises(LinkError, match=told):
        start(write(**texts))


def test_all_that_does_not_fit_is_said_at_once(start, write):
    guest = write(app=APP.replace("def move", "def shift").replace("def run", "def ran"))
    (guest / "jobs.py").unlink()
    with pytest.raises(LinkError) as raised:
        start(guest, host=object)
    for part in ("the guest has no module `jobs`", "no `move`", "no `run`", "no `ask`", "no `Thing`"):
        assert part in str(raised.value)


def test_stubs_of_another_world(start, wit, tmp_path):
    app = guest_of(wit / "other.wit", tmp_path / "other", app=APP.replace("from wit_world.imports.host", "pass #"))
    with pytest.raises(LinkError, match=r"stubs have no export `test:small/jobs@0.1.0`: run `witgen bindgen") as raised:
        start(app)
    worlds = "made for `test:other/other@0.1.0`, and these bindings for `test:small/small@0.1.0`"
    assert str(raised.value).endswith(worlds)
    for text in ("[]", '{"world": 3, "interfaces": 4}', "{"):
        (app / "witgen.json").write_text(text)
        with pytest.raises(LinkError, match="stubs have no export") as raised:
            start(app)
        assert "made for" not in str(raised.value)


def test_stubs_that_were_replaced_are_left_alone(start, write):
    added = "\ndef fake(what):\n    return 'fake'\nhost.ask = fake\n"
    with pytest.raises(LinkError, match=r"no `test:small/host@0.1.0.ask` of their own.*undo what replaces it"):
        start(write(added))


def test_a_guest_in_another_language(start, wit, tmp_path):
    witgen.generate(wit / "small.wit", guest="c", out=tmp_path / "app")
    with pytest.raises(LoadError, match=r"app\.py is missing: this guest is in c, so give `load` the component"):
        start(tmp_path / "app")


def test_without_stubs(start, tmp_path):
    (tmp_path / "app.py").write_text("")
    with pytest.raises(LoadError, match=r"has no `wit_world` beside it.*witgen bindgen WIT --guest python -o"):
        start(tmp_path)


@pytest.mark.parametrize(
    ("given", "error", "told"),
    [
        (b"\0asm", TypeError, "instead of a guest: give its directory, its main file, or its module"),
        (type, TypeError, "instead of a guest"),
        ("no_such_directory/app.py", LoadError, "cannot read the guest .*there is no such file or directory"),
        ("no_such_directory", LoadError, "cannot read the guest .*there is no such file or directory"),
        ("app.wasm", LoadError, "no guest in Python.*components are for `load`"),
        (".", LoadError, r"app\.py is missing: give the file"),
        (types.ModuleType("made"), LoadError, "module made has no file"),
        (types, LoadError, "has no `wit_world` beside it"),
    ],
)
def test_what_is_no_guest(start, given, error, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.wasm").touch()
    with pytest.raises(error, match=told):
        start(given)


def test_imports_are_checked(small, write):
    with pytest.raises(LinkError, match=r"missing import `test:small/host@0.1.0`: give it as Imports\(host=…\)"):
        small.in_process(write(), None)
    with pytest.raises(TypeError, match="instead of imports"):
        small.in_process(write(), object())


# ---- options --------------------------------------------------------------------------------------------------------


def test_what_load_takes_is_taken(start, small, write):
    with start(limits=Limits(memory=1, wall_time=1, fuel=1), wasi=Wasi(), threads="refuse", engine=None) as world:
        assert world.run("x") == "X"
    with pytest.raises(TypeError, match="unknown option colour"):
        small.in_process(write(), small.Imports(host=Host()), colour=1)


def test_the_limit_of_handles_holds(start):
    with start(limits=Limits(handles=2)) as world:
        for number in range(2):
            world.jobs.keep(Thing(number))
        with pytest.raises(LimitError, match="holds 2 host resources"):
            world.jobs.keep(Thing(3))
        assert world.run("x") == "X"


def test_calls_are_traced_both_ways(start):
    calls = []
    with start(trace=calls.append) as world:
        world.run("x")
        place = sys.modules["made_small.test_small.host"].Place
        with pytest.raises(Err):
            world.jobs.move(place(0))
        with pytest.raises(TrapError):
            world.jobs.call("no_such_function")
    seen = [(call.direction, call.name, call.outcome) for call in calls]
    assert seen == [
        ("import", "test:small/host@0.1.0.ask", "ok"),
        ("export", "run", "ok"),
        ("import", "test:small/host@0.1.0.find", "err"),
        ("export", "test:small/jobs@0.1.0.move", "err"),
        ("export", "test:small/jobs@0.1.0.call", "failed"),
    ]


@pytest.mark.parametrize("lists", ["array", "memoryview"])
def test_lists_of_numbers_are_what_the_host_chose(lists, tmp_path):
    wit = tmp_path / "numbers.wit"
    wit.write_text("package test:numbers; world numbers { export twice: func(v: list<s16>) -> list<s16>; }")
    witgen.generate(wit, out=tmp_path / f"made_{lists}", number_lists=lists)
    app = guest_of(wit, tmp_path / "app", app="class WitWorld:\n    def twice(self, v):\n        return v + v\n")
    with importable(tmp_path):
        package = importlib.import_module(f"made_{lists}")
    with package.in_process(app) as world:
        for given in ([1, -2], array.array("h", [1, -2]), memoryview(array.array("h", [1, -2]))):
            got = world.twice(given)
            assert type(got).__name__ == lists
            assert list(got) == [1, -2, 1, -2]


def test_a_package_that_would_take_its_place(tmp_path):
    (tmp_path / "wit").mkdir()
    (tmp_path / "wit" / "world.wit").write_text(
        "package test:taken; world taken { import in:process/thing; export run: func() -> u8; }\n"
        "package in:process { interface thing { number: func() -> u8; } }"
    )
    app = "from wit_world.imports import thing\nclass WitWorld:\n    def run(self):\n        return thing.number()\n"
    package = package_of(tmp_path / "wit", tmp_path, "made_taken", world="taken")
    guest = guest_of(tmp_path / "wit", tmp_path / "app", world="taken", app=app)
    imports = package.Imports(in_process_thing=SimpleNamespace(number=lambda: 7))
    with package.in_process(guest, imports) as world:
        assert world.run() == 7
    assert importlib.import_module("made_taken.in_process_.thing").Provider


# ---- traps ----------------------------------------------------------------------------------------------------------


def test_a_trap_says_what_and_where_and_has_the_cause(start, write):
    guest = write("\ndef inner():\n    return {}['key']\ndef outer():\n    return inner()\n")
    with start(guest) as world, pytest.raises(TrapError) as raised:
        world.jobs.call("outer")
    trap = raised.value
    assert trap.reason == "KeyError: 'key'"
    assert str(trap).startswith("KeyError: 'key'\n")
    assert f'File "{guest / "app.py"}", line' in str(trap)
    assert "in inner" in str(trap)
    assert "inprocess" not in str(trap)
    assert isinstance(trap.__cause__, KeyError)


def test_a_wrong_answer_is_said_with_its_path_and_place(start, write):
    guest = write("\ndef wrong():\n    return 3\n")
    with start(guest) as world, pytest.raises(TrapError) as raised:
        world.jobs.call("wrong")
    assert raised.value.reason == "call result: expected string, got 3"
    assert f"in Jobs.call, {guest / 'app.py'}:" in str(raised.value)


def test_wrong_arguments_of_a_guest_are_said_with_their_path_and_place(start, write):
    guest = write("\ndef wrong():\n    return find(host.Place('x'))\n")
    with start(guest) as world, pytest.raises(TrapError) as raised:
        world.jobs.call("wrong")
    assert raised.value.reason == "find(p.x): expected u32, got 'x'"
    assert f"at {guest / 'app.py'}:" in str(raised.value)


def test_the_classes_of_a_guest_are_its_own(start, small, write):
    added = "\ndef theirs():\n    import sys\n    return find(sys.modules['made_small.test_small.host'].Place(1))\n"
    with start(write(added)) as world, pytest.raises(TrapError, match=r"find\(p\): expected place, got Place\(x=1\)"):
        world.jobs.call("theirs")
    with start() as world:
        moved = world.jobs.move(small.test_small.host.Place(1))
        assert type(moved) is small.test_small.host.Place


COPIES = """
import copy, pickle
def deep():
    thing = host.Thing(3)
    again = copy.deepcopy([thing, copy.copy(thing)])
    with thing:
        return f"{again[0].n()} {again[1].n()}"
def dropped():
    thing = host.Thing(3)
    again = copy.deepcopy(thing)
    with thing:
        pass
    return str(again.n())
def pickled():
    return pickle.dumps(host.Thing(3)).hex()
def forged():
    held = vars(host.Thing(3))["_witgen_held"]
    other = object.__new__(type(held))
    for name in ("_home", "end", "lends", "lent", "rep", "resource"):
        setattr(other, name, getattr(held, name))
    del held, other
    return "not reached"
"""


def test_a_copy_of_a_handle_is_the_same_handle(start, write):
    guest = write(COPIES)
    dropped = Thing.dropped
    with start(guest) as world:
        assert world.jobs.call("deep") == "3 3"
        assert Thing.dropped == dropped + 1
        with pytest.raises(TrapError, match=r"host@0.1.0.thing was dropped before"):
            world.jobs.call("dropped")
    for name, told in (("pickled", "TypeError: .*cannot be pickled"), ("forged", "dropped or given away before")):
        with start(guest) as world, pytest.raises(TrapError, match=told):
            world.jobs.call(name)


def test_a_coroutine_is_no_answer(start, write):
    with start(write("\nasync def later():\n    return 'x'\n")) as world:
        with pytest.raises(TrapError, match=r"call result: expected string.*define a plain function"):
            world.jobs.call("later")
        gc.collect()


def test_ctrl_c_is_the_hosts(start, write):
    with start(write("\ndef interrupted():\n    raise KeyboardInterrupt\n")) as world:
        with pytest.raises(KeyboardInterrupt):
            world.jobs.call("interrupted")
        with pytest.raises(InstanceError, match="dead"):
            world.run("x")


def test_an_error_of_another_component_is_no_answer(start):
    class Passing(Host):
        def find(self, p):
            error = Err("theirs")
            error.lifted = True
            raise error

    with start(host=Passing) as world:
        with pytest.raises(Err, match="theirs") as raised:
            world.jobs.move(sys.modules["made_small.test_small.host"].Place(1))
        assert any("`find` of the host raised this" in note for note in raised.value.__notes__)
        with pytest.raises(InstanceError, match="dead"):
            world.run("x")


# ---- threads --------------------------------------------------------------------------------------------------------


def blocking():
    inside, go = threading.Event(), threading.Event()

    class Slow(Host):
        def ask(self, what):
            inside.set()
            assert go.wait(10)
            return what

    return Slow, inside, go


def test_another_thread_waits_for_its_turn(start):
    slow, inside, go = blocking()
    answers = []
    with start(host=slow) as world:
        first = threading.Thread(target=lambda: answers.append(world.run("first")))
        first.start()
        assert inside.wait(10)
        second = threading.Thread(target=lambda: answers.append(world.run("second")))
        second.start()
        assert answers == []
        go.set()
        first.join(10)
        second.join(10)
    assert answers == ["first", "second"]


def test_another_thread_is_refused(start):
    slow, inside, go = blocking()
    with start(host=slow, threads="refuse") as world:
        first = threading.Thread(target=world.run, args=("first",))
        first.start()
        assert inside.wait(10)
        with pytest.raises(InstanceError, match='threads="refuse"'):
            world.run("second")
        go.set()
        first.join(10)
        assert world.run("third") == "third"


def test_a_thread_of_the_guests_cannot_call_the_host(start, write):
    added = """
import threading
def aside():
    found = []
    def inner():
        try:
            ask("x")
        except Exception as error:
            found.append(str(error))
    thread = threading.Thread(target=inner)
    thread.start()
    thread.join()
    return found[0]
"""
    with start(write(added)) as world:
        assert "in the same thread" in world.jobs.call("aside")
        assert world.run("x") == "X"


# ---- what is left ---------------------------------------------------------------------------------------------------


def test_handles_to_what_the_guest_keeps(start):
    with start() as world:
        job = world.jobs.Job("mow")
        with start() as another, pytest.raises(ResourceError, match="belongs to another instance"):
            another.jobs.Job.end(job)
        assert job.name() == "mow"
        assert world.jobs.Job.end(job) == "mow"
        with pytest.raises(ResourceError, match="was given back"):
            job.name()
        with world.jobs.Job("rake"):
            pass
        del job
        job = world.jobs.Job("dig")
        del job  # as garbage it is dropped by the next call
        ended = module(world, "jobs").Job.ended
        assert ended == ["mow", "rake"]
        world.run("x")
        assert ended == ["mow", "rake", "dig"]


def test_what_is_left_is_warned_of(start):
    track_resources()
    try:
        world = start()
        job = world.jobs.Job("mow")
        world.jobs.keep(Thing(1))
        with pytest.warns(ResourceLeakWarning) as warned:
            world.close()
        texts = [str(each.message) for each in warned]
        assert len(texts) == 2
        assert "never dropped 1 handle of test:small/jobs@0.1.0.job made at " in texts[0]
        assert "never dropped 1 object of test:small/host@0.1.0.thing given at " in texts[1]
        assert all(__file__ in text for text in texts)
        with pytest.raises(InstanceError, match="closed"):
            job.name()
    finally:
        track_resources(None)


def test_what_the_guest_lets_go_outside_of_calls_is_told_by_the_next(start):
    with start() as world:
        world.jobs.keep(Thing(1))
        before = Thing.dropped
        module(world).Jobs.kept.clear()
        assert Thing.dropped == before
        world.run("x")
        assert Thing.dropped == before + 1


def test_nothing_is_left_of_an_instance(start, write):
    guest = write("\nloop = [host]\nloop.append(loop)\n")

    class Watched(Host):
        pass

    def use(close):
        world = start(guest, host=Watched)
        world.run("x")
        world.jobs.keep(Thing(1))
        world.jobs.Job("mow")
        made = [weakref.ref(module(world)), weakref.ref(module(world, "wit_world")), weakref.ref(world._sandbox)]
        if close:
            world.close()
        return made

    before = Thing.dropped
    for close in (True, False):
        refs = use(close)
        gc.collect()
        gc.collect()  # the first found the instance, and took its modules out of the table
        assert [ref() for ref in refs] == [None, None, None]
    assert Thing.dropped == before + 2
    assert not [name for name in sys.modules if name.startswith("witgen_guest_")]


def test_ten_thousand_calls_leave_nothing(start):
    with start() as world:
        place = sys.modules["made_small.test_small.host"].Place

        def many(count):
            for number in range(count):
                world.run("x")
                world.jobs.move(place(number + 1))
                with world.jobs.Job("mow"):
                    pass
            module(world).state.clear()
            module(world, "jobs").Job.ended.clear()
            gc.collect()
            return len(gc.get_objects())

        before = many(100)
        assert many(10_000) <= before + 100
