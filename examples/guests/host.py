"""One world, guests in several languages: `python host.py GUEST …`.

A guest is a component, or the directory of one in Python, which then runs in process: nothing has to be built for that,
so it is the default.
"""

from __future__ import annotations

import sys
from pathlib import Path

import witgen

HERE = Path(__file__).resolve().parent
witgen.generate(HERE / "wit", out=HERE / "finder")  # a build script would do this, and
witgen.generate(HERE / "wit", guest="python", out=HERE / "python")  # this, which a Python guest is run with

from witgen.runtime import Err

from finder import Imports, World, in_process, load
from finder.demo_finder.notebook import (
    Note,
    Problem,
    Problem_Missing,
    Problem_Sealed,
    Problem_Torn,
)
from finder.demo_finder.search import IndexHandle, Order, Places

PAGES = (
    Note("A day at sea", ["The sea, the sea!", "It was grey; the gulls were not."], stars=5),
    Note("Tea", ["Tea at four.", "", "More tea: at five, at six."], stars=None),
    Note("Gulls of the sea", ["Gulls eat what the sea gives, and tea-time cake."], stars=3),
    Note("Été à la mer", ["L'été 1999: trente-deux goélands, 2 crabes."], stars=None),
    Note("Nothing", [], stars=1),
)
REFUSED: dict[str, Problem] = {"Diary": Problem_Sealed(30), "Map": Problem_Torn()}


class Notebook:
    """What guests may ask of the host."""

    def titles(self) -> list[str]:
        return [*(page.title for page in PAGES), *REFUSED, "A ghost"]

    def read(self, title: str) -> Note:
        if title in REFUSED:
            raise Err(REFUSED[title])
        for page in PAGES:
            if page.title == title:
                return page
        raise Err(Problem_Missing(title))

    def log(self, message: str) -> None:
        print(f"  guest: {message}")


def add(index: IndexHandle, title: str) -> None:
    try:
        index.add(title)
    except Err as error:
        match error.value:
            case Problem_Missing(name):
                print(f"  {name}: there is none")
            case Problem_Sealed(days):
                print(f"  {title}: sealed for {days} days")
            case _:
                print(f"  {title}: torn")


def show(index: IndexHandle, word: str, order: Order) -> None:
    for page in index.find(word, order):
        print(f"  {word} in {page.title}: lines {list(page.lines)}, {page.score:.4f}")


def tour(world: World, titles: list[str]) -> None:
    search = world.search
    print(f"  checksum: {search.checksum(b'')}, {search.checksum(b'abcde')}, {search.checksum(bytes(range(256)))}")
    with search.Index(Places.TITLES | Places.LINES) as everywhere, search.Index(Places.TITLES) as titled:
        print(f"  favourite: {everywhere.favourite()}")
        for title in titles:
            add(everywhere, title)
        add(everywhere, "Tea")
        for word in ("sea", "gulls", "tea", "t", "whale"):
            show(everywhere, word, Order.BY_COUNT)
        show(everywhere, "sea", Order.BY_TITLE)
        print(f"  favourite: {everywhere.favourite()}")
        add(titled, "Gulls of the sea")
        show(titled, "sea", Order.BY_TITLE)
        show(titled, "cake", Order.BY_TITLE)


def main(guests: list[str]) -> None:
    notebook = Notebook()
    imports = Imports(notebook=notebook)
    for guest in guests:
        path = Path(guest)
        print(path.as_posix())
        with in_process(path, imports) if path.is_dir() else load(path, imports) as world:
            tour(world, notebook.titles())


if __name__ == "__main__":
    main(sys.argv[1:] or [str(HERE / "python")])
