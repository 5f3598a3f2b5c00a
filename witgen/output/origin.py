"""What a manifest records of where its files come from, so that a guest can be built without asking again, and other
templates are told."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Origin"]


@dataclass(frozen=True, slots=True)
class Origin:
    """What files were made from. Paths are relative to their directory, with slashes; `world` is as it was
    asked for, None where there is only one; `templates` is a directory of the user's own, if there is one."""

    source: str
    world: str | None = None
    dependencies: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    all_features: bool = False
    templates: str | None = None

    def seen_from(self, directory: Path) -> Self:
        """The same, with paths of the working directory's as they are from `directory`."""
        dependencies = tuple(_relative(path, directory).as_posix() for path in self.dependencies)
        source = _relative(self.source, directory).as_posix()
        templates = None if self.templates is None else _relative(self.templates, directory).as_posix()
        return replace(self, source=source, dependencies=dependencies, templates=templates)

    def paths(self, directory: Path) -> tuple[Path, tuple[Path, ...]]:
        """The source, and the dependencies, of the guest in `directory`, from the working directory."""
        source, *others = (_relative(directory / path) for path in (self.source, *self.dependencies))
        return source, tuple(others)

    def templates_path(self, directory: Path) -> Path | None:
        """The directory of the user's templates, from the working directory."""
        return None if self.templates is None else _relative(directory / self.templates)

    def dump(self) -> dict[str, object]:
        """As it stands in a manifest: what there is to say."""
        all_: dict[str, object] = {
            "source": self.source,
            "world": self.world,
            "dependencies": [*self.dependencies],
            "features": [*self.features],
            "all_features": self.all_features,
            "templates": self.templates,
        }
        return {key: value for key, value in all_.items() if value}

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> Self | None:
        """What `dump` made; None when it is anything else."""
        source, world, every = data.get("source"), data.get("world"), data.get("all_features", False)
        templates = data.get("templates")
        dependencies, features = _names(data.get("dependencies", [])), _names(data.get("features", []))
        if not (isinstance(source, str) and source and isinstance(every, bool)):
            return None
        if dependencies is None or features is None or not (_is_name(world) and _is_name(templates)):
            return None
        return cls(source, world, dependencies, features, every, templates)


def _is_name(value: object) -> TypeGuard[str | None]:
    """What may be left out."""
    return value is None or isinstance(value, str)


def _names(value: object) -> tuple[str, ...] | None:
    if not _is_list(value):
        return None
    names = tuple(name for name in value if isinstance(name, str))
    return names if len(names) == len(value) else None


def _is_list(value: object) -> TypeGuard[list[object]]:
    """In JSON a list holds anything."""
    return isinstance(value, list)


def _relative(path: str | Path, start: Path | None = None) -> Path:
    """A path as it is from a directory, by default the working one."""
    try:
        return Path(os.path.relpath(path, start))
    except ValueError:  # another drive, on Windows
        return Path(os.path.abspath(path))  # noqa: PTH100 - `absolute` keeps `..`
