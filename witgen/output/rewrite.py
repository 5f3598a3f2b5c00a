"""Gives files of the user new contents: all of them, or, after an error of any kind, none."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError, reason

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

__all__ = ["Rewrite", "rewrite"]

_ANY_WRITE: Final = 0o222


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A plain file at `place`, which the user calls `name`, and what is in it before and after."""

    name: str
    place: Path
    old: bytes
    new: bytes


def rewrite(changes: Sequence[Rewrite]) -> None:
    """Replace the contents, each in one step; WitgenError when the system refuses, or a file is no longer what it was.

    Every content, old and new, is first written beside its file, so that a full disk shows before anything changed.
    """
    stuck: list[str] = []
    try:
        with ExitStack() as cleaning, ExitStack() as undo:
            staged = [_stage_both(change, cleaning) for change in changes]
            for change, (old, new) in zip(changes, staged, strict=True):
                _exchange(change, old, new, undo, stuck)
            undo.pop_all()
    except OSError as error:
        outcome = f"`{stuck[0]}` could not be put back" if stuck else "nothing was changed"
        raise WitgenError(f"cannot write `{error.filename}`: {reason(error)}; {outcome}") from error


def _stage_both(change: Rewrite, cleaning: ExitStack) -> tuple[Path, Path]:
    with _about(change):
        _check_writable(change.place)
        return _stage(change.place, change.old, cleaning), _stage(change.place, change.new, cleaning)


def _exchange(change: Rewrite, old: Path, new: Path, undo: ExitStack, stuck: list[str]) -> None:
    with _about(change):
        if change.place.read_bytes() != change.old:
            raise OSError(errno.EBUSY, "someone else changed it in this moment")
        undo.callback(_put_back, change, old, stuck)
        new.replace(change.place)


def _check_writable(place: Path) -> None:
    """A file can be replaced wherever its directory can be written to, but read-only means that it should not be."""
    if not (place.stat().st_mode & _ANY_WRITE and os.access(place, os.W_OK)):
        raise OSError(errno.EACCES, "the file is read-only")


def _stage(place: Path, data: bytes, cleaning: ExitStack) -> Path:
    """Write a content beside its file, with the file's permissions and, as far as we may, its owner."""
    staged = place.with_name(f".witgen-{os.urandom(4).hex()}")
    cleaning.callback(_remove, staged)
    staged.write_bytes(data)
    found = place.stat()
    if hasattr(os, "chown"):  # not on Windows
        with suppress(OSError):  # only root may give files away, and only root has to
            os.chown(staged, found.st_uid, found.st_gid)
    staged.chmod(stat.S_IMODE(found.st_mode))  # last, because a new owner takes some permissions away
    return staged


def _put_back(change: Rewrite, old: Path, stuck: list[str]) -> None:
    try:
        if change.place.read_bytes() == change.new:
            old.replace(change.place)
    except OSError:
        stuck.append(change.name)


def _remove(staged: Path) -> None:
    with suppress(OSError):  # it was not written, or it is in its place now
        staged.unlink()


@contextmanager
def _about(change: Rewrite) -> Generator[None]:
    """Let errors carry the name that the user knows."""
    try:
        yield
    except OSError as error:
        error.filename = change.name
        raise
