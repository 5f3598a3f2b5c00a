"""Whole functions: the caller of an export, and the trampoline of an import, compiled once per signature."""

from __future__ import annotations

import functools
from ctypes import addressof, c_size_t, c_void_p
from typing import TYPE_CHECKING, Any, Final, NoReturn

from witgen.runtime import capi
from witgen.runtime.codec.base import ERRORS, Codec, show
from witgen.runtime.codec.build import codec
from witgen.runtime.codec.memory import SLOT, Block
from witgen.runtime.codec.scalars import Scalar
from witgen.runtime.codec.source import Binds, Source, targets
from witgen.runtime.codec.sums import Result
from witgen.runtime.errors import MismatchError, UnsupportedError
from witgen.runtime.values import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from witgen.runtime.types import FuncOf, Type

Named = tuple[tuple[str, Codec], ...]

ENGINE: Final = {
    "_func_call": capi.func_call,
    "_val_delete": capi.val_delete,
    "_val_clone": capi.val_clone,
    "_host_error": capi.host_error,
    "_addressof": addressof,
    "_c_void_p": c_void_p,
    "_c_size_t": c_size_t,
    "_Err": Err,
    "_ERRORS": ERRORS,
}


@functools.cache
def export_maker(signature: FuncOf) -> Callable[..., Any]:
    """Compile the caller of an export: `maker(sandbox, func)` is a function with the signature's parameters.

    It raises `MismatchError` before anything runs if an argument does not fit, `Err` for the error of a
    `raises` signature, and what the sandbox raises for a trap, a host exception, or a store not open.
    """
    params, result = _codecs(signature)
    g = Source()
    g.namespace.update(ENGINE)
    names = [param.name for param in signature.params]
    handles = any(item.handles for _, item in params)
    with g.block("if not _acquire(False):"):
        g.line("_S.refuse()")
    with g.block("try:"):
        _lower_arguments(g, signature, params, names)
        g.line("_e = _func_call(*_F)")
        with g.block("if _e:"):
            g.line("_S.fail(_e)")
        if handles:
            g.line("_S.settle()")
        _lift_result(g, signature, result)
    with g.block("except:"):
        g.line("_S.leave()")
        g.line("raise")
    g.line("_release()")
    _deliver(g, signature, result)
    arity, results = len(params), int(result is not None)
    head = [
        "_A = _S.arena; _acquire = _S.lock.acquire; _release = _S.release",
        "_r = _S.result_block(); _r_B = _r.view['B'][:32]; _R = _c_void_p(_r.base)",
        "_gone = _r.view['B'][32:]; _G = _c_void_p(_r.base + 32)",
        f"_F = (_c_void_p(_addressof(_func)), _S.context, _c_void_p(_base), _c_size_t({arity}), _R, _c_size_t({results}))",
        *([f"_r_v = _r.view[{result.code!r}]"] if isinstance(result, Scalar) else []),
    ]
    return g.build(_identifier(signature.name), "_S, _func", head, ", ".join(names))


def _lower_arguments(g: Source, signature: FuncOf, params: Named, names: list[str]) -> None:
    offsets = [g.alloc(item.slot) for _, item in params]
    if not params:
        return
    with g.block("try:"):
        mark = len(g.body)
        for value, (_, item), offset in zip(names, params, offsets, strict=True):
            item.lower_one(g, value, offset)
        if g.uses_arena:
            g.body.insert(mark, g.indented("_A.reset()"))
    explain_ = g.const(functools.partial(explain, signature.name, params))
    with g.block("except _ERRORS as _e:"):
        g.line(f"{explain_}(_S, ({', '.join(names)},), _e)")


def _lift_result(g: Source, signature: FuncOf, result: Codec | None) -> None:
    """Write what turns the result block into `_x` (and `_ok` for a `raises` signature)."""
    if result is None:
        return
    if isinstance(result, Scalar):
        g.line(f"_x = {result.lift(g, [f'_r_v[{8 // result.size}]'], [])}")
        return
    if not result.bulky:  # a small result stays in its slot: the next call drops it
        _lift_words(g, signature, result)
        return
    with g.block("try:"):
        _lift_words(g, signature, result)
    with g.block("finally:"):  # move first: an interrupt in here may leak, but never frees twice
        g.line("_gone[:] = _r_B; _r_B[0] = 0; _val_delete(_G)")


def _lift_words(g: Source, signature: FuncOf, result: Codec) -> None:
    words, binds = g.words(result), Binds()
    g.line(f"{targets(words)} = {g.unpack('=8x' + result.layout)}(_r_B)")
    if signature.raises and isinstance(result, Result):
        g.line(f"_ok = {words[0]}")
        ok, err = (result.payload(g, case, words[1]) for case in result.cases)
        g.line(f"_x = {ok} if _ok else {err}")
        return
    value = result.lift(g, words, binds)
    for target, expression in binds:
        g.line(f"{target} = {expression}")
    g.line(f"_x = {value}")


def _deliver(g: Source, signature: FuncOf, result: Codec | None) -> None:
    if signature.raises:
        with g.block("if _ok:"):
            g.line("return _x")
        g.line("_e = _Err(_x); _e.lifted = True; raise _e")
    elif result is not None:
        g.line("return _x")


@functools.cache
def import_maker(signature: FuncOf, method: str | None) -> Callable[..., Any]:
    """Compile the trampoline of an import: `maker(sandbox, function)` is what the engine's callback runs,
    from (address of arguments, address of result) to 0 or an engine error.

    With `method`, the first argument is an object of the host, and its attribute of that name is called.
    Whatever the function raises is kept in the sandbox, to be raised out of the export call.
    """
    params, result = _codecs(signature)
    g = Source()
    g.namespace.update(ENGINE)
    with g.block("try:"):
        call = _lift_arguments(g, params, method)
        if signature.raises and isinstance(result, Result):
            _answer(g, signature, result, call)
        else:
            g.line(f"_v = {call}")
            if result is not None:
                _lower_result(g, signature, result)
        g.line("return 0")
    with g.block("except BaseException as _e:"):
        g.line("return _S.catch(_e)")
    head = ["_A = _S.arena; _P = _c_void_p(_base)"]
    return g.build(_identifier(signature.name), "_S, _fn", head, "_args, _res")


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
        mark = len(g.body)
        if isinstance(result, Scalar):
            result.lower_at(g, "_v", "_res")
        else:
            result.lower_one(g, "_v", g.alloc(result.slot))
            _reset_arena(g, mark)
            g.line("_val_clone(_P, _res)")  # one deep copy moves the tree into memory the engine may free
    _explain_result(g, signature, result, "_v")
    if result.handles:
        g.line("_S.settle()")


def _answer(g: Source, signature: FuncOf, result: Result, call: str) -> None:
    """Write the call of a function that may raise `Err`, and the lowering of either answer."""
    g.alloc(result.slot)
    with g.block("try:"):
        g.line(f"_v = {call}")
    with g.block("except _Err as _err:"):
        with g.block("if _err.lifted:"):
            g.line("raise")
        g.line("_v = _err.value")
        _lower_case(g, signature, result, Err)
    with g.block("else:"):
        _lower_case(g, signature, result, Ok)
    g.line("_val_clone(_P, _res)")
    if result.handles:
        g.line("_S.settle()")


def _lower_case(g: Source, signature: FuncOf, result: Result, case: type) -> None:
    payload = result.cases[case]
    at = g.alloc(payload.slot) if payload else None
    g.line(f"{g.view('B')}[8:32] = {g.packed(result.layout, result.tag(case), at)}")
    if payload is None or at is None:
        if case is Err:
            with g.block("if _v is not None:"):
                g.line(f"{g.const(_no_payload)}({signature.name!r}, _v)")
        return
    with g.block("try:"):
        mark = len(g.body)
        payload.lower_one(g, "_v", at)
        _reset_arena(g, mark)
    _explain_result(g, signature, payload, "_v")


def _no_payload(function: str, value: Any) -> NoReturn:
    raise MismatchError(f"{function} error: this error has no payload, raise Err(None), got Err({value!r})")


def _reset_arena(g: Source, mark: int) -> None:
    if g.uses_arena:
        g.body.insert(mark, g.indented("_A.reset()"))


def _explain_result(g: Source, signature: FuncOf, result: Codec, value: str) -> None:
    explain_ = g.const(functools.partial(explain_result, signature.name, result))
    with g.block("except _ERRORS as _e:"):
        g.line(f"{explain_}(_S, {value}, _e)")


def explain(function: str, params: Named, sandbox: Any, values: Sequence[Any], error: Exception) -> NoReturn:
    """After a failed store: find the value at fault and name its path."""
    for (name, item), value in zip(params, values, strict=True):
        try:
            item.check(sandbox, value, name)
        except MismatchError as mismatch:
            path, _, rest = str(mismatch).partition(": ")
            raise MismatchError(f"{function}({path}): {rest}") from error
    raise error


def explain_result(function: str, result: Codec, sandbox: Any, value: Any, error: Exception) -> NoReturn:
    """The same for what a host function returned."""
    if isinstance(value, Ok | Err) and not isinstance(result, Result):
        does = "raise Err(…)" if isinstance(value, Err) else "return the value itself"
        raise MismatchError(f"{function} result: expected {result.name}, got {show(value)} ({does})")
    result.check(sandbox, value, f"{function} result")
    raise error


def _codecs(signature: FuncOf) -> tuple[Named, Codec | None]:
    params = tuple((param.wit, _codec(signature, param.wit, param.type)) for param in signature.params)
    wire = signature.wire
    return params, None if wire is None else _codec(signature, "result", wire)


def _codec(signature: FuncOf, where: str, descriptor: Type) -> Codec:
    try:
        return codec(descriptor)
    except UnsupportedError as error:
        raise UnsupportedError(f"{signature.name} ({where}): {error}") from None


def _identifier(name: str) -> str:
    plain = "".join(c if c.isalnum() else "_" for c in name.rpartition("/")[2])
    return f"call_{plain}"


RESULT_BLOCK: Final = 2 * SLOT
"""A result's slot and the place it is moved to before it is freed."""


def result_block() -> Block:
    """Where a function's result is written."""
    return Block(RESULT_BLOCK)
