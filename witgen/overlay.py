"""A directory of templates that a user lays over witgen's own, read before any is rendered: docs/templates.md."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from witgen._version import VIEW_VERSION
from witgen.codes import Code
from witgen.errors import Diagnostic, Problems, fail
from witgen.model.files import octets, utf8
from witgen.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from witgen.source import SourceFile

__all__ = ["OURS", "SUFFIX", "Overlay", "read_overlay"]

SUFFIX: Final = ".j2"
OURS: Final = "witgen/"
"""Before the name of one of witgen's templates: that one, whatever replaces it."""

_MOST: Final = 10_000
_VERSION: Final = re.compile(r"\{#-?\s*witgen view (?P<version>\S+?)\s*-?#\}")
_NUMBERS: Final = re.compile(r"(\d{1,6})(?:\.(\d{1,6}))?")


@dataclass(frozen=True, slots=True)
class Overlay:
    """The templates in `directory`, by their posix paths in it; `others` are the paths of files that are none."""

    directory: Path
    templates: Mapping[str, SourceFile]
    others: tuple[str, ...]

    def digest(self) -> str:
        """Of all that a run may depend on, line ends aside: of files that are no templates the names may be wrong."""
        hasher = hashlib.sha256()
        texts = [part for name, file in self.templates.items() for part in (name, file.text.replace("\r\n", "\n"))]
        for part in (*texts, "", *self.others):
            data = part.encode("utf-8", "surrogateescape")
            hasher.update(b"%d " % len(data) + data)
        return hasher.hexdigest()

    def shown(self, name: str) -> str:
        """A template as its author finds it."""
        return (self.directory / name).as_posix()

    def languages(self) -> list[str]:
        """Those that the directory has templates of: the directories in its `guest`."""
        found = (name.split("/") for name in self.templates)
        return sorted({parts[1] for parts in found if parts[0] == "guest" and len(parts) > 2})  # noqa: PLR2004


def read_overlay(directory: Path) -> Overlay:
    """Every template (`*.j2`) in a directory and those below it.

    Hidden files and directories, and links to directories, are passed over. WitError for a path that is no directory,
    for files that cannot be read or are not UTF-8, and for templates that were written for another view.
    """
    _check_directory(directory)
    names = sorted(_names(directory))
    with Problems() as problems:
        wanted = [name for name in names if name.endswith(SUFFIX)]
        files = problems.each(lambda name: _read(directory, name), wanted)
        problems.add(found for file in files for found in _version_problems(file))
    others = tuple(name for name in names if not name.endswith(SUFFIX))
    return Overlay(directory, dict(zip(wanted, files, strict=True)), others)


def _check_directory(directory: Path) -> None:
    shown = directory.as_posix()
    try:
        if directory.is_dir():
            return
        there = directory.exists()
    except OSError as error:
        _refuse(error)
    if there:
        fail(Code.UNREADABLE, f"`{shown}` is not a directory", hints=("name the directory that holds `host/`",))
    fail(Code.NO_SUCH_PATH, f"there is no directory `{shown}`")


def _names(directory: Path) -> Iterator[str]:
    found = 0
    for place, inner, names in os.walk(directory, onerror=_refuse):
        inner[:] = [name for name in inner if not name.startswith(".")]
        for name in names:
            found += 1
            if found > _MOST:
                message = f"`{directory.as_posix()}` holds more than {_MOST} files"
                fail(Code.UNREADABLE, message, hints=("name a directory that holds your templates and little else",))
            if not name.startswith("."):
                yield (Path(place) / name).relative_to(directory).as_posix()


def _refuse(error: OSError) -> NoReturn:
    place = Path(error.filename).as_posix()
    fail(Code.UNREADABLE, f"cannot read `{place}`: {(error.strerror or str(error)).lower()}")


def _read(directory: Path, name: str) -> SourceFile:
    path = directory / name
    if name.startswith(OURS):
        hint = f"a template that replaces it is `{(directory / name.removeprefix(OURS)).as_posix()}`"
        fail(Code.TEMPLATE_NAME, f"`{path.as_posix()}` has a name of witgen's own templates", hints=(hint,))
    return utf8(path.as_posix(), octets(path))


def _version_problems(file: SourceFile) -> Iterator[Diagnostic]:
    """What the first line says, if it says anything: `{# witgen view 1 #}`, `{# witgen view 1.2 #}`."""
    found = _VERSION.match(file.text)
    if found is None:
        return
    span = Span(file, found.start("version"), found.end("version"))
    ours = ".".join(map(str, VIEW_VERSION))
    numbers = _NUMBERS.fullmatch(found["version"])
    if numbers is None:
        message, hint = "a version of the view is a number, or two: `1`, `1.2`", f"this witgen has view {ours}"
        yield Diagnostic(Code.TEMPLATE_VERSION, message, span, hints=(hint,))
        return
    major, minor = int(numbers[1]), int(numbers[2] or 0)
    message = f"the template is for view {found['version']}, and this witgen has view {ours}"
    if major != VIEW_VERSION[0]:
        hint = 'read "Versions" in docs/templates.md, change what it tells of, and then this line'
        yield Diagnostic(Code.TEMPLATE_VERSION, message, span, hints=(hint,))
    elif minor > VIEW_VERSION[1]:
        hint = "install a newer witgen, or write 1.0 here if the template needs nothing that is newer"
        yield Diagnostic(Code.TEMPLATE_VERSION, message, span, hints=(hint.replace("1.0", ours),))
