"""Native WASI: nothing unless it is granted, and what is granted."""

from __future__ import annotations

import io
import os
import re
import shutil
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.support.packages import GUESTS, ROOT, package
from tests.support.processes import python
from witgen.runtime import Err, ExitError, InstanceError, LinkError, Preopen, TrapError, Wasi, dynamic

GUEST = GUESTS / "wasi" / "wasi.wat"
NO_ENTRY, NOT_PERMITTED, READ_ONLY = 20, 31, 33
PERMANENT_RESOLVER_FAILURE = 20


@pytest.fixture(scope="module")
def wasi_world(packages):
    """The generated package of the guest's world: every import in it is optional."""
    wit = packages / "wasi-wit"
    shutil.copytree(GUESTS / "wasi" / "wit", wit)
    shutil.copytree(ROOT / "wit" / "deps", wit / "deps")
    import witgen  # noqa: PLC0415 - the generator, which no other test here needs

    witgen.generate(wit, world="wasi", out=packages / "wasi_world")
    return package(packages, "wasi_world")


@pytest.fixture(scope="module")
def component(wasi_world):
    return wasi_world.compile(GUEST)


@pytest.fixture
def guest(component, wasi_world):
    """Makes instances and returns what they export."""
    worlds = []

    def make(imports=None, **grants):
        world = component.instantiate(imports or wasi_world.Imports(), wasi=Wasi(**grants))
        worlds.append(world)
        return world.guest

    yield make
    for world in worlds:
        world.close()


def refused(call):
    with pytest.raises(Err) as caught:
        call()
    return caught.value.value


# -- by default --------------------------------------------------------------------------------------------------


def test_nothing_is_granted_by_default(guest, monkeypatch, capfd):
    monkeypatch.setenv("SECRET", "token")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"typed")))
    g = guest()
    assert g.args() == []
    assert g.env() == []
    assert g.dirs() == []
    assert g.hear(100) == b""
    assert g.say(b"to nobody")
    assert g.complain(b"to nobody")
    assert refused(lambda: g.lookup("localhost")) == PERMANENT_RESOLVER_FAILURE
    assert capfd.readouterr() == ("", "")


def test_no_option_is_the_same_as_an_empty_one(component, wasi_world):
    with component.instantiate(wasi_world.Imports()) as world:
        assert (world.guest.args(), world.guest.env(), world.guest.dirs()) == ([], [], [])
    with dynamic.load(GUEST) as instance:
        assert instance["test:wasi/guest"].args() == []


def test_clocks_and_randomness_are_there(guest):
    g = guest()
    assert abs(g.now() - time.time()) < 60
    assert len(g.random(16)) == 16
    assert g.random(16) != g.random(16)


# -- arguments and environment -----------------------------------------------------------------------------------


def test_arguments_and_environment(guest):
    g = guest(args=["program", "-x", "é", ""], env={"NAME": "value", "É": "", "X": "a=b"})
    assert g.args() == ["program", "-x", "é", ""]
    assert dict(g.env()) == {"NAME": "value", "É": "", "X": "a=b"}


def test_instances_share_nothing(guest):
    first, second = guest(args=["a"]), guest(args=["b"])
    assert (first.args(), second.args()) == (["a"], ["b"])


# -- streams -----------------------------------------------------------------------------------------------------


def test_input_of_every_kind(guest, tmp_path):
    path = tmp_path / "in"
    path.write_bytes(b"hello world")
    with path.open("rb") as opened, path.open(encoding="utf-8") as text:
        for source in (
            b"hello world",
            bytearray(b"hello world"),
            memoryview(b"hello world"),
            io.BytesIO(b"hello world"),
            opened,
            text,
            path,
            str(path),
        ):
            g = guest(stdin=source)
            assert (g.hear(5), g.hear(100), g.hear(100)) == (b"hello", b" world", b"")


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_output_of_every_kind(guest, tmp_path, stream):
    path = tmp_path / "out"
    chunks, octets, file = [], bytearray(), io.BytesIO()
    text = io.TextIOWrapper(io.BytesIO())
    for output, read in (
        (chunks.append, lambda: b"".join(chunks)),
        (octets, lambda: bytes(octets)),
        (file, file.getvalue),
        (text, text.buffer.getvalue),
        (path, path.read_bytes),
        (str(path), path.read_bytes),
    ):
        g = guest(**{stream: output})
        assert {"stdout": g.say, "stderr": g.complain}[stream](b"one ")
        assert {"stdout": g.say, "stderr": g.complain}[stream](b"\xff" * 10_000)
        assert read() == b"one " + b"\xff" * 10_000
        assert {"stdout": g.complain, "stderr": g.say}[stream](b"elsewhere")
        assert read() == b"one " + b"\xff" * 10_000


def test_python_and_the_guest_write_to_one_file_in_order(guest, capfd):
    g = guest(stdout=sys.stdout, stderr=sys.stderr)
    print("first", end=" ")
    g.say(b"second ")
    print("third")
    g.complain(b"error\n")
    assert capfd.readouterr() == ("first second third\n", "error\n")


def test_an_open_binary_file(guest, tmp_path):
    with (tmp_path / "out").open("wb") as file:
        assert guest(stdout=file).say(b"text")
    assert (tmp_path / "out").read_bytes() == b"text"


# -- output callbacks that raise ---------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [KeyError("full"), KeyboardInterrupt(), SystemExit(2)])
def test_what_a_callback_raises_reaches_the_caller_although_the_guest_goes_on(guest, error):
    def fail(data):
        raise error

    g = guest(stdout=fail)
    with pytest.raises(type(error)) as caught:
        g.say(b"text")
    assert caught.value is error
    assert g.args() == []  # the guest took it as a failed write, so it lives on
    with pytest.raises(type(error)):
        g.say(b"text")


def test_a_callback_that_raises_on_the_way_to_a_trap(guest):
    def fail(data):
        raise KeyError(data)

    g = guest(stdout=fail)
    with pytest.raises(KeyError):
        g.say(b"text")
    with pytest.raises(TrapError):
        g.read(0, "x")
    with pytest.raises(InstanceError, match="trapped"):
        g.args()


def test_a_trap_tells_how_standard_error_ended(guest):
    g = guest()
    g.complain(b"x" * 10_000)
    g.complain(b"Traceback:\n  KeyError: 'caf\xc3\xa9'\n")
    with pytest.raises(TrapError) as caught:
        g.read(0, "x")
    text = str(caught.value)
    assert text.startswith(f"{caught.value.reason}\n")
    assert "the guest's standard error ended with:\nxxx" in text
    assert text.endswith("x" + "Traceback:\n  KeyError: 'café'")
    assert len(text) < 6000


def test_standard_error_that_is_granted_is_not_told_again(guest):
    err = bytearray()
    g = guest(stderr=err)
    g.complain(b"heard")
    with pytest.raises(TrapError) as caught:
        g.read(0, "x")
    assert err == b"heard"
    assert "heard" not in str(caught.value)


def test_a_callback_cannot_enter_the_instance(component, wasi_world):
    with component.instantiate(wasi_world.Imports(), wasi=Wasi(stdout=lambda data: world.guest.args())) as world:
        with pytest.raises(InstanceError, match="in the middle of a call"):
            world.guest.say(b"text")
        assert world.guest.args() == []


def test_a_callback_cannot_close_the_instance(component, wasi_world):
    world = component.instantiate(wasi_world.Imports(), wasi=Wasi(stdout=lambda data: world.close()))
    with pytest.raises(InstanceError, match="in the middle of a call"):
        world.guest.say(b"text")
    world.close()


# -- directories -------------------------------------------------------------------------------------------------


@pytest.fixture
def tree(tmp_path):
    inside = tmp_path / "inside"
    (inside / "sub").mkdir(parents=True)
    (inside / "a.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    return inside


def test_a_directory_for_reading(guest, tree):
    g = guest(preopens={"/data": tree})
    assert g.dirs() == ["/data"]
    assert g.read(0, "a.txt") == b"hello"
    assert refused(lambda: g.read(0, "b.txt")) == NO_ENTRY
    assert refused(lambda: g.write(0, "b.txt", b"x")) == NOT_PERMITTED
    assert refused(lambda: g.write(0, "a.txt", b"x")) == NOT_PERMITTED
    assert (tree / "a.txt").read_text("utf-8") == "hello"
    assert sorted(path.name for path in tree.iterdir()) == ["a.txt", "sub"]


def test_a_directory_for_writing(guest, tree):
    g = guest(preopens={"/data": Preopen(tree, write=True)})
    assert g.write(0, "b.txt", b"new") is None
    assert g.read(0, "b.txt") == b"new"
    assert (tree / "b.txt").read_bytes() == b"new"
    g.write(0, "sub/c.txt", b"deep")
    assert (tree / "sub" / "c.txt").read_bytes() == b"deep"


def test_several_directories(guest, tree, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    g = guest(preopens={"in": str(tree), "out": Preopen(str(other), write=True)})
    assert g.dirs() == ["in", "out"]
    g.write(1, "copy", g.read(0, "a.txt"))
    assert (other / "copy").read_bytes() == b"hello"


@pytest.mark.parametrize("path", ["../secret", "/etc/passwd", "sub/../../secret", "./../secret"])
def test_no_way_out(guest, tree, path):
    g = guest(preopens={"/": Preopen(tree, write=True)})
    assert refused(lambda: g.read(0, path)) == NOT_PERMITTED
    assert refused(lambda: g.write(0, path, b"x")) == NOT_PERMITTED


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_no_way_out_by_links(guest, tree, tmp_path):
    (tree / "link").symlink_to(tmp_path / "secret")
    (tree / "up").symlink_to("..")
    g = guest(preopens={"/": tree})
    for path in ("link", "up/secret"):
        assert isinstance(refused(lambda path=path: g.read(0, path)), int)


# -- exit --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("well", "code"), [(True, 0), (False, 1)])
def test_a_guest_that_ends_itself(guest, well, code):
    g = guest()
    with pytest.raises(ExitError, match=f"exited with code {code}") as caught:
        g.leave(well)
    assert caught.value.code == code
    with pytest.raises(InstanceError, match=f"this instance is dead: the component exited with code {code}"):
        g.args()


# -- grants that are none ----------------------------------------------------------------------------------------

WRONG = [
    ({"args": "abc"}, TypeError, "Wasi(args='abc'): give a list of strings"),
    ({"args": None}, TypeError, "Wasi(args=None): give a list of strings"),
    ({"args": [1]}, TypeError, "Wasi(args=…): 1 is no string"),
    ({"args": ["a\0b"]}, LinkError, r"Wasi(args=…): 'a\x00b' is no string without NUL characters"),
    ({"args": ["\ud800"]}, LinkError, r"Wasi(args=…): '\ud800' is not valid Unicode"),
    ({"env": ["A=b"]}, TypeError, "Wasi(env=['A=b']): give a dict"),
    ({"env": {"A": 1}}, TypeError, "Wasi(env=…): 1 is no string"),
    ({"env": {"A=B": "x"}}, LinkError, "Wasi(env=…): 'A=B' is no name of a variable"),
    ({"env": {"": "x"}}, LinkError, "Wasi(env=…): '' is no name of a variable"),
    ({"preopens": ["."]}, TypeError, "Wasi(preopens=['.']): give a dict"),
    ({"preopens": {"/": 5}}, TypeError, "Wasi(preopens=…): 5 is no path"),
    ({"preopens": {"/": "/no/such/place"}}, LinkError, "Wasi(preopens={'/': …}): /no/such/place is not a directory"),
    ({"preopens": {"/": __file__}}, LinkError, f"Wasi(preopens={{'/': …}}): {__file__} is not a directory"),
    ({"preopens": {"/": "a\0b"}}, LinkError, r"Wasi(preopens=…): 'a\x00b' is no path without NUL characters"),
    ({"stdin": 5}, TypeError, "Wasi(stdin=…): 5 is no bytes, path or open file"),
    ({"stdin": io.StringIO("x")}, TypeError, "Wasi(stdin=…): open the file in binary mode"),
    ({"stdin": "/no/such/file"}, LinkError, "Wasi(stdin=…): /no/such/file cannot be read"),
    ({"stdin": "a\0b"}, LinkError, r"Wasi(stdin=…): 'a\x00b' is no path without NUL characters"),
    ({"stdout": 5}, TypeError, "Wasi(stdout=…): 5 is no callback, bytearray, path or binary file"),
    ({"stderr": io.StringIO()}, TypeError, "is no callback, bytearray, path or binary file"),
    ({"stdout": "/no/such/place/x"}, LinkError, "Wasi(stdout=…): /no/such/place/x cannot be written"),
    ({"stdout": "a\0b"}, LinkError, r"Wasi(stdout=…): 'a\x00b' is no path without NUL characters"),
]


@pytest.mark.parametrize(("grants", "error", "text"), WRONG, ids=[text[:60] for _, _, text in WRONG])
def test_grants_that_are_none(component, wasi_world, grants, error, text):
    with pytest.raises(error, match=re.escape(text)):
        component.instantiate(wasi_world.Imports(), wasi=Wasi(**grants))


def test_a_directory_is_no_stream(component, wasi_world, tmp_path):
    for stream in ("stdin", "stdout"):
        with pytest.raises(LinkError, match=f"Wasi\\({stream}=…\\): {re.escape(str(tmp_path))} cannot be"):
            component.instantiate(wasi_world.Imports(), wasi=Wasi(**{stream: tmp_path}))


def test_no_path_is_cut_short(component, wasi_world, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LinkError):
        component.instantiate(wasi_world.Imports(), wasi=Wasi(stdout="a\0b"))
    assert list(Path().iterdir()) == []


# -- providers in its place --------------------------------------------------------------------------------------


class Environment:
    def get_environment(self):
        return [("FROM", "host")]

    def get_arguments(self):
        return ["made", "up"]

    def initial_cwd(self):
        return None


def test_a_provider_in_the_place_of_native_wasi(guest, wasi_world):
    g = guest(wasi_world.Imports(wasi_cli_environment=Environment()), args=["native"], stdin=b"native")
    assert g.args() == ["made", "up"]
    assert g.env() == [("FROM", "host")]
    assert g.hear(10) == b"native"  # the rest is native as before


def test_a_provider_by_any_compatible_version():
    for version in ("0.2.12", "0.2.0"):
        with dynamic.load(GUEST, {f"wasi:cli/environment@{version}": Environment()}) as instance:
            assert instance["test:wasi/guest"].args() == ["made", "up"]


def test_a_provider_of_another_clock(guest, wasi_world):
    datetime = wasi_world.wasi_clocks.wall_clock.Datetime
    clock = SimpleNamespace(now=lambda: datetime(7, 0), resolution=lambda: datetime(0, 1))
    assert guest(wasi_world.Imports(wasi_clocks_wall_clock=clock)).now() == 7


def test_a_provider_whose_resources_native_wasi_would_have_to_pass(component, wasi_world):
    """The streams behind `stdout` are the host's then, so those behind `stdin` and `stderr` must be, too."""
    stdout = SimpleNamespace(get_stdout=lambda: None)
    with pytest.raises(LinkError) as caught:
        component.instantiate(wasi_world.Imports(wasi_cli_stdout=stdout))
    why = "of native WASI passes a resource of `wasi:io/streams@0.2.12`, which the host provides: provide both"
    assert f"`wasi:cli/stdin@0.2.12: get-stdin` {why}" in str(caught.value)
    assert f"`wasi:cli/stderr@0.2.12: get-stderr` {why}" in str(caught.value)


def test_streams_of_the_hosts_own(guest, wasi_world):
    class Stream:
        """Stands for both kinds of stream, and for what the guest does not use of them."""

        def __init__(self):
            self.written = bytearray()

        def blocking_read(self, len):  # noqa: A002 - a parameter's name in WIT
            return b"from the host"[:len]

        def blocking_write_and_flush(self, contents):
            self.written += contents

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return lambda *args: None

    out, err = Stream(), Stream()
    g = guest(
        wasi_world.Imports(
            wasi_cli_stdin=SimpleNamespace(get_stdin=Stream),
            wasi_cli_stdout=SimpleNamespace(get_stdout=lambda: out),
            wasi_cli_stderr=SimpleNamespace(get_stderr=lambda: err),
            wasi_filesystem_types=SimpleNamespace(filesystem_error_code=lambda err: None),
            wasi_filesystem_preopens=SimpleNamespace(get_directories=list),
        ),
        args=["still native"],
    )
    assert g.hear(4) == b"from"
    assert (g.say(b"one "), g.say(b"two"), g.complain(b"three")) == (True, True, True)
    assert (bytes(out.written), bytes(err.written)) == (b"one two", b"three")
    assert g.args() == ["still native"]
    assert g.dirs() == []


def test_a_provider_that_does_not_fit(component, wasi_world):
    with pytest.raises(LinkError, match="class Environment has no `get_arguments`"):
        component.instantiate(wasi_world.Imports(wasi_cli_environment=type("Environment", (), {})()))


# -- closing -----------------------------------------------------------------------------------------------------


def test_output_is_flushed_and_files_are_closed(packages, tmp_path):
    """Also in an instance nobody closes before the interpreter ends."""
    code = f"""
        import sys
        from witgen.runtime import Wasi, dynamic
        chunks = []
        instance = dynamic.load({str(GUEST)!r}, wasi=Wasi(stdout=chunks.append, stderr={str(tmp_path / "err")!r}))
        instance["test:wasi/guest"].say(b"text")
        instance["test:wasi/guest"].complain(b"error")
        print(chunks, file=sys.stderr)
    """
    done = python(code, packages=packages)
    assert (done.stdout, done.stderr) == ("", "[b'text']\n")
    assert (tmp_path / "err").read_bytes() == b"error"
