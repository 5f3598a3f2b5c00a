"""What a caller may say of how a component is instantiated."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Final, TypedDict

from witgen.runtime import wasi
from witgen.runtime.limits import Limits
from witgen.runtime.trace import Tracer, to_logging, to_opentelemetry
from witgen.runtime.turns import THREADS, Threads

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Options", "check_options"]


class Options(TypedDict, total=False):
    """How a component is instantiated."""

    wasi: wasi.Wasi
    """What native WASI grants; nothing without it."""
    limits: Limits
    """Bounds on memory, time and the like; on by default."""
    threads: Threads
    """What becomes of a call that comes while another thread's is running: "wait", until that is over, which is the
    default, or "refuse", with an `InstanceError`."""
    trace: Tracer
    """Is told of every call, both ways; see `witgen.runtime.trace`."""
    paths: Sequence[str | PathLike[str]]
    """Directories of modules that a guest in process has beside its own, as `witgen build -p` has them; a component
    brings its modules along."""


def check_options(options: Options) -> None:
    """Raise for an option that is none, or a value that is none of its option."""
    known = (*_OPTIONS, "threads", "trace", "paths")
    if unknown := options.keys() - {*known}:
        raise TypeError(f"unknown option {', '.join(sorted(unknown))}: give {', '.join(known)}")
    for name, cls in _OPTIONS.items():
        value = options.get(name)
        if value is not None and not isinstance(value, cls):
            raise TypeError(f"{name}={value!r}: give a {cls.__name__}(…)")
    threads: object = options.get("threads")
    if threads is not None and threads not in THREADS:
        raise ValueError(f"threads={threads!r}: give {' or '.join(map(repr, THREADS))}")
    paths: object = options.get("paths")
    if isinstance(paths, str | bytes | PathLike):
        raise TypeError("paths is a sequence of directories: paths=['a', 'b']")
    tracer: object = options.get("trace")
    if tracer is not None and not callable(tracer):
        raise TypeError(f"trace={tracer!r}: give a function that takes a Call")
    for name, maker in _TRACERS.items():
        if tracer is maker:
            raise TypeError(f"trace={name}: call it, trace={name}()")


_OPTIONS: Final[dict[str, type]] = {"wasi": wasi.Wasi, "limits": Limits}
_TRACERS: Final[dict[str, object]] = {"to_logging": to_logging, "to_opentelemetry": to_opentelemetry}
