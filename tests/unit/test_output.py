"""The directory of a generated package: nothing half-written, nothing of someone else's touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest

from witgen.errors import WitgenError
from witgen.model import load
from witgen.output import inputs
from witgen.output.manifest import MANIFEST, Manifest, digest, parse_manifest
from witgen.output.package import Plan, _diff, is_current, obstacle, plan, read_manifest, render_diff, write
from witgen.output.transaction import Change, staging_in

ONE = {"__init__.py": "a = 1\n", "py.typed": "", "demo_plug/types.py": "b = 2\n"}
TWO = {"__init__.py": "a = 2\n", "py.typed": "", "demo_host/log.py": "c = 3\n"}


def planned(out: Path, files: dict[str, str], fingerprint: str = "f") -> Plan:
    return plan(out, files, Manifest("0", "demo:plug/w", fingerprint, {}))


def put(out: Path, files: dict[str, str]) -> None:
    write(planned(out, files))


def tree(out: Path) -> dict[str, str]:
    return {p.relative_to(out).as_posix(): p.read_text() for p in sorted(out.rglob("*")) if p.is_file()}


def package_of(out: Path) -> dict[str, str]:
    return {path: text for path, text in tree(out).items() if path != MANIFEST}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "pkg"


def test_writes_everything_and_says_so(out: Path) -> None:
    put(out, ONE)
    assert package_of(out) == ONE
    manifest = read_manifest(out)
    assert manifest is not None
    assert dict(manifest.files) == {path: digest(text.encode()) for path, text in ONE.items()}
    assert is_current(out, manifest)


def test_makes_the_directories_above(tmp_path: Path) -> None:
    put(tmp_path / "a/b/pkg", ONE)
    assert package_of(tmp_path / "a/b/pkg") == ONE


def test_an_empty_directory_will_do(out: Path) -> None:
    (out / "__pycache__").mkdir(parents=True)
    put(out, ONE)
    assert package_of(out) == ONE


def test_changes_what_changed_and_removes_what_went(out: Path) -> None:
    put(out, ONE)
    todo = planned(out, TWO)
    assert {change.path for change in todo.changes} == {"__init__.py", "demo_plug/types.py", "demo_host/log.py"}
    assert todo.unchanged == ("py.typed",)
    write(todo)
    assert package_of(out) == TWO
    assert not (out / "demo_plug").exists(), "an empty directory is left"


def test_python_s_cache_keeps_no_directory(out: Path) -> None:
    put(out, ONE)
    cache = out / "demo_plug/__pycache__"
    cache.mkdir()
    (cache / "types.cpython-311.pyc").write_bytes(b"")
    put(out, TWO)
    assert not (out / "demo_plug").exists()


def test_the_cache_of_users_own_files_stays(out: Path) -> None:
    put(out, ONE)
    (out / "demo_plug/__pycache__").mkdir()
    (out / "demo_plug/__pycache__/mine.cpython-311.pyc").write_bytes(b"")
    (out / "demo_plug/mine.py").write_text("mine")
    put(out, TWO)
    assert (out / "demo_plug/__pycache__/mine.cpython-311.pyc").exists()


def test_a_second_write_changes_nothing(out: Path) -> None:
    put(out, ONE)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    assert planned(out, ONE).up_to_date
    put(out, ONE)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.py")} == before


def test_users_own_files_stay(out: Path) -> None:
    put(out, ONE)
    (out / "demo_plug/mine.py").write_text("mine")
    put(out, TWO)
    assert package_of(out) == {**TWO, "demo_plug/mine.py": "mine"}


def test_rewritten_line_ends_are_no_edit(out: Path) -> None:
    put(out, ONE)
    (out / "__init__.py").write_bytes(b"a = 1\r\n")
    assert planned(out, ONE).up_to_date
    put(out, TWO)
    assert package_of(out) == TWO


@pytest.mark.parametrize(
    "wanted", [ONE | {"__init__.py": "a = 3\n"}, {k: v for k, v in ONE.items() if k != "__init__.py"}]
)
def test_an_edited_file_is_neither_overwritten_nor_removed(out: Path, wanted: dict[str, str]) -> None:
    put(out, ONE)
    (out / "__init__.py").write_text("my work")
    before = tree(out)
    with pytest.raises(WitgenError, match=r"__init__\.py was edited since witgen wrote it") as error:
        put(out, wanted)
    assert "nothing was written" in str(error.value)
    assert tree(out) == before


def test_a_file_edited_into_what_is_wanted_is_fine(out: Path) -> None:
    put(out, ONE)
    (out / "__init__.py").write_text(TWO["__init__.py"])
    put(out, TWO)
    assert package_of(out) == TWO


def test_a_foreign_file_in_the_way_is_refused(out: Path) -> None:
    put(out, ONE)
    (out / "demo_host").mkdir()
    (out / "demo_host/log.py").write_text("mine")
    before = tree(out)
    with pytest.raises(WitgenError, match=r"demo_host/log\.py is not from witgen"):
        put(out, TWO)
    assert tree(out) == before


def test_a_long_list_of_problems_fits_on_a_screen(out: Path) -> None:
    many = {f"m{n}.py": "x\n" for n in range(200)}
    put(out, many)
    for path in many:
        (out / path).write_text("mine")
    with pytest.raises(WitgenError, match="… and 190 more") as error:
        put(out, dict.fromkeys(many, "y\n"))
    assert len(str(error.value).splitlines()) < 20


def test_a_directory_witgen_did_not_make_is_refused(out: Path) -> None:
    out.mkdir()
    (out / "setup.py").write_text("mine")
    with pytest.raises(WitgenError, match=r"holds files and no witgen\.json"):
        put(out, ONE)
    assert tree(out) == {"setup.py": "mine"}


def test_a_file_as_directory_is_refused(out: Path) -> None:
    out.write_text("mine")
    with pytest.raises(WitgenError, match="is not a directory"):
        planned(out, ONE)


def test_something_else_where_a_file_goes_is_refused(out: Path) -> None:
    put(out, ONE)
    (out / "demo_host/log.py").mkdir(parents=True)
    with pytest.raises(WitgenError, match="is in the way"):
        put(out, TWO)
    assert package_of(out) == ONE


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b"[" * 100_000, b"null", b'{"format": 2}', b"<<<<<<< HEAD\n"])
def test_a_broken_manifest_is_refused(out: Path, content: bytes) -> None:
    put(out, ONE)
    (out / MANIFEST).write_bytes(content)
    with pytest.raises(WitgenError, match="is not a manifest this witgen can read"):
        planned(out, TWO)
    assert (out / "__init__.py").read_text() == ONE["__init__.py"]


@pytest.mark.parametrize(
    "path",
    [
        "../victim",
        "/etc/passwd",
        "a/../../victim",
        "..",
        ".",
        "",
        "a//b",
        "C:/x",
        "a\\..\\b",
        ".git/config",
        "a/",
        MANIFEST,
        "x\n",
    ],
)
def test_a_manifest_cannot_name_what_lies_outside(out: Path, path: str) -> None:
    put(out, ONE)
    victim = out.parent / "victim"
    victim.write_text("precious")
    hostile = json.loads((out / MANIFEST).read_bytes())
    hostile["files"][path] = digest(b"precious")
    (out / MANIFEST).write_text(json.dumps(hostile))
    with pytest.raises(WitgenError, match="is not a manifest"):
        put(out, TWO)
    del hostile["files"][path]
    hostile["replacing"] = {path: digest(b"precious")}
    (out / MANIFEST).write_text(json.dumps(hostile))
    with pytest.raises(WitgenError, match="is not a manifest"):
        put(out, TWO)
    assert victim.read_text() == "precious"


def symlink(place: Path, target: Path) -> None:
    try:
        place.symlink_to(target)
    except OSError:  # pragma: no cover - Windows without the right to
        pytest.skip("cannot make symbolic links")


def test_a_link_to_a_file_is_not_followed(out: Path) -> None:
    put(out, ONE)
    victim = out.parent / "victim"
    victim.write_text(ONE["__init__.py"])
    (out / "__init__.py").unlink()
    symlink(out / "__init__.py", victim)
    with pytest.raises(WitgenError, match="symbolic link"):
        put(out, TWO)
    assert victim.read_text() == ONE["__init__.py"]


def test_a_link_to_a_directory_is_not_followed(out: Path) -> None:
    put(out, ONE)
    elsewhere = out.parent / "elsewhere"
    (out / "demo_plug").rename(elsewhere)
    symlink(out / "demo_plug", elsewhere)
    with pytest.raises(WitgenError, match="symbolic link"):
        put(out, TWO)
    assert (elsewhere / "types.py").exists()
    assert not is_current(out, read_manifest(out) or pytest.fail("no manifest"))


@pytest.mark.parametrize("step", range(13))
def test_a_failing_system_leaves_the_old_package_whole(out: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    put(out, ONE)
    before = tree(out)
    failing_at(monkeypatch, step, OSError(28, "No space left on device", "somewhere"))
    with pytest.raises(WitgenError, match="no space left on device; nothing was changed"):
        put(out, TWO)
    assert tree(out) == before
    assert sorted(p.name for p in out.iterdir()) == ["__init__.py", "demo_plug", "py.typed", "witgen.json"]


@pytest.mark.parametrize("step", range(8))
def test_an_interrupted_first_write_leaves_nothing(out: Path, monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    failing_at(monkeypatch, step, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        put(out, ONE)
    assert not out.exists()


def test_what_cannot_be_undone_is_said_and_repaired_by_the_next_run(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(out, ONE)
    with monkeypatch.context() as broken:
        failing_at(broken, 11, OSError(5, "Input/output error"), forever=True)
        with pytest.raises(WitgenError, match=r"input/output error; `.*types\.py` could not be put back") as error:
            put(out, TWO)
    assert "nothing was changed" not in str(error.value)
    three = {**TWO, "__init__.py": "a = 3\n"}
    put_later(out, three)
    assert package_of(out) == three


def failing_at(monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException, *, forever: bool = False) -> None:
    """Let the n-th of the calls that write, rename or unlink fail, and every later one or none (undoing works)."""
    count = iter(range(1000))

    def failing(real):
        def call(*args, **kwargs):
            n = next(count)
            if n == step or (forever and n > step):
                raise error
            return real(*args, **kwargs)

        return call

    for name in ("write_bytes", "replace", "unlink"):
        monkeypatch.setattr(Path, name, failing(getattr(Path, name)))


KILLED = """
import os, sys
from pathlib import Path
from witgen.output.manifest import Manifest
from witgen.output.package import plan, write
count = iter(range(1000))
real = Path.replace
def replace(self, target):
    if next(count) == {step}:
        os._exit(9)
    return real(self, target)
Path.replace = replace
write(plan(Path({out!r}), {files!r}, Manifest("0", "demo:plug/w", "f", {{}})))
"""


def kill(out: Path, step: int, files: dict[str, str]) -> None:
    """Run a write in a process that dies before its n-th rename."""
    killed = subprocess.run([sys.executable, "-c", KILLED.format(step=step, out=str(out), files=files)], check=False)
    assert killed.returncode == 9
    assert staging_in(out)


def put_later(out: Path, files: dict[str, str]) -> None:
    """Write when what other runs left has become old."""
    for staging in staging_in(out):
        os.utime(staging, (0, 0))
    put(out, files)


@pytest.mark.parametrize("step", range(4))
def test_a_killed_run_is_repaired_by_the_next_whatever_the_input_became(out: Path, step: int) -> None:
    put(out, ONE)
    kill(out, step, TWO)
    three = {**TWO, "__init__.py": "a = 3\n", "demo_plug/types.py": "b = 3\n"}
    put_later(out, three)
    assert package_of(out) == three
    assert is_current(out, read_manifest(out) or pytest.fail("no manifest"))


@pytest.mark.parametrize("step", range(4))
def test_a_killed_first_run_is_repaired_by_the_next(out: Path, step: int) -> None:
    kill(out, step, ONE)
    put_later(out, TWO)
    assert package_of(out) == TWO
    assert is_current(out, read_manifest(out) or pytest.fail("no manifest"))


def test_what_another_run_prepares_stays_and_is_looked_at_again(out: Path) -> None:
    kill(out, 0, ONE)
    put(out, ONE)
    assert staging_in(out)
    assert not is_current(out, read_manifest(out) or pytest.fail("no manifest"))
    put_later(out, ONE)
    assert package_of(out) == ONE


def test_a_user_s_directory_of_a_similar_name_stays(out: Path) -> None:
    put(out, ONE)
    (out / ".witgen-notes").mkdir()
    os.utime(out / ".witgen-notes", (0, 0))
    put(out, TWO)
    assert (out / ".witgen-notes").is_dir()


@pytest.mark.parametrize("path", ["__init__.py", "demo_plug/types.py", "demo_host/log.py"])
def test_what_changes_after_the_comparison_is_not_lost(out: Path, path: str) -> None:
    put(out, ONE)
    todo = planned(out, TWO)
    (out / path).parent.mkdir(exist_ok=True)
    (out / path).write_text("my work")
    before = tree(out)
    with pytest.raises(WitgenError, match=f"{path}`: someone else changed it in this moment; nothing was changed"):
        write(todo)
    assert tree(out) == before


@pytest.mark.parametrize("old", [{}, ONE])
def test_two_runs_at_the_same_work_do_not_disturb_each_other(out: Path, old: dict[str, str]) -> None:
    if old:
        put(out, old)
    first, second = planned(out, TWO), planned(out, TWO)
    write(first)
    write(second)
    assert package_of(out) == TWO


def test_a_reformatted_manifest_is_no_obstacle(out: Path) -> None:
    put(out, ONE)
    (out / MANIFEST).write_text(json.dumps(json.loads((out / MANIFEST).read_bytes())))
    put(out, TWO)
    assert package_of(out) == TWO


def test_a_package_that_lost_its_manifest_is_adopted_if_it_is_what_witgen_would_write(out: Path) -> None:
    put(out, ONE)
    manifest = (out / MANIFEST).read_bytes()
    (out / MANIFEST).unlink()
    (out / "mine.py").write_text("mine")
    assert obstacle(planned(out, TWO))
    put(out, ONE)
    assert (out / MANIFEST).read_bytes() == manifest
    assert package_of(out) == {**ONE, "mine.py": "mine"}


def test_a_diff_shows_what_a_write_would_do(out: Path) -> None:
    put(out, ONE)
    (out / "__init__.py").write_text("a = 9")
    lines = render_diff(planned(out, TWO)).splitlines()
    assert [line.replace(str(out), "pkg") for line in lines] == [
        "--- pkg/__init__.py",
        "+++ pkg/__init__.py (generated)",
        "@@ -1 +1 @@",
        "-a = 9",
        "\\ No newline at end of file",
        "+a = 2",
        "--- /dev/null",
        "+++ pkg/demo_host/log.py (generated)",
        "@@ -0,0 +1 @@",
        "+c = 3",
        "--- pkg/demo_plug/types.py",
        "+++ /dev/null",
        "@@ -1 +0,0 @@",
        "-b = 2",
    ]


def test_a_diff_shows_an_empty_file_that_is_missing(out: Path) -> None:
    put(out, ONE)
    (out / "py.typed").unlink()
    assert render_diff(planned(out, ONE)).splitlines()[0] == "--- /dev/null"
    assert not planned(out, ONE).up_to_date


def test_a_diff_names_files_as_patch_does_on_every_system() -> None:
    shown = _diff(PureWindowsPath("app", "pkg"), Change("demo_plug/types.py", b"a\n", b"b\n"))
    assert shown.splitlines()[:2] == ["--- app/pkg/demo_plug/types.py", "+++ app/pkg/demo_plug/types.py (generated)"]


def test_a_missing_manifest_is_stale_but_another_fingerprint_is_not(out: Path) -> None:
    put(out, ONE)
    assert planned(out, ONE, "another").up_to_date
    (out / MANIFEST).unlink()
    stale = planned(out, ONE)
    assert not stale.changes
    assert not stale.up_to_date
    assert MANIFEST in render_diff(stale)


def test_the_manifest_survives_its_own_text() -> None:
    manifest = Manifest("0.1.0", "a:b/c@1.0.0", "00", {"b.py": "1", "a.py": "2"}, {"c.py": "3"})
    assert parse_manifest(manifest.dump()) == manifest
    assert list(json.loads(manifest.dump())["files"]) == ["a.py", "b.py"]
    chosen = replace(manifest, number_lists="array", interfaces={"c/d.py": "a:b/d@1.0.0"})
    assert parse_manifest(chosen.dump()) == chosen
    assert parse_manifest(chosen.dump().replace(b"c/d.py", b"../d.py")) is None


def test_a_manifest_says_what_was_chosen_if_it_knows(out: Path) -> None:
    files = dict(ONE)
    for was, now, told in (
        (None, "array", None),
        ("array", "array", None),
        ("array", "list", "number lists: array → list"),
    ):
        write(plan(out, files, Manifest("0.1.0", "w", "", {}, number_lists=was)))
        assert plan(out, files, Manifest("0.1.0", "w", "", {}, number_lists=now)).switch == told
    (out / MANIFEST).write_text((out / MANIFEST).read_text().replace('"array"', "1"))
    with pytest.raises(WitgenError, match="is not a manifest"):
        read_manifest(out)


class TestFingerprint:
    @pytest.fixture
    def wit(self, tmp_path: Path) -> Path:
        (tmp_path / "wit/deps/x").mkdir(parents=True)
        for name in ("a.wit", "b.wit", "deps/c.wit", "deps/x/d.wit", "notes.txt"):
            (tmp_path / "wit" / name).write_text(name)
        return tmp_path / "wit"

    @pytest.mark.parametrize("name", ["a.wit", "deps/c.wit", "deps/x/d.wit"])
    def test_every_file_counts(self, wit: Path, name: str) -> None:
        before = inputs.fingerprint([wit], {})
        (wit / name).write_text("changed")
        assert inputs.fingerprint([wit], {}) != before

    @pytest.mark.parametrize("name", ["new.wit", "deps/new.wasm", "deps/x/new.wit"])
    def test_a_new_file_counts(self, wit: Path, name: str) -> None:
        before = inputs.fingerprint([wit], {})
        (wit / name).write_text("")
        assert inputs.fingerprint([wit], {}) != before

    @pytest.mark.parametrize("windows", [b"", b"a\r\nb\r\n"])
    def test_line_ends_do_not_count(self, wit: Path, windows: bytes) -> None:
        (wit / "a.wit").write_bytes(windows.replace(b"\r\n", b"\n"))
        before = inputs.fingerprint([wit], {})
        (wit / "a.wit").write_bytes(windows)
        assert inputs.fingerprint([wit], {}) == before

    @pytest.mark.parametrize("trouble", ["deps/new", "broken.wit", "deps/broken.wit", "deps/x/pipe.wit", "deps/y"])
    def test_what_loading_refuses_is_never_done(self, wit: Path, trouble: str) -> None:
        (wit / "a.wit").write_text("package a:a; world a {}")
        (wit / "b.wit").write_text("")
        (wit / "deps/c.wit").write_text("package a:c;")
        (wit / "deps/x/d.wit").write_text("package a:d;")
        load([wit])
        assert inputs.fingerprint([wit], {})
        if "broken" in trouble:
            symlink(wit / trouble, wit / "nowhere")
        elif "pipe" in trouble:
            os.mkfifo(wit / trouble) if hasattr(os, "mkfifo") else pytest.skip("no pipes")
        else:
            (wit / trouble).mkdir()
        with pytest.raises(WitgenError):
            load([wit])
        assert inputs.fingerprint([wit], {}) is None

    def test_a_renamed_file_counts(self, wit: Path) -> None:
        before = inputs.fingerprint([wit], {})
        (wit / "b.wit").rename(wit / "c.wit")
        assert inputs.fingerprint([wit], {}) != before

    def test_options_count_and_other_files_and_places_do_not(self, wit: Path) -> None:
        before = inputs.fingerprint([wit], {})
        assert inputs.fingerprint([wit], {"world": "x"}) != before
        (wit / "notes.txt").write_text("changed")
        assert inputs.fingerprint([wit.rename(wit.parent / "elsewhere")], {}) == before

    def test_a_new_black_is_a_new_generator(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        before = inputs.generator_changed_at()
        black = tmp_path / "black.py"
        black.touch()
        os.utime(black, (before + 9, before + 9))
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.delitem(sys.modules, "black", raising=False)
        assert inputs.generator_changed_at() == before + 9
        black.unlink()

    def test_what_cannot_be_read_has_none(self, wit: Path) -> None:
        assert inputs.fingerprint([wit / "nope"], {}) is None
        if hasattr(os, "mkfifo"):
            os.mkfifo(wit / "pipe")
            assert inputs.fingerprint([wit / "pipe"], {}) is None
