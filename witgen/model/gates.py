"""Gates: the checked meaning of `@since`, `@unstable`, `@deprecated`, and `@external-id`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, assert_never

from witgen.codes import Code
from witgen.model.semver import total_order
from witgen.model.stability import Stable, Unstable
from witgen.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Collection

    from witgen.errors import Problems
    from witgen.model.names import PackageName
    from witgen.model.stability import Stability

T = TypeVar("T", ast.Since, ast.Unstable, ast.Deprecated, ast.ExternalId)


@dataclass(frozen=True, slots=True)
class Features:
    """Which unstable features are wanted, and which there are (`seen`, while gates are looked at)."""

    names: Collection[str]
    every: bool
    seen: set[str] = field(default_factory=set[str], compare=False)

    def missing(self, stability: Stability | None) -> str | None:
        """The feature that keeps an item out, if one does."""
        if isinstance(stability, Unstable):
            self.seen.add(stability.feature)
        match stability:
            case Unstable(feature) if not self.every and feature not in self.names:
                return feature
            case Unstable() | Stable() | None:
                return None
            case _:
                assert_never(stability)


def stability(intro: ast.Intro, package: PackageName, problems: Problems) -> Stability | None:
    """The gate of an item of `package`; what contradicts itself is noted."""
    since = _only(intro, ast.Since, problems)
    unstable = _only(intro, ast.Unstable, problems)
    deprecated = _only(intro, ast.Deprecated, problems)
    if since:
        _check_version(since.version, package, problems)
    if since and unstable:
        message = "an item is either `@since` a version or `@unstable`, not both"
        related = (("the other gate", since.span),)
        problems.note(Code.SINCE_AND_UNSTABLE, message, unstable.span, related=related)
    retired = deprecated.version.text if deprecated else None
    if since:
        return Stable(since.version.text, retired)
    if unstable:
        return Unstable(unstable.feature.text, retired)
    if deprecated:
        message = "`@deprecated` needs `@since` or `@unstable` beside it"
        problems.note(Code.DEPRECATED_ALONE, message, deprecated.span)
    return None


def external_id(intro: ast.Intro, problems: Problems) -> str | None:
    """The item's `@external-id`."""
    found = _only(intro, ast.ExternalId, problems)
    return found.value if found else None


def refuse_external_id(intro: ast.Intro, what: str, problems: Problems) -> None:
    """For items whose name no one outside sees."""
    if found := _only(intro, ast.ExternalId, problems):
        problems.note(Code.MISPLACED_ATTRIBUTE, f"{what} cannot have an `@external-id`", found.span)


def _only(intro: ast.Intro, kind: type[T], problems: Problems) -> T | None:
    found = [a for a in intro.attributes if isinstance(a, kind)]
    for other in found[1:]:
        related = (("the first one", found[0].span),)
        problems.note(Code.REPEATED_ATTRIBUTE, "this attribute is given twice", other.span, related=related)
    return found[0] if found else None


def _check_version(version: ast.Name, package: PackageName, problems: Problems) -> None:
    if package.version is None:
        message = f"package `{package}` has no version, so nothing in it can be gated by one"
        hints = (f"name the package `{package}@{version.text}`",)
        problems.note(Code.GATE_WITHOUT_VERSION, message, version.span, hints=hints)
    elif total_order(version.text) > total_order(package.version):
        message = f"version {version.text} is newer than the package itself, `{package}`"
        problems.note(Code.GATE_NEWER_THAN_PACKAGE, message, version.span)
