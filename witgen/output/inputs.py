"""What generated files depend on, as one fingerprint, taken without parsing anything."""

from __future__ import annotations

import hashlib
import json
import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError
from witgen.model.files import list_root, packages_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["fingerprint", "generator_changed_at"]

_PACKAGE: Final = Path(__file__).parents[1]


def fingerprint(sources: Sequence[Path], options: Mapping[str, object]) -> str | None:
    """A digest of the options and of every file that loading the `sources` reads, line ends aside.

    None when they cannot be read, or not twice (a pipe): loading will say what is wrong, if anything is.
    """
    hasher = hashlib.sha256(json.dumps(options, sort_keys=True).encode())
    try:
        for source in (place for path in sources for place in packages_at(path)):
            hasher.update(b"source ")
            for path in (path for listing in list_root(source) for path in listing.files):
                if not path.is_file():
                    return None
                name, text = os.fsencode(path.relative_to(source).as_posix()), _text(path)
                hasher.update(b"%d %s %d " % (len(name), name, len(text)))
                hasher.update(text)
    except (OSError, WitgenError):
        return None
    return hasher.hexdigest()


def _text(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")


def generator_changed_at() -> float:
    """When this witgen, or black, was last installed or edited: the newest of their files (0 inside a zip).

    Someone who edits a template should see it in the next run, though the version is the same.
    """
    roots = (_PACKAGE, _PACKAGE.parent / "templates", _PACKAGE.parent / "wit")
    return max([_formatter_changed_at(), *(_changed_at(root) for root in roots if root.is_dir())])


def _formatter_changed_at() -> float:
    """Black lays out what templates cannot; to find it is not to import it."""
    black = find_spec("black")
    origin = Path(black.origin) if black and black.origin else None
    return origin.stat().st_mtime if origin and origin.is_file() else 0.0


def _changed_at(root: Path) -> float:
    paths = (path for pattern in ("**/*.py", "**/*.j2", "**/*.wit") for path in root.glob(pattern))
    return max((path.stat().st_mtime for path in paths), default=0.0)
