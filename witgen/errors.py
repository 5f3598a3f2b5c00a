"""The one family of errors witgen raises for mistakes that are its users', not its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import TracebackType

    from witgen.codes import Code
    from witgen.source import Span

A = TypeVar("A")
T = TypeVar("T")


_MOST_PLACES = 6
_MOST_SHOWN = 20
_MOST_KEPT = 200
_LONGEST = 600


def _clipped(text: str) -> str:
    """A name in a message may be as long as a hostile file makes it, and a file's name no Unicode at all."""
    text = text.encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


class WitgenError(Exception):
    """Root of every error witgen raises on purpose; its text says what is wrong and what to do."""


def reason(error: OSError) -> str:
    """What the system says, to stand within a sentence."""
    return (error.strerror or str(error)).lower()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem in the input: its class, a lower-case message, the place, second sites, and hints."""

    code: Code
    message: str
    span: Span | None = None
    related: tuple[tuple[str, Span], ...] = ()
    hints: tuple[str, ...] = ()

    def render(self) -> str:
        """Plain text: message and class, picture of the place, related places, `help:` lines."""
        lines = [f"error: {_clipped(self.message)}  [{self.code.text}]"]
        if self.span is not None:
            lines.append(self.span.render())
        for note, span in self.related[:_MOST_PLACES]:
            lines += [f"note: {_clipped(note)}", span.render()]
        lines += [f"help: {_clipped(hint)}" for hint in self.hints]
        return "\n".join(lines)


class WitError(WitgenError):
    """WIT that is not well formed or does not resolve, or a template; `diagnostics` holds every problem found.

    One without diagnostics stands for a problem that was reported where it is, and never leaves `witgen.model`.
    """

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(self.diagnostics)

    def __str__(self) -> str:  # not before somebody asks: many an error is caught and never shown
        return "\n\n".join(self.rendered(_MOST_SHOWN))

    def rendered(self, most: int) -> list[str]:
        """The text of each problem, up to `most`, and how many there are besides; a run finds no more than 200."""
        texts = [diagnostic.render() for diagnostic in self.diagnostics[:most]]
        hidden = len(self.diagnostics) - len(texts)
        least = "at least " if len(self.diagnostics) == _MOST_KEPT else ""
        return [*texts, f"and {least}{hidden} more"] if hidden else texts


def fail(
    code: Code,
    message: str,
    span: Span | None = None,
    *,
    related: Sequence[tuple[str, Span]] = (),
    hints: Sequence[str] = (),
) -> NoReturn:
    """Raise a WitError with one diagnostic."""
    raise WitError([Diagnostic(code, message, span, tuple(related), tuple(hints))]) from None


def give_up() -> NoReturn:
    """Leave an item that depends on one whose problem was reported already."""
    raise WitError(()) from None


def each(action: Callable[[A], T], items: Iterable[A]) -> tuple[T, ...]:
    """`action` of every item; WitError with the diagnostics of all that fail, not only of the first."""
    done: list[T] = []
    failed: list[WitError] = []
    for item in items:
        try:
            done.append(action(item))
        except WitError as error:
            failed.append(error)
    if failed:
        raise WitError([diagnostic for error in failed for diagnostic in error.diagnostics])
    return tuple(done)


class _FullError(Exception):
    """There is no point in going on."""


class Problems:
    """The problems found so far, for stages that go on after one: each is told once.

    As a context, it raises a WitError at the end if there are any.
    """

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is None or isinstance(error, _FullError):
            self.check()

    def add(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep them; `_FullError` when there are more than anyone would read."""
        for diagnostic in diagnostics:
            self._found[diagnostic] = None
            if len(self._found) >= _MOST_KEPT:
                raise _FullError

    def note(
        self,
        code: Code,
        message: str,
        span: Span | None = None,
        *,
        related: Sequence[tuple[str, Span]] = (),
        hints: Sequence[str] = (),
    ) -> None:
        """Keep a problem that is no reason to leave the item it is in."""
        self.add([Diagnostic(code, message, span, tuple(related), tuple(hints))])

    def each(self, action: Callable[[A], T], items: Iterable[A]) -> list[T]:
        """`action` of the items for which it succeeds; the problems of the others are kept."""
        done: list[T] = []
        for item in items:
            try:
                done.append(action(item))
            except WitError as error:
                self.add(error.diagnostics)
        return done

    def check(self) -> None:
        """Raise a WitError with everything kept, if there is anything: file by file, from top to bottom."""
        if not self._found:
            return
        files = list(dict.fromkeys(d.span.file if d.span else None for d in self._found))
        ranks = {file: rank for rank, file in enumerate(files)}

        def place(diagnostic: Diagnostic) -> tuple[int, int]:
            span = diagnostic.span
            return (ranks[span.file], span.start) if span else (ranks[None], 0)

        raise WitError(sorted(self._found, key=place)) from None
