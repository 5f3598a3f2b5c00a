"""With what options the two tools make a component that imports nothing but what the world does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from witgen.codegen.facts import Facts

__all__ = ["disabled", "stubbed"]

_FEATURES: Final = {
    "stdio": frozenset({"cli", "io"}),
    "random": frozenset({"random"}),
    "clocks": frozenset({"clocks", "io"}),
    "http": frozenset({"http"}),
    "fetch-event": frozenset({"http"}),
}
"""What componentize-js puts into a component unless told not to, and the WASI packages that a world has it for."""


def disabled(facts: Facts) -> str:
    """For componentize-js: a feature whose interfaces the world imports itself cannot be switched off."""
    used = _wasi(facts)
    names = [feature for feature, packages in _FEATURES.items() if not packages & used]
    return f" -d {' '.join(names)}" if names else ""


def stubbed(facts: Facts) -> str:
    """For componentize-qjs, which puts a trap in the place of all of WASI, or of nothing."""
    return "" if _wasi(facts) else " --stub-wasi"


def _wasi(facts: Facts) -> frozenset[str]:
    names = (use.interface.name.package for use in facts.uses)
    return frozenset(name.name for name in names if name.namespace == "wasi")
