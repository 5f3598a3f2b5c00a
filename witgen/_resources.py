"""Finds `templates/` and `wit/`: inside the package in a wheel or a zip of one, beside it in a checkout."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias
from zipfile import Path as ZipPath

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["Root", "directory", "text"]

Root: TypeAlias = Literal["templates", "wit"]


def directory(root: Root) -> Traversable:
    """The directory `root`, wherever this witgen was installed to."""
    package = files("witgen")
    packaged = package / root
    if packaged.is_dir():
        return packaged
    if isinstance(package, Path):
        return package.parent / root
    if isinstance(package, ZipPath):
        return ZipPath(package.root, f"{root}/")
    raise AssertionError(package)


def text(root: Root, name: str) -> str:
    """The text of `root/name`, where `name` is a posix path; FileNotFoundError when there is none."""
    return directory(root).joinpath(*name.split("/")).read_text(encoding="utf-8")
