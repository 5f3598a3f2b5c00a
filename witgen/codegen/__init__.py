"""Model → the files of a generated package, or of a guest to fill in."""

from __future__ import annotations

from witgen.codegen.custom import customised
from witgen.codegen.guest import GuestFiles, generate_guest
from witgen.codegen.host import generate_host, host_interfaces

__all__ = ["GuestFiles", "customised", "generate_guest", "generate_host", "host_interfaces"]
