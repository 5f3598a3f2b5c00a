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
from witgen.errors import WitgenError, reason
from witgen.replacing import check_target, check_writable, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from witgen.building.guest import Guest

__all__ = ["TIMEOUT", "Built", "Step", "build"]

TIMEOUT: Final = 600.0
"""Seconds that componentize-py may take by default."""
_OWN_EXPORTS: Final = frozenset({"exports"})
"""What componentize-py adds for itself."""
_REFUSAL: Final = "is no WebAssembly, and is not overwritten: remove it, or name another file with -o"

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


@contextmanager
def _refusals_told() -> Generator[None]:
    try:
        yield
    except OSError as error:
        where = f": `{error.filename}`" if error.filename else ""
        raise WitgenError(f"cannot build: {reason(error)}{where}") from error


@_refusals_told()
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
    job = _opened(app, out, paths, stub_wasi=stub_wasi)
    inputs = job.inputs()
    octets = None if force else read_stamped(job.target, inputs)
    done = octets is not None
    remarks = () if done else _check(job)
    if octets is None:
        octets = stamped(_componentize(job, step, timeout), inputs)
        replace(job.target, octets)
    compiled = warm and _compile(job.target, nullcontext if done else step)
    return _described(job, octets, remarks, done=done, compiled=compiled)


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to become a component, and by what version of componentize-py."""

    guest: Guest
    paths: tuple[Path, ...]
    target: Path
    tool: str
    stub_wasi: bool

    def inputs(self) -> str:
        """All that the component depends on."""
        options = {"componentize-py": self.tool, "stub_wasi": self.stub_wasi}
        return inputs_of(self.guest, self.paths, options, self.target)


def _opened(
    app: str | os.PathLike[str],
    out: str | os.PathLike[str] | None,
    paths: Sequence[str | os.PathLike[str]],
    *,
    stub_wasi: bool,
) -> _Job:
    guest = open_guest(Path(app))
    target = guest.component if out is None else Path(out)
    others = tuple(Path(path) for path in paths)
    for path in others:
        if not path.is_dir():
            raise WitgenError(f"`{path}` is no directory: name those that modules and packages lie in")
    check_target(target, ours=is_wasm, refusal=_REFUSAL)
    return _Job(guest, others, target, installed(), stub_wasi)


def _check(job: _Job) -> tuple[str, ...]:
    """All that can be found out in less than a second."""
    check_stubs(job.guest)
    check_modules(job.guest, job.paths)
    check_resources(job.guest)
    check_writable(job.target)
    remarks = late_imports(job.guest.directory, job.guest.modules)
    if not job.tool.startswith(SERIES):
        wrong = f"the stubs are those of componentize-py {SERIES}*, and {job.tool} is installed: names may differ"
        remarks.append(f"{wrong}; pip install 'witgen[python-guest]' brings the one that fits")
    return tuple(remarks)


def _componentize(job: _Job, step: Step, timeout: float) -> bytes:
    """The component, made in a directory of its own."""
    with TemporaryDirectory(prefix="witgen-build-", ignore_cleanup_errors=True) as scratch:
        wit, work, made = (Path(scratch) / name for name in ("wit", "work", "component.wasm"))
        work.mkdir()
        places = [job.guest.directory, *job.paths]
        task = Task(wit, write_wit(job.guest, wit), places, job.stub_wasi, made)
        with step(f"componentize-py makes {job.target.name}"):
            said = run(task, work, timeout)
        if said is not None:
            raise WitgenError(explained(said, places))
        return made.read_bytes()


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


def _described(job: _Job, octets: bytes, remarks: tuple[str, ...], *, done: bool, compiled: bool) -> Built:
    exports = tuple(name for name in binary.exports(octets) if name not in _OWN_EXPORTS)
    code, memory = binary.measure(octets)
    return Built(
        job.target,
        job.guest.world,
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
