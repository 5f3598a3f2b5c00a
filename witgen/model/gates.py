"""Gates: the checked meaning of `@since`, `@unstable`, `@deprecated`, and `@external-id`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, assert_never

from witgen.errors import fail
from witgen.model.semver import precedence
from witgen.model.stability import Stable, Unstable
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Collection

    from witgen.model.names import PackageName
    from witgen.model.stability import Stability

T = TypeVar("T", ast.Since, ast.Unstable, ast.Deprecated, ast.ExternalId)


@dataclass(frozen=True, slots=True)
class Features:
    """Which unstable features are wanted."""

    names: Collection[str]
    every: bool

    def missing(self, stability: Stability | None) -> str | None:
        """The feature that keeps an item out, if one does."""
        match stability:
            case Unstable(feature) if not self.every and feature not in self.names:
                return feature
            case Unstable() | Stable() | None:
                return None
            case _:
                assert_never(stability)


def stability(intro: ast.Intro, package: PackageName) -> Stability | None:
    """The gate of an item of `package`; WitError if its attributes contradict each other."""
    since = _only(intro, ast.Since)
    unstable = _only(intro, ast.Unstable)
    deprecated = _only(intro, ast.Deprecated)
    for gate in (since, deprecated):
        if gate is not None:
            _check_version(gate.version, package)
    if since and unstable:
        fail(
            "an item is either `@since` a version or `@unstable`, not both",
            unstable.span,
            related=(("the other gate", since.span),),
        )
    retired = deprecated.version.text if deprecated else None
    if since:
        return Stable(since.version.text, retired)
    if unstable:
        return Unstable(unstable.feature.text, retired)
    if deprecated:
        fail(
            "`@deprecated` needs `@since` or `@unstable` beside it",
            deprecated.span,
        )
    return None


def external_id(intro: ast.Intro) -> str | None:
    """The item's `@external-id`."""
    found = _only(intro, ast.ExternalId)
    return found.value if found else None


def refuse_external_id(intro: ast.Intro, what: str) -> None:
    """For items whose name no one outside sees."""
    if found := _only(intro, ast.ExternalId):
        fail(f"{what} cannot have an `@external-id`", found.span)


def _only(intro: ast.Intro, kind: type[T]) -> T | None:
    found = [a for a in intro.attributes if isinstance(a, kind)]
    if len(found) > 1:
        fail(
            "this attribute is given twice",
            found[1].span,
            related=(("the first one", found[0].span),),
        )
    return found[0] if found else None


def _check_version(version: ast.Name, package: PackageName) -> None:
    if package.version is None:
        fail(
            f"package `{package}` has no version, so nothing in it can be gated by one",
            version.span,
            hints=(f"name the package `{package}@{version.text}`",),
        )
    if precedence(version.text) > precedence(package.version):
        fail(f"version {version.text} is newer than the package itself, `{package}`", version.span)
