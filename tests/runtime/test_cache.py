"""The compile cache: what is kept and found, what is not trusted, and that nothing fails because of it."""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.kitchen_host import kitchen_imports
from tests.support.packages import ECHO, GUESTS, KITCHEN
from tests.support.processes import python
from witgen.runtime import Engine, LoadError, cache, capi, dynamic, loading
from witgen.runtime.artifact import sealed

WASI = GUESTS / "wasi" / "wasi.wat"
posix = pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out by itself")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def compiles(monkeypatch):
    """The sizes of the components that were compiled and not found."""
    sizes = []
    original = capi.component_new
    monkeypatch.setattr(
        capi, "component_new", lambda engine, octets: sizes.append(len(octets)) or original(engine, octets)
    )
    return sizes


@pytest.fixture
def source(tmp_path):
    """A component's file that has not changed for a while."""
    return Path(shutil.copy(WASI, tmp_path / "app.wat"))


@pytest.fixture
def settled(monkeypatch):
    """No file is too young to be noted."""
    monkeypatch.setattr(cache, "RACY", 0)


@pytest.fixture
def unread(monkeypatch):
    """From its call on, no component's file can be read."""

    def forbid():
        monkeypatch.setattr(loading, "read", lambda source: pytest.fail(f"{source} was read"))

    return forbid


def load(place, source=WASI):
    loaded = dynamic.compile(source, engine=Engine(cache=place))
    assert "test:wasi/guest@0.1.0" in loaded.exports
    return loaded


def entries(place):
    return sorted(place.glob("*.cwasm"))


def entry(place):
    (found,) = entries(place)
    return found


def notes(place):
    return sorted(place.glob("*.note"))


class TestFound:
    def test_what_was_compiled_once(self, place, compiles):
        load(place)
        load(place)
        load(place, WASI.read_bytes())
        load(place, bytearray(WASI.read_bytes()))
        assert len(compiles) == len(entries(place)) == len(notes(place)) == 1

    def test_by_another_file_of_the_same_contents(self, place, compiles, source):
        load(place)
        load(place, source)
        assert len(compiles) == 1

    def test_it_runs(self, place, kitchen, compiles):
        for _ in range(2):
            component = kitchen.compile(KITCHEN, engine=Engine(cache=place))
            imports = kitchen_imports(kitchen)
            with component.instantiate(imports) as world:
                assert "token=ann:" in world.guest.use_host(5)
                assert world.guest.total(imports.host.Counter(3), imports.host.Counter(4)) == 10
        assert len(compiles) == 1

    def test_a_noted_file_is_not_even_read(self, place, unread):
        load(place)
        unread()
        load(place)

    def test_files_of_processors_without_paths_for_open_files(self, place, compiles, monkeypatch):
        monkeypatch.setattr("witgen.runtime.artifact._NUMBERED", None)
        load(place)
        load(place)
        assert len(compiles) == 1

    def test_where_code_cannot_be_mapped_it_is_read(self, place, compiles, monkeypatch):
        def refuses(engine, path):
            capi.check(capi.host_error())

        load(place)
        monkeypatch.setattr(capi, "deserialize_file", refuses)
        load(place)
        assert len(compiles) == 1

    def test_it_outlives_its_entry(self, place, kitchen):
        kitchen.compile(KITCHEN, engine=Engine(cache=place))
        component = kitchen.compile(KITCHEN, engine=Engine(cache=place))
        shutil.rmtree(place)
        with component.instantiate(kitchen_imports(kitchen)) as world:
            assert world.values.echo_u8(3) == 3


class TestNotFound:
    def test_other_contents(self, place, compiles, source):
        load(place, source)
        source.write_bytes(source.read_bytes() + b" ")
        load(place, source)
        assert len(compiles) == len(entries(place)) == 2

    @pytest.mark.parametrize(
        ("target", "value"),
        [
            ("witgen.runtime.capi.version", lambda: "50.9.9"),
            ("witgen.runtime.capi.library_size", lambda: 1),
            ("witgen.runtime.cache._cpu", lambda: b"another"),
            ("platform.machine", lambda: "pdp11"),
            ("witgen.runtime.cache.FORMAT", cache.FORMAT + 1),
            ("witgen.runtime.engine._SETTINGS", (("concurrency_support", False), ("epoch_interruption", True))),
        ],
    )
    def test_other_circumstances(self, place, compiles, monkeypatch, target, value):
        load(place)
        monkeypatch.setattr(target, value)
        load(place)
        assert len(compiles) == len(entries(place)) == len(notes(place)) == 2

    def test_what_compiles_at_once_is_not_kept(self, place, compiles):
        small = capi.wat_to_wasm(ECHO.read_bytes())
        assert len(small) < cache.SMALLEST
        for _ in range(2):
            dynamic.compile(small, engine=Engine(cache=place))
        assert len(compiles) == 2
        assert not place.exists()

    def test_what_cannot_be_compiled(self, place):
        for _ in range(2):
            with pytest.raises(LoadError, match="neither a component nor"):
                dynamic.compile(b"x" * cache.SMALLEST, engine=Engine(cache=place))
        assert not place.exists()


class TestNotes:
    """A note is right or not there."""

    def test_a_file_that_has_just_changed_is_not_noted(self, place, source):
        load(place, source)
        assert notes(place) == []

    def test_a_file_from_the_future_is_not_noted(self, place, source):
        later = time.time() + 10_000
        os.utime(source, (later, later))
        load(place, source)
        assert notes(place) == []

    @pytest.mark.usefixtures("settled")
    def test_a_file_that_changed_back_its_time(self, place, source, compiles):
        load(place, source)
        assert len(notes(place)) == 1
        before = source.stat()
        octets = source.read_bytes()
        with source.open("r+b") as file:
            file.write(octets.replace(b"guest@0.1.0", b"guest@0.2.0"))
        os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert source.stat().st_size == before.st_size
        assert "test:wasi/guest@0.2.0" in dynamic.compile(source, engine=Engine(cache=place)).exports
        assert len(compiles) == 2

    @pytest.mark.usefixtures("settled")
    def test_a_file_that_changes_while_it_is_read(self, place, source, monkeypatch):
        original = loading.read

        def slow(path):
            result = original(path)
            source.write_bytes(b"something else")
            return result

        monkeypatch.setattr(loading, "read", slow)
        load(place, source)
        assert notes(place) == []

    @pytest.mark.parametrize(
        "text", ["", "\n\n", "x\ny\nz", "{0}\n../../etc/passwd\n{2}", "{0}\n" + "0" * 64 + "\n{2}"]
    )
    def test_a_note_that_makes_no_sense(self, place, compiles, text):
        load(place)
        (note,) = notes(place)
        note.write_text(text.format(*note.read_text().split("\n")))
        load(place)
        assert len(compiles) == 1
        assert len(note.read_text().split("\n")[1]) == 64

    def test_a_note_about_an_entry_that_is_gone(self, place, compiles):
        load(place)
        entry(place).unlink()
        load(place)
        assert len(compiles) == 2
        assert entry(place)

    @posix
    def test_a_pipe_is_read_once(self, place, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with ThreadPoolExecutor() as pool:
            pool.submit(pipe.write_bytes, WASI.read_bytes())
            load(place, pipe)
        assert notes(place) == []


def flipped(octets):
    broken = bytearray(octets)
    broken[len(broken) // 2] ^= 0xFF
    return bytes(broken)


class TestBroken:
    """What is not whole is never shown to the engine, and made anew."""

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda octets: b"",
            lambda octets: octets[: len(octets) // 2],
            lambda octets: octets[:-1],
            lambda octets: octets[:-80],
            lambda octets: octets + b"\0",
            lambda octets: bytes(len(octets)),
            lambda octets: bytes(len(octets) - 80) + octets[-80:],
            flipped,
            lambda octets: b"\x7fELF",
            lambda octets: WASI.read_bytes(),
        ],
    )
    @pytest.mark.parametrize("noted", [True, False])
    def test_it_is_replaced(self, place, compiles, monkeypatch, spoil, noted):
        load(place)
        whole = entry(place).read_bytes()
        entry(place).write_bytes(spoil(whole))
        if not noted:
            notes(place)[0].unlink()
        shown = []
        monkeypatch.setattr(capi, "deserialize_file", lambda engine, path: shown.append(path))
        monkeypatch.setattr(capi, "deserialize", lambda engine, octets: shown.append(octets))
        load(place)
        assert (len(compiles), shown) == (2, [])
        assert len(entry(place).read_bytes()) == len(whole)

    def test_an_entry_in_the_place_of_another(self, place, kitchen, compiles):
        load(place)
        mine = entry(place)
        kitchen.compile(KITCHEN, engine=Engine(cache=place))
        (other,) = set(entries(place)) - {mine}
        shutil.copy(other, mine)
        load(place)
        assert len(compiles) == 3

    @pytest.mark.parametrize("payload", [b"no machine code", b"\x7fELF\2\1\1\xc8" + bytes(1000)])
    def test_what_the_engine_refuses(self, place, compiles, payload):
        load(place)
        name = entry(place)
        name.write_bytes(payload + sealed(payload, bytes.fromhex(name.stem)))
        load(place)
        assert len(compiles) == 2
        assert name.stat().st_size > 10_000


@posix
class TestTrust:
    """Whoever can write here can run code as us."""

    def refused(self, place, compiles):
        """The cache is neither used nor written to."""
        before = {path: path.lstat() for path in place.rglob("*")}
        count = len(compiles)
        load(place)
        assert len(compiles) == count + 1
        assert {path: path.lstat() for path in place.rglob("*")} == before

    def test_it_is_made_for_its_owner_alone(self, place):
        os.umask(old := os.umask(0))
        os.umask(0)
        try:
            load(place / "deep" / "er")
        finally:
            os.umask(old)
        assert (place / "deep" / "er").stat().st_mode & 0o777 == 0o700
        for path in (place / "deep" / "er").iterdir():
            assert path.stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize("mode", [0o770, 0o702, 0o1777, 0o720])
    def test_a_directory_that_others_can_write_to(self, place, compiles, mode):
        load(place)
        place.chmod(mode)
        self.refused(place, compiles)

    def test_a_directory_that_others_can_read(self, place, compiles):
        place.mkdir(mode=0o755)
        load(place)
        load(place)
        assert len(compiles) == 1

    def test_a_directory_of_somebody_else(self, place, compiles, monkeypatch):
        load(place)
        somebody = os.geteuid() + 1
        monkeypatch.setattr(os, "geteuid", lambda: somebody)
        self.refused(place, compiles)

    @pytest.mark.parametrize("mode", [0o620, 0o602])
    def test_an_entry_that_others_can_write_to(self, place, compiles, mode):
        load(place)
        entry(place).chmod(mode)
        load(place)
        assert len(compiles) == 2
        assert entry(place).stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize("kind", ["entry", "note"])
    def test_a_link_in_place_of_a_file(self, place, compiles, tmp_path, kind):
        load(place)
        file = entry(place) if kind == "entry" else notes(place)[0]
        file.rename(tmp_path / "elsewhere")
        file.symlink_to(tmp_path / "elsewhere")
        load(place)
        assert len(compiles) == (2 if kind == "entry" else 1)
        assert not file.is_symlink()

    @pytest.mark.parametrize("kind", ["directory", "pipe"])
    def test_what_is_no_file(self, place, compiles, kind):
        load(place)
        name = entry(place)
        name.unlink()
        name.mkdir() if kind == "directory" else os.mkfifo(name, 0o600)
        load(place)
        assert len(compiles) == 2

    def test_a_linked_directory_counts_as_what_it_leads_to(self, place, compiles, tmp_path):
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        place.symlink_to(tmp_path / "elsewhere")
        load(place)
        load(place)
        assert len(compiles) == 1
        (tmp_path / "elsewhere").chmod(0o777)
        self.refused(place, compiles)


class TestNeverFails:
    def test_a_place_below_a_file(self, tmp_path, compiles):
        (tmp_path / "file").touch()
        for place in (tmp_path / "file", tmp_path / "file" / "cache"):
            load(place)
        assert len(compiles) == 2

    @pytest.mark.parametrize("name", ["open", "replace", "mkdir"])
    @pytest.mark.parametrize("number", [13, 28, 30])
    def test_a_disk_that_is_full_or_cannot_be_written(self, place, compiles, monkeypatch, caplog, name, number):
        original = getattr(os, name)

        def refuses(*args, **kwargs):
            if name != "open" or args[1] & os.O_CREAT:
                raise OSError(number, os.strerror(number))
            return original(*args, **kwargs)

        caplog.set_level(logging.DEBUG, "witgen")
        with monkeypatch.context() as patch:
            patch.setattr(os, name, refuses)
            load(place)
        assert os.strerror(number) in caplog.text
        assert len(compiles) == 1
        assert not place.exists() or list(place.iterdir()) == []

    def test_a_disk_that_is_full_in_the_middle(self, place, monkeypatch):
        def writes(file, part):
            file.write(part[:10])
            raise OSError(28, "full")

        monkeypatch.setattr("witgen.runtime.folder._write", writes)
        load(place)
        assert list(place.iterdir()) == []

    @pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG is not for these")
    def test_no_home(self, monkeypatch):
        for name in ("WITGEN_CACHE_DIR", "XDG_CACHE_HOME"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HOME", "nowhere")
        assert cache.user_directory() is None
        assert Engine().cache is None

    def test_why_is_logged_once(self, tmp_path, caplog):
        """Looking for a note, for an entry, and writing one all fail."""
        (tmp_path / "file").touch()
        caplog.set_level(logging.DEBUG, "witgen")
        engine = Engine(cache=tmp_path / "file")
        for _ in range(2):
            dynamic.compile(WASI, engine=engine)
        assert [record.levelname for record in caplog.records] == ["DEBUG"]
        assert "compile cache: " in caplog.text

    def test_nothing_is_said(self, tmp_path, capfd):
        (tmp_path / "file").touch()
        load(tmp_path / "file" / "cache")
        assert capfd.readouterr() == ("", "")


class TestChosen:
    @pytest.mark.parametrize("value", ["0", "off", "OFF"])
    def test_switched_off_from_outside(self, place, monkeypatch, value):
        monkeypatch.setenv("WITGEN_CACHE", value)
        load(place)
        assert Engine().cache is None
        assert not place.exists()

    def test_switched_off_in_code(self, place, monkeypatch, compiles):
        monkeypatch.setenv("WITGEN_CACHE_DIR", str(place))
        load(False)
        assert not place.exists()
        load(True)
        load(True)
        assert entry(place)
        assert len(compiles) == 2

    @pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG is not for these")
    def test_the_users_directory(self, monkeypatch):
        monkeypatch.delenv("WITGEN_CACHE_DIR")
        monkeypatch.setenv("HOME", "/home/ann")
        monkeypatch.setenv("XDG_CACHE_HOME", "/var/cache/ann")
        assert cache.user_directory() == "/var/cache/ann/witgen"
        for unset in ("", "relative"):
            monkeypatch.setenv("XDG_CACHE_HOME", unset)
            assert cache.user_directory() == "/home/ann/.cache/witgen"

    @pytest.mark.parametrize("wrong", [None, 3, b"cache", ["a"]])
    def test_what_is_no_place(self, wrong):
        with pytest.raises(TypeError, match=r"cache=.*: give True, False or the path of a directory"):
            Engine(cache=wrong)

    @pytest.mark.parametrize(
        ("text", "bytes_"),
        [("100", 100), ("64k", 1 << 16), ("3 MiB", 3 << 20), ("2GB", 2 << 30), ("", 1 << 30), ("lots", 1 << 30)],
    )
    def test_the_capacity(self, monkeypatch, text, bytes_):
        monkeypatch.setenv("WITGEN_CACHE_SIZE", text)
        assert Engine().cache._capacity == bytes_

    def test_a_capacity_that_is_none_is_told_once(self, monkeypatch, caplog):
        cache._capacity.cache_clear()
        for text in ("lots", "lots", "-1", "300M"):
            monkeypatch.setenv("WITGEN_CACHE_SIZE", text)
            Engine()
        told = "WITGEN_CACHE_SIZE={} is no size, such as 300M: the cache may take 1 GiB"
        assert [record.getMessage() for record in caplog.records] == [told.format("lots"), told.format("-1")]
        assert {record.levelname for record in caplog.records} == {"WARNING"}

    def test_no_capacity_is_no_cache(self, monkeypatch):
        monkeypatch.setenv("WITGEN_CACHE_SIZE", "0")
        assert Engine().cache is None


def variants():
    """Components that differ, and whose entries are about as large."""
    return (WASI.read_bytes() + b" " * n for n in itertools.count())


class TestEviction:
    @pytest.fixture
    def capped(self, place, monkeypatch):
        """Room for three entries."""
        load(place)
        monkeypatch.setenv("WITGEN_CACHE_SIZE", str(entry(place).stat().st_size * 7 // 2))
        shutil.rmtree(place)

    def age(self, path, hours):
        status = path.stat()
        os.utime(path, ns=(status.st_atime_ns - hours * 3600 * 10**9, status.st_mtime_ns))

    @pytest.mark.usefixtures("capped")
    def test_what_was_used_longest_ago_goes(self, place, compiles):
        made = variants()
        known = []
        for number in range(3):
            known.append(next(made))
            load(place, known[-1])
            (new,) = [path for path in entries(place) if path.stat().st_atime_ns > time.time_ns() - 3600 * 10**9]
            self.age(new, 10 - number)
        assert len(entries(place)) == 3
        load(place, known[0])  # now the second one was used longest ago
        load(place, next(made))
        assert len(entries(place)) == 3
        before = len(compiles)
        load(place, known[0])
        load(place, known[2])
        assert len(compiles) == before
        load(place, known[1])
        assert len(compiles) == before + 1

    def test_use_is_noted_without_another_identity(self, place, compiles, unread):
        load(place)
        self.age(entry(place), 5)
        before = entry(place).stat()
        unread()
        load(place)
        after = entry(place).stat()
        assert after.st_atime_ns > before.st_atime_ns + 4 * 3600 * 10**9
        assert after.st_mtime_ns == before.st_mtime_ns
        load(place)
        assert len(compiles) == 1

    def test_what_is_larger_than_all_room_is_not_kept(self, place, monkeypatch):
        monkeypatch.setenv("WITGEN_CACHE_SIZE", "1k")
        load(place)
        assert entries(place) == []

    @pytest.mark.usefixtures("capped")
    def test_leftovers_go_and_what_is_not_ours_stays(self, place):
        place.mkdir(mode=0o700)
        old = time.time() - 40 * 24 * 3600
        ours = [f"{'0' * 24}.tmp", f"{'a' * 32}.note"]
        theirs = ["README", "app.cwasm", f"{'0' * 24}.tmp.gz", "x.tmp"]
        for name in (*ours, *theirs):
            (place / name).write_bytes(bytes(1 << 18))
            os.utime(place / name, (old, old))
        fresh = place / f"{'1' * 24}.tmp"
        fresh.touch()
        load(place)
        assert [name for name in ours if (place / name).exists()] == []
        assert [name for name in theirs if (place / name).exists()] == theirs
        assert fresh.exists()

    @pytest.mark.usefixtures("capped")
    def test_what_cannot_be_deleted_stays(self, place, monkeypatch):
        def busy(*args, **kwargs):
            raise PermissionError(13, "in use")

        monkeypatch.setattr(os, "unlink", busy)
        for octets in itertools.islice(variants(), 5):
            load(place, octets)
        assert len(entries(place)) == 5


LOADS = """
    import os
    import kitchen
    from tests.support.kitchen_host import kitchen_imports
    from tests.support.packages import KITCHEN
    from witgen.runtime import Engine

    for turn in range(4):
        component = {component}
        with kitchen.load(component, kitchen_imports(kitchen), engine=Engine()) as world:
            assert world.values.echo_u8(turn) == turn
"""


def eight_processes(packages, component):
    code = LOADS.format(component=component)
    with ThreadPoolExecutor(8) as pool:
        assert [done.stderr for done in pool.map(lambda _: python(code, packages=packages), range(8))] == [""] * 8


def test_eight_processes_at_once(packages, place, monkeypatch):
    monkeypatch.setenv("WITGEN_CACHE_DIR", str(place))
    eight_processes(packages, "KITCHEN")
    assert entry(place)
    assert len(notes(place)) == 1
    assert list(place.glob("*.tmp")) == []


def test_eight_processes_that_evict_what_others_read(packages, place, monkeypatch):
    monkeypatch.setenv("WITGEN_CACHE_DIR", str(place))
    monkeypatch.setenv("WITGEN_CACHE_SIZE", "400k")  # room for one of three
    eight_processes(packages, "KITCHEN.read_bytes() + b' ' * ((os.getpid() + turn) % 3)")
    assert list(place.glob("*.tmp")) == []


def test_threads_share_an_engine(place, compiles):
    engine = Engine(cache=place)
    with ThreadPoolExecutor(8) as pool:
        for loaded in pool.map(lambda _: dynamic.compile(WASI, engine=engine), range(40)):
            assert loaded.exports
    assert entry(place)


FORK = """
    import os, signal, sys
    from tests.support.kitchen_host import EchoHost
    from tests.support.packages import ECHO, KITCHEN
    from witgen.runtime import Engine, UnsupportedError, dynamic

    def child(work):
        pid = os.fork()
        if pid == 0:
            signal.alarm(60)  # a compile that waits for threads that are not there waits forever
            try:
                work()
            except BaseException as error:
                print(repr(error), flush=True)
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        assert status == 0, (work.__name__, status)

    def found():
        assert dynamic.compile(KITCHEN, engine=cached).exports

    def compiled():
        assert dynamic.compile(KITCHEN, engine=plain).exports

    def called():
        with dynamic.load(ECHO, {"test:echo/host@0.1.0": EchoHost()}, engine=plain) as world:
            assert world["test:echo/guest"].add(1, 2) == 3

    def own_engine():
        assert dynamic.compile(KITCHEN, engine=Engine(cache=False)).exports

    def refused():
        try:
            dynamic.compile(b'(component (import "f" (func (param "s" (stream u8)))))', engine=plain)
        except UnsupportedError as error:
            assert "parameter s: a stream" in str(error)

    def grandchild():
        compiled()
        child(compiled)

    cached, plain = Engine(), Engine(cache=False)
    if sys.argv[1] == "before":
        found(), compiled()
    for work in (found, compiled, called, own_engine, refused, grandchild):
        child(work)
    compiled()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.parametrize("compiled", ["before", "never"])
def test_a_forked_child_finds_and_compiles(tmp_path, place, monkeypatch, compiled):
    monkeypatch.setenv("WITGEN_CACHE_DIR", str(place))
    assert python(FORK, compiled, packages=tmp_path).stdout == ""


@pytest.mark.slow
def test_a_component_with_a_language_runtime(tmp_path, place):
    from tests.support.guests import ROOT, built  # noqa: PLC0415 - needs tools

    guest = built(ROOT / "examples" / "plugins", "pricing.wasm")
    took = []
    for _ in range(3):
        start = time.perf_counter()
        loaded = dynamic.compile(guest, engine=Engine(cache=place))
        took.append(time.perf_counter() - start)
        assert loaded.exports
    assert took[2] < took[0] / 50, took
    assert sha256(entry(place).read_bytes()[:-80]).digest() == entry(place).read_bytes()[-48:-16]
