"""A world → what the author of a guest needs: typed stubs of its two sides, and a skeleton to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from witgen.choices import Guest
from witgen.codegen.guest import c, js, python, rust
from witgen.codegen.guest.files import GuestFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from witgen.model.items import World

__all__ = ["GuestFiles", "generate_guest"]

_LANGUAGES: Final[Mapping[Guest, Callable[[World, str], GuestFiles]]] = {
    Guest.PYTHON: python.generate,
    Guest.C: c.generate,
    Guest.JS: js.generate,
    Guest.RUST: rust.generate,
}


def generate_guest(world: World, language: Guest, *, version: str) -> GuestFiles:
    """The files of a guest in `language`; `version` is witgen's, named in every header of a stub.

    WitError, with a diagnostic per problem, for what the toolchain cannot carry, and for names that meet.
    """
    return _LANGUAGES[language](world, version)
