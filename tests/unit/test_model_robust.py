"""Whatever the text, the answer is a model or a WitError that can be shown; and a model prints to the same again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.structure import structure
from tests.support.wit_layout import Wit
from tests.support.wit_mutations import FIXTURES, WORDS, mutations
from witgen.errors import WitError
from witgen.model import load
from witgen.model.bindable import check_bindable
from witgen.model.document import print_resolved


def check(wit, **options):
    with TemporaryDirectory() as name:
        path = wit.write(Path(name) / "written")
        resolved = answer(lambda: load([path], **options))
        if resolved is None:
            return
        for package in resolved.packages:
            for world in package.worlds:
                answer(lambda world=world: check_bindable(world), placed=True)
        again = Path(name) / "again.wit"
        again.write_text(print_resolved(resolved), encoding="utf-8", newline="")
        assert structure(load([again], all_features=True)) == structure(resolved)


def answer(action, *, placed=False):
    """What the action returns, or None where diagnostics that can be shown say what is wrong."""
    try:
        return action()
    except WitError as error:
        refused = error
    assert refused.diagnostics
    assert str(refused).startswith("error: ")
    for diagnostic in refused.diagnostics:
        assert diagnostic.span or not placed
        assert diagnostic.render().startswith("error: ")
        spans = [span for _, span in diagnostic.related]
        for span in [diagnostic.span, *spans] if diagnostic.span else spans:
            assert 0 <= span.start <= span.end <= len(span.file.text)
    return None


QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@settings(QUICK, max_examples=1_000)
@given(wit=mutations(), features=st.booleans())
def test_mutations(wit, features):
    check(wit, all_features=features)


@pytest.mark.slow
@settings(QUICK, max_examples=20_000)
@given(wit=mutations(), features=st.booleans())
def test_many_mutations(wit, features):
    check(wit, all_features=features)


@settings(QUICK, max_examples=300)
@given(tokens=st.lists(st.sampled_from([*WORDS, " ", "\n"]), max_size=30))
def test_random_tokens(tokens):
    check(Wit((("x.wit", f"package a:b;\n{' '.join(tokens)}"),), "x.wit"))


@settings(QUICK, max_examples=300)
@given(data=st.binary(max_size=60))
def test_random_bytes(data):
    with TemporaryDirectory() as name:
        path = Path(name) / "x.wit"
        path.write_bytes(b"package a:b;\n" + data)
        answer(lambda: load([path]))


@pytest.mark.parametrize("wit", [wit for wit in FIXTURES if wit.root], ids=lambda wit: wit.root)
def test_every_prefix_of_a_fixture(wit):
    [(name, text)] = wit.files
    for end in range(0, len(text), 1 + len(text) // 60):
        check(Wit(((name, text[:end]),), name))
