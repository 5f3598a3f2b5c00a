"""Functions → what calls the host, what the author implements, and what answers the host with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from witgen.codegen.guest.rust.declarations import offsets
from witgen.codegen.guest.rust.layout import INDENT, assigned, comment, signature
from witgen.codegen.guest.rust.naming import borrow_name, function_name, lower, trait_name, type_name
from witgen.codegen.guest.rust.view import Export, Routine
from witgen.model.canonical import Layout, Shape, lowered
from witgen.model.items import FunctionKind
from witgen.model.types import ResultType, underlying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from witgen.codegen.guest.rust.types import Speller
    from witgen.model.canonical import Core, Lowered
    from witgen.model.items import Function
    from witgen.model.types import Type

    _Params: TypeAlias = list[tuple[str, str]]

__all__ = ["Writer", "fallible"]

_HANDLE = Shape(Layout(4, 4), (), points=False)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes the functions of one module."""

    speller: Speller

    def imported(self, function: Function) -> Routine:
        """A function of the host, for the guest to call."""
        params = [(lower(param.name), self.speller.lent(param.type)) for param in function.params]
        text = self._signature("pub fn", function, params, " {")
        return Routine(comment(function.docs, function.stability), text, self._call(function))

    def promised(self, function: Function) -> Routine:
        """A function that the author implements."""
        text = self._signature("fn", function, self._owned(function), ";", inside=True)
        return Routine(comment(function.docs, function.stability), text)

    def started(self, function: Function) -> Routine:
        """The same in the skeleton."""
        text = self._signature("fn", function, self._owned(function), " {", inside=True)
        return Routine(comment(function.docs, function.stability), text, "todo!()")

    def _owned(self, function: Function) -> _Params:
        return [(lower(param.name), self.speller.owned(param.type)) for param in function.params]

    def _signature(self, head: str, function: Function, params: _Params, end: str, *, inside: bool = False) -> str:
        if function.kind is FunctionKind.METHOD:
            params.insert(0, ("&self", ""))
        depth = (0 if self.speller.outside is not None else self.speller.here.depth) + bool(inside or function.resource)
        return signature(f"{head} {self._name(function)}", params, self._result(function), end, depth)

    def _name(self, function: Function) -> str:
        return function_name(function, self.speller.qualities.built)

    def _result(self, function: Function) -> str:
        if function.result is None:
            return ""
        if function.kind is not FunctionKind.CONSTRUCTOR:
            return self.speller.owned(function.result)
        result = fallible(function)
        if result is None:
            return "Self"
        return self.speller.result("Self", "()" if result.err is None else self.speller.owned(result.err))

    def _call(self, function: Function) -> str:
        core = lowered(function, self.speller.qualities.shape, exported=False)
        arrow = f" -> {core.result.value}" if core.result else ""
        names = [lower(param.name) for param in function.params]
        if function.kind is FunctionKind.METHOD:
            names.insert(0, "self")
        lines = [f'"{self.speller.here.core}" "{function.canonical_name}" ({_cores(core.params)}){arrow};']
        if core.spilled:
            places, whole = self._spilled(function)
            pairs = ", ".join(f"{name} => {place}" for name, place in zip(names, places, strict=True))
            lines.append(f"spilled {whole.size}, {pairs};")
        else:
            lines.append(f"flat {', '.join(names)};" if names else "flat;")
        if core.returned:
            lines.append(f"area {self._size(function.result)}")
        return "\n".join(["_call! {", *(f"{INDENT}{line}" for line in lines), "}"])

    def _spilled(self, function: Function) -> tuple[list[int], Layout]:
        """Where each parameter is in memory, self included, and what they take together."""
        parts = [self.speller.qualities.shape(param.type) for param in function.params]
        if function.kind is FunctionKind.METHOD:
            parts.insert(0, _HANDLE)
        places = offsets(parts)
        align = max(part.layout.align for part in parts)
        return places, Layout(Layout(0, align).after(places[-1] + parts[-1].layout.size), align)

    def _size(self, type_: Type | None) -> int:
        assert type_ is not None
        return self.speller.qualities.shape(type_).layout.size

    def served(self, function: Function) -> tuple[Routine, ...]:
        """What answers the host through the author's type `_T`, and what frees the answer."""
        core = lowered(function, self.speller.qualities.shape, exported=True)
        params = [(f"p{n}", each.value) for n, each in enumerate(core.params)]
        name = _served_name(function)
        result = core.result.value if core.result else ""
        head = signature(f"pub unsafe fn _export_{name}<_T: Guest>", params, result, " {", self.speller.here.depth)
        routines = [Routine("", head, self._answer(function, core))]
        if core.returned:
            body = f"{self._answered(function)}::free(p0);"
            routines.append(Routine("", f"pub unsafe fn _post_{name}(p0: i32) {{", body))
        return tuple(routines)

    def _answer(self, function: Function, core: Lowered) -> str:
        lines, arguments = self._arguments(function, core)
        target, depth = self._target(function), self.speller.here.depth + 1
        if core.result is None:
            return "\n".join([*lines, assigned("", target, arguments, depth)])
        lines.append(assigned("let answer = ", target, arguments, depth))
        if function.kind is FunctionKind.CONSTRUCTOR:
            lines.append(f"let answer = {_as_resource(function)};")
        size = f"_abi::Answer::<_, {self._size(function.result)}>"
        lines.append(f"{size}::give(answer)" if core.returned else "_abi::lowered(&answer)")
        return "\n".join(lines)

    def _arguments(self, function: Function, core: Lowered) -> tuple[list[str], list[str]]:
        """What reads the parameters, and an expression for each."""
        if not core.params:
            return [], []
        lines = ["let lent = _abi::Lent::new();"]
        if core.spilled:
            places, whole = self._spilled(function)
            lines.append(f"let spilled = _abi::Spilled::<{whole.size}, {whole.align}>::new(p0);")
            source, arguments = "spilled", [f"{place}, &lent" for place in places]
        else:
            names = [f"p{n}" for n in range(len(core.params))]
            lines.append(assigned("let mut flat = ", "_flat!", names, self.speller.here.depth + 1))
            count = len(function.params) + (function.kind is FunctionKind.METHOD)
            source, arguments = "flat", ["&lent"] * count
        calls = [f"{source}.get({each})" for each in arguments]
        if function.kind is FunctionKind.METHOD:
            assert function.resource is not None
            lines.append(f"let this: {borrow_name(function.resource.name)} = {calls[0]};")
            calls[0] = "this.get()"
        return lines, calls

    def _target(self, function: Function) -> str:
        """By its trait: the standard library has functions of every type, too, as `from`."""
        owner = "_T as Guest"
        if function.resource is not None:
            owner = f"_T::{type_name(function.resource.name)} as {trait_name(function.resource.name)}"
        return f"<{owner}>::{self._name(function)}"

    def _answered(self, function: Function) -> str:
        assert function.result is not None
        return f"_abi::Answer::<{self.speller.owned(function.result)}, {self._size(function.result)}>"

    def exports(self, function: Function) -> tuple[Export, ...]:
        """The core exports for a function."""
        core = lowered(function, self.speller.qualities.shape, exported=True)
        here, name = self.speller.here, _served_name(function)
        prefix = f"{here.core}#" if here.item is not None else ""
        path = f"{here}::" if here.path else ""
        params = ", ".join(f"p{n}: {each.value}" for n, each in enumerate(core.params))
        arguments = ", ".join(f"p{n}" for n in range(len(core.params)))
        arrow = f" -> {core.result.value}" if core.result else ""
        canonical = f"{prefix}{function.canonical_name}"
        found = [Export(canonical, params, arrow, f"{path}_export_{name}::<$type>({arguments})")]
        if core.returned:
            found.append(Export(f"cabi_post_{canonical}", "p0: i32", "", f"{path}_post_{name}(p0)"))
        return tuple(found)


def _cores(cores: Sequence[Core]) -> str:
    return ", ".join(core.value for core in cores)


def _served_name(function: Function) -> str:
    """Unlike any other: no name in WIT has two underscores in a row."""
    name = function.name.replace("-", "_")
    if function.resource is None:
        return name
    return f"{function.kind.value}__{function.resource.name.replace('-', '_')}__{name}"


def _as_resource(function: Function) -> str:
    """The author's object behind a handle."""
    assert function.resource is not None
    name = type_name(function.resource.name)
    return f"{name}::new(answer)" if fallible(function) is None else f"answer.map({name}::new)"


def fallible(function: Function) -> ResultType | None:
    """The result that a function answers with, if it may fail."""
    result = None if function.result is None else underlying(function.result)
    return result if isinstance(result, ResultType) else None
