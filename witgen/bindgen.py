"""The pipeline on one page: fingerprint → load → select → check → generate → compare → write."""

from __future__ import annotations

import keyword
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from witgen._version import __version__
from witgen.choices import Guest, NumberLists, NumberListsName
from witgen.errors import WitgenError
from witgen.output.inputs import fingerprint, generator_changed_at
from witgen.output.manifest import MANIFEST, Manifest
from witgen.output.origin import Origin
from witgen.output.package import is_current, obstacle, plan, read_manifest, render_diff, write
from witgen.spelling import snake

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from witgen.output.package import Plan

__all__ = ["APP", "Generated", "generate"]

APP: Final = "app"
"""Where a guest lies by default."""


@dataclass(frozen=True, slots=True)
class Generated:
    """What `generate` did, or would do (`check=True`), to the package in `out`. Paths are relative to it.

    After a check, `diff` shows what a write would change, and `obstacle` says why it would refuse to, if it would.
    `remarks` are what may be mistakes: features that gate nothing, and what a guest's toolchain cannot do. `switch`
    says what was chosen otherwise when the package was written before: "number lists: array → list".
    """

    out: Path
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    diff: str = ""
    obstacle: str | None = None
    remarks: tuple[str, ...] = ()
    switch: str | None = None

    @property
    def up_to_date(self) -> bool:
        """Was there nothing to do?"""
        return not (self.written or self.removed or self.diff)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What files are made from, and how."""

    source: Path
    others: tuple[Path, ...]
    world: str | None
    features: tuple[str, ...]
    all_features: bool
    number_lists: NumberLists
    guest: Guest | None

    def fingerprint(self) -> str | None:
        """A digest of all that the files depend on."""
        choice = {"world": self.world, "features": self.features, "all_features": self.all_features}
        kind = {"number_lists": self.number_lists.value} if self.guest is None else {"guest": self.guest.value}
        return fingerprint([self.source, *self.others], {"witgen": __version__, **choice, **kind})

    def origin(self, out: Path) -> Origin | None:
        """What the manifest in `out` says of where a guest's WIT is, for `witgen build`."""
        if self.guest is None:
            return None
        others = tuple(map(str, self.others))
        return Origin(str(self.source), self.world, others, self.features, self.all_features).seen_from(out)


@dataclass(frozen=True, slots=True)
class _Rendered:
    """The files of a package, and the world they bind (`ns:pkg/world@version`); a guest has a skeleton, too."""

    world: str
    files: Mapping[str, str]
    skeleton: Mapping[str, str] | None
    remarks: tuple[str, ...]


def generate(  # noqa: PLR0913 - keywords, one for each option of the command
    source: str | os.PathLike[str],
    *,
    world: str | None = None,
    out: str | os.PathLike[str] | None = None,
    dependencies: Sequence[str | os.PathLike[str]] = (),
    features: Collection[str] = (),
    all_features: bool = False,
    number_lists: NumberListsName = "list",
    guest: str | None = None,
    check: bool = False,
) -> Generated:
    """Write the host bindings of a world as the Python package `out` (default: the world's name, here).

    With `guest="python"`, write what the author of a guest needs instead, to the directory `out` (default: `app`):
    typed stubs of what componentize-py puts into the component, and, once, a skeleton `app.py` to fill in. With
    another language ("c", "rust", "js") that is bindings or types, and its own skeleton; docs/guide.md has each.

    `source` is a WIT file or the directory of a package; `dependencies` are packages it may refer to, beside those
    in its `deps`. `world` may be left out when there is only one. `number_lists` says what a list of numbers is once
    it is out of wasm: a "list", an "array" or a "memoryview". With `check` nothing is written: the result's
    `diff` and `up_to_date` say what a write would change.

    Raises:
        WitError: the WIT is not well formed or does not resolve; `diagnostics` has every problem.
        WitgenError: the world is unknown, files are in the way, or the system refuses; nothing was written.
    """
    if isinstance(features, str):
        raise TypeError("features is a collection of names: features=['a', 'b']")
    others = tuple(Path(path) for path in dependencies)
    choices = _number_lists(number_lists), _guest(guest, number_lists)
    wanted = _Wanted(Path(source), others, world, tuple(sorted({*features})), all_features, *choices)
    inputs = wanted.fingerprint()
    place = APP if out is None and guest is not None else out
    if inputs and not check and (done := _done_before(place, wanted, inputs)):
        return done
    rendered = _render(wanted)
    target = _target(place, rendered.world, importable=guest is None)
    if out is None:
        _refuse_another(target, rendered.world)
    about = Manifest(
        __version__,
        rendered.world,
        inputs or "",
        {},
        number_lists=None if guest else number_lists,
        guest=guest,
        origin=wanted.origin(target),
    )
    todo = plan(target, rendered.files, about, rendered.skeleton)
    _refuse_other_kind(todo)
    if not check:
        write(todo)
    return _summary(todo, rendered.remarks, check=check)


def _number_lists(name: str) -> NumberLists:
    names = [choice.value for choice in NumberLists]
    if name not in names:
        raise ValueError(f"number_lists={name!r}: give {', '.join(map(repr, names))}")
    return NumberLists(name)


def _guest(name: str | None, number_lists: str) -> Guest | None:
    if name is not None and number_lists != NumberLists.LIST.value:
        raise ValueError("number_lists is about host bindings, not about a guest")
    names = [choice.value for choice in Guest]
    if name is not None and name not in names:
        raise ValueError(f"guest={name!r}: give {', '.join(map(repr, names))}")
    return None if name is None else Guest(name)


def _render(wanted: _Wanted) -> _Rendered:
    """From files to files, in memory."""
    # a run that finds everything done does not pay for the parser and the templates
    from witgen.codegen import generate_guest, generate_host  # noqa: PLC0415
    from witgen.model import load, select_world  # noqa: PLC0415
    from witgen.model.bindable import check_bindable  # noqa: PLC0415

    resolved = load(
        [wanted.source], dependencies=wanted.others, features=wanted.features, all_features=wanted.all_features
    )
    chosen = select_world(resolved, wanted.world)
    check_bindable(chosen)
    remarks = tuple(resolved.remarks(wanted.features))
    if wanted.guest is not None:
        made = generate_guest(chosen, wanted.guest, version=__version__)
        return _Rendered(str(chosen.name), made.stubs, made.skeleton, (*remarks, *made.remarks))
    files = generate_host(chosen, resolved.packages, version=__version__, number_lists=wanted.number_lists)
    return _Rendered(str(chosen.name), files, None, remarks)


def _target(out: str | os.PathLike[str] | None, world: str, *, importable: bool) -> Path:
    target = Path(_default_name(world)) if out is None else Path(out)
    name = target.name or target.resolve().name
    if importable and (not name.isidentifier() or keyword.iskeyword(name)):
        raise WitgenError(f"Python could not import a package called `{name}`; name another directory with -o")
    return target


def _refuse_another(target: Path, world: str) -> None:
    """A directory that nobody named is not taken from another world that is called the same."""
    manifest = read_manifest(target)
    if manifest and manifest.world.partition("@")[0] != world.partition("@")[0]:
        raise WitgenError(
            f"`{target}` holds the bindings of `{manifest.world}`, not of `{world}`; name another directory with -o"
        )


def _refuse_other_kind(todo: Plan) -> None:
    """Neither replaces the other: one of two commands names a wrong place."""
    old, new = todo.old, todo.new
    if old and old.files and old.holds != new.holds:
        raise WitgenError(
            f"`{todo.out}` holds {old.holds}, so it is no place for {new.holds}; name another directory with -o"
        )


def _default_name(world: str) -> str:
    """`demo:plug/my-world@0.1.0` → `my_world`."""
    name = snake(world.rpartition("/")[2].partition("@")[0])
    return f"{name}_" if keyword.iskeyword(name) else name


def _done_before(out: str | os.PathLike[str] | None, wanted: _Wanted, inputs: str) -> Generated | None:
    """The package that an earlier run made of the same inputs and that nobody touched since."""
    return next(filter(None, (_untouched(place, wanted, inputs) for place in _places(out))), None)


def _places(out: str | os.PathLike[str] | None) -> Iterator[Path]:
    """Where that package may be: without `out` only the WIT knows the name, so the packages already here are asked."""
    if out is not None:
        yield Path(out)
        return
    for found in Path().glob(f"*/{MANIFEST}"):
        with suppress(WitgenError):  # not the package in question, or the write will say what is wrong with it
            manifest = read_manifest(found.parent)
            if manifest and found.parent.name == _default_name(manifest.world):
                yield found.parent


def _untouched(place: Path, wanted: _Wanted, inputs: str) -> Generated | None:
    manifest = read_manifest(place)
    if manifest is None or manifest.inputs != inputs or not is_current(place, manifest):
        return None
    if manifest.origin != wanted.origin(place):
        return None
    if generator_changed_at() > (place / MANIFEST).stat().st_mtime:
        return None
    return Generated(place, unchanged=tuple(manifest.files))


def _summary(todo: Plan, remarks: tuple[str, ...], *, check: bool) -> Generated:
    stale = check and not todo.up_to_date
    written = todo.changes if check else (*todo.changes, *todo.starts)
    return Generated(
        todo.out,
        written=tuple(change.path for change in written if change.new is not None),
        removed=tuple(change.path for change in todo.changes if change.new is None),
        unchanged=todo.unchanged,
        diff=render_diff(todo) if stale else "",
        obstacle=obstacle(todo) if stale else None,
        remarks=remarks,
        switch=todo.switch,
    )
