"""`witgen model`: what goes where, on which terminal, and how mistakes are told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from witgen import cli

WIT = """\
package demo:greeter@0.1.0;
interface log {
  /// [red]Logs[/red] → everything, é.
  log: func(message: string);
  @unstable(feature = x)
  extra: func();
}
world greeter { import log; export greet: func(name: string) -> string; }
"""
TREE = """\
package demo:greeter@0.1.0
├── interface log
│   └── log: func(message: string)  // [red]Logs[/red] → everything, é.
└── world greeter
    ├── import log
    └── export greet: func(name: string) -> string
"""
WITGEN = [sys.executable, "-m", "witgen"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wit").mkdir()
    (tmp_path / "wit/greeter.wit").write_text(WIT, "utf-8")
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]):
    """Run `witgen model …` in this process: (exit code, stdout, stderr)."""

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as exit_:
            cli.main(["model", *arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return int(exit_.value.code or 0), out, err

    return run


@pytest.mark.usefixtures("here")
class TestDone:
    def test_a_tree(self, run) -> None:
        assert run("wit") == (0, TREE, "")
        assert run("wit/greeter.wit") == (0, TREE, "")

    def test_json(self, run) -> None:
        status, out, err = run("wit", "--json")
        assert (status, err) == (0, "")
        assert out.endswith("\n}\n")
        assert "→" in out
        assert json.loads(out)["interfaces"][0]["name"] == "log"

    @pytest.mark.parametrize("options", [["--features", "x"], ["--features", "y,x"], ["--all-features"]])
    def test_features(self, run, options) -> None:
        status, out, _ = run("wit", *options)
        assert status == 0
        assert "│   └── extra: func() @unstable(x)\n" in out
        assert "extra" in run("wit", "--json", *options)[1]

    def test_long_lines_stay_whole(self, run) -> None:
        params = ", ".join(f"parameter-number-{n}: list<option<string>>" for n in range(100))
        Path("wit/greeter.wit").write_text(f"package a:b;\ninterface i {{ f: func({params}); }}\n")
        assert f"    └── f: func({params})\n" in run("wit")[1]

    def test_deep_types(self, run) -> None:
        deep = "list<" * 98 + "u8" + ">" * 98
        Path("wit/greeter.wit").write_text(f"package a:b;\ninterface i {{ f: func(x: {deep}); }}\n")
        assert deep in run("wit")[1]
        assert json.loads(run("wit", "--json")[1])["types"][97] == {"name": None, "kind": {"list": 96}, "owner": None}

    def test_what_a_terminal_would_obey_is_escaped(self, run) -> None:
        Path("wit/greeter.wit").write_text(
            'package a:b;\nworld w { @external-id("\\u{9b}\\u{202e}") import f: func(); }'
        )
        status, out, _ = run("wit", "--json")
        assert status == 0
        assert r'"external_id": "\u009b\u202e"' in out
        assert json.loads(out)["worlds"][0]["imports"]["f"]["function"]["external_id"] == "\x9b\u202e"

    @pytest.mark.parametrize("option", ["-h", "--help"])
    def test_help_teaches(self, run, option) -> None:
        status, out, _ = run(option)
        assert status == 0
        assert "witgen model wit --json" in out
        assert max(map(len, out.splitlines())) <= 100


@pytest.mark.usefixtures("here")
class TestMistakes:
    def test_in_the_wit(self, run) -> None:
        Path("wit/greeter.wit").write_text("package demo:greeter;\nworld greeter { import nope; }\n")
        for options in ([], ["--json"]):
            status, out, err = run("wit", *options)
            assert (status, out) == (1, "")
            assert "--> wit/greeter.wit:2:24" in err

    def test_no_such_file(self, run) -> None:
        assert run("nope") == (1, "", "error: there is no file or directory `nope`  [no-such-path]\n")

    @pytest.mark.parametrize("arguments", [[], [""], ["wit", "--nope"], ["wit", "--features", "a", "--all-features"]])
    def test_in_the_command_line(self, run, arguments) -> None:
        status, out, err = run(*arguments)
        assert (status, out) == (2, "")
        assert "Usage: witgen model" in err or err.startswith("Error: ")


class TestProcess:
    """What only a process of its own can show."""

    def model(self, here: Path, *options: str, **env: str) -> bytes:
        command = [*WITGEN, "model", "wit", *options]
        done = subprocess.run(command, cwd=here, env={**os.environ, **env}, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        return done.stdout

    def test_a_pipe_is_plain(self, here: Path) -> None:
        shown = self.model(here, PYTHONIOENCODING="utf-8", COLUMNS="20", FORCE_COLOR="1", TERM="xterm")
        assert shown.decode().splitlines() == TREE.splitlines()

    def test_a_terminal_that_knows_no_unicode(self, here: Path) -> None:
        shown = self.model(here, PYTHONIOENCODING="ascii").decode("ascii")
        assert r"|   `-- log: func(message: string)  // [red]Logs[/red] \u2192 everything, \xe9." in shown.splitlines()

    @pytest.mark.parametrize("options", [[], ["--json"]])
    def test_a_reader_that_leaves_early(self, here: Path, options) -> None:
        process = subprocess.Popen(
            [*WITGEN, "model", "wit", *options], cwd=here, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait() == 1

    def test_json_is_utf_8_everywhere(self, here: Path) -> None:
        assert self.model(here, "--json", PYTHONIOENCODING="ascii") == self.model(here, "--json")

    def test_a_tree_needs_no_templates_and_json_no_rich(self, here: Path) -> None:
        code = (
            "import sys\nfrom witgen import cli\n"
            "try: cli.main(['model', 'wit', *sys.argv[1:]])\n"
            "finally: print(*{'rich', 'jinja2', 'black', 'wasmtime'} & sys.modules.keys(), file=sys.stderr)\n"
        )
        for options, imported in (([], b"rich"), (["--json"], b"")):
            command = [sys.executable, "-c", code, *options]
            done = subprocess.run(command, cwd=here, capture_output=True, check=False)
            assert (done.returncode, done.stderr.strip()) == (0, imported)

    @pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals")
    @pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
    def test_colour_is_for_terminals(self, here: Path, env: dict[str, str], coloured: bool) -> None:
        master, terminal = os.openpty()
        clean = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"}}
        command = [*WITGEN, "model", "wit"]
        subprocess.run(command, cwd=here, stdout=terminal, check=False, env=clean | {"TERM": "xterm"} | env)
        os.close(terminal)
        shown = os.read(master, 10_000).decode()
        os.close(master)
        assert "log: func(message: string)" in shown
        assert ("\x1b[" in shown) is coloured
