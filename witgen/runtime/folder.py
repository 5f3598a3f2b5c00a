"""A directory that only its owner can write to, and files in it that appear whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["TEMPORARY", "Folder"]

TEMPORARY: Final = ".tmp"
"""How the names of files end that are not whole yet."""
_OPEN: Final = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_FILE: Final = _OPEN | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Folder:
    """The directory, open: names are looked up in what was checked, wherever its path leads by then.

    Everything raises OSError, PermissionError for what somebody else could have written. Windows keeps others out of a
    user's directories by itself, and names are looked up by path there.
    """

    def __init__(self, path: str, *, create: bool = False) -> None:
        if create:
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
            with suppress(FileExistsError):
                os.mkdir(path, 0o700)  # noqa: PTH102
        self._path = path
        self._fd: int | None = None
        if os.open in os.supports_dir_fd:
            self._fd = os.open(path, _OPEN | os.O_DIRECTORY)
            try:
                _refuse_foreign(os.fstat(self._fd), path)
            except BaseException:
                self.close()
                raise

    def open(self, name: str) -> BinaryIO:
        """A file, opened to be read."""
        fd = os.open(self._at(name), _FILE, dir_fd=self._fd)
        try:
            _refuse_foreign(os.fstat(fd), name)
            return open(fd, "rb", buffering=0)  # noqa: PTH123 - the caller closes it
        except BaseException:
            os.close(fd)
            raise

    def write(self, name: str, *parts: bytes) -> os.stat_result:
        """A file with these contents, readable by its owner alone, in place of an older one."""
        passing = f"{os.urandom(12).hex()}{TEMPORARY}"
        try:
            fd = os.open(self._at(passing), _NEW, 0o600, dir_fd=self._fd)
            with open(fd, "wb", buffering=0) as file:  # noqa: PTH123
                for part in parts:
                    _write(file, part)
                status = os.fstat(fd)
            os.replace(self._at(passing), self._at(name), src_dir_fd=self._fd, dst_dir_fd=self._fd)
        except BaseException:
            self.remove(passing)
            raise
        return status

    def remove(self, name: str) -> bool:
        """Delete a file; False when that is not possible, because it is gone or (on Windows) in use."""
        try:
            os.unlink(self._at(name), dir_fd=self._fd)
        except OSError:
            return False
        return True

    def use(self, name: str, file: BinaryIO, times: tuple[int, int]) -> None:
        """Set a file's times of access and change, in nanoseconds, if that is possible."""
        with suppress(OSError):
            os.utime(file.fileno() if os.utime in os.supports_fd else self._at(name), ns=times)

    def files(self) -> Iterator[tuple[str, os.stat_result]]:
        """The files in it, each with its status."""
        with os.scandir(self._path if self._fd is None else self._fd) as found:
            for entry in found:
                with suppress(FileNotFoundError):
                    status = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(status.st_mode):
                        yield entry.name, status

    def close(self) -> None:
        """Let go of the directory."""
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _at(self, name: str) -> str:
        return os.path.join(self._path, name) if self._fd is None else name  # noqa: PTH118


def _write(file: BinaryIO, part: bytes) -> None:
    rest = memoryview(part)
    while rest:
        rest = rest[file.write(rest) :]


def _refuse_foreign(status: os.stat_result, name: str) -> None:
    if sys.platform != "win32" and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
        raise PermissionError(f"{name} belongs to another user, or others may write to it")
