"""From paths to resolved packages: the front door of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from witgen.errors import fail
from witgen.model.files import read_root
from witgen.model.gates import Features

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from witgen.model.names import PackageName
    from witgen.model.packages import Resolved
    from witgen.model.sources import PackageSource


def load(paths: Sequence[Path], *, features: Collection[str] = (), all_features: bool = False) -> Resolved:
    """Read and resolve WIT files, or directories with their `deps`.

    `roots` of the answer are the packages the paths stand for, in that order. Raises WitError with
    every diagnostic rendered; only then is anything wrong with the input.
    """
    from witgen.model.resolve import resolve  # noqa: PLC0415 - brings in the parser
    from witgen.model.sources import package_sources  # noqa: PLC0415

    sources: dict[PackageName, PackageSource] = {}
    roots: list[PackageName] = []
    for path in paths:
        root = read_root(path)
        package, nested = package_sources(root.group)
        roots.append(package.name)
        _register(sources, (package, *nested))
        for group in root.dependencies:
            dependency, nested = package_sources(group)
            _register(sources, (dependency, *nested))
    return resolve(sources, roots, Features(frozenset(features), all_features))


def _register(sources: dict[PackageName, PackageSource], packages: Iterable[PackageSource]) -> None:
    for package in packages:
        if package.name in sources:
            fail(
                f"package `{package.name}` is defined twice",
                package.span,
                related=(("the other one", sources[package.name].span),),
            )
        sources[package.name] = package
