"""Which version of an interface may stand in for which.

Component linking treats versions on one semver track as the same interface (Explainer.md, "canonical interface
names"): `1.2.0` and `1.9.3`, `0.2.0` and `0.2.12`, but pre-releases only exactly.
"""

from __future__ import annotations

from functools import lru_cache


@lru_cache(1024)  # a component's few names are asked for hundreds of times while it is linked
def track(name: str) -> str:
    """What is equal for compatible interface names: `wasi:io/streams@0.2.3` → `wasi:io/streams@0.2`."""
    interface, at, version = name.partition("@")
    core = version.partition("+")[0]
    parts = core.split(".")
    if not at or "-" in core or len(parts) != len(("major", "minor", "patch")):
        return name
    if parts[0] != "0":
        return f"{interface}@{parts[0]}"
    return f"{interface}@0.{parts[1]}" if parts[1] != "0" else name
