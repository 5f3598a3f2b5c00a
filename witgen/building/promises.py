"""Resources whose class lacks a method: componentize-py builds them, and each constructor traps."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from witgen.errors import WitgenError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from witgen.building.guest import Guest

__all__ = ["check_resources"]


def check_resources(guest: Guest) -> None:
    """WitgenError for the first class that inherits from its stub alone, and has not all that the stub promises."""
    for module in guest.modules:
        stubs = guest.directory / "wit_world" / "exports" / f"{module}.py"
        written = guest.directory / f"{module}.py"
        if not (stubs.is_file() and written.is_file()):
            continue
        promised = {each.name: {*_abstract(each)} for each in _classes(stubs)}
        for each in _classes(written):
            lacking = promised.get(each.name, set[str]()) - {*_defined(each.body)}
            if lacking and _inherits_only(each, each.name):
                names = ", ".join(f"`{name}`" for name in sorted(lacking))
                raise WitgenError(
                    f"{written}:{each.lineno}: class `{each.name}` lacks {names}; `{stubs}` shows what it needs"
                )


def _classes(path: Path) -> list[ast.ClassDef]:
    """Those at the top of a module; none of a file that is no Python, which the build will tell of."""
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return []
    return [each for each in tree.body if isinstance(each, ast.ClassDef)]


def _inherits_only(cls: ast.ClassDef, name: str) -> bool:
    if len(cls.bases) != 1 or cls.decorator_list or cls.keywords:
        return False
    (base,) = cls.bases
    return isinstance(base, ast.Attribute) and base.attr == name


def _abstract(cls: ast.ClassDef) -> Iterator[str]:
    for each in cls.body:
        if isinstance(each, ast.FunctionDef):
            yield from (each.name for mark in each.decorator_list if ast.unparse(mark).endswith("abstractmethod"))


def _defined(body: list[ast.stmt]) -> Iterator[str]:
    """Every name that a class body may bind, in whatever way."""
    for statement in body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(value=None):  # says a type, and binds nothing
                pass
            case _:
                for node in ast.walk(statement):
                    match node:
                        case ast.Name(id=name, ctx=ast.Store()) | ast.FunctionDef(name=name):
                            yield name
                        case ast.alias(name=name, asname=alias):
                            yield alias or name
                        case _:
                            pass
