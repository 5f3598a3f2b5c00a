"""Where the names that stubs use come from; nothing of witgen is among them."""

from __future__ import annotations

from typing import Final

__all__ = ["HOMES"]

HOMES: Final = {
    name: module
    for module, names in {
        "abc": "abstractmethod",
        "builtins": "BaseException bool bytes classmethod float int list str tuple type",
        "componentize_py_types": "Err Ok Some",
        "dataclasses": "dataclass",
        "enum": "Enum Flag",
        "types": "TracebackType",
        "typing": "Protocol Self TypeAlias",
    }.items()
    for name in names.split()
}
