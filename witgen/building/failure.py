"""From what componentize-py says when it fails to what the author of the guest needs to know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["explained"]

_WRAPPER: Final = re.compile(r'Traceback \(most recent call last\):\n  File "<string>".*\n(?:  .*\n)*\w+: ?')
"""How its own Python begins to tell of it."""
_PANIC: Final = re.compile(r"^thread '.*' .*panicked at .*\.rs:\d+.*\n(?P<text>.*)", re.MULTILINE)
_FRAME: Final = re.compile(r'File "/(?P<path>\d+)/(?P<file>[^"]+)", line (?P<line>\d+)')
"""The guest's frames: each of its paths is mounted under its number."""
_END: Final = re.compile(r"^  File .*\n(?:  .*\n)*", re.MULTILINE)
"""What stands before the exception itself: a frame, and the lines that show it."""
_RAISED: Final = re.compile(r"^(?P<name>[A-Za-z_][\w.]*)(?:: (?P<text>.*))?$", re.MULTILINE)
_STUB: Final = re.compile(r"called trapping stub: (\S+)")
_EXIT: Final = re.compile(r"Exited with i32 exit status \d+")
_NO_CLASS: Final = re.compile(r"AttributeError: module '(\w+)' has no attribute '(\w+)'")
_ABSTRACT: Final = re.compile(r"TypeError: Can't instantiate abstract class (\w+) without an implementation for (.*)")
_NO_MODULE: Final = re.compile(r"ModuleNotFoundError: No module named '([\w.]+)'")
_NO_FILE: Final = re.compile(r"FileNotFoundError: .*")
_EXTENSION: Final = re.compile(r"\.(so|pyd)\b|_multiarray_umath|C-extension", re.IGNORECASE)
_MOST: Final = 30
"""Lines of a traceback that are shown: its beginning says how it came there, its end what happened."""

_STUBS: Final = "the stubs in wit_world show what it looks like"
_IMPORTING: Final = "app.py, and all that it imports, runs while the component is built"


def explained(said: str, paths: Sequence[Path]) -> str:
    """The text of an error. `paths` are the directories in which the guest's modules were looked for."""
    text = _WRAPPER.sub("", said, count=1).partition("\nStack backtrace:")[0]
    head, _, causes = text.partition("\nCaused by:")
    head = head.strip()
    app = paths[0] / "app.py"
    if _FRAME.search(head) and (raised := _RAISED.search(_END.split(head)[-1])):
        return _traced(_placed(head, paths), raised[0].rstrip(": "), paths)
    if panic := _PANIC.search(text):
        return _panicked(panic["text"], text)
    if found := _NO_CLASS.match(head):
        return f"`{paths[0] / found[1]}.py` has no class `{found[2]}`, which the world needs; {_STUBS}"
    if found := _ABSTRACT.match(head):
        return f"class `{found[1]}` in `{app}` lacks {found[2]}; {_STUBS}"
    if found := _STUB.search(causes):
        return (
            f"`{app}` calls `{found[1]}` at import.\n{_IMPORTING}, and there is no host then:\n"
            "call it in a function that the host calls"
        )
    if _EXIT.search(causes):
        return f"`{app}` ended Python at import (sys.exit, or SystemExit).\n{_IMPORTING}: leave that out"
    return f"componentize-py failed: {_shortened(text.strip())}"


def _panicked(what: str, text: str) -> str:
    return (
        f"componentize-py crashed: {what.strip()}\n"
        "That is a mistake in componentize-py, not in your guest. What is new in the world, or in app.py, since it\n"
        "last went well? Without that it probably works; report it with the WIT, and what it said:\n"
        f"{_indented(_shortened(text.strip()))}"
    )


def _placed(text: str, paths: Sequence[Path]) -> str:
    """Files as the author knows them."""

    def place(frame: re.Match[str]) -> str:
        number = int(frame["path"])
        if number >= len(paths):
            return frame[0]
        return f'File "{paths[number] / frame["file"]}", line {frame["line"]}'

    return _FRAME.sub(place, text)


def _traced(text: str, raised: str, paths: Sequence[Path]) -> str:
    """An exception of the guest's: where it came from in the author's files, what it was, and all of its traceback."""
    frames = re.findall(r'File "([^"]+)", line (\d+)', text)
    places = [(file, line) for file, line in frames if file.startswith(f"{paths[0]}")] or frames
    where = "{}:{}".format(*places[-1])
    return "\n".join([f"{where}: {raised}", f"{_IMPORTING}:", _indented(_shortened(text)), *_advice(text, raised)])


def _advice(text: str, raised: str) -> list[str]:
    if _EXTENSION.search(text):
        return ["A component has no use for extension modules in C: only packages in pure Python can be built in"]
    if found := _NO_MODULE.match(raised):
        package = found[1].partition(".")[0]
        where = f"Is `{package}` a package that you installed? Say where, with -p"
        return [f"{where}: only what lies there and beside app.py is built in,\nand it has to be pure Python"]
    if _NO_FILE.match(raised):
        return ["While it is built, a guest sees the files beside app.py (by Path(__file__).parent), later none"]
    return []


def _shortened(text: str) -> str:
    lines = text.splitlines()
    if len(lines) <= _MOST:
        return text
    left = len(lines) - _MOST
    return "\n".join([*lines[: _MOST // 2], f"… {left} more lines …", *lines[-_MOST // 2 :]])


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in text.splitlines())
