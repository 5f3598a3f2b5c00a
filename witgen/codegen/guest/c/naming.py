"""C names for WIT names: docs/design/guest-c.md has the rules."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from witgen.codegen.facts import Side
from witgen.spelling import snake

if TYPE_CHECKING:
    from witgen.codegen.facts import Facts
    from witgen.model.names import InterfaceName, Owner

__all__ = ["Names", "file_stem", "lower", "prefixes"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEYWORDS: Final = _words(
    "auto break case char const continue default do double else enum extern float for goto if inline int long "
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while "
    "asm typeof "
    # C23, C++, and what headers of the standard make of them
    "alignas alignof bool constexpr false nullptr true typeof_unqual and and_eq bitand bitor catch class compl concept "
    "const_cast consteval constinit decltype delete dynamic_cast explicit export friend mutable namespace new noexcept "
    "not not_eq operator or or_eq private protected public reinterpret_cast requires static_assert static_cast "
    "template this thread_local throw try typeid typename using virtual xor xor_eq complex imaginary noreturn "
    # macros that look like names
    "assert errno linux major makedev minor offsetof setjmp stderr stdin stdout unix"
)
"""What is no name in C or C++, or is none any more when a header was included."""
_STANDARD: Final = _words(
    "aligned_alloc at_quick_exit atomic_flag call_once clock_getres clock_gettime clock_nanosleep clock_settime "
    "get_nprocs max_align_t posix_memalign pthread_create pthread_join quick_exit sched_yield timespec_get"
)
"""Functions and types of C's library that are made like ours."""
_LIMIT: Final = re.compile(r"U?INT_(LEAST|FAST)\d+_(MIN|MAX|WIDTH)|u?int_(least|fast)\d+_t")
_FILES: Final = _words(
    "app aux con nul prn assert complex ctype errno fcntl fenv float inttypes iso646 limits locale malloc math memory "
    "poll sched setjmp signal stdalign stdarg stdatomic stdbool stdckdint stddef stdint stdio stdlib stdnoreturn "
    "string strings tgmath threads time uchar unistd wchar wctype"
)
"""A header called so is found instead of another one; Windows has no files of some names; `app.c` is the author's."""


def lower(name: str) -> str:
    """A parameter, or a member of a struct: `int` is `int_`."""
    spelled = snake(name)
    return f"{spelled}_" if spelled in _KEYWORDS else spelled


def file_stem(world: str) -> str:
    """The header of a world, and the glue beside it."""
    spelled = snake(world)
    return f"{spelled}_" if spelled in _FILES or re.fullmatch(r"(com|lpt)\d", spelled) else spelled


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
        return name in self._taken or name in _STANDARD or _LIMIT.fullmatch(name) is not None


def prefixes(facts: Facts) -> dict[tuple[Owner, Side], str]:
    """What the names of each interface begin with: its own, as far as no other one is called so."""
    world = snake(facts.world.name.item)
    found: dict[tuple[Owner, Side], str] = {(facts.world.name, side): world for side in Side}
    free = Names(world)
    free.unique(world)
    every = Counter(each for use in facts.uses for each in {*_candidates(use.interface.name)})
    for use in facts.uses:
        prefix = free.unique(_prefix(use.interface.name, every, world))
        for side in use.sides:
            second = side is Side.EXPORT and len(use.sides) > 1
            found[use.interface.name, side] = free.unique(f"exports_{prefix}") if second else prefix
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
