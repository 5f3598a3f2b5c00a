"""What each of the user's templates is for: its name says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.codegen.custom.ours import our_templates
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError
from witgen.model.suggest import meant
from witgen.overlay import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.overlay import Overlay

__all__ = ["INTERFACE", "Roles", "roles_of"]

INTERFACE: Final = "{interface}"
"""In the name of a template: one file for each interface."""
_SKELETON: Final = "_skeleton/"
_ALIKE: Final = 0.9


@dataclass(frozen=True, slots=True)
class Roles:
    """The templates of one side, `host` or `guest/<language>`: those that replace witgen's, and those that add a file,
    or a file for the author of a guest, by the path of that file."""

    side: str
    replacing: tuple[str, ...]
    adding: dict[str, str]
    starting: dict[str, str]

    @property
    def templates(self) -> list[str]:
        """All of them."""
        return [*self.replacing, *self.adding.values(), *self.starting.values()]


def roles_of(overlay: Overlay, side: str) -> Roles:
    """Sort the templates of a side out; WitError for names that are nearly one of witgen's."""
    ours = [name for name in our_templates() if name.startswith(f"{side}/")]
    if problems := list(_misspelt(overlay, side, ours)):
        raise WitError(problems)
    found = [name for name in overlay.templates if name.startswith(f"{side}/")]
    own = [name for name in found if name not in ours]
    paths = {name: name.removeprefix(f"{side}/").removesuffix(SUFFIX) for name in own}
    starting = {path.removeprefix(_SKELETON): name for name, path in paths.items() if path.startswith(_SKELETON)}
    adding = {path: name for name, path in paths.items() if not _is_helper(path)}
    return Roles(side, tuple(name for name in found if name in ours), adding, starting)


def _is_helper(path: str) -> bool:
    """Is it only there for other templates? `__init__.py` is not."""
    return any(part.startswith("_") and not part.startswith("__") for part in path.split("/"))


def _misspelt(overlay: Overlay, side: str, ours: list[str]) -> Iterator[Diagnostic]:
    for name in (*overlay.templates, *overlay.others):
        if not name.startswith(f"{side}/") or name in ours:
            continue
        shown = overlay.shown(name)
        if name in overlay.others:
            if f"{name}{SUFFIX}" in ours:
                hint = f"did you mean `{overlay.shown(name)}{SUFFIX}`?"
                yield Diagnostic(Code.TEMPLATE_NAME, f"`{shown}` does not end in `{SUFFIX}`", hints=(hint,))
        elif close := meant(name, ours, cutoff=_ALIKE):
            hints = f"did you mean `{overlay.shown(close)}`?", "a file of its own needs a name that is less like it"
            message = f"`{shown}` is nearly the name of one of witgen's templates"
            yield Diagnostic(Code.TEMPLATE_NAME, message, hints=hints)
