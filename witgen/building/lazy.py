"""Imports within functions of a guest, which find nothing in a component unless something else imported it before."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

from witgen.preloaded import PRELOADED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["late_imports"]

_SHOWN: Final = 5
_THERE: Final = PRELOADED | frozenset(sys.builtin_module_names)
"""What is there in any case, the stubs among it; of a package, what lies in it is taken to be there, too."""


class _Import(NamedTuple):
    module: str
    line: int


def late_imports(directory: Path, modules: Iterable[str]) -> list[str]:
    """A remark for each module that the guest imports in a function, and nowhere at the top of a file of its own.

    Only files that the `modules` come to import are looked at: a test that lies beside them is no part of a component.
    """
    late: list[tuple[Path, _Import]] = []
    early: set[str] = set()
    pending, seen = [*modules], set[str]()
    while pending:
        name = pending.pop()
        path = _file(directory, name)
        if name in seen or path is None:
            continue
        seen.add(name)
        tree = _parsed(path)
        first = {place for each in _imports(tree, within=False) for place in _way(each.module)}
        early |= {name, *first}
        pending += sorted(first)
        late += [(path, each) for each in _imports(tree, within=True)]
    late = [(path, each) for path, each in late if each.module not in early and _top(each.module) not in _THERE]
    missed = {each.module: (path, each) for path, each in sorted(late, reverse=True)}
    return [_remark(path, each) for path, each in list(missed.values())[:_SHOWN]]


def _top(module: str) -> str:
    return module.partition(".")[0]


def _way(module: str) -> Iterator[str]:
    """A module, and the packages that are imported on the way to it."""
    yield module
    while package := module.rpartition(".")[0]:
        yield (module := package)


def _remark(path: Path, each: _Import) -> str:
    return (
        f"{path}:{each.line}: `{each.module}` is imported in a function. A component has no files, so it is found\n"
        "there only if it was imported while the component was built: import it at the top of the file"
    )


def _file(directory: Path, name: str) -> Path | None:
    place = directory.joinpath(*name.split("."))
    return next((path for path in (place / "__init__.py", place.with_name(f"{place.name}.py")) if path.is_file()), None)


def _parsed(path: Path) -> ast.Module:
    """Syntax that this Python does not know may be right for the one in the component, which is newer."""
    try:
        return ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        return ast.Module([], [])


def _imports(tree: ast.AST, *, within: bool) -> Iterator[_Import]:
    """Imports of whole modules, in functions or outside of them; those for type checkers are none."""
    pending: list[tuple[ast.AST, bool]] = [(tree, False)]
    while pending:
        node, inside = pending.pop()
        if isinstance(node, ast.Import | ast.ImportFrom) and inside is within:
            yield from _modules(node)
        inside = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        children: Sequence[ast.AST] = list(ast.iter_child_nodes(node))
        if isinstance(node, ast.If) and _is_type_checking(node.test):
            children = node.orelse
        pending += [(child, inside) for child in children]


def _is_type_checking(test: ast.expr) -> bool:
    """`TYPE_CHECKING` or `typing.TYPE_CHECKING`, and nothing around it, such as a `not`."""
    match test:
        case ast.Name("TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return True
        case _:
            return False


def _modules(node: ast.Import | ast.ImportFrom) -> Iterator[_Import]:
    if isinstance(node, ast.Import):
        yield from (_Import(alias.name, node.lineno) for alias in node.names)
    elif node.module and not node.level:
        yield _Import(node.module, node.lineno)
