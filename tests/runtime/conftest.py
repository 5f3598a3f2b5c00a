"""Generated packages and instances of the test guests."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import packages as support
from tests.support.kitchen_host import EchoHost, kitchen_imports

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the generated packages `echo`, `kitchen` and `larder`."""
    return support.generate(tmp_path_factory.mktemp("packages"))


@pytest.fixture(scope="session")
def echo(packages: Path) -> Any:
    return support.package(packages, "echo")


@pytest.fixture(scope="session")
def kitchen(packages: Path) -> Any:
    return support.package(packages, "kitchen")


@pytest.fixture(scope="session")
def larder(packages: Path) -> Any:
    return support.package(packages, "larder")


@pytest.fixture(scope="session")
def echo_component(echo: Any) -> Any:
    return echo.compile(support.ECHO)


@pytest.fixture(scope="session")
def kitchen_component(kitchen: Any) -> Any:
    return kitchen.compile(support.KITCHEN)


@pytest.fixture
def echoes(echo: Any, echo_component: Any) -> Iterator[Any]:
    """An instance of the echo guest, and the `host` object it uses."""
    host = EchoHost()
    with echo_component.instantiate(echo.Imports(host=host)) as world:
        yield SimpleNamespace(world=world, guest=world.guest, host=host, **vars(echo.test_echo.guest))


@pytest.fixture
def make_kitchen(kitchen: Any, kitchen_component: Any) -> Iterator[Any]:
    """Makes instances of the kitchen guest; takes fields of `Imports` that differ, and options."""
    worlds = []

    def make(*, options: dict[str, Any] | None = None, **changed: Any) -> Any:
        imports = kitchen_imports(kitchen, **changed)
        world = kitchen_component.instantiate(imports, **(options or {}))
        worlds.append(world)
        return SimpleNamespace(world=world, guest=world.guest, values=world.values, host=imports.host, imports=imports)

    yield make
    for world in worlds:
        world.close()


@pytest.fixture
def cook(make_kitchen: Any) -> Any:
    """An instance of the kitchen guest, with its `host`."""
    return make_kitchen()
