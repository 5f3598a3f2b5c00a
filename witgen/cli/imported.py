"""Imports a generated package that an option names."""

from __future__ import annotations

import sys
import traceback
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from witgen.errors import WitgenError

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["imported", "package_name"]


def package_name(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    """A click callback: what may stand after `import`."""
    if name is not None and not all(part.isidentifier() for part in name.split(".")):
        raise click.BadParameter(f"`{name}` is no name of a package: give it as after `import`, as `plugin`")
    return name


def imported(name: str) -> ModuleType:
    """A generated package, as a test in the working directory would import it. Raises WitgenError.

    The directory is looked into for that alone. Whoever needs other packages later imports them first: nothing that
    lies there should stand in for them.
    """
    here = str(Path.cwd())
    sys.path.insert(0, here)
    try:
        package = import_module(name)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - it runs code of somebody else
        raise WitgenError(f"cannot import the package `{name}`: {_described(error)}") from None
    finally:
        with suppress(ValueError):  # it may have done so itself
            sys.path.remove(here)
    if not (hasattr(package, "Imports") and hasattr(package, "compile")):
        raise WitgenError(f"`{name}` is no package that `witgen bindgen` made: it has no `Imports` and `compile`")
    return package


def _described(error: BaseException) -> str:
    """What an import raised, and where in the imported code, if it got so far."""
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error}"  # which has the place in it
    text = str(error) if isinstance(error, ModuleNotFoundError) else f"{type(error).__name__}: {error}"
    _, _, *frames = traceback.extract_tb(error.__traceback__)  # without ours and importlib's
    places = [frame for frame in frames if not frame.filename.startswith("<frozen ")]
    return f"{text} ({places[-1].filename}:{places[-1].lineno})" if places else text
