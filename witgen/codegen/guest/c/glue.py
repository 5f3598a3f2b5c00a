"""Functions of C ↔ core functions: what is imported, what is exported, and what lies between."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from witgen.codegen.guest.c.layout import fold
from witgen.codegen.guest.c.routines import signature
from witgen.codegen.guest.c.types import declared
from witgen.codegen.guest.c.values import CORES
from witgen.codegen.guest.c.view import Export, Import
from witgen.model.canonical import export_name, import_module

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from witgen.codegen.guest.c.routines import Routine
    from witgen.codegen.guest.c.values import Values
    from witgen.model.canonical import Core

__all__ = ["Glue"]


@dataclass(frozen=True, slots=True)
class Glue:
    """The glue of one world."""

    values: Values

    def imported(self, routine: Routine) -> Import:
        """A function of the host, as the guest calls it."""
        core, name, result = routine.core, f"{routine.name}__import", routine.result
        body, args = self._lowered(routine)
        answer = _local("result", routine)
        if core.returned:
            args.append(f"(int32_t)&{answer}")
        call = f"{name}({', '.join(args)})"
        if result is None:
            body.append(f"{call};")
        elif core.returned:
            body += [f"{declared(result, answer)};", f"{call};", f"return {answer};"]
        else:
            body.append(f"return {self.values.lift(result, [call])};")
        around = signature(result, routine.name, routine.params)
        module = import_module(routine.owner)
        return Import(
            module, routine.function.canonical_name, _core(name, core.params, core.result), around, tuple(body)
        )

    def exported(self, routine: Routine) -> Iterator[Export]:
        """A function of the guest, as the host calls it, and what the host calls when it has read the answer."""
        core, result = routine.core, routine.result
        body, args = self._lifted(routine)
        call, clear = f"{routine.name}({', '.join(args)})", "arena__clear();"
        if result is None:
            body += [f"{call};", clear]
        elif core.returned:
            kept = [] if core.posts else [clear]
            body += [f"static {declared(result, 'result')};", f"result = {call};", *kept, "return (int32_t)&result;"]
        else:
            body += [f"{declared(result, 'result')} = {call};", clear]
            (value,) = self.values.lower(result, "result", body)
            body.append(f"return {value};")
        name = export_name(routine.owner, routine.function.canonical_name)
        code = _core(f"{routine.name}__export", core.params, core.result, named=True)
        yield Export(name, code, tuple(map(fold, body)))
        if core.posts:
            post = f"void {routine.name}__post(int32_t result)"
            yield Export(f"cabi_post_{name}", post, ("(void)result;", clear))

    def _lowered(self, routine: Routine) -> tuple[list[str], list[str]]:
        """Statements, and the core arguments that they lead to."""
        statements = list[str]()
        if routine.core.spilled:
            place = _local("args", routine)
            values = ", ".join(name for name, _ in routine.params)
            return [*_struct("struct {", routine), f"}} {place} = {{{values}}};"], [f"(int32_t)&{place}"]
        args = [core for name, type_ in routine.params for core in self.values.lower(type_, name, statements)]
        return statements, args

    def _lifted(self, routine: Routine) -> tuple[list[str], list[str]]:
        """Statements, and the author's arguments that they lead to."""
        if routine.core.spilled:
            statements = [*_struct("struct args {", routine), "} *args = (struct args *)p0;"]
            return statements, [f"args->{name}" for name, _ in routine.params]
        numbers = count()
        taken = [(type_, [f"p{next(numbers)}" for _ in type_.shape.flat]) for _, type_ in routine.params]
        return [], [self.values.lift(type_, flat) for type_, flat in taken]


def _struct(head: str, routine: Routine) -> list[str]:
    """What holds parameters that are passed in memory, but for its last line."""
    return [head, *(f"  {declared(type_, name)};" for name, type_ in routine.params)]


def _local(name: str, routine: Routine) -> str:
    """A variable beside parameters that the author of the WIT named."""
    return f"{name}_" if name in {param for param, _ in routine.params} else name


def _core(name: str, params: Sequence[Core], result: Core | None, *, named: bool = False) -> str:
    listed = ", ".join(f"{CORES[core]} p{at}" if named else CORES[core] for at, core in enumerate(params))
    return fold(f"{CORES[result] if result else 'void'} {name}({listed or 'void'})")
