"""The engine: how components are compiled, shared by everything compiled with it."""

from __future__ import annotations

from threading import Lock
from typing import ClassVar, Final

from witgen.runtime import capi
from witgen.runtime.allocator import keep_freed_memory
from witgen.runtime.cache import Cache, Placed
from witgen.runtime.clock import CLOCK

__all__ = ["Engine"]

_SETTINGS: Final = (
    ("concurrency_support", False),  # no fibers: cheaper calls, and several borrows in one call work (wasmtime 50)
    ("epoch_interruption", True),  # what makes limits on time and Ctrl-C work; tight loops pay up to a third for it
    ("wasm_component_model_map", True),
    ("wasm_component_model_implements", True),  # wasmtime 49 and later
)


class Engine:
    """Compiles components. One per process is enough: `load` and `compile` share a default.

    With `fuel` its components count what they execute, which costs up to three quarters in the tightest loops, so that
    `Limits(fuel=…)` can bound it.

    What takes long to compile is kept on disk: in the user's cache directory, in the directory `cache`, or nowhere.
    The directory has to belong to the user who runs this, and nobody else may be able to write to it.
    """

    _default: ClassVar[Engine | None] = None
    _lock: ClassVar[Lock] = Lock()

    def __init__(self, *, fuel: bool = False, cache: Placed = True) -> None:
        self.fuel = fuel
        self.settings = (*_SETTINGS, ("consume_fuel", fuel))
        keep_freed_memory()
        self.owned = capi.engine_new(self.settings)
        self.cache = Cache.chosen(cache, self.settings)
        CLOCK.add(self.owned)

    @classmethod
    def default(cls) -> Engine:
        """The engine used where none is given."""
        with cls._lock:
            if cls._default is None:
                cls._default = cls()
            return cls._default

    @classmethod
    def chosen(cls, engine: Engine | None) -> Engine:
        """The engine that was given, or the default."""
        if engine is None:
            return cls.default()
        if not isinstance(engine, cls):  # pyright: ignore[reportUnnecessaryIsInstance] - not everyone checks types
            raise TypeError(f"engine={engine!r}: give an Engine()")
        return engine
