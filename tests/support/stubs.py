"""Runs the stubs of a guest: `python -m tests.support.stubs DIRECTORY` imports every module, reads every annotation."""

from __future__ import annotations

import inspect
import sys
from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import pytest


def main(directory):
    sys.path.insert(0, str(directory))
    for path in sorted(directory.rglob("*.py")):
        name = ".".join(path.relative_to(directory).with_suffix("").parts).removesuffix(".__init__")
        module = import_module(name)
        for value in vars(module).values():
            if getattr(value, "__module__", None) == name:
                check(value, vars(module))


def check(value, names):
    """Every annotation means something, and what the host would answer says that there is none."""
    if inspect.isclass(value):
        get_type_hints(value, names)
        for member in vars(value).values():
            if inspect.isfunction(member) or isinstance(member, classmethod):
                get_type_hints(getattr(member, "__func__", member), names)
    elif inspect.isfunction(value) and value.__name__ != "unbound":
        hints = get_type_hints(value, names)
        with pytest.raises(NotImplementedError, match=f"{value.__module__}.{value.__name__} is the host's"):
            value(*[None] * (len(hints) - 1))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
