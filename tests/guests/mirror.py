"""The mirror of a world: C in which every exported function calls the import of the same name.

No knowledge of types is needed: `witgen bindgen --guest c` writes every function of an interface used both ways into
the skeleton, named as the import is after an `exports_`, and mentions its parameters.
"""

from __future__ import annotations

import re

__all__ = ["mirror"]

FUNCTION = re.compile(
    r"^(?P<head>[a-z][^;{}]*?\bexports_(?P<name>\w+)\([^;{}]*\)) \{\n"
    r"(?P<params>(?:  \(void\)\w+;\n)*)  __builtin_trap\(\);\n\}\n",
    re.MULTILINE,
)


def mirror(skeleton: str) -> str:
    """Return the C source for the skeleton of a guest."""
    include = re.search(r'^#include "\w+\.h"\n', skeleton, re.MULTILINE)
    assert include, "a skeleton includes the guest's header"
    return f"// Written by mirror.py.\n{include.group()}" + "".join(map(c_function, FUNCTION.finditer(skeleton)))


def c_function(found: re.Match[str]) -> str:
    """Return a function of the skeleton, filled in."""
    arguments = ", ".join(re.findall(r"\(void\)(\w+);", found["params"]))
    answer = "" if found["head"].startswith("void ") else "return "
    return f"\n{found['head']} {{ {answer}{found['name']}({arguments}); }}\n"
