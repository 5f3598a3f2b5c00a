"""The command line: exit codes, what goes where, and no tracebacks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from witgen import cli, generate
from witgen.cli import bindgen

WIT = """\
package demo:greeter@0.1.0;
interface log { log: func(message: string); }
world greeter { import log; export greet: func(name: string) -> string; }
"""
WITGEN = [sys.executable, "-m", "witgen"]
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wit").mkdir()
    (tmp_path / "wit/greeter.wit").write_text(WIT)
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]):
    """Run `witgen …` in this process: (exit code, stdout, stderr)."""

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exit_:
            cli.main(arguments)
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return int(exit_.value.code or 0), out, err

    return run


@pytest.mark.usefixtures("here")
class TestDone:
    def test_it_says_what_it_did(self, run) -> None:
        assert run("bindgen", "wit") == (0, "greeter: 4 written\n", "")
        assert run("bindgen", "wit") == (0, "greeter: up to date, 4 files\n", "")

    def test_quiet_says_nothing(self, run) -> None:
        assert run("bindgen", "wit", "-q", "-o", "app/plugin", "-w", "demo:greeter/greeter@0.1.0") == (0, "", "")
        assert Path("app/plugin/witgen.json").is_file()

    def test_check_of_a_fresh_package(self, run) -> None:
        generate("wit")
        assert run("bindgen", "wit", "--check") == (0, "greeter: up to date, 4 files\n", "")

    def test_features_come_in_any_spelling(self, run, monkeypatch) -> None:
        asked = []
        monkeypatch.setattr(bindgen, "generate", lambda *_, features, **__: asked.append(features) or 1 / 0)
        for arguments in (["--features", "a,b"], ["--features", "a", "--features", "b"], ["--features", "a, b,"]):
            with pytest.raises(ZeroDivisionError):
                cli.main(["bindgen", "wit", *arguments])
        assert asked == [["a", "b"]] * 3

    @pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["bindgen", "--help"]])
    def test_help_teaches(self, run, arguments) -> None:
        status, out, _ = run(*arguments)
        assert status == 0
        assert "witgen bindgen wit" in out
        assert max(map(len, out.splitlines())) <= 100

    def test_version(self, run) -> None:
        assert run("--version") == (0, "witgen 0.1.0\n", "")


@pytest.mark.usefixtures("here")
class TestProblem:
    def test_a_mistake_in_the_wit_has_a_place(self, run) -> None:
        Path("wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { import nope; }\n")
        status, out, err = run("bindgen", "wit")
        assert (status, out) == (1, "")
        assert err.startswith("error: ")
        assert "--> wit/greeter.wit:2:24" in err.replace("\\", "/")
        assert not Path("greeter").exists()

    def test_a_stale_package_is_shown(self, run) -> None:
        generate("wit")
        Path("greeter/demo_greeter/log.py").write_text("x\n")
        status, out, err = run("bindgen", "wit", "--check")
        assert status == 1
        assert out.splitlines()[0].startswith("--- greeter")
        assert "-x" in out.splitlines()
        assert err.startswith("error: `greeter` is stale (1 to write, 3 unchanged)\nerror: `greeter` holds files that")
        assert "without --check" not in err, "that run would refuse"
        assert run("bindgen", "wit", "--check", "-q") == (1, "", err)

    def test_a_package_with_other_lists_of_numbers_is_told_apart(self, run) -> None:
        """Whoever forgot the option in one place should not have to read the diff to see it."""
        Path("wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { export f: func() -> list<u32>; }\n")
        arrays = ["bindgen", "wit", "--number-lists", "array"]
        assert run(*arrays)[:2] == (0, "greeter: 2 written\n")
        status, _, err = run("bindgen", "wit", "--check")
        assert status == 1
        assert err.startswith("error: `greeter` is stale (number lists: array → list; 1 to write, 1 unchanged)")
        assert run(*arrays, "--check")[0] == 0
        told = "greeter: number lists: array → list\ngreeter: 1 written, 1 unchanged\n"
        assert run("bindgen", "wit") == (0, told, "")
        assert run(*arrays, "-q") == (0, "", "")

    @pytest.mark.parametrize("lost", ["py.typed", "witgen.json"])
    def test_the_advice_for_a_stale_package_helps(self, run, lost) -> None:
        generate("wit")
        Path("greeter", lost).unlink()
        status, _, err = run("bindgen", "wit", "--check")
        assert status == 1
        assert err.startswith("error: `greeter` is stale (")
        assert err.endswith("); run witgen bindgen again without --check\n")
        assert run("bindgen", "wit")[0] == 0
        assert run("bindgen", "wit", "--check")[0] == 0

    def test_a_flood_of_mistakes_is_cut(self, run) -> None:
        exports = "\n".join(f"export run{n}: func(x: stream<u8>);" for n in range(300))
        Path("wit/greeter.wit").write_text(f"package demo:greeter;\nworld greeter {{\n{exports}\n}}\n")
        status, _, err = run("bindgen", "wit")
        assert status == 1
        assert err.count("error: ") == 50
        assert err.endswith("\nand 250 more\n")

    def test_an_edited_file_is_named(self, run) -> None:
        generate("wit")
        Path("greeter/__init__.py").write_text("x\n")
        status, out, err = run("bindgen", "wit")
        assert (status, out) == (1, "")
        assert "__init__.py was edited since witgen wrote it" in err

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["nope"], "nope"),
            (["wit", "-w", "nope"], "greeter"),
            (["wit", "-o", "wit/greeter.wit"], "greeter.wit"),
            (["wit", "-o", "wit"], "holds files and no witgen.json"),
            (["wit", "-o", "."], "holds files and no witgen.json"),
            (["wit", "-o", "my-plugin"], "my-plugin"),
            (["wit", "-o", "wit/greeter.wit/x"], "cannot"),
            (["wit", "-o", "x" * 300], "cannot"),
            (["x" * 300], "x" * 300),
            (["app.wasm"], "WebAssembly"),
        ],
    )
    def test_every_mistake_is_told_in_a_few_lines(self, run, arguments, message) -> None:
        Path("app.wasm").write_bytes(b"\0asm\x0d\0\1\0")
        status, out, err = run("bindgen", *arguments)
        assert (status, out) == (1, "")
        assert err.startswith("error: ")
        assert message in err
        assert len(err.splitlines()) < 10

    def test_control_characters_stay_out_of_the_terminal(self, run) -> None:
        Path("wit/greeter.wit").write_text("package demo:greeter;\nworld w { import \x1b[31m\u202e; }\n")
        status, _, err = run("bindgen", "wit")
        assert status == 1
        assert "\x1b" not in err
        assert "\u202e" not in err


@pytest.mark.usefixtures("here")
class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["bindgen"],
            ["nope"],
            ["bindgen", "wit", "--nope"],
            ["bindgen", "wit", "wit"],
            ["bindgen", "wit", "-o"],
            ["bindgen", "wit", "--features", "a", "--all-features"],
            ["bindgen", "wit", "--number-lists", "numpy"],
            ["bindgen", ""],
            ["bindgen", "wit", "-o", ""],
        ],
    )
    def test_a_mistake_in_the_command_line(self, run, arguments) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert "Usage: witgen" in err or err.startswith("Error: ")


class TestProcess:
    """What only a process of its own can show."""

    def test_module_and_exit_code(self, here: Path) -> None:
        done = subprocess.run([*WITGEN, "bindgen", "nope"], cwd=here, text=True, capture_output=True, check=False)
        assert done.returncode == 1
        assert done.stderr.startswith("error: ")

    def test_a_terminal_that_knows_no_unicode(self, here: Path) -> None:
        (here / "wit/greeter.wit").write_text("package demo:greeter;\nworld w { import →; }\n", "utf-8")
        env = {**os.environ, "PYTHONIOENCODING": "ascii"}
        done = subprocess.run([*WITGEN, "bindgen", "wit"], cwd=here, capture_output=True, env=env, check=False)
        assert done.returncode == 1
        assert b"Traceback" not in done.stderr
        assert b"\\u2192" in done.stderr

    def test_a_reader_that_leaves_early(self, here: Path) -> None:
        process = subprocess.Popen(
            [*WITGEN, "bindgen", "wit", "--check"], cwd=here, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        process.stderr.close()
        assert process.wait() == 1

    @FULL
    @pytest.mark.parametrize(
        ("arguments", "redirected", "status", "says"),
        [
            ("model wit", ">/dev/full", 1, "error: no space left on device\n"),
            ("model wit --json", ">/dev/full", 1, "error: no space left on device\n"),
            (
                "fmt - <wit/greeter.wit",
                ">/dev/full",
                1,
                "error: cannot write to standard output: no space left on device\n",
            ),
            (
                "fmt wit --check",
                ">/dev/full",
                1,
                "error: 1 of 1 files would change; run witgen fmt again without --check\n",
            ),
            ("check nope", "2>/dev/full", 1, ""),
            ("check", "2>/dev/full", 2, ""),
            ("model wit", ">&-", 0, ""),
            ("fmt - <wit/greeter.wit", ">&-", 0, ""),
            ("check nope", "2>&-", 1, ""),
            ("check -", "<&-", 1, "error: standard input is closed\n"),
            ("model -", "<&-", 1, "error: standard input is closed\n"),
            ("fmt -", "<&-", 1, "error: standard input is closed\n"),
        ],
    )
    def test_streams_that_are_full_or_closed(self, here: Path, arguments, redirected, status, says) -> None:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        command = f"{sys.executable} -m witgen {arguments} {redirected}"
        done = subprocess.run(command, shell=True, cwd=here, env=env, text=True, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (status, says)

    @pytest.mark.skipif(os.name == "nt", reason="a file size limit is a POSIX thing")
    def test_a_full_disk(self, here: Path) -> None:
        code = (
            "import resource, signal\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "from witgen import cli, bindgen, codegen, model\n"
            "import witgen.codegen.render\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
            "cli.main(['bindgen', 'wit'])\n"
        )
        done = subprocess.run([sys.executable, "-B", "-c", code], cwd=here, text=True, capture_output=True, check=False)
        assert done.returncode == 1
        assert "file too large; nothing was changed" in done.stderr
        assert "cannot write `greeter/" in done.stderr
        assert sorted(p.name for p in here.iterdir()) == ["wit"]

    @pytest.mark.skipif(os.name == "nt", reason="SIGINT cannot be sent to one process")
    def test_ctrl_c(self, here: Path) -> None:
        os.mkfifo(here / "slow.wit")  # opening it waits for a writer that never comes
        process = subprocess.Popen([*WITGEN, "bindgen", "slow.wit"], cwd=here, stderr=subprocess.PIPE, text=True)
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert process.returncode == 130
        assert "Traceback" not in err

    @pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
    @pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
    def test_colour_is_for_terminals(self, here: Path, env: dict[str, str], coloured: bool) -> None:
        master, terminal = os.openpty()
        clean = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"}}
        subprocess.run(
            [*WITGEN, "bindgen", "nope"], cwd=here, stderr=terminal, check=False, env=clean | {"TERM": "xterm"} | env
        )
        os.close(terminal)
        shown = os.read(master, 10_000).decode()
        os.close(master)
        assert "error:" in shown
        assert ("\x1b[" in shown) is coloured
