"""`make demo`: two examples from their WIT to their output, in the terminal."""

from __future__ import annotations

import os
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
    """The block of a file that begins with a line starting with `start`."""

    file: str
    start: str
    language: str
    what: str


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
    wit=Excerpt("wit/shop.wit", "  resource basket", "rust", "the WIT says: the plugin keeps baskets"),
    generated=Excerpt("plugin/demo_shop/pricing.py", "class BasketHandle", "python", "witgen wrote: a class for them"),
    host=Excerpt("host.py", "class Shop", "python", "we wrote: what the plugin may ask of its host"),
)
KEYVALUE = Example(
    name="keyvalue",
    about="a word counter in C; its wasi:keyvalue/store is a Python object",
    world="tally",
    wit=Excerpt("wit/deps/keyvalue/store.wit", "  resource bucket", "rust", "the WIT says: the guest needs buckets"),
    generated=Excerpt(
        "tally/wasi_keyvalue/store.py", "class BucketProvider", "python", "witgen wrote: what a bucket must do"
    ),
    host=Excerpt("host.py", "class SqliteBucket", "python", "we wrote: a bucket in sqlite3"),
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
        f"[bold]Two guests, two packages, three providers: {time.perf_counter() - started:.1f} s.[/] Next: "
        "examples/plugins/host.py is 120 lines; README.md has the rest.\n",
        highlight=False,
    )
    return 0


def show(console: Console, number: int, example: Example) -> int:
    """Generate, run and explain one example; the exit code of what failed, or 0."""
    home = EXAMPLES / example.name
    package = home / example.world
    console.rule(f"[bold]{number}. {example.name}[/]: {example.about}", style="cyan")
    arguments = ["bindgen", relative(home / "wit"), "-w", example.world, "-o", relative(package)]
    generated = run("-m", "witgen", *arguments)
    console.print(command("witgen", *arguments), output(generated), sep="\n", end="")
    if generated.returncode:
        return generated.returncode
    console.print(side_by_side(console.width, panel(home, example.wit), panel(home, example.generated)))
    console.print(panel(home, example.host))
    script = relative(home / "host.py")
    ran = run(script)
    console.print(command("python", script))
    console.print(
        Panel(output(ran), title="output", title_align="left", border_style="red" if ran.returncode else "green")
    )
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
    code = block(path.read_text("utf-8"), excerpt.start)
    syntax = Syntax(code, excerpt.language, theme=THEME, background_color="default", word_wrap=True)
    return Panel(syntax, title=f"[bold]{excerpt.what}[/]", subtitle=f"[dim]{relative(path)}[/]", title_align="left")


def block(text: str, start: str) -> str:
    """The lines from the first that starts with `start` to the end of its block, which is indented."""
    lines = text.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(start))
    margin = len(start) - len(start.lstrip())
    inside = list(takewhile(lambda line: not line or line[margin] == " ", lines[first + 1 :]))
    closing = [line for line in lines[first + 1 + len(inside) :][:1] if line.strip() == "}"]
    return "\n".join(line[margin:] for line in [lines[first], *inside, *closing]).rstrip()


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
