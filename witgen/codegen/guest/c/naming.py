"""C names for WIT names: docs/design/guest-c.md has the rules."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.reserved import is_file, is_hidden, is_library
from witgen.spelling import snake

if TYPE_CHECKING:
    from witgen.codegen.facts import Facts
    from witgen.model.names import InterfaceName, Owner

__all__ = ["Names", "file_stem", "lower", "prefixes"]


def lower(name: str) -> str:
    """A parameter, or a member of a struct: `int` is `int_`, `int32-t` is `int32_t_`."""
    spelled = snake(name)
    return f"{spelled}_" if is_hidden(spelled) else spelled


def file_stem(world: str) -> str:
    """The header of a world, and the glue beside it."""
    spelled = snake(world)
    return f"{spelled}_" if is_file(spelled) else spelled


class Names:
    """The names of one world in C, which has a single room for all of them: what is asked for later and is taken
    gets a `_`."""

    def __init__(self, world: str) -> None:
        self.world = world
        self._taken: set[str] = set()

    def unique(self, wanted: str, *endings: str) -> str:
        """`wanted`, changed as long as it is taken with any of `endings`."""
        every = endings or ("",)
        while any(self._is_taken(wanted + ending) for ending in every):
            wanted += "_"
        self._taken.update(wanted + ending for ending in every)
        return wanted

    def param(self, name: str) -> str:
        """A parameter hides what is called like it, which the ones after it may need."""
        spelled = lower(name)
        return f"{spelled}_" if spelled in self._taken else spelled

    def _is_taken(self, name: str) -> bool:
        return name in self._taken or is_library(name)


def prefixes(facts: Facts) -> dict[tuple[Owner, Side], str]:
    """What the names of each interface begin with: its own, as far as no other one is called so."""
    world = snake(facts.world.name.item)
    found: dict[tuple[Owner, Side], str] = {(facts.world.name, side): world for side in Side}
    free = Names(world)
    free.unique(world, "_")
    every = Counter(each for use in facts.uses for each in {*_candidates(use.interface.name)})
    for use in facts.uses:
        prefix = free.unique(_prefix(use.interface.name, every, world), "_")
        for side in use.sides:
            second = side is Side.EXPORT and len(use.sides) > 1
            found[use.interface.name, side] = free.unique(f"exports_{prefix}", "_") if second else prefix
    return found


def _prefix(name: InterfaceName, every: Counter[str], world: str) -> str:
    """The shortest of its names that no other interface could have."""
    names = _candidates(name)
    return next((each for each in names if each != world and every[each] == 1), names[-1])


def _candidates(name: InterfaceName) -> tuple[str, ...]:
    item = snake(name.item)
    if name.world is not None:
        return item, f"{'exports' if name.exported else 'imports'}_{item}"
    package = name.package
    whole = snake(f"{package.namespace}_{package.name}_{item}")
    version = re.sub(r"[^0-9a-z]", "_", (package.version or "").lower())
    return item, whole, f"{whole}_{version}" if version else whole
