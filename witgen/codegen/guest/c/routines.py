"""Functions of WIT → functions of C: what they are called, take and return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from witgen.codegen.facts import Side
from witgen.codegen.guest.c.comments import documented
from witgen.codegen.guest.c.layout import fold
from witgen.codegen.guest.c.types import declared
from witgen.codegen.guest.c.view import Prototype
from witgen.model.canonical import lowered
from witgen.model.items import FunctionKind
from witgen.model.types import BorrowType
from witgen.spelling import snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from witgen.codegen.guest.c.homes import Home
    from witgen.codegen.guest.c.naming import Names
    from witgen.codegen.guest.c.types import CType, Types
    from witgen.model.canonical import Lowered
    from witgen.model.items import Function
    from witgen.model.names import Owner

__all__ = ["Routine", "routines", "signature"]


@dataclass(frozen=True, slots=True, eq=False)
class Routine:
    """A function in C, on one side of an interface: a method's receiver is its first parameter."""

    function: Function
    owner: Owner
    side: Side
    name: str
    params: tuple[tuple[str, CType], ...]
    result: CType | None
    core: Lowered

    @property
    def types(self) -> Iterator[CType]:
        """All that it mentions."""
        yield from (type_ for _, type_ in self.params)
        if self.result is not None:
            yield self.result

    @property
    def prototype(self) -> Prototype:
        """As headers have it."""
        docs = documented(self.function.docs, self.function.stability)
        params = tuple(name for name, _ in self.params)
        return Prototype(docs, signature(self.result, self.name, self.params), params)


def routines(home: Home, prefix: str, types: Types, names: Names) -> tuple[Routine, ...]:
    """The functions of one side of an interface."""
    return tuple(_routine(function, home, prefix, types, names) for function in home.functions)


def signature(result: CType | None, name: str, params: tuple[tuple[str, CType], ...]) -> str:
    """`T f(A a, B b)`."""
    listed = ", ".join(declared(type_, param) for param, type_ in params) or "void"
    head = declared(result, name) if result else f"void {name}"
    return fold(f"{head}({listed})")


def _routine(function: Function, home: Home, prefix: str, types: Types, names: Names) -> Routine:
    if function.resource is None:
        name = f"{prefix}_{snake(function.name)}"
    else:
        stem = types.stem(function.resource, home.side)
        name = f"{stem}_{'new' if function.kind is FunctionKind.CONSTRUCTOR else snake(function.name)}"
    params = [(names.param(param.name), types(param.type, home.view)) for param in function.params]
    if function.kind is FunctionKind.METHOD and function.resource is not None:
        params.insert(0, ("self", types(BorrowType(function.resource), home.view)))
    result = None if function.result is None else types(function.result, home.view)
    core = lowered(function, types.shapes, exported=home.side is Side.EXPORT)
    return Routine(function, home.owner, home.side, names.unique(name), tuple(params), result, core)
