"""Where a guest's modules come from: a directory, in a world of their own, or those that were imported already."""

from __future__ import annotations

import os
from importlib import import_module
from inspect import getattr_static
from types import ModuleType
from typing import TYPE_CHECKING, Protocol
from weakref import WeakKeyDictionary, ref

from witgen.runtime.codec.base import show
from witgen.runtime.errors import InstanceError, LoadError
from witgen.runtime.inprocess.isolated import Isolated
from witgen.runtime.inprocess.recorded import manifest_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from witgen.runtime.loading import GuestSource

__all__ = ["Modules", "modules_of", "occupy"]

APP = "app"
STUBS = "wit_world"


class Modules(Protocol):
    """The modules of one guest. `shown` is what messages call its main one."""

    shown: str
    app: ModuleType

    def module(self, name: str) -> ModuleType:
        """The module that the guest imports under this name. Raises what importing raises."""
        ...

    def close(self) -> None:
        """Forget them."""
        ...


def modules_of(guest: GuestSource, paths: Sequence[str | os.PathLike[str]]) -> Modules:
    """The modules of a guest, its main one imported; `paths` are directories with more of them. Raises `LoadError`."""
    if isinstance(guest, ModuleType):
        if paths:
            raise TypeError("paths= is for a guest that is given by its path: a module was imported from `sys.path`")
        return Imported(guest)
    if not _is_path(guest):
        raise TypeError(f"{show(guest)} instead of a guest: give its directory, its main file, or its module")
    directory, entry = _entry(os.fspath(guest))
    isolated = Isolated([directory, *map(_directory, paths)], os.path.join(directory, f"{entry}.py"))  # noqa: PTH118
    try:
        _checked(isolated)
        isolated.app = _imported(isolated, entry)
    except BaseException:
        isolated.close()
        raise
    return isolated


def _is_path(guest: object) -> bool:
    return isinstance(guest, str | os.PathLike)


def _entry(path: str) -> tuple[str, str]:
    """The directory of a guest and the name of its main module."""
    path = os.path.abspath(path)  # noqa: PTH100
    if not os.path.exists(path):  # noqa: PTH110
        raise LoadError(f"cannot read the guest {path}: there is no such file or directory")
    if os.path.isdir(path):  # noqa: PTH112
        path = os.path.join(path, f"{APP}.py")  # noqa: PTH118
        if not os.path.isfile(path):  # noqa: PTH113
            raise LoadError(f"{path} is missing: {_instead(os.path.dirname(path))}")  # noqa: PTH120
    directory, name = os.path.split(path)
    stem, extension = os.path.splitext(name)  # noqa: PTH122
    if extension != ".py":
        raise LoadError(f"{path} is no guest in Python: give its directory or its main file; components are for `load`")
    return directory, stem


def _instead(directory: str) -> str:
    language = manifest_in(directory).get("guest", "python")
    if language == "python":
        return "give the file of the guest's main module, if that is another"
    return f"this guest is in {language}, so give `load` the component that is built of it"


def _directory(path: str | os.PathLike[str]) -> str:
    """A directory that modules are in."""
    found = os.path.abspath(path)  # noqa: PTH100
    if not os.path.isdir(found):  # noqa: PTH112
        raise LoadError(f"paths: {found} is no directory: give those that modules and packages lie in")
    return found


def _imported(modules: Modules, name: str) -> ModuleType:
    """A module of the author's. Whatever it raises, it cannot be built either."""
    try:
        return modules.module(name)
    except (Exception, SystemExit) as error:
        raise LoadError(f"{modules.shown} cannot be imported: {type(error).__name__}: {error}") from error


def _checked(modules: Modules) -> None:
    """Raise `LoadError` unless the stubs are there."""
    try:
        modules.module(STUBS)
    except ImportError as error:
        raise LoadError(
            f"{modules.shown} has no `{STUBS}` beside it ({error}): "
            "write it with `witgen bindgen WIT --guest python -o DIRECTORY`"
        ) from None


class Imported:
    """A guest that was imported as any other module, so that a test can patch it; it is in use by one instance only."""

    def __init__(self, app: ModuleType) -> None:
        file: object = getattr_static(app, "__file__", None)
        if not isinstance(file, str):
            raise LoadError(f"module {app.__name__} has no file: give the guest's main module")
        self.app, self.shown = app, file
        self._directory = os.path.dirname(os.path.abspath(file)) + os.sep  # noqa: PTH100, PTH120
        _checked(self)

    def module(self, name: str) -> ModuleType:
        if name == self.app.__name__:
            return self.app
        found = import_module(name)
        where = os.path.abspath(getattr(found, "__file__", None) or "")  # noqa: PTH100
        if not where.startswith(self._directory):
            raise ImportError(f"`{name}` is {where}, which is not in {self._directory}: give the guest's path instead")
        return found

    def close(self) -> None:
        pass


class Occupant(Protocol):
    """An instance, as far as it keeps others away."""

    release: Callable[[], object]

    @property
    def open(self) -> bool: ...


_OCCUPIED: WeakKeyDictionary[ModuleType, ref[Occupant]] = WeakKeyDictionary()


def occupy(modules: Modules, instance: Occupant) -> None:
    """The stubs of a guest answer to `instance` from now on, until that is over. Raises `InstanceError`."""
    stubs = modules.module(STUBS)
    other = _OCCUPIED[stubs]() if stubs in _OCCUPIED else None
    if other is not None and other.open:
        raise InstanceError(
            f"the module {modules.app.__name__} is in use by another instance: close that first, "
            f'or give the path "{modules.shown}", of which every instance gets modules of its own'
        )
    if other is not None:  # it died, and nobody closed it
        other.release()
    _OCCUPIED[stubs] = ref(instance)
