"""docs/safety.md shows what wasmtime's own wrapper does where a host goes wrong, and what witgen does.

A case is a directory in tests/safety: what a host author did (`about.md`: title, story, and how witgen closes it), the
guest, a script for either side, and what each printed. `pytest --bless` writes the outputs and the page anew. A case
without ours.py is not in the page yet.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from witgen.runtime import capi

ROOT = Path(__file__).parents[1]
CASES = sorted(path for path in (ROOT / "tests" / "safety").iterdir() if path.is_dir())
PAGE = ROOT / "docs" / "safety.md"
SECONDS = 30
NEWEST = capi.version().startswith(f"{capi.NEWEST}.")
SIDES = ("stock", "ours") if NEWEST else ("ours",)
SCRIPTS = [script for case in CASES for side in SIDES if (script := case / f"{side}.py").exists()]

INTRODUCTION = f"""\
# Safety

What happens where a host, or a guest, goes wrong: with `wasmtime.component`, the wrapper that comes with wasmtime
{capi.NEWEST}, and with witgen. Both run the same component; the scripts are linked. This page is made by
`tests/test_safety.py`, which fails when either side behaves otherwise than shown.
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="signals, fork and /proc as Linux has them")


def run(script):
    """How a script ended and what it printed, with what changes from run to run replaced."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "RUST_BACKTRACE": "0"}
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", script.name],  # of fork, from Python 3.12 on
        cwd=script.parent,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    code = done.returncode
    end = f"killed by {signal.Signals(-code).name}" if code < 0 else f"exit status {code}"
    return f"[{end}]\n{stable(done.stdout)}"


def stable(text):
    for pattern, replacement in REPLACED.items():
        text = re.sub(pattern, replacement, text)
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines() if line.strip())


REPLACED = {
    r"(?m)^Traceback \(most recent call last\):\n(?:[ \t]+.*\n)+": "Traceback (most recent call last):\n  …\n",
    r"0x[0-9a-f]{8,}": "0x…",
    r"thread '(.*?)' \(\d+\) panicked at (?:.*/)?(crates/.*?):\d+:\d+:": r"thread '\1' panicked at \2:",
    r"(?:on|while) calling ctypes callback function:? (<.*>):?": r"on calling ctypes callback function: \1",
}


@linux
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: f"{script.parent.name}-{script.stem}")
def test_what_a_script_shows(script, expect):
    expect(script.with_suffix(".txt"), run(script))


def section(case):
    number = case.name.partition("-")[0].lstrip("0")
    title, story, closed = (case / "about.md").read_text("utf-8").strip().split("\n\n")
    blocks = [
        f"[{name}](../{(case / side).relative_to(ROOT).as_posix()}.py):\n\n"
        f"```text\n{(case / side).with_suffix('.txt').read_text('utf-8').rstrip()}\n```"
        for side, name in (("stock", "wasmtime.component"), ("ours", "witgen"))
    ]
    return "\n\n".join([f"## {number}. {title}", story, *blocks, f"{closed}\n"])


def test_the_page_shows_what_the_scripts_show(expect):
    shown = [case for case in CASES if (case / "ours.py").exists()]
    expect(PAGE, "\n".join([INTRODUCTION, *map(section, shown)]))
