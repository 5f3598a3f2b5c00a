"""Interfaces that nobody gives, because their functions are methods of objects which come out of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support import packages as support
from witgen.runtime import LinkError

if TYPE_CHECKING:
    from pathlib import Path

CASE = support.ROOT / "tests" / "runtime" / "implied"


class Thing:
    def __init__(self, n: int) -> None:
        self.n = n

    def get(self) -> int:
        return self.n


class Maker:
    def make(self, n: int) -> Thing:
        return Thing(n)

    def take(self, t: Thing) -> int:
        return 100 * t.n


@pytest.fixture
def implied(packages: Path) -> Any:
    return support.package(packages, "implied", (CASE / "implied.wit").read_text("utf-8"))


def test_objects_bring_their_interface_with_them(implied: Any) -> None:
    with implied.load(CASE / "implied.wat", implied.Imports(maker=Maker())) as world:
        assert world.go(7) == 707


def test_an_object_that_lacks_a_method_is_named(implied: Any) -> None:
    class Empty(Maker):
        def make(self, n: int) -> Any:
            return n

    with (
        implied.load(CASE / "implied.wat", implied.Imports(maker=Empty())) as world,
        pytest.raises(TypeError, match=r"make result: expected own<test:implied/res@0.1.0.thing>, got 7.*`get`"),
    ):
        world.go(7)


def test_without_a_maker_the_maker_is_missing(implied: Any) -> None:
    with pytest.raises(LinkError, match=r"test:implied/maker@0.1.0`: give it as Imports\(maker=…\)"):
        implied.load(CASE / "implied.wat", implied.Imports(maker=None))
