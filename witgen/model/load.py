"""From paths to resolved packages: the front door of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from witgen.errors import fail
from witgen.model.files import read_root

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from witgen.model.names import PackageName
    from witgen.model.packages import Resolved
    from witgen.model.sources import PackageSource


def load(paths: Sequence[Path], *, features: Collection[str] = (), all_features: bool = False) -> Resolved:
    """Read and resolve WIT files, or directories with their `deps`.

    `roots` of the answer are the packages the paths stand for, in that order. Raises WitError with
    every diagnostic rendered; only then is anything wrong with the input.
    """
    from witgen.model.gates import Features  # noqa: PLC0415 - this and the next bring in the parser
    from witgen.model.resolve import resolve  # noqa: PLC0415
    from witgen.model.sources import package_sources  # noqa: PLC0415

    sources: dict[PackageName, PackageSource] = {}
    roots: list[PackageName] = []
    for path in paths:
        root = read_root(path)
        found: dict[PackageName, PackageSource] = {}
        for group in (root.group, *root.dependencies):
            package, nested = package_sources(group, alone=not path.is_dir())
            if group is root.group:
                roots.append(package.name)
            for each in (package, *nested):
                if each.name in found:
                    _fail_twice(each, found[each.name])
                found[each.name] = each
        _merge(sources, found)
    return resolve(sources, roots, Features(frozenset(features), all_features))


def _merge(sources: dict[PackageName, PackageSource], found: dict[PackageName, PackageSource]) -> None:
    """Roots may each bring the same dependency, if it says the same."""
    for name, package in found.items():
        if name not in sources:
            sources[name] = package
        elif sources[name].texts != package.texts:
            _fail_twice(package, sources[name])


def _fail_twice(package: PackageSource, first: PackageSource) -> NoReturn:
    fail(
        f"package `{package.name}` is defined twice",
        package.span,
        related=(("the other one", first.span),),
    )
