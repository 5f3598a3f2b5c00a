"""Compares a generated package with its directory, and says what stands in the way of writing it there."""

from __future__ import annotations

import difflib
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError, reason
from witgen.output.manifest import MANIFEST, Manifest, digest, may_list, parse_manifest
from witgen.output.transaction import Change, carry_out, content, differs, remove_if_empty, staging_in, sweep

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Plan", "is_current", "obstacle", "plan", "read_manifest", "render_diff", "write"]

SHOWN: Final = 10
"""How many files an error lists before it says "and n more": an error fits on a screen."""

_CACHE: Final = "__pycache__"
"""Python's own cache is nobody's work."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What it takes to make a directory hold a generated package. `blocked` are the paths among `changes` where
    something lies that witgen did not write; `found` is the file of the manifest `old`, `new` the one to come.
    `foreign` says that the directory holds files but no manifest, and should hold nothing else. `starts` are files that
    their author takes over: written where there is nothing, and never compared."""

    out: Path
    changes: tuple[Change, ...]
    unchanged: tuple[str, ...]
    blocked: tuple[str, ...]
    found: bytes | None
    old: Manifest | None
    new: Manifest
    foreign: bool
    starts: tuple[Change, ...] = ()

    @property
    def up_to_date(self) -> bool:
        """Does the directory hold exactly what witgen would write, by content?"""
        return not self.changes and self.old is not None and self.old.files == self.new.files

    @property
    def switch(self) -> str | None:
        """What was chosen otherwise when the directory was written, as far as its manifest says."""
        if self.old is None:
            return None
        numbers = self.old.number_lists, self.new.number_lists
        templates = _templates(self.out, self.old), _templates(self.out, self.new)
        chosen = {"number lists": numbers, "templates": templates}
        told = [f"{what}: {was} → {now}" for what, (was, now) in chosen.items() if was and now and was != now]
        return ", ".join(told) or None


def read_manifest(out: Path) -> Manifest | None:
    """The manifest in the directory `out`, None when there is none; WitgenError when it is no manifest."""
    return _parsed(out, _manifest_in(out))


def is_current(out: Path, manifest: Manifest) -> bool:
    """Is every file that `manifest` lists there and untouched, with no write half-way?"""
    try:
        if manifest.replacing or staging_in(out) or not all(_started(out, path) for path in manifest.skeleton):
            return False
        return all(
            (found := content(out, path)) is not None and digest(found) == sha for path, sha in manifest.files.items()
        )
    except WitgenError:
        return False


def plan(out: Path, files: Mapping[str, str], about: Manifest, skeleton: Mapping[str, str] | None = None) -> Plan:
    """Compare `files` (relative posix path → text) with what is in `out`; writes nothing. `about` says all that the new
    manifest will, but for the files.

    With a `skeleton`, which is written once and left to its author, the directory is theirs and may hold anything else.
    A generated file that is now of the skeleton becomes the author's as it is.
    """
    wanted = {path: text.encode() for path, text in files.items()}
    assert all(map(may_list, [*wanted, *(skeleton or ())])), "a generated path that the next run would not believe"
    digests = {path: digest(text) for path, text in wanted.items()}
    new = replace(about, files=digests, skeleton=tuple(sorted(skeleton or ())))
    manifest = _manifest_in(out)
    old = _parsed(out, manifest)
    listed = {*old.files, *old.replacing}.difference(new.skeleton) if old else set[str]()
    found = {path: content(out, path) for path in sorted({*wanted, *listed})}
    changes = tuple(Change(path, there, wanted.get(path)) for path, there in found.items())
    changes = tuple(change for change in changes if differs(change.old, change.new))
    blocked = tuple(c.path for c in changes if c.old is not None and not (old and old.owns(c.path, c.old)))
    changed = {change.path for change in changes}
    unchanged = tuple(path for path in wanted if path not in changed)
    foreign = skeleton is None and old is None and _holds_work(out)
    starts = [Change(path, None, text.encode()) for path, text in (skeleton or {}).items() if not _started(out, path)]
    return Plan(out, changes, unchanged, blocked, manifest, old, new, foreign, tuple(starts))


def obstacle(plan: Plan) -> str | None:
    """Why the plan must not be carried out: something lies in the directory that witgen did not write.

    A package that lost its manifest is witgen's own if all its files are what witgen would write.
    """
    if plan.foreign and plan.changes:
        return (
            f"`{plan.out}` holds files and no {MANIFEST}, so witgen did not make it; nothing was written.\n"
            f"Name a new or empty directory with -o, or remove this one"
        )
    if plan.blocked:
        edited = [path for path in plan.blocked if plan.old and path in plan.old.files]
        foreign = [path for path in plan.blocked if path not in edited]
        return (
            f"`{plan.out}` holds files that witgen did not write as they are; nothing was written:\n"
            f"{_listing(edited, 'was edited since witgen wrote it')}{_listing(foreign, 'is not from witgen')}"
            "Move what you want to keep to files of your own, remove these, and run witgen again"
        )
    return None


def write(plan: Plan) -> None:
    """Carry the plan out: every file and the manifest, or, after an error of any kind, nothing.

    WitgenError when there is an obstacle, or when the system refuses.
    """
    if why := obstacle(plan):
        raise WitgenError(why)
    sweep(plan.out)
    taken = {change.path: digest(change.old) for change in plan.changes if change.old is not None}
    final = plan.new.dump()
    begun = replace(plan.new, replacing=taken).dump()
    steps = [Change(MANIFEST, plan.found, begun), *plan.changes, *plan.starts, Change(MANIFEST, begun, final)]
    if steps := [step for step in steps if differs(step.old, step.new)]:
        carry_out(plan.out, steps)
    for change in plan.changes:
        if change.new is None:
            _remove_empty(plan.out, change.path)
    with suppress(OSError):  # says "looked at now" to generator_changed_at; without it the next run only takes longer
        os.utime(plan.out / MANIFEST)


def render_diff(plan: Plan) -> str:
    """What a write would change, as a unified diff; the manifest is shown only when nothing else differs."""
    manifest = Change(MANIFEST, plan.found, plan.new.dump())
    return "".join(_diff(plan.out, change) for change in plan.changes or (manifest,))


def _manifest_in(out: Path) -> bytes | None:
    try:
        if out.exists() and not out.is_dir():
            raise WitgenError(f"`{out}` is not a directory; name the package's directory with -o")
    except OSError as error:
        raise WitgenError(f"cannot read `{out}`: {reason(error)}") from error
    return content(out, MANIFEST)


def _parsed(out: Path, manifest: bytes | None) -> Manifest | None:
    if manifest is None:
        return None
    parsed = parse_manifest(manifest)
    if parsed is None:
        raise WitgenError(
            f"`{out / MANIFEST}` is not a manifest this witgen can read, so it cannot tell its own files from yours.\n"
            f"Restore it from version control, or remove the directory `{out}` and run witgen again"
        )
    return parsed


def _templates(out: Path, manifest: Manifest) -> str | None:
    """The user's templates that were in use; None where the manifest of a guest is too old to say."""
    if manifest.origin is None:
        return None if manifest.guest else "none"
    found = manifest.origin.templates_path(out)
    return found.as_posix() if found else "none"


def _started(out: Path, path: str) -> bool:
    """Is there a module of that name, as a file or as a package?"""
    place = out / path
    if place.is_dir():
        raise WitgenError(f"`{place}` is a directory, and belongs to a module of that name; rename it")
    return os.path.lexists(place) or (place.with_suffix("") / "__init__.py").is_file()


def _holds_work(out: Path) -> bool:
    """Is there anything that may be someone's work?"""
    return out.is_dir() and not {*out.iterdir()} <= {out / _CACHE, *staging_in(out)}


def _listing(paths: list[str], what: str) -> str:
    more = f"  … and {len(paths) - SHOWN} more\n" if len(paths) > SHOWN else ""
    return "".join(f"  {path} {what}\n" for path in paths[:SHOWN]) + more


def _remove_empty(out: Path, path: str) -> None:
    """Remove the directories that held `path`, as far as nothing else is in them."""
    directory = (out / path).parent
    while directory != out:
        _remove_cache(directory)
        remove_if_empty(directory)
        directory = directory.parent


def _remove_cache(directory: Path) -> None:
    """Remove Python's cache where no source is left that it could be of."""
    with suppress(OSError):  # it can stay
        cache = directory / _CACHE
        if [*directory.iterdir()] == [cache] and not cache.is_symlink():
            for path in cache.glob("*.pyc*"):
                path.unlink()
            cache.rmdir()


def _diff(out: Path, change: Change) -> str:
    place = (out / change.path).as_posix()
    here = "/dev/null" if change.old is None else place
    there = "/dev/null" if change.new is None else f"{place} (generated)"
    lines = list(difflib.unified_diff(_lines(change.old), _lines(change.new), here, there))
    if not lines:  # an empty file appears or goes: there is no line to show
        lines = [f"--- {here}\n", f"+++ {there}\n"]
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode(errors="replace").replace("\r\n", "\n").splitlines(keepends=True)
