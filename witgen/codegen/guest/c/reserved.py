"""What C, C++ and C's library have names for already."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_file", "is_hidden", "is_library"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEYWORDS: Final = _words(
    "auto break case char const continue default do double else enum extern float for goto if inline int long "
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while "
    "asm typeof "
    # C23, C++, and what headers of the standard make of them
    "alignas alignof bool constexpr false nullptr true typeof_unqual and and_eq bitand bitor catch class co_await "
    "co_return co_yield compl concept const_cast consteval constinit contract_assert decltype delete dynamic_cast "
    "explicit export friend mutable namespace new noexcept not not_eq operator or or_eq private protected public "
    "reinterpret_cast requires static_assert static_cast template this thread_local throw try typeid typename using "
    "virtual xor xor_eq complex imaginary noreturn "
)
_MACROS: Final = _words("assert errno linux major makedev minor offsetof setjmp stderr stdin stdout unix")
"""Macros of headers that look like names."""
_LIBRARY: Final = _words(
    "aligned_alloc at_quick_exit call_once kill_dependency max_align_t once_flag quick_exit timespec_get "
    "timespec_getres clock_getres clock_gettime clock_nanosleep clock_settime get_nprocs posix_memalign "
    "pthread_create pthread_join sched_yield"
)
_FAMILIES: Final = re.compile(
    r"""
    va_(arg|copy|end|list|start)
    | ckd_(add|mul|sub)
    | u?int_(least|fast)\d+_t
    | cnd_(broadcast|destroy|init|signal|timedwait|wait|t)
    | mtx_(destroy|init|lock|plain|recursive|timed|timedlock|trylock|unlock|t)
    | thrd_(busy|create|current|detach|equal|error|exit|join|nomem|sleep|start_t|success|timedout|yield|t)
    | tss_(create|delete|dtor_t|get|set|t)
    | memory_order(_(acq_rel|acquire|consume|relaxed|release|seq_cst))?
    | atomic_(flag_(clear|test_and_set)|init|load|store|exchange|compare_exchange_(strong|weak)
        |fetch_(add|and|or|sub|xor))(_explicit)?
    | atomic_(flag|is_lock_free|signal_fence|thread_fence)
    | atomic_(bool|schar|u?(char|short|int|long|llong)|[a-z0-9]+(_[a-z]+\d+)?_t)
    """,
    re.VERBOSE,
)
"""Functions, macros and types that are made like ours, of a word for the interface and more."""
_CONSTANTS: Final = re.compile(
    r"""
    (U?INT_(LEAST|FAST)\d+|SIG_ATOMIC)_(MAX|MIN|WIDTH)
    | ATOMIC_([A-Z0-9]+_LOCK_FREE|FLAG_INIT|VAR_INIT)
    | (FLT|L?DBL)_(DECIMAL_DIG|HAS_SUBNORM|MANT_DIG|MAX_EXP|MIN_EXP|NORM_MAX|SNAN|TRUE_MIN|EVAL_METHOD)
    | FE_(ALL_EXCEPT|DFL_ENV|DFL_MODE|SNANS_ALWAYS_SIGNAL)
    | MB_(CUR|LEN)_MAX | CLOCKS_PER_SEC | TSS_DTOR_ITERATIONS | ONCE_FLAG_INIT | U?LONG_LONG_(MAX|MIN)
    """,
    re.VERBOSE,
)
"""Macros that are made like our constants, of words for the interface, the type and the case."""
_FILES: Final = _words(
    "app aux con nul prn assert complex ctype errno fcntl fenv float inttypes iso646 limits locale malloc math memory "
    "poll sched setjmp signal stdalign stdarg stdatomic stdbool stdckdint stddef stdint stdio stdlib stdnoreturn "
    "string strings tgmath threads time uchar unistd wchar wctype"
)


def is_hidden(name: str) -> bool:
    """May no parameter or member have this name? Types of C's are hidden by it from what is declared next."""
    return name in _KEYWORDS or name in _MACROS or name.endswith("_t")


def is_library(name: str) -> bool:
    """Is this no name for a function, type or constant, whichever headers are included before ours?"""
    return (
        name in _KEYWORDS
        or name in _LIBRARY
        or _FAMILIES.fullmatch(name) is not None
        or _CONSTANTS.fullmatch(name) is not None
    )


def is_file(stem: str) -> bool:
    """Would a header called so be found instead of another one? Windows has no files of some names, and `app.c` is
    the author's."""
    return stem in _FILES or re.fullmatch(r"(com|lpt)\d", stem) is not None
