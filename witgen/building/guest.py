"""A directory with a guest in Python: what its manifest says of it, and whether it is ready to be built."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from witgen.bindgen import generate
from witgen.choices import Guest as Language
from witgen.errors import WitgenError
from witgen.output.manifest import MANIFEST
from witgen.output.package import read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from witgen.output.manifest import Manifest
    from witgen.output.origin import Origin

__all__ = ["Guest", "check_modules", "check_stubs", "open_guest"]

_NEW: Final = "witgen bindgen WIT --guest python -o"


@dataclass(frozen=True, slots=True)
class Guest:
    """A guest. `source` and `others`, its WIT and the packages that refers to, and `templates`, a directory of the
    user's if there is one, are paths from the working directory."""

    directory: Path
    world: str
    skeleton: tuple[str, ...]
    origin: Origin
    source: Path
    others: tuple[Path, ...]
    templates: Path | None

    @property
    def component(self) -> Path:
        """Where a component of it goes by default: beside the directory."""
        named = self.directory if self.directory.name not in ("", "..") else self.directory.resolve()
        return named.with_name(f"{named.name}.wasm")

    @property
    def modules(self) -> tuple[str, ...]:
        """Modules that are the author's, and that a component needs: `app`, and one for each interface's resources."""
        # templates of the user's may begin files of any kind
        found = (path.removesuffix(".py").split("/") for path in self.skeleton if path.endswith(".py"))
        return tuple(".".join(parts) for parts in found if all(map(str.isidentifier, parts)))

    def bindgen(self) -> str:
        """The command that brings its stubs up to date."""
        origin = self.origin
        world = ["-w", origin.world] if origin.world else []
        others = [part for path in self.others for part in ("-d", str(path))]
        features = ["--features", ",".join(origin.features)] if origin.features else []
        every = ["--all-features"] if origin.all_features else []
        own = ["--templates", str(self.templates)] if self.templates else []
        command = ["witgen", "bindgen", str(self.source), *world, *others, *features, *every, *own]
        return shlex.join([*command, "--guest", "python", "-o", str(self.directory)])


def open_guest(directory: Path) -> Guest:
    """The guest in a directory; WitgenError, which says what to do, if there is none that can be built."""
    quoted = shlex.quote(str(directory))
    if directory.is_file():
        raise WitgenError(f"`{directory}` is a file: name the directory of the guest, which `witgen bindgen` wrote")
    if not directory.is_dir():
        raise WitgenError(f"`{directory}` is not there; write a guest to fill in with `{_NEW} {quoted}`")
    manifest = read_manifest(directory)
    if manifest is None and any(directory.glob("*.wit")):
        raise WitgenError(f"`{directory}` holds WIT: name the directory of a guest, which `{_NEW} app` writes for it")
    if manifest is None:
        raise WitgenError(
            f"`{directory}` holds no {MANIFEST}, so witgen does not know the WIT of it; `{_NEW} {quoted}` writes it,\n"
            "with the stubs, and leaves your own files as they are"
        )
    return _of(directory, manifest)


def _of(directory: Path, manifest: Manifest) -> Guest:
    if not manifest.skeleton and not manifest.guest:
        raise WitgenError(
            f"`{directory}` holds {manifest.holds}, which are imported as they are; name the directory of a guest"
        )
    if manifest.guest not in (None, Language.PYTHON.value):
        raise WitgenError(
            f"`{directory}` holds {manifest.holds}, and `witgen build` builds those in Python;\n"
            "docs/guests.md says how the others are built"
        )
    origin = manifest.origin
    if origin is None:
        raise WitgenError(
            f"`{directory}` was written by a witgen that did not note where its WIT is; note it, once, with\n"
            f"  witgen bindgen WIT -w {manifest.world} --guest python -o {shlex.quote(str(directory))}"
        )
    source, others = origin.paths(directory)
    templates = origin.templates_path(directory)
    guest = Guest(directory, manifest.world, manifest.skeleton, origin, source, others, templates)
    _check_places(guest)
    return guest


def _check_places(guest: Guest) -> None:
    templates = () if guest.templates is None else (guest.templates,)
    missing = [path for path in (guest.source, *guest.others, *templates) if not path.exists()]
    if missing:
        listed = ", ".join(f"`{path}`" for path in missing)
        raise WitgenError(
            f"`{guest.directory}` was made from what is not there: {listed}. If that, or the guest, was moved,\n"
            f"run this again with its new place:\n  {guest.bindgen()}"
        )


def check_stubs(guest: Guest) -> None:
    """WitgenError if the stubs are not what the WIT says, WitError if that is none."""
    origin = guest.origin
    found = generate(
        guest.source,
        world=origin.world,
        out=guest.directory,
        dependencies=guest.others,
        features=origin.features,
        all_features=origin.all_features,
        guest=Language.PYTHON.value,
        templates=guest.templates,
        check=True,
    )
    if found.obstacle:
        raise WitgenError(found.obstacle)
    if not found.up_to_date:
        raise WitgenError(
            f"`{guest.directory}` is stale: its stubs are not what `{guest.source}` says now. Bring them up to\n"
            f"date, see what your type checker says of it, and build again:\n  {guest.bindgen()}"
        )


def check_modules(guest: Guest, paths: Iterable[Path]) -> None:
    """WitgenError if a module is missing that the author fills in."""
    for name in guest.modules:
        module = name.replace(".", "/")
        if not any(_holds(place, module) for place in (guest.directory, *paths)):
            raise WitgenError(
                f"`{guest.directory / module}.py` is missing, which a component of `{guest.world}` needs; this\n"
                f"writes one to fill in:\n  {guest.bindgen()}"
            )


def _holds(directory: Path, module: str) -> bool:
    return (directory / f"{module}.py").is_file() or (directory / module / "__init__.py").is_file()
