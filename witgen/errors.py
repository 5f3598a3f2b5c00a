"""The one family of errors witgen raises for mistakes that are its users', not its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.source import Span


_MOST_PLACES = 6
_MOST_SHOWN = 20
_LONGEST = 600


def _clipped(text: str) -> str:
    """A name in a message may be as long as a hostile file makes it."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


class WitgenError(Exception):
    """Root of every error witgen raises on purpose; its text says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem in the input: a lower-case message, the place, second sites, and hints."""

    message: str
    span: Span | None = None
    related: tuple[tuple[str, Span], ...] = ()
    hints: tuple[str, ...] = ()

    def render(self) -> str:
        """Plain text: message, picture of the place, related places, `help:` lines."""
        lines = [f"error: {_clipped(self.message)}"]
        if self.span is not None:
            lines.append(self.span.render())
        for note, span in self.related[:_MOST_PLACES]:
            lines += [f"note: {_clipped(note)}", span.render()]
        lines += [f"help: {_clipped(hint)}" for hint in self.hints]
        return "\n".join(lines)


class WitError(WitgenError):
    """WIT that is not well formed or does not resolve; `diagnostics` holds every problem found."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        shown = [d.render() for d in self.diagnostics[:_MOST_SHOWN]]
        if hidden := len(self.diagnostics) - len(shown):
            shown.append(f"and {hidden} more")
        super().__init__("\n\n".join(shown))


def fail(
    message: str,
    span: Span | None = None,
    *,
    related: Sequence[tuple[str, Span]] = (),
    hints: Sequence[str] = (),
) -> NoReturn:
    """Raise a WitError with one diagnostic."""
    raise WitError([Diagnostic(message, span, tuple(related), tuple(hints))]) from None
