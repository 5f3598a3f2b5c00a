"""What a component depends on, as one fingerprint."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from witgen._version import __version__
from witgen.output.inputs import fingerprint
from witgen.overlay import read_overlay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from witgen.building.guest import Guest

__all__ = ["inputs_of"]


def inputs_of(guest: Guest, paths: Sequence[Path], options: Mapping[str, object], out: Path) -> str:
    """A digest of the WIT and the user's templates, of every file that the guest may read while it is built, and of
    the options.

    Files whose names begin with a dot, Python's own caches and the component itself are none of those.
    """
    origin = guest.origin
    choice = {"world": origin.world, "features": origin.features, "all_features": origin.all_features}
    own = {} if guest.templates is None else {"templates": read_overlay(guest.templates).digest()}
    wit = fingerprint([guest.source, *guest.others], {"witgen": __version__, **choice, **own, **options})
    hasher = hashlib.sha256(repr(wit).encode())
    for root in (guest.directory, *paths):
        hasher.update(b"path ")
        for path in _files(root, out):
            name, contents = os.fsencode(path.relative_to(root).as_posix()), hashlib.sha256(path.read_bytes()).digest()
            hasher.update(b"%d %s %s" % (len(name), name, contents))
    return hasher.hexdigest()


def _files(root: Path, out: Path) -> Iterator[Path]:
    target = out.resolve()
    for directory, directories, names in os.walk(root):
        directories[:] = sorted(name for name in directories if not name.startswith(".") and name != "__pycache__")
        for name in sorted(names):
            path = Path(directory, name)
            if not name.startswith(".") and path.is_file() and path.resolve() != target:
                yield path
