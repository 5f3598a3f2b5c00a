"""Where resources were made, and what of them was left when their instance was closed."""

from __future__ import annotations

import inspect
import os
import sys
import tracemalloc
import warnings
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import FrameType

    from witgen.runtime.types import ResourceOf

__all__ = ["ResourceLeakWarning", "track_resources"]


class ResourceLeakWarning(ResourceWarning):
    """An instance was closed with resources that nobody had dropped.

    Python ignores every `ResourceWarning` unless asked (`-X dev`, `-W`); pytest shows them.
    """


_switch: bool | None = None


def track_resources(on: bool | None = True) -> None:  # noqa: FBT001, FBT002 - what it is set to
    """Note where resources are made, given away and dropped, for warnings and errors: in instances made from now on.

    By default (None) this is done in Python's development mode (`-X dev`) and while tracemalloc traces.
    """
    global _switch  # noqa: PLW0603 - a switch of the process
    _switch = on


def tracking() -> bool:
    """Are places noted?"""
    return sys.flags.dev_mode or tracemalloc.is_tracing() if _switch is None else _switch


_HERE: Final = os.path.dirname(__file__) + os.sep  # noqa: PTH120 - pathlib is slow to import
COMPILED: Final = "<witgen"
"""What the sources of compiled signatures are called."""


def place() -> str:
    """`file:line` of the innermost caller that is not the runtime."""
    frame, _ = _outside()
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else "an unknown place"


def is_outside(filename: str) -> bool:
    """Is that a file of somebody else's than the runtime?"""
    return not filename.startswith((_HERE, COMPILED))


def _outside() -> tuple[FrameType | None, int]:
    """The innermost frame that is not the runtime's, and how far it is above the caller of this."""
    found, depth = inspect.currentframe(), 0
    while found is not None and not is_outside(found.f_code.co_filename):
        found, depth = found.f_back, depth + 1
    return found, depth


Left = tuple["ResourceOf", str | None]
"""A resource that was left, and where it was made, if that is known."""


def warn_of(handles: Iterable[Left], objects: Iterable[Left]) -> None:
    """Warn of handles the host never dropped, and of objects the component still held."""
    _, depth = _outside()
    texts = [f"the host never dropped {text}" for text in _told("handle", "made", handles)]
    texts += [f"the component never dropped {text}" for text in _told("object", "given", objects)]
    for text in texts:
        warnings.warn(f"this instance was closed: {text}", ResourceLeakWarning, stacklevel=depth)


def _told(noun: str, verb: str, left: Iterable[Left]) -> Iterator[str]:
    places: dict[str, list[str | None]] = {}
    for resource, where in left:
        places.setdefault(resource.path, []).append(where)
    for path, found in places.items():
        first = ", the first of them" if len(found) > 1 else ""
        where = f"{first} {verb} at {found[0]}" if found[0] else f" ({_HINT})"
        yield f"{len(found)} {noun}{'s' if first else ''} of {path}{where}"


_HINT: Final = f"`python -X dev` or `{track_resources.__name__}()` tells where they come from"
