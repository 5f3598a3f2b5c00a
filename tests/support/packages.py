"""Packages generated from the WIT of the test guests, importable under their own names."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import witgen

__all__ = ["ECHO", "GUESTS", "KITCHEN", "LARDER", "ROOT", "generate", "package"]

ROOT = Path(__file__).resolve().parents[2]
GUESTS = ROOT / "tests" / "guests"
ECHO = GUESTS / "echo.wat"
KITCHEN = GUESTS / "kitchen" / "kitchen.wat"
LARDER = GUESTS / "kitchen" / "larder.wat"

SOURCES = {"echo": GUESTS / "echo.wit", "kitchen": GUESTS / "kitchen" / "wit", "larder": GUESTS / "kitchen" / "wit"}


def generate(root: Path) -> Path:
    """Generate the packages of all test guests into `root`."""
    for world, source in SOURCES.items():
        witgen.generate(source, world=world, out=root / world)
    return root


def package(root: Path, name: str, wit: str | None = None, world: str | None = None) -> Any:
    """Import the package `name` of `root`; with `wit`, generate it from that text before."""
    if wit is not None:
        source = root / f"{name}.wit"
        source.write_text(wit, encoding="utf-8")
        witgen.generate(source, world=world, out=root / name)
        importlib.invalidate_caches()
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    return importlib.import_module(name)
