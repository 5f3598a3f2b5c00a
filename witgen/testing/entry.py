"""What hypothesis runs when it is imported (its entry point): has `from_type` ask witgen about generated types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]


def register() -> None:
    """Teach `from_type`. Nothing of witgen's runtime is imported until it is asked about a type while that is in use.

    Hypothesis lets types be registered one by one only, which would mean to import every generated package first, and
    has no public way for `Annotated[int, u8]`; its table of resolvers for other libraries has both.
    """
    from hypothesis.strategies._internal import types  # noqa: PLC0415 - in the middle of its import

    resolvers: dict[str, Any] = getattr(types, "_global_extra_lookup", {})
    resolvers["witgen.runtime.values"] = _resolve


def _resolve(thing: object) -> SearchStrategy[Any] | None:
    from witgen.testing.strategies import resolve  # noqa: PLC0415

    return resolve(thing)
