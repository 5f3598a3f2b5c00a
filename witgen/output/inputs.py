"""What generated files depend on, as one fingerprint, taken without parsing anything."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["fingerprint", "generator_changed_at"]

_SUFFIXES: Final = (".wit", ".wat", ".wasm")
_PACKAGE: Final = Path(__file__).parents[1]


def fingerprint(source: Path, options: Mapping[str, object]) -> str | None:
    """A digest of the options and of every file that loading `source` reads.

    None when they cannot be read, or not twice (a pipe): loading will say what is wrong, if anything is.
    """
    hasher = hashlib.sha256(json.dumps(options, sort_keys=True).encode())
    try:
        for path in _input_files(source):
            name, content = os.fsencode(path.relative_to(source).as_posix()), path.read_bytes()
            hasher.update(b"%d %s %d " % (len(name), name, len(content)))
            hasher.update(content)
    except OSError:
        return None
    return hasher.hexdigest() if source.is_dir() or source.is_file() else None


def generator_changed_at() -> float:
    """When this witgen was last installed or edited: the newest of its files (0 inside a zip).

    Someone who edits a template should see it in the next run, though the version is the same.
    """
    roots = (_PACKAGE, _PACKAGE.parent / "templates", _PACKAGE.parent / "wit")
    return max((_changed_at(root) for root in roots if root.is_dir()), default=0.0)


def _changed_at(root: Path) -> float:
    paths = (path for pattern in ("**/*.py", "**/*.j2", "**/*.wit") for path in root.glob(pattern))
    return max((path.stat().st_mtime for path in paths), default=0.0)


def _input_files(source: Path) -> Iterator[Path]:
    """A package is a file, or the `.wit` files of a directory and what its flat `deps/` holds."""
    if source.is_file():
        yield source
    elif source.is_dir():
        yield from _files_in(source, (".wit",))
        deps = source / "deps"
        if deps.is_dir():
            yield from _files_in(deps, _SUFFIXES)
            for directory in sorted(path for path in deps.iterdir() if path.is_dir()):
                yield from _files_in(directory, (".wit",))


def _files_in(directory: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    yield from sorted(path for path in directory.iterdir() if path.suffix in suffixes and path.is_file())
