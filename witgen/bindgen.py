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
from witgen.overlay import read_overlay
from witgen.spelling import snake

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from witgen.output.package import Plan
    from witgen.overlay import Overlay

__all__ = ["APP", "Generated", "generate"]

APP: Final = "app"
"""Where a guest lies by default."""

_LANGUAGES: Final = tuple(choice.value for choice in Guest)
"""Those that witgen has itself."""


@dataclass(frozen=True, slots=True)
class Generated:
    """What `generate` did, or would do (`check=True`), to the package in `out`. Paths are relative to it.

    After a check, `diff` shows what a write would change, and `obstacle` says why it would refuse to, if it would.
    `remarks` are what may be mistakes: features that gate nothing, and what a guest's toolchain cannot do. `switch`
    says what was chosen otherwise when the package was written before: "number lists: array → list", or
    "templates: mine → none".
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
    guest: str | None
    overlay: Overlay | None

    @property
    def side(self) -> str:
        """The directory of the templates that make the files."""
        return "host" if self.guest is None else f"guest/{self.guest}"

    def fingerprint(self) -> str | None:
        """A digest of all that the files depend on."""
        choice = {"world": self.world, "features": self.features, "all_features": self.all_features}
        kind = {"number_lists": self.number_lists.value} if self.guest is None else {"guest": self.guest}
        own = {} if self.overlay is None else {"templates": self.overlay.digest()}
        return fingerprint([self.source, *self.others], {"witgen": __version__, **choice, **kind, **own})

    def origin(self, out: Path) -> Origin | None:
        """What the manifest in `out` says of where all comes from: `witgen build` asks for a guest's WIT, and a run
        with other templates is told from one with the same."""
        if self.guest is None and self.overlay is None:
            return None
        others = tuple(map(str, self.others))
        templates = None if self.overlay is None else str(self.overlay.directory)
        origin = Origin(str(self.source), self.world, others, self.features, self.all_features, templates)
        return origin.seen_from(out)


@dataclass(frozen=True, slots=True)
class _Rendered:
    """The files of a package, the world they bind (`ns:pkg/world@version`), and which interface each module is; a guest
    has a skeleton, too."""

    world: str
    files: Mapping[str, str]
    skeleton: Mapping[str, str] | None
    interfaces: Mapping[str, str]
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
    templates: str | os.PathLike[str] | None = None,
    check: bool = False,
) -> Generated:
    """Write the host bindings of a world as the Python package `out` (default: the world's name, here).

    With `guest`, a language ("python", "c", "rust", "js"), write what the author of a guest needs instead, to the
    directory `out` (default: `app`): stubs, bindings or types, and, once, a skeleton to fill in; see docs/guests.md.

    `source` is a WIT file or the directory of a package; `dependencies` are packages it may refer to, beside those
    in its `deps`. `world` may be left out when there is only one. `number_lists` says what a list of numbers is once
    it is out of wasm: a "list", an "array" or a "memoryview". `templates` is a directory of templates to use in place
    of witgen's own and beside them; `guest` may also be a language that has templates there. With `check` nothing is
    written: the result's `diff` and `up_to_date` say what a write would change.

    Raises:
        WitError: the WIT is not well formed or does not resolve, or a template fails; `diagnostics` has every problem.
        WitgenError: the world is unknown, files are in the way, or the system refuses; nothing was written.
    """
    if isinstance(features, str):
        raise TypeError("features is a collection of names: features=['a', 'b']")
    overlay = None if templates is None else read_overlay(Path(templates))
    choices = _number_lists(number_lists), _guest(guest, number_lists, overlay), overlay
    others = tuple(Path(path) for path in dependencies)
    wanted = _Wanted(Path(source), others, world, tuple(sorted({*features})), all_features, *choices)
    inputs = wanted.fingerprint()
    place = APP if out is None and guest is not None else out
    if inputs and not check and (done := _done_before(place, wanted, inputs)):
        return done
    rendered = _render(wanted)
    target = _target(place, rendered.world, importable=guest is None)
    if out is None:
        _refuse_another(target, rendered.world)
    todo = plan(target, rendered.files, _about(wanted, rendered, inputs, target), rendered.skeleton)
    _refuse_other_kind(todo)
    if not check:
        write(todo)
    return _summary(todo, rendered.remarks, check=check)


def _about(wanted: _Wanted, rendered: _Rendered, inputs: str | None, target: Path) -> Manifest:
    """What the manifest is to say, but for the files. A run that had remarks to make is never taken for done."""
    return Manifest(
        __version__,
        rendered.world,
        "" if rendered.remarks else inputs or "",
        {},
        number_lists=None if wanted.guest else wanted.number_lists.value,
        guest=wanted.guest,
        origin=wanted.origin(target),
        interfaces=rendered.interfaces,
    )


def _number_lists(name: str) -> NumberLists:
    names = [choice.value for choice in NumberLists]
    if name not in names:
        raise ValueError(f"number_lists={name!r}: give {', '.join(map(repr, names))}")
    return NumberLists(name)


def _guest(name: str | None, number_lists: str, overlay: Overlay | None) -> str | None:
    if name is None:
        return None
    if number_lists != NumberLists.LIST.value:
        raise ValueError("number_lists is about host bindings, not about a guest")
    if name in _LANGUAGES or (overlay and name in overlay.languages()):
        return name
    if overlay is None:
        raise ValueError(
            f"guest={name!r}: give {', '.join(map(repr, _LANGUAGES))}, or templates= that have the language"
        )
    known = ", ".join(f"`{each}`" for each in dict.fromkeys((*overlay.languages(), *_LANGUAGES)))
    raise WitgenError(f"there are no templates in `{overlay.shown(f'guest/{name}')}`; languages: {known}")


def _render(wanted: _Wanted) -> _Rendered:
    """From files to files, in memory."""
    # a run that finds everything done does not pay for the parser and the templates
    from witgen.codegen import customised, generate_guest, generate_host, host_interfaces  # noqa: PLC0415
    from witgen.model import load, select_world  # noqa: PLC0415
    from witgen.model.bindable import check_bindable  # noqa: PLC0415

    resolved = load(
        [wanted.source], dependencies=wanted.others, features=wanted.features, all_features=wanted.all_features
    )
    chosen = select_world(resolved, wanted.world)
    check_bindable(chosen)
    remarks = tuple(resolved.remarks(wanted.features))
    files: Mapping[str, str] = {}
    skeleton: Mapping[str, str] = {}
    interfaces: Mapping[str, str] = {}
    with customised(wanted.overlay, wanted.side) as custom:
        if wanted.guest is None:
            files = generate_host(chosen, resolved.packages, version=__version__, number_lists=wanted.number_lists)
            interfaces = host_interfaces(chosen)
        elif wanted.guest in _LANGUAGES:
            made = generate_guest(chosen, Guest(wanted.guest), version=__version__)
            files, skeleton, interfaces = made.stubs, made.skeleton, made.interfaces
            remarks = (*remarks, *made.remarks)
        if custom is not None:
            added = custom.additions(chosen, [*files, *skeleton], __version__)
            files, skeleton = {**files, **added.files}, {**skeleton, **added.skeleton}
            remarks = (*remarks, *added.remarks)
    mine = None if wanted.guest is None else skeleton
    return _Rendered(str(chosen.name), files, mine, interfaces, remarks)


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
