"""Guests in Python that run two ways: in this process, and as the component that is built of them."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import SimpleNamespace

import pytest

import witgen

__all__ = ["WAYS", "guest_of", "importable", "package_of", "starter"]

WAYS = ["in process", pytest.param("component", marks=pytest.mark.slow)]


def guest_of(wit, directory, *files, world=None, **texts):
    """The stubs of a guest, with what its author wrote: files, and texts by module."""
    witgen.generate(wit, world=world, guest="python", out=directory)
    for file in files:
        shutil.copy(file, directory)
    for name, text in texts.items():
        (directory / f"{name}.py").write_text(text, encoding="utf-8")
    return directory


def package_of(wit, root, name, world=None):
    """The host's bindings, imported."""
    witgen.generate(wit, world=world, out=root / name)
    with importable(root):
        return import_module(name)


@contextmanager
def importable(root):
    sys.path.insert(0, str(root))
    try:
        yield
    finally:
        sys.path.remove(str(root))


def starter(way, package, guest, build):
    """What makes an instance of imports and options; `build` makes the component, if there is to be one."""
    if way == "in process":
        return SimpleNamespace(instantiate=partial(package.in_process, guest))
    pytest.importorskip("componentize_py")
    return package.compile(build())
