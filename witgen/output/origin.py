"""Where the WIT of a guest is: what its manifest records, so that the guest can be built without asking again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Origin"]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a guest's files were made from. Paths are relative to their directory, with slashes; `world` is as it was
    asked for, None where there is only one."""

    source: str
    world: str | None = None
    dependencies: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    all_features: bool = False

    def seen_from(self, directory: Path) -> Self:
        """The same, with paths of the working directory's as they are from `directory`."""
        dependencies = tuple(_relative(path, directory) for path in self.dependencies)
        return type(self)(_relative(self.source, directory), self.world, dependencies, self.features, self.all_features)

    def paths(self, directory: Path) -> tuple[Path, tuple[Path, ...]]:
        """The source, and the dependencies, of the guest in `directory`, from the working directory."""
        source, *others = (Path(os.path.relpath(directory / path)) for path in (self.source, *self.dependencies))
        return source, tuple(others)

    def dump(self) -> dict[str, object]:
        """As it stands in a manifest: what there is to say."""
        all_: dict[str, object] = {
            "source": self.source,
            "world": self.world,
            "dependencies": [*self.dependencies],
            "features": [*self.features],
            "all_features": self.all_features,
        }
        return {key: value for key, value in all_.items() if value}

    @classmethod
    def parse(cls, data: Mapping[str, object]) -> Self | None:
        """What `dump` made; None when it is anything else."""
        source, world, every = data.get("source"), data.get("world"), data.get("all_features", False)
        dependencies, features = _names(data.get("dependencies", [])), _names(data.get("features", []))
        if not (isinstance(source, str) and source and isinstance(every, bool)):
            return None
        if dependencies is None or features is None or not (world is None or isinstance(world, str)):
            return None
        return cls(source, world, dependencies, features, every)


def _names(value: object) -> tuple[str, ...] | None:
    if not _is_list(value):
        return None
    names = tuple(name for name in value if isinstance(name, str))
    return names if len(names) == len(value) else None


def _is_list(value: object) -> TypeGuard[list[object]]:
    """In JSON a list holds anything."""
    return isinstance(value, list)


def _relative(path: str, directory: Path) -> str:
    try:
        return Path(os.path.relpath(path, directory)).as_posix()
    except ValueError:  # another drive, on Windows
        return Path(path).absolute().as_posix()
