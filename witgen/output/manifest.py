"""The manifest of a generated package, `witgen.json`: what witgen wrote there, and from which inputs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeGuard

from witgen.output.origin import Origin
from witgen.portable import MANIFEST, may_list

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MANIFEST", "Manifest", "digest", "may_list", "parse_manifest"]

FORMAT: Final = 1
_LANGUAGES: Final = {"c": "C", "js": "JavaScript", "python": "Python", "rust": "Rust"}
"""What those that witgen has are called; others are as their templates write them."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What witgen wrote. `files` maps relative posix paths to digests; `replacing` holds, while a write is under way,
    the digests of the files it takes away, so that an interrupted run is told from a user's edit. `skeleton` are the
    files that are the author's own from the moment they are written. `number_lists` is what lists of numbers were
    chosen to be, `guest` in which language a guest is written, `origin` what a guest, or anything of a user's
    templates, is made from, and `interfaces` which interface each module of Python has the types of; older manifests do
    not say."""

    version: str
    world: str
    inputs: str
    files: Mapping[str, str]
    replacing: Mapping[str, str] = field(default_factory=dict[str, str])
    skeleton: tuple[str, ...] = ()
    number_lists: str | None = None
    guest: str | None = None
    origin: Origin | None = None
    interfaces: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def holds(self) -> str:
        """What lies in the directory."""
        if not self.skeleton and not self.guest:
            return "host bindings"
        language = self.guest or "python"
        return f"a guest in {_LANGUAGES.get(language, language)}"

    def owns(self, path: str, content: bytes) -> bool:
        """Is this what witgen itself left at `path`?"""
        return digest(content) in (self.files.get(path), self.replacing.get(path))

    def dump(self) -> bytes:
        """The text of the file: sorted, indented, made to be read in a diff."""
        data: dict[str, object] = {
            "format": FORMAT,
            "witgen": self.version,
            "world": self.world,
            "inputs": self.inputs,
            **({"number_lists": self.number_lists} if self.number_lists else {}),
            **({"guest": self.guest} if self.guest else {}),
            **({"origin": self.origin.dump()} if self.origin else {}),
            "files": dict(sorted(self.files.items())),
        }
        if self.interfaces:
            data["interfaces"] = dict(sorted(self.interfaces.items()))
        if self.skeleton:
            data["skeleton"] = sorted(self.skeleton)
        if self.replacing:
            data["replacing"] = dict(sorted(self.replacing.items()))
        return f"{json.dumps(data, indent=2)}\n".encode()


def digest(content: bytes) -> str:
    """SHA-256 of a text file. Line ends do not count: git may rewrite them on checkout."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def parse_manifest(content: bytes) -> Manifest | None:
    """The manifest in the bytes of its file; None when it is none of this format."""
    try:
        data: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not _is_object(data) or data.get("format") != FORMAT:
        return None
    version, world, inputs = data.get("witgen"), data.get("world"), data.get("inputs")
    files, replacing, interfaces = data.get("files"), data.get("replacing", {}), data.get("interfaces", {})
    if not (isinstance(version, str) and isinstance(world, str) and isinstance(inputs, str)):
        return None
    skeleton, numbers, guest = data.get("skeleton", []), data.get("number_lists"), data.get("guest")
    if not (_is_table(files) and _is_table(replacing) and _is_table(interfaces) and _is_list(skeleton)):
        return None
    if not (_is_choice(numbers) and _is_choice(guest)):
        return None
    origin = data.get("origin")
    parsed = Origin.parse(origin) if _is_object(origin) else None
    if origin is not None and parsed is None:
        return None
    return Manifest(version, world, inputs, files, replacing, tuple(skeleton), numbers, guest, parsed, interfaces)


def _is_choice(value: object) -> TypeGuard[str | None]:
    """A name, or nothing where the choice does not arise."""
    return value is None or isinstance(value, str)


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    """In JSON a mapping's keys are strings."""
    return isinstance(value, dict)


def _is_table(value: object) -> TypeGuard[dict[str, str]]:
    """Path → digest, or interface."""
    return _is_object(value) and all(isinstance(text, str) and may_list(path) for path, text in value.items())


def _is_list(value: object) -> TypeGuard[list[str]]:
    """Paths."""
    return _is_any_list(value) and all(isinstance(path, str) and may_list(path) for path in value)


def _is_any_list(value: object) -> TypeGuard[list[object]]:
    """In JSON a list holds anything."""
    return isinstance(value, list)
