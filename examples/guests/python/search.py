"""The resources of `demo:finder/search@1.0.0` in Python."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from wit_world.exports import search as exported_search
from wit_world.exports.search import Found, Order, Places
from wit_world.imports import notebook


@dataclass
class Page:
    """What the index knows of a page: how often each word is there, and in which lines."""

    counts: Counter[str]
    lines: dict[str, list[int]]


class Index(exported_search.Index):
    """Words of the pages that were added to it."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.pages: dict[str, Page] = {}
        self.counts: Counter[str] = Counter()

    def add(self, title: str) -> int:
        """Read a page; how many words were new.

        Raises:
            Err: with a `Problem`, when the host answers with one.
        """
        note = notebook.read(title)  # a problem of the host's is ours, too
        new = 0 if title in self.pages else self._take(title, note)
        notebook.log(f"added {title}: {new} new words")
        return new

    def _take(self, title: str, note: notebook.Note) -> int:
        counts = Counter(words(note.title)) if Places.TITLES in self.places else Counter[str]()
        lines: dict[str, list[int]] = {}
        for number, line in enumerate(note.lines, 1) if Places.LINES in self.places else ():
            found = words(line)
            counts.update(found)
            for word in set(found):
                lines.setdefault(word, []).append(number)
        new = len(counts.keys() - self.counts.keys())
        self.pages[title] = Page(counts, lines)
        self.counts += counts
        return new

    def find(self, word: str, order: Order) -> list[Found]:
        """The pages that have a word, in lower case and without punctuation."""
        having = [(title, page) for title, page in sorted(self.pages.items()) if word in page.counts]
        if order is Order.BY_COUNT:
            having.sort(key=lambda pair: -pair[1].counts[word])
        return [
            Found(title, page.lines.get(word, []), page.counts[word] / page.counts.total()) for title, page in having
        ]

    def favourite(self) -> tuple[str, int] | None:
        """The most frequent word of all, and how often it is there."""
        return min(self.counts.items(), key=lambda pair: (-pair[1], pair[0]), default=None)


def words(text: str) -> list[str]:
    """Runs of ASCII letters and digits, in lower case."""
    return re.findall("[a-z0-9]+", re.sub("[A-Z]", lambda letter: letter.group().lower(), text))
