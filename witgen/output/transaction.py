"""Changes several files of a directory: all of them, or, after an error of any kind, none."""

from __future__ import annotations

import errno
import os
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError, reason
from witgen.output.manifest import digest

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

__all__ = ["Change", "carry_out", "content", "differs", "remove_if_empty", "staging_in", "sweep"]

_STAGING: Final = ".witgen-"
_RANDOM: Final = 4
_ABANDONED: Final = 60.0
"""Seconds without a change after which a staging directory is nobody's: another run may be at work in a younger one."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file to write (`new`), or to remove (`new` is None); `old` is what is there, None for nothing."""

    path: str
    old: bytes | None
    new: bytes | None


def differs(found: bytes | None, wanted: bytes | None) -> bool:
    """Is one not the other, line ends aside?"""
    return _identity(found) != _identity(wanted)


def content(out: Path, path: str) -> bytes | None:
    """The bytes of a plain file below `out`; None when there is nothing. Symbolic links are not followed."""
    place = out
    try:
        for part in path.split("/"):
            place /= part
            if place.is_symlink():
                raise WitgenError(f"`{place}` is a symbolic link, and witgen does not write through links; remove it")
        if not place.exists():
            return None
        if not place.is_file():
            raise WitgenError(f"`{place}` is in the way of a generated file; remove it")
        return place.read_bytes()
    except OSError as error:
        raise WitgenError(f"cannot read `{place}`: {reason(error)}") from error


def carry_out(out: Path, changes: Sequence[Change]) -> None:
    """Make the changes in their order; WitgenError when the system refuses, or a file is no longer what it was."""
    stuck: list[Path] = []
    try:
        with ExitStack() as undo:
            staging = _make_staging(out, undo)
            _exchange(out, changes, staging, undo, stuck)
            undo.pop_all()
    except OSError as error:
        outcome = f"`{stuck[0]}` could not be put back, the next run will" if stuck else "nothing was changed"
        raise WitgenError(f"cannot write `{error.filename or out}`: {reason(error)}; {outcome}") from error
    _clear(staging)


def staging_in(out: Path) -> list[Path]:
    """The directories in which runs prepare, or were killed while preparing, what they write."""
    found = out.glob(_STAGING + "[0-9a-f]" * 2 * _RANDOM)
    return [path for path in found if path.is_dir() and not path.is_symlink()]


def sweep(out: Path) -> None:
    """Remove what killed runs left."""
    with suppress(OSError):  # another run sweeps, too
        for staging in staging_in(out):
            if staging.stat().st_mtime < time.time() - _ABANDONED:
                _clear(staging)


def remove_if_empty(directory: Path) -> None:
    """Remove a directory, unless someone's files are in it."""
    with suppress(OSError):
        directory.rmdir()


def _identity(content: bytes | None) -> str | None:
    return None if content is None else digest(content)


def _make_staging(out: Path, undo: ExitStack) -> Path:
    _make_directory(out, undo)
    staging = out / f"{_STAGING}{os.urandom(_RANDOM).hex()}"
    undo.callback(_clear, staging)
    staging.mkdir()
    return staging


def _exchange(out: Path, changes: Sequence[Change], staging: Path, undo: ExitStack, stuck: list[Path]) -> None:
    """Write every content beside its place first (a full disk shows here), then only rename and unlink."""
    staged = [
        (
            change,
            _stage(out, change, staging / f"{n}.old", change.old),
            _stage(out, change, staging / f"{n}", change.new),
        )
        for n, change in enumerate(changes)
    ]
    for change, old, new in staged:
        target = out / change.path
        with _about(target):
            _check_untouched(out, change.path, changes)
            _make_directory(target.parent, undo)
            undo.callback(_put_back, target, old, stuck)
            _put(target, new)


def _stage(out: Path, change: Change, place: Path, content: bytes | None) -> Path | None:
    if content is None:
        return None
    with _about(out / change.path):
        place.write_bytes(content)
    return place


def _check_untouched(out: Path, path: str, changes: Sequence[Change]) -> None:
    """A file may also hold what it will hold, or held between two changes: another run is at the same work."""
    known = {_identity(each) for change in changes if change.path == path for each in (change.old, change.new)}
    if _identity(content(out, path)) not in known:
        raise OSError(errno.EBUSY, "someone else changed it in this moment")


def _put(target: Path, staged: Path | None) -> None:
    if staged is None:
        target.unlink(missing_ok=True)
    else:
        staged.replace(target)


def _put_back(target: Path, old: Path | None, stuck: list[Path]) -> None:
    """Undo one change. After a failure the rest stays as it is: the manifest that lists both states is in place."""
    try:
        if not stuck:
            _put(target, old)
    except OSError:
        stuck.append(target)


def _make_directory(directory: Path, undo: ExitStack) -> None:
    if directory.is_dir():
        return
    _make_directory(directory.parent, undo)
    directory.mkdir(exist_ok=True)  # another run may be at the same work
    undo.callback(remove_if_empty, directory)


def _clear(staging: Path) -> None:
    with suppress(OSError):  # it was not made, or another run clears it
        for path in staging.iterdir():
            path.unlink()
        staging.rmdir()


@contextmanager
def _about(target: Path) -> Generator[None]:
    """Let errors carry the name that the user knows."""
    try:
        yield
    except OSError as error:
        error.filename = target
        raise
