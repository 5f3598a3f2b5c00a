"""The files that a user's templates add to a package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen.custom.ours import our_templates
from witgen.codegen.custom.renderer import Page
from witgen.codegen.custom.roles import INTERFACE
from witgen.codegen.neutral import neutral_world
from witgen.codes import Code
from witgen.errors import Diagnostic, WitError, each
from witgen.portable import MANIFEST, is_portable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from witgen.codegen.custom.renderer import Rendering
    from witgen.codegen.custom.roles import Roles
    from witgen.codegen.neutral import view
    from witgen.model.items import World
    from witgen.overlay import Overlay

__all__ = ["Added", "additions"]


@dataclass(frozen=True, slots=True)
class Added:
    """Files by their paths, those of the author apart; `remarks` are what may be mistakes."""

    files: Mapping[str, str]
    skeleton: Mapping[str, str]
    remarks: tuple[str, ...]


def additions(world: World, roles: Roles, taken: Iterable[str], rendering: Rendering, version: str) -> Added:
    """What the templates of a side add to a package that has the files `taken`.

    WitError, with a diagnostic per problem, for templates that fail and for paths that are taken, or no file's.
    """
    seen = neutral_world(world)
    adding, starting = (list(_pages(templates, seen, version)) for templates in (roles.adding, roles.starting))
    if problems := list(_misplaced([*adding, *starting], taken, rendering.overlay)):
        raise WitError(problems)
    files, skeleton = (dict(each(rendering.page, pages)) for pages in (adding, starting))
    return Added(files, skeleton, tuple(_unused(rendering.overlay, roles)))


def _pages(templates: Mapping[str, str], world: view.World, version: str) -> Iterator[Page]:
    """A page for each template, or for each template and interface."""
    values: dict[str, object] = {"version": version, "world": world}
    for path, template in templates.items():
        if INTERFACE not in path:
            yield Page(path, template, values)
            continue
        for interface in world.interfaces:
            place = path.replace(INTERFACE, interface.file)
            yield Page(place, template, {**values, "interface": interface})


def _misplaced(pages: Iterable[Page], taken: Iterable[str], overlay: Overlay) -> Iterator[Diagnostic]:
    files = {path.lower(): f"witgen's own `{path}`" for path in taken}
    for page in pages:
        path, shown = page.path, overlay.shown(page.template)
        if not is_portable(path):
            yield Diagnostic(Code.TEMPLATE_NAME, f"`{shown}` cannot make a file `{path}`", hints=(_RULE,))
            continue
        if other := _in_the_way(path.lower(), files):
            message = f"`{shown}` makes `{path}`, which is in the place of {other}"
            yield Diagnostic(Code.TEMPLATE_OUTPUT, message, hints=("give the template another name",))
        files.setdefault(path.lower(), f"`{path}`, which `{shown}` makes")


_RULE = (
    "each part of a path is of letters, digits, `_`, `.` and `-`, begins with none of the last two, does not end with "
    f"`.`, and is no device of Windows (`con`, `nul`, …); `{MANIFEST}` is witgen's own"
)


def _in_the_way(path: str, files: Mapping[str, str]) -> str | None:
    """A file of that path, whatever the case; one where a directory has to be, or the other way round."""
    steps = path.split("/")
    above = ["/".join(steps[:n]) for n in range(1, len(steps) + 1)]
    found = next((files[each] for each in above if each in files), None)
    return found or next((what for each, what in files.items() if each.startswith(f"{path}/")), None)


def _unused(overlay: Overlay, roles: Roles) -> Iterator[str]:
    """What to say of a directory in which nothing is about what is made."""
    if roles.templates:
        return
    place = overlay.shown(roles.side)
    ours = [name for name in our_templates() if name.startswith(f"{roles.side}/")]
    alike = [name for name in overlay.templates for each in ours if name.endswith(each.rpartition("/")[2])]
    advice = f"; should `{overlay.shown(alike[0])}` be in there?" if alike else ""
    where = overlay.directory.as_posix()
    yield f"no template in `{where}` was used: those of this package would be in `{place}`{advice}"
