"""The build on one page: open → compare → check → print the WIT → componentize → replace → compile."""

from __future__ import annotations

import os
import zlib
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TypeAlias

from witgen.building import binary
from witgen.building.componentize import SERIES, Task, installed, run
from witgen.building.failure import explained
from witgen.building.guest import check_modules, check_stubs, open_guest
from witgen.building.inputs import inputs_of
from witgen.building.lazy import late_imports
from witgen.building.promises import check_resources
from witgen.building.stamp import is_wasm, read_stamped, stamped
from witgen.building.wit import write_wit
from witgen.errors import WitgenError
from witgen.output.transaction import reason

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from witgen.building.guest import Guest

__all__ = ["TIMEOUT", "Built", "Step", "build"]

TIMEOUT: Final = 600.0
"""Seconds that componentize-py may take by default."""
_OWN_EXPORTS: Final = frozenset({"exports"})
"""What componentize-py adds for itself."""

Step: TypeAlias = "Callable[[str], AbstractContextManager[object]]"
"""Is told what begins, and, by the end of its block, that it is over."""


@dataclass(frozen=True, slots=True)
class Built:
    """What `build` made, or found already made (`up_to_date`). `imports` and `exports` are names of interfaces and
    functions, as `wasi:cli/stdout@0.2.9`; `remarks` are what may be mistakes. `compiled` says that the first `load`
    will find it in the compile cache.

    `size` is in bytes, and of these `code` is that of the interpreter, and `memory` what the component begins with: the
    interpreter's state after it imported the guest. `compressed` is the size gzip leaves, where there was a build.
    """

    out: Path
    world: str
    up_to_date: bool
    imports: tuple[str, ...]
    exports: tuple[str, ...]
    size: int
    code: int
    memory: int
    compressed: int | None = None
    remarks: tuple[str, ...] = ()
    compiled: bool = False


def build(
    app: str | os.PathLike[str],
    *,
    out: str | os.PathLike[str] | None = None,
    paths: Sequence[str | os.PathLike[str]] = (),
    stub_wasi: bool = False,
    timeout: float = TIMEOUT,
    force: bool = False,
    warm: bool = True,
    step: Step = nullcontext,
) -> Built:
    """Make a component of the guest in Python that lies in `app`, as `generate(…, guest="python")` began it.

    It goes to `out`, by default `<app>.wasm` beside the directory, whole or not at all. Modules are looked for in
    `app`, then in `paths`, and nowhere else. With `stub_wasi` the component imports no WASI: what would use it traps,
    and `random` repeats itself. When nothing changed since `out` was made, nothing is done, unless `force` is given.
    `warm` compiles the component into the compile cache.

    componentize-py does it, in 6 to 30 seconds (`timeout` is how many it may take). It runs the guest's `app.py`, in a
    sandbox, and the component begins with the state that leaves. `step` is told of what takes long.

    Raises:
        WitError: the WIT is not well formed or does not resolve.
        WitgenError: there is no guest in `app`, or it is stale; componentize-py is missing or fails, for reasons of the
            guest's or its own; the system refuses. `out` is then as it was.
    """
    if isinstance(paths, str | os.PathLike):
        raise TypeError("paths is a sequence of directories: paths=['a', 'b']")
    guest = open_guest(Path(app))
    target = guest.component if out is None else Path(out)
    others = [Path(path) for path in paths]
    _check_places(target, others)
    tool = installed()
    with _refusals_told():
        inputs = inputs_of(guest, others, {"componentize-py": tool, "stub_wasi": stub_wasi}, target)
    octets = None if force else read_stamped(target, inputs)
    done = octets is not None
    remarks: tuple[str, ...] = ()
    if octets is None:
        remarks = _check(guest, others, tool)
        octets = stamped(_componentize(guest, others, target, step, stub_wasi=stub_wasi, timeout=timeout), inputs)
        with _replacing(target) as passing:
            passing.write_bytes(octets)
    compiled = warm and _compile(target, nullcontext if done else step)
    return _described(target, guest.world, octets, remarks, done=done, compiled=compiled)


def _described(
    target: Path, world: str, octets: bytes, remarks: tuple[str, ...], *, done: bool, compiled: bool
) -> Built:
    exports = tuple(name for name in binary.exports(octets) if name not in _OWN_EXPORTS)
    code, memory = binary.measure(octets)
    return Built(
        target,
        world,
        done,
        binary.imports(octets),
        exports,
        len(octets),
        code,
        memory,
        None if done else len(zlib.compress(octets)),
        remarks,
        compiled,
    )


def _check_places(target: Path, paths: Sequence[Path]) -> None:
    for path in paths:
        if not path.is_dir():
            raise WitgenError(f"`{path}` is no directory: name those that modules and packages lie in")
    if target.exists() and not target.is_file():
        raise WitgenError(f"`{target}` is no file: name the component to be written with -o")
    if not target.parent.is_dir():
        raise WitgenError(f"`{target.parent}` is no directory: make it first")
    if target.exists() and not is_wasm(target):
        raise WitgenError(
            f"`{target}` is no WebAssembly, and is not overwritten: remove it, or name another file with -o"
        )


def _check(guest: Guest, paths: Sequence[Path], tool: str) -> tuple[str, ...]:
    """All that can be found out in less than a second."""
    check_stubs(guest)
    check_modules(guest, paths)
    check_resources(guest)
    remarks = late_imports(guest.directory, guest.modules)
    if not tool.startswith(SERIES):
        wrong = f"the stubs are those of componentize-py {SERIES}*, and {tool} is installed: names may differ"
        remarks.append(f"{wrong}; pip install 'witgen[python-guest]' brings the one that fits")
    return tuple(remarks)


def _componentize(
    guest: Guest, paths: Sequence[Path], target: Path, step: Step, *, stub_wasi: bool, timeout: float
) -> bytes:
    """The component, made in a directory of its own."""
    with _replacing(target):  # what cannot be written is known before, not after, half a minute
        pass
    with _refusals_told(), TemporaryDirectory(prefix="witgen-build-", ignore_cleanup_errors=True) as scratch:
        wit, work, made = (Path(scratch) / name for name in ("wit", "work", "component.wasm"))
        work.mkdir()
        places = [guest.directory, *paths]
        task = Task(wit, write_wit(guest, wit), places, stub_wasi, made)
        with step(f"componentize-py makes {target.name}"):
            said = run(task, work, timeout)
        if said is not None:
            raise WitgenError(explained(said, places))
        return made.read_bytes()


@contextmanager
def _refusals_told() -> Generator[None]:
    try:
        yield
    except OSError as error:
        where = f": `{error.filename}`" if error.filename else ""
        raise WitgenError(f"cannot build: {reason(error)}{where}") from error


@contextmanager
def _replacing(target: Path) -> Generator[Path]:
    """A file beside the target, which takes its place once it is written; none is left of it otherwise."""
    passing = target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")
    try:
        passing.touch(exist_ok=False)
        yield passing
        if passing.stat().st_size:
            passing.replace(target)
    except OSError as error:
        raise WitgenError(f"cannot write `{target}`: {reason(error)}; it is as it was") from error
    finally:
        passing.unlink(missing_ok=True)


def _compile(target: Path, step: Step) -> bool:
    """Compile into the cache, if there is one."""
    from witgen.runtime import Engine  # noqa: PLC0415 - wasmtime, which takes a while to import
    from witgen.runtime.loading import compiled  # noqa: PLC0415

    engine = Engine.default()
    if engine.cache is None:
        return False
    with step(f"compiling {target.name} for the first load"):
        for _ in range(2):  # the second notes whose file it is, which by then is no longer too new for that
            compiled(engine, target, quiet=True)
    return True
