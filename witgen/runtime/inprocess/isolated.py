"""Modules that nobody else sees: the directory of a guest as a package with a name of its own.

`import wit_world` means another module in every guest, while the process has one table of modules. So a guest's are
kept there under names that begin with the guest's own (`witgen_guest_1.wit_world`), and what its code says is
translated by the `__import__` among the builtins of its modules: also where a function imports, and in every thread.
"""

from __future__ import annotations

import builtins
import sys
from functools import lru_cache, partial
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, ModuleSpec, SourceFileLoader
from importlib.util import find_spec
from itertools import count
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from witgen.preloaded import PRELOADED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Isolated"]

_STUBS: Final = ("wit_world", "componentize_py_types")
_NUMBERS: Final = count(1)
_GUESTS: Final[dict[str, Isolated]] = {}


class Isolated:
    """The modules of one guest, found in its directories before anywhere else."""

    app: ModuleType

    def __init__(self, directories: Sequence[str], shown: str) -> None:
        self.shown, self._directories = shown, directories
        self._name = f"witgen_guest_{next(_NUMBERS)}"
        self._ours: dict[str, bool] = {}
        self.builtins = {**vars(builtins), "__import__": self._import}
        if _Finder not in sys.meta_path:
            sys.meta_path.insert(0, _Finder)
        package = ModuleType(self._name)
        package.__path__ = [*directories]
        sys.modules[self._name] = package
        _GUESTS[self._name] = self

    def module(self, name: str) -> ModuleType:
        """The module that the guest imports under this name. Raises what importing raises."""
        return import_module(f"{self._name}.{name}")

    def close(self) -> None:
        """Forget them."""
        _GUESTS.pop(self._name, None)
        vars(self).pop("app", None)  # caches of `typing` may keep classes of the guest, and what those lead to
        for name in [*sys.modules]:
            if name == self._name or name.startswith(f"{self._name}."):
                del sys.modules[name]

    def _import(
        self,
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - their names in `__import__`
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] = (),
        level: int = 0,
    ) -> Any:
        top = name.partition(".")[0]
        if level == 1 and globals is not None and globals.get("__package__") == self._name:
            raise ImportError("attempted relative import with no known parent package")  # nor is there in a component
        if level or not self._is_ours(top):
            return builtins.__import__(name, globals, locals, fromlist, level)
        if fromlist:
            return builtins.__import__(f"{self._name}.{name}", globals, locals, fromlist, 0)
        self.module(name)
        return sys.modules[f"{self._name}.{top}"]

    def _is_ours(self, top: str) -> bool:
        if top not in self._ours:
            self._ours[top] = top in _STUBS or (top not in PRELOADED and self._has(top))
        return self._ours[top]

    def _has(self, top: str) -> bool:
        """A directory without `__init__` counts where there is no other module, as everywhere in Python."""
        spec = self.find(top, self._directories)
        return spec is not None and (spec.loader is not None or find_spec(top) is None)

    def find(self, name: str, directories: Iterable[str]) -> ModuleSpec | None:
        """The first module of a name; where none is, the directories of the name together, as everywhere in Python."""
        made: Any = partial(_Loader, self)
        found = [FileFinder(directory, (made, SOURCE_SUFFIXES)).find_spec(name) for directory in directories]
        specs = [spec for spec in found if spec is not None]
        module = next((spec for spec in specs if spec.loader is not None), None)
        if module is None and specs:
            module = ModuleSpec(name, None, is_package=True)
            module.submodule_search_locations = [p for s in specs for p in s.submodule_search_locations or ()]
        return module


class _Loader(SourceFileLoader):
    """Gives a module the builtins of its guest."""

    def __init__(self, guest: Isolated, fullname: str, path: str) -> None:
        super().__init__(fullname, path)
        self._guest = guest

    def source_to_code(self, data: Any, path: Any, **_: int) -> Any:  # type: ignore[override]
        """Compiled once in a process, where no `.pyc` may be written: every test may start a guest of its own."""
        return _compiled(bytes(data), path)

    def exec_module(self, module: ModuleType) -> None:
        vars(module)["__builtins__"] = self._guest.builtins
        super().exec_module(module)


@lru_cache(maxsize=256)
def _compiled(data: bytes, path: str) -> Any:
    return compile(data, path, "exec", dont_inherit=True)


class _Finder:
    """Finds the modules of guests, and no others."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, _: object = None) -> ModuleSpec | None:
        guest = _GUESTS.get(name.partition(".")[0])
        return None if guest is None else guest.find(name, path or ())
