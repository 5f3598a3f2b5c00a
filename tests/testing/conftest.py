"""Generated packages for the tests of `witgen.testing`."""

from __future__ import annotations

import pytest

import witgen
from tests.support import packages as support

ROOT = support.ROOT


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    root = tmp_path_factory.mktemp("packages")
    witgen.generate(ROOT / "examples" / "plugins" / "wit", world="plugin", out=root / "faked_plugin")
    witgen.generate(ROOT / "tests" / "guests" / "kitchen" / "wit", world="kitchen", out=root / "faked_kitchen")
    return root


@pytest.fixture(scope="session")
def plugin(packages):
    return support.package(packages, "faked_plugin")


@pytest.fixture(scope="session")
def kitchen(packages):
    return support.package(packages, "faked_kitchen")
