"""From paths to resolved packages: the front door of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.codes import Code
from witgen.errors import Problems, WitError
from witgen.model.files import packages_at, read_root

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from witgen.model.files import Named
    from witgen.model.names import PackageName
    from witgen.model.packages import Resolved
    from witgen.model.sources import PackageSource, Sources

__all__ = ["load"]


def load(
    places: Sequence[Path | Named],
    *,
    dependencies: Sequence[Path] = (),
    features: Collection[str] = (),
    all_features: bool = False,
) -> Resolved:
    """Read and resolve WIT files, directories with their `deps`, or names with the bytes of a file.

    All may refer to each other, and to the `dependencies`: packages, or directories of packages. `roots` of the answer
    are the packages the places stand for, in that order. Raises WitError with everything that is wrong in any of them,
    but for what only follows from something else that is.
    """
    from witgen.model.gates import Features  # noqa: PLC0415 - this and the next bring in the parser
    from witgen.model.resolve import resolve  # noqa: PLC0415
    from witgen.model.sources import Sources  # noqa: PLC0415

    sources = Sources()
    with Problems() as problems:
        for path in dependencies:
            for place in packages_at(path):
                _add(place, sources, problems)
        roots = [_add(place, sources, problems) for place in places]
        wanted = Features(frozenset(features), all_features)
        return resolve(sources, [root for root in roots if root], wanted, problems)


def _add(place: Path | Named, sources: Sources, problems: Problems) -> PackageName | None:
    """Add the packages of a place; the name of its own, if that can be told."""
    from witgen.model.sources import package_sources  # noqa: PLC0415

    try:
        root = read_root(place, problems)
    except WitError as error:
        problems.add(error.diagnostics)
        sources.complete = False
        return None
    names: list[PackageName | None] = []
    found: dict[PackageName, PackageSource] = {}
    for group in (root.group, *root.dependencies):
        try:
            packages = package_sources(group, problems, alone=root.alone)
        except WitError as error:
            problems.add(error.diagnostics)
            sources.complete = False
            names.append(None)
            continue
        names.append(packages[0].name)
        for each in packages:
            if each.name in found:
                _note_twice(each, found[each.name], problems)
            found.setdefault(each.name, each)
    _merge(sources, found, problems)
    return names[0]


def _merge(sources: Sources, found: dict[PackageName, PackageSource], problems: Problems) -> None:
    """Several places may bring the same package, if it says the same."""
    for name, package in found.items():
        known = sources.packages.setdefault(name, package)
        if known.texts != package.texts:
            _note_twice(package, known, problems)


def _note_twice(package: PackageSource, first: PackageSource, problems: Problems) -> None:
    related = (("the other one", first.span),)
    problems.note(Code.DUPLICATE_PACKAGE, f"package `{package.name}` is defined twice", package.span, related=related)
