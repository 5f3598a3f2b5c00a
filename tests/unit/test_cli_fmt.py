"""`witgen fmt` as its users call it: what is written, what is said, and what is left alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from witgen import cli
from witgen.errors import WitgenError
from witgen.formatting import format_bytes
from witgen.output import rewrite as rewriting
from witgen.output.rewrite import Rewrite, rewrite

UGLY = "package a:b;interface i{f:func();}"
NEAT = "package a:b;\n\ninterface i {\n  f: func();\n}\n"
WITGEN = [sys.executable, "-m", "witgen"]
POSIX = pytest.mark.skipif(os.name == "nt", reason="permissions and links as POSIX has them")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wit/deps/c").mkdir(parents=True)
    (tmp_path / "wit/ugly.wit").write_text(UGLY)
    (tmp_path / "wit/neat.wit").write_text(NEAT, newline="\n")
    (tmp_path / "wit/deps/c/c.wit").write_text(UGLY)
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]):
    """Run `witgen fmt …` in this process: (exit code, stdout, stderr)."""

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exit_:
            cli.main(["fmt", *arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return int(exit_.value.code or 0), out, err

    return run


def pipe(data: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*WITGEN, "fmt", *arguments], input=data, capture_output=True, check=False)


def content(here: Path) -> dict[str, bytes]:
    return {path.relative_to(here).as_posix(): path.read_bytes() for path in here.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("here")
class TestDone:
    def test_a_directory_without_its_deps(self, run) -> None:
        assert run("wit") == (0, "wit/ugly.wit: formatted\n1 formatted, 1 unchanged\n", "")
        assert Path("wit/ugly.wit").read_bytes() == NEAT.encode()
        assert Path("wit/deps/c/c.wit").read_text() == UGLY
        assert run("wit") == (0, "2 unchanged\n", "")

    def test_only_what_changes_is_written(self, run) -> None:
        os.utime("wit/neat.wit", (1, 1))
        run("wit")
        assert Path("wit/neat.wit").stat().st_mtime == 1
        assert sorted(path.name for path in Path("wit").iterdir()) == ["deps", "neat.wit", "ugly.wit"]

    def test_files_and_directories(self, run) -> None:
        assert run("wit/ugly.wit", "wit/deps/c")[:2] == (
            0,
            "wit/ugly.wit: formatted\nwit/deps/c/c.wit: formatted\n2 formatted\n",
        )

    def test_a_file_named_twice_is_formatted_once(self, run) -> None:
        assert run("wit/ugly.wit", "wit", "./wit/ugly.wit", "wit/../wit") == (
            0,
            "wit/ugly.wit: formatted\n1 formatted, 1 unchanged\n",
            "",
        )

    def test_quiet_says_nothing(self, run) -> None:
        assert run("wit", "-q") == (0, "", "")
        assert Path("wit/ugly.wit").read_bytes() == NEAT.encode()

    def test_check_shows_and_writes_nothing(self, here, run) -> None:
        before = content(here)
        status, out, err = run("wit", "--check")
        assert status == 1
        assert out.startswith("--- wit/ugly.wit\n+++ wit/ugly.wit (formatted)\n@@")
        assert f"-{UGLY}\n\\ No newline at end of file\n" in out
        assert "+  f: func();\n" in out
        assert err == "error: 1 of 2 files would change; run witgen fmt again without --check\n"
        assert run("wit", "--check", "-q") == (1, "", err)
        assert content(here) == before
        run("wit")
        assert run("wit", "--check") == (0, "2 unchanged\n", "")
        assert run("wit", "--check", "-q") == (0, "", "")

    @pytest.mark.parametrize("data", [b"", b"// only a comment\n", NEAT.encode()])
    def test_nothing_to_do(self, run, data) -> None:
        Path("x.wit").write_bytes(data)
        assert run("x.wit") == (0, "1 unchanged\n", "")
        assert Path("x.wit").read_bytes() == data

    def test_line_ends_and_byte_order_mark(self, run) -> None:
        Path("x.wit").write_bytes(b"\xef\xbb\xbf" + NEAT.replace("\n", "\r\n").encode())
        assert run("x.wit", "--check")[0] == 1
        assert run("x.wit")[:2] == (0, "x.wit: formatted\n1 formatted\n")
        assert Path("x.wit").read_bytes() == NEAT.encode()

    @POSIX
    def test_permissions_are_kept(self, run) -> None:
        Path("wit/ugly.wit").chmod(0o640)
        run("wit")
        assert Path("wit/ugly.wit").stat().st_mode & 0o777 == 0o640

    @POSIX
    def test_the_owner_is_kept(self, run, monkeypatch) -> None:
        given: list[tuple[int, int]] = []
        monkeypatch.setattr(os, "chown", lambda _, user, group: given.append((user, group)))
        found = Path("wit/ugly.wit").stat()
        run("wit")
        assert {*given} == {(found.st_uid, found.st_gid)}

    @POSIX
    def test_links_are_written_through(self, run) -> None:
        Path("wit/ugly.wit").rename("real.wit")
        Path("wit/ugly.wit").symlink_to("../real.wit")
        assert run("wit", "real.wit")[:2] == (0, "wit/ugly.wit: formatted\n1 formatted, 1 unchanged\n")
        assert Path("wit/ugly.wit").is_symlink()
        assert Path("real.wit").read_bytes() == NEAT.encode()

    def test_help_teaches(self, run) -> None:
        status, out, _ = run("--help")
        assert status == 0
        assert "witgen fmt wit --check" in out
        assert max(map(len, out.splitlines())) <= 100


class TestStandardInput:
    def test_it_is_formatted_to_standard_output(self) -> None:
        done = pipe("/// ünïcode\r\n".encode() + UGLY.encode(), "-")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout == f"/// ünïcode\n{NEAT}".encode()

    def test_quiet_does_not_swallow_it(self) -> None:
        assert pipe(UGLY.encode(), "-", "-q").stdout == NEAT.encode()

    def test_check(self) -> None:
        done = pipe(UGLY.encode(), "-", "--check")
        assert done.returncode == 1
        assert done.stdout.startswith(b"--- <stdin>")
        assert pipe(NEAT.encode(), "-", "--check").returncode == 0

    @pytest.mark.parametrize("data", [b"package a:b; oops", b"\xff", b"\0asm\1\0\0\0"])
    def test_problems(self, data) -> None:
        done = pipe(data, "-")
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(b"error: ")
        assert b"<stdin>" in done.stderr

    @POSIX
    @pytest.mark.parametrize("arguments", [["-"], ["-", "--check"]])
    def test_a_closed_pipe_is_no_traceback(self, arguments) -> None:
        process = subprocess.Popen(
            [*WITGEN, "fmt", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        process.stdout.close()
        process.stdin.write(b"package a:b;" + b"interface i{}" * 3000)
        process.stdin.close()
        err = process.stderr.read()
        assert process.wait(60) == 1
        assert b"Traceback" not in err
        process.stderr.close()


@pytest.mark.usefixtures("here")
class TestProblem:
    def test_one_mistake_keeps_all_files_as_they_are(self, here, run) -> None:
        Path("wit/bad.wit").write_text("package a:b;\ninterface {}\n")
        Path("wit/worse.wit").write_text("package a:b;\nworld w { import; }\n")
        Path("wit/latin.wit").write_bytes(b"package a:b;\n// \xe9\n")
        before = content(here)
        status, out, err = run("wit", "nope.wit")
        assert (status, out) == (1, "")
        for text in (
            "error: there is no file or directory `nope.wit`",
            "--> wit/bad.wit:2:11",
            "--> wit/worse.wit:2:17",
            "--> wit/latin.wit:2:4",
        ):
            assert text in err
        assert content(here) == before
        assert run("wit", "nope.wit", "--check") == (status, out, err)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["nope"], "there is no file or directory `nope`"),
            (["x" * 300], "file name too long"),
            (["wit/ugly.wit/x"], "there is no file or directory"),
            (["wit/deps"], "there are no .wit files in `wit/deps`"),
            (["."], "did you mean `wit`?"),
            (["a.wasm"], "`a.wasm` is WebAssembly"),
            (["a.bin"], "U+0000"),
        ],
    )
    def test_what_cannot_be_formatted(self, run, arguments, message) -> None:
        Path("a.wasm").write_bytes(b"\0asm\1\0\0\0")
        Path("a.bin").write_bytes(b"\0\1")
        status, out, err = run(*arguments)
        assert (status, out) == (1, "")
        assert err.startswith("error: ")
        assert message in err

    @pytest.mark.parametrize("arguments", [[], [""], ["wit", ""], ["-", "wit"], ["-", "-"], ["wit", "--chek"]])
    def test_a_mistake_in_the_command_line(self, run, arguments) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert "Error: " in err
        assert Path("wit/ugly.wit").read_text() == UGLY

    @POSIX
    def test_links_to_nothing_and_in_circles(self, run) -> None:
        Path("wit/lost.wit").symlink_to("nowhere.wit")
        Path("wit/round.wit").symlink_to("round.wit")
        status, out, err = run("wit")
        assert (status, out) == (1, "")
        assert "cannot read `wit/lost.wit`: no such file or directory" in err
        assert "cannot read `wit/round.wit`: " in err
        assert Path("wit/ugly.wit").read_text() == UGLY

    @POSIX
    def test_what_is_no_file_is_not_waited_for(self, run) -> None:
        os.mkfifo("wit/pipe.wit")
        status, _, err = run("wit", "/dev/null")
        assert status == 1
        assert "`wit/pipe.wit` is not a file" in err
        assert "`/dev/null` is not a file" in err

    @POSIX
    def test_read_only_files_are_not_replaced(self, run) -> None:
        Path("wit/deps/c/c.wit").chmod(0o444)
        status, out, err = run("wit", "wit/deps/c")
        assert (status, out) == (1, "")
        assert err == "error: cannot write `wit/deps/c/c.wit`: the file is read-only; nothing was changed\n"
        assert Path("wit/ugly.wit").read_text() == UGLY
        assert sorted(path.name for path in Path("wit").iterdir()) == ["deps", "neat.wit", "ugly.wit"]
        assert run("wit/deps/c", "--check")[0] == 1, "looking is allowed"

    def test_many_mistakes_are_cut(self, run) -> None:
        for n in range(100):
            Path(f"wit/bad{n}.wit").write_text("interface {}")
        status, _, err = run("wit")
        assert status == 1
        assert err.count("error: ") == 50
        assert err.endswith("\nand 50 more\n")


@pytest.mark.usefixtures("here")
class TestRewrite:
    def changes(self) -> list[Rewrite]:
        places = [Path("wit/ugly.wit"), Path("wit/deps/c/c.wit")]
        return [Rewrite(place.as_posix(), place, UGLY.encode(), NEAT.encode()) for place in places]

    def test_nothing_is_changed_if_the_last_cannot_be(self, here, monkeypatch) -> None:
        before = content(here)
        replace = Path.replace

        def refuse(self: Path, target: Path) -> Path:
            if target.name == "c.wit":
                raise PermissionError(13, "Permission denied")
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", refuse)
        with pytest.raises(
            WitgenError, match=r"^cannot write `wit/deps/c/c.wit`: permission denied; nothing was changed$"
        ):
            rewrite(self.changes())
        assert content(here) == before

    def test_what_someone_else_writes_is_not_lost(self, here) -> None:
        Path("wit/deps/c/c.wit").write_text("package a:b;")
        before = content(here)
        with pytest.raises(WitgenError, match="someone else changed it in this moment; nothing was changed"):
            rewrite(self.changes())
        assert content(here) == before

    def test_an_interruption_changes_nothing(self, here, monkeypatch) -> None:
        before = content(here)
        exchange = rewriting._exchange

        def interrupt(change, *others):
            if change.name == "wit/deps/c/c.wit":
                raise KeyboardInterrupt
            exchange(change, *others)

        monkeypatch.setattr(rewriting, "_exchange", interrupt)
        with pytest.raises(KeyboardInterrupt):
            rewrite(self.changes())
        assert content(here) == before

    def test_nothing_at_all(self) -> None:
        rewrite([])


SIZES = {
    "items": lambda n: "package a:b;" + "".join(f"interface i{k}{{f:func();}}" for k in range(20 * n)),
    "comments": lambda n: "package a:b;interface i{" + "/* c */ " * (60 * n) + "// d\n" * (60 * n) + "}",
    "a line": lambda n: "package a:b;interface i{enum e{" + ",".join(f"x{k}" for k in range(40 * n)) + "}}",
    "attributes": lambda n: "package a:b;interface i{" + "@since(version=1.0.0)" * (10 * n) + "f:func();}",
    "a block": lambda n: "package a:b;\n /**\n" + "  text\n" * (200 * n) + "*/ interface i{}",
    "blank lines": lambda n: "package a:b;" + "\n" * (1000 * n),
    "nested comments": lambda n: "/*" * (300 * n) + "*/" * (300 * n),
}


@pytest.mark.parametrize("text", SIZES.values(), ids=SIZES)
def test_time_grows_with_size_and_not_faster(text) -> None:
    def seconds(n: int) -> float:
        data = text(n).encode()
        start = time.process_time()
        format_bytes("x.wit", data)
        return time.process_time() - start

    seconds(1)
    small, large = (min(seconds(n) for _ in range(3)) for n in (20, 160))
    assert large < 8 * 3 * small + 0.1


def test_a_mistake_in_the_command_line_does_not_pay_for_the_parser() -> None:
    code = (
        "import sys, witgen.cli, witgen.formatting\n"
        "assert not {'parsimonious', 'jinja2', 'black', 'wasmtime', 'rich'} & sys.modules.keys()\n"
        "witgen.formatting.format_bytes('x', b'package a:b;')\n"
        "assert not {'jinja2', 'black', 'wasmtime', 'rich'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
