"""How a WIT identifier (kebab-case) is spelled in Python, and back.

Both columns import this leaf: generated code carries a WIT name only where `*_to_kebab` would not
give it back, so the two directions have to agree to the letter.
"""

from __future__ import annotations

import keyword
import re

_HUMP = re.compile(r"(?<=.)(?=[A-Z])")


def snake(name: str) -> str:
    """`dark-blue` → `dark_blue`: functions, parameters, fields, modules."""
    return name.replace("-", "_").lower()


def camel(name: str) -> str:
    """`dark-blue` → `DarkBlue`: types and cases."""
    return "".join(word[:1].upper() + word[1:].lower() for word in name.split("-"))


def upper(name: str) -> str:
    """`dark-blue` → `DARK_BLUE`: enum cases and flags."""
    return name.replace("-", "_").upper()


def guest_name(name: str) -> str:
    """`import` → `import_`: a function, parameter, field or module of a guest's, as componentize-py spells it."""
    return _unreserved(snake(name))


def guest_class(name: str) -> str:
    """`none` → `None_`: a type, a case's part of its class, or an interface of a guest's."""
    return _unreserved(camel(name))


def _unreserved(spelled: str) -> str:
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled


def snake_to_kebab(name: str) -> str:
    """`dark_blue`, `DARK_BLUE`, `class_` → `dark-blue`, `dark-blue`, `class`."""
    return name.rstrip("_").replace("_", "-").lower()


def camel_to_kebab(name: str) -> str:
    """`DarkBlue` → `dark-blue`."""
    return _HUMP.sub("-", name.rstrip("_")).lower()
