"""The interfaces the engine's own WASI 0.2 serves: bindings make them optional, linking leaves them alone."""

from __future__ import annotations

from typing import Final

_SERVED: Final = {
    "io": ("error", "poll", "streams"),
    "cli": (
        "environment",
        "exit",
        "stdin",
        "stdout",
        "stderr",
        "terminal-input",
        "terminal-output",
        "terminal-stdin",
        "terminal-stdout",
        "terminal-stderr",
    ),
    "clocks": ("monotonic-clock", "wall-clock"),
    "filesystem": ("preopens", "types"),
    "random": ("insecure", "insecure-seed", "random"),
    "sockets": (
        "instance-network",
        "ip-name-lookup",
        "network",
        "tcp",
        "tcp-create-socket",
        "udp",
        "udp-create-socket",
    ),
}
_INTERFACES: Final = frozenset(f"wasi:{package}/{name}" for package, names in _SERVED.items() for name in names)


def is_native(name: str) -> bool:
    """Is this interface, as in `wasi:io/streams@0.2.3`, served when the host provides nothing?

    Any release of WASI 0.2 is, whatever its patch version; pre-releases are not.
    """
    interface, _, version = name.partition("@")
    return interface in _INTERFACES and version.startswith("0.2.") and version[len("0.2.") :].isdecimal()
