"""What tests of hosts and guests are written with: fakes of imported interfaces, random values of WIT types, and a
search for inputs that make a component trap.

Fakes need nothing but witgen; the rest needs hypothesis, and the fixtures pytest: `pip install 'witgen[testing]'`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from witgen.testing.faking import (
        Answers,
        Call,
        Script,
        UnscriptedError,
        calls,
        dropped,
        fake,
        fakes,
        objects,
        script,
    )
    from witgen.testing.fuzzing import Found, Report, fuzz, round_trip
    from witgen.testing.invoking import Invocation
    from witgen.testing.strategies import arguments, values

__all__ = [
    "Answers",
    "Call",
    "Found",
    "Invocation",
    "Report",
    "Script",
    "UnscriptedError",
    "arguments",
    "calls",
    "dropped",
    "fake",
    "fakes",
    "fuzz",
    "objects",
    "round_trip",
    "script",
    "values",
]

_HOMES = {
    "faking": (
        "Answers",
        "Call",
        "Script",
        "UnscriptedError",
        "calls",
        "dropped",
        "fake",
        "fakes",
        "objects",
        "script",
    ),
    "fuzzing": ("Found", "Report", "fuzz", "round_trip"),
    "invoking": ("Invocation",),
    "strategies": ("arguments", "values"),
}

if not TYPE_CHECKING:  # so that a type checker complains about a misspelt name

    def __getattr__(name: str) -> object:
        """Import on first use: fakes do without hypothesis, and a pytest that uses none of it without wasmtime."""
        from importlib import import_module  # noqa: PLC0415

        for home, names in _HOMES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{home}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        """`help` and completion know what was not yet imported."""
        return sorted({*globals(), *__all__})
