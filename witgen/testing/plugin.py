"""Fixtures for pytest: `component` builds and compiles once, `instance` closes what it made.

    def test_prices(component, instance):
        shop = fake(plugin.demo_shop.shop.Provider, answers="simplest")
        world = instance(component("app.wasm", plugin), plugin.Imports(shop=shop))
        assert world.pricing.describe().name == "Corner"

pytest imports this module in every project where witgen is installed, so it imports nothing that is not asked for.
"""

from __future__ import annotations

import hashlib
import os
import sys
import traceback
import warnings
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeVar, cast, overload

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping
    from pathlib import Path
    from typing import Unpack

    from witgen.runtime import Component, Options
    from witgen.runtime.dynamic import DynamicComponent, DynamicInstance
    from witgen.runtime.loading import Source

__all__ = ["Components", "Instances", "component", "instance"]

C_co = TypeVar("C_co", covariant=True)
I = TypeVar("I")  # noqa: E741 - imports
W = TypeVar("W")

LEAKS: Final = ("warn", "error", "ignore")


class Package(Protocol[C_co]):
    """A generated package."""

    @property
    def compile(self) -> Callable[[Source], C_co]: ...


class Components(Protocol):
    """What the fixture `component` is."""

    @overload
    def __call__(self, source: str | os.PathLike[str]) -> DynamicComponent: ...
    @overload
    def __call__(self, source: str | os.PathLike[str], package: Package[C_co]) -> C_co: ...


class Instances(Protocol):
    """What the fixture `instance` is."""

    @overload
    def __call__(
        self, component: DynamicComponent, imports: Mapping[str, Any] = ..., **options: Unpack[Options]
    ) -> DynamicInstance: ...
    @overload
    def __call__(self, component: Component[I, W], imports: I | None = None, **options: Unpack[Options]) -> W: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini option."""
    parser.addini("witgen_leaks", "What a resource that nobody dropped is: warn, error or ignore.", default="warn")


@pytest.fixture(scope="session")
def component(pytestconfig: pytest.Config, request: pytest.FixtureRequest) -> Components:
    """Components, compiled once in a session: `component("app.wasm")`, with bindings `component("app.wasm", plugin)`.

    Paths are relative to pytest's rootdir. A directory is that of a guest: `witgen.build` makes its component when
    something changed, and that is kept in pytest's cache (`--cache-clear` forgets it).
    """
    found: dict[tuple[str, int, object], object] = {}
    built: dict[Path, Path] = {}

    def load(source: str | os.PathLike[str], package: Any = None) -> object:
        path = pytestconfig.rootpath / source
        if path.is_dir() and path not in built:
            built[path] = _built(path, request)
        wasm = built.get(path, path)
        if not wasm.is_file():
            pytest.fail(f"component({os.fspath(source)!r}): there is no {wasm}", pytrace=False)
        key = str(wasm), wasm.stat().st_mtime_ns, package
        if key not in found:
            found[key] = (package or import_module("witgen.runtime.dynamic")).compile(wasm)
        return found[key]

    return cast("Components", load)


@pytest.fixture
def instance(pytestconfig: pytest.Config) -> Iterator[Instances]:
    """Instances that are closed at the end of the test: `instance(component("app.wasm"), imports, limits=…)`.

    The ini option `witgen_leaks` says what a resource is that nobody dropped until then: `warn`, `error` or `ignore`.
    """
    leaks: str = pytestconfig.getini("witgen_leaks")
    if leaks not in LEAKS:
        raise pytest.UsageError(f"witgen_leaks = {leaks}: give {', '.join(LEAKS)}")
    made: list[Any] = []

    def make(component: Any, *imports: Any, **options: Any) -> Any:
        made.append(component.instantiate(*imports, **options))
        return made[-1]

    yield cast("Instances", make)
    _close(made, leaks)


def _close(made: list[Any], leaks: str) -> None:
    """Close all, whatever one of them raises; raise the first of that in the end, with what else there was."""
    if not made:
        return
    from witgen.runtime.leaks import ResourceLeakWarning  # noqa: PLC0415

    errors: list[Exception] = []
    with warnings.catch_warnings(record=leaks == "warn") as told:
        action: Literal["always", "error", "ignore"] = "always" if leaks == "warn" else cast("Any", leaks)
        warnings.simplefilter(action, ResourceLeakWarning)
        for instance_ in reversed(made):
            try:
                instance_.close()
            except Exception as error:  # noqa: BLE001 - raised below
                errors.append(error)
    for warning in told or ():
        try:
            _pass_on(warning, is_leak=issubclass(warning.category, ResourceLeakWarning))
        except Warning as error:  # with `-W error`, and none hides the others
            errors.append(error)
    if errors:
        raise _first_of(errors)


def _pass_on(warning: warnings.WarningMessage, *, is_leak: bool) -> None:
    """A leak becomes a kind of warning that Python does not ignore; others stay what they are."""
    if is_leak:
        warnings.warn(pytest.PytestWarning(str(warning.message)), stacklevel=3)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("always")  # the filters let it through when it was raised
        warnings.warn_explicit(
            warning.message, warning.category, warning.filename, warning.lineno, source=warning.source
        )


def _first_of(errors: list[Exception]) -> Exception:
    first, *others = errors
    for other in others:
        text = "".join(traceback.format_exception(other)).rstrip()
        first.add_note(f"another one while the instances were closed:\n{text}")
    return first


def _built(directory: Path, request: pytest.FixtureRequest) -> Path:
    """The component of a guest's directory, in pytest's cache: `witgen.build` makes it if its inputs changed.

    This is the one place that builds guests, and what generates is imported when the first is to be built.
    """
    place = hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()[:16]
    wasm = _home(request) / f"{directory.resolve().name}-{place}.wasm"
    from witgen.errors import WitgenError  # noqa: PLC0415

    try:
        with _alone(wasm.with_suffix(".lock")):
            import_module("witgen").build(directory, out=wasm)
    except WitgenError as error:
        pytest.fail(f"{directory} cannot be built: {error}", pytrace=False)
    return wasm


@contextmanager
def _alone(lock: Path) -> Generator[None]:
    """Of workers of pytest-xdist the first builds, and the others find what it made. Where the system locks no files,
    each builds for itself: components are replaced as a whole."""
    with lock.open("ab") as file:
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - not asked for until now

            with suppress(OSError):
                fcntl.flock(file, fcntl.LOCK_EX)  # until it is closed
        yield


def _home(request: pytest.FixtureRequest) -> Path:
    """Pytest's cache; with `-p no:cacheprovider`, a directory of this session that pytest removes in time."""
    cache: pytest.Cache | None = getattr(request.config, "cache", None)
    if cache is not None:
        return cache.mkdir("witgen")
    directories: pytest.TempPathFactory = request.getfixturevalue("tmp_path_factory")
    return directories.mktemp("witgen")
