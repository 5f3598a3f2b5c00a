"""The finder in JavaScript, built by its documented command: its answers, and that it asks for the notebook only."""

from __future__ import annotations

import sys
from importlib import import_module
from types import SimpleNamespace

import pytest
import wasmtime
from wasmtime.component import Component

import witgen
from tests.support.guests import ROOT, built
from witgen.runtime import Err

pytestmark = pytest.mark.slow

FINDER = ROOT / "examples" / "guests"
PACKAGE = "made_finder_for_js"
PAGES = {
    "Poem": ["The rain, the RAIN!", "café rain"],
    "Rain man": ["nothing here"],
    "\U0001f600 rain": ["x"],
    "\uffee rain": ["y 2"],
}


@pytest.fixture(scope="module")
def component():
    return built(FINDER / "js", "finder.qjs.wasm")


@pytest.fixture(scope="module")
def made(tmp_path_factory, component):
    root = tmp_path_factory.mktemp("finder")
    witgen.generate(FINDER / "wit", world="finder", out=root / PACKAGE)
    sys.path.insert(0, str(root))
    package = import_module(PACKAGE)
    notebook, search = (import_module(f"{PACKAGE}.demo_finder.{name}") for name in ("notebook", "search"))
    yield SimpleNamespace(package=package, notebook=notebook, search=search, compiled=package.compile(component))
    sys.path.remove(str(root))


@pytest.fixture
def finder(made):
    """The guest over a notebook, and what it said."""
    said = []

    def read(title):
        if title in PAGES:
            return made.notebook.Note(title, PAGES[title], None)
        raise Err(made.notebook.Problem_Sealed(7) if title == "sealed" else made.notebook.Problem_Missing(title))

    notebook = SimpleNamespace(titles=lambda: list(PAGES), read=read, log=said.append)
    with made.compiled.instantiate(made.package.Imports(notebook=notebook)) as world:
        yield SimpleNamespace(search=world.search, said=said, places=made.search.Places, order=made.search.Order)


def test_it_asks_for_nothing_but_the_notebook(component):
    engine = wasmtime.Engine()
    assert list(Component(engine, component.read_bytes()).type.imports(engine)) == ["demo:finder/notebook@1.0.0"]


def test_pages_are_added_once(finder):
    with finder.search.Index(finder.places.TITLES | finder.places.LINES) as index:
        assert [index.add(title) for title in (*PAGES, "Poem")] == [4, 3, 1, 2, 0]
        assert index.favourite() == ("rain", 6)
    assert finder.said[:2] == ["added Poem: 4 new words", "added Rain man: 3 new words"]


def test_problems_of_the_host_go_on_to_the_caller(finder, made):
    with finder.search.Index(finder.places.LINES) as index:
        with pytest.raises(Err) as missing:
            index.add("nope")
        with pytest.raises(Err) as sealed:
            index.add("sealed")
        assert missing.value.value == made.notebook.Problem_Missing("nope")
        assert sealed.value.value == made.notebook.Problem_Sealed(7)
        assert (index.favourite(), index.find("rain", finder.order.BY_TITLE)) == (None, [])
    assert finder.said == []


def test_titles_are_in_the_order_of_utf8(finder, made):
    found = made.search.Found
    with finder.search.Index(finder.places.TITLES) as index:
        for title in PAGES:
            index.add(title)
        assert index.find("rain", finder.order.BY_COUNT) == [
            found("Rain man", [], 0.5),
            found("\uffee rain", [], 1.0),
            found("\U0001f600 rain", [], 1.0),
        ]
        assert index.find("RAIN", finder.order.BY_TITLE) == []


def test_lines_are_counted_from_one(finder, made):
    with finder.search.Index(finder.places.TITLES | finder.places.LINES) as index:
        for title in PAGES:
            index.add(title)
        first, *others = index.find("rain", finder.order.BY_COUNT)
        assert first == made.search.Found("Poem", [1, 2], 3 / 7)
        assert [page.lines for page in others] == [[], [], []]


def test_checksum(finder):
    assert [finder.search.checksum(octets) for octets in (b"", b"abcde", b"abcdef")] == [0, 0xC8F0, 0x2057]
