"""What generated files depend on, as one fingerprint, taken without parsing anything."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["fingerprint", "generator_changed_at"]

_SUFFIXES: Final = (".wit", ".wat", ".wasm")
_PACKAGE: Final = Path(__file__).parents[1]


def fingerprint(source: Path, options: Mapping[str, object]) -> str:
    """A digest of the options and of every file that loading `source` may read; WitgenError when one is unreadable."""
    hasher = hashlib.sha256(json.dumps(options, sort_keys=True).encode())
    root = source if source.is_dir() else source.parent
    for path in _input_files(source):
        try:
            content = path.read_bytes()
        except OSError as error:
            raise WitgenError(f"cannot read {path}: {error.strerror}") from error
        name = os.fsencode(path.relative_to(root).as_posix())
        hasher.update(b"%d %s %d " % (len(name), name, len(content)))
        hasher.update(content)
    return hasher.hexdigest()


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
    """A package is a file or the `.wit` files of a directory, and what its flat `deps/` holds."""
    try:
        if source.is_dir():
            yield from _files_in(source, (".wit",))
            yield from _dependencies(source / "deps")
        else:
            yield source
            yield from _dependencies(source.parent / "deps")
    except OSError as error:
        raise WitgenError(f"cannot read {error.filename or source}: {error.strerror}") from error


def _dependencies(deps: Path) -> Iterator[Path]:
    if not deps.is_dir():
        return
    yield from _files_in(deps, _SUFFIXES)
    for directory in sorted(path for path in deps.iterdir() if path.is_dir()):
        yield from _files_in(directory, (".wit",))


def _files_in(directory: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    yield from sorted(path for path in directory.iterdir() if path.suffix in suffixes and path.is_file())
