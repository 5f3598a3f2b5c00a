"""The trampolines of imports, compiled once per signature."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from witgen.runtime.codec.explain import explain_nothing, explain_result, no_payload
from witgen.runtime.codec.memo import remembered
from witgen.runtime.codec.scalars import Scalar
from witgen.runtime.codec.signatures import ENGINE, Named, codecs, identifier, reset_arena
from witgen.runtime.codec.source import Binds, Source, targets
from witgen.runtime.codec.sums import Result
from witgen.runtime.values import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from witgen.runtime.codec.base import Codec
    from witgen.runtime.types import FuncOf


@remembered
def import_maker(signature: FuncOf, method: str | None) -> Callable[[Any, Any], Callable[[int, int], int]]:
    """Compile the trampoline of an import: `maker(sandbox, function)` is what the engine's callback runs,
    from (address of arguments, address of result) to 0 or an engine error.

    With `method`, the first argument is an object of the host, and its attribute of that name is called.
    Whatever the function raises is kept in the sandbox, to be raised out of the export call.
    """
    params, result = codecs(signature)
    g = Source()
    g.namespace.update(ENGINE)
    with g.block("try:"):
        call = _lift_arguments(g, params, method)
        if signature.raises and isinstance(result, Result):
            _answer(g, signature, result, call)
        else:
            g.line(f"_v = {call}")
            if result is None:
                _lower_nothing(g, signature)
            else:
                _lower_result(g, signature, result)
        g.line("return 0")
    with g.block("except _Err as _e:"):
        g.line(f"_e.add_note({f'`{signature.name}` of the host raised this: it is no answer of the component'!r})")
        g.line("return _S.catch(_e)")
    with g.block("except BaseException as _e:"):
        g.line("return _S.catch(_e)")
    head = ["_A = _S.arena; _P = _c_void_p(_base)"]
    return g.build(identifier(signature.name), "_S, _fn", head, "_args, _res")


def _lift_arguments(g: Source, params: Named, method: str | None) -> str:
    """Write what unpacks the arguments; the expression of the call."""
    words = [g.words(item) for _, item in params]
    binds = Binds()
    values = [item.lift(g, part, binds) for part, (_, item) in zip(words, params, strict=True)]
    if params:
        layout = "=" + "".join("8x" + item.layout for _, item in params)
        g.line(f"{targets([w for part in words for w in part])} = {g.unpack(layout)}(_M, _args)")
    for target, expression in binds:
        g.line(f"{target} = {expression}")
    if method is None:
        return f"_fn({', '.join(values)})"
    return f"{values[0]}.{method}({', '.join(values[1:])})"


def _lower_result(g: Source, signature: FuncOf, result: Codec) -> None:
    with g.block("try:"):
        if isinstance(result, Scalar):
            result.lower_at(g, "_v", "_res")
        else:
            result.lower_one(g, "_v", g.alloc(result.slot))
            g.line("_val_clone(_P, _res)")  # one deep copy moves the tree into memory the engine may free
            reset_arena(g)
    _explain_result(g, signature, result, "result")
    if result.handles:
        g.line("_S.settle_answer()")


def _answer(g: Source, signature: FuncOf, result: Result, call: str) -> None:
    """Write the call of a function that may raise `Err`, and the lowering of either answer."""
    g.alloc(result.slot)
    with g.block("try:"):
        g.line(f"_v = {call}")
    with g.block("except _Err as _err:"):
        with g.block("if _err.lifted:"):
            g.line("raise")
        g.line("_err.__traceback__ = None; _v = _err.value")  # it may be one that is raised again and again
        _lower_case(g, signature, result, Err)
    with g.block("else:"):
        _lower_case(g, signature, result, Ok)
    g.line("_val_clone(_P, _res)")
    reset_arena(g)
    if result.handles:
        g.line("_S.settle_answer()")


def _lower_case(g: Source, signature: FuncOf, result: Result, case: type) -> None:
    payload = result.cases[case]
    at = g.alloc(payload.slot) if payload else None
    g.line(f"{g.view('B')}[8:32] = {g.packed(result.layout, result.tag(case), at)}")
    if payload is None or at is None:
        if case is Ok:
            _lower_nothing(g, signature)
        else:
            with g.block("if _v is not None:"):
                g.line(f"{g.const(no_payload)}({signature.name!r}, _v)")
        return
    with g.block("try:"):
        payload.lower_one(g, "_v", at)
    _explain_result(g, signature, payload, "result" if case is Ok else "error")


def _lower_nothing(g: Source, signature: FuncOf) -> None:
    """Write the check of an answer nobody asked for: any is ignored but one that was meant for the guest."""
    with g.block("if _v is not None:"):
        g.line(f"{g.const(explain_nothing)}({signature.name!r}, _v)")


def _explain_result(g: Source, signature: FuncOf, result: Codec, what: str) -> None:
    explain_ = g.const(functools.partial(explain_result, signature.name, what, result))
    with g.block("except _ERRORS as _e:"):
        g.line(f"{explain_}(_S, _v, _e)")
