"""Help for a name nobody knows: what was probably meant, and what there is."""

from __future__ import annotations

from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from witgen.errors import give_up
from witgen.syntax.words import IDENTIFIER

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 12
_COMPARED = 5000


def check_spelled(*names: str) -> None:
    """Give up on names that are none: that was reported where they are written."""
    if not all(map(IDENTIFIER.fullmatch, names)):
        give_up()


def meant(name: str, known: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """The known name closest to `name`, if one is close; 1 is the same."""
    folded: dict[str, str] = {}
    for candidate in islice(known, _COMPARED):
        folded.setdefault(candidate.lower(), candidate)
    close = get_close_matches(name.lower(), folded, 1, cutoff)
    return folded[close[0]] if close else None


def hints(name: str, known: Iterable[str], plural: str) -> list[str]:
    """`did you mean …?`, or else the list of what is known."""
    names = list(dict.fromkeys(known))
    if close := meant(name, names):
        return [f"did you mean `{close}`?"]
    if not names:
        return [f"there are no {plural} here"]
    return [f"known {plural}: {listed(names)}"]


def listed(names: Iterable[str]) -> str:
    """Names for a sentence, at most a dozen."""
    every = list(names)
    shown = ", ".join(f"`{name}`" for name in every[:_SHOWN])
    rest = len(every) - _SHOWN
    return f"{shown} and {rest} more" if rest > 0 else shown


def path(names: Iterable[object]) -> str:
    """The steps of a cycle; of a long one, its ends."""
    steps = [f"`{name}`" for name in names]
    if len(steps) > _SHOWN:
        steps[_SHOWN // 2 : -_SHOWN // 2] = ["…"]
    return " → ".join(steps)
