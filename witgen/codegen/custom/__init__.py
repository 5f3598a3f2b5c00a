"""Templates of the user's own, in place of witgen's and beside them: docs/templates.md."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen.custom.added import Added, additions
from witgen.codegen.custom.renderer import Rendering
from witgen.codegen.custom.roles import Roles, roles_of
from witgen.codegen.render import rendering_with

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from witgen.model.items import World
    from witgen.overlay import Overlay

__all__ = ["Added", "Custom", "customised"]


@dataclass(frozen=True, slots=True)
class Custom:
    """The user's templates for one side, `host` or `guest/<language>`, in one run."""

    roles: Roles
    rendering: Rendering

    def additions(self, world: World, taken: Iterable[str], version: str) -> Added:
        """What they add to a package that has the files `taken`; `version` is witgen's.

        WitError, with a diagnostic per problem, for templates that fail and for paths that are taken, or no file's.
        """
        return additions(world, self.roles, taken, self.rendering, version)


@contextmanager
def customised(overlay: Overlay | None, side: str) -> Generator[Custom | None]:
    """Within the context all is rendered with the templates that `overlay`, if there is one, has for a side.

    WitError, with a diagnostic per problem, for those that have a wrong name or cannot be read.
    """
    if overlay is None:
        yield None
        return
    roles, rendering = roles_of(overlay, side), Rendering(overlay)
    rendering.check(roles.templates)
    with rendering_with(rendering):
        yield Custom(roles, rendering)
