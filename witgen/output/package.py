"""Compares a generated package with its directory, and writes it there whole or not at all."""

from __future__ import annotations

import difflib
import os
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from witgen.errors import WitgenError
from witgen.output.manifest import MANIFEST, Manifest, digest, may_list, parse_manifest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Change", "Plan", "is_current", "plan", "read_manifest", "render_diff", "write"]

SHOWN: Final = 10
"""How many files an error lists before it says "and n more": an error fits on a screen."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file to write (`new`), or to remove (`new` is None); `old` is what is there, None for nothing."""

    path: str
    old: bytes | None
    new: bytes | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What it takes to make a directory hold a generated package. `blocked` are the paths among `changes` where
    something lies that witgen did not write; `old` and `new` are the manifests, before and after."""

    out: Path
    changes: tuple[Change, ...]
    unchanged: tuple[str, ...]
    blocked: tuple[str, ...]
    old: Manifest | None
    new: Manifest

    @property
    def up_to_date(self) -> bool:
        """Does the directory hold exactly what witgen would write, by content?"""
        return not self.changes and self.old is not None and self.old.files == self.new.files


def read_manifest(out: Path) -> Manifest | None:
    """The manifest in the directory `out`, None when there is none; WitgenError when it is no manifest."""
    try:
        if out.exists() and not out.is_dir():
            raise WitgenError(f"`{out}` is not a directory; name the package's directory with -o")
    except OSError as error:
        raise WitgenError(f"cannot read `{out}`: {_reason(error)}") from error
    content = _content(out, MANIFEST)
    if content is None:
        return None
    manifest = parse_manifest(content)
    if manifest is None:
        raise WitgenError(
            f"`{out / MANIFEST}` is not a manifest this witgen can read, so it cannot tell its own files from yours.\n"
            f"Restore it from version control, or remove the directory `{out}` and run witgen again"
        )
    return manifest


def is_current(out: Path, manifest: Manifest) -> bool:
    """Is every file that `manifest` lists there and untouched, with no write half-way?"""
    try:
        return not manifest.replacing and all(
            (content := _content(out, path)) is not None and digest(content) == sha
            for path, sha in manifest.files.items()
        )
    except WitgenError:
        return False


def plan(out: Path, files: Mapping[str, str], version: str, world: str, inputs: str) -> Plan:
    """Compare `files` (relative posix path → text) with what is in `out`; writes nothing."""
    wanted = {path: text.encode() for path, text in files.items()}
    assert all(map(may_list, wanted)), "a generated path that the next run would not believe"
    new = Manifest(version, world, inputs, {path: digest(content) for path, content in wanted.items()})
    old = read_manifest(out)
    listed = {*old.files, *old.replacing} if old else set[str]()
    found = {path: _content(out, path) for path in sorted({*wanted, *listed})}
    changes = tuple(
        Change(path, content, wanted.get(path))
        for path, content in found.items()
        if _differs(content, wanted.get(path))
    )
    blocked = tuple(c.path for c in changes if c.old is not None and not (old and old.owns(c.path, c.old)))
    changed = {change.path for change in changes}
    return Plan(out, changes, tuple(path for path in wanted if path not in changed), blocked, old, new)


def write(plan: Plan) -> None:
    """Carry the plan out: every file and the manifest, or, after an error of any kind, nothing.

    WitgenError when a file is in the way that witgen did not write, or when the system refuses.
    """
    _refuse_to_destroy(plan)
    taken = {change.path: digest(change.old) for change in plan.changes if change.old is not None}
    final = plan.new.dump()
    begun = replace(plan.new, replacing=taken).dump()
    before = plan.old.dump() if plan.old else None
    steps = [Change(MANIFEST, before, begun), *plan.changes, Change(MANIFEST, begun, final)]
    try:
        with ExitStack() as undo:
            _carry_out(plan.out, [step for step in steps if step.old != step.new], undo)
            undo.pop_all()
    except OSError as error:
        raise WitgenError(
            f"cannot write `{error.filename or plan.out}`: {_reason(error)}; nothing was changed"
        ) from error
    for change in plan.changes:
        if change.new is None:
            _remove_empty(plan.out, change.path)
    with suppress(OSError):  # says "looked at now" to is_newer; without it the next run only takes longer
        os.utime(plan.out / MANIFEST)


def render_diff(plan: Plan) -> str:
    """What a write would change, as a unified diff; the manifest is shown only when nothing else differs."""
    manifest = Change(MANIFEST, plan.old.dump() if plan.old else None, plan.new.dump())
    return "".join(_diff(plan.out, change) for change in plan.changes or (manifest,))


def _differs(found: bytes | None, wanted: bytes | None) -> bool:
    if found is None or wanted is None:
        return found is not wanted
    return digest(found) != digest(wanted)


def _content(out: Path, path: str) -> bytes | None:
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
        raise WitgenError(f"cannot read `{place}`: {_reason(error)}") from error


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _refuse_to_destroy(plan: Plan) -> None:
    if plan.old is None and plan.out.is_dir() and any(_foreign(plan.out)):
        raise WitgenError(
            f"`{plan.out}` holds files and no {MANIFEST}, so witgen did not make it; nothing was written.\n"
            f"Name a new or empty directory with -o, or remove this one"
        )
    if plan.blocked:
        edited = [path for path in plan.blocked if plan.old and path in plan.old.files]
        foreign = [path for path in plan.blocked if path not in edited]
        raise WitgenError(
            f"`{plan.out}` holds files that witgen did not write as they are; nothing was written:\n"
            f"{_listing(edited, 'was edited since witgen wrote it')}{_listing(foreign, 'is not from witgen')}"
            "Move what you want to keep to files of your own, remove these, and run witgen again"
        )


def _foreign(out: Path) -> list[Path]:
    """What lies in a directory without a manifest; Python's own cache is nobody's work."""
    return [path for path in out.iterdir() if path.name != "__pycache__"]


def _listing(paths: list[str], what: str) -> str:
    more = f"  … and {len(paths) - SHOWN} more\n" if len(paths) > SHOWN else ""
    return "".join(f"  {path} {what}\n" for path in paths[:SHOWN]) + more


def _carry_out(out: Path, steps: list[Change], undo: ExitStack) -> None:
    """Write every new content beside its place first (a full disk shows here), then only rename and unlink."""
    staged = [(step, _stage(out / step.path, step.new, undo)) for step in steps]
    for step, temporary in staged:
        target = out / step.path
        undo.callback(_restore, target, step.old)
        if temporary is None:
            target.unlink()
        else:
            temporary.replace(target)


def _stage(target: Path, content: bytes | None, undo: ExitStack) -> Path | None:
    if content is None:
        return None
    _make_directory(target.parent, undo)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.{os.urandom(4).hex()}")
    undo.callback(temporary.unlink, missing_ok=True)
    try:
        temporary.write_bytes(content)
    except OSError as error:
        error.filename = target  # the name that the user knows
        raise
    return temporary


def _make_directory(directory: Path, undo: ExitStack) -> None:
    if directory.is_dir():
        return
    _make_directory(directory.parent, undo)
    directory.mkdir(exist_ok=True)  # another run may be at the same work
    undo.callback(_remove_if_empty, directory)


def _remove_if_empty(directory: Path) -> None:
    with suppress(OSError):  # someone else's files keep it
        directory.rmdir()


def _restore(target: Path, old: bytes | None) -> None:
    if old is None:
        target.unlink(missing_ok=True)
    else:
        target.write_bytes(old)


def _remove_empty(out: Path, path: str) -> None:
    """Remove the directories that held `path`, as far as nothing else is in them."""
    directory = (out / path).parent
    while directory != out:
        _remove_if_empty(directory)
        directory = directory.parent


def _diff(out: Path, change: Change) -> str:
    here = "/dev/null" if change.old is None else str(out / change.path)
    there = "/dev/null" if change.new is None else f"{out / change.path} (generated)"
    lines = list(difflib.unified_diff(_lines(change.old), _lines(change.new), here, there))
    if not lines:  # an empty file appears or goes: there is no line to show
        lines = [f"--- {here}\n", f"+++ {there}\n"]
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode(errors="replace").replace("\r\n", "\n").splitlines(keepends=True)
