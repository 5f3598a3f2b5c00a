from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.packages import KITCHEN
from witgen.cli.fuzz import _hand_over
from witgen.errors import WitgenError
from witgen.runtime import LimitError, TrapError
from witgen.testing import fuzz, round_trip

PLANTED = Path(__file__).with_name("planted.wat")
MINIMAL = {
    "text": 'bugs.text("open sesame")',
    "number": "bugs.number(1001)",
    "magic": "bugs.magic(1311768467294899695)",
    "letter": "bugs.letter(8)",
    "next-shade": "bugs.next_shade(Shade.LIGHT)",
    "spin": "bugs.spin(False)",
    "hog": "bugs.hog(1)",
    "deep": "bugs.deep(1)",
    "class": "bugs.class_(3)",
    "asks": "script(host.level).answers(1)\n    …\n        bugs.asks(0)",
    "refused": 'script(host.ask).answers(Err(""))\n    …\n        bugs.refused()',
    "push": "box = bugs.Box(0)\n        box.push(0)\n        box.push(0)",
}


def body(test):
    """What a written test does, without what all do."""
    lines = test.partition("(component, ")[2].splitlines()[1:]
    kept = [line for line in lines if not line.startswith(("    host = ", "        bugs = "))]
    text = "\n".join("    …" if line.startswith("    with ") else line for line in kept)
    return text.removeprefix("    …\n").strip()


@pytest.mark.parametrize("function", MINIMAL)
def test_planted_bugs_are_found_made_minimal_and_confirmed(function, tmp_path):
    report = fuzz(PLANTED, functions=[function], seed=1, directory=tmp_path)
    assert report.found is not None
    assert body(report.found.test) == MINIMAL[function]
    assert report.found.confirmed
    assert report.seconds < 30


def test_a_seed_repeats_a_search():
    one, two = (fuzz(PLANTED, functions=["number"], seed=9) for _ in range(2))
    assert (one.runs, one.calls, one.found.test) == (two.runs, two.calls, two.found.test)


def test_a_written_test_runs_as_it_stands_and_fails_in_the_same_way(tmp_path):
    for function in ("asks", "push", "class"):
        report = fuzz(PLANTED, functions=[function], seed=3, directory=tmp_path)
        file = tmp_path / f"test_{function}.py"
        file.write_text(report.found.test, encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(file)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 1, done.stdout + done.stderr
        assert "unreachable" in done.stdout
        assert "TrapError" in done.stdout


def test_errors_are_those_of_the_runtime():
    assert isinstance(fuzz(PLANTED, functions=["deep"], seed=1).found.error, TrapError)
    found = fuzz(PLANTED, functions=["spin"], seed=1).found
    assert isinstance(found.error, LimitError)
    assert "1.0 s" in found.reason


def test_a_destructor_that_traps_is_found():
    report = fuzz(PLANTED, functions=["[constructor]box"], seed=1, runs=3000)
    assert body(report.found.test) == "box = bugs.Box(2)\n        box.drop()"


def test_correct_functions_give_nothing():
    report = fuzz(PLANTED, functions=["same", "keeps"], runs=100)
    assert (report.found, report.runs >= 100) == (None, True)
    assert fuzz(PLANTED, functions=["same"], runs=100, mirror=True).found is None


def test_a_mirror_is_asked_for_what_it_was_given():
    assert fuzz(PLANTED, functions=["nearly"], seed=1).found is None
    found = fuzz(PLANTED, functions=["nearly"], seed=1, mirror=True).found
    assert body(found.test) == "assert bugs.nearly(1001) == 1001"
    assert found.confirmed


def test_resources_the_guest_keeps_are_found_if_asked_for():
    found = fuzz(PLANTED, functions=["keeps"], seed=1, leaks=True).found
    assert "never dropped 1 object of demo:planted/host.thing" in found.reason
    assert found.confirmed


def test_time_is_a_bound():
    report = fuzz(PLANTED, functions=["same"], runs=10**9, seconds=1)
    assert report.found is None
    assert 1 <= report.seconds < 5


def test_the_kitchen_mirrors_its_values_with_generated_bindings(kitchen, packages):
    found = fuzz(KITCHEN, bindings=kitchen, functions=["bad-color"], seed=1, directory=packages).found
    assert found.confirmed
    assert "from faked_kitchen import Imports, compile" in found.test
    found = fuzz(KITCHEN, bindings=kitchen, functions=["withdraw", "split"], runs=30, seed=1).found
    assert found is None
    found = fuzz(KITCHEN, bindings=kitchen, functions=["steal"], seed=1).found
    assert found.confirmed
    assert "guest.steal(fake(host.Counter))" in found.test


def test_nested_results_are_answered_by_imports():
    for function in ("option-result", "result-result", "result-option", "echo-outcome"):
        assert fuzz(KITCHEN, functions=[function], runs=30, seed=1).found is None


def test_round_trip_is_a_ready_test():
    round_trip(PLANTED, functions=["same"], runs=20)
    with pytest.raises(AssertionError, match=r"unreachable(.|\n)*bugs.number\(1001\)") as failed:
        round_trip(PLANTED, functions=["number"], runs=200, seed=1)
    assert isinstance(failed.value.__cause__, TrapError)


def test_what_cannot_be_called_is_said():
    with pytest.raises(WitgenError, match=r"no function `nothing`; it exports `demo:planted/bugs@1.0.0.next-shade`, "):
        fuzz(PLANTED, functions=["nothing"])
    with pytest.raises(TypeError, match="give the path"):
        fuzz(PLANTED.read_bytes())


def test_a_component_without_exports_is_refused(tmp_path):
    path = tmp_path / "empty.wat"
    path.write_text("(component)")
    with pytest.raises(WitgenError, match="exports no function"):
        fuzz(path)


def test_what_componentize_py_adds_for_itself_is_not_called(tmp_path):
    path = tmp_path / "python.wat"
    core = '(core module $m (func (export "init") unreachable)) (core instance $m (instantiate $m))'
    lift = '(func $f (canon lift (core func $m "init"))) (instance $i (export "init" (func $f)))'
    path.write_text(f'(component {core} {lift} (export "exports" (instance $i)))')
    with pytest.raises(WitgenError, match="exports no function"):
        fuzz(path)
    path.write_text(f'(component {core} {lift} (export "others" (instance $i)))')
    assert fuzz(path).found is not None


HOSTILE = """
(component
  (import "demo:hostile/def" (instance $i (export "lambda" (func (result string)))))
  (core module $m
    (memory (export "memory") 1)
    (func (export "start") unreachable)
    (func (export "none") (result i32) unreachable))
  (core instance $m (instantiate $m))
  (func $none (result string) (canon lift (core func $m "none") (memory (core memory $m "memory"))))
  (instance $x (export "lambda" (func $none)) (export "in" (func $none)) (export "import" (func $none)))
  (export "demo:hostile/class" (instance $x))
  (export "if" (func $none)))
"""


def test_names_that_are_keywords_are_spelled(tmp_path):
    path = tmp_path / 'it\'s "here".wat'
    path.write_text(HOSTILE)
    for function in ("lambda", "in", "if"):
        found = fuzz(path, functions=[function], seed=1, directory=tmp_path).found
        compile(found.test, "test", "exec")
        assert found.confirmed


def test_a_guest_that_traps_while_it_starts_is_found(tmp_path):
    path = tmp_path / "start.wat"
    start = '(func $s unreachable) (start $s) (func (export "f"))'
    lift = '(func $f (canon lift (core func $m "f")))'
    path.write_text(
        f'(component (core module $m {start}) (core instance $m (instantiate $m)) {lift} (export "f" (func $f)))'
    )
    found = fuzz(path, seed=1, directory=tmp_path).found
    assert found.confirmed
    assert "def test_start" in found.test


class TestCommand:
    def run(self, *arguments, cwd=None, **variables):
        command = [sys.executable, "-m", "witgen", "fuzz", *map(str, arguments)]
        settings = {"cwd": cwd, "env": {**os.environ, **variables}}
        return subprocess.run(command, **settings, capture_output=True, encoding="utf-8", timeout=120, check=False)

    def test_it_prints_the_test_and_exits_with_1(self, tmp_path):
        done = self.run(PLANTED, "-f", "number", "--seed", "1", cwd=tmp_path)
        assert done.returncode == 1
        assert done.stdout.startswith("# Found by `witgen fuzz ")
        assert "bugs.number(1001)" in done.stdout
        assert done.stderr.startswith("error: wasm `unreachable` instruction executed (")
        assert "--seed 1" in done.stderr
        assert [*tmp_path.iterdir()] == []

    def test_nothing_is_left_behind(self, tmp_path):
        for function, code in (("number", 1), ("same", 0)):
            assert self.run(PLANTED, "-f", function, "-n", 200, cwd=tmp_path, TMPDIR=str(tmp_path)).returncode == code
            assert [*tmp_path.iterdir()] == []

    def test_it_writes_the_test(self, tmp_path):
        out = tmp_path / "test_found.py"
        assert self.run(PLANTED, "-f", "number", "-o", out, "-q").returncode == 1
        assert "bugs.number(1001)" in out.read_text("utf-8")
        again = self.run(PLANTED, "-f", "number", "-o", out)
        assert (again.returncode, "--force overwrites it" in again.stderr) == (2, True)

    def test_nothing_found_is_0(self):
        done = self.run(PLANTED, "-f", "same", "--time", "1s")
        assert (done.returncode, done.stdout[:14]) == (0, "nothing found:")
        assert self.run(PLANTED, "-f", "same", "-n", "5", "-q").stdout == ""

    @pytest.mark.parametrize(
        ("arguments", "code", "text"),
        [
            (["--time", "soon"], 2, "is no duration"),
            (["--time", "0s"], 2, "give more than 0"),
            (["--wall-time", "0"], 2, "give more than 0"),
            (["--wall-time", "9" * 400], 2, "at most 8760h"),
            (["-n", "0"], 2, "0 is not in the range"),
            (["-o", "nowhere/test.py"], 2, "there is no directory"),
            (["-o", "."], 2, "is a directory"),
            (["-o", "app.wasm", "--force"], 2, "name a file that ends in .py"),
            (["-f", "nothing"], 1, "exports no function `nothing`"),
            (["--bindings", "no_such_package"], 1, "cannot import the package `no_such_package`"),
            (["--bindings", ".plugin"], 2, "`.plugin` is no name of a package"),
            (["--bindings", "gen/plugin"], 2, "`gen/plugin` is no name of a package"),
            (["--bindings", ""], 2, "`` is no name of a package"),
            (["--bindings", "json"], 1, "`json` is no package that `witgen bindgen` made"),
        ],
    )
    def test_mistakes(self, arguments, code, text, tmp_path):
        done = self.run(PLANTED, *arguments, cwd=tmp_path)
        assert (done.returncode, text in done.stderr) == (code, True), done.stderr

    @pytest.mark.parametrize(
        ("code", "text"),
        [
            ("x = (", "SyntaxError: '(' was never closed (broken.py, line 1)"),
            ("\nimport no_such_module", "No module named 'no_such_module' ({}:2)"),
            ("raise RuntimeError('not today')", "RuntimeError: not today ({}:1)"),
            ("raise SystemExit(3)", "SystemExit: 3 ({}:1)"),
        ],
    )
    def test_a_package_that_cannot_be_imported_is_told_with_its_place(self, code, text, tmp_path):
        broken = tmp_path / "broken.py"
        broken.write_text(code, encoding="utf-8")
        done = self.run(PLANTED, "--bindings", "broken", cwd=tmp_path)
        assert done.returncode == 1
        assert done.stderr == f"error: cannot import the package `broken`: {text.format(broken)}\n"

    def test_modules_of_the_working_directory_do_not_stand_in_for_those_of_fuzzing(self, packages, tmp_path):
        (tmp_path / "faked_kitchen").symlink_to(packages / "faked_kitchen")
        for name in ("hypothesis", "sortedcontainers", "pytest"):
            (tmp_path / f"{name}.py").write_text("raise RuntimeError('not mine')", encoding="utf-8")
        program = "import sys; sys.path.remove(''); from witgen.cli import main; main()"  # as the script `witgen` does
        arguments = ["fuzz", KITCHEN, "-f", "bad-color", "--bindings", "faked_kitchen", "--seed", "1"]
        command = [sys.executable, "-c", program, *map(str, arguments)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120, check=False)
        assert "from faked_kitchen import Imports, compile" in done.stdout, done.stderr
        assert "did not fail when it was tried" not in done.stderr

    def test_the_component_is_not_overwritten(self, tmp_path):
        component = tmp_path / "test_app.py"
        component.write_bytes(PLANTED.read_bytes())
        (tmp_path / "test_link.py").symlink_to(component)
        for out in ("test_app.py", "test_link.py"):
            done = self.run(component, "-f", "number", "-o", out, "--force", cwd=tmp_path)
            assert (done.returncode, "is the component itself" in done.stderr) == (2, True), done.stderr
        assert component.read_bytes() == PLANTED.read_bytes()

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="where nobody may write, not even root")
    def test_a_target_that_cannot_be_written_is_refused_before_the_search(self):
        done = self.run(PLANTED, "-f", "same", "-o", "/proc/test_found.py")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("error: cannot write `/proc/test_found.py`: ")

    def test_a_test_that_cannot_be_written_in_the_end_is_printed(self, tmp_path, capsys):
        _hand_over("def test_it(): ...\n", tmp_path / "gone" / "test_found.py")
        out, err = capsys.readouterr()
        assert out == "def test_it(): ...\n"
        assert "test_found.py`: no such file or directory; it is as it was; the test was printed instead" in err

    def test_no_component(self, tmp_path):
        done = self.run(tmp_path / "no.wasm")
        assert (done.returncode, "cannot read the component" in done.stderr) == (1, True)
