"""`make demo`: two examples from their WIT to their output, in the terminal."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

EXAMPLES = Path(__file__).resolve().parent
ROOT = EXAMPLES.parent
THEME = "ansi_dark"
MAX_WIDTH = 150
SIDE_BY_SIDE = 110  # columns a terminal needs for two panels in a row


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Blocks of a file, each from the line that begins with one of `starts`."""

    what: str
    file: str
    starts: tuple[str, ...]
    language: str = "python"
    docs: bool = True


@dataclass(frozen=True, slots=True)
class Example:
    name: str
    about: str
    world: str
    wit: Excerpt
    generated: Excerpt
    host: Excerpt


PLUGINS = Example(
    name="plugins",
    about="a shop whose prices are made by a plugin, compiled from C",
    world="plugin",
    wit=Excerpt("the WIT says: the plugin keeps baskets", "wit/shop.wit", ("  resource basket",), "rust", docs=False),
    generated=Excerpt(
        "witgen wrote: a typed class for them", "plugin/demo_shop/pricing.py", ("class BasketHandle",), docs=False
    ),
    host=Excerpt("we wrote: what it may ask of us, and how we use it", "host.py", ("class Shop", "def visit")),
)
KEYVALUE = Example(
    name="keyvalue",
    about="a word counter in C, whose wasi:keyvalue/store is a Python object",
    world="tally",
    wit=Excerpt(
        "the WIT says: the guest needs buckets",
        "wit/deps/keyvalue/store.wit",
        ("  resource bucket",),
        "rust",
        docs=False,
    ),
    generated=Excerpt(
        "witgen wrote: what a bucket must do", "tally/wasi_keyvalue/store.py", ("class BucketProvider",), docs=False
    ),
    host=Excerpt("we wrote: a bucket in sqlite3", "host.py", ("class SqliteBucket",)),
)


def main() -> int:
    console = Console()
    console.width = min(console.width, MAX_WIDTH)
    started = time.perf_counter()
    for number, example in enumerate((PLUGINS, KEYVALUE), 1):
        if failed := show(console, number, example):
            return failed
    console.rule(style="cyan")
    console.print(
        f"[bold]WIT in, bindings out, components running: {time.perf_counter() - started:.1f} s.[/] "
        "Read on in examples/plugins/host.py, and in README.md.\n",
        highlight=False,
    )
    return 0


def show(console: Console, number: int, example: Example) -> int:
    """Generate, run and explain one example; the exit code of what failed, or 0."""
    home = EXAMPLES / example.name
    console.rule(f"[bold]{number}. {example.name}[/]: {example.about}", style="cyan")
    arguments = ["bindgen", relative(home / "wit"), "-w", example.world, "-o", relative(home / example.world)]
    generated = run("-m", "witgen", *arguments)
    console.print(command("witgen", *arguments))
    console.print(output(generated))
    if generated.returncode:
        return generated.returncode
    console.print(side_by_side(console.width, panel(home, example.wit), panel(home, example.generated)))
    script = relative(home / "host.py")
    ran = run(script)
    console.print(command("python", script))
    style = "red" if ran.returncode else "green"
    told = Panel(output(ran), title="[bold]what it printed[/]", title_align="left", border_style=style)
    console.print(side_by_side(console.width, panel(home, example.host), told))
    return ran.returncode


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments, from the repository's top."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def command(*words: str) -> Text:
    return Text.assemble(("$ ", "dim"), (" ".join(words), "bold"))


def output(done: subprocess.CompletedProcess[str]) -> Text:
    return Text(done.stdout.rstrip(), style="red" if done.returncode else "")


def panel(home: Path, excerpt: Excerpt) -> Panel:
    path = home / excerpt.file
    text = path.read_text("utf-8")
    code = "\n\n".join(block(text, start) for start in excerpt.starts)
    syntax = Syntax(
        code if excerpt.docs else without_docs(code),
        excerpt.language,
        theme=THEME,
        background_color="default",
        word_wrap=True,
    )
    source = relative(path) + ("" if excerpt.docs else ", docs left out here")
    return Panel(syntax, title=f"[bold]{excerpt.what}[/]", subtitle=f"[dim]{source}[/]", title_align="left")


def block(text: str, start: str) -> str:
    """The lines from the first that begins with `start` to the end of its block, which is indented."""
    lines = text.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(start))
    margin = len(start) - len(start.lstrip())
    inside = list(takewhile(lambda line: not line or line[margin] == " ", lines[first + 1 :]))
    closing = [line for line in lines[first + 1 + len(inside) :][:1] if line.strip() == "}"]
    return "\n".join(line[margin:] for line in [lines[first], *inside, *closing]).rstrip()


def without_docs(code: str) -> str:
    """WIT or generated Python without its docs, and so without room between what they explain."""
    code = re.sub(r"^ *///.*\n", "", code, flags=re.MULTILINE)
    code = re.sub(r'^ *"""(?s:.*?)"""\n', "", code, flags=re.MULTILINE)
    code = re.sub(r":\n +\.\.\.$", ": ...", code, flags=re.MULTILINE)
    return re.sub(r"\n\n+", "\n", code)


def side_by_side(width: int, left: RenderableType, right: RenderableType) -> RenderableType:
    if width < SIDE_BY_SIDE:
        return Group(left, right)
    table = Table.grid(expand=True)
    table.add_column(ratio=1)
    table.add_column(ratio=1)
    table.add_row(left, right)
    return table


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    sys.exit(main())
