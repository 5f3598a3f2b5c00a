"""The mirror of a world: C in which every exported function calls the import of the same name.

No knowledge of types is needed. `component.mjs dummy` gives the core module that a world asks for, and in it the
flat signature of every import and export. An import that returns more than one flat value takes an address as its
last parameter where the export returns one; for all else the two agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["mirror"]

C_TYPES = {"i32": "int32_t", "i64": "int64_t", "f32": "float", "f64": "double"}
HEADER = """\
// Written by mirror.py.
#include "abi.h"

static _Alignas(8) uint8_t area[4096];  // room for the largest result
"""


@dataclass(frozen=True, slots=True)
class Signature:
    """A core function type, in C's words."""

    parameters: tuple[str, ...]
    result: str


@dataclass(frozen=True, slots=True)
class Function:
    """One function of an interface that is imported and exported alike."""

    interface: str
    name: str
    imported: Signature
    exported: Signature


def mirror(dummy: str, version: str) -> str:
    """Return the C source for the text of a dummy module of a package in `version`."""
    functions = shared_functions(dummy, version)
    return HEADER + "".join(c_function(i, function) for i, function in enumerate(functions))


def shared_functions(dummy: str, version: str) -> list[Function]:
    """Return the functions that occur on both sides, in the order of the exports."""
    types = signatures(dummy)
    imports = {
        (module, name): types[int(index)]
        for module, name, index in re.findall(
            r'\(import "cm32p2\|([^"|]+)" "([^"]+)" \(func \(;\d+;\) \(type (\d+)\)', dummy
        )
    }
    bodies = {
        index: types[int(type_)]
        for index, type_ in re.findall(r"^  \(func \(;(\d+);\) \(type (\d+)\)", dummy, re.MULTILINE)
    }
    exports = dict(re.findall(r'\(export "cm32p2\|([^"]+\|[^"]+)" \(func (\d+)\)\)', dummy))
    return [
        Function(full_name(interface, version), name, imports[interface, name], bodies[index])
        for key, index in exports.items()
        for interface, name in [key.split("|")]
        if (interface, name) in imports
    ]


def signatures(dummy: str) -> dict[int, Signature]:
    """Return the module's function types by index."""
    found = re.findall(r"\(type \(;(\d+);\) \(func(?: \(param ([^)]*)\))?(?: \(result ([^)]*)\))?\)\)", dummy)
    return {
        int(index): Signature(tuple(C_TYPES[p] for p in parameters.split()), C_TYPES[result] if result else "void")
        for index, parameters, result in found
    }


def full_name(interface: str, version: str) -> str:
    """Give an interface back the whole version that the dummy shortens: `a:b/c@0.1` is `a:b/c@0.1.0`."""
    return f"{interface.split('@', maxsplit=1)[0]}@{version}"


def c_function(number: int, function: Function) -> str:
    """Return an import, the export that calls it, and what clears the arena after the export."""
    imported, exported = function.imported, function.exported
    key = f"{function.interface}#{function.name}"
    parameters = ", ".join(f"{t} p{i}" for i, t in enumerate(exported.parameters)) or "void"
    arguments = [f"p{i}" for i in range(len(exported.parameters))]
    post = ""
    if imported != exported:
        assert imported == Signature((*exported.parameters, "int32_t"), "void"), key
        body = f"import{number}({', '.join([*arguments, '(int32_t)area'])}); return (int32_t)area;"
        post = f'POST("{key}", export{number})\n'
    elif exported.result == "void":
        body = f"import{number}({', '.join(arguments)}); arena_clear();"
    else:
        body = f"{exported.result} r = import{number}({', '.join(arguments)}); arena_clear(); return r;"
    return (
        f'\nIMPORT("{function.interface}", "{function.name}")'
        f" {imported.result} import{number}({', '.join(imported.parameters) or 'void'});\n"
        f'EXPORT("{key}") {exported.result} export{number}({parameters}) {{ {body} }}\n{post}'
    )
