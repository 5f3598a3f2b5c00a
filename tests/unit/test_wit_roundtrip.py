"""Whatever is valid loads, and printed it says the same again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from tests.support.structure import structure
from tests.support.wit_strategies import packages
from witgen.model import load
from witgen.model.document import print_resolved

SETTINGS = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}


def check(wit):
    with TemporaryDirectory() as name:
        directory = Path(name)
        path = wit.write(directory / "written")
        same(directory, load([path]))
        same(directory, load([path], all_features=True))


def same(directory, resolved):
    again = directory / "again.wit"
    again.write_text(print_resolved(resolved), encoding="utf-8", newline="")
    assert structure(load([again], all_features=True)) == structure(resolved)


@settings(max_examples=200, **SETTINGS)
@given(packages())
def test_print_and_load_again(wit):
    check(wit)


@pytest.mark.slow
@settings(max_examples=2_000, **SETTINGS)
@given(packages())
def test_print_and_load_many_again(wit):
    check(wit)
